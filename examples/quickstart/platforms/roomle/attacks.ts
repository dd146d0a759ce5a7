import { createCipheriv, randomBytes } from "node:crypto";
import { sign } from "@tacklebox/receiver/roomle";
import { access } from "@tacklebox/sandbox/roomle";
import type { Attack } from "../../attack.ts";

/** A real body, with a token by somebody who does not have the secret. */
export const forged: Attack = {
  name: "Refuse a forged delivery",
  status: 401,
  reason: "bad_token",
  because: "its token is random",
  forge: ({ headers, body }) => ({
    headers: { ...headers, token: `01-${randomBytes(64).toString("base64")}` },
    body,
  }),
};

/** A real token, made ten minutes ago. */
export const stale: Attack = {
  name: "Refuse a stale delivery",
  status: 401,
  reason: "stale",
  because: "its token was made ten minutes ago, five are tolerated",
  async forge({ headers, body }, { secrets: [secret = ""] }) {
    const timestamp = new Date(Date.now() - 600_000).toISOString();
    return { headers: { ...headers, ...(await sign({ secret, apiKey: access.apiKey, timestamp })) }, body };
  },
};

/** Roomle's other cipher encrypts block by block, so the blocks of tokens that were seen can be put together anew. */
export const weak: Attack = {
  name: "Refuse a weak cipher",
  status: 401,
  reason: "malformed_header",
  because: "02- is AES-ECB, refused even with the right secret",
  forge({ headers, body }, { secrets: [secret = ""] }) {
    const cipher = createCipheriv("aes-128-ecb", secret, null);
    const encrypted = Buffer.concat([cipher.update(plain()), cipher.final()]);
    return { headers: { ...headers, token: `02-${encrypted.toString("base64")}` }, body };
  },
};

/** As pages in a browser write it: whoever knows the API key can. */
export const bare: Attack = {
  name: "Refuse what is not encrypted",
  status: 401,
  reason: "malformed_header",
  because: "03- is the text itself, which anybody can write",
  forge: ({ headers, body }) => ({ headers: { ...headers, token: `03-${btoa(plain())}` }, body }),
};

function plain(): string {
  return `${new Date().toISOString()};anonymous;${access.apiKey}`;
}
