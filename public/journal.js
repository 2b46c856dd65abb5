// Holds the journal's two files for the tab that writes. Only a worker gets synchronous, exclusive access to files of the
// origin private file system. This script moves bytes; what they mean is known to crates/caseload-store/src/journal alone.
//
// One question at a time, {what, folder, file, at, length, bytes, flush}; one answer each, {done} or {failed, message}.
"use strict";

// The third file keeps what is cut off damaged journals.
const NAMES = ["a.journal", "b.journal", "cut.bin"];
const CUT = 2;

let files = [];

// A worker that was stopped gives its files back a moment later.
async function take(handle) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await handle.createSyncAccessHandle();
    } catch (error) {
      if (error.name !== "NoModificationAllowedError" || tries === 5) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function writeAll(file, bytes, at) {
  if (file.write(bytes, { at }) !== bytes.byteLength) {
    throw new DOMException("the file took only a part", "QuotaExceededError");
  }
}

function readFrom(file, at, length) {
  const bytes = new Uint8Array(Math.max(0, Math.min(length, file.getSize() - at)));
  const got = file.read(bytes, { at });
  return got === bytes.byteLength ? bytes : bytes.slice(0, got);
}

function close() {
  const open = files;
  files = [];
  for (const file of open) file.close();
}

const answers = {
  async open({ folder }) {
    close();
    const root = await navigator.storage.getDirectory();
    const place = await root.getDirectoryHandle(folder, { create: true });
    for (const name of NAMES) {
      files.push(await take(await place.getFileHandle(name, { create: true })));
    }
    return files.slice(0, CUT).map((file) => file.getSize());
  },
  read({ file, at, length }) {
    return readFrom(files[file], at, length);
  },
  write({ file, at, bytes, flush }) {
    writeAll(files[file], bytes, at);
    if (flush) files[file].flush();
  },
  truncate({ file, at }) {
    files[file].truncate(at);
    files[file].flush();
  },
  keep({ bytes }) {
    writeAll(files[CUT], bytes, files[CUT].getSize());
    files[CUT].flush();
  },
  kept() {
    return readFrom(files[CUT], 0, files[CUT].getSize());
  },
  close,
};

self.onmessage = async ({ data }) => {
  try {
    const done = await answers[data.what](data);
    self.postMessage({ done }, done instanceof Uint8Array ? [done.buffer] : []);
  } catch (error) {
    self.postMessage({ failed: error.name, message: error.message });
  }
};
