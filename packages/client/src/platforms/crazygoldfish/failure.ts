import type { ClientError, ErrorFacts } from "../../errors.ts";
import { parseJson } from "../../parse-json.ts";
import { answerError, kindOfStatus } from "../../session/answer-error.ts";

// The members of a webhook, and what a draft calls them.
const fields: Readonly<Record<string, string>> = {
  api_template: "eventTypes",
  endpoint_url: "url",
  secret_hash: "secret",
};

/**
 * The error of an answer that says no. Names the fields that are wrong; intentionally without the platform's sentences about them, which may
 * quote the secret or a token in the address.
 */
export function toError(status: number, body: ArrayBuffer, facts: ErrorFacts): ClientError {
  const { operation } = facts;
  // At the sign-in no session is in between: who is refused there has the wrong credentials.
  if (operation === "createToken" && [400, 401, 403].includes(status)) {
    return answerError("authentication", { ...facts, status });
  }
  const members = status === 400 ? Object.keys(Object(parseJson(body))) : [];
  const codes = [...Object.keys(fields), "non_field_errors"].filter((name) => members.includes(name));
  // Of what a webhook has, only user and template have to be unique together.
  if (operation === "createWebhook" && codes.includes("non_field_errors")) {
    const fieldErrors = { eventTypes: "There is a webhook for this template already." };
    return answerError("conflict", { ...facts, status, codes, fieldErrors });
  }
  const named = codes.flatMap((name) => (fields[name] ? [[fields[name], "The platform does not take it."]] : []));
  return answerError(kindOfStatus(status), { ...facts, status, codes, fieldErrors: Object.fromEntries(named) });
}
