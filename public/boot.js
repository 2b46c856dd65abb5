// Starts the app and watches over it. When it cannot start, takes too long, or stops, the way to try again and the way to
// the rescue page are shown. No wasm is needed for that: after a panic the app's own code is gone.
//
// Contract with the app: it sets data-life on <html> to anything but "opening" once the first screen can be drawn.
"use strict";

(() => {
  const root = document.documentElement;
  const { js, wasm } = document.currentScript.dataset;
  const PATIENCE = 20_000; // milliseconds

  const opening = () => root.dataset.life === "opening";

  function trouble(why) {
    const note = document.getElementById("trouble");
    for (const line of note.querySelectorAll("[data-why]")) line.hidden = line.dataset.why !== why;
    note.hidden = false;
    root.dataset.trouble = why;
  }

  const slow = setTimeout(() => { if (opening()) trouble("slow"); }, PATIENCE);

  function opened() {
    clearTimeout(slow);
    document.getElementById("opening")?.remove();
    if (root.dataset.trouble === "slow") {
      document.getElementById("trouble").hidden = true;
      delete root.dataset.trouble;
    }
  }

  new MutationObserver((_, watch) => {
    if (opening()) return;
    watch.disconnect();
    opened();
  }).observe(root, { attributes: true, attributeFilter: ["data-life"] });

  // Any error while opening, and at any time an error that ends the wasm.
  function onError(error) {
    if (opening() || error instanceof WebAssembly.RuntimeError) trouble("stopped");
  }

  async function start() {
    document.getElementById("again").addEventListener("click", () => location.reload());
    if (typeof WebAssembly !== "object") return trouble("old");
    addEventListener("error", (event) => onError(event.error));
    addEventListener("unhandledrejection", (event) => onError(event.reason));
    const app = await import(new URL(js, location.href));
    await app.default({ module_or_path: wasm });
  }

  addEventListener("DOMContentLoaded", start);
})();
