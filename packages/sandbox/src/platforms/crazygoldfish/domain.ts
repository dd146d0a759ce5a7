import { addUser, expireAllTokens, revokeToken } from "./domain/access.ts";
import type { Happening, UploadInput } from "./domain/documents.ts";
import { emit, processDocuments, uploadDocuments } from "./domain/documents.ts";
import type { TemplateInput } from "./domain/templates.ts";
import { addTemplate } from "./domain/templates.ts";
import { switchWebhook } from "./domain/webhooks.ts";
import type { Sheet, Template, User, Webhook, World } from "./state.ts";

/**
 * What can be made to happen on the platform without its API for webhooks. Processing documents tells the webhook for their template.
 * Refusals are thrown as `Refusal`.
 */
export interface CrazygoldfishDomain {
  readonly tokens: {
    /** Every token has ended from now on. */
    readonly expireAll: () => void;
    /** Ends one token; says whether there was one. */
    readonly revoke: (token: string) => boolean;
  };
  readonly users: {
    readonly list: () => readonly User[];
    /** Adds a user, or gives the one of this name another password. */
    readonly add: (user: User) => User;
  };
  readonly templates: {
    readonly list: () => readonly Template[];
    /** Adds one of the account's own. */
    readonly add: (template: TemplateInput) => Template;
  };
  readonly webhooks: {
    /** Everybody's. Their secrets are encrypted. */
    readonly list: () => readonly Webhook[];
    /** What the system does by itself: from then on it gets nothing. */
    readonly disable: (id: string) => Webhook;
    readonly enable: (id: string) => Webhook;
  };
  readonly documents: {
    readonly list: () => readonly Sheet[];
    readonly upload: (documents: UploadInput) => Sheet;
    /** Tells the webhook of their owner for their template. Completed unless told. */
    readonly process: (id: string, progress?: "completed" | "failed") => Sheet;
  };
  readonly events: {
    /** Sends an event with data of your own. */
    readonly emit: (happening: Happening) => void;
  };
}

/** The deeds over a world, whose state may be replaced underneath. */
export function createDomain(world: World): CrazygoldfishDomain {
  return {
    tokens: { expireAll: () => expireAllTokens(world), revoke: (token) => revokeToken(world, token) },
    users: { list: () => [...world.state.users.values()], add: (user) => addUser(world, user) },
    templates: {
      list: () => [...world.state.templates.values()],
      add: (template) => addTemplate(world, template),
    },
    webhooks: {
      list: () => [...world.state.webhooks.values()],
      disable: (id) => switchWebhook(world, id, false),
      enable: (id) => switchWebhook(world, id, true),
    },
    documents: {
      list: () => [...world.state.sheets.values()],
      upload: (documents) => uploadDocuments(world, documents),
      process: (id, progress) => processDocuments(world, id, progress),
    },
    events: { emit: (happening) => emit(world, happening) },
  };
}
