/** The tokens: custom properties on `.tb-root`. Every other colour and length is derived from them. */
export const tokenNames = [
  "--tb-accent",
  "--tb-accent-contrast",
  "--tb-bg",
  "--tb-bg-raised",
  "--tb-fg",
  "--tb-fg-muted",
  "--tb-border",
  "--tb-danger",
  "--tb-warning",
  "--tb-success",
  "--tb-focus",
  "--tb-radius",
  "--tb-space",
  "--tb-font",
  "--tb-font-mono",
  "--tb-font-size",
  "--tb-line-height",
  "--tb-control-height",
  "--tb-target-min",
  "--tb-shadow",
  "--tb-backdrop",
  "--tb-z",
  "--tb-duration",
  "--tb-easing",
] as const;

export type TokenName = (typeof tokenNames)[number];

/**
 * Whether a value may become a token. It may come from a tenant's branding, so nothing that ends a declaration and nothing that
 * fetches is let through.
 */
export function isTokenValue(value: unknown): value is string {
  return typeof value === "string" && value.length <= 500 && !/[{}<>;@\\]|url\s*\(|image-set\s*\(/i.test(value);
}
