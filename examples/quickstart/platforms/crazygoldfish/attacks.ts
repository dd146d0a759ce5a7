import { sign } from "@tacklebox/receiver/crazygoldfish";
import { type Attack, rewritten } from "../../attack.ts";

/** A real body, signed by somebody who does not have the secret. */
export const forged: Attack = {
  name: "Refuse a forged delivery",
  status: 401,
  reason: "bad_signature",
  because: "signed with another secret",
  forge: async ({ headers, body }) => ({
    headers: { ...headers, ...(await sign({ secret: "guessed-secret", body })) },
    body,
  }),
};

/** A real signature, over another body than this one. */
export const altered: Attack = {
  name: "Refuse an altered delivery",
  status: 401,
  reason: "bad_signature",
  because: "the body is not the one that was signed",
  forge: ({ headers, body }) => ({ headers, body: rewritten(body, { data: { progress: "completed" } }) }),
};

/** What anybody can send who knows the address. */
export const unproved: Attack = {
  name: "Refuse one without a proof",
  status: 401,
  reason: "missing_header",
  because: "nothing shows who sent it",
  forge: ({ body }) => ({ headers: { "content-type": "application/json" }, body }),
};
