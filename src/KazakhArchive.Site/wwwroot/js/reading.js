// What a passage's number opens under a finger, the place of reading kept for the way back (shelf.js has where a book is opened again), and
// names that are only words.
// Without this script the number is a link to the passage's own page, which has all of it.
(() => {
  'use strict';

  const article = document.querySelector('article.text');
  const status = document.querySelector('.status');
  if (!article || !status) return;
  const words = status.dataset;

  const say = text => {
    status.textContent = text;
    setTimeout(() => { status.textContent = ''; }, 3000);
  };

  // ---------- the sheet of a passage ----------

  // Where a pointer hovers and the margin has room, the ways stand beside the number and a click copies its link.
  const hasMargin = matchMedia('(hover:hover) and (min-width:64rem)');

  const wayTo = (text, href) => {
    const link = document.createElement('a');
    link.textContent = text;
    link.href = href;
    return link;
  };

  const wayBy = (text, action) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', action);
    return button;
  };

  const copy = async address => {
    try {
      await navigator.clipboard.writeText(address);
      say(words.copied);
    } catch {
      // Without the right to the clipboard the passage's own page has the address.
      location.href = address;
    }
  };

  // ---------- what a reader keeps ----------

  const keptScript = () => import(words.keptScript);

  const hasKept = () => {
    try {
      return localStorage.getItem('kept') !== null;
    } catch {
      return false;
    }
  };

  const keeper = link => {
    const reference = link.textContent;
    const way = wayBy(words.keep, async () => {
      const { keep, keptPassage, remove } = await keptScript();
      const item = keptPassage(reference);
      if (item) return remove(item.id);
      keep(reference);
      say(words.kept);
    });
    if (hasKept()) keptScript().then(({ keptPassage }) => { if (keptPassage(reference)) way.textContent = words.unkeep; });
    return way;
  };

  if (hasKept()) keptScript().then(({ show }) => show());

  // Reading aloud is fetched where the device has a voice of its own.
  const listen = document.querySelector('.bar .aloud');
  if (listen && window.speechSynthesis) {
    const fetchAloud = () => { if (speechSynthesis.getVoices().some(({ localService }) => localService)) import(listen.dataset.script); };
    fetchAloud();
    speechSynthesis.addEventListener?.('voiceschanged', fetchAloud);
  }

  const waysOf = link => {
    const tools = link.closest('.tools');
    const address = new URL(link.getAttribute('href'), words.origin || location.origin).href;
    const cite = tools.querySelector('.to-cite');
    const across = tools.querySelector('.across');
    const report = tools.querySelector('.report');
    const aloud = document.querySelector('.bar .aloud:not([hidden])');
    return [
      wayBy(words.copyLink, () => copy(address)),
      keeper(link),
      aloud && wayBy(aloud.dataset.fromHere, () => document.dispatchEvent(new CustomEvent('aloud', { detail: link }))),
      cite && wayTo(cite.textContent, cite.href),
      across && wayTo(words.across, across.href),
      navigator.share && wayBy(words.share, () => { navigator.share({ title: document.title, url: address }).catch(() => {}); }),
      report && wayTo(report.textContent, report.href),
      wayBy(words.close, () => {}),
    ].filter(way => way);
  };

  // Whatever opens one names its title, and the language of that where it is the text's.
  const showSheet = ({ title: words, lang, dir, content }) => {
    const sheet = document.createElement('dialog');
    sheet.className = 'sheet';
    sheet.lang = document.documentElement.lang;
    sheet.dir = document.documentElement.dir;
    const title = document.createElement('h2');
    title.id = 'sheet-title';
    title.textContent = words;
    if (lang) Object.assign(title, { lang, dir });
    sheet.setAttribute('aria-labelledby', title.id);
    sheet.append(title, content);
    // Whatever is chosen, and a tap beside the sheet, closes it.
    sheet.addEventListener('click', event => { if (event.target === sheet || event.target.closest('a, button')) sheet.close(); });
    sheet.addEventListener('close', () => { sheet.remove(); });
    document.body.append(sheet);
    sheet.showModal();
  };

  const listOf = ways => {
    const list = document.createElement('ul');
    for (const way of ways) {
      const item = document.createElement('li');
      item.append(way);
      list.append(item);
    }
    return list;
  };

  document.addEventListener('sheet', event => {
    const { content, ...rest } = event.detail;
    content.append(listOf([wayBy(words.close, () => {})]));
    showSheet({ content, ...rest });
  });

  document.addEventListener('click', event => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || hasMargin.matches) return;
    const link = event.target.closest('.text a.ref');
    if (!link || !HTMLDialogElement.prototype.showModal) return;
    event.preventDefault();
    showSheet({ title: link.getAttribute('aria-label') ?? link.textContent, content: listOf(waysOf(link)) });
  }, true);

  // ---------- heights of what is not laid out yet ----------

  const notShown = '.tools, .sic, .dipl, .dipl-block, .fn-raw';

  const lengthOf = block => [...block.querySelectorAll(notShown)].reduce((length, element) => length - element.textContent.length, block.textContent.length);

  const estimate = () => {
    const paragraphs = [...article.querySelectorAll(':scope>p')];
    // The last ones always have their true height; how many letters make a line is counted in the longest of them.
    const sample = paragraphs.slice(-3).map(block => ({ length: lengthOf(block), lines: block.getBoundingClientRect().height / parseFloat(getComputedStyle(block).lineHeight) }))
      .filter(block => block.lines > 2).sort((a, b) => b.length - a.length)[0];
    const style = getComputedStyle(article);
    const line = parseFloat(style.lineHeight);
    const wide = article.clientWidth - 2 * parseFloat(getComputedStyle(article.firstElementChild ?? article).paddingInlineStart);
    const perLine = sample ? sample.length / (sample.lines - .5) : wide / parseFloat(style.fontSize) * (article.lang === 'ur' ? 3 : 2.5);
    const margin = .35 * parseFloat(style.fontSize);
    for (const block of article.querySelectorAll(':scope>:is(p,ul,blockquote,.verse)')) {
      const parts = block.matches('p') ? [block] : [...block.children];
      const height = parts.reduce((sum, part) => sum + Math.max(1, Math.ceil(lengthOf(part) / perLine)) * line + margin, -margin);
      block.style.containIntrinsicHeight = `auto ${Math.round(height)}px`;
    }
  };

  // ---------- the place of reading ----------

  const isChapter = !article.matches('.excerpt');
  const key = `place ${location.pathname}`;

  // In a low window the bar goes with the text.
  const topLine = () => Math.max(0, document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0);

  const atTop = () => {
    const line = topLine();
    const reaches = element => element.getBoundingClientRect().bottom > line;
    const child = [...document.querySelectorAll('main>.text>*')].find(reaches);
    return child?.id ? child : [...child?.querySelectorAll('[id]') ?? []].find(reaches);
  };

  const placeNow = () => {
    const block = scrollY > 0 ? atTop() : null;
    if (!block) return null;
    // A passage that a link led to stands a little below the line: the book is opened at it again, not at the end of the one before.
    const next = block.nextElementSibling;
    const begun = next?.id && next.getBoundingClientRect().top < topLine() + innerHeight / 4 ? next : block;
    const { top, height } = block.getBoundingClientRect();
    return { id: block.id, share: (topLine() - top) / height, begun: begun.id };
  };

  // The choice of language stands at the head of the page: who goes up to it wants to read on where the page last rested.
  let isSwitched = false;
  let rested = null;
  const restMilliseconds = 1000;

  const rest = () => {
    if (document.querySelector('header.site').getBoundingClientRect().bottom < 0) rested = placeNow() ?? rested;
  };

  const keep = () => {
    try {
      const place = isSwitched ? rested : placeNow();
      if (!place) return sessionStorage.removeItem(key);
      const { id, share, begun } = place;
      // Its place, its title for the shelf, when, and how much of the book is read; on this device only.
      const chapters = [...document.querySelectorAll('.bar .contents a')];
      const blocks = [...article.children];
      const read = (chapters.findIndex(link => link.hasAttribute('aria-current')) + blocks.findIndex(block => block.id === begun) / blocks.length) / chapters.length;
      localStorage.setItem(`reading ${article.dataset.work}`, [`${location.pathname}#${begun}`, document.querySelector('.trail a')?.textContent ?? '', Date.now(), read].join('\n'));
      sessionStorage.setItem(key, JSON.stringify({ id, share, isSwitched }));
    } catch {
      // Some readers let no site keep anything.
    }
  };

  const kept = () => {
    try {
      return JSON.parse(sessionStorage.getItem(key));
    } catch {
      return null;
    }
  };

  const restore = () => {
    const place = kept();
    const block = place && document.getElementById(place.id);
    if (!block) return;
    let isOver = false;
    for (const sign of ['pointerdown', 'wheel', 'keydown', 'touchstart']) addEventListener(sign, () => { isOver = true; }, { once: true, passive: true });
    // Blocks above get their true heights one after the other, and faces come late; the place is set again until it rests.
    const settle = turns => {
      if (isOver || turns === 0) return;
      const box = block.getBoundingClientRect();
      const by = box.top + place.share * box.height - topLine();
      if (Math.abs(by) >= 1) scrollBy({ top: by, behavior: 'instant' });
      requestAnimationFrame(() => settle(Math.abs(by) < 1 ? turns - 1 : turns - .2));
    };
    settle(12);
    document.fonts.ready.then(() => settle(12));
    addEventListener('load', () => settle(12), { once: true });
  };

  // ---------- names ----------

  // A style cannot take a link out of the order of tabs; the address is put aside.
  const setNames = () => {
    const isHidden = getComputedStyle(document.documentElement).getPropertyValue('--names').trim() === 'hidden';
    for (const link of document.querySelectorAll(isHidden ? '.text a[href^="/names/"]' : '.text a[data-name]')) {
      if (isHidden) {
        link.dataset.name = link.getAttribute('href');
        link.removeAttribute('href');
      } else {
        link.setAttribute('href', link.dataset.name);
        delete link.dataset.name;
      }
    }
  };

  setNames();
  if (isChapter) {
    estimate();
    const type = performance.getEntriesByType('navigation')[0]?.type;
    if (type === 'reload' || type === 'back_forward' || kept()?.isSwitched) restore();
    addEventListener('pagehide', keep);
    addEventListener('scroll', () => {
      clearTimeout(rest.timer);
      rest.timer = setTimeout(rest, restMilliseconds);
    }, { passive: true });
    document.querySelector('.languages form')?.addEventListener('submit', () => { isSwitched = true; });
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') keep(); });
    addEventListener('resize', () => {
      clearTimeout(estimate.timer);
      estimate.timer = setTimeout(estimate, 250);
    });
  }
  addEventListener('beforeprint', () => {
    const [address, day] = document.querySelectorAll('.printed>*');
    if (!day) return;
    address.textContent = new URL(address.textContent, words.origin || location.origin).href;
    day.textContent = new Date().toISOString().slice(0, 10);
  });
  document.addEventListener('restyled', () => {
    setNames();
    if (isChapter) estimate();
  });
})();
