// The books that were read last on this device, each with the way back to its place; reading.js keeps them. Nothing of it is sent.
(() => {
  'use strict';

  const most = 3;
  const recent = document.querySelector('.recent');
  if (!recent) return;
  try {
    const books = Object.keys(localStorage).filter(key => key.startsWith('reading /')).map(key => localStorage.getItem(key).split('\n'))
      .filter(([place, title]) => place.startsWith('/') && title).sort(([,, a], [,, b]) => b - a).slice(0, most);
    recent.querySelector('ul').append(...books.map(([place, title]) => {
      const [item, link, about] = ['li', 'a', 'p'].map(name => document.createElement(name));
      link.href = place;
      link.dir = 'auto';
      link.textContent = title;
      about.textContent = decodeURIComponent(place.split('#')[1] ?? '');
      item.append(link, about);
      return item;
    }));
    recent.hidden = books.length === 0;
  } catch {
    // Some readers let no site keep anything.
  }
})();
