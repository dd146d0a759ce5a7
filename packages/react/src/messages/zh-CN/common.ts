import type { Messages } from "../message.ts";
import { twins } from "./twins.ts";

export const common: Messages["strings"] = {
  ...twins,
  "common.cancel": "取消",
  "common.close": "关闭",
  "common.copy": "复制",
  "common.copied": "已复制",
  "common.copyFailed": "浏览器阻止了复制。请选中文本手动复制。",
  "common.optional": "可选",
  "common.ctrl": "Ctrl",
};
