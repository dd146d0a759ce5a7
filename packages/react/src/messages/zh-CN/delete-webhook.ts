import type { Messages } from "../message.ts";

export const deleteWebhook: Messages["strings"] = {
  "delete.title": "删除发往 {host} 的 Webhook？",
  "delete.consequence": "其密钥和投递历史将一并删除。此操作无法撤销。",
  "delete.consequence.plain": "此操作无法撤销。",
  "delete.confirm": "此 Webhook 处于启用状态。输入 {host} 以删除",
  "delete.mismatch": "输入的内容须与上方地址中的主机名一致。",
  "delete.now": "删除 Webhook",
  "delete.pauseInstead": "改为暂停",
};
