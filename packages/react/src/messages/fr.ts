import type { Messages } from "./message.ts";

export const fr: Messages = { locale: "fr", strings: {} };
