// A line of the text and its place on the image are marked together. Without this script a click on the image leads to the line.
(() => {
  'use strict';

  const beside = document.querySelector('.beside');
  if (!beside) return;
  let lit = [];

  const lineOf = event => event.target.closest?.('[data-line]');

  const show = line => {
    for (const part of lit) part.classList.remove('lit');
    lit = line ? [...beside.querySelectorAll(`[data-line="${line.dataset.line}"]`)] : [];
    for (const part of lit) part.classList.add('lit');
  };

  // Only the frame moves, never the page.
  const bring = line => {
    const zone = beside.querySelector(`.zones [data-line="${line.dataset.line}"]`);
    const frame = zone?.closest('.frame');
    if (!frame) return;
    const [place, room] = [zone.getBoundingClientRect(), frame.getBoundingClientRect()];
    if (place.top < room.top || place.bottom > room.bottom) frame.scrollTop += place.top - room.top - (room.height - place.height) / 2;
    if (place.left < room.left || place.right > room.right) frame.scrollLeft += place.right - room.right + (room.width - Math.min(room.width, place.width)) / 2;
  };

  beside.addEventListener('pointerover', event => show(lineOf(event)));
  beside.addEventListener('pointerleave', () => show(null));
  beside.addEventListener('focusin', event => {
    const line = lineOf(event);
    show(line);
    if (line?.matches('.line')) bring(line);
  });
  beside.addEventListener('focusout', () => show(null));
})();
