// From one place that a search found to the next, in the text to which it led. Without this script they are marked all the same.
(() => {
  'use strict';

  const nav = document.querySelector('nav.marks');
  if (!nav) return;
  const [previous, next] = nav.querySelectorAll('button');
  const count = nav.querySelector('.count');
  const number = new Intl.NumberFormat(document.documentElement.lang === 'ur' ? 'ur-u-nu-arabext' : 'en');

  // Words of a phrase, and a word that a line's end or a note's mark parts, are one place.
  const isBehind = (mark, other) => {
    const between = document.createRange();
    between.setStartAfter(other);
    between.setEndBefore(mark);
    return mark.parentElement === other.parentElement && between.toString().trim() === '';
  };

  const isShown = mark => mark.getClientRects().length > 0;

  const places = () => [...document.querySelectorAll('main mark')].filter(isShown)
    .reduce((all, mark) => {
      if (all.length && isBehind(mark, all.at(-1).at(-1))) all.at(-1).push(mark);
      else all.push([mark]);
      return all;
    }, []);

  let at = -1;

  const show = () => { count.textContent = at < 0 ? number.format(places().length) : `${number.format(at + 1)} / ${number.format(places().length)}`; };

  const go = step => {
    const all = places();
    for (const mark of document.querySelectorAll('mark.is-at')) mark.classList.remove('is-at');
    if (!all.length) return;
    if (at < 0) {
      // The first step goes to what is seen, or comes next.
      const first = all.findIndex(([mark]) => mark.getBoundingClientRect().top > 0);
      at = step > 0 ? Math.max(0, first) : (first < 0 ? all.length : first) - 1;
    } else {
      at += step;
    }
    at = (at + all.length) % all.length;
    for (const mark of all[at]) mark.classList.add('is-at');
    all[at][0].scrollIntoView({ block: 'center', behavior: 'instant' });
    show();
  };

  previous.addEventListener('click', () => go(-1));
  next.addEventListener('click', () => go(1));
  document.addEventListener('restyled', show);
  previous.hidden = next.hidden = places().length === 0;
  show();
})();
