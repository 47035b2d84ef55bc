// Comforts for pages that work without them: notes in place, settings without a reload, keys, links to copy.
// The words that it shows stand in the page; what it changes of style goes through the object model, as the
// content security policy allows neither inline styles nor inline handlers.
(() => {
  'use strict';

  const status = document.querySelector('.status');
  const word = name => status?.dataset[name] ?? '';

  const say = text => {
    if (!status) return;
    status.textContent = text;
    clearTimeout(say.timer);
    say.timer = setTimeout(() => { status.textContent = ''; }, 3000);
  };

  // Suggestions are fetched for who goes to the box.
  const box = document.querySelector('form.search input[type=search]');
  const suggest = () => import(box.form.dataset.script);
  box?.addEventListener('focus', suggest, { once: true });
  if (box && document.activeElement === box) suggest();

  const target = link => document.getElementById(decodeURIComponent(link.hash.slice(1)));

  // ---------- notes and emendations beside their line ----------

  const open = { box: null, link: null };

  const close = focusBack => {
    if (!open.box) return;
    const { box, link } = open;
    open.box = open.link = null;
    box.remove();
    link.removeAttribute('aria-expanded');
    if (focusBack) link.focus({ preventScroll: true });
  };

  const place = (box, link) => {
    const line = link.getBoundingClientRect();
    const size = box.getBoundingClientRect();
    const edge = 12;
    const x = Math.min(Math.max(line.left + line.width / 2 - size.width / 2, edge), document.documentElement.clientWidth - size.width - edge);
    const isBelow = line.bottom + size.height + edge < innerHeight || line.top < size.height + edge;
    const y = isBelow ? line.bottom + 6 : line.top - size.height - 6;
    box.style.left = `${x + scrollX}px`;
    box.style.top = `${y + scrollY}px`;
  };

  const show = link => {
    const entry = target(link);
    const text = entry?.querySelector('.note-text');
    if (!text) return false;
    const copy = text.cloneNode(true);
    for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
    raise(link, copy, link.hash, word('toList'));
    return true;
  };

  const raise = (link, content, address, words) => {
    close(false);
    const article = link.closest('.text') ?? document.documentElement;
    const box = document.createElement('div');
    box.className = 'in-place';
    box.tabIndex = -1;
    box.lang = article.lang;
    box.dir = article.dir;
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-label', link.getAttribute('aria-label') ?? link.textContent);
    const foot = document.createElement('div');
    foot.className = 'ways';
    foot.lang = status?.lang ?? article.lang;
    foot.dir = status?.dir ?? article.dir;
    const whole = document.createElement('a');
    whole.href = address;
    whole.textContent = words;
    whole.addEventListener('click', () => close(false));
    const done = document.createElement('button');
    done.type = 'button';
    done.textContent = word('close');
    done.addEventListener('click', () => close(true));
    foot.append(whole, done);
    box.append(content, foot);
    document.body.append(box);
    place(box, link);
    open.box = box;
    open.link = link;
    link.setAttribute('aria-expanded', 'true');
    box.focus({ preventScroll: true });
  };

  const showName = async link => {
    try {
      const answer = await fetch(`${link.getAttribute('href')}/card?ui=${document.documentElement.lang}`);
      if (!answer.ok) throw new Error(answer.statusText);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      raise(link, page.querySelector('.name-card'), link.getAttribute('href'), word('toName'));
    } catch {
      // The page has all that the card has.
      location.href = link.getAttribute('href');
    }
  };

  // ---------- the place of reading ----------

  // A block of which less than a line is left counts as read.
  const lineHeight = 40;

  // In a low window the bar goes with the text.
  const topLine = () => Math.max(0, document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0);

  const atTop = () => {
    const line = topLine();
    for (const block of document.querySelectorAll('.text > :not(.selected), .text li')) {
      const { bottom, height } = block.getBoundingClientRect();
      if (height > 0 && bottom > line + Math.min(lineHeight, height)) return block;
    }
    return null;
  };

  const keepPlace = change => {
    const block = atTop();
    if (!block || scrollY === 0) return change();
    const before = block.getBoundingClientRect();
    // Inside a block the same share of it stays above the line; before it, its beginning stays where it is.
    const share = Math.max(0, (topLine() - before.top) / before.height);
    change();
    // Blocks above may still be laid out at their estimated height; the place is set again until it rests.
    let turns = 60, rests = 0;
    const settle = () => {
      const now = block.getBoundingClientRect();
      const by = share === 0 ? now.top - before.top : now.top + share * now.height - topLine();
      scrollBy({ top: by, behavior: 'instant' });
      rests = Math.abs(by) < 1 ? rests + 1 : 0;
      if (--turns > 0 && rests < 4) requestAnimationFrame(settle);
    };
    settle();
  };

  // ---------- settings ----------

  const looks = () => document.getElementById('preferences');

  const restyle = () => new Promise(resolve => {
    const old = looks();
    const fresh = old.cloneNode();
    fresh.href = `${old.href.split('?')[0]}?${Date.now()}`;
    fresh.media = 'print';
    fresh.addEventListener('load', () => {
      keepPlace(() => { fresh.media = 'all'; old.remove(); });
      document.dispatchEvent(new Event('restyled'));
      resolve();
    }, { once: true });
    fresh.addEventListener('error', () => { fresh.remove(); resolve(); }, { once: true });
    old.after(fresh);
  });

  const save = async (form, button) => {
    const fields = new URLSearchParams(new FormData(form));
    fields.set(button.name, button.value);
    try {
      const answer = await fetch(form.action, { method: 'POST', body: fields, headers: { Accept: 'text/css' }, credentials: 'same-origin' });
      if (!answer.ok) throw new Error(answer.statusText);
    } catch {
      // The plain form is always there.
      return form.requestSubmit(button);
    }
    for (const other of document.querySelectorAll(`.settings button[name="${button.name}"][aria-pressed]`)) {
      other.setAttribute('aria-pressed', String(other.value === button.value));
    }
    close(false);
    await restyle();
  };

  document.addEventListener('submit', event => {
    const form = event.target;
    const button = event.submitter;
    if (!form.matches('form.settings') || !button?.name || !looks() || form.dataset.plain) return;
    event.preventDefault();
    form.dataset.plain = 'true';
    save(form, button).finally(() => { delete form.dataset.plain; });
  });

  // ---------- clicks ----------

  const copy = async link => {
    const address = new URL(link.getAttribute('href'), status?.dataset.origin || location.href).href;
    const place = link.closest('.text :is(p, li, tr, figure)[id]');
    if (place) history.replaceState(null, '', `#${place.id}`);
    try {
      await navigator.clipboard.writeText(address);
      say(word('copied'));
    } catch {
      // Without the right to the clipboard the passage's own page has the address.
      location.href = link.href;
    }
  };

  document.addEventListener('click', event => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest('a');
    if (open.box && !open.box.contains(event.target) && link !== open.link) close(false);
    if (!link) return;
    if (link.matches('.fn a, .fn-raw, a.em')) {
      if (link === open.link) {
        close(true);
        event.preventDefault();
      } else if (show(link)) {
        event.preventDefault();
      }
    } else if (link.matches('.text a[href^="/names/"], .map .earth a') && !event.defaultPrevented) {
      event.preventDefault();
      if (link === open.link) close(true);
      else showName(link);
    } else if (link.matches('.ref') && !event.defaultPrevented) {
      event.preventDefault();
      copy(link);
    }
  });

  // ---------- keys ----------

  const isTyping = element => element.closest('input, textarea, select, [contenteditable]') !== null;

  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTyping(event.target)) return;
    if (event.key === 'Escape') {
      const drawer = document.querySelector('.drawer[open], .drop[open]');
      if (open.box) close(true);
      else if (drawer) {
        drawer.open = false;
        drawer.querySelector('summary').focus();
      }
      return;
    }
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const article = document.querySelector('.text');
    // A table or an address wider than the screen scrolls with the same keys.
    if (!article || open.box || event.target.closest('.table, .scan')) return;
    const selection = getSelection();
    if (!selection.isCollapsed || getComputedStyle(document.documentElement).getPropertyValue('--keys').trim() === 'off') return;
    // The next page of a right-to-left book lies to the left.
    const isNext = (event.key === 'ArrowLeft') === (article.dir === 'rtl');
    const { anchorNode, anchorOffset } = selection;
    setTimeout(() => {
      // A browser that shows a caret has moved it by now.
      if (selection.anchorNode === anchorNode && selection.anchorOffset === anchorOffset) document.querySelector(`a[rel=${isNext ? 'next' : 'prev'}]`)?.click();
    });
  });

  document.addEventListener('click', event => {
    for (const drawer of document.querySelectorAll('.drawer[open], .drop[open]')) {
      if (!drawer.contains(event.target)) drawer.open = false;
    }
  });

  // A first visit stays small; who reads on may come to where there is no network.
  try {
    if (sessionStorage.visited && status.dataset.worker) navigator.serviceWorker?.register(status.dataset.worker);
    sessionStorage.visited = 1;
  } catch {
    // Some readers let no site keep anything.
  }

  addEventListener('resize', () => { if (open.box) place(open.box, open.link); });
})();
