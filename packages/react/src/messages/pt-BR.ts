import type { Messages } from "./message.ts";

export const ptBR: Messages = { locale: "pt-BR", strings: {} };
