import { isClientError } from "@tacklebox/client";
import fc from "fast-check";
import { expect, it } from "vitest";
import { createHarness } from "./harness.ts";

const misfortune = fc.oneof(
  fc.record({
    status: fc.integer({ min: 200, max: 599 }),
    retryAfter: fc.option(
      fc.oneof(
        fc.constantFrom(-5, 0, 1, 29, 31, 86_400).map(String),
        fc.constantFrom("soon", "1e9", "0x1", "", "Thu, 01 Jan 1970 00:00:00 GMT"),
      ),
    ),
    body: fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({ success: fc.boolean(), errors: fc.array(fc.string()), response: fc.anything() })
        .map((value) => JSON.stringify(value)),
    ),
  }),
  fc.constant("no answer" as const),
);

type Misfortune = typeof misfortune extends fc.Arbitrary<infer Value> ? Value : never;

it("ends every call within its retries and its time, with a value or a ClientError, whatever is answered", async () => {
  let misfortunes: readonly Misfortune[] = [];
  const { vntana, clock, count, sent } = createHarness({
    between: async (request, pass) => {
      if (!request.url.endsWith("/v1/users")) return pass(request);
      const next = misfortunes[count("GET /v1/users") - 1] ?? "no answer";
      if (next === "no answer") throw new TypeError("fetch failed");
      const headers = next.retryAfter === null ? {} : { "retry-after": next.retryAfter };
      return new Response([204, 205, 304].includes(next.status) ? null : next.body, { status: next.status, headers });
    },
  });
  await vntana.organization();

  const run = async (drawn: readonly Misfortune[]) => {
    misfortunes = drawn;
    sent.length = 0;
    const start = clock.now();
    const error: unknown = await vntana.operations.listUsers().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error === undefined || isClientError(error)).toBe(true);
    expect(count("GET /v1/users")).toBeLessThanOrEqual(4); // three attempts, and one with a refused token
    expect(clock.now() - start).toBeLessThan(120_000);
    const tokens = sent.flatMap(({ token }) => token?.slice("Bearer ".length) ?? []);
    for (const token of tokens) expect(JSON.stringify(error ?? "") + String(error)).not.toContain(token);
  };
  await fc.assert(fc.asyncProperty(fc.array(misfortune, { maxLength: 4 }), run), { numRuns: 500, seed: 1 });
});
