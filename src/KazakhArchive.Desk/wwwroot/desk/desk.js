// Keys and saving without a reload; every form works without it. Told on /help.
'use strict';

const said = document.getElementById('said');
const entries = () => [...document.querySelectorAll('.proposals > li, .lines > li:not(.bench)')];
const stop = entry => entry.matches('.proposals > li') ? entry : entry.querySelector('.number');
const current = () => document.activeElement?.closest('.proposals > li, .lines > li:not(.bench)');

function go(step) {
  const all = entries();
  const next = all[all.indexOf(current()) + step];
  if (next) {
    stop(next).focus();
    next.scrollIntoView({ block: 'nearest' });
  }
}

function say(text) {
  said.textContent = text;
}

// A decision on an entry of the list: the entry stays, marked, and the next one has the focus at once, so that the next key is about it.
async function save(form, button) {
  const body = new FormData(form);
  const address = button?.getAttribute('formaction') ?? form.action;
  const entry = form.closest('.proposals > li');
  const isOfMany = /Alike/.test(address);
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
  if (!ok) {
    settle(entry, false);
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
  document.getElementById('undo').requestSubmit();
}

// Lines chosen up to the one beside: Shift with j and k.
function extend(step) {
  const from = document.querySelector('.choose [name=line]');
  const to = document.querySelector('.choose [name=to]');
  const line = Number(current()?.dataset.line);
  if (!line || !from) {
    return;
  }

  if (!from.value) {
    from.value = line;
  }

  go(step);
  to.value = current()?.dataset.line ?? line;
  if (Number(to.value) < Number(from.value)) {
    from.value = to.value;
  }

  document.querySelectorAll('.lines > li[data-line]').forEach(entry =>
    entry.classList.toggle('chosen', Number(entry.dataset.line) >= Number(from.value) && Number(entry.dataset.line) <= Number(to.value)));
}

document.addEventListener('keydown', event => {
  const entry = current();
  if (event.key === 'Escape' && entry && event.target.matches('input, select, textarea')) {
    stop(entry).focus();
    return;
  }

  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, select, textarea')) {
    return;
  }

  const isLine = entry?.matches('[data-line]');
  if (entry && (event.key === 'j' || event.key === 'k')) {
    go(event.key === 'j' ? 1 : -1);
  } else if (isLine && (event.key === 'J' || event.key === 'K')) {
    extend(event.key === 'J' ? 1 : -1);
  } else if (isLine && event.key === 'Enter' && document.querySelector('.choose [name=to]').value > '' && document.querySelectorAll('.chosen').length > 1) {
    document.querySelector('.choose').requestSubmit();
  } else if (entry && event.key === 'e') {
    entry.querySelector('[name=corr]')?.focus();
  } else if (entry && event.key === 'z') {
    undo();
  } else if (entry && /^[aArRu]$/.test(event.key)) {
    entry.querySelector(`[data-key="${event.key}"]:not(:disabled)`)?.click();
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

// Keys work from the first moment where there is nothing else to read.
if (!location.hash) {
  document.querySelector('.proposals > li')?.focus({ preventScroll: true });
} else {
  document.querySelector('.lines > .chosen .number')?.focus({ preventScroll: true });
}
