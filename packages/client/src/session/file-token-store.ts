import { randomUUID } from "node:crypto";
import { link, mkdir, open, readFile, rename, rm, stat, writeFile, type FileHandle } from "node:fs/promises";
import { homedir, hostname } from "node:os";
import { join } from "node:path";
import { createWorld, type World } from "./world.ts";
import type { StoredToken, TokenStore } from "./token-store.ts";

export interface FileTokenStoreOptions extends Partial<Pick<World, "now" | "sleep">> {
  /** @defaultValue `$XDG_STATE_HOME/tacklebox/tokens`, else `~/.local/state/tacklebox/tokens` */
  readonly directory?: string;
  /** Milliseconds after which a lock counts as abandoned; that of a process of this machine that is gone does so at once. @defaultValue 150_000, longer than any call */
  readonly lockMaxAgeMs?: number;
}

/**
 * Keeps tokens in files that only this user can read, so that the processes of one machine share them.
 *
 * A file is written whole or not at all; one that cannot be read as a token counts as none.
 */
export function createFileTokenStore(options: FileTokenStoreOptions = {}): TokenStore {
  const { directory = defaultDirectory(), lockMaxAgeMs = 150_000 } = options;
  const { now, sleep } = createWorld(options);
  const pathOf = (key: string) => join(directory, `${key.replaceAll(/[^a-z0-9:.-]/gi, "_")}.json`);

  async function writeWhole(path: string, text: string): Promise<void> {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const part = `${path}.${randomUUID()}.part`;
    await writeFile(part, text, { mode: 0o600 });
    await rename(part, path);
  }

  /** Moves an abandoned lock aside: a rename succeeds for one process only, where two could both delete. */
  async function breakIfAbandoned(path: string): Promise<void> {
    const found = await stat(path).catch(() => undefined);
    const owner = await readFile(path, "utf8").catch(() => "");
    if (!found || (now() - found.mtimeMs < lockMaxAgeMs && !isDead(owner))) return;
    const aside = `${path}.${randomUUID()}.abandoned`;
    await rename(path, aside).catch(() => undefined);
    // Between looking and moving somebody else may have moved it and locked anew: then what was moved is theirs, and goes back.
    const moved = await readFile(aside, "utf8").catch(() => owner);
    if (moved !== owner) await link(aside, path).catch(() => undefined);
    await rm(aside, { force: true });
  }

  /** Gives back what proves that the lock is ours. */
  async function acquire(path: string): Promise<string> {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    for (;;) {
      // "wx" creates or fails, atomically.
      const handle = await open(path, "wx", 0o600).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "EEXIST") throw error;
      });
      if (handle) return writeOwner(handle);
      await breakIfAbandoned(path);
      await sleep(25);
    }
  }

  return {
    get: async (key) => parseToken(await readFile(pathOf(key), "utf8").catch(() => "")),
    set: async (key, token) => writeWhole(pathOf(key), JSON.stringify(token)),
    remove: async (key) => rm(pathOf(key), { force: true }),
    async lock(key, work) {
      const path = `${pathOf(key)}.lock`;
      const owner = await acquire(path);
      try {
        return await work();
      } finally {
        // Not when it was taken for abandoned meanwhile: then it is somebody else's.
        if ((await readFile(path, "utf8").catch(() => "")) === owner) await rm(path, { force: true });
      }
    },
  };
}

async function writeOwner(handle: FileHandle): Promise<string> {
  const owner = `${hostname()} ${process.pid} ${randomUUID()}`;
  await handle.writeFile(owner);
  await handle.close();
  return owner;
}

/** Whether the process that wrote the lock is gone. Of another machine's processes, on a shared disk, nothing is known. */
function isDead(owner: string): boolean {
  const [host, pid] = owner.split(" ");
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    // EPERM would mean that it lives and is somebody else's.
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}

function defaultDirectory(): string {
  return join(process.env["XDG_STATE_HOME"] || join(homedir(), ".local", "state"), "tacklebox", "tokens");
}

function parseToken(text: string): StoredToken | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("token" in value) || typeof value.token !== "string")
      return undefined;
    const expiresAt = "expiresAt" in value && typeof value.expiresAt === "number" ? value.expiresAt : undefined;
    return { token: value.token, ...(expiresAt !== undefined && { expiresAt }) };
  } catch {
    return undefined;
  }
}
