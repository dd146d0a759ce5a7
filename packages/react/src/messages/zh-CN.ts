import type { Messages } from "./message.ts";

export const zhCN: Messages = { locale: "zh-CN", strings: {} };
