import { isClientError } from "@tacklebox/client";
import type { RoomleWebhooksApi } from "@tacklebox/client/roomle";
import type { Outcome } from "@tacklebox/receiver";
import type { Sandbox } from "@tacklebox/sandbox";
import { access, type RoomleDomain } from "@tacklebox/sandbox/roomle";
import { rewritten } from "../../attack.ts";
import type { Endpoint } from "../../endpoint.ts";
import type { Step } from "../../printer.ts";
import { hold } from "../../steps.ts";
import { showWhatIsOpen } from "../../what-is-open.ts";

interface Scene {
  readonly sandbox: Sandbox<RoomleDomain>;
  readonly endpoint: Endpoint;
  readonly webhooks: RoomleWebhooksApi;
}

export function more({ sandbox, endpoint, webhooks }: Scene): readonly Step[] {
  return [
    showWhatIsOpen({
      sandbox,
      endpoint,
      rewrite: (body) => rewritten(body, { data: { email: "mallory@example.com", url: "https://example.com" } }),
      because: "with any body a copied token passes; use https, and check whom you write to",
    }),
    leaveMail({ sandbox, endpoint }),
    refuseDefaultSecret({ sandbox, endpoint }),
    refuseSecond({ endpoint, webhooks }),
  ];
}

/** Nobody takes the event, so Roomle does what it would have done without a webhook. */
function leaveMail({ sandbox, endpoint }: Omit<Scene, "webhooks">): Step {
  return {
    name: "Leave the mail to Roomle",
    async run() {
      endpoint.isTaking = false;
      const { status, kind, mail } = await share(sandbox, endpoint);
      endpoint.isTaking = true;
      hold(kind === "declined", `The event was ${kind}.`);
      return { says: `${status} ${kind}: no handler took the event, so Roomle sent “${mail}” itself`, status, mail };
    },
  };
}

/** Without an API key in the tenant's settings, tokens are made with a secret that others know. */
function refuseDefaultSecret({ sandbox, endpoint }: Omit<Scene, "webhooks">): Step {
  return {
    name: "Refuse the default secret",
    async run() {
      const { tenants } = sandbox.domain;
      tenants.enterApiKey({ tenant: access.tenant, apiKey: "" });
      const { status, reason, mail } = await share(sandbox, endpoint);
      tenants.enterApiKey({ tenant: access.tenant, apiKey: access.apiKey });
      hold(reason === "bad_token", `Answered ${status} ${reason}.`);
      const why = "no API key in the tenant's settings, so others know the secret";
      return { says: `${status} ${reason}: ${why}; Roomle sent “${mail}” itself`, status, reason, mail };
    },
  };
}

/** Lets a visitor share; says what became of it here, and the subject of the mail that Roomle sent itself. */
async function share(
  sandbox: Sandbox<RoomleDomain>,
  endpoint: Endpoint,
): Promise<Pick<Outcome, "kind" | "status" | "reason"> & { mail: string }> {
  const before = { outcomes: endpoint.outcomes.length, mails: sandbox.mails().length };
  sandbox.domain.configurator.share({ email: "atelier@hearthpine.example" });
  await sandbox.settled();
  const outcome = endpoint.outcomes[before.outcomes];
  const mail = sandbox.mails()[before.mails];
  if (!outcome) throw new Error("Nothing was delivered.");
  if (!mail) throw new Error("Roomle sent no mail.");
  return { ...outcome, mail: mail.subject };
}

function refuseSecond({ endpoint, webhooks }: Omit<Scene, "sandbox">): Step {
  return {
    name: "Create no second webhook",
    async run() {
      const refused = await webhooks.create({ url: endpoint.url, eventTypes: [] }).catch((error: unknown) => error);
      hold(isClientError(refused, "conflict"), "There is a second webhook.");
      return { says: "conflict: a tenant has one, with every event; change that one" };
    },
  };
}
