import { expect } from "vitest";

/** Everything that the page wrote to the console, from the moment this is called until it is taken back. */
export function watchConsole(): { readonly lines: readonly string[]; readonly stop: () => void } {
  const lines: string[] = [];
  const names = ["log", "info", "debug", "warn", "error", "trace", "dir", "table"] as const;
  const originals = names.map((name) => [name, console[name]] as const);
  for (const [name, original] of originals) {
    console[name] = (...given: unknown[]) => {
      lines.push(given.map((one) => textOf(one)).join(" "));
      original.apply(console, given as []);
    };
  }
  const stop = (): void => {
    for (const [name, original] of originals) console[name] = original;
  };
  return { lines, stop };
}

export interface LeakOptions {
  /** The one element whose text may be the secret, as one text node. */
  readonly shownIn?: Element | undefined;
  /** What else the secret must not be in: kit events, errors, console lines. */
  readonly said?: readonly unknown[];
}

/**
 * The secret is nowhere: not in the document, its attributes and properties, shadow roots included, not in storage, the address, the history
 * or the title, nor in what was said. Where it is shown, it is there as one text node and nowhere else.
 */
export function expectNoLeak(secret: string, { shownIn, said = [] }: LeakOptions = {}): void {
  expect(secret.length, "a secret that is long enough to be looked for").toBeGreaterThan(8);
  // What it would look like in a URL, in base64 and in HTML.
  const forms = [secret, encodeURIComponent(secret), btoa(secret), secret.replaceAll("&", "&amp;")];
  const holders = nodesOf(document).filter((node) => forms.some((form) => holds(node, form)));
  const allowed = shownIn?.childNodes.length === 1 ? shownIn.firstChild : undefined;
  expect(holders.filter((node) => node !== allowed).map(describe), "nodes that hold the secret").toEqual([]);
  if (shownIn) expect(shownIn.textContent).toBe(secret);

  const places: Record<string, string> = {
    localStorage: textOf(Object.entries(localStorage)),
    sessionStorage: textOf(Object.entries(sessionStorage)),
    address: location.href,
    history: textOf(history.state),
    title: document.title,
    cookies: document.cookie,
    names: textOf(performance.getEntries().map(({ name }) => name)),
    said: said.map(textOf).join("\n"),
  };
  const leaks = Object.keys(places).filter((place) => forms.some((form) => places[place]?.includes(form)));
  expect(leaks, "places that hold the secret").toEqual([]);
}

function nodesOf(root: Document | ShadowRoot): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push(node);
    if (node instanceof Element && node.shadowRoot) nodes.push(...nodesOf(node.shadowRoot));
  }
  return nodes;
}

function holds(node: Node, text: string): boolean {
  if (!(node instanceof Element)) return node.nodeValue?.includes(text) ?? false;
  const attributes = Array.from(node.attributes, ({ name, value }) => `${name}=${value}`).join("\n");
  const value = "value" in node && typeof node.value === "string" ? node.value : "";
  const key = Object.keys(node).some((name) => name.startsWith("__reactFiber") && keysOf(node, name).includes(text));
  return attributes.includes(text) || value.includes(text) || key;
}

// A React key is in no attribute, and in every developer tool.
function keysOf(node: Element, name: string): string {
  const fiber: { key?: unknown } = Reflect.get(node, name);
  return String(fiber.key ?? "");
}

function describe(node: Node): string {
  const element = node instanceof Element ? node : node.parentElement;
  return `${node.nodeName} in ${element?.tagName}.${element?.className}`;
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Error)
    return [value.name, value.message, value.stack, textOf(value.cause), JSON.stringify(value)].join("\n");
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
