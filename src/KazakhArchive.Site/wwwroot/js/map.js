// Makes the map larger and smaller by keys, wheel and fingers, lets it be dragged, and keeps its place in the address. Without script it scrolls as it is, and links lead to its parts.
(() => {
  'use strict';

  const box = document.querySelector('.map .box');
  if (!box) return;

  // The magnifications for which the server has placed names; 0 is all of the drawing in a window that is narrower.
  const zooms = [0, 1, 2, 4];
  const earth = box.querySelector('.earth');
  // How much larger than the server's the drawing is now.
  let factor = 1;
  const whole = () => box.clientWidth * factor / earth.clientWidth;
  // What is nearly as large as the drawing is no step of its own.
  const isNarrow = () => whole() < .9;
  // A hand trembles; less than that is a click.
  const tremor = 4;
  const turnOfAStep = 60;
  const spreadOfAStep = 1.4;
  const behavior = matchMedia('(prefers-reduced-motion:reduce)').matches ? 'auto' : 'smooth';

  const zoom = () => Number(box.dataset.zoom);

  const step = by => {
    const next = zooms[zooms.indexOf(zoom()) + by];
    return next || (next === 0 && isNarrow()) ? at => show(next, at) : null;
  };

  const middle = () => ({ x: box.clientWidth / 2, y: box.clientHeight / 2 });

  // The point of the drawing that lies there stays there: amid the box, or under the pointer.
  const show = (next, at = middle()) => {
    const larger = next || whole();
    const x = (box.scrollLeft + at.x) * larger / factor;
    const y = (box.scrollTop + at.y) * larger / factor;
    factor = larger;
    box.dataset.zoom = next;
    box.style.setProperty('--zoom', factor);
    box.scrollTo(x - at.x, y - at.y);
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

  const inBox = ({ clientX, clientY }) => {
    const { left, top } = box.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  // With a key held, as elsewhere on the web, or once the map has been clicked; until then the wheel scrolls the page.
  let turned = 0;
  box.addEventListener('wheel', event => {
    if (!event.ctrlKey && !event.metaKey && !box.contains(document.activeElement)) return;
    event.preventDefault();
    // A trackpad sends many small turns.
    turned = Math.sign(turned) === Math.sign(event.deltaY) ? turned + event.deltaY : event.deltaY;
    if (Math.abs(turned) < turnOfAStep) return;
    step(turned < 0 ? 1 : -1)?.(inBox(event));
    turned = 0;
  }, { passive: false });

  // Two fingers; one scrolls without help.
  let apart = 0;
  const fingers = ([one, other]) => ({
    apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
    at: inBox({ clientX: (one.clientX + other.clientX) / 2, clientY: (one.clientY + other.clientY) / 2 }),
  });
  box.addEventListener('touchstart', event => { apart = event.touches.length === 2 ? fingers(event.touches).apart : 0; }, { passive: true });
  box.addEventListener('touchmove', event => {
    if (event.touches.length !== 2 || !apart) return;
    event.preventDefault();
    const now = fingers(event.touches);
    const by = now.apart > apart * spreadOfAStep ? 1 : now.apart < apart / spreadOfAStep ? -1 : 0;
    if (!by) return;
    step(by)?.(now.at);
    apart = now.apart;
  }, { passive: false });

  // Drags with a mouse.
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

  // ---------- the place in the address: the magnification and what lies amid the box, in thousandths ----------

  const place = /^#map=([0124]),(\d{1,4}),(\d{1,4})$/.exec(location.hash);
  const thousandths = 1000;

  const keep = () => {
    const at = middle();
    const [x, y] = [(box.scrollLeft + at.x) / box.scrollWidth, (box.scrollTop + at.y) / box.scrollHeight].map(share => Math.round(share * thousandths));
    history.replaceState(history.state, '', `#map=${zoom()},${x},${y}`);
  };

  // A narrow window begins with all of it.
  const [, first, x, y] = place ?? [null, 0, thousandths / 2, thousandths / 2];
  const begin = level => show(level || (isNarrow() ? 0 : 1));
  begin(Number(first));
  addEventListener('resize', () => { if (zoom() < 2) begin(zoom()); });
  box.scrollTo(box.scrollWidth * x / thousandths - box.clientWidth / 2, box.scrollHeight * y / thousandths - box.clientHeight / 2);

  // Where nobody has moved it, the address stays as short as it came.
  let settled = false;
  requestAnimationFrame(() => requestAnimationFrame(() => { settled = true; }));
  box.addEventListener('scroll', () => {
    if (!settled) return;
    clearTimeout(keep.timer);
    keep.timer = setTimeout(keep, 200);
  }, { passive: true });
})();
