import type { ErrorKind } from "@tacklebox/client";
import { createWebhooksApi } from "@tacklebox/client/vntana";
import type { ApiFault } from "@tacklebox/sandbox";
import { expect, it } from "vitest";
import { createHarness, failure } from "./harness.ts";

// One fault for each kind that an answer, or its absence, can have: what user interfaces are tried with.
it.each<[ErrorKind, ApiFault]>([
  ["authentication", "bad-credentials"],
  ["permission", "forbidden"],
  ["not_found", "not-found"],
  ["conflict", "conflict"],
  ["validation", "validation-error"],
  ["rate_limit", "rate-limit"],
  ["api", "success-false-under-200"],
  ["server", "server-error"],
  ["server", "html-instead-of-json"],
  ["parse", "html-under-200"],
  ["network", "network-down"],
  ["redirect", "redirect-to-other-origin"],
])("is told %s by the fault %s", async (kind, fault) => {
  const { vntana, sandbox } = createHarness();
  // Three times, for what is tried again.
  sandbox.faults.next({ fault, operation: "listWebhooks", times: 3 });
  const error = await failure(createWebhooksApi(vntana).list());
  expect([error.kind, error.operation]).toEqual([kind, "listWebhooks"]);
});

it("is told timeout by a call that is never answered, and aborted by its caller", async () => {
  const { vntana, sandbox, clock } = createHarness();
  const webhooks = createWebhooksApi(vntana);
  await webhooks.list();
  sandbox.faults.next({ fault: "never-answers", operation: "listWebhooks", times: 2 });
  const late = failure(webhooks.list({}, { retries: 0 }));
  const controller = new AbortController();
  const left = failure(webhooks.list({}, { signal: controller.signal }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  controller.abort();
  expect((await left).kind).toBe("aborted");
  clock.advance(30_000);
  expect((await late).kind).toBe("timeout");
});
