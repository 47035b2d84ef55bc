// A page of another site reads texts, citations and data in a browser, as an editor of notes or a map of names would.
import http from 'node:http';
import puppeteer from 'puppeteer';
import { archive, report } from './check.js';

const forms = [
  '/abc-kazakhstan/3.tei.xml', '/abc-kazakhstan/3.json', '/abc-kazakhstan/3.1.csl.json', '/abc-kazakhstan/3.1.bib', '/abc-kazakhstan/3.1.txt', '/abc-kazakhstan/3.linkset.json',
  '/api/search?q=kazakh', '/api/suggest?q=kaz', '/api/dts/', '/api/openapi', '/names/kazakhstan.jsonld', '/names.geojson', '/glossary.jsonld', '/opds.json', '/oai?verb=Identify', '/atom.xml',
];
const other = http.createServer((_, answer) => answer.writeHead(200, { 'Content-Type': 'text/html', 'Cross-Origin-Embedder-Policy': 'require-corp' }).end('<!DOCTYPE html><title>another site</title>'));
await new Promise(listening => other.listen(0, '127.0.0.1', listening));
const browser = await puppeteer.launch({ executablePath: process.env.PUPPETEER_EXECUTABLE_PATH, args: ['--no-sandbox'] });
const faults = [];
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${other.address().port}/`);
  for (const form of forms) {
    const read = await page.evaluate(address => fetch(address).then(async answer => [answer.status, (await answer.text()).length], fault => [String(fault), 0]), archive + form);
    if (read[0] !== 200 || read[1] === 0) faults.push(`${form}: ${read.join(' ')}`);
  }

  const isShown = await page.evaluate(address => new Promise(shown => {
    const image = new Image();
    image.onload = () => shown(image.naturalWidth > 0);
    image.onerror = () => shown(false);
    image.src = address;
  }), `${archive}/abc-kazakhstan/3.png`);
  if (!isShown) faults.push('/abc-kazakhstan/3.png is not shown');
} finally {
  await browser.close();
  other.close();
}

report('forms that a page of another origin reads in Chromium', forms.length + 1, faults);
