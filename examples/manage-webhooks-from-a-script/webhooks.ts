import { parseArgs } from "node:util";
import { accessKey, isClientError } from "@tacklebox/client";
import { createVntanaClient, createWebhooksApi } from "@tacklebox/client/vntana";

const usage = `node webhooks.ts list
node webhooks.ts create <url> <event type> … [--workspace <slug>] … [--mail <address>]
node webhooks.ts pause | resume | rotate | secret | delete <id>`;

const { VNTANA_KEY, VNTANA_ORGANIZATION, VNTANA_API_URL } = process.env;

try {
  await run();
} catch (error) {
  // What the platform or the settings say is for people; anything else is a bug and shows its stack.
  if (!isClientError(error)) throw error;
  console.error(`${error.kind}: ${error.message}`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { workspace: { type: "string", multiple: true, default: [] }, mail: { type: "string", default: "" } },
  });
  const [verb, subject = "", ...eventTypes] = positionals;
  const webhooks = createWebhooksApi(
    createVntanaClient({
      credential: accessKey(VNTANA_KEY),
      // Not needed where the key sees only one.
      organization: VNTANA_ORGANIZATION,
      baseUrl: VNTANA_API_URL,
    }),
  );
  switch (verb) {
    case "list": {
      const { items } = await webhooks.list();
      for (const { id, active, url, eventTypes: names } of items)
        console.log(id, active ? "on" : "off", url, names.join(" "));
      return;
    }
    case "create": {
      // No workspace means the whole organization.
      const draft = { url: subject, eventTypes, scopes: values.workspace, failureEmail: values.mail };
      console.log((await webhooks.create(draft)).webhook.id);
      return;
    }
    case "pause":
    case "resume": {
      const webhook = await webhooks.get(subject);
      await webhooks.update(subject, { ...webhook, active: verb === "resume" });
      return;
    }
    case "rotate":
      // The old secret ends at once. The new one is not printed: `secret` reads it when you are ready to store it.
      await webhooks.rotateSecret(subject);
      return;
    case "secret":
      // Nothing else on the output, so that it can be piped to where you keep secrets.
      process.stdout.write((await webhooks.revealSecret(subject)).reveal());
      return;
    case "delete":
      await webhooks.remove(subject);
      return;
    default:
      console.error(usage);
      process.exitCode = 2;
  }
}
