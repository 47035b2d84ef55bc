// The site keeps nothing on readers' devices any more: this worker takes away what earlier ones kept, and itself.
'use strict';
addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil((async () => {
  for (const name of await caches.keys()) await caches.delete(name);
  await registration.unregister();
})()));
