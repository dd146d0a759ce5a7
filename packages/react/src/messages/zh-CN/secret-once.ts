import type { Messages } from "../message.ts";

export const secretOnce: Messages["strings"] = {
  "once.title": "立即保存此密钥",
  "once.title.readable": "保存签名密钥",
  "once.body": "此密钥不会再次显示。没有它，就无法验证事件是否真实。",
  "once.body.readable": "你的端点需要用它来验证事件是否真实。之后可以再次查看。",
  "once.copyAndClose": "复制并关闭",
  "once.download": "下载 .env",
  "once.stored": "我已保存",
};
