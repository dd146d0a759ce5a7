import type { Protocol } from "../../session/protocol.ts";

/** How CrazyGoldFish spells tokens and their refusal: 401 and 403 were both seen for it. */
export const protocol: Protocol = {
  tokenHeaders: (token) => [["authorization", `Bearer ${token}`]],
  isRefusal: (status) => status === 401 || status === 403,
  // A second webhook for a template is refused, and what is changed twice is changed once.
  isRepeatable: (method) => method !== "POST",
};
