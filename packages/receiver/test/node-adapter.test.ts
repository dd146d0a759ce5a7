import { EventEmitter } from "node:events";
import { createServer as createLenientServer } from "node:http";
import { connect as connectHttp2, createServer as createHttp2Server } from "node:http2";
import { type AddressInfo, connect } from "node:net";
import express, { type RequestHandler } from "express";
import { describe, expect, it, vi } from "vitest";
import { captureRawBody, toNode } from "@tacklebox/receiver/express";
import { delivery } from "./adapter.ts";
import { completed, secret, signed } from "./delivery.ts";
import { send, sendRaw, withServer } from "./http.ts";
import { observedReceiver } from "./receiver.ts";

const head = (lines: readonly string[], target = "/") =>
  [`POST ${target} HTTP/1.1`, "host: partner.example.com", "content-type: application/json", ...lines, "", ""].join(
    "\r\n",
  );

describe("toNode", () => {
  it.each([
    { target: "/hooks/acme?x=1", path: "/hooks/acme?x=1" },
    { target: "http://evil.example.org/hooks/acme", path: "/hooks/acme" },
    { target: "//evil.example.org/", path: "//evil.example.org/" },
    { target: "/%zz/../?#", path: "/?#" },
    { target: "http://evil.example.org", path: "/" },
  ])("A15 gives $target as a path of no host the sender chose", async ({ target, path }) => {
    const urls: (string | undefined)[] = [];
    const secrets = ({ url }: { url: string | undefined }) => {
      urls.push(url);
      return secret;
    };
    const { receiver } = observedReceiver({ vntana: { secrets } });
    await withServer(toNode(receiver), async ({ port }) => {
      expect((await send(port, await delivery(), target)).status).toBe(200);
    });
    expect(urls).toEqual([`http://localhost${path}`]);
  });

  it.each(["TRACE / HTTP/1.1", "HEAD / HTTP/1.1", "OPTIONS * HTTP/1.1", "PROPFIND / HTTP/1.1"])(
    "A6 answers %s",
    async (line) => {
      await withServer(toNode(observedReceiver().receiver), async ({ port }) => {
        const answer = await sendRaw(port, `${line}\r\nhost: x\r\nconnection: close\r\n\r\n`);
        expect(answer).toMatch(/^HTTP\/1\.1 405 Method Not Allowed\r\n(.*\r\n)*allow: POST\r\n/);
      });
    },
  );

  it("A9 answers a body that does not come with 408 and closes the connection", async () => {
    const sleep = async () => undefined;
    const { receiver, outcomes } = observedReceiver({ sleep });
    await withServer(toNode(receiver, { lingerMs: 1 }), async ({ port }) => {
      expect(await sendRaw(port, `${head(["content-length: 100"])}{"event"`)).toMatch(/^HTTP\/1\.1 408 /);
    });
    expect(outcomes).toMatchObject([{ reason: "body_timeout" }]);
  });

  it("A9 answers an endless body with 413 and closes the connection", async () => {
    const { receiver } = observedReceiver({ maxBodyBytes: 1_000 });
    await withServer(toNode(receiver, { lingerMs: 1 }), async ({ port }) => {
      const chunk = `3e8\r\n${"x".repeat(1_000)}\r\n`;
      expect(await sendRaw(port, head(["transfer-encoding: chunked"]) + chunk.repeat(3))).toMatch(/^HTTP\/1\.1 413 /);
    });
  });

  it("keeps the connection for the next delivery when a refused body arrives whole", async () => {
    const { receiver } = observedReceiver({ maxBodyBytes: 1_000 });
    await withServer(toNode(receiver), async ({ port }) => {
      const tooLarge =
        head(["transfer-encoding: chunked"]) + `3e8\r\n${"x".repeat(1_000)}\r\n`.repeat(500) + "0\r\n\r\n";
      const answer = await sendRaw(port, `${tooLarge}${head(["connection: close", "content-length: 0"])}`);
      expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 413", "HTTP/1.1 401"]);
    });
  });

  it("waits for the rest of a refused body for lingerMs, and no longer", async () => {
    vi.useFakeTimers();
    for (const { arrives, destroyed } of [
      { arrives: true, destroyed: 0 },
      { arrives: false, destroyed: 1 },
    ]) {
      const { receiver } = observedReceiver();
      const destroy = vi.fn();
      const req = Object.assign(new EventEmitter(), {
        method: "PUT",
        rawHeaders: [],
        complete: false,
        destroy,
        pause: () => undefined,
        resume: () => undefined,
      });
      const res = Object.assign(new EventEmitter(), {
        statusCode: 0,
        headersSent: false,
        writableEnded: true,
        setHeader: () => undefined,
        end: () => undefined,
      });
      await toNode(receiver)(req, res);
      await vi.advanceTimersByTimeAsync(999);
      expect([res.statusCode, destroy.mock.calls.length]).toEqual([405, 0]);
      if (arrives) req.emit("close");
      await vi.advanceTimersByTimeAsync(1);
      expect(destroy).toHaveBeenCalledTimes(destroyed);
    }
    vi.useRealTimers();
  });

  it("A10 settles when the sender hangs up midway", async () => {
    const { receiver, outcomes } = observedReceiver();
    await withServer(toNode(receiver), async ({ port }) => {
      const socket = connect(port, "127.0.0.1", () =>
        socket.write(`${head(["content-length: 100"])}{`, () => socket.destroy()),
      );
      await expect.poll(() => outcomes).toMatchObject([{ kind: "refused", reason: "body_unavailable", status: 400 }]);
    });
  });

  it("A10 settles when the sender hung up before the receiver's turn", async () => {
    const { receiver, outcomes } = observedReceiver();
    const mounted = toNode(receiver);
    const slow: Parameters<typeof withServer>[0] = (req, res) => {
      req.on("error", () => undefined).on("close", () => void mounted(req, res));
    };
    await withServer(slow, async ({ port }) => {
      const socket = connect(port, "127.0.0.1", () =>
        socket.write(`${head(["content-length: 100"])}{`, () => socket.destroy()),
      );
      await expect.poll(() => outcomes).toMatchObject([{ reason: "body_unavailable", status: 400 }]);
    });
  });

  it("A10 aborts the handler's signal when the sender hangs up while it runs", async () => {
    const { receiver } = observedReceiver();
    const running = vi.fn();
    const hungUp = vi.fn();
    receiver.any((_event, { signal }) => {
      running();
      return new Promise((resolve) => signal.addEventListener("abort", () => resolve(hungUp())));
    });
    const { headers, body } = await signed();
    const lines = Object.entries(headers).map((pair) => pair.join(": "));
    await withServer(toNode(receiver), async ({ port }) => {
      const text = `${head([...lines.slice(1), `content-length: ${body.length}`])}${Buffer.from(body).toString("latin1")}`;
      const socket = connect(port, "127.0.0.1", () => socket.write(text, "latin1"));
      await expect.poll(() => running).toHaveBeenCalled();
      socket.destroy();
      await expect.poll(() => hungUp).toHaveBeenCalledTimes(1);
    });
  });

  it("A3 refuses control characters that a lenient parser lets through", async () => {
    const { receiver, outcomes } = observedReceiver();
    const server = createLenientServer({ insecureHTTPParser: true }, toNode(receiver));
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const answer = await sendRaw(port, head(["x-timestamp: a\u0000b", "connection: close", "content-length: 0"]));
    server.close();
    expect([answer.slice(0, 12), outcomes]).toEqual(["HTTP/1.1 400", []]);
  });

  it("leaves an answer alone that another middleware has given", async () => {
    const { receiver } = observedReceiver();
    const mounted = toNode(receiver);
    const impatient: Parameters<typeof withServer>[0] = (req, res) => {
      void mounted(req, res);
      res.writeHead(504).end("too slow");
    };
    await withServer(impatient, async ({ port }) => {
      expect(await send(port, await delivery())).toMatchObject({ status: 504, text: "too slow" });
    });
  });

  it("answers 500 when it is given something that breaks", async () => {
    const broken = { fetch: () => Promise.reject(new Error("no")) };
    await withServer(toNode(broken), async ({ port }) => {
      expect((await send(port, await delivery())).status).toBe(500);
    });
  });

  it("works on HTTP/2 as well", async () => {
    const { receiver, outcomes } = observedReceiver();
    const server = createHttp2Server((req, res) => void toNode(receiver)(req, res));
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const session = connectHttp2(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const { headers, body } = await signed();
    const stream = session.request({ ":method": "POST", ":path": "/", ...headers });
    stream.end(body);
    const status = await new Promise(
      (resolve) => void stream.on("response", (response) => resolve(response[":status"])),
    );
    session.close();
    server.close();
    expect([status, outcomes.map(({ kind }) => kind)]).toEqual([200, ["ignored"]]);
  });
});

describe("bodies that a framework has read", () => {
  const withBody = (set: object): RequestHandler[] => [
    express.raw({ type: () => true }),
    (req, _res, next) => {
      Object.assign(req, { body: undefined }, set);
      next();
    },
  ];

  async function statusBehind(handlers: RequestHandler[], { warn }: { warn?: (message: string) => void } = {}) {
    const observed = observedReceiver();
    const app = express().use("/hooks", ...handlers, toNode(observed.receiver, { warn }));
    const statuses: number[] = [];
    await withServer(app, async ({ port }) => {
      for (let i = 0; i < 2; i++) statuses.push((await send(port, await delivery(), "/hooks/acme")).status);
    });
    return { statuses, ...observed };
  }

  const bytes = new TextEncoder().encode(`xx${completed}xx`);

  it.each([
    { what: "rawBody as a view on a pooled buffer", set: { rawBody: bytes.subarray(2, -2), body: { parsed: true } } },
    { what: "rawBody as a Buffer", set: { rawBody: Buffer.from(completed) } },
    { what: "body as a Buffer", set: { body: Buffer.from(completed) } },
  ])("A12 are taken from $what", async ({ set }) => {
    expect((await statusBehind(withBody(set))).statuses).toEqual([200, 200]);
  });

  it.each([
    { what: "rawBody", set: { rawBody: completed, body: { parsed: true } } },
    { what: "body", set: { body: completed } },
  ])("A12 are encoded when $what is text, with one warning", async ({ set }) => {
    const warn = vi.fn();
    expect((await statusBehind(withBody(set), { warn })).statuses).toEqual([200, 200]);
    expect(warn.mock.calls).toEqual([[expect.stringContaining("Have the framework keep its bytes")]]);
  });

  it("A12 warn on the console unless told otherwise", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    await statusBehind(withBody({ rawBody: completed }));
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it("A11 are refused at once when only parsed JSON is left, and the way to mend it is told", async () => {
    const { statuses, outcomes, errors } = await statusBehind([express.json()]);
    expect(statuses).toEqual([500, 500]);
    expect(outcomes).toMatchObject([{ reason: "body_unavailable" }, { reason: "body_unavailable" }]);
    expect(String(errors[0])).toContain("express.json({ verify: captureRawBody })");
  });

  it("are read by the receiver when a parser has left them alone", async () => {
    expect((await statusBehind([express.json({ type: "text/plain" })])).statuses).toEqual([200, 200]);
  });

  it("A8 are refused when a parser has inflated them", async () => {
    const { receiver } = observedReceiver();
    const { gzipSync } = await import("node:zlib");
    const { headers, body } = await signed();
    const packed = gzipSync(body);
    const all: [string, string][] = [
      ...Object.entries(headers),
      ["content-encoding", "gzip"],
      ["content-length", `${packed.length}`],
    ];
    const app = express().use(express.json({ verify: captureRawBody }), toNode(receiver));
    await withServer(app, async ({ port }) => {
      expect((await send(port, { method: "POST", headers: all, body: [packed] })).status).toBe(415);
    });
  });

  it("keep the path they were sent to under a mounted router", async () => {
    const urls: unknown[] = [];
    const secrets = ({ url }: { url: string | undefined }) => {
      urls.push(url);
      return secret;
    };
    const { receiver } = observedReceiver({ vntana: { secrets } });
    await withServer(express().use("/hooks", toNode(receiver)), async ({ port }) => {
      await send(port, await delivery(), "/hooks/acme");
    });
    expect(urls).toEqual(["http://localhost/hooks/acme"]);
  });
});
