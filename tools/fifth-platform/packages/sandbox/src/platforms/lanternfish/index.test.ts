import { createSandbox } from "@tacklebox/sandbox";
import { credentials, lanternfish } from "@tacklebox/sandbox/lanternfish";
import { expect, it } from "vitest";

it("holds every call and delivery against the contract, and delivers what its control API makes happen", async () => {
  const violations: unknown[] = [];
  const received: Request[] = [];
  const sandbox = createSandbox({
    platform: lanternfish(),
    onViolation: (violation) => violations.push(violation),
    fetch: async (...request) => (received.push(new Request(...request)), Response.json({ lit: true })),
  });
  const call = async (path: string, body: object, token = "") =>
    sandbox.fetch(`${sandbox.baseUrl}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
  const hook = { url: "http://127.0.0.1:3000/hook" };
  expect((await call("/hooks", hook)).status).toBe(401);
  const { token } = (await (await call("/session", credentials)).json()) as { token: string };
  expect((await call("/hooks", hook, token)).status).toBe(200);
  expect((await call("/_sandbox/lamps/light", { name: "Lamp" })).status).toBe(200);
  await sandbox.settled();
  expect(await received[0]?.json()).toEqual({ event: "lamp.lit", lamp: { name: "Lamp" } });
  expect(violations).toEqual([]);
});
