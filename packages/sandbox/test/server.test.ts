import { connect } from "node:net";

import { expect, it, onTestFinished } from "vitest";

import { serve } from "@tacklebox/sandbox/server";

import { openSandbox } from "./door.ts";

async function open(): Promise<{ readonly url: string; readonly port: number; readonly close: () => Promise<void> }> {
  const server = await serve(openSandbox().sandbox);
  onTestFinished(() => server.close());
  return { ...server, port: Number(new URL(server.url).port) };
}

/** Sends bytes as they are and gives what comes back until the connection ends. */
async function speak(port: number, text: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket.write(text);
  for await (const chunk of socket.setEncoding("latin1")) answer += String(chunk);
  return answer;
}

it("listens on 127.0.0.1 and on no other address", async () => {
  const { url, port } = await open();
  expect(url).toBe(`http://127.0.0.1:${port}`);
  await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toThrow(TypeError);
});

it("takes the port it is given, and says when that is not to be had", async () => {
  const { port } = await open();
  await expect(serve(openSandbox().sandbox, { port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

it("closes although a connection is kept alive", async () => {
  const server = await serve(openSandbox().sandbox);
  await (await fetch(`${server.url}/_sandbox/`)).text();
  await server.close();
  await expect(fetch(`${server.url}/_sandbox/`)).rejects.toThrow(TypeError);
});

it("lets a local page read the token header", async () => {
  const { url } = await open();
  const origin = "http://localhost:5173";
  const preflight = await fetch(`${url}/v1/auth/refresh-token`, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "x-auth-token,organizationuuid",
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-origin")).toBe(origin);
  expect(preflight.headers.get("access-control-allow-headers")).toBe("x-auth-token,organizationuuid");
  expect(preflight.headers.get("access-control-allow-methods")).toContain("POST");
  const answer = await fetch(`${url}/v1/organizations`, { headers: { origin } });
  expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
  expect(answer.headers.get("access-control-expose-headers")).toContain("x-auth-token");
});

it("answers no page from elsewhere", async () => {
  const { url } = await open();
  const answer = await fetch(`${url}/v1/unknown`, { headers: { origin: "https://partner.example.com" } });
  expect([answer.status, await answer.json()]).toEqual([403, { error: "the sandbox answers only to local pages" }]);
  expect(answer.headers.get("access-control-allow-origin")).toBeNull();
});

it.each([
  ["another name for this machine", "GET / HTTP/1.1\r\nHost: rebound.example.com\r\nConnection: close\r\n\r\n", 403],
  ["a host that is none", "GET / HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n", 403],
  ["no host", "GET / HTTP/1.0\r\n\r\n", 403],
  ["a method fetch does not know", "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 400],
  [
    "a path that looks like a host",
    "GET //elsewhere.example.com/v1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    404,
  ],
  [
    "a whole address",
    "GET http://localhost/v1/organizations HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    403,
  ],
  ["an address that is none", "GET nowhere HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 400],
  [
    "a path with bytes that are no UTF-8",
    "GET /v1/clients/%ff%fe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    403,
  ],
])("answers a request with %s", async (_, text, status) => {
  const { port } = await open();
  expect(await speak(port, text)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

it("does not read bodies without end", async () => {
  const { url } = await open();
  const body = new Uint8Array(10 * 1024 * 1024 + 1);
  expect((await fetch(`${url}/v1/auth/login`, { method: "POST", body })).status).toBe(413);
});

it("tells a call that waits that its caller has hung up, and closes all the same", async () => {
  let hear: (path: string) => void = () => undefined;
  const heard = new Promise<string>((resolve) => (hear = resolve));
  const server = await serve({
    fetch: (input) => {
      const { signal, url } = new Request(input);
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => {
          hear(new URL(url).pathname);
          reject(signal.reason);
        });
      });
    },
  });
  await expect(fetch(`${server.url}/slow`, { signal: AbortSignal.timeout(50) })).rejects.toThrow(/timeout/);
  expect(await heard).toBe("/slow");
  const last = fetch(server.url);
  await Promise.all([
    expect(last).rejects.toThrow(TypeError),
    new Promise((done) => setTimeout(done, 50)).then(server.close),
  ]);
});

it("ends the connection when the sandbox itself fails", async () => {
  const server = await serve({ fetch: () => Promise.reject(new Error("broken")) });
  onTestFinished(() => server.close());
  await expect(fetch(server.url)).rejects.toThrow(TypeError);
});
