import { tokenFrom, withDeliveries, type WebhooksApi } from "@tacklebox/client";
import { createVntanaClient, createWebhooksApi } from "@tacklebox/client/vntana";
import type { Stage } from "./stage.ts";

export interface Visitor {
  readonly api: WebhooksApi;
  /** The host's own session ends, and every token with it. */
  readonly signOut: () => void;
  readonly signIn: () => void;
}

/** Somebody in a partner's front end: the tokens come from the partner's back end, as long as they are signed in there. */
export function createVisitor({ sandbox, client: backEnd }: Stage): Visitor {
  let isSignedIn = true;
  const client = createVntanaClient({
    credential: tokenFrom(async ({ refused }) => {
      if (!isSignedIn) throw new Error("The back end knows nobody.");
      if (refused) await backEnd.session.recover(refused);
      return backEnd.session.token();
    }),
    organization: "demo-furniture",
    fetch: sandbox.fetch,
    retries: 0,
  });
  return {
    api: withDeliveries(createWebhooksApi(client), async (query) => sandbox.deliveryLog(query)),
    signOut() {
      isSignedIn = false;
      sandbox.domain.tokens.expireAll();
    },
    signIn() {
      isSignedIn = true;
    },
  };
}
