import type { Messages } from "../message.ts";

export const rotate: Messages["strings"] = {
  "rotate.title": "轮换签名密钥？",
  "rotate.immediate": "平台{when}使用新密钥。只知道旧密钥的端点会拒绝所有投递。",
  "rotate.immediate.when": "从下一次投递起",
  "rotate.paused": "此 Webhook 已暂停，启用之前不会用任何一个密钥发送内容。",
  "rotate.noOverlap":
    "在此平台上，新旧密钥不会同时有效。若要不丢失任何内容，可使用{guided}：在端点同时接受两个密钥期间，由第二个 Webhook 接替。",
  "rotate.onlyGuided": "你仍可使用{guided}：在端点同时接受两个密钥期间，由使用新密钥的第二个 Webhook 接替。",
  "rotate.guided": "不中断轮换",
  "rotate.guided.title": "不中断轮换",
  "rotate.overlap": "两个密钥会同时有效一段时间，之后只有新密钥有效。时长由平台决定。",
  "rotate.overlap.until": "两个密钥在 {time} 之前均有效，之后只有新密钥有效。",
  "rotate.old.until": "旧密钥在 {time} 之前有效。",
  "rotate.confirm": "输入 {host} 以立即轮换",
  "rotate.mismatch": "输入的内容须与上方地址中的主机名一致。",
  "rotate.now": "立即轮换",
  "rotate.pending": "正在轮换…",
  "rotate.uncertain.title": "哪个密钥有效？",
  "rotate.uncertain": "响应已丢失，因此无法确定密钥是否已轮换。不要再次轮换：先查看密钥，并将所看到的密钥配置到端点。",
  "rotate.uncertain.unreadable":
    "响应已丢失，因此无法确定密钥是否已轮换，且平台不会再次显示密钥。在端点保留旧密钥，并留意下一次投递：如果被接受，则没有任何变化。",
  "rotate.impossible": "平台不支持更改 Webhook 的密钥。",
  "rotate.notLoaded": "无法加载页面的这一部分。请检查网络连接，然后重试。",
};
