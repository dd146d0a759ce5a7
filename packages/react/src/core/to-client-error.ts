import { ClientError, isClientError } from "@tacklebox/client";

/** What a port rejected with, as the one error this kit knows. A port of somebody else's may throw anything, with anything in its text. */
export function toClientError(error: unknown): ClientError {
  return isClientError(error) ? error : new ClientError("api", "The platform's adapter failed.", { cause: error });
}
