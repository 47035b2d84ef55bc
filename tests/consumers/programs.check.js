// What programs are offered holds to its descriptions: OpenAPI 3.1, links of a text (Signposting), a page of another origin that reads texts.
import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { archive, get, json, passages, report, works } from './check.js';

const validated = await new Validator().validate(await json('/api/openapi'));
report('description of the interface (OpenAPI)', 1, validated.valid ? [] : [JSON.stringify(validated.errors).slice(0, 500)]);

const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
const isText = ajv.compile(await json('/api/schemas/text'));
const unlike = [];
for (const address of [...works, ...passages]) {
  if (!isText(await json(`/${address}.json`))) unlike.push(`${address}: ${ajv.errorsText(isText.errors).slice(0, 300)}`);
}
report('texts that hold to their JSON Schema', works.length + passages.length, unlike);

const faults = [];
const texts = ['abc-kazakhstan', 'abc-kazakhstan/3', 'abc-kazakhstan/3.1', 'putin-visit-2024'];
for (const address of texts) {
  const links = (await get(`/${address}`)).headers.get('Link').split(/,\s*(?=<)/).map(link => ({ href: /<([^>]*)>/.exec(link)[1], relation: /rel="([^"]*)"/.exec(link)[1] }));
  for (const relation of ['cite-as', 'describedby', 'item', 'collection', 'license', 'type', 'linkset']) {
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
