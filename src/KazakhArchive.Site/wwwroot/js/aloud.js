// Reads a chapter aloud with a voice of the device, where that has one for the language. Voices that send the text to somebody are none.
(() => {
  'use strict';

  const article = document.querySelector('article.text');
  const start = document.querySelector('.bar .aloud');
  if (!article || !start || !window.speechSynthesis) return;

  const voice = () => speechSynthesis.getVoices().find(other => other.localService && other.lang.toLowerCase().split(/[-_]/)[0] === article.lang);

  const offer = () => { start.hidden = !voice(); };
  offer();
  speechSynthesis.addEventListener?.('voiceschanged', offer);

  const blocks = [...article.children].filter(block => block.matches('h1, h2, h3, h4, p, ul, blockquote, .verse, figure'));
  const sentences = new Intl.Segmenter(article.lang, { granularity: 'sentence' });
  const state = { block: -1, left: [], turn: 0, player: null };

  const mark = () => {
    for (const block of article.querySelectorAll('.is-read')) block.classList.remove('is-read');
    blocks[state.block]?.classList.add('is-read');
  };

  const follow = block => {
    const { top, bottom } = block.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) block.scrollIntoView({ block: 'start', behavior: 'instant' });
  };

  // Sentence by sentence, as browsers end what is long in the middle.
  const speak = () => {
    const turn = ++state.turn;
    while (!state.left.length) {
      const block = blocks[++state.block];
      if (!block) return stop();
      state.left = [...sentences.segment(window.readingText(block.cloneNode(true)))].map(({ segment }) => segment.trim()).filter(segment => segment);
      if (state.left.length) follow(block);
    }
    mark();
    const words = new SpeechSynthesisUtterance(state.left[0]);
    words.voice = voice();
    words.lang = words.voice?.lang ?? article.lang;
    words.addEventListener('end', () => {
      // What was cancelled ends too.
      if (turn !== state.turn) return;
      state.left.shift();
      speak();
    });
    words.addEventListener('error', () => { if (turn === state.turn) stop(); });
    speechSynthesis.speak(words);
  };

  const hush = () => {
    state.turn++;
    speechSynthesis.cancel();
  };

  const stop = () => {
    hush();
    state.block = -1;
    state.left = [];
    mark();
    state.player?.remove();
    state.player = null;
    start.setAttribute('aria-pressed', 'false');
  };

  const button = (text, action) => {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = text;
    element.addEventListener('click', action);
    return element;
  };

  const begin = block => {
    hush();
    state.block = Math.max(0, blocks.indexOf(block)) - 1;
    state.left = [];
    start.setAttribute('aria-pressed', 'true');
    if (!state.player) {
      // Some devices cannot pause: the sentence is read again instead.
      const pause = button(start.dataset.pause, () => {
        const isPaused = pause.textContent === start.dataset.resume;
        pause.textContent = isPaused ? start.dataset.pause : start.dataset.resume;
        if (isPaused) speak();
        else hush();
      });
      state.player = document.createElement('div');
      state.player.className = 'player';
      state.player.setAttribute('role', 'group');
      state.player.setAttribute('aria-label', start.textContent.trim());
      state.player.append(pause, button(start.dataset.stop, () => {
        stop();
        start.focus({ preventScroll: true });
      }));
      start.after(state.player);
      pause.focus({ preventScroll: true });
    } else {
      state.player.firstChild.textContent = start.dataset.pause;
    }
    speak();
  };

  const topBlock = () => blocks.find(block => block.getBoundingClientRect().bottom > Math.max(0, document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0));

  start.addEventListener('click', () => {
    if (state.player) stop();
    else begin(topBlock());
  });
  document.addEventListener('aloud', event => begin(blocks.find(block => block.contains(event.detail))));
  document.addEventListener('keydown', event => { if (event.key === 'Escape' && state.player && !event.defaultPrevented) stop(); });
  addEventListener('pagehide', stop);
})();
