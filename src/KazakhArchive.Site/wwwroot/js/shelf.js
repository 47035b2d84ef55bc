// Where a book is opened again: on its page, and on the shelf those that were read last. reading.js keeps the places on this device, and nothing
// of it is sent.
(() => {
  'use strict';

  const most = 3;
  const start = document.querySelector('.start[data-work]');
  const recent = document.querySelector('.recent');

  const locale = { ur: 'ur-u-nu-arabext', ar: 'ar-u-nu-latn' }[document.documentElement.lang] ?? 'en';

  // That of a figure in words, as a bare letter and number say nothing.
  const nameOf = reference => reference.startsWith('f') ? recent.dataset.figure.replace('{number}', reference.slice(1).replace(/\d+/, number => Number(number).toLocaleString(locale))) : reference;

  // Of a book that was left before it was counted nothing is said.
  const progress = read => {
    if (!(read > 0)) return [];
    const words = document.createElement('bdi');
    words.dir = 'ltr';
    words.textContent = Number(read).toLocaleString(locale, { style: 'percent' });
    return [words];
  };

  try {
    const [place, , , read] = (start && localStorage.getItem(`reading ${start.dataset.work}`))?.split('\n') ?? [];
    if (place) {
      const link = start.querySelector('a');
      link.href = place;
      link.textContent = start.dataset.continue;
      link.after(...progress(read));
    }
    if (!recent) return;
    const books = Object.keys(localStorage).filter(key => key.startsWith('reading /')).map(key => localStorage.getItem(key).split('\n'))
      .filter(([place, title]) => place.startsWith('/') && title).sort(([,, a], [,, b]) => b - a).slice(0, most);
    recent.querySelector('ul').append(...books.map(([place, title, , read]) => {
      const [item, link, about] = ['li', 'a', 'p'].map(name => document.createElement(name));
      link.href = place;
      link.dir = 'auto';
      link.textContent = title;
      about.append(nameOf(decodeURIComponent(place.split('#')[1] ?? '')), ...progress(read).flatMap(words => [' \u00b7 ', words]));
      item.append(link, about);
      return item;
    }));
    recent.hidden = books.length === 0;
  } catch {
    // Some readers let no site keep anything.
  }
})();
