import type { Messages } from "./message.ts";

export const es: Messages = { locale: "es", strings: {} };
