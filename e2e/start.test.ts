import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { listen } from "../examples/partner-portal/listen.ts";

const folder = join(import.meta.dirname, "../examples/partner-portal");

it("prints one address, answers there, and leaves nothing behind after Ctrl-C", async () => {
  const { process: portal, line } = await start(["--json"]);
  const { url }: { url: string } = JSON.parse(line);
  expect((await fetch(url)).headers.get("content-security-policy")).toContain("default-src 'none'");
  // A page that listens is no reason to stay.
  const session = await fetch(`${url}/api/session`, { method: "POST" });
  const live = await fetch(`${url}/api/vntana/live`, { headers: { cookie: session.headers.get("set-cookie") ?? "" } });
  expect(live.status).toBe(200);
  expect(await end(portal)).toBe(0);
  await live.body?.cancel().catch(() => undefined);
  await expect(fetch(url)).rejects.toThrow("fetch failed");
});

it("says that a port is taken, and what to do", async () => {
  const other = createServer();
  const port = new URL(await listen(other, 0)).port;
  const { code, errors } = await run(["--port", port]);
  other.close();
  expect([code, errors]).toEqual([
    1,
    `Port ${port} is taken. Choose another with --port, or leave it out for a free one.\n`,
  ]);
});

it.each([
  [["--port", "http"], /--port takes a number from 1 to 65535, not "http"/],
  [["--prot", "4000"], /Unknown option '--prot'[^]*--port <number>/],
])("says what is wrong with %j", async (args, sentence) => {
  const { code, errors } = await run(args);
  expect(code).toBe(1);
  expect(errors).toMatch(sentence);
});

it("tells an old Node which one it needs", async () => {
  const { code, errors } = await run([], ["--no-strip-types"]);
  expect(code).toBe(1);
  expect(errors).toMatch(/needs Node 22\.18 or newer, and this is v/);
});

function launch(args: readonly string[], options: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, [...options, join(folder, "start.js"), ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function start(args: readonly string[]): Promise<{ process: ChildProcess; line: string }> {
  const portal = launch(args);
  const line = await new Promise<string>((resolve, reject) => {
    let errors = "";
    portal.stderr?.on("data", (data) => (errors += String(data)));
    portal.stdout?.once("data", (data) => resolve(String(data)));
    portal.once("exit", () => reject(new Error(errors)));
  });
  return { process: portal, line };
}

async function run(args: readonly string[], options?: readonly string[]): Promise<{ code: unknown; errors: string }> {
  const portal = launch(args, options);
  const [errors, code] = await Promise.all([
    portal.stderr ? text(portal.stderr) : "",
    new Promise((resolve) => portal.once("exit", resolve)),
  ]);
  return { code, errors };
}

async function end(portal: ChildProcess): Promise<unknown> {
  const ended = new Promise((resolve) => portal.once("exit", resolve));
  portal.kill("SIGINT");
  return ended;
}
