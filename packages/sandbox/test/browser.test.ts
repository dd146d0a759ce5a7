import { spawnSync } from "node:child_process";

import { expect, it } from "vitest";

// A page as far as Node can be one: nothing of Node's own can be imported, and its globals are gone.
const page = `
  import { isBuiltin, registerHooks } from "node:module";
  registerHooks({
    resolve(name, context, next) {
      if (isBuiltin(name)) throw new Error(name + " is Node's own, and " + context.parentURL + " imports it");
      return next(name, { ...context, conditions: [...context.conditions, "browser"] });
    },
  });
  const { log } = console;
  const localStorage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined }; // where MSW keeps cookies
  Object.defineProperty(globalThis, "localStorage", { value: localStorage });
  for (const name of ["process", "global", "setImmediate", "clearImmediate"]) delete globalThis[name];
  const { Buffer } = globalThis;
  Object.defineProperty(globalThis, "Buffer", {
    get() {
      const [, , user] = new Error().stack.split("\\n");
      if (user.includes("node:internal")) return Buffer; // Node's own fetch
      throw new Error("Buffer is Node's own, and is used " + user);
    },
  });

  const { createSandbox } = await import("@tacklebox/sandbox");
  const { credentials, vntana } = await import("@tacklebox/sandbox/vntana");
  const { handlers } = await import("@tacklebox/sandbox/msw");
  const sandbox = createSandbox({ platform: vntana(), fetch: async () => new Response("ok") });
  const call = async (method, path, { token, headers, body } = {}) => {
    const answer = await sandbox.fetch(sandbox.baseUrl + path, {
      method,
      headers: { "content-type": "application/json", ...(token && { "x-auth-token": "Bearer " + token }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { token: answer.headers.get("x-auth-token"), response: (await answer.json()).response };
  };
  const key = { "personal-access-token": credentials.owner.key };
  const { token: account } = await call("POST", "/v1/auth/login/token", { body: key });
  const organizationUuid = sandbox.domain.organizations.get("demo-furniture").uuid;
  const scope = { token: account, headers: { organizationUuid } };
  const { token } = await call("POST", "/v1/auth/refresh-token", scope);
  const { response: catalogue } = await call("GET", "/v1/webhooks/events/", { token });
  const events = catalogue.grid.flatMap((category) => category.events).filter(({ name }) => name === "product.added");
  const url = "http://127.0.0.1/hook";
  await call("POST", "/v1/webhooks/", { token, body: { name: "One", url, events, organizationUuid } });
  sandbox.domain.products.upload({ workspaceUuid: sandbox.domain.workspaces.get("office").uuid, name: "Lamp" });
  await sandbox.settled();
  const [{ status, attempts }] = sandbox.deliveryLog().items;
  log(JSON.stringify([typeof process, handlers(sandbox).length, status, Object.keys(attempts[0].request.headers)]));`;

it("runs in a page, where nothing is Node's", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", page], {
    cwd: import.meta.dirname,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toEqual([
    "undefined",
    1,
    "delivered",
    ["content-type", "x-timestamp", "x-vntana-signature"],
  ]);
});
