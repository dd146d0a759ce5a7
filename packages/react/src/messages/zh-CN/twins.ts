import type { Messages } from "../message.ts";

export const twins: Messages["strings"] = {
  "common.broken": "页面的这一部分出现故障，其余部分仍可使用。",
  "common.loading": "正在加载…",
  "common.tryAgain": "重试",
};
