import { toBytes, toText } from "./bcrypt-text.ts";

/**
 * Computes bcrypt, version 2b: the 23 bytes for a secret of up to 72 bytes without NUL, a salt of 16 bytes and a cost of 4 to 31.
 * Returns the bytes rather than a verdict, since libraries compare without constant time.
 */
export type Bcrypt = (secret: Uint8Array, salt: Uint8Array, cost: number) => Uint8Array | Promise<Uint8Array>;

/**
 * Off the main thread where that can be: `@node-rs/bcrypt` where it is installed, else bcryptjs in a worker thread, else, as on the
 * edge and in browsers, bcryptjs in slices of up to 100 ms.
 */
export function createBcrypt(): Bcrypt {
  return nativeBcrypt() ?? threadedBcrypt() ?? slicedBcrypt();
}

/** Rust, in the pool of threads that Node has for such work. `undefined` where it is not installed or has no binary for this machine. */
export function nativeBcrypt(): Bcrypt | undefined {
  try {
    // Intentionally not an import: bundlers would want it installed.
    const { hash }: typeof import("@node-rs/bcrypt") = requireHere()("@node-rs/bcrypt");
    return async (secret, salt, cost) => digestOf(await hash(secret, { salt, cost, version: "2b" }));
  } catch {
    return undefined;
  }
}

/** bcryptjs in a thread that starts with the first hash, and lets the process end while it is idle. `undefined` without threads. */
export function threadedBcrypt(): Bcrypt | undefined {
  try {
    const { Worker } = globalThis.process.getBuiltinModule("node:worker_threads");
    // Here, since a thread that cannot find it would only fail later.
    requireHere().resolve("bcryptjs");
    let thread: Bcrypt | undefined;
    return (...input) => (thread ??= startThread(Worker))(...input);
  } catch {
    return undefined;
  }
}

/** bcryptjs right here. Blocks for up to 100 ms at a time. */
export function slicedBcrypt(): Bcrypt {
  return async (secret, salt, cost) => {
    const { hash } = await import("bcryptjs");
    return digestOf(await hash(...asText(secret, salt, cost)));
  };
}

// A script in a string, because a file beside this one would have to be found again inside every bundle.
const script = `
const { parentPort, workerData } = require("node:worker_threads");
const { hashSync } = require("node:module").createRequire(workerData)("bcryptjs");
parentPort.on("message", (input) => parentPort.postMessage(hashSync(...input)));
`;

function startThread(Worker: typeof import("node:worker_threads").Worker): Bcrypt {
  // Without the process's own flags, of which --input-type would have the script read as a module.
  const worker = new Worker(script, { eval: true, execArgv: [], workerData: import.meta.url });
  const waiting: { resolve: (digest: Uint8Array) => void; reject: (error: unknown) => void }[] = [];
  let failure: { readonly error: unknown } | undefined;
  const settle = (): (typeof waiting)[number] | undefined => {
    const first = waiting.shift();
    if (!waiting.length) worker.unref();
    return first;
  };
  // One thread answers in the order in which it was asked.
  worker.on("message", (text: string) => settle()?.resolve(digestOf(text)));
  worker.on("error", (error) => {
    failure = { error };
    while (waiting.length) settle()?.reject(error);
  });
  worker.unref();
  return (...input) =>
    new Promise((resolve, reject) => {
      if (failure) return reject(failure.error);
      waiting.push({ resolve, reject });
      worker.ref();
      // Nothing is handed over for good.
      worker.postMessage(asText(...input), []);
    });
}

// bcryptjs takes texts. The secret was one, so its bytes are UTF-8.
function asText(secret: Uint8Array, salt: Uint8Array, cost: number): [secret: string, setting: string] {
  return [new TextDecoder().decode(secret), `$2b$${String(cost).padStart(2, "0")}$${toText(salt)}`];
}

function digestOf(text: string): Uint8Array {
  return toBytes(text.slice(-31));
}

// Intentionally no import of Node's modules, as in hashing.ts. Throws where there are none.
function requireHere(): NodeJS.Require {
  return globalThis.process.getBuiltinModule("node:module").createRequire(import.meta.url);
}
