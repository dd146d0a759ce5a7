/** One API key, several during a replacement, or a function that finds a tenant's, `undefined` where secrets belong to none. */
export type ApiKeys = ApiKeyList | ((tenant: string | undefined) => ApiKeyList);

export type ApiKeyList = string | readonly string[];

/** Checks fixed keys now and looked-up ones when they are asked for. An unknown tenant is not looked up: it has none. */
export function createApiKeys(apiKey: ApiKeys): (tenant: string | undefined, isKnown: boolean) => readonly string[] {
  if (typeof apiKey !== "function") {
    const keys = check(apiKey);
    return () => keys;
  }
  return (tenant, isKnown) => (isKnown ? check(apiKey(tenant)) : [""]);
}

// As unknown inside: JavaScript callers pass anything.
function check(found: unknown): readonly string[] {
  const keys: unknown[] = [found].flat();
  const wrong = keys.length === 0 || keys.some((key) => typeof key !== "string" || !key || key !== key.trim());
  if (!wrong) return keys.filter((key) => typeof key === "string");
  throw new TypeError(
    "The API key is empty or has white space around it. Without one in the tenant's settings Roomle's tokens prove nothing.",
  );
}
