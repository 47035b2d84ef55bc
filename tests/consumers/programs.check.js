// What programs are offered holds to its descriptions: OpenAPI 3.1, links of a text (Signposting), a page of another origin that reads texts.
import fs from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { archive, get, json, passages, report, text, works } from './check.js';

const validated = await new Validator().validate(await json('/api/openapi'));
report('description of the interface (OpenAPI)', 1, validated.valid ? [] : [JSON.stringify(validated.errors).slice(0, 500)]);

const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
const isText = ajv.compile(await json('/api/schemas/text'));
const unlike = [];
for (const address of [...works, ...passages]) {
  if (!isText(await json(`/${address}.json`))) unlike.push(`${address}: ${ajv.errorsText(isText.errors).slice(0, 300)}`);
}
report('texts that hold to their JSON Schema', works.length + passages.length, unlike);

const isCatalogue = ajv.compile(JSON.parse(fs.readFileSync(new URL('opds.schema.json', import.meta.url))));
const catalogue = await json('/opds.json');
report('catalogue for reading apps (OPDS 2)', 1, isCatalogue(catalogue) ? [] : [ajv.errorsText(isCatalogue.errors).slice(0, 500)]);

// What search engines are told: each page of a sitemap in each language, no page that they are kept from, and nothing that a page needs.
const sitemap = await text('/sitemap.xml');
const robots = [...(await text('/robots.txt')).matchAll(/^Disallow: (.+)$/gm)].map(([, rule]) => new RegExp(`^${rule.replace(/[.+^{}()|[\]\\?]/g, '\\$&').replace(/\*/g, '.*')}`));
const listed = [...sitemap.matchAll(/<url>.*?<\/url>/gs)].map(([url]) => url);
const unlisted = [];
for (const url of listed) {
  const path = /<loc>([^<]*)<\/loc>/.exec(url)[1].slice(archive.length);
  const languages = [...url.matchAll(/hreflang="([^"]*)"/g)].map(([, language]) => language).sort().join(' ');
  if (languages !== 'ar en ur x-default') unlisted.push(`${path}: ${languages}`);
  if (robots.some(rule => rule.test(path))) unlisted.push(`${path} is forbidden by robots.txt`);
}
for (const page of ['/', '/abc-kazakhstan/3.1', '/names/kazakhstan', '/map']) {
  const html = await text(page);
  for (const [, needed] of html.matchAll(/<(?:link rel="stylesheet"|script|img|meta property="og:image")[^>]*?(?:href|src|content)="([^"]*)"/g)) {
    const path = needed.startsWith(archive) ? needed.slice(archive.length) : needed;
    if (path.startsWith('/') && robots.some(rule => rule.test(path))) unlisted.push(`${page} needs ${path}, which robots.txt forbids`);
  }
}
report('pages of the sitemap in each language, open to robots', listed.length, unlisted);

const cards = [];
for (const page of ['/', ...works.map(work => `/${work}`), ...passages.map(passage => `/${passage}`), '/names/kazakhstan']) {
  const card = /<meta property="og:image" content="([^"]*)"/.exec(await text(page))?.[1];
  const answer = card && await fetch(card);
  const bytes = answer?.ok ? new DataView(await answer.arrayBuffer()) : null;
  if (!bytes || bytes.getUint32(16) !== 1200 || bytes.getUint32(20) !== 630) cards.push(`${page}: ${card} ${answer?.status}`);
}
report('pages with a share card', works.length + passages.length + 2, cards);

const faults = [];
const texts = ['abc-kazakhstan', 'abc-kazakhstan/3', 'abc-kazakhstan/3.1', 'putin-visit-2024'];
for (const address of texts) {
  const links = (await get(`/${address}`)).headers.get('Link').split(/,\s*(?=<)/).map(link => ({ href: /<([^>]*)>/.exec(link)[1], relation: /rel="([^"]*)"/.exec(link)[1] }));
  // One of the texts names its author.
  for (const relation of ['cite-as', 'describedby', 'item', 'collection', 'license', 'type', 'linkset', ...address.startsWith('abc-') ? ['author'] : []]) {
    if (!links.some(link => link.relation === relation)) faults.push(`${address}: no ${relation}`);
  }
  for (const link of links.filter(link => ['describedby', 'item', 'linkset'].includes(link.relation))) {
    const form = await get(new URL(link.href, archive).pathname);
    if (form.headers.get('Access-Control-Allow-Origin') !== '*') faults.push(`${link.href}: no page of another origin may read it`);
    const back = form.headers.get('Link') ?? '';
    if (back.includes('rel="describedby"')) faults.push(`${link.href} is described by something`);
  }
}
report('texts with all their signposts', texts.length, faults);

const forms = { 'application/tei+xml': '.tei.xml', 'application/epub+zip': '.epub', 'application/ld+json': '.jsonld', 'text/plain': '.txt', 'application/x-bibtex': '.bib', 'application/vnd.citationstyles.csl+json': '.csl.json' };
const wrong = [];
for (const [type, extension] of Object.entries(forms)) {
  const answer = await fetch(`${archive}/abc-kazakhstan/3`, { headers: { Accept: type } });
  if (!answer.ok || !answer.url.endsWith(extension) || !answer.headers.get('Content-Type').startsWith(type)) wrong.push(`${type}: ${answer.status} ${answer.url} ${answer.headers.get('Content-Type')}`);
}
report('forms that the address of a text itself gives', Object.keys(forms).length, wrong);
