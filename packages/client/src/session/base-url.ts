import { ClientError } from "../errors.ts";

/** @throws {ClientError} kind `usage` for a base URL that is neither https nor on this machine. */
export function parseBaseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text.endsWith("/") ? text : `${text}/`) : undefined;
  const isHere = url !== undefined && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url?.protocol === "https:" || isHere) return url;
  throw new ClientError("usage", `The base URL must be https, or on this machine.`);
}
