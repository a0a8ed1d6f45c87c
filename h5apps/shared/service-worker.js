// Keeps the shell of every opened app. Personal answers are never kept here: only files of the build and the public catalogue.
const files = __FILES__;
const shell = "shell-" + hash(JSON.stringify(files));
const catalogue = "catalogue-1";

function hash(text) {
  let h = 0;
  for (const c of text) h = (Math.imul(31, h) + c.codePointAt(0)) | 0;
  return (h >>> 0).toString(36);
}

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((n) => n !== shell && n !== catalogue).map((n) => caches.delete(n))))
      .then(() => self.clients.claim()),
  );
});

// An app says its name once it is idle; then its later pages are fetched too.
self.addEventListener("message", (event) => {
  const wanted = files[event.data && event.data.app];
  if (wanted) event.waitUntil(caches.open(shell).then((cache) => addMissing(cache, wanted)));
});

async function addMissing(cache, paths) {
  for (const path of paths) {
    if (!(await cache.match(path))) await cache.add(path).catch(() => undefined);
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith("/h5/assets/")) event.respondWith(cacheFirst(request));
  else if (request.mode === "navigate" && url.pathname.startsWith("/h5/")) event.respondWith(networkFirst(request, shell));
  else if (/^\/api\/(catalogue|windows\/sites)/.test(url.pathname)) event.respondWith(networkFirst(request, catalogue));
});

async function cacheFirst(request) {
  const cache = await caches.open(shell);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) cache.put(request, answer.clone());
  return answer;
}

async function networkFirst(request, name) {
  const cache = await caches.open(name);
  try {
    const answer = await fetch(request);
    if (answer.ok) cache.put(request, answer.clone());
    return answer;
  } catch (error) {
    const kept = await cache.match(request, { ignoreSearch: name === shell });
    if (kept) return kept;
    throw error;
  }
}
