import { createConfigurators, embedUrl } from "@tacklebox/client/vntana";
import { expect, it } from "vitest";
import { createHarness, type HarnessOptions } from "../../../test/harness.ts";

async function start(options?: HarnessOptions) {
  const harness = createHarness(options);
  const workspaceUuid = harness.sandbox.domain.workspaces.get("living-room").uuid;
  const upload = () => {
    const product = harness.sandbox.domain.products.upload({ workspaceUuid, name: "Chair" });
    harness.sandbox.domain.products.process(product.uuid);
    return harness.sandbox.domain.products.complete(product.uuid).uuid;
  };
  return { ...harness, workspaceUuid, upload, configurators: createConfigurators(harness.vntana) };
}

it("creates a configurator in the client's workspace, finds it by name and adds products", async () => {
  const { configurators, upload, workspaceUuid } = await start({ client: { workspace: "living-room" } });
  const [first, second] = [upload(), upload()];
  const { uuid } = await configurators.create({ name: "Chairs", description: "All of them", productUuids: [first] });
  await configurators.addProducts(uuid, [second]);
  const { grid } = await configurators.search({ name: "Chairs" });
  expect(grid).toMatchObject([{ uuid, name: "Chairs", clientUuid: workspaceUuid, productsUuids: [first, second] }]);
});

it("creates a configurator in the workspace it is given", async () => {
  const { configurators, upload, workspaceUuid } = await start();
  const { uuid } = await configurators.create({ name: "Chairs", workspaceUuid, productUuids: [upload()] });
  expect((await configurators.search()).grid.map((found) => found.uuid)).toContain(uuid);
});

it("works for a member of a single workspace", async () => {
  const { configurators, upload } = await start({ user: "member", client: { workspace: "living-room" } });
  const { uuid } = await configurators.create({ name: "Chairs", productUuids: [upload()] });
  expect((await configurators.search()).grid.map((found) => found.uuid)).toContain(uuid);
});

it("writes the address that embeds a configurator", () => {
  const uuid = "af42d054-fa18-444f-9cc8-6f76eda8271f";
  expect(embedUrl({ uuid, workspaceSlug: "samples", organizationSlug: "demo" })).toBe(
    `https://embed.vntana.com/variant?uuid=${uuid}&clientSlug=samples&organizationSlug=demo`,
  );
  expect(embedUrl({ uuid, workspaceSlug: "a&b=c", organizationSlug: "é", embedBaseUrl: "http://127.0.0.1:1" })).toBe(
    `http://127.0.0.1:1/variant?uuid=${uuid}&clientSlug=a%26b%3Dc&organizationSlug=%C3%A9`,
  );
});
