import type { JsonValue } from "./event.ts";

/** The nesting that is taken from somebody who did not prove the body. */
const deepest = 64;

/**
 * Whether a body that nothing proves can be handed on: nested 64 deep at most, for whatever walks through it by recursion, and without a
 * member called `__proto__`, which a careless copy would write into a prototype.
 */
export function isTame(value: JsonValue): boolean {
  let level: readonly JsonValue[] = [value];
  // Level by level, so that this is no recursion itself.
  for (let depth = 0; level.length > 0; depth++) {
    const nested = level.filter((item) => typeof item === "object" && item !== null);
    if (nested.some((item) => Object.hasOwn(Object(item), "__proto__"))) return false;
    if (nested.length > 0 && depth === deepest) return false;
    level = nested.flatMap((item) => Object.values(Object(item)));
  }
  return true;
}
