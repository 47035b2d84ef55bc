// What the archive knows of a word, under a finger that taps it or for who selects it. The search has a page with the same, so
// nothing is missed without this script.
(() => {
  'use strict';

  const status = document.querySelector('.status');
  if (!status || !document.querySelector('.text[data-work]')) return;

  // The joiners and the tatweel stand inside words.
  const letter = /[\p{L}\p{M}\p{Nd}\u200C\u200D\u0640]/u;

  const wordAround = (node, offset) => {
    if (node?.nodeType !== Node.TEXT_NODE) return null;
    const text = node.data;
    let start = offset, end = offset;
    while (start > 0 && letter.test(text[start - 1])) start--;
    while (end < text.length && letter.test(text[end])) end++;
    if (start === end) return null;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  };

  // The caret nearest to a point may stand a margin away from it.
  const wordAt = (x, y) => {
    const caret = document.caretPositionFromPoint?.(x, y);
    const edge = caret ? null : document.caretRangeFromPoint?.(x, y);
    const word = caret ? wordAround(caret.offsetNode, caret.offset) : wordAround(edge?.startContainer, edge?.startOffset);
    const holds = ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom;
    return word && [...word.getClientRects()].some(holds) ? word : null;
  };

  const show = async (word, text) => {
    // A revision's own text is searched as today's.
    const work = text.dataset.work.slice(1).split('@')[0];
    const path = `${status.dataset.word}?${new URLSearchParams({ q: word, work, ui: document.documentElement.lang })}`;
    try {
      const answer = await fetch(path);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const content = page.querySelector('.word-card');
      if (!content) throw new Error(answer.statusText);
      document.dispatchEvent(new CustomEvent('sheet', { detail: { title: word, lang: text.lang, dir: text.dir, content } }));
    } catch {
      location.href = path;
    }
  };

  document.addEventListener('word', event => show(event.detail.word, event.detail.text));

  // ---------- taps ----------

  const noWords = 'a, button, summary, input, .tools, .pb, .fn, .fn-raw, .by, .no-image, .lacking, .note-mark, .kind, .interface, .ways-back';
  const noHover = matchMedia('(hover:none)');

  // A tap that ends a selection or closes what is open asks for no word.
  let isBusy = false;
  document.addEventListener('pointerdown', () => {
    isBusy = !getSelection().isCollapsed || document.querySelector('.in-place, .selected, .drawer[open], .drop[open], dialog[open]') !== null;
  }, true);

  document.addEventListener('click', event => {
    const isTouch = event.pointerType ? event.pointerType === 'touch' : noHover.matches;
    const text = event.target.closest('.text[data-work]');
    if (!isTouch || isBusy || !text || event.defaultPrevented || event.target.closest(noWords) || !getSelection().isCollapsed) return;
    const word = wordAt(event.clientX, event.clientY);
    if (word) show(word.toString(), text);
  });
})();
