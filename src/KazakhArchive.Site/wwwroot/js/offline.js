// On the page of a work: keeps the whole book on the reader's device, tells how far it is, and takes it away again. On the page that
// says that there is no connection: leads to the books that are kept.
(() => {
  'use strict';

  const prefix = 'book:';

  const list = async section => {
    const parser = new DOMParser();
    for (const book of (await caches.keys()).filter(book => book.startsWith(prefix))) {
      const address = `/${book.slice(prefix.length)}`;
      const copy = await (await caches.open(book)).match(address, { ignoreVary: true });
      if (!copy) continue;
      const title = parser.parseFromString(await copy.text(), 'text/html').querySelector('h1');
      const link = document.createElement('a');
      link.href = address;
      link.append(...title.cloneNode(true).childNodes);
      const item = document.createElement('li');
      item.append(link);
      section.querySelector('ul').append(item);
      section.hidden = false;
    }
  };

  const books = document.querySelector('.kept-books');
  if (books && 'caches' in window) list(books);

  const box = document.querySelector('.keep');
  if (!box || !('caches' in window) || !navigator.serviceWorker) return;

  const name = `${prefix}${box.dataset.work}`;
  const revision = '/-/revision';
  const [state, progress, keep, remove] = ['.keep-state', '.keep-progress', '.keep-book', '.keep-remove'].map(part => box.querySelector(part));
  const say = key => { state.textContent = box.dataset[key] ?? ''; };

  const show = async () => {
    const kept = await caches.has(name) ? await (await (await caches.open(name)).match(revision))?.text() : undefined;
    keep.hidden = kept === box.dataset.revision;
    remove.hidden = kept === undefined;
    keep.textContent = kept === undefined ? box.dataset.keep : box.dataset.update;
    say(kept === undefined ? 'offer' : kept === box.dataset.revision ? 'kept' : 'newer');
  };

  // The book as its list of contents has it, and what a page needs to be shown.
  const pages = () => [location.pathname, ...[...document.querySelectorAll('.contents a[href]')].map(link => link.pathname)];
  const files = () => [
    ...[...document.querySelectorAll('link[rel=stylesheet],link[rel=icon],link[rel=preload],script[src]')].map(part => part.href || part.src),
    ...performance.getEntriesByType('resource').filter(entry => entry.name.includes('/fonts/')).map(entry => entry.name),
  ];

  // Beside "start reading", where it is seen; what it begins is told further down.
  const way = document.querySelector('.keep-way');
  if (way) {
    way.hidden = false;
    way.addEventListener('click', () => keep.hidden || keep.click());
  }

  keep.addEventListener('click', async () => {
    keep.disabled = true;
    progress.hidden = false;
    say('keeping');
    const wanted = [...new Set([...pages(), ...files()])];
    progress.max = wanted.length;
    try {
      await navigator.serviceWorker.register(box.dataset.worker);
      const book = await caches.open(name);
      for (const [done, address] of wanted.entries()) {
        progress.value = done;
        const answer = await fetch(address, { cache: 'reload' });
        if (!answer.ok) throw new TypeError(answer.statusText);
        await book.put(address, answer);
      }
      await book.put(revision, new Response(box.dataset.revision));
      await show();
    } catch {
      // What has come so far serves as well; nothing is marked as whole.
      say('failed');
    }
    keep.disabled = false;
    progress.hidden = true;
  });

  remove.addEventListener('click', async () => {
    await caches.delete(name);
    await show();
    keep.focus();
  });

  box.hidden = false;
  show();
})();
