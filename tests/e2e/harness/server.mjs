// A static server for the built app that can be stopped, started again on the same port, and made to answer wrongly.
//
// Types and headers are those of ./x serve (crates/xtask/src/serve.rs), and a missing file is a real 404.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, resolve, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".json": "application/json",
  ".aimline": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
};

const HEADERS = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), usb=(), serial=()",
};

const HASHED = /(^|[-._])[0-9a-f]{16}([-._]|$)/;

/** The folder with the built app. */
export const DIST = resolve(process.env.AIMLINE_DIST ?? new URL("../../../dist", import.meta.url).pathname);

export class Server {
  #server = null;
  #port = 0;

  constructor(folder = DIST) {
    this.folder = folder;
    /** What was asked for: method and path, in order. */
    this.asked = [];
    /** Wrong answers by path: a function of request and response that answers in place of the file. */
    this.faults = new Map();
  }

  static async started(folder) {
    const server = new Server(folder);
    await server.start();
    return server;
  }

  get origin() {
    return `http://localhost:${this.#port}`;
  }

  /** Starts, or starts again at the same address: an origin is what the browser's storage belongs to. */
  async start() {
    const server = createServer((request, response) => this.#answer(request, response));
    await new Promise((done, failed) => {
      server.once("error", failed);
      server.listen(this.#port, "localhost", done);
    });
    this.#port = server.address().port;
    this.#server = server;
  }

  /** No network any more: open connections are cut as well. */
  async stop() {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  }

  async #answer(request, response) {
    const path = new URL(request.url, this.origin).pathname;
    this.asked.push({ method: request.method, path });
    const fault = this.faults.get(path);
    if (fault) return fault(request, response);
    const name = path === "/" ? "index.html" : normalize(path).split(sep).filter(Boolean).join("/");
    const hidden = name.split("/").some((part) => part.startsWith("."));
    const bytes = hidden ? null : await readFile(join(this.folder, name)).catch(() => null);
    const cache = HASHED.test(name.split("/").at(-1)) ? "public, max-age=31536000, immutable" : "no-cache";
    if (bytes) {
      const kind = TYPES[extname(name)] ?? "application/octet-stream";
      response.writeHead(200, { ...HEADERS, "Content-Type": kind, "Cache-Control": cache, "Content-Length": bytes.length });
      response.end(bytes);
    } else {
      response.writeHead(404, { ...HEADERS, "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-cache" });
      response.end("Not found\n");
    }
  }
}
