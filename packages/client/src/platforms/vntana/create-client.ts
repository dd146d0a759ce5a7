import type { paths } from "@tacklebox/spec/vntana";
import type { Client } from "openapi-fetch";
import type { CallOptions } from "../../platform.ts";
import { parseBaseUrl } from "../../session/base-url.ts";
import { createCall } from "../../session/call.ts";
import type { ClientOptions } from "../../session/client-options.ts";
import { unlessAborted } from "../../session/patience.ts";
import type { Credential } from "../../session/credentials.ts";
import type { Recipe } from "../../session/recipe.ts";
import { remember } from "../../session/remember.ts";
import type { Session } from "../../session/session.ts";
import type { PlatformSession } from "../../session/token-refresh.ts";
import { createTransport, type Answer } from "../../session/transport.ts";
import { createWorld } from "../../session/world.ts";
import { read } from "./call.ts";
import { createOperations, type VntanaOperations } from "./operations.ts";
import { protocol } from "./protocol.ts";
import { choose, levelOf, type Organization, type Selector, type Workspace } from "./scope.ts";
import { createSessions } from "./sessions.ts";

export interface VntanaClientOptions extends ClientOptions {
  readonly credential: Credential;
  /** Uuid, slug or a function that picks. @defaultValue the only one the credential can see */
  readonly organization?: Selector<Organization> | undefined;
  /** Uuid, slug or a function that picks. Members of single workspaces need it; owners and admins do without. */
  readonly workspace?: Selector<Workspace> | undefined;
  /** @defaultValue https://api-platform.vntana.com */
  readonly baseUrl?: string | undefined;
}

/** A VNTANA account, organization and workspace, spoken to through one session. */
export interface VntanaClient {
  /** Every operation of the contract, in the platform's words. */
  readonly operations: VntanaOperations;
  /**
   * openapi-fetch over the same session, retries and rules, loaded when it is first asked for. Its results are the
   * platform's own, secrets in clear.
   *
   * @example
   * const { data, error } = await (await vntana.raw()).GET("/v1/users");
   */
  raw(): Promise<Client<paths>>;
  /** The token of this client's scope; for {@link tokenRefresh} and for back ends that answer `tokenFrom`. */
  readonly session: PlatformSession;
  /** The organizations this credential can see. */
  organizations(options?: CallOptions): Promise<readonly Organization[]>;
  /** The one this client works in. */
  organization(options?: CallOptions): Promise<Organization>;
  /** The workspaces of the organization that this session can see. */
  workspaces(options?: CallOptions): Promise<readonly Workspace[]>;
  /** The one this client works in. */
  workspace(options?: CallOptions): Promise<Workspace>;
  /** Forgets every token; with `revoke` also ends them on the platform, for every process that shares them. */
  signOut: Session["signOut"];
}

/**
 * Connects to VNTANA. Nothing is sent before the first call.
 *
 * @example
 * const vntana = createVntanaClient({ credential: accessKey(process.env.VNTANA_KEY), organization: "demo-furniture" });
 * const webhooks = createWebhooksApi(vntana);
 * const { webhook, secret } = await webhooks.create({ url, eventTypes: ["product.completed"] });
 *
 * @throws {ClientError} kind `usage` for a base URL that is neither https nor on this machine.
 */
export function createVntanaClient(options: VntanaClientOptions): VntanaClient {
  const { timeoutMs = 30_000, totalTimeoutMs = 120_000, retries = 2, store, onEvent = () => {} } = options;
  const baseUrl = parseBaseUrl(options.baseUrl ?? "https://api-platform.vntana.com");
  const world = createWorld(options);
  const send = createTransport({ protocol, world, timeoutMs, totalTimeoutMs, retries });

  const operations = createOperations(createCall(sendInSession, { baseUrl, world, read }));

  const organizations = async (call?: CallOptions) => (await operations.listOrganizations(call)).grid;
  const workspaces = async (call?: CallOptions) => (await operations.listWorkspaces(call)).grid;
  const chosenOrganization = remember(async () =>
    choose(await organizations(), { noun: "organization", selector: options.organization }),
  );
  const chosenWorkspace = remember(async () =>
    choose(await workspaces(), { noun: "workspace", selector: options.workspace }),
  );
  // The question is everybody's; leaving is each caller's own.
  const organization = (call?: CallOptions) => unlessAborted(chosenOrganization(), call?.signal);
  const workspace = (call?: CallOptions) => unlessAborted(chosenWorkspace(), call?.signal);

  const sessions = createSessions({
    credential: options.credential,
    operations,
    send,
    baseUrl,
    store,
    world,
    onEvent,
    organization: chosenOrganization,
    workspace: chosenWorkspace,
    hasWorkspace: options.workspace !== undefined,
    selected: { organization: nameOf(options.organization), workspace: nameOf(options.workspace) },
  });

  function sendInSession(recipe: Recipe): Promise<Answer> {
    const path = `/${new URL(recipe.url).pathname.slice(baseUrl.pathname.length)}`;
    return send(recipe, () => sessions.at(levelOf(path, recipe.headers)));
  }

  const scoped = async () => (await sessions.at("scoped")) as Session; // only level "none" has no session
  const signOut: Session["signOut"] = async (how) =>
    void (await Promise.all(sessions.all.map((session) => session.signOut(how))));

  return {
    operations,
    raw: remember(async () => (await import("../../session/raw.ts")).createRaw<paths>(baseUrl, sendInSession)),
    organizations,
    organization,
    workspaces,
    workspace,
    session: {
      protocol,
      origin: baseUrl.origin,
      token: async () => (await scoped()).token(),
      recover: async (token) => (await scoped()).recover(token),
      signOut,
    },
    signOut,
  };
}

function nameOf(selector: unknown): string | undefined {
  return typeof selector === "string" ? selector : undefined;
}
