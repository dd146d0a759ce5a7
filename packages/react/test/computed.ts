/** What hosts' rules for bare elements commonly set, and what follows from it. */
const compared: readonly string[] = `
  display position float box-sizing width height min-width max-width min-height overflow-x overflow-wrap vertical-align
  margin-top margin-inline-end margin-bottom margin-inline-start
  padding-top padding-inline-end padding-bottom padding-inline-start
  border-top-width border-inline-end-width border-bottom-width border-inline-start-width border-collapse
  border-top-style border-bottom-style border-top-color border-bottom-color border-start-start-radius
  background-color background-image color opacity box-shadow text-shadow transform appearance fill stroke cursor
  font-family font-size font-style font-weight line-height letter-spacing word-spacing list-style-type
  text-align text-decoration-line text-indent text-transform white-space pointer-events`
  .trim()
  .split(/\s+/);

export type Styles = ReadonlyMap<string, string>;

// What the shapes of a picture have; the rest is said of boxes.
const drawn: readonly string[] = ["display", "color", "fill", "stroke", "stroke-width", "opacity", "transform"];

/** The computed values of an element, as far as they can be seen. */
export function stylesOf(element: Element): Styles {
  const style = getComputedStyle(element);
  const properties = element instanceof SVGElement && element.localName !== "svg" ? drawn : compared;
  return new Map(properties.map((property) => [property, seen(property, style.getPropertyValue(property), element)]));
}

function seen(property: string, value: string, element: Element): string {
  // What has a border and a background of its own looks the same whether a button, a field or nothing: not what the browser draws.
  if (property === "appearance" && !element.matches("select, [type=checkbox], [type=radio]")) return "";
  if (property === "border-collapse" && element.localName !== "table") return "";
  return value;
}

/** What differs, as `property: before → after`. */
export function differences(
  before: Styles,
  after: Styles,
): readonly { readonly property: string; readonly text: string }[] {
  return [...before].flatMap(([property, value]) => {
    const now = after.get(property) ?? "";
    return now === value ? [] : [{ property, text: `${property}: ${value} → ${now}` }];
  });
}

/** An element in words, by what the kit calls it. */
export function nameOf(element: Element): string {
  const classes = [...element.classList].filter((name) => name.startsWith("tb-") && name !== "tb-reset");
  return `${element.localName}.${classes.join(".") || "(no class)"}`;
}
