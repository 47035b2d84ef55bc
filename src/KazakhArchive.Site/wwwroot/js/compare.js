// Brings the chosen passage and its nearest into sight where each text scrolls by itself; without script their links do.
(() => {
  'use strict';

  const room = matchMedia('(min-width:64rem)');
  const lit = [...document.querySelectorAll('.slot [aria-current]')];
  if (!room.matches || lit.length === 0) return;

  const show = () => {
    for (const passage of lit) {
      const text = passage.closest('article');
      // A quarter of the height above it, so that what leads to it is seen too.
      text.scrollTop += passage.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 4;
    }
    document.querySelector('.compared').scrollIntoView({ block: 'nearest' });
  };

  show();
  // The texts' faces come later than the texts and change their heights.
  document.fonts.ready.then(show);
})();
