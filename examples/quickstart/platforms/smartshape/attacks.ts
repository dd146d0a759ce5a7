import { sign } from "@tacklebox/receiver/smartshape";
import { type Attack, rewritten } from "../../attack.ts";

/** A real body, with a token made by somebody who does not have the secret. */
export const forged: Attack = {
  name: "Refuse a forged delivery",
  status: 401,
  reason: "bad_token",
  because: "its token was made from another secret",
  forge: async ({ headers, body }) => ({
    headers: { ...headers, ...(await sign({ secret: "guessed-secret" })) },
    body,
  }),
};

/** The sender chooses a token's cost: this one would keep a core busy for more than a day. */
export const costly: Attack = {
  name: "Refuse a costly token",
  status: 401,
  reason: "cost_refused",
  because: "cost 31, refused before anything was hashed",
  forge: ({ headers, body }) => {
    const token = headers["x-smartshape-token"] ?? "";
    return { headers: { ...headers, "x-smartshape-token": token.replace(/^(\$2b\$)\d\d/, "$131") }, body };
  },
};

/** A copied token, with another body under the id of a real event. */
export const altered: Attack = {
  name: "Refuse an altered delivery",
  status: 200,
  reason: "conflict",
  because: "this id was handled with another body, so it is not handled again",
  forge: ({ headers, body }) => ({ headers, body: rewritten(body, { data: {} }) }),
};
