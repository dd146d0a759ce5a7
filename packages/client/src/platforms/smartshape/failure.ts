import type { ClientError, ErrorFacts } from "../../errors.ts";
import { parseJson } from "../../parse-json.ts";
import { answerError, kindOfStatus } from "../../session/answer-error.ts";

/** The title of a failure, and its code where it has one. */
interface Detail {
  readonly title: string;
  readonly code: string | undefined;
}

/** Reads the three shapes in which SmartShape was seen to say no: a list, one within `error`, one bare. */
function detailsOf(body: ArrayBuffer): readonly Detail[] {
  const { errors, error, ...bare } = Object(parseJson(body));
  const details: unknown[] = Array.isArray(errors) ? errors : [error ?? bare];
  return details.map((detail) => {
    const { title, code } = Object(detail);
    return { title: String(title ?? ""), code: code === undefined || code === null ? undefined : String(code) };
  });
}

/** Whether a 503 means "not authorized", as documented, rather than that the service is down. */
export function isNotAuthorized(body: ArrayBuffer): boolean {
  return detailsOf(body).some(({ title }) => /^(unauthori[sz]ed|not authori[sz]ed|forbidden)$/i.test(title.trim()));
}

/** The error of an answer that says no. */
export function toError(status: number, body: ArrayBuffer, facts: ErrorFacts): ClientError {
  const codes = detailsOf(body).flatMap(({ code }) => code ?? []);
  const kind = status === 503 && isNotAuthorized(body) ? "permission" : kindOfStatus(status);
  // At the login no session is in between: who is refused there has the wrong credentials.
  const isLogin = facts.operation === "login" && ["permission", "authentication"].includes(kind);
  return answerError(isLogin ? "authentication" : kind, { ...facts, codes, status });
}
