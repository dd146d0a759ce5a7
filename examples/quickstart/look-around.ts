import { createWebhooksApi, type VntanaClient } from "@tacklebox/client/vntana";
import type { Printer } from "./printer.ts";

/** What every integration begins with: sign in, see where one is, and which events there are. Changes nothing. */
export async function lookAround(connect: () => Promise<VntanaClient>, step: Printer["step"]): Promise<void> {
  await step("Sign in with an access key", async () => {
    const organizations = await (await connect()).organizations();
    const names = organizations.map(({ name, role }) => `${name} (${role})`);
    return { says: `sees ${names.join(", ")}`, organizations: organizations.map(({ slug }) => slug) };
  });

  await step("Choose where to work", async () => {
    const vntana = await connect();
    const [workspaces, organization] = await Promise.all([vntana.workspaces(), vntana.organization()]);
    const slugs = workspaces.map(({ slug }) => slug);
    const says = `${organization.name}, with the workspaces ${slugs.join(", ")}`;
    return { says, organization: organization.slug, workspaces: slugs };
  });

  await step("Read the event catalogue", async () => {
    const { categories } = await createWebhooksApi(await connect()).eventTypes();
    const count = categories.reduce((sum, { eventTypes }) => sum + eventTypes.length, 0);
    return { says: `${count} event types: ${categories.map(({ name }) => name).join(", ")}`, eventTypes: count };
  });
}
