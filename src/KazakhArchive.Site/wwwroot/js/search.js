// Suggestions while typing: the list of the combobox pattern (ARIA Authoring Practices), nothing chosen by itself.
// Without this module the form searches all the same. Its words stand in the form.
const form = document.querySelector('form.search');
const input = form?.querySelector('input[type=search]');

const pauseMs = 120;
const shortest = 2;

const start = () => {
  const list = document.createElement('ul');
  list.id = 'suggestions';
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', form.dataset.suggestions);
  const status = document.createElement('div');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  form.append(list, status);
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', list.id]]) {
    input.setAttribute(name, value);
  }

  const state = { timer: 0, request: null, typed: input.value, chosen: -1 };
  const number = new Intl.NumberFormat(document.documentElement.lang === 'ur' ? 'ur-u-nu-arabext' : 'en');
  const isOpen = () => !list.hidden;

  const close = () => {
    clearTimeout(state.timer);
    state.request?.abort();
    state.chosen = -1;
    list.hidden = true;
    status.textContent = '';
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const choose = index => {
    const options = list.children;
    options[state.chosen]?.setAttribute('aria-selected', 'false');
    // One step beyond either end lies what was typed.
    state.chosen = index < -1 ? options.length - 1 : index >= options.length ? -1 : index;
    const option = options[state.chosen];
    input.value = option?.dataset.text ?? state.typed;
    if (!option) return input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  };

  const optionOf = (suggestion, index) => {
    const option = document.createElement('li');
    option.id = `suggestion-${index}`;
    option.dataset.text = suggestion.text;
    if (suggestion.url) option.dataset.url = suggestion.url;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    const text = document.createElement('bdi');
    text.lang = suggestion.lang;
    text.textContent = suggestion.text;
    const note = document.createElement('small');
    // A title leads to what has it, which is one. A dot before digits of Urdu would be read as their zero.
    note.textContent = [suggestion.type, suggestion.url ? null : number.format(suggestion.count)].filter(Boolean).join('\u2003');
    option.append(text, note);
    return option;
  };

  const show = suggestions => {
    state.chosen = -1;
    input.removeAttribute('aria-activedescendant');
    // Beneath what is typed, which runs as its letters do.
    list.dir = getComputedStyle(input).direction;
    list.replaceChildren(...suggestions.map(optionOf));
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(isOpen()));
    status.textContent = `${form.dataset.suggestions}: ${number.format(suggestions.length)}`;
  };

  const ask = async () => {
    state.request?.abort();
    const request = state.request = new AbortController();
    const typed = state.typed;
    try {
      const answer = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(typed)}`, { signal: request.signal });
      if (!answer.ok) return;
      const { suggestions } = await answer.json();
      if (typed === state.typed && document.activeElement === input) show(suggestions);
    } catch (fault) {
      // A newer question replaced this one, or the network is away: typing goes on without suggestions.
      if (fault.name !== 'AbortError' && !(fault instanceof TypeError)) throw fault;
    }
  };

  // A title opens what it is of; anything else is searched for.
  const take = option => {
    input.value = option.dataset.text;
    if (option.dataset.url) location.assign(option.dataset.url);
    else form.requestSubmit();
  };

  input.addEventListener('input', () => {
    state.typed = input.value;
    clearTimeout(state.timer);
    if (state.typed.trim().length < shortest) return close();
    state.timer = setTimeout(ask, pauseMs);
  });

  input.addEventListener('keydown', event => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (isOpen()) choose(state.chosen + step);
      else if (state.typed.trim().length >= shortest) ask();
    } else if (event.key === 'Enter' && list.children[state.chosen]) {
      event.preventDefault();
      take(list.children[state.chosen]);
    } else if (event.key === 'Escape' && isOpen()) {
      event.preventDefault();
      input.value = state.typed;
      close();
    }
  });

  // Pressing must not take the focus away before the click has been seen.
  list.addEventListener('pointerdown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[role=option]');
    if (option) take(option);
  });

  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
};

if (input) {
  start();
  // What was typed while this module was under way.
  if (input.value !== input.defaultValue) input.dispatchEvent(new Event('input'));
}
