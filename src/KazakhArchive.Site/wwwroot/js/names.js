// Filters the list of names while somebody types; the form beside it does the same without script.
(() => {
  'use strict';

  const form = document.querySelector('form[data-filter=names]');
  const list = document.getElementById('names');
  if (!form || !list) return;

  // As long as a quick writer needs from letter to letter.
  const pause = 150;
  let timer;
  let last = 0;

  const filter = async () => {
    const turn = ++last;
    const fields = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    const address = fields.size ? `${form.action}?${fields}` : form.action;
    try {
      const answer = await fetch(address);
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      // An answer that comes after a later one is out of date.
      if (turn !== last) return;
      list.replaceChildren(...page.getElementById('names').childNodes);
      history.replaceState(null, '', address);
    } catch {
      // The button still asks.
    }
  };

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(filter, pause);
  });
})();
