import type { Cause } from "@tacklebox/receiver/diagnose";
import { signatureVerdict } from "../../messages/en/signature-verdict.ts";
import type { Text } from "../../messages/use-text.ts";

type Id = keyof typeof signatureVerdict;
type CauseTextId = Extract<Id, `verdict.cause.${string}` | `verdict.detail.${string}`>;

/** What a cause says, in words. */
export interface CauseText {
  readonly title: string;
  /** What is known beyond it; empty where that is nothing. */
  readonly details: string;
  readonly fix: string;
}

/** The texts of a cause; general ones for a cause that a newer engine found. */
export function causeText(cause: Cause, t: Text<typeof signatureVerdict>): CauseText {
  const facts: Readonly<Record<string, unknown>> = cause;
  const named = (name: string): string => (typeof facts[name] === "string" ? facts[name] : "");
  const values = {
    header: named("header"),
    foundAs: named("foundAs"),
    code: cause.cause,
    length: typeof facts["length"] === "number" ? facts["length"] : 0,
    encoding: facts["encoding"] === "base64" ? "Base64" : named("encoding"),
  };
  const title: Id = `verdict.cause.${cause.cause}`;
  const fix: Id = `verdict.fix.${cause.fix}`;
  return {
    title: t(title in signatureVerdict ? title : "verdict.cause.other", values),
    details: detailIds(facts)
      .map((id) => t(id, values))
      .join(" "),
    fix: t(fix in signatureVerdict ? fix : "verdict.fix.other"),
  };
}

/** What a cause tells by one of its members, in the order in which it is said. */
const telling = ["form", "layout", "change", "signed", "prefix", "signedWith", "recipe", "scheme"];

function detailIds(facts: Readonly<Record<string, unknown>>): readonly CauseTextId[] {
  const ids = [
    `verdict.detail.${String(facts["cause"])}`,
    ...telling.map((member) => `verdict.detail.${String(facts["cause"])}.${String(facts[member])}`),
    `verdict.detail.escapes.${String(facts["escapes"])}`,
    ...("foundAs" in facts ? ["verdict.detail.missing_header.foundAs"] : []),
  ];
  return ids.filter((id): id is CauseTextId => Object.hasOwn(signatureVerdict, id));
}
