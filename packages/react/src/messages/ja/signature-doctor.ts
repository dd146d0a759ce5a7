import type { Messages } from "../message.ts";

export const signatureDoctor: Messages["strings"] = {
  "doctor.title": "この配信が拒否される理由",
  "doctor.private": "ここに入力した内容が、このページの外に送られることはありません。",
  "doctor.headers": "ヘッダー",
  "doctor.headers.help": "受信したまま、1行に1つずつ。すべてでも、検証に必要なものだけでもかまいません。",
  "doctor.body": "ボディ",
  "doctor.body.help": "受信したまま。整形や省略はしないでください。",
  "doctor.secret": "署名シークレット",
  "doctor.secret.help": "複数ある場合は、新しい順に1行に1つずつ。",
  "doctor.check": "署名を検証",
  "doctor.checking": "検証中…",
  "doctor.keys": "どの入力欄からでも{command}Enterで検証できます。",
  "doctor.example": "例を入力",
  "doctor.clear": "すべてクリア",
  "doctor.cleared": "すべての入力欄が空になりました。",
  "doctor.filled": "入力欄に例が入りました。",
};
