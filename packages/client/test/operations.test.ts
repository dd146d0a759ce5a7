import contract from "@tacklebox/spec/vntana/openapi.json" with { type: "json" };
import { expect, it } from "vitest";
import { createHarness } from "./harness.ts";

const operationIds = Object.values(contract.paths).flatMap((path) =>
  Object.values(path).flatMap((operation) =>
    typeof operation === "object" && "operationId" in operation ? [String(operation.operationId)] : [],
  ),
);

it("has a method for every operation of the contract, and no other", () => {
  expect(Object.keys(createHarness().vntana.operations).toSorted()).toEqual(operationIds.toSorted());
});

it("sends every operation as the contract has it, and gets its answer", async () => {
  const { vntana, sandbox, sent } = createHarness({
    sandbox: { onViolation: (violation) => expect.unreachable(JSON.stringify(violation)) },
  });
  const { operations } = vntana;
  const { uuid: organizationUuid } = await vntana.organization();
  const { uuid: clientUuid } = sandbox.domain.workspaces.get("living-room");
  const completed = () => {
    const { uuid } = sandbox.domain.products.upload({ workspaceUuid: clientUuid, name: "Lamp" });
    sandbox.domain.products.process(uuid);
    return sandbox.domain.products.complete(uuid).uuid;
  };
  const [event] = (await operations.listEventTypes()).grid.flatMap(({ events }) => events);
  if (!event) throw new Error("the catalogue is empty");
  const draft = { organizationUuid, name: "Hook", url: "https://example.com/in", events: [event] };

  const webhook = await operations.createWebhook(draft);
  expect((await operations.getWebhook(webhook.uuid)).name).toBe("Hook");
  expect((await operations.updateWebhook(webhook.uuid, { ...draft, uuid: webhook.uuid, name: "Line" })).name).toBe(
    "Line",
  );
  expect((await operations.listWebhooks(organizationUuid)).grid.map(({ uuid }) => uuid)).toContain(webhook.uuid);
  expect((await operations.rotateWebhookSecret(webhook.uuid)).secret?.reveal()).not.toBe(webhook.secret?.reveal());
  expect((await operations.deleteWebhook(webhook.uuid)).uuid).toBe(webhook.uuid);

  const { uuid } = await operations.createConfigurator({
    organizationUuid,
    clientUuid,
    name: "Lamps",
    productsUuids: [completed()],
  });
  expect(
    await operations.updateConfigurator({ uuid, clientUuid, name: "All lamps", productsUuids: [completed()] }),
  ).toEqual({ uuid });
  expect(await operations.addProductsToConfigurators({ uuids: [uuid], productsUuids: [completed()] })).toEqual({
    uuids: [uuid],
  });
  expect((await operations.getConfigurator(uuid)).name).toBe("All lamps");
  expect(
    (await operations.searchConfigurators({ page: 1, size: 5, organizationUuid, name: "All lamps" })).grid,
  ).toHaveLength(1);
  await operations.updateConfiguratorStatus({ uuid, status: "LIVE" }).catch(() => undefined); // its products may have to be live first
  expect(await operations.deleteConfigurators({ uuids: [uuid] })).toEqual({ uuids: [uuid] });

  const workspace = await operations.createWorkspace({ organizationUuid, name: "Hall", slug: "hall" });
  expect(await operations.getWorkspace(workspace.uuid)).toMatchObject({ clientSlug: "hall", organizationUuid });
  expect((await operations.listWorkspaces()).grid.map(({ slug }) => slug)).toContain("hall");
  expect((await operations.listUsers()).totalCount).toBe(3);
  expect((await operations.getCurrentOrganization()).uuid).toBe(organizationUuid);
  expect((await operations.listOrganizations()).totalCount).toBe(1);

  const email = "owner@example.com";
  const signedIn = [
    await operations.login({ email, password: "sandbox-password" }),
    await operations.loginWithKey({ "personal-access-token": "sandbox-owner-key" }),
    await operations.refreshToken({ organizationUuid }),
  ];
  expect(new Set(signedIn.map(({ token }) => token.reveal())).size).toBe(3);
  await operations.logout();

  const called = new Set(sent.map(({ call }) => call.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "{}")));
  expect(called.size).toBe(operationIds.length);
  expect(Object.keys(operations)).toHaveLength(called.size);
});
