// A reader view (Mozilla's Readability) shows the reading layer and nothing else.
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { archive, json, report, text } from './check.js';

const faults = [];
const chapters = ['abc-kazakhstan/1', 'abc-kazakhstan/3', 'iran-central-asia/1', 'kazakh-khanates/2', 'putin-visit-2024/1'];
const unspaced = words => words.replace(/[\u2066-\u2069\u200e\u200f\u2060\s]/g, '');
for (const chapter of chapters) {
  const { window } = new JSDOM(await text(`/${chapter}`), { url: `${archive}/${chapter}` });
  const read = new Readability(window.document, { charThreshold: 100 }).parse();
  const shown = unspaced(read?.textContent ?? '');
  const [told] = (await json(`/${chapter}.json`)).chapters;
  // Figures and notes have words of the interface beside their own; the notes of a chapter stand below its text.
  const missing = told.passages.filter(passage => ['paragraph', 'list-item', 'quotation', 'verse-line'].includes(passage.kind) && passage.reading.length > 0 && !shown.includes(unspaced(passage.reading)));
  const emended = told.passages.flatMap(passage => passage.annotations.filter(note => note.type === 'emendation' && note.applied && note.sic.trim().length > 12 && !passage.reading.includes(note.sic)));
  const twice = emended.filter(note => shown.includes(unspaced(note.sic)) && !told.passages.some(passage => unspaced(passage.reading).includes(unspaced(note.sic))));
  if (missing.length + twice.length > 0) {
    faults.push(`${chapter}: ${missing.length} passages are not as they read (${missing.slice(0, 3).map(passage => passage.reference)}), ${twice.length} emended words stand beside their emendation`);
  }
}

report('chapters in a reader view', chapters.length, faults);
