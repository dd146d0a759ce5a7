import { accessKey, createRedacted, tokenFrom } from "@tacklebox/client";
import { createWebhooksApi } from "@tacklebox/client/vntana";
import { credentials } from "@tacklebox/sandbox/vntana";
import { expect, it } from "vitest";
import { createHarness, failure } from "./harness.ts";

it.each(["a\nb", "a\r\nx-evil: 1", "ä", "", "a b"])(
  "keeps a token that cannot travel, %j, out of requests and error texts",
  async (token) => {
    const { another, sent } = createHarness();
    const page = another({ credential: tokenFrom(() => token) });
    const error = await failure(page.operations.listUsers());
    expect(error.kind).toBe("authentication");
    expect(sent).toEqual([]);
    if (token) expect(JSON.stringify(error) + String(error) + String(error.stack)).not.toContain(token);
  },
);

it("says that a header of the caller's cannot be sent, and does not quote it", async () => {
  const { vntana } = createHarness();
  const error = await failure(vntana.operations.listUsers({ headers: { "x-note": "s3cr3t\nline" } }));
  expect(error.kind).toBe("usage");
  expect(`${String(error.stack)}${JSON.stringify(error)}`).not.toContain("s3cr3t");
});

it("prints no key, token or secret, whatever is printed", async () => {
  const { vntana, sent } = createHarness();
  const webhooks = createWebhooksApi(vntana);
  const created = await webhooks.create({ url: "https://example.com/in", eventTypes: ["product.added"] });
  const { inspect } = await import("node:util");
  const rotated = await vntana.operations.rotateWebhookSecret(created.webhook.id);
  const signedIn = await vntana.operations.loginWithKey({ "personal-access-token": credentials.owner.key });
  const printed = [created, rotated, signedIn, vntana, accessKey(credentials.owner.key)]
    .flatMap((value) => [inspect(value, { depth: 9 }), JSON.stringify(value), String(created.secret)])
    .join("\n");
  const secrets = [
    credentials.owner.key,
    created.secret?.reveal(),
    rotated.secret?.reveal(),
    signedIn.token.reveal(),
    ...sent.map(({ token }) => token?.slice(7)),
  ];
  for (const secret of secrets.filter(Boolean)) expect(printed).not.toContain(secret);
  expect(printed).toContain("[secret]");
});

it("wraps a secret so that only reveal gives it", () => {
  const secret = createRedacted("s3cret");
  expect([String(secret), JSON.stringify({ secret }), secret.reveal()]).toEqual([
    "[secret]",
    '{"secret":"[secret]"}',
    "s3cret",
  ]);
});
