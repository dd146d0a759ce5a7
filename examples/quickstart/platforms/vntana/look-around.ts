import { createWebhooksApi, type VntanaClient } from "@tacklebox/client/vntana";
import { catalogue } from "../../catalogue.ts";
import type { Step } from "../../printer.ts";

/** What every integration begins with: sign in, see where one is, and which events there are. Changes nothing. */
export function lookAround(connect: () => VntanaClient): readonly Step[] {
  const signIn: Step = {
    name: "Sign in with an access key",
    async run() {
      const organizations = await connect().organizations();
      const names = organizations.map(({ name, role }) => `${name} (${role})`);
      return { says: `sees ${names.join(", ")}`, organizations: organizations.map(({ slug }) => slug) };
    },
  };

  const choose: Step = {
    name: "Choose where to work",
    async run() {
      const vntana = connect();
      const [workspaces, organization] = await Promise.all([vntana.workspaces(), vntana.organization()]);
      const slugs = workspaces.map(({ slug }) => slug);
      const says = `${organization.name}, with the workspaces ${slugs.join(", ")}`;
      return { says, organization: organization.slug, workspaces: slugs };
    },
  };

  return [signIn, choose, catalogue(() => createWebhooksApi(connect()))];
}
