import { ClientError, isClientError } from "@tacklebox/client";
import { expect, it } from "vitest";
import { createHarness, failure } from "./harness.ts";

it.each([
  { case: "success:false under 200", fault: "success-false-under-200", kind: "api", status: 200 },
  { case: "an empty error body", fault: "empty-error-body", kind: "server", status: 503 },
  { case: "an HTML error page", fault: "html-instead-of-json", kind: "server", status: 502 },
  { case: "a redirect to another origin", fault: "redirect-to-other-origin", kind: "redirect", status: 307 },
  { case: "a dead network", fault: "network-down", kind: "network", status: undefined },
  { case: "a rate limit", fault: "rate-limit", kind: "rate_limit", status: 429 },
] as const)("turns $case into an error of kind $kind", async ({ fault, kind, status }) => {
  const { vntana, sandbox } = createHarness({ client: { retries: 0 } });
  await vntana.organization();
  sandbox.faults.next({ fault, operation: "listUsers" });
  const error = await failure(vntana.operations.listUsers());
  expect(error).toMatchObject({ kind, status, operation: "listUsers", attempts: 1 });
  expect(error.message).toMatch(/^listUsers: /);
});

it.each([
  { answer: "an HTML page", body: "<html>Log in to the proxy</html>", type: "text/html; charset=utf-8" },
  { answer: "JSON without the envelope", body: '{"users":[]}', type: "application/json" },
  { answer: "a JSON text", body: '"ok"', type: "application/json" },
  { answer: "nothing", body: "", type: undefined },
])("says that $answer under 200 is not the platform's, and quotes none of it", async ({ body, type }) => {
  const { vntana } = createHarness({
    between: async (request, pass) =>
      request.url.endsWith("/v1/users")
        ? new Response(body, { headers: type ? { "content-type": type } : {} })
        : pass(request),
  });
  const error = await failure(vntana.operations.listUsers());
  expect(error).toMatchObject({ kind: "parse", status: 200 });
  expect(error.message).toContain("not the platform's");
  if (body) expect(JSON.stringify(error) + error.stack).not.toContain(body);
});

it.each([
  { status: 400, kind: "validation" },
  { status: 404, kind: "not_found" },
  { status: 409, kind: "conflict" },
  { status: 418, kind: "api" },
  { status: 422, kind: "validation" },
  { status: 500, kind: "server" },
])("calls a $status $kind, with the platform's codes and request id", async ({ status, kind }) => {
  const { vntana } = createHarness({
    client: { retries: 0 },
    between: async (request, pass) =>
      request.url.endsWith("/v1/users")
        ? Response.json({ success: false, errors: ["SOME_CODE", 7] }, { status, headers: { "x-request-id": "r-1" } })
        : pass(request),
  });
  expect(await failure(vntana.operations.listUsers())).toMatchObject({
    kind,
    status,
    codes: ["SOME_CODE"],
    requestId: "r-1",
  });
});

it("reports the platform's rate limit whatever its status", async () => {
  const { vntana } = createHarness({
    between: async (request, pass) =>
      request.url.endsWith("/v1/users")
        ? Response.json({ success: false, errors: ["API_RATE_LIMIT_EXCEEDED"] }, { status: 403 })
        : pass(request),
  });
  expect((await failure(vntana.operations.listUsers())).kind).toBe("rate_limit");
});

it("explains a sign-in whose answer hides the token", async () => {
  const { vntana } = createHarness({
    between: async (request, pass) => {
      const answer = await pass(request);
      return new Response(await answer.text(), { headers: { "content-type": "application/json" } });
    },
  });
  expect(await failure(vntana.organizations())).toMatchObject({ kind: "parse", message: /no x-auth-token header/ });
});

it("recognises its errors by kind, also those of a second copy of the package", () => {
  const error = new ClientError("conflict", "taken", { codes: ["SLUG_ALREADY_EXISTS"] });
  const copy = Object.assign(new Error("taken"), { kind: "conflict" });
  Object.defineProperty(copy, Symbol.for("tacklebox.client-error"), { value: true });
  expect([isClientError(error), isClientError(error, "conflict"), isClientError(error, "network")]).toEqual([
    true,
    true,
    false,
  ]);
  expect([isClientError(copy, "conflict"), isClientError(new Error("taken")), isClientError(null)]).toEqual([
    true,
    false,
    false,
  ]);
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    name: "ClientError",
    kind: "conflict",
    message: "taken",
    codes: ["SLUG_ALREADY_EXISTS"],
  });
});
