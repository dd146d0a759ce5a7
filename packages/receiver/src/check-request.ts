import type { Reason, Refusal } from "./errors.ts";

/** Refuses what cannot be a delivery, before anything of the body is read. */
export function checkRequest({ method, headers }: Request, maxBodyBytes: number): Refusal | undefined {
  if (method !== "POST") return refuse("bad_method", 405);
  // Never used to choose a decoder: events are JSON in UTF-8 whatever this says.
  const type = (headers.get("content-type") ?? "application/json").split(";", 1).join("").trim().toLowerCase();
  if (type !== "application/json" && !/^[\w.-]+\/[\w.-]+\+json$/.test(type)) return refuse("unsupported_media", 415);
  const encoding = (headers.get("content-encoding") ?? "identity").trim().toLowerCase();
  // Intentionally not inflated: a few kilobytes can become gigabytes before anything was proved.
  if (encoding !== "identity") return refuse("unsupported_encoding", 415);
  if (Number(headers.get("content-length")) > maxBodyBytes) return refuse("body_too_large", 413);
  return undefined;
}

function refuse(reason: Reason, status: number): Refusal {
  return { ok: false, reason, status };
}
