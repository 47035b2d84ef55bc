// Makes the map larger and smaller and lets it be dragged. Without script it scrolls as it is, and links lead to its parts.
(() => {
  'use strict';

  const box = document.querySelector('.map .box');
  if (!box) return;

  // The magnifications for which the server has placed names.
  const zooms = [1, 2, 4];
  // A hand trembles; less than that is a click.
  const tremor = 4;
  const behavior = matchMedia('(prefers-reduced-motion:reduce)').matches ? 'auto' : 'smooth';

  const zoom = () => Number(box.dataset.zoom);

  const step = by => {
    const next = zooms[zooms.indexOf(zoom()) + by];
    return next ? () => show(next) : null;
  };

  // The point of the drawing amid the box stays there.
  const show = next => {
    const factor = next / zoom();
    const x = (box.scrollLeft + box.clientWidth / 2) * factor;
    const y = (box.scrollTop + box.clientHeight / 2) * factor;
    box.dataset.zoom = next;
    box.style.setProperty('--zoom', next);
    box.scrollTo(x - box.clientWidth / 2, y - box.clientHeight / 2);
    for (const button of buttons) button.disabled = !step(button.by);
    box.classList.toggle('grab', box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight);
  };

  const keys = document.createElement('div');
  keys.className = 'zoom-keys';
  const buttons = [['+', 'in', 1], ['\u2212', 'out', -1]].map(([sign, word, by]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.setAttribute('aria-label', box.dataset[word]);
    button.by = by;
    button.addEventListener('click', () => step(by)?.());
    keys.append(button);
    return button;
  });
  box.after(keys);

  box.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = { '+': 1, '=': 1, '-': -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    step(by)?.();
  });

  // Drags with a mouse; fingers scroll without help.
  let from = null;
  let dragged = false;
  box.addEventListener('pointerdown', event => {
    dragged = false;
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    from = { x: event.clientX + box.scrollLeft, y: event.clientY + box.scrollTop };
  });
  addEventListener('pointermove', event => {
    if (!from) return;
    const x = from.x - event.clientX;
    const y = from.y - event.clientY;
    if (!dragged && Math.hypot(x - box.scrollLeft, y - box.scrollTop) < tremor) return;
    dragged = true;
    box.classList.add('grabbed');
    box.scrollTo(x, y);
  });
  addEventListener('pointerup', () => {
    from = null;
    box.classList.remove('grabbed');
  });
  box.addEventListener('dragstart', event => event.preventDefault());
  box.addEventListener('click', event => {
    if (dragged) event.preventDefault();
  }, true);

  // A place that is reached by the keyboard comes amid the box, with its name.
  box.addEventListener('focusin', event => {
    const place = event.target.closest('a');
    if (!place?.matches(':focus-visible')) return;
    const seen = box.getBoundingClientRect();
    const mark = place.getBoundingClientRect();
    const isSeen = mark.left > seen.left && mark.right < seen.right && mark.top > seen.top && mark.bottom < seen.bottom;
    if (!isSeen) {
      box.scrollBy({ left: (mark.left + mark.right - seen.left - seen.right) / 2, top: (mark.top + mark.bottom - seen.top - seen.bottom) / 2, behavior });
    }
  });

  // A narrow window begins amid the map instead of at its edge.
  box.scrollTo((box.scrollWidth - box.clientWidth) / 2, (box.scrollHeight - box.clientHeight) / 2);
  show(zoom());
})();
