import tokens from "@tacklebox/react/tokens.css?raw";

/** The tokens, read from the published style sheet. */
export const tokenNames: readonly string[] = [
  ...new Set(Array.from(tokens.matchAll(/^\s*(--tb-[\w-]+):/gm), ([, name]) => name ?? "")),
];
