// Keys and saving without a reload; every form works without it. Told on /help.
'use strict';

const said = document.getElementById('said');
const help = document.getElementById('keys');
const entries = () => [...document.querySelectorAll('.proposals > li, .lines > li:not(.bench)')];
const stop = entry => entry.matches('.proposals > li') ? entry : entry.querySelector('.number');
const current = () => document.activeElement?.closest('.proposals > li, .lines > li:not(.bench)');

function go(step) {
  const all = entries();
  const next = current() ? all[all.indexOf(current()) + step] : all[0];
  if (next) {
    bring(next);
    stop(next).focus();
    next.scrollIntoView({ block: 'nearest' });
  }
}

function say(text) {
  said.textContent = text;
}

// What an emptied field would delete is asked, as the desk would: nothing stands in its place.
function mayDelete(form, address, body) {
  const { corr, kind } = form.elements;
  if (!/Accept/.test(address) || !corr || corr.value || !corr.defaultValue || kind.value === 'unclear') {
    return true;
  }

  body.append('deletes', form.dataset.deletes);
  return confirm(form.dataset.ask);
}

// A decision on an entry of the list: the entry stays, marked, and the next one has the focus at once, so that the next key is about it.
async function save(form, button) {
  const body = new FormData(form);
  const address = button?.getAttribute('formaction') ?? form.action;
  const entry = form.closest('.proposals > li');
  const isOfMany = /Alike/.test(address);
  if (!mayDelete(form, address, body)) {
    form.elements.corr.focus();
    return;
  }

  if (!isOfMany) {
    go(1);
  }

  settle(entry, true);
  const { ok, said: text, location: path } = await send(address, body);
  if (path) {
    location.assign(path);
    return;
  }

  say(text);
  entry.querySelector('.fault')?.remove();
  if (!ok) {
    settle(entry, false);
    const fault = document.createElement('p');
    fault.className = 'notice fault';
    fault.textContent = text;
    form.prepend(fault);
    stop(entry).focus();
    return;
  }

  if (isOfMany || !document.querySelector('.proposals > li:not(.done)')) {
    location.reload();
    return;
  }

  document.getElementById('undo').hidden = false;
  const state = document.createElement('span');
  state.className = 'state';
  state.textContent = text;
  form.querySelector('.about').append(state);
}

// The desk may have ended, and a page instead of an answer says that the work cannot be opened any more: nothing was decided then.
async function send(address, body) {
  try {
    const answer = await fetch(address, { method: 'POST', body, headers: { 'X-Desk': 'script' } });
    return answer.ok ? await answer.json() : { ok: false, said: said.dataset.fault };
  } catch {
    return { ok: false, said: said.dataset.fault };
  }
}

function settle(entry, isDone) {
  bring(entry);
  entry.classList.toggle('done', isDone);
  entry.tabIndex = isDone ? -1 : 0;
  entry.querySelectorAll('button, input, select').forEach(field => { field.disabled = isDone; });
}

document.addEventListener('submit', event => {
  const form = event.target;
  if (form.matches('.proposals .proposal')) {
    event.preventDefault();
    save(form, event.submitter);
  }
});

function undo() {
  const form = document.getElementById('undo');
  if (form && !form.hidden) {
    form.requestSubmit();
  }
}

// Lines chosen up to the one beside: Shift with j and k.
function extend(step) {
  const from = document.querySelector('.choose [name=line]');
  const to = document.querySelector('.choose [name=to]');
  const line = current()?.dataset.line;
  if (!line || !from) {
    return;
  }

  const chosen = () => [...document.querySelectorAll('.lines > .chosen')].map(entry => Number(entry.dataset.line));
  const first = from.value ? Math.min(...chosen(), Number(line)) : Number(line);
  go(step);
  const last = Number(current()?.dataset.line ?? line);
  from.value = Math.min(first, last);
  to.value = Math.max(first, last);
  document.querySelectorAll('.lines > li[data-line]').forEach(entry =>
    entry.classList.toggle('chosen', Number(entry.dataset.line) >= Number(from.value) && Number(entry.dataset.line) <= Number(to.value)));
}

// An editor's keyboard writes Urdu or Arabic: the letter counts that stands on the key of a Latin one.
function keyOf(event) {
  if (/^[a-zA-Z?]$/.test(event.key) || event.key.length > 1) {
    return event.key;
  }

  if (event.key === '\u061F') {
    return '?';
  }

  const letter = /^Key([A-Z])$/.exec(event.code)?.[1] ?? '';
  return event.shiftKey ? letter : letter.toLowerCase();
}

const onEntry = {
  J: () => extend(1),
  K: () => extend(-1),
  e: entry => entry.querySelector('[name=corr]')?.focus(),
  l: entry => entry.querySelector('.about a, .number')?.click(),
};
const anywhere = {
  '?': () => help?.showModal(),
  j: () => go(1),
  k: () => go(-1),
  z: undo,
  g: () => document.querySelector('.pager [rel=first]')?.click(),
  G: () => document.querySelector('.pager [rel=last]')?.click(),
  n: () => document.querySelector('.pager [rel=next]')?.click(),
  p: () => document.querySelector('.pager [rel=prev]')?.click(),
};

document.addEventListener('keydown', event => {
  const entry = current();
  if (event.key === 'Escape' && entry && event.target.matches('input, select, textarea')) {
    stop(entry).focus();
    return;
  }

  if (event.ctrlKey || event.metaKey || event.altKey || help?.open || event.target.matches('input, select, textarea')) {
    return;
  }

  const key = keyOf(event);
  if (entry && onEntry[key]) {
    onEntry[key](entry);
  } else if (entry?.matches('[data-line]') && key === 'Enter' && document.querySelectorAll('.lines > .chosen').length > 1) {
    document.querySelector('.choose').requestSubmit();
  } else if (entry && /^[aArRu]$/.test(key)) {
    entry.querySelector(`[data-key="${key}"]:not(:disabled)`)?.click();
  } else if (anywhere[key]) {
    anywhere[key]();
  } else {
    return;
  }

  event.preventDefault();
});

// Words that are selected on a chosen line are the sic of a new emendation, with their place where they stand there more than once.
document.addEventListener('selectionchange', () => {
  const form = document.getElementById('emend');
  const selection = document.getSelection();
  const text = selection.anchorNode?.parentElement?.closest('.lines > .chosen > p:not(.finding)');
  if (!form || selection.isCollapsed || !text?.contains(selection.focusNode)) {
    return;
  }

  const range = selection.getRangeAt(0);
  const source = fragment => {
    fragment.querySelectorAll('ins').forEach(added => added.remove());
    return fragment.textContent;
  };
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(range.startContainer, range.startOffset);
  form.elements.line.value = text.parentElement.dataset.line;
  form.elements.sic.value = source(range.cloneContents()).replaceAll('\\', '\\\\').replaceAll('\t', '\\t');
  form.elements.at.value = source(before.cloneContents()).length;
});

// The list goes on while it is read. What was decided is no longer in it, so the next entries begin as many further as are left here.
const list = document.querySelector('.proposals');
let isGoingOn = false;

// Thousands of forms would take a browser longer to lay out than an editor to read: those far from the window are put away, as tall as they were.
const away = new WeakMap();
const near = new IntersectionObserver(seen => seen.forEach(({ target, isIntersecting, boundingClientRect }) =>
  isIntersecting ? bring(target) : putAway(target, boundingClientRect.height)), { rootMargin: '3000px' });

function putAway(entry, height) {
  if (!away.has(entry) && height > 0 && !entry.contains(document.activeElement)) {
    const contents = document.createDocumentFragment();
    contents.append(...entry.childNodes);
    away.set(entry, contents);
    entry.style.blockSize = `${height}px`;
  }
}

function bring(entry) {
  if (away.has(entry)) {
    entry.append(away.get(entry));
    away.delete(entry);
    entry.style.blockSize = '';
  }
}

function nextAddress(next) {
  const address = new URL(next.href);
  address.searchParams.set('skip', Number(list.dataset.first) + list.querySelectorAll(':scope > li:not(.done)').length);
  return address;
}

async function goOn() {
  const next = document.querySelector('.pager [rel=next]');
  if (!next || isGoingOn) {
    return;
  }

  isGoingOn = true;
  try {
    const answer = await fetch(nextAddress(next));
    const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : '', 'text/html');
    const known = new Set([...list.children].map(entry => entry.dataset.proposal));
    const more = [...page.querySelectorAll('.proposals > li')].filter(entry => !known.has(entry.dataset.proposal));
    if (more.length > 0) {
      list.append(...more);
      more.forEach(entry => near.observe(entry));
      document.querySelector('.pager').replaceWith(page.querySelector('.pager'));
      watch();
    }
  } catch {
    // The link to the next page stays.
  }

  isGoingOn = false;
}

const atEnd = new IntersectionObserver(seen => seen.some(entry => entry.isIntersecting) && goOn(), { rootMargin: '1500px' });

function watch() {
  atEnd.disconnect();
  const pager = list && document.querySelector('.pager:has([rel=next])');
  if (pager) {
    atEnd.observe(pager);
  }
}

document.addEventListener('click', event => {
  const next = list && event.target.closest('.pager [rel=next]');
  if (next) {
    next.href = nextAddress(next);
  }
});

watch();
list?.querySelectorAll(':scope > li').forEach(entry => near.observe(entry));

// Keys work from the first moment where there is nothing else to read; what was not taken is where the editor goes on.
if (location.hash === '#refused') {
  document.querySelector('#refused .fault, #refused + .fault')?.closest('form')?.querySelector('input:not([type=hidden])')?.focus();
} else if (!location.hash) {
  document.querySelector('.proposals > li')?.focus({ preventScroll: true });
} else {
  document.querySelector('.lines > .chosen .number')?.focus({ preventScroll: true });
}
