// The W3C's own checker and html-validate find no error in a page of each kind.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { report, text } from './check.js';

const pages = [
  '/', '/abc-kazakhstan', '/abc-kazakhstan/3', '/abc-kazakhstan/3.1', '/abc-kazakhstan/n12', '/abc-kazakhstan@1', '/abc-kazakhstan@1/3.1', '/abc-kazakhstan/history', '/kazakh-khanates/2',
  '/putin-visit-2024/1', '/names', '/names/kazakhstan', '/map', '/timeline', '/compare', '/search?q=%D9%82%D8%A7%D8%B2%D9%82', '/search/advanced', '/search/concordance?q=%D9%82%D8%A7%D8%B2%D9%82',
  '/help', '/help/programs', '/about', '/rights', '/preferences', '/abc-kazakhstan/3.1/embed',
];
const languages = ['ur', 'ar', 'en'];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pages-'));
try {
  const files = [];
  for (const page of pages) {
    for (const language of languages) {
      const file = path.join(folder, `${encodeURIComponent(page)}.${language}.html`);
      fs.writeFileSync(file, await text(page, { 'Accept-Language': language }));
      files.push(file);
    }
  }

  const vnu = path.join(import.meta.dirname, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
  let told = '';
  try {
    execFileSync('java', ['-Xss4m', '-jar', vnu, '--errors-only', '--format', 'json', ...files], { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 26 });
  } catch (fault) {
    told = String(fault.stderr);
  }

  const messages = told ? JSON.parse(told).messages : [];
  report('pages without an error of vnu', files.length, summary(messages.map(message => `${name(message.url)}: ${message.message}`)));

  // What it finds is a fault of markup; how attributes and void elements are written is a matter of style.
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-trailing-whitespace': 'off', 'void-style': 'off', 'long-title': 'off', 'no-inline-style': 'off', 'attr-quotes': 'off', 'doctype-style': 'off', 'no-implicit-button-type': 'off', 'valid-id': 'off', 'prefer-native-element': 'off', 'no-raw-characters': 'off', 'tel-non-breaking': 'off' } });
  const found = [];
  for (const file of files) {
    for (const result of (await validator.validateFile(file)).results) {
      found.push(...result.messages.filter(message => message.severity === 2).map(message => `${name(file)}: ${message.ruleId} ${message.message}`));
    }
  }

  report('pages without an error of html-validate', files.length, summary(found));
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

function name(file) {
  return decodeURIComponent(path.basename(file.replace(/^file:/, '')));
}

// One line a page.
function summary(all) {
  const byPage = Map.groupBy ? Map.groupBy(all, fault => fault.split(': ')[0]) : new Map(all.map(fault => [fault.split(': ')[0], all.filter(other => other.startsWith(`${fault.split(': ')[0]}: `))]));
  return [...byPage.values()].map(faults => faults.length > 2 ? `${faults.slice(0, 2).join('\n       ')}\n       … ${faults.length} in all` : faults.join('\n       '));
}
