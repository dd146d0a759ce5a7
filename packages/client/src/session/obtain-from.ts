import type { TokenRequest, TokenSource } from "./credentials.ts";
import type { StoredToken } from "./token-store.ts";
import type { World } from "./world.ts";

export interface ObtainOptions {
  readonly selected: Omit<TokenRequest, "refused">;
  readonly world: Pick<World, "now">;
}

/** How a session gets its tokens from a source of the host's. */
export function obtainFrom(
  obtain: TokenSource["obtain"],
  { selected, world }: ObtainOptions,
): (refused: string | undefined) => Promise<StoredToken> {
  return async (refused) => {
    const { expiresInSeconds, ...token } = await obtain({ ...selected, refused });
    return expiresInSeconds === undefined ? token : { ...token, expiresAt: world.now() + expiresInSeconds * 1000 };
  };
}
