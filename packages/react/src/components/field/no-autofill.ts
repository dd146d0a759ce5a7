/** Keeps password managers off a field that is no login: there is no way that all of them heed. */
export const noAutofill = {
  autoComplete: "off",
  autoCapitalize: "none",
  spellCheck: false,
  "data-1p-ignore": "",
  "data-lpignore": "true",
  "data-bwignore": "",
  "data-form-type": "other",
  "data-protonpass-ignore": "true",
} as const;
