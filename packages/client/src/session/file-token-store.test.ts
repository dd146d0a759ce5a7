import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { homedir, hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { createFileTokenStore } from "@tacklebox/client/node";
import { serve } from "@tacklebox/sandbox/server";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createHarness } from "../../test/harness.ts";

function createDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "tacklebox-tokens-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

it("keeps tokens for the next process, readable by this user alone", async () => {
  const directory = join(createDirectory(), "tokens");
  await createFileTokenStore({ directory }).set("vntana-1", { token: "t", expiresAt: 5 });
  const store = createFileTokenStore({ directory });
  expect(await store.get("vntana-1")).toEqual({ token: "t", expiresAt: 5 });
  expect(readdirSync(directory)).toEqual(["vntana-1.json"]);
  expect([statSync(directory).mode & 0o777, statSync(join(directory, "vntana-1.json")).mode & 0o777]).toEqual([
    0o700, 0o600,
  ]);
  await store.remove("vntana-1");
  await store.remove("vntana-1");
  expect(await store.get("vntana-1")).toBeUndefined();
});

it.each(["", "{", "null", "[]", '{"token":5}', '"t"'])("counts a file that holds %j as no token", async (text) => {
  const directory = createDirectory();
  writeFileSync(join(directory, "k.json"), text);
  expect(await createFileTokenStore({ directory }).get("k")).toBeUndefined();
});

it("ignores an end that is no number", async () => {
  const directory = createDirectory();
  writeFileSync(join(directory, "k.json"), '{"token":"t","expiresAt":"soon"}');
  expect(await createFileTokenStore({ directory }).get("k")).toEqual({ token: "t" });
});

it("keeps a key inside its folder", async () => {
  const directory = createDirectory();
  await createFileTokenStore({ directory }).set("../../evil/key", { token: "t" });
  expect(readdirSync(directory)).toEqual([".._.._evil_key.json"]);
});

it("says why it cannot write", async () => {
  const directory = createDirectory();
  writeFileSync(join(directory, "file"), "");
  const store = createFileTokenStore({ directory: join(directory, "file") });
  await expect(store.set("k", { token: "t" })).rejects.toThrow(/EEXIST|ENOTDIR/);
  await expect(store.lock?.("k", async () => 1)).rejects.toThrow(/EEXIST|ENOTDIR/);
});

it("says why it cannot lock", async () => {
  const directory = createDirectory();
  const store = createFileTokenStore({ directory });
  // A name too long for the file system: neither there nor to be made.
  await expect(store.lock?.("k".repeat(300), async () => 1)).rejects.toThrow(/ENAMETOOLONG/);
  chmodSync(directory, 0o700);
});

it("uses the user's state folder unless told otherwise", async () => {
  const directory = createDirectory();
  vi.stubEnv("XDG_STATE_HOME", directory);
  onTestFinished(() => void vi.unstubAllEnvs());
  await createFileTokenStore().set("k", { token: "t" });
  expect(readdirSync(join(directory, "tacklebox", "tokens"))).toEqual(["k.json"]);
  vi.stubEnv("XDG_STATE_HOME", "");
  vi.stubEnv("HOME", directory);
  await createFileTokenStore().set("k", { token: "t" });
  expect(readFileSync(join(homedir(), ".local/state/tacklebox/tokens/k.json"), "utf8")).toBe('{"token":"t"}');
});

describe("locking", () => {
  it("runs one at a time, and frees the lock when work fails", async () => {
    const store = createFileTokenStore({
      directory: createDirectory(),
      sleep: () => new Promise((resolve) => void setImmediate(resolve)),
    });
    let running = 0;
    const work = async () => {
      expect(++running).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
    };
    await Promise.all([store.lock?.("k", work), store.lock?.("k", work), store.lock?.("k", work)]);
    await expect(store.lock?.("k", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await store.lock?.("k", async () => "free")).toBe("free");
  });

  it("takes over a lock that a dead process left, and waits for one that is fresh", async () => {
    const directory = createDirectory();
    const lock = join(directory, "k.json.lock");
    writeFileSync(lock, "");
    let waited = 0;
    const sleep = async () => {
      if (++waited === 3) utimesSync(lock, new Date(0), new Date(0));
    };
    const store = createFileTokenStore({ directory, sleep });
    expect(await store.lock?.("k", async () => "mine")).toBe("mine");
    expect(waited).toBe(4); // three while it was fresh, one after moving it aside
    expect(readdirSync(directory)).toEqual([]);
  });

  it("takes over at once from a process of this machine that is gone, and not from one that lives", async () => {
    const directory = createDirectory();
    const lock = join(directory, "k.json.lock");
    const { pid: gone } = spawnSync(process.execPath, ["--version"]);
    let waited = 0;
    const sleep = async () => void (++waited === 2 && writeFileSync(lock, `${hostname()} ${gone} x`));
    writeFileSync(lock, `${hostname()} ${process.pid} x`);
    const store = createFileTokenStore({ directory, sleep });
    expect(await store.lock?.("k", async () => "mine")).toBe("mine");
    expect(waited).toBe(3);
    writeFileSync(lock, `another-machine ${gone} x`);
    waited = 5;
    const late = createFileTokenStore({ directory, sleep: async () => void (++waited === 8 && rmSync(lock)) });
    expect(await late.lock?.("k", async () => "mine")).toBe("mine");
    expect(waited).toBe(8);
  });

  it("puts a lock back that somebody else took while it looked", async () => {
    const directory = createDirectory();
    const lock = join(directory, "k.json.lock");
    writeFileSync(lock, "abandoned");
    utimesSync(lock, new Date(0), new Date(0));
    let looked = 0;
    const found: string[] = [];
    const store = createFileTokenStore({
      directory,
      now: () => {
        // It has found the lock old; before it acts, somebody else has it.
        if (++looked === 1) writeFileSync(lock, "somebody else");
        return Date.now();
      },
      sleep: async () => {
        found.push(readFileSync(lock, "utf8"));
        if (found.length === 2) rmSync(lock);
      },
    });
    expect(await store.lock?.("k", async () => "mine")).toBe("mine");
    expect(found).toEqual(["somebody else", "somebody else"]);
    expect(readdirSync(directory)).toEqual([]);
  });

  it("leaves a lock alone that was taken over while it worked", async () => {
    const directory = createDirectory();
    const lock = join(directory, "k.json.lock");
    const store = createFileTokenStore({ directory });
    await store.lock?.("k", async () => writeFileSync(lock, "somebody else"));
    expect(readFileSync(lock, "utf8")).toBe("somebody else");
    await store.lock?.("other", async () => rmSync(join(directory, "other.json.lock")));
    expect(readdirSync(directory)).toEqual(["k.json.lock"]);
  });

  it("goes on when somebody else has moved the abandoned lock aside first", async () => {
    const directory = createDirectory();
    const lock = join(directory, "k.json.lock");
    writeFileSync(lock, "");
    const store = createFileTokenStore({
      directory,
      sleep: async () => {},
      // Asked for the time, it finds the lock old, and gone by the time it acts.
      now: () => (rmSync(lock, { force: true }), Date.now() + 1e9),
    });
    expect(await store.lock?.("k", async () => "mine")).toBe("mine");
  });
});

it("lets processes that start at once share one sign-in", async () => {
  const directory = createDirectory();
  const { sandbox } = createHarness();
  let signIns = 0;
  const counting = {
    ...sandbox,
    fetch: async (request: Request) => {
      if (request.url.endsWith("/v1/auth/login/token")) signIns++;
      return sandbox.fetch(request);
    },
  };
  const server = await serve(counting as typeof sandbox, { port: 0 });
  onTestFinished(() => server.close());
  const script = join(import.meta.dirname, "../../test/list-users.ts");
  const runs = Array.from({ length: 4 }, () => run(script, { BASE_URL: server.url, DIRECTORY: directory }));
  expect(await Promise.all(runs)).toEqual(["3", "3", "3", "3"]);
  expect(signIns).toBe(1);
});

function run(script: string, env: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  return new Promise((resolve) => child.on("close", () => resolve(output.trim())));
}
