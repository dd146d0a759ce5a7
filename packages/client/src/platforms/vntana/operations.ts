import type { components, paths } from "@tacklebox/spec/vntana";
import { ClientError } from "../../errors.ts";
import { createRedacted, type Redacted } from "../../model/redacted.ts";
import type { CallOptions } from "../../platform.ts";
import type { Method } from "../../session/call.ts";
import type { VntanaCall } from "./call.ts";

type Schemas = components["schemas"];

/** A list as VNTANA writes it. On event grids `totalCount` counts categories. */
export interface Grid<Row> {
  readonly totalCount: number;
  readonly grid: readonly Row[];
}

/** A webhook as VNTANA writes it, its secret wrapped so that printing it shows nothing. */
export type VntanaWebhook = Omit<Schemas["Webhook"], "secret"> & { readonly secret?: Redacted };

/** What a sign-in answers: the token, from the answer's header. */
export interface SignedIn {
  readonly token: Redacted;
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

type OperationRow = readonly [method: Method, path: keyof paths, takes?: "body" | "header"];

/** Method and path of each operation, and what it takes besides path parameters. */
const rows: Readonly<Record<keyof VntanaOperations, OperationRow>> = {
  login: ["POST", "/v1/auth/login", "body"],
  loginWithKey: ["POST", "/v1/auth/login/token", "body"],
  refreshToken: ["POST", "/v1/auth/refresh-token", "header"],
  logout: ["POST", "/v1/auth/logout"],
  listOrganizations: ["GET", "/v1/organizations"],
  getCurrentOrganization: ["GET", "/v1/organizations/current"],
  listWorkspaces: ["GET", "/v1/clients/client-organizations"],
  getWorkspace: ["GET", "/v1/clients/{uuid}"],
  createWorkspace: ["POST", "/v1/clients", "body"],
  listUsers: ["GET", "/v1/users"],
  listEventTypes: ["GET", "/v1/webhooks/events/"],
  createWebhook: ["POST", "/v1/webhooks/", "body"],
  getWebhook: ["GET", "/v1/webhooks/{uuid}"],
  updateWebhook: ["PUT", "/v1/webhooks/{uuid}", "body"],
  deleteWebhook: ["DELETE", "/v1/webhooks/{uuid}"],
  listWebhooks: ["GET", "/v1/webhooks/organization/{organizationUuid}"],
  rotateWebhookSecret: ["PATCH", "/v1/webhooks/{webhookUuid}/secret"],
  searchConfigurators: ["POST", "/v1/variant-groups/search", "body"],
  createConfigurator: ["POST", "/v1/variant-groups", "body"],
  updateConfigurator: ["PUT", "/v1/variant-groups", "body"],
  addProductsToConfigurators: ["PUT", "/v1/variant-groups/add-products", "body"],
  updateConfiguratorStatus: ["PUT", "/v1/variant-groups/update-status", "body"],
  getConfigurator: ["GET", "/v1/variant-groups/{uuid}"],
  deleteConfigurators: ["DELETE", "/v1/variant-groups", "body"],
};

/** Binds the operations to a way of calling. */
export function createOperations(call: VntanaCall): VntanaOperations {
  const bind = ([operation, [method, path, takes]]: [string, OperationRow]) => [
    operation,
    async (...given: unknown[]) => {
      const parameter = /{(\w+)}/.exec(path)?.[1];
      // Read in the order of the signatures: path parameter, body or header, options.
      const parameters = parameter ? { [parameter]: given.shift() } : {};
      const input = takes && { [takes]: given.shift() };
      const answer = await call({ operation, method, path, parameters, ...input }, given[0] as CallOptions | undefined); // the last of them
      return /login|refresh/.test(path) ? toSignedIn(operation, answer) : hideSecrets(answer.response);
    },
  ];
  // The contract's signatures, taken at their word: a test holds every method and its answer against the sandbox.
  return Object.fromEntries(Object.entries(rows).map(bind)) as VntanaOperations;
}

/** Wraps the secret of a webhook, or of each webhook of a grid. */
function hideSecrets(response: unknown): unknown {
  const { secret, grid, ...rest }: { secret?: string; grid?: readonly unknown[] } = Object(response);
  if (grid) return { ...rest, grid: grid.map(hideSecrets) };
  return secret ? { ...rest, secret: createRedacted(secret) } : response;
}

function toSignedIn(operation: string, { headers }: Awaited<ReturnType<VntanaCall>>): SignedIn {
  const token = headers.get("x-auth-token")?.replace(/^Bearer\s+/i, "");
  if (!token) {
    const message = `${operation}: no x-auth-token header; in a browser CORS may hide it.`;
    throw new ClientError("parse", message, { operation });
  }
  return { token: createRedacted(token) };
}
