/** What a field's check found. The id leads to its text in the messages, `form.<id>`. */
export type Finding =
  | { readonly id: "name.missing" | "email.invalid" | "events.missing" | "events.one" | "refused" }
  | {
      readonly id: `url.${"incomplete" | "notHttps" | "ipAddress" | "local" | "password" | "secret" | "tunnel" | "bin" | "page" | "fragment"}`;
    }
  /** With what to run on one's own machine instead. */
  | { readonly id: "url.unreachable"; readonly command: string }
  | { readonly id: "url.used"; readonly name: string; readonly webhookId: string }
  | { readonly id: "secret.length"; readonly count: number }
  /** In words of the platform's or of the host's schema. */
  | { readonly id: "text"; readonly text: string };

/** What is said about one field. Errors stop a submit, warnings do not. */
export interface Checked {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notes: readonly Finding[];
}

/** Nothing to say. */
export const fine: Checked = { errors: [], warnings: [], notes: [] };
