import type { World } from "./state.ts";

/** What can be made to happen on the platform without its API. */
export interface LanternfishDomain {
  readonly lamps: {
    /** `lamp.lit`, to every hook. */
    readonly light: (lamp: { readonly name: string }) => void;
  };
}

/** The deeds over a world. */
export function createDomain(world: World): LanternfishDomain {
  return {
    lamps: {
      light: ({ name }) =>
        world.send({
          type: "lamp.lit",
          payload: { event: "lamp.lit", lamp: { name } },
          webhooks: [...world.hooks.keys()],
        }),
    },
  };
}
