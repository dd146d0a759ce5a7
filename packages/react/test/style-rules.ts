import { join } from "node:path";
import { bundle, type Selector, type SelectorComponent } from "lightningcss";

export interface StyleRule {
  /** As Lightning CSS prints it. */
  readonly selector: string;
  readonly components: Selector;
  /** The sheet it is in. */
  readonly file: string;
}

export interface StyleSheetFacts {
  readonly rules: readonly StyleRule[];
  /** Names of the properties that are declared anywhere, custom ones too. */
  readonly declared: ReadonlySet<string>;
  readonly isImportantUsed: boolean;
  readonly minified: Uint8Array;
}

const folder = join(import.meta.dirname, "../src/styles");

/** Reads a sheet with all that it imports. */
export function readStyleSheet(file = "styles.css"): StyleSheetFacts {
  const rules: StyleRule[] = [];
  const declared = new Set<string>();
  const sources: string[] = [];
  let isImportantUsed = false;
  const { code } = bundle({
    filename: join(folder, file),
    minify: true,
    visitor: {
      StyleSheet: (sheet) => void sources.push(...sheet.sources),
      Rule: {
        style(rule) {
          const { selectors, declarations, loc } = rule.value;
          const sheet = sources[loc.source_index]?.split("/").at(-1) ?? "";
          for (const components of selectors) rules.push({ selector: print(components), components, file: sheet });
          const all = [...(declarations?.declarations ?? []), ...(declarations?.importantDeclarations ?? [])];
          isImportantUsed ||= (declarations?.importantDeclarations ?? []).length > 0;
          for (const { property, value } of all) declared.add(nameOf(property, value));
        },
      },
    },
  });
  return { rules, declared, isImportantUsed, minified: code };
}

function nameOf(property: string, value: unknown): string {
  if (property !== "custom" && property !== "unparsed") return property;
  const named = value as { readonly name?: string; readonly propertyId?: { readonly property: string } };
  return named.name ?? named.propertyId?.property ?? "";
}

/** Ids, classes and element names, as CSS weighs them. Pseudo-elements are left out: they are parts of what is selected. */
export function weight(components: Selector): readonly [ids: number, classes: number, elements: number] {
  const sum: [number, number, number] = [0, 0, 0];
  for (const component of components) for (const [at, value] of weightOf(component).entries()) sum[at]! += value;
  return sum;
}

function weightOf(component: SelectorComponent): readonly [number, number, number] {
  switch (component.type) {
    case "id":
      return [1, 0, 0];
    case "class":
    case "attribute":
      return [0, 1, 0];
    case "type":
      return [0, 0, 1];
    case "pseudo-class": {
      if (component.kind === "where") return [0, 0, 0];
      const heaviest = nested(component)
        .map(weight)
        .toSorted((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2])[0];
      return heaviest ?? [0, 1, 0];
    }
    default:
      return [0, 0, 0];
  }
}

/** Every piece of a selector, also those inside `:where()` and its like. */
export function pieces(components: Selector): readonly SelectorComponent[] {
  return components.flatMap((component) => [component, ...nested(component).flatMap(pieces)]);
}

function nested(component: SelectorComponent): readonly Selector[] {
  if (component.type !== "pseudo-class" || !("selectors" in component)) return [];
  // `:host()` takes one selector, which nobody here uses.
  return (component.selectors ?? []) as readonly Selector[];
}

function print(components: Selector): string {
  return components
    .map((piece): string => {
      switch (piece.type) {
        case "class":
          return `.${piece.name}`;
        case "id":
          return `#${piece.name}`;
        case "type":
          return piece.name;
        case "universal":
          return "*";
        case "attribute":
          return `[${piece.name}]`;
        case "combinator":
          return piece.value === "descendant" ? " " : ` ${piece.value} `;
        case "pseudo-class":
          return `:${piece.kind}${nested(piece).length > 0 ? `(${nested(piece).map(print).join(", ")})` : ""}`;
        case "pseudo-element":
          return `::${piece.kind}`;
        default:
          return piece.type;
      }
    })
    .join("");
}
