import type { Diagnosis, DiagnosisPlatform } from "@tacklebox/receiver/diagnose";
import { byteLength } from "./delivery-text.ts";

/** As text with one `Name: value` per line, or as a log has them. */
export type GivenHeaders = string | Readonly<Record<string, string>>;

export interface ReportFacts {
  readonly platform: Pick<DiagnosisPlatform, "name" | "coversBody">;
  readonly diagnosis: Diagnosis;
  /** The diagnosis in English, which holds no secret and nothing of the body. */
  readonly description: string;
  readonly headers: GivenHeaders;
  readonly body: string;
  readonly secrets: number;
}

/** A report that may be passed on: no secret, no body, no values of headers. In English, as the people are who it is passed on to. */
export function signatureReport({ platform, diagnosis, description, headers, body, secrets }: ReportFacts): string {
  const { hashes, isComplete } = diagnosis.search;
  return [
    "Delivery check",
    `platform: ${platform.name}`,
    `verdict: ${diagnosis.verdict}`,
    description,
    `headers: ${headerNames(headers).join(", ") || "none"}`,
    // Where it proves nothing, nobody was asked for it.
    ...(platform.coversBody === false ? [] : [`body: ${byteLength(body)} bytes`]),
    `secrets: ${secrets}`,
    `tried: ${hashes}${isComplete ? "" : ", not every idea"}`,
  ].join("\n");
}

// As in HTTP and most logs, in what curl -v prints, and in JSON. What is longer than any header's name is no name.
const line = /^\s*(?:[<>] )?["']?([\w!#$%&'*+.^`|~-]{1,64}?)["']?:/;

/** The names of headers in whatever shape they are, each once. */
function headerNames(headers: GivenHeaders): readonly string[] {
  const names = typeof headers === "string" ? headers.slice(0, 65_536).split("\n") : Object.keys(headers);
  const found = names.flatMap((name) => line.exec(typeof headers === "string" ? name : `${name}:`)?.[1] ?? []);
  return [...new Set(found)].slice(0, 64);
}
