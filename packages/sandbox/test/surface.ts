import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { Sandbox } from "@tacklebox/sandbox";
import type { VntanaDomain } from "@tacklebox/sandbox/vntana";

import type { Door, Grid, Wire } from "./door.ts";
import { call, eventTypes, exchange, openSandbox, signIn, tokenOf, visit } from "./door.ts";

/** A way into a sandbox, and how to leave it. */
export interface Surface extends Door {
  readonly close: () => Promise<void>;
}

/** What every face of a sandbox has to do; each face runs it. */
export function describeSurface(name: string, open: (sandbox: Sandbox<VntanaDomain>) => Promise<Surface>): void {
  describe(`the sandbox by ${name}`, () => {
    let sandbox: Sandbox<VntanaDomain>;
    let surface: Surface;

    beforeEach(async () => {
      ({ sandbox } = openSandbox());
      surface = await open(sandbox);
    });
    afterEach(() => surface.close());

    it("hands out a token in a response header and takes it in a request header", async () => {
      const token = await signIn(surface, "owner");
      const { response } = await call<Grid<Wire["Organization"]>>(surface, "GET /v1/organizations", { token });
      expect(response.grid.map(({ slug, role }) => ({ slug, role }))).toEqual([
        { slug: "demo-furniture", role: "ORGANIZATION_OWNER" },
      ]);
    });

    it("reads scope headers and answers a body with its bytes intact", async () => {
      const { token, organizationUuid } = await visit(surface, "owner");
      const [type] = await eventTypes(surface, token, "product.completed");
      const body = { name: "Möbel 🪑", url: "https://partner.example.com/hook", events: [type], organizationUuid };
      const created = await call<Wire["Webhook"]>(surface, "POST /v1/webhooks/", { token, body });
      expect(created.response.name).toBe("Möbel 🪑");
      expect(sandbox.domain.webhooks.list().map(({ uuid }) => uuid)).toContain(created.response.uuid);
    });

    it("passes PUT, PATCH and DELETE through", async () => {
      const { token, organizationUuid } = await visit(surface, "owner");
      const events = await eventTypes(surface, token, "product.completed");
      const draft = { name: "One", url: "https://partner.example.com/hook", events, organizationUuid };
      const { response } = await call<Wire["Webhook"]>(surface, "POST /v1/webhooks/", { token, body: draft });
      const { uuid, secret } = response;
      const put = await call<Wire["Webhook"]>(surface, `PUT /v1/webhooks/${uuid}`, {
        token,
        body: { ...draft, uuid, name: "Two" },
      });
      expect(put.response.name).toBe("Two");
      const patched = await call<Wire["Webhook"]>(surface, `PATCH /v1/webhooks/${uuid}/secret`, { token });
      expect(patched.response.secret).not.toBe(secret);
      expect((await call(surface, `DELETE /v1/webhooks/${uuid}`, { token })).status).toBe(200);
      expect((await call(surface, `GET /v1/webhooks/${uuid}`, { token })).errors).toEqual(["WEBHOOK_NOT_FOUND"]);
    });

    it("answers 403 without a token", async () => {
      const reply = await call(surface, "GET /v1/organizations");
      expect({ status: reply.status, errors: reply.errors, success: reply.success }).toEqual({
        status: 403,
        errors: ["FORBIDDEN"],
        success: false,
      });
    });

    it("explains a violation of the contract in body and header", async () => {
      const token = await signIn(surface, "owner");
      const reply = await exchange(surface, token, {});
      expect(reply.status).toBe(422);
      expect(reply.violation).toMatchObject({ kind: "request", operation: "refreshToken" });
      expect(reply.headers.get("x-sandbox-violation")).toBe("request refreshToken; header organizationUuid is missing");
    });

    it("names the three closest operations for a path that is not known", async () => {
      const reply = await call(surface, "GET /v1/organisations");
      expect(reply.status).toBe(404);
      expect(reply.violation?.closest).toHaveLength(3);
      expect(reply.violation?.closest[0]).toBe("GET /v1/organizations");
    });

    it("lets a call fail as a broken network does", async () => {
      sandbox.faults.next({ fault: "network-down", operation: "login" });
      const body = { email: "owner@example.com", password: "sandbox-password" };
      await expect(call(surface, "POST /v1/auth/login", { body })).rejects.toThrow(TypeError);
      expect((await call(surface, "POST /v1/auth/login", { body })).status).toBe(200);
    });

    it("leaves a call without an answer, which its caller ends", async () => {
      sandbox.faults.next({ fault: "never-answers", operation: "login" });
      const body = { email: "owner@example.com", password: "sandbox-password" };
      const headers = { "content-type": "application/json" };
      const init = { method: "POST", headers, body: JSON.stringify(body), signal: AbortSignal.timeout(50) };
      await expect(surface.fetch(`${surface.baseUrl}/v1/auth/login`, init)).rejects.toThrow(/timeout/);
      expect((await call(surface, "POST /v1/auth/login", { body })).status).toBe(200);
    });

    it("hands a redirect over instead of following it", async () => {
      sandbox.faults.next({ fault: "redirect-to-other-origin" });
      const response = await surface.fetch(`${surface.baseUrl}/v1/organizations`, { redirect: "manual" });
      expect(response.status).toBe(307);
      expect(response.headers.get("location")).toBe("https://elsewhere.invalid/v1/organizations");
    });

    it("offers the control API", async () => {
      const response = await surface.fetch(`${surface.baseUrl}/_sandbox/`);
      expect(await response.json()).toMatchObject({ platform: "vntana", scenario: "busy-workspace" });
    });

    it("keeps sessions of several people apart", async () => {
      const [owner, outsider] = [await visit(surface, "owner"), await visit(surface, "outsider")];
      const path = `GET /v1/webhooks/organization/${outsider.organizationUuid}`;
      expect((await call(surface, path, owner)).errors).toEqual(["FORBIDDEN"]);
      expect((await call<Grid<Wire["Webhook"]>>(surface, path, outsider)).response.totalCount).toBe(2);
    });

    it("gives each login its own token", async () => {
      const [first, second] = [await signIn(surface, "owner"), await signIn(surface, "owner")];
      expect(first).not.toBe(second);
      expect((await call(surface, "POST /v1/auth/logout", { token: first })).status).toBe(200);
      expect((await call(surface, "GET /v1/organizations", { token: first })).status).toBe(403);
      const reply = await call(surface, "GET /v1/organizations", { token: second });
      expect([reply.status, tokenOf(reply)]).toEqual([200, "no token"]);
    });
  });
}
