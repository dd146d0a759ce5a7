import { ClientError } from "../errors.ts";
import type { StoredToken } from "./token-store.ts";

type Awaitable<Value> = Value | Promise<Value>;

/** Who signs in. Made by {@link accessKey}, {@link emailAndPassword} or {@link tokenFrom}. */
export type Credential = AccessKey | EmailAndPassword | TokenSource;

export interface AccessKey {
  readonly type: "access-key";
  readonly email?: never;
  readonly readSecret: () => Promise<string>;
}

export interface EmailAndPassword {
  readonly type: "email-and-password";
  readonly email: string;
  readonly readSecret: () => Promise<string>;
}

export interface TokenSource {
  readonly type: "token-source";
  readonly obtain: (request: TokenRequest) => Promise<StoredToken & { readonly expiresInSeconds?: number }>;
}

/** What the token is wanted for, as the client was told. */
export interface TokenRequest {
  readonly organization: string | undefined;
  readonly workspace: string | undefined;
  /** The token the platform just refused. A back end with a client of its own passes it to `session.recover` first. */
  readonly refused: string | undefined;
}

export interface CredentialOptions {
  /**
   * Lets the credential be used in a browser, where everybody who opens the page can read it.
   *
   * @defaultValue false
   */
  readonly exposeInBrowser?: boolean;
}

/**
 * Signs in with an access key: VNTANA calls it authentication key or personal access token. For servers.
 *
 * A function is called at every sign-in, so a key that was exchanged is picked up.
 *
 * @throws {ClientError} kind `usage` in a browser, unless `exposeInBrowser` is set.
 */
export function accessKey(
  key: string | undefined | (() => Awaitable<string | undefined>),
  options: CredentialOptions = {},
): AccessKey {
  refuseBrowser("An access key", options);
  return { type: "access-key", readSecret: async () => nonEmpty(await valueOf(key), "access key") };
}

/**
 * Signs in with an e-mail address and a password. For servers.
 *
 * @throws {ClientError} kind `usage` in a browser, unless `exposeInBrowser` is set.
 */
export function emailAndPassword(
  { email, password }: { email: string; password: string | undefined | (() => Awaitable<string | undefined>) },
  options: CredentialOptions = {},
): EmailAndPassword {
  refuseBrowser("A password", options);
  return { type: "email-and-password", email, readSecret: async () => nonEmpty(await valueOf(password), "password") };
}

/**
 * Uses tokens that somebody else hands out: in a browser, your own back end, which holds the key.
 *
 * `obtain` is called when a token is first needed and after the platform refused one. `expiresInSeconds` counts from
 * the moment it returns, so that two clocks never have to agree.
 */
export function tokenFrom(
  obtain: (request: TokenRequest) => Awaitable<string | { readonly token: string; readonly expiresInSeconds?: number }>,
): TokenSource {
  return {
    type: "token-source",
    obtain: async (request) => {
      const answer = await obtain(request);
      // Copied, because a host without types may answer with nothing at all.
      return typeof answer === "string" ? { token: answer } : { ...answer };
    },
  };
}

async function valueOf(
  secret: string | undefined | (() => Awaitable<string | undefined>),
): Promise<string | undefined> {
  return typeof secret === "function" ? secret() : secret;
}

function nonEmpty(value: string | undefined, name: string): string {
  const trimmed = value?.trim();
  if (trimmed) return trimmed;
  throw new ClientError("usage", `The ${name} is empty. Is the environment variable set?`);
}

function refuseBrowser(what: string, { exposeInBrowser = false }: CredentialOptions): void {
  if (exposeInBrowser || !isBrowser()) return;
  throw new ClientError("usage", `${what} is public in a browser: use tokenFrom(…) and your back end.`);
}

/** Pages and their workers say Mozilla; Node, Deno, Bun and edge platforms say their own name or none. */
export function isBrowser(): boolean | undefined {
  return globalThis.navigator?.userAgent?.startsWith("Mozilla/");
}
