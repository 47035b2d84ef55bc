// Shows a passage and its nearest without leaving the page: beside each other where each text scrolls by itself, on a phone by turns, a tab a text. Without script links do the same.
(() => {
  'use strict';

  const room = matchMedia('(min-width:40rem)');
  const both = document.querySelector('.compared');
  const tabs = [...document.querySelectorAll('.tabs a')];
  const slotOf = tab => document.getElementById(tab.hash.slice(1));

  // ---------- tabs, while there is no room for two columns ----------

  const open = chosen => {
    for (const tab of tabs) {
      tab.setAttribute('aria-selected', tab === chosen);
      tab.tabIndex = tab === chosen ? 0 : -1;
      slotOf(tab).classList.toggle('open', tab === chosen);
    }
  };

  const asTabs = () => {
    const isTabbed = !room.matches;
    both.classList.toggle('tabbed', isTabbed);
    for (const [element, role] of [[tabs[0].parentElement, 'tablist'], ...tabs.map(tab => [tab, 'tab']), ...tabs.map(tab => [slotOf(tab), 'tabpanel'])]) {
      if (isTabbed) element.setAttribute('role', role);
      else element.removeAttribute('role');
    }
    for (const tab of tabs) slotOf(tab).setAttribute('aria-labelledby', isTabbed ? tab.id : `heading-${tab.id.slice(-1)}`);
  };

  // Each text stays where it was read while the other is seen.
  const places = new Map();
  const turnTo = tab => {
    const current = tabs.find(other => other.getAttribute('aria-selected') === 'true');
    if (current === tab) return;
    places.set(current, scrollY);
    open(tab);
    const top = both.getBoundingClientRect().top + scrollY - tab.offsetHeight;
    scrollTo({ top: scrollY < top ? scrollY : Math.max(top, places.get(tab) ?? 0), behavior: 'instant' });
  };

  for (const tab of tabs) {
    tab.addEventListener('click', event => {
      event.preventDefault();
      turnTo(tab);
    });
    tab.addEventListener('keydown', event => {
      if (!['ArrowLeft', 'ArrowRight', 'Home', 'End', ' '].includes(event.key)) return;
      event.preventDefault();
      const other = event.key === ' ' ? tab : event.key === 'Home' ? tabs[0] : event.key === 'End' ? tabs[1] : tabs.find(each => each !== tab);
      turnTo(other);
      other.focus();
    });
  }

  // ---------- a passage and its nearest ----------

  // The face of a text that was not seen before comes now, and changes its heights; the passage is brought back until its reader moves.
  let holding = 0;
  const hold = passage => {
    const mine = ++holding;
    let turns = 60;
    const scroll = () => {
      if (mine !== holding) return;
      passage.scrollIntoView({ block: 'start', behavior: 'instant' });
      if (--turns > 0) requestAnimationFrame(scroll);
      else if (turns === 0) document.fonts.ready.then(scroll);
    };
    scroll();
  };
  for (const kind of ['pointerdown', 'touchstart', 'wheel', 'keydown']) addEventListener(kind, () => { holding++; }, { passive: true });

  const bring = passage => {
    const tab = tabs.find(each => slotOf(each).contains(passage));
    if (room.matches) {
      const text = passage.closest('article');
      // A quarter of the height above it, so that what leads to it is seen too.
      text.scrollTop += passage.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 4;
      return;
    }
    turnTo(tab);
    hold(passage);
  };

  // Where there are columns both are brought into sight, else the one that was asked for.
  const show = hash => {
    const asked = document.getElementById(hash.slice(1));
    const lit = [...document.querySelectorAll('.slot [aria-current]')];
    for (const passage of room.matches ? lit : asked ? [asked] : []) bring(passage);
    if (room.matches && lit.length) both.scrollIntoView({ block: 'nearest' });
  };

  // The passage itself stays: a reader may have selected in it, and its names may be hidden.
  const light = (passage, answered) => {
    if (answered.hasAttribute('aria-current')) passage.setAttribute('aria-current', 'true');
    else passage.removeAttribute('aria-current');
    const way = answered.querySelector('.across');
    if (way) passage.querySelector('.across')?.replaceWith(way);
  };

  let shown = location.pathname + location.search;
  let turn = 0;
  const pair = async (address, isNew) => {
    const mine = ++turn;
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(answer.status);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      // An answer that comes after a later one is out of date.
      if (mine !== turn) return;
      const ids = new Set([...document.querySelectorAll('.slot [aria-current]'), ...page.querySelectorAll('.slot [aria-current]')].map(passage => passage.id));
      for (const id of ids) light(document.getElementById(id), page.getElementById(id));
      document.getElementById('pair').replaceChildren(...page.getElementById('pair').childNodes);
      document.title = page.title;
      if (isNew) history.pushState(null, '', address);
      shown = location.pathname + location.search;
      show(address.hash);
      // Its own link leads back.
      document.getElementById(address.hash.slice(1))?.querySelector('.across')?.focus({ preventScroll: true });
    } catch {
      location.assign(address);
    }
  };

  document.addEventListener('click', event => {
    const link = event.target.closest?.('.across,.pair a[href^="#"]');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (link.getAttribute('href').startsWith('#')) {
      history.replaceState(null, '', link.hash);
      show(link.hash);
    } else {
      pair(new URL(link.href), true);
    }
  });
  addEventListener('popstate', () => {
    if (location.pathname + location.search !== shown) pair(new URL(location), false);
  });

  open(tabs.find(tab => slotOf(tab).contains(document.getElementById(location.hash.slice(1)))) ?? tabs[0]);
  asTabs();
  room.addEventListener('change', asTabs);
  show(location.hash);
  // The texts' faces come later than the texts and change their heights.
  document.fonts.ready.then(() => show(location.hash));
})();
