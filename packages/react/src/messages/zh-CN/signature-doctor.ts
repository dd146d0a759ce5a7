import type { Messages } from "../message.ts";

export const signatureDoctor: Messages["strings"] = {
  "doctor.title": "为什么这条投递被拒绝？",
  "doctor.private": "你在此填写的内容不会离开此页面。",
  "doctor.note.bearer": "令牌能表明发送方是谁，但无法表明正文是否与发送时一致，因此无需填写正文。",
  "doctor.note.none":
    "据目前所知，此处的投递不带任何来源凭证，要求凭证的接收器会全部拒绝。检查时会在粘贴的标头中查找凭证。",
  "doctor.headers": "标头",
  "doctor.headers.help": "按收到时的原样填写，每行一个。可填写全部，也可只填写验证所需的标头。",
  "doctor.body": "正文",
  "doctor.body.help": "按收到时的原样填写：不做格式化，不省略任何内容。",
  "doctor.secret": "密钥",
  "doctor.secret.signed": "签名密钥",
  "doctor.secret.help": "有多个时：每行一个，最新的在前。",
  "doctor.check": "验证签名",
  "doctor.check.bearer": "验证令牌",
  "doctor.check.none": "查找凭证",
  "doctor.checking": "正在验证…",
  "doctor.keys": "在任意输入框中按 {command}Enter 即可验证。",
  "doctor.example": "填入示例",
  "doctor.clear": "全部清除",
  "doctor.cleared": "所有输入框已清空。",
  "doctor.filled": "输入框中已填入示例。",
};
