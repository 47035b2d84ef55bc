// Keeps what a reader has opened, for when there is no network. What the network has always comes first: a copy is shown only where
// no answer comes, and says on its first line that it is one and of when. Before it the site writes OFFLINE: a version, the
// words of the notice in each language, and what every page needs.
'use strict';

const OPENED = 'opened';
const BOOK = 'book:';
const FILES = `files:${OFFLINE.version}`;

// A reader's last few hours; each copy has about 100 KB.
const MOST_OPENED = 150;

// A line that is slower than that gets the copy, where there is one.
const PATIENCE_MS = 8000;

// Only what the site says never changes is kept as a file: a stylesheet or script under its own digest, a face.
const isFile = url => /^\/(css|js)\//.test(url.pathname) && url.searchParams.has('v') || url.pathname.startsWith('/fonts/');
const neverChanges = answer => answer.ok && /\bimmutable\b/.test(answer.headers.get('Cache-Control') ?? '');
const isText = url => !/^\/(search|api|oai|oembed|health|preferences$|service-worker\.js$)|\.(zip|epub|xml|json|bib|ris|md|txt|csv|tsv|css|js|svg)$/.test(url.pathname);

addEventListener('install', event => {
  skipWaiting();
  event.waitUntil(caches.open(FILES).then(files => files.addAll(OFFLINE.files)));
});

addEventListener('activate', event => event.waitUntil((async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith('files:') && name !== FILES) await caches.delete(name);
  }
  await clients.claim();
})()));

const find = async request => {
  for (const name of await caches.keys()) {
    const copy = await (await caches.open(name)).match(request, { ignoreVary: true });
    if (copy) return copy;
  }
};

const keep = async (request, answer) => {
  const opened = await caches.open(OPENED);
  await opened.delete(request, { ignoreVary: true });
  await opened.put(request, answer);
  const requests = await opened.keys();
  for (const old of requests.slice(0, Math.max(0, requests.length - MOST_OPENED))) await opened.delete(old);
  // A book that is kept gets the newer text as well.
  for (const name of await caches.keys()) {
    if (!name.startsWith(BOOK)) continue;
    const book = await caches.open(name);
    if (await book.match(request, { ignoreVary: true })) await book.put(request, (await opened.match(request, { ignoreVary: true })).clone());
  }
};

// The notice stands where the text begins, in the language of the page.
const withNotice = async copy => {
  if (!copy.headers.get('Content-Type')?.startsWith('text/html')) return copy;
  const html = await copy.text();
  const language = /<html lang="(\w+)"/.exec(html)?.[1] ?? 'en';
  const day = new Date(copy.headers.get('Date') ?? Date.now()).toISOString().slice(0, 10);
  const words = OFFLINE.words[language].replace('{0}', `<bdi dir="ltr">${day}</bdi>`);
  return new Response(html.replace(/<main id="main"[^>]*>/, main => `${main}<p class="notice kept" role="status">${words}</p>`), { headers: copy.headers });
};

const fromNetwork = async request => {
  const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
  // Proxies in between answer for a site that is down.
  if (answer.status >= 502 && answer.status <= 504) throw new TypeError(answer.statusText);
  return answer;
};

const text = async (event, url) => {
  try {
    const answer = await fromNetwork(event.request);
    if (answer.ok && !answer.redirected) event.waitUntil(keep(url.pathname + url.search, answer.clone()));
    return answer;
  } catch (fault) {
    const copy = await find(event.request) ?? (event.request.mode === 'navigate' ? await find(OFFLINE.page) : undefined);
    if (copy) return withNotice(copy);
    throw fault;
  }
};

const file = async event => {
  const copy = await find(event.request);
  if (copy) return copy;
  const answer = await fetch(event.request);
  if (neverChanges(answer)) {
    const clone = answer.clone();
    event.waitUntil(caches.open(FILES).then(files => files.put(event.request, clone)));
  }
  return answer;
};

addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin || event.request.headers.has('Range')) return;
  if (isFile(url)) event.respondWith(file(event));
  else if (isText(url)) event.respondWith(text(event, url));
  else if (event.request.mode === 'navigate') event.respondWith(fetch(event.request).catch(async fault => {
    const page = await find(OFFLINE.page);
    if (page) return withNotice(page);
    throw fault;
  }));
});
