import { tokenNames } from "./token-names.ts";

/** The tokens that decide what these slots look like, as the page's style sheets have it. */
export function tokensOf(slots: readonly string[]): readonly string[] {
  const classes = new Set(["root", ...slots].map((slot) => `.tb-${slot}`));
  const rules = [...document.styleSheets].flatMap((sheet) => styleRules(sheet.cssRules));
  const texts = rules
    .filter(({ selectorText }) => (selectorText.match(/\.tb-[\w-]+/g) ?? []).some((name) => classes.has(name)))
    .map(({ style }) => style.cssText);
  const used = new Set(texts.join(" ").match(/(?<=var\()--tb-[\w-]+/g));
  return tokenNames.filter((name) => used.has(name));
}

function styleRules(rules: CSSRuleList): readonly CSSStyleRule[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSStyleRule ? [rule] : []),
    ...("cssRules" in rule && rule.cssRules instanceof CSSRuleList ? styleRules(rule.cssRules) : []),
  ]);
}
