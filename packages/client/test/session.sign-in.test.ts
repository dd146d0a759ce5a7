import { accessKey, emailAndPassword, tokenFrom, type TokenRequest } from "@tacklebox/client";
import { createVntanaClient } from "@tacklebox/client/vntana";
import { createSandbox } from "@tacklebox/sandbox";
import { credentials, vntana as vntanaPlatform } from "@tacklebox/sandbox/vntana";
import { describe, expect, it, vi } from "vitest";
import { createHarness, exchange, failure, probe, signIn } from "./harness.ts";

describe("signing in", () => {
  it("takes three steps for a member of a workspace: sign in, organization, workspace", async () => {
    const { vntana, sent } = createHarness({ user: "member", client: { workspace: "living-room" } });
    await vntana.operations.searchConfigurators({
      page: 1,
      size: 10,
      organizationUuid: (await vntana.organization()).uuid,
    });
    expect(sent.map(({ call }) => call)).toEqual([
      signIn,
      probe,
      exchange,
      "GET /v1/clients/client-organizations",
      exchange,
      "POST /v1/variant-groups/search",
    ]);
    expect(new Set(sent.map(({ token }) => token)).size).toBe(4); // none, account, organization, workspace
  });

  it.each(["owner", "admin"] as const)("never asks for a workspace token for an organization's %s", async (user) => {
    const { vntana, count } = createHarness({ user, client: { workspace: "living-room" } });
    await vntana.operations.listUsers();
    expect(count(exchange)).toBe(1);
  });

  it("works with the organization's token where a role of another name is refused a workspace token", async () => {
    const { vntana, sent } = createHarness({
      client: { workspace: "living-room" },
      // As if the platform called its owners by a name this client does not know.
      between: async (request, pass) => {
        const answer = await pass(request);
        if (!request.url.endsWith("/v1/organizations")) return answer;
        return new Response((await answer.text()).replaceAll("ORGANIZATION_OWNER", "ORGANIZATION_SUPERVISOR"), answer);
      },
    });
    await vntana.operations.listUsers();
    expect(sent.filter(({ call }) => call === exchange)).toHaveLength(2);
    expect(sent.at(-1)?.call).toBe("GET /v1/users");
  });

  it("passes on why a workspace token could not be had", async () => {
    const { vntana, sandbox } = createHarness({ user: "member", client: { workspace: "living-room", retries: 0 } });
    await vntana.workspaces();
    sandbox.faults.next({ fault: "network-down", operation: "refreshToken" });
    expect(await failure(vntana.operations.listUsers())).toMatchObject({ kind: "network", operation: "refreshToken" });
  });

  it("signs in with an e-mail address and a password", async () => {
    const { email, password } = credentials.owner;
    const { vntana } = createHarness({ client: { credential: emailAndPassword({ email, password }) } });
    expect((await vntana.organizations()).map(({ slug }) => slug)).toEqual(["demo-furniture"]);
  });

  it("asks the host for tokens, with what it wants them for, and sends no credential", async () => {
    const host = createHarness();
    const obtain = vi.fn(async () => host.vntana.session.token());
    const page = host.another({ credential: tokenFrom(obtain), organization: "demo-furniture", workspace: "office" });
    await page.operations.listUsers();
    await page.operations.listUsers();
    expect(obtain.mock.calls).toEqual([[{ organization: "demo-furniture", workspace: "office", refused: undefined }]]);
  });

  it("asks the host again once the lifetime it named is over, and not before", async () => {
    const host = createHarness();
    const obtain = vi.fn(async () => ({ token: await host.vntana.session.token(), expiresInSeconds: 60 }));
    const page = host.another({ credential: tokenFrom(obtain) });
    await page.operations.listUsers();
    host.clock.advance(59_999);
    await page.operations.listUsers();
    expect(obtain).toHaveBeenCalledTimes(1);
    host.clock.advance(1);
    await page.operations.listUsers();
    expect(obtain).toHaveBeenCalledTimes(2);
  });

  it("never puts a handed-out token into a store, where another user of the server would find it", async () => {
    const host = createHarness();
    const store = { get: vi.fn(), set: vi.fn(), remove: vi.fn() };
    const page = host.another({ credential: tokenFrom(() => host.vntana.session.token()), store });
    await page.operations.listUsers();
    await page.signOut();
    expect([store.get, store.set, store.remove].map((call) => call.mock.calls.length)).toEqual([0, 0, 0]);
  });

  it("refuses keys and passwords in a browser unless told", () => {
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" });
    try {
      expect(() => accessKey("k")).toThrow(/public in a browser/);
      expect(() => emailAndPassword({ email: "a@example.com", password: "p" })).toThrow(/public in a browser/);
      expect(() => accessKey("k", { exposeInBrowser: true })).not.toThrow();
      vi.stubGlobal("navigator", undefined); // as on Node 20
      expect(() => accessKey("k")).not.toThrow();
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it("recovers by way of a back end that is told which token was refused", async () => {
    const host = createHarness();
    const answer = async ({ refused }: TokenRequest) => {
      if (refused) await host.vntana.session.recover(refused);
      return host.vntana.session.token();
    };
    const page = host.another({ credential: tokenFrom(answer) });
    await page.operations.listUsers();
    host.sandbox.domain.tokens.expireAll();
    expect((await page.operations.listUsers()).totalCount).toBe(3);
    const restarted = host.another();
    expect(await restarted.session.recover("a token from before it was restarted")).toBe("replay");
  });

  it("does not use a token again that the platform refused, when the host hands it out again", async () => {
    const host = createHarness();
    const token = await host.vntana.session.token();
    const page = host.another({ credential: tokenFrom(() => token) });
    await page.operations.listUsers();
    host.sandbox.domain.tokens.expireAll();
    expect(await failure(page.operations.listUsers())).toMatchObject({
      kind: "authentication",
      message: /refused before/,
    });
  });

  it.each([undefined, {}, { token: null }, { error: "no session" }])(
    "refuses the answer %j of a host without types",
    async (answer) => {
      const { another, sent } = createHarness();
      const page = another({ credential: tokenFrom(() => answer as never) });
      expect((await failure(page.operations.listUsers())).kind).toBe("authentication");
      expect(sent).toEqual([]);
    },
  );

  it.each([undefined, "", "  "])("says that the credential is missing when it is %j", async (key) => {
    const { vntana, sent } = createHarness({ client: { credential: accessKey(() => key) } });
    expect(await failure(vntana.organizations())).toMatchObject({ kind: "usage", message: /access key is empty/ });
    expect(sent).toEqual([]);
  });
});

describe("choosing", () => {
  it("takes organization and workspace by slug, by uuid and by function", async () => {
    const { vntana, another } = createHarness();
    const { uuid } = await vntana.organization();
    const office = (await vntana.workspaces()).find(({ slug }) => slug === "office");
    for (const workspace of ["office", office?.uuid ?? "", () => "office", () => office]) {
      const chosen = another({ organization: uuid, workspace });
      expect((await chosen.workspace()).slug).toBe("office");
    }
    expect((await another({ organization: (all) => all.at(0) }).organization()).uuid).toBe(uuid);
  });

  it.each([
    {
      organization: "demo-furnitur",
      message: "There is no organization “demo-furnitur” here. Pass one of: demo-furniture.",
    },
    { workspace: "attic", message: "There is no workspace “attic” here. Pass one of: living-room, office." },
  ])("lists what there is when $message", async ({ message, ...client }) => {
    const { vntana } = createHarness({ client });
    const error = await failure("workspace" in client ? vntana.workspace() : vntana.operations.listUsers());
    expect(error).toMatchObject({ kind: "usage", message });
  });

  it("shows a member only the workspaces it belongs to", async () => {
    const { vntana } = createHarness({ user: "member", client: { workspace: "office" } });
    expect(await failure(vntana.operations.listUsers())).toMatchObject({
      kind: "usage",
      message: "There is no workspace “office” here. Pass one of: living-room.",
    });
  });

  it("asks which workspace where there are several and none was chosen", async () => {
    const { vntana } = createHarness();
    expect(await failure(vntana.workspace())).toMatchObject({
      kind: "usage",
      message: /^Which workspace\? Pass one of: living-room, office/,
    });
  });

  it("says so when the credential sees no organization at all", async () => {
    const { vntana } = createHarness({
      between: async (request, pass) =>
        request.url.endsWith("/v1/organizations")
          ? Response.json({ success: true, errors: [], response: { totalCount: 0, grid: [] } })
          : pass(request),
    });
    expect(await failure(vntana.operations.listUsers())).toMatchObject({ kind: "permission" });
  });

  it("asks again after a failed choice, and only once after a good one", async () => {
    const { vntana, sandbox, count } = createHarness({ client: { retries: 0 } });
    sandbox.faults.next({ fault: "network-down", operation: "listOrganizations" });
    await failure(vntana.organization());
    await vntana.organization();
    await vntana.organization();
    expect(count(probe)).toBe(2);
  });
});

it("needs nothing but a sandbox's fetch to run", async () => {
  const sandbox = createSandbox({ platform: vntanaPlatform() });
  const vntana = createVntanaClient({
    credential: accessKey(credentials.owner.key),
    fetch: (url, init) => sandbox.fetch(url, init),
  });
  expect((await vntana.organization()).slug).toBe("demo-furniture");
});
