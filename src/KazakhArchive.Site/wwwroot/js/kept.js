// Passages, highlights and notes that a reader keeps: on this device alone, nothing of it is sent. Loaded when something is kept already,
// or when somebody keeps the first.
const store = 'kept';

const isQuote = item => Boolean(item.words);

export const all = () => {
  try {
    return JSON.parse(localStorage.getItem(store)) ?? [];
  } catch {
    return [];
  }
};

const write = items => {
  if (items.length > 0) localStorage.setItem(store, JSON.stringify(items));
  else localStorage.removeItem(store);
};

// Another tab may have kept something meanwhile, so each change begins with what is there.
const change = (id, change) => write(all().map(item => (item.id === id ? { ...item, ...change } : item)));

export const remove = id => {
  write(all().filter(item => item.id !== id));
  show();
};

// ---------- what is kept of a page ----------

const notText = '.tools, .sic, .dipl, .dipl-block, .fn, .fn-raw, .pb, .by, .no-image, .note-mark, .ways-back, .lacking, .selected';

// The letters of the reading text with the place of each, white space folded.
const lettersOf = block => {
  const letters = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest(notText)) continue;
    for (let i = 0; i < node.data.length; i++) {
      const isSpace = /\s/.test(node.data[i]);
      if (isSpace && (letters.length === 0 || letters.at(-1).letter === ' ')) continue;
      letters.push({ letter: isSpace ? ' ' : node.data[i], node, at: i });
    }
  }
  return letters;
};

const textOf = letters => letters.map(({ letter }) => letter).join('');

const folded = text => text.replace(/\s+/g, ' ').trim();

// Of several places with the same words the one whose surroundings are the same.
const placeIn = (text, item, isSure) => {
  let best = -1;
  for (let at = text.indexOf(item.words); at >= 0; at = text.indexOf(item.words, at + 1)) {
    const isSame = text.slice(0, at).endsWith(item.before) && text.slice(at + item.words.length).startsWith(item.after);
    if (isSame) return at;
    if (best < 0) best = at;
  }
  return isSure ? -1 : best;
};

const rangeOf = (block, item, isSure = false) => {
  const letters = lettersOf(block);
  const at = placeIn(textOf(letters), item, isSure);
  if (at < 0) return null;
  const [first, last] = [letters[at], letters[at + item.words.length - 1]];
  const range = document.createRange();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  return range;
};

const blocks = () => [...document.querySelectorAll('.text[data-work] [id]')].filter(block => /^\d+[a-z]*\.\d+[a-z]*$/.test(block.id) && !block.closest('.context'));

const isHere = item => document.querySelector('.text[data-work]')?.dataset.work === item.work;

// Words that stand elsewhere by now, in a later revision, are kept there.
const find = item => {
  const own = document.getElementById(item.reference.split('-')[0]);
  if (!isQuote(item) || item.reference.includes('-')) return { block: own, range: null };
  const range = own && rangeOf(own, item);
  if (range) return { block: own, range };
  for (const block of own ? blocks() : []) {
    const moved = rangeOf(block, item, true);
    if (moved) {
      change(item.id, { reference: block.id, isLost: false });
      return { block, range: moved };
    }
  }
  return { block: own, range: null };
};

/** Marks on the page what is kept of it; the text itself stays as it is. */
export const show = () => {
  for (const block of document.querySelectorAll('.is-kept')) block.classList.remove('is-kept');
  const ranges = [];
  for (const item of all().filter(isHere)) {
    const { block, range } = find(item);
    if (!block) continue;
    if (range) ranges.push(range);
    else block.classList.add('is-kept');
    if (isQuote(item) && !item.reference.includes('-') && item.isLost !== !range) change(item.id, { isLost: !range });
  }
  if (window.Highlight) CSS.highlights.set('kept', new Highlight(...ranges));
};

const described = () => {
  try {
    let work = JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent);
    while (work.isPartOf?.name) work = work.isPartOf;
    const authors = [work.author ?? []].flat().map(author => author.name).filter(name => name);
    return { title: work.name, authors };
  } catch {
    return { title: document.title, authors: [] };
  }
};

/** Keeps a passage, or a few words of it. The same again is the same. */
export const keep = (reference, range) => {
  const article = document.querySelector('.text[data-work]');
  const block = document.getElementById(reference.split('-')[0]);
  const item = { id: crypto.randomUUID?.() ?? String(Date.now()), work: article.dataset.work, reference, words: '', before: '', after: '', note: '', lang: article.lang, dir: article.dir, on: new Date().toISOString(), ...described() };
  if (range && block) {
    const letters = lettersOf(block);
    const inside = letters.filter(({ node, at }) => range.intersectsNode(node) && range.comparePoint(node, at) === 0 && range.comparePoint(node, at + 1) === 0);
    const text = textOf(letters);
    item.words = reference.includes('-') ? folded(range.toString()) : textOf(inside).trim();
    const at = text.indexOf(item.words, Math.max(0, letters.indexOf(inside[0])));
    if (at >= 0 && !reference.includes('-')) [item.before, item.after] = [text.slice(Math.max(0, at - 32), at), text.slice(at + item.words.length, at + item.words.length + 32)];
  }
  const items = all();
  if (!items.some(kept => kept.work === item.work && kept.reference === item.reference && kept.words === item.words)) write([...items, item]);
  show();
};

/** The whole passage, if it is kept. */
export const keptPassage = reference => all().find(item => isHere(item) && item.reference === reference && !isQuote(item));

// ---------- the list ----------

const addressOf = item => new URL(`${item.work}/${item.reference}`, document.querySelector('.status').dataset.origin || location.origin).href;

const opening = items => [...items].sort((a, b) => a.work.localeCompare(b.work) || a.reference.localeCompare(b.reference, 'en', { numeric: true }));

const noteOf = item => [item.reference, item.words && `“${item.words}”`, item.note].filter(part => part).join(': ');

const plain = items => items.map(item => [`${[...item.authors, item.title].join(', ')}, ${item.reference}`, item.words && `“${item.words}”`, item.note, addressOf(item)].filter(line => line).join('\n')).join('\n\n') + '\n';

const escaped = text => text.replace(/[\\{}%$&#_~^]/g, sign => ({ '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' })[sign] ?? `\\${sign}`);

const bibTex = items => items.map((item, index) => `@misc{${item.work.slice(1)}-${index + 1},
${item.authors.length > 0 ? `  author = {${item.authors.map(name => `{${escaped(name)}}`).join(' and ')}},\n` : ''}  title = {{${escaped(item.title)}}},
  note = {${escaped(noteOf(item))}},
  url = {${addressOf(item)}},
  urldate = {${item.on.slice(0, 10)}}
}
`).join('\n');

const ris = items => items.map(item => [
  'TY  - ELEC', ...item.authors.map(name => `AU  - ${name}`), `TI  - ${item.title}`, `SE  - ${item.reference}`,
  item.words && `N1  - “${item.words}”`, item.note && `N1  - ${item.note.replace(/\s*\n\s*/g, ' ')}`,
  `UR  - ${addressOf(item)}`, `Y2  - ${item.on.slice(0, 10).replaceAll('-', '/')}`, 'ER  - ',
].filter(line => line).join('\r\n')).join('\r\n\r\n') + '\r\n';

// W3C Web Annotation Data Model, 2017.
const annotations = items => `${JSON.stringify({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'AnnotationPage',
  items: items.map(item => ({
    id: `urn:uuid:${item.id}`,
    type: 'Annotation',
    motivation: item.note ? 'commenting' : isQuote(item) ? 'highlighting' : 'bookmarking',
    created: item.on,
    ...(item.note && { body: { type: 'TextualBody', value: item.note, format: 'text/plain', purpose: 'commenting' } }),
    target: isQuote(item)
      ? { source: addressOf(item), selector: { type: 'TextQuoteSelector', exact: item.words, prefix: item.before, suffix: item.after } }
      : addressOf(item),
  })),
}, null, 2)}\n`;

const forms = { txt: [plain, 'text/plain'], bib: [bibTex, 'application/x-bibtex'], ris: [ris, 'application/x-research-info-systems'], json: [annotations, 'application/ld+json'] };

const download = form => {
  const [write, type] = forms[form];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([write(opening(all()))], { type: `${type};charset=utf-8` }));
  link.download = `kept.${form}`;
  link.click();
  URL.revokeObjectURL(link.href);
};

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const entry = (item, list) => {
  const words = list.dataset;
  const reference = element('bdi', { dir: 'ltr' }, item.reference);
  const title = element('bdi', { lang: item.lang }, item.title);
  const note = element('textarea', { value: item.note, rows: 2, dir: 'auto' });
  note.setAttribute('aria-label', `${words.note} ${item.reference}`);
  note.placeholder = words.note;
  note.addEventListener('input', () => change(item.id, { note: note.value }));
  const gone = element('button', { type: 'button' }, words.remove);
  gone.addEventListener('click', () => {
    const next = row.nextElementSibling ?? row.previousElementSibling;
    remove(item.id);
    row.remove();
    (next?.querySelector('a') ?? document.getElementById('main')).focus();
    state(list);
  });
  const row = element('li', {}, element('p', { className: 'where' }, element('a', { href: `${item.work}/${item.reference}` }, title, ' ', reference)));
  if (item.words) row.append(element('blockquote', { lang: item.lang, dir: item.dir }, item.words));
  if (item.isLost) row.append(element('p', { className: 'notice' }, words.changed));
  row.append(note, gone);
  return row;
};

const state = list => {
  const isEmpty = all().length === 0;
  document.getElementById('kept-none').hidden = !isEmpty;
  document.getElementById('kept-forms').hidden = isEmpty;
};

const list = document.getElementById('kept');
if (list) {
  list.append(...opening(all()).map(item => entry(item, list)));
  for (const button of document.querySelectorAll('#kept-forms button')) button.addEventListener('click', () => download(button.value));
  state(list);
}
