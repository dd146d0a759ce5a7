import type { components } from "@tacklebox/spec/vntana";
import { ClientError } from "../../errors.ts";
import { createRedacted, type Redacted } from "../../model/redacted.ts";
import type { CallOptions } from "../../platform.ts";
import type { Call } from "./call.ts";

type Schemas = components["schemas"];

/** A list as VNTANA writes it. On event grids `totalCount` counts categories. */
export interface Grid<Row> {
  readonly totalCount: number;
  readonly grid: readonly Row[];
}

/** A webhook as VNTANA writes it, its secret wrapped so that printing it shows nothing. */
export type VntanaWebhook = Omit<Schemas["Webhook"], "secret"> & { readonly secret?: Redacted };

/** What a sign-in answers: the token from the answer's header, and the address it belongs to. */
export interface SignedIn {
  readonly token: Redacted;
  readonly email?: string;
}

/**
 * Every operation of the contract, in the platform's own words: path parameters first, then the body. Each rejects with
 * {@link ClientError}. Signatures are written out, so that sixty calls cost the compiler less than one generic call would.
 */
export interface VntanaOperations {
  /** Signs in with e-mail address and password; the client does so by itself. */
  login(body: Schemas["EmailLogin"], options?: CallOptions): Promise<SignedIn>;
  /** Signs in with an access key; the client does so by itself. */
  loginWithKey(body: Schemas["KeyLogin"], options?: CallOptions): Promise<SignedIn>;
  /** Exchanges a token for one of an organization or a workspace, and ends the former one of the same scope. */
  refreshToken(scope: TokenScope, options?: CallOptions): Promise<SignedIn>;
  /** Ends the session's present token. {@link VntanaClient.signOut} also forgets it. */
  logout(options?: CallOptions): Promise<void>;
  listOrganizations(options?: CallOptions): Promise<Grid<Schemas["Organization"]>>;
  getCurrentOrganization(options?: CallOptions): Promise<Schemas["CurrentOrganization"]>;
  /** Workspace members see only the workspaces they belong to. */
  listWorkspaces(options?: CallOptions): Promise<Grid<Schemas["Workspace"]>>;
  getWorkspace(uuid: Schemas["WorkspaceUuid"], options?: CallOptions): Promise<Schemas["WorkspaceDetail"]>;
  createWorkspace(body: Schemas["WorkspaceDraft"], options?: CallOptions): Promise<Schemas["UuidReference"]>;
  listUsers(options?: CallOptions): Promise<Grid<Schemas["User"]>>;
  listEventTypes(options?: CallOptions): Promise<Schemas["EventGrid"]>;
  createWebhook(body: Schemas["WebhookDraft"], options?: CallOptions): Promise<VntanaWebhook>;
  getWebhook(uuid: Schemas["WebhookUuid"], options?: CallOptions): Promise<VntanaWebhook>;
  /** Replaces the webhook whole; what the body leaves out is gone. The secret stays. */
  updateWebhook(
    uuid: Schemas["WebhookUuid"],
    body: Schemas["WebhookUpdate"],
    options?: CallOptions,
  ): Promise<VntanaWebhook>;
  /** Answers with the webhook that was deleted. */
  deleteWebhook(uuid: Schemas["WebhookUuid"], options?: CallOptions): Promise<VntanaWebhook>;
  listWebhooks(organizationUuid: Schemas["OrganizationUuid"], options?: CallOptions): Promise<Grid<VntanaWebhook>>;
  /** Sent once. The port's `rotateSecret` also reads back when the answer is lost. */
  rotateWebhookSecret(webhookUuid: Schemas["WebhookUuid"], options?: CallOptions): Promise<VntanaWebhook>;
  /** `page` begins at 1. */
  searchConfigurators(
    body: Schemas["ConfiguratorSearch"],
    options?: CallOptions,
  ): Promise<Grid<Schemas["Configurator"]>>;
  createConfigurator(body: Schemas["ConfiguratorDraft"], options?: CallOptions): Promise<Schemas["UuidReference"]>;
  updateConfigurator(body: Schemas["ConfiguratorUpdate"], options?: CallOptions): Promise<Schemas["UuidReference"]>;
  addProductsToConfigurators(
    body: Schemas["ProductsToConfigurators"],
    options?: CallOptions,
  ): Promise<Schemas["UuidsReference"]>;
  updateConfiguratorStatus(
    body: Schemas["ConfiguratorStatusUpdate"],
    options?: CallOptions,
  ): Promise<Schemas["UuidReference"]>;
  getConfigurator(uuid: Schemas["ConfiguratorUuid"], options?: CallOptions): Promise<Schemas["ConfiguratorDetail"]>;
  deleteConfigurators(body: Schemas["UuidsReference"], options?: CallOptions): Promise<Schemas["UuidsReference"]>;
}

/** What a token is exchanged for. */
export interface TokenScope {
  readonly organizationUuid: Schemas["OrganizationUuid"];
  readonly clientUuid?: Schemas["WorkspaceUuid"];
}

/** Binds the operations to a way of calling. */
export function createOperations(call: Call): VntanaOperations {
  // The contract's types, taken at their word: the sandbox holds every answer against the same document.
  const ask = async <Response>(...args: Parameters<Call>) => (await call(...args)).response as Response;
  const askWebhook = async (...args: Parameters<Call>) => hideSecret(await ask<Schemas["Webhook"]>(...args));
  const signIn = async (...args: Parameters<Call>) => toSignedIn(args[0], await call(...args));

  return {
    login: (body, options) => signIn("login", "POST", "/v1/auth/login", { body }, options),
    loginWithKey: (body, options) => signIn("loginWithKey", "POST", "/v1/auth/login/token", { body }, options),
    refreshToken: (scope, options) =>
      signIn("refreshToken", "POST", "/v1/auth/refresh-token", { header: { ...scope } }, options),
    logout: async (options) => void (await call("logout", "POST", "/v1/auth/logout", {}, options)),
    listOrganizations: (options) => ask("listOrganizations", "GET", "/v1/organizations", {}, options),
    getCurrentOrganization: (options) => ask("getCurrentOrganization", "GET", "/v1/organizations/current", {}, options),
    listWorkspaces: (options) => ask("listWorkspaces", "GET", "/v1/clients/client-organizations", {}, options),
    getWorkspace: (uuid, options) => ask("getWorkspace", "GET", "/v1/clients/{uuid}", { path: { uuid } }, options),
    createWorkspace: (body, options) => ask("createWorkspace", "POST", "/v1/clients", { body }, options),
    listUsers: (options) => ask("listUsers", "GET", "/v1/users", {}, options),
    listEventTypes: (options) => ask("listEventTypes", "GET", "/v1/webhooks/events/", {}, options),
    createWebhook: (body, options) => askWebhook("createWebhook", "POST", "/v1/webhooks/", { body }, options),
    getWebhook: (uuid, options) => askWebhook("getWebhook", "GET", "/v1/webhooks/{uuid}", { path: { uuid } }, options),
    updateWebhook: (uuid, body, options) =>
      askWebhook("updateWebhook", "PUT", "/v1/webhooks/{uuid}", { path: { uuid }, body }, options),
    deleteWebhook: (uuid, options) =>
      askWebhook("deleteWebhook", "DELETE", "/v1/webhooks/{uuid}", { path: { uuid } }, options),
    listWebhooks: async (organizationUuid, options) => {
      const path = "/v1/webhooks/organization/{organizationUuid}";
      const found = await ask<Grid<Schemas["Webhook"]>>(
        "listWebhooks",
        "GET",
        path,
        { path: { organizationUuid } },
        options,
      );
      return { ...found, grid: found.grid.map(hideSecret) };
    },
    rotateWebhookSecret: (webhookUuid, options) =>
      askWebhook(
        "rotateWebhookSecret",
        "PATCH",
        "/v1/webhooks/{webhookUuid}/secret",
        { path: { webhookUuid } },
        options,
      ),
    searchConfigurators: (body, options) =>
      ask("searchConfigurators", "POST", "/v1/variant-groups/search", { body }, options),
    createConfigurator: (body, options) => ask("createConfigurator", "POST", "/v1/variant-groups", { body }, options),
    updateConfigurator: (body, options) => ask("updateConfigurator", "PUT", "/v1/variant-groups", { body }, options),
    addProductsToConfigurators: (body, options) =>
      ask("addProductsToConfigurators", "PUT", "/v1/variant-groups/add-products", { body }, options),
    updateConfiguratorStatus: (body, options) =>
      ask("updateConfiguratorStatus", "PUT", "/v1/variant-groups/update-status", { body }, options),
    getConfigurator: (uuid, options) =>
      ask("getConfigurator", "GET", "/v1/variant-groups/{uuid}", { path: { uuid } }, options),
    deleteConfigurators: (body, options) =>
      ask("deleteConfigurators", "DELETE", "/v1/variant-groups", { body }, options),
  };
}

function hideSecret({ secret, ...webhook }: Schemas["Webhook"]): VntanaWebhook {
  return secret ? { ...webhook, secret: createRedacted(secret) } : webhook;
}

function toSignedIn(operation: string, { response, headers }: Awaited<ReturnType<Call>>): SignedIn {
  const token = headers.get("x-auth-token")?.replace(/^Bearer\s+/i, "");
  if (!token) {
    const message = `${operation}: the answer carries no x-auth-token header; in a browser CORS may hide it.`;
    throw new ClientError("parse", message, { operation });
  }
  const email = (response as Partial<Schemas["SessionAnswer"]["response"]> | undefined)?.email; // by the contract, if it is there
  return { token: createRedacted(token), ...(email && { email }) };
}
