import { decodeText } from "./body-variants.ts";
import type { Finding } from "./cause.ts";
import { inOrder } from "./json-variants.ts";
import { parseJson, shapeOf } from "./json-shape.ts";

/** What a body shows of damage that cannot be undone. */
export function bodySuspects(body: Uint8Array, memberOrder: readonly string[]): readonly Finding[] {
  const text = decodeText(body);
  if (text === undefined) return [{ cause: "charset", form: "invalid_utf8", confidence: "likely" }];
  // What parsers leave when they have read the body, or when it is turned into text after parsing.
  if (/^(\{\}|\[object Object\]|undefined|null)?$/.test(text.trim()))
    return [{ cause: "body_empty", confidence: "likely" }];
  if (text.includes("\ufffd")) return [{ cause: "charset", form: "replaced", confidence: "likely" }];
  const value = parseJson(text.replace(/^\ufeff/, ""));
  if (value === undefined) {
    return [{ cause: shapeOf(text).isCutOff ? "body_cut_off" : "body_changed", confidence: "likely" }];
  }
  if (inOrder(value, memberOrder)) return [{ cause: "body_reordered", confidence: "likely" }];
  // Printed for people: numbers and the order of members may have changed as well.
  if (/^[[{]\r?\n/.test(text)) return [{ cause: "body_reencoded", confidence: "likely" }];
  return [{ cause: "body_changed", confidence: "possible" }];
}
