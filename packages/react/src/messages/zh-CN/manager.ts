import type { Messages } from "../message.ts";

export const manager: Messages["strings"] = {
  "manager.list": "Webhook",
  "manager.list.description": "当此组织中有事件发生时，通知你自己的服务。",
  "manager.create": "创建 Webhook",
  "manager.create.description": "对于你选择的每个事件，都会向你的端点发送一个 POST 请求。",
  "manager.created": "已创建 {name}",
  "manager.edit": "编辑 Webhook",
  "manager.webhook": "Webhook",
  "manager.deliveries": "投递",
  "manager.guide": "设置端点",
  "manager.doctor": "排查签名问题",
  "manager.views": "Webhook 视图",
  "manager.troubleshoot": "问题排查",
  "manager.readOnly": "你可以查看，但不能更改。组织管理员可以进行更改，或授予你权限。",
  "manager.leave.title": "不保存就离开？",
  "manager.leave.text": "你在此填写的内容将丢失。",
  "manager.leave.stay": "继续编辑",
  "manager.leave.go": "不保存并离开",
};
