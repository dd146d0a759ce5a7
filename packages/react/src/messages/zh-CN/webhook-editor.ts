import type { Messages } from "../message.ts";

export const webhookEditor: Messages["strings"] = {
  "editor.test.note": "先保存：测试使用已保存的地址。",
  "editor.created": "已创建 {name}",
  "editor.saved": "已保存 {name}。",
  "editor.created.note": "它现已启用。",
  "editor.failures": "投递失败时",
  "editor.failures.answer": "响应不是 2xx，或未及时响应，均视为失败。",
  "editor.failures.mail": "投递持续失败时，会向 {email} 发送邮件。",
  "editor.failures.log": "每条投递及其响应都会列在“投递”中。",
  "editor.failures.noLog": "此平台不保留投递日志，可查看端点自己的日志。",
  "editor.done": "完成",
};
