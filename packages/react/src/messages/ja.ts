import type { Messages } from "./message.ts";

export const ja: Messages = { locale: "ja", strings: {} };
