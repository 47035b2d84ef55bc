// Copies links, texts and citations, and offers the reference of whatever is selected. The page has all of it as links
// and plain words; without this script only the buttons stay hidden.
(() => {
  'use strict';

  const status = document.querySelector('.status');
  const words = status.dataset;

  const say = text => {
    status.textContent = text;
    clearTimeout(say.timer);
    say.timer = setTimeout(() => { status.textContent = ''; }, 3000);
  };

  // What readers' settings and the address bar hold is no part of a link.
  const absolute = path => new URL(path, words.origin || location.origin).href;

  const write = async (text, said) => {
    try {
      await navigator.clipboard.writeText(text);
      say(said);
    } catch {
      // Without the right to the clipboard the text stands selected on the page, or is there to select.
    }
  };

  // ---------- the reading text of a stretch of the page ----------

  const notText = '.tools, .sic, .dipl, .dipl-block, .fn, .fn-raw, .pb, .by, .no-image, .note-mark, .ways-back, .lacking';

  const readingText = source => {
    const copy = document.createElement('div');
    copy.append(source);
    for (const element of copy.querySelectorAll(notText)) element.remove();
    for (const block of copy.querySelectorAll('p, li, tr, h1, h2, h3, h4, figcaption')) block.append('\n');
    for (const cell of copy.querySelectorAll('td')) cell.append(' ');
    return copy.textContent.split('\n').map(line => line.replace(/\s+/g, ' ').trim()).filter(line => line).join('\n');
  };

  // Who reads aloud reads the same.
  window.readingText = readingText;

  // ---------- the day of access and the host, which only the device knows ----------

  const monthsOfMla = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

  const today = id => {
    const now = new Date();
    if (id === 'cite-Mla') return `${now.getDate()} ${monthsOfMla[now.getMonth()]} ${now.getFullYear()}`;
    const locale = { 'cite-Urdu': 'ur-u-nu-arabext', 'cite-Arabic': 'ar-u-nu-latn' }[id] ?? 'en-US';
    const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(now);
    // As the page writes its other dates.
    return id === 'cite-Urdu' ? `${date.replace('\u060c', '')}\u0621` : date;
  };

  const dated = page => {
    for (const place of page.querySelectorAll('.citation .address, .cite .url')) {
      if (place.textContent.startsWith('/')) place.textContent = absolute(place.textContent);
    }
    for (const place of page.querySelectorAll('.accessed')) place.textContent = place.dataset.words.replace('{day}', today(place.parentElement.id));
    return page;
  };

  dated(document);

  // ---------- the citation box ----------

  // What isolates a title that runs the other way is markup. Without it the title changes places with the stops and numbers around it, and at the head
  // of a citation it turns all of it around, unless a mark (U+200E) at either end says how the sentence runs.
  const markedText = (citation, part) => {
    if (citation.dir === 'ltr') {
      for (const title of part.querySelectorAll('bdi[dir=rtl]')) {
        title.prepend('\u200e');
        title.append('\u200e');
      }
    }

    return part.textContent;
  };

  const textOf = element => element.matches('a') ? absolute(element.getAttribute('href')) : markedText(element, element.cloneNode(true));

  const copy = button => {
    const citation = textOf(document.getElementById(button.dataset.copies));
    const foreground = document.querySelector('.foreground');
    const text = 'withText' in button.dataset && foreground ? `${readingText(foreground.cloneNode(true))}\n\n` : '';
    write(text + citation, button.closest('[data-said]').dataset.said);
  };

  for (const button of document.querySelectorAll('[data-copies]')) {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', () => copy(button));
  }

  for (const button of document.querySelectorAll('[data-shares]')) {
    button.hidden = !navigator.share;
    button.addEventListener('click', () => {
      const url = absolute(document.getElementById('permalink').getAttribute('href'));
      // Whoever closes the sheet has decided so.
      navigator.share({ title: document.title, url }).catch(() => {});
    });
  }

  // ---------- what is selected ----------

  // A chapter's text and its notes, between which the way to the next chapter stands; the one that holds the selection.
  const texts = [...document.querySelectorAll('.text[data-work]')];
  let article = texts[0];
  const isPassage = id => /^\d+[a-z]*\.\d+[a-z]*$/.test(id);
  const isReference = id => isPassage(id) || /^(\d+[a-z]*\.h|n|f)\d+[a-z]*$/.test(id);
  const panel = { box: null, selection: '' };

  const close = () => {
    panel.box?.remove();
    panel.box = null;
    panel.selection = '';
  };

  const selected = () => {
    const selection = getSelection();
    if (selection.rangeCount === 0 || selection.isCollapsed || !selection.toString().trim()) return null;
    const range = selection.getRangeAt(0);
    const holder = texts.find(text => text.contains(range.commonAncestorContainer));
    article = holder ?? article;
    return holder ? range : null;
  };

  document.addEventListener('copy', event => {
    const selection = getSelection();
    const range = selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    const holder = range?.commonAncestorContainer;
    const citation = (holder?.closest ? holder : holder?.parentElement)?.closest('.citation[dir=ltr]');
    if (!citation || selection.isCollapsed || !range.cloneContents().querySelector('bdi')) return;
    const paragraph = document.createElement('p');
    Object.assign(paragraph, { dir: citation.dir, lang: citation.lang });
    paragraph.append(range.cloneContents());
    event.clipboardData.setData('text/html', paragraph.outerHTML);
    event.clipboardData.setData('text/plain', markedText(citation, range.cloneContents()));
    event.preventDefault();
  });

  // Where it is pasted each paragraph says in which direction it runs; a browser would leave that to the article around them.
  document.addEventListener('copy', event => {
    if (!selected()) return;
    const text = getSelection().toString();
    const holder = document.createElement('div');
    for (const line of text.split('\n').map(line => line.trim()).filter(line => line)) {
      const paragraph = document.createElement('p');
      Object.assign(paragraph, { dir: article.dir, lang: article.lang, textContent: line });
      holder.append(paragraph);
    }
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', holder.innerHTML);
    event.preventDefault();
  });

  const holds = (range, block) => {
    if (!range.intersectsNode(block)) return false;
    // A selection that ends before the first letter of a block holds nothing of it.
    const part = range.cloneRange();
    if (!block.contains(range.startContainer)) part.setStart(block, 0);
    if (!block.contains(range.endContainer)) part.setEnd(block, block.childNodes.length);
    return readingText(part.cloneContents()) !== '';
  };

  // The smallest range that holds the selection; null where it holds nothing that can be cited.
  const referenceOf = range => {
    const ids = [...article.querySelectorAll('[id]')]
      .filter(block => isReference(block.id) && !block.closest('.context') && holds(range, block))
      .map(block => block.id);
    const passages = ids.filter(isPassage);
    if (passages.length > 1) return `${passages[0]}-${passages.at(-1)}`;
    return passages[0] ?? ids[0] ?? null;
  };

  const button = (text, action) => {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = text;
    element.addEventListener('click', action);
    return element;
  };

  const isWord = text => /^[\p{L}\p{M}\u200C\u0640]+$/u.test(text);

  // The citation is made in one place, so it is fetched from the page of the range.
  const copyWithCitation = async (text, path) => {
    let citation = absolute(path);
    try {
      const answer = await fetch(path, { credentials: 'same-origin' });
      const page = dated(new DOMParser().parseFromString(await answer.text(), 'text/html'));
      const id = page.querySelector('[data-with-text]')?.dataset.copies;
      citation = page.getElementById(id)?.textContent ?? citation;
    } catch {
      // Offline the address alone must do.
    }
    await write(`${text}\n\n${citation}`, words.textCopied);
  };

  const show = (range, reference) => {
    const text = readingText(range.cloneContents());
    const path = `${article.dataset.work}/${reference}`;
    panel.box?.remove();
    const box = document.createElement('div');
    box.className = 'selected';
    box.lang = document.documentElement.lang;
    box.dir = document.documentElement.dir;
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', words.selected);
    const link = document.createElement('a');
    link.href = path;
    const name = document.createElement('bdi');
    name.dir = 'ltr';
    name.textContent = reference.replace('-', '\u2013');
    link.append(name);
    box.append(
      link,
      button(words.copyLink, () => write(absolute(path), words.copied)),
      button(words.copyText, () => copyWithCitation(text, path)),
      button(words.keep, async () => {
        const { keep } = await import(words.keptScript);
        keep(reference, range.cloneRange());
        say(words.kept);
      }));
    if (isWord(text)) box.append(button(words.wordAbout, () => document.dispatchEvent(new CustomEvent('word', { detail: { word: text, text: article } }))));
    // Behind the block in which the selection ends, so that the next press of Tab after its last link comes here.
    let block = range.endContainer;
    while (block.parentNode !== article && block !== article) block = block.parentNode;
    if (block === article) article.append(box);
    else block.after(box);
    panel.box = box;
  };

  const offer = () => {
    const range = selected();
    if (!range) {
      // Focus in the panel is no reason to take it away; some browsers drop the selection then.
      if (panel.box && !panel.box.contains(document.activeElement)) close();
      return;
    }
    const reference = referenceOf(range);
    const key = `${reference} ${range.toString()}`;
    if (key === panel.selection) return;
    panel.selection = key;
    if (reference) show(range, reference);
    else close();
  };

  if (article && navigator.clipboard) {
    document.addEventListener('selectionchange', () => {
      clearTimeout(offer.timer);
      // A selection changes with every letter that the pointer passes.
      offer.timer = setTimeout(offer, 250);
    });
    document.addEventListener('keydown', event => {
      if (event.key === 'Escape' && panel.box) {
        close();
        getSelection().removeAllRanges();
      }
    });
  }

  // A link to the box in the bar opens it.
  const box = document.getElementById('cite');
  if (location.hash === '#cite' && box?.matches('details')) box.open = true;
})();
