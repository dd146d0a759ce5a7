import { tokenFrom } from "@tacklebox/client";
import { createVntanaClient } from "@tacklebox/client/vntana";
import { expect, it } from "vitest";
import { createHarness, failure, signIn } from "./harness.ts";
import { listen } from "./listen.ts";

it("ends an attempt whose answer never comes", async () => {
  const { vntana, clock, count } = createHarness({
    client: { retries: 0 },
    between: (request, pass) => (request.url.endsWith("/v1/users") ? whenAborted(request.signal) : pass(request)),
  });
  await vntana.organization();
  const call = failure(vntana.operations.listUsers());
  await until(() => count("GET /v1/users") === 1);
  clock.advance(30_000);
  expect(await call).toMatchObject({ kind: "timeout", message: "listUsers: no answer within 30000 ms." });
});

it("ends an attempt whose body stops halfway, over real HTTP", async () => {
  const baseUrl = await listen((_request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"success":true,');
  });
  const vntana = createVntanaClient({ credential: tokenFrom(() => "t"), baseUrl, timeoutMs: 60, retries: 0 });
  expect(await failure(vntana.operations.listUsers())).toMatchObject({ kind: "timeout" });
});

it.each(["before it is sent", "while it is under way", "while it waits for a token"])(
  "ends a call whose signal aborts %s",
  async (when) => {
    const controller = new AbortController();
    const { vntana } = createHarness({
      between: (request, pass) => {
        const isMine =
          when === "while it waits for a token"
            ? request.url.endsWith("/login/token")
            : request.url.endsWith("/v1/users");
        if (!isMine) return pass(request);
        controller.abort("enough");
        return whenAborted(request.signal);
      },
    });
    if (when === "while it is under way") await vntana.organization();
    if (when === "before it is sent") controller.abort("enough");
    const error = await failure(vntana.operations.listUsers({ signal: controller.signal }));
    expect(error).toMatchObject({ kind: "aborted", cause: "enough" });
  },
);

it("ends the wait of one caller without ending the sign-in of the others", async () => {
  const controller = new AbortController();
  const answered = Promise.withResolvers<void>();
  const { vntana, count } = createHarness({
    between: async (request, pass) => {
      if (request.url.endsWith("/login/token")) await answered.promise;
      return pass(request);
    },
  });
  const patient = vntana.organizations();
  const hasty = failure(vntana.organizations({ signal: controller.signal }));
  controller.abort();
  expect((await hasty).kind).toBe("aborted");
  answered.resolve();
  expect(await patient).toHaveLength(1);
  expect(count(signIn)).toBe(1);
});

it("ends a wait between two attempts", async () => {
  const controller = new AbortController();
  const { vntana, sandbox } = createHarness({
    client: {
      sleep: (milliseconds, signal) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener("abort", () => reject(signal.reason));
          if (milliseconds < 30_000) controller.abort();
        }),
    },
  });
  await vntana.organization();
  sandbox.faults.next({ fault: "server-error", operation: "listUsers" });
  expect((await failure(vntana.operations.listUsers({ signal: controller.signal }))).kind).toBe("aborted");
});

it("sends nothing at all for a call that was aborted before", async () => {
  const { vntana, sent } = createHarness({ user: "member", client: { workspace: "living-room" } });
  expect((await failure(vntana.operations.listUsers({ signal: AbortSignal.abort() }))).kind).toBe("aborted");
  expect(sent).toEqual([]);
});

it("ends a call whose host never hands out a token", async () => {
  const { another, clock } = createHarness();
  const page = another({ credential: tokenFrom(() => new Promise(() => {})) });
  const call = failure(page.operations.listUsers());
  await new Promise((resolve) => setImmediate(resolve));
  clock.advance(120_000);
  expect(await call).toMatchObject({ kind: "timeout", message: "listUsers: no answer within 120000 ms." });
});

it("takes an endless timeout for what it says", async () => {
  const baseUrl = await listen((_request, response) => {
    response.setHeader("content-type", "application/json");
    response.end('{"success":true,"errors":[],"response":{"totalCount":0,"grid":[]}}');
  });
  const options = { credential: tokenFrom(() => "t"), baseUrl, timeoutMs: Infinity, totalTimeoutMs: Infinity };
  expect(await createVntanaClient(options).operations.listUsers()).toEqual({ totalCount: 0, grid: [] });
});

it("leaves no listener on a signal that many calls share", async () => {
  const controller = new AbortController();
  let listeners = 0;
  const { addEventListener, removeEventListener } = controller.signal;
  controller.signal.addEventListener = (...args: Parameters<typeof addEventListener>) => (
    listeners++,
    addEventListener.apply(controller.signal, args)
  );
  controller.signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => (
    listeners--,
    removeEventListener.apply(controller.signal, args)
  );
  const { vntana } = createHarness();
  for (let i = 0; i < 50; i++) await vntana.operations.listUsers({ signal: controller.signal });
  expect(listeners).toBe(0);
});

it("runs on the machine's own clock, dice and network where nothing is handed in", async () => {
  let calls = 0;
  const baseUrl = await listen((_request, response) => {
    calls++;
    response.writeHead(calls === 1 ? 503 : 200, {
      "content-type": "application/json",
      ...(calls === 1 && { "retry-after": "0" }),
    });
    response.end('{"success":true,"errors":[],"response":{"totalCount":0,"grid":[]}}');
  });
  const vntana = createVntanaClient({ credential: tokenFrom(() => "t"), baseUrl });
  expect(await vntana.operations.listUsers({ signal: new AbortController().signal })).toEqual({
    totalCount: 0,
    grid: [],
  });
  expect(calls).toBe(2);

  const waits: number[] = [];
  const sleep = async (milliseconds: number) =>
    milliseconds < 30_000 ? void waits.push(milliseconds) : new Promise<void>(() => {});
  const down = createVntanaClient({
    credential: tokenFrom(() => "t"),
    sleep,
    fetch: () => Promise.reject(new TypeError("down")),
  });
  expect((await failure(down.operations.listUsers())).kind).toBe("network");
  expect(waits.every((wait, retry) => wait >= 0 && wait < 500 * 2 ** retry)).toBe(true);
  expect(waits).toHaveLength(2);
});

it("gives up its own wait when aborted", async () => {
  const controller = new AbortController();
  const baseUrl = await listen((_request, response) => {
    response.writeHead(503, { "retry-after": "20" });
    response.end();
    setImmediate(() => setTimeout(() => controller.abort(), 20));
  });
  const vntana = createVntanaClient({ credential: tokenFrom(() => "t"), baseUrl });
  expect((await failure(vntana.operations.listUsers({ signal: controller.signal }))).kind).toBe("aborted");
});

const whenAborted = (signal: AbortSignal) =>
  new Promise<Response>((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason));
  });

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setImmediate(resolve));
}
