// Keeps one complete release on the device, so that the app starts without network. Plain JavaScript, no dependencies.
//
// Contract with the app:
// - Register it where <html data-build> is present (releases only): navigator.serviceWorker.register("./sw.js",
//   { updateViaCache: "none" }), and call registration.update() now and then.
// - A new release waits in registration.waiting. When the person accepts it and every save has settled, post
//   { type: "skip-waiting" } to it and reload once on "controllerchange". A tab that did not ask for it sees
//   "controllerchange" too: let it save its draft and offer to reload.
// - { type: "build" } posted with a MessagePort is answered with the build id.
//
// All or nothing: a release is installed only if every file has the expected hash and type; else the old one stays.
// Nothing is added to a cache later. An address that is not in the release goes to the network and gets its real answer.
"use strict";

const BUILD = "", FILES = [];

// Several apps may share an origin, so names carry the scope.
const FAMILY = `aimline ${self.registration.scope} `;
const CACHE = FAMILY + BUILD;
const absolute = (path) => new URL(path, self.registration.scope).href;
const INDEX = absolute("./index.html");
const KNOWN = new Set(FILES.map(([path]) => absolute(path)));
// Written when a release takes over; tells the previous release from one that was never used.
const ACTIVATED = absolute("./.activated");

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

self.addEventListener("message", (event) => {
  if (event.data?.type === "skip-waiting") self.skipWaiting();
  if (event.data?.type === "build") event.ports[0]?.postMessage(BUILD);
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin || !url.href.startsWith(self.registration.scope)) return;
  const address = url.origin + url.pathname;
  if (request.mode === "navigate" && !KNOWN.has(address)) {
    // Only the app's own address falls back to the app. A wrong address gets the host's own 404 while there is network.
    event.respondWith(address === self.registration.scope ? stored(INDEX, request) : elsewhere(request));
  } else {
    event.respondWith(stored(address, request));
  }
});

async function install() {
  // After a step back to an earlier release its files may still be here, in use. They are the same files.
  const isNew = !(await caches.has(CACHE));
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(FILES.map((file) => bring(cache, file)));
  } catch (error) {
    if (isNew) await caches.delete(CACHE);
    throw error;
  }
}

async function bring(cache, [path, integrity, type]) {
  // Hosts send /index.html on to /, so the folder is asked for instead.
  const from = absolute(path) === INDEX ? "./" : path;
  const response = await fetch(new Request(absolute(from), { cache: "reload", integrity }));
  const found = response.headers.get("content-type") ?? "";
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  if (type && !sameType(type, found)) throw new Error(`${path}: ${found} instead of ${type}`);
  await cache.put(absolute(path), await plain(response));
}

// Two names are in use for JavaScript.
function sameType(wanted, found) {
  const name = found.split(";")[0].trim().toLowerCase();
  return name === wanted || (wanted === "text/javascript" && name === "application/javascript");
}

// A browser refuses a redirected answer for a navigation, so the trace of the redirect is dropped.
async function plain(response) {
  if (!response.redirected) return response;
  return new Response(await response.blob(), { status: 200, headers: response.headers });
}

async function activate() {
  const own = await caches.open(CACHE);
  await own.put(ACTIVATED, new Response(String(Date.now())));
  const others = [];
  for (const name of await caches.keys()) {
    if (!name.startsWith(FAMILY) || name === CACHE) continue;
    const stamp = await (await caches.open(name)).match(ACTIVATED);
    others.push({ name, since: stamp ? Number(await stamp.text()) : 0 });
  }
  others.sort((a, b) => b.since - a.since);
  // The first is the previous release, which open tabs may still run. One that was never used may be the next release,
  // just being installed.
  const { installing, waiting } = self.registration;
  const old = others.slice(1).filter(({ since }) => since > 0 || !(installing || waiting));
  await Promise.all(old.map(({ name }) => caches.delete(name)));
  await self.clients.claim();
}

// This release's file; for a tab of the previous release, that one's; else the network.
async function stored(address, request) {
  const cache = await caches.open(CACHE);
  const found = (await cache.match(address)) ?? (await previous(address));
  return found ?? fetch(request);
}

async function previous(address) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(FAMILY) || name === CACHE) continue;
    const cache = await caches.open(name);
    const found = (await cache.match(ACTIVATED)) && (await cache.match(address));
    if (found) return found;
  }
}

// Without network a wrong address leads to the app, which is better than the browser's own error page.
async function elsewhere(request) {
  try {
    return await fetch(request);
  } catch {
    return Response.redirect(self.registration.scope);
  }
}
