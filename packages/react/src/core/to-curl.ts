import type { AttemptRequest } from "@tacklebox/client";
import { isProofHeader } from "./is-proof-header.ts";

export interface CurlOptions {
  /** Signatures, tokens and cookies as they are, instead of a mask. @defaultValue false */
  readonly hasProof?: boolean;
}

// What curl writes itself.
const own = /^(?:host|content-length|connection|transfer-encoding|accept-encoding)$/i;
const token = /^[\w!#$%&'*+.^`|~-]+$/;
// oxlint-disable-next-line no-control-regex -- they are what it is for
const control = /[\u0000-\u001f\u007f-\u009f]/g;
// oxlint-disable-next-line no-control-regex -- they are what it is for
const controlButLine = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

/**
 * A command for a POSIX shell that sends the request again. Nothing in a foreign request becomes a command, an option or a file name,
 * and no control character reaches the terminal it is pasted into.
 */
export function toCurl({ url, headers, body }: AttemptRequest, { hasProof = false }: CurlOptions = {}): string {
  const lines = Object.entries(headers)
    .filter(([name]) => token.test(name) && !own.test(name))
    .map(([name, value]) => {
      const shown = (isProofHeader(name) && !hasProof ? "***" : value).replace(control, " ");
      // With a colon and nothing behind it, curl would leave the header out.
      return `-H ${quote(shown.trim() === "" ? `${name};` : `${name}: ${shown}`)}`;
    });
  const command = [
    "curl --globoff --proto '=http,https' --request POST",
    `--url ${quote(url.replace(control, ""))}`,
    ...lines,
  ];
  if (!controlButLine.test(body)) return [...command, `--data-raw ${quote(body)}`].join(" \\\n  ");
  return `printf -- ${quote(toFormat(body))} | ${[...command, "--data-binary @-"].join(" \\\n  ")}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** For printf, which writes every byte there is, zero included. */
function toFormat(text: string): string {
  return text
    .replace(/[\\%]/g, (character) => (character === "%" ? "%%" : String.raw`\\`))
    .replace(control, (character) => (character === "\n" ? character : octal(character)));
}

function octal(character: string): string {
  return Array.from(new TextEncoder().encode(character), (byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
