import type { CauseDetail } from "./cause.ts";
import type { Evidence } from "./platform.ts";

export interface Values {
  readonly values: readonly string[];
  readonly findings: readonly CauseDetail[];
}

/** The values of a header, by its name in lower case, and what is wrong with how often it is there; found under other names too. */
export function readValues(headers: Evidence["headers"], header: string): Values {
  const plain = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, "");
  // `Headers` and Node join what is repeated.
  const valuesOf = (isIt: (name: string) => boolean): string[] =>
    headers.filter(([name, value]) => isIt(name) && value.trim()).flatMap(([, value]) => value.split(", "));
  const values = valuesOf((name) => name.toLowerCase() === header);
  if (values.length > 1) {
    // More than a few are nobody's mistake.
    return { values: values.slice(0, 4), findings: [{ cause: "duplicate_header", header, count: values.length }] };
  }
  if (values.length) return { values, findings: [] };
  // As gateways and CGI rename it: HTTP_X_TIMESTAMP, X_Timestamp.
  const foundAs = headers.find(([name, value]) => plain(name).endsWith(plain(header)) && value.trim());
  if (!foundAs) return { values, findings: [{ cause: "missing_header", header }] };
  return { values: [foundAs[1]], findings: [{ cause: "missing_header", header, foundAs: foundAs[0] }] };
}
