import type { Messages } from "../message.ts";

export const signatureDoctor: Messages["strings"] = {
  "doctor.title": "この配信が拒否される理由",
  "doctor.private": "ここに入力した内容が、このページの外に送られることはありません。",
  "doctor.note.bearer":
    "トークンで送信者はわかりますが、ボディが送信時のままかどうかはわからないため、ボディの入力は不要です。",
  "doctor.note.none":
    "わかっている限り、ここの配信には送信元の証明が含まれていません。証明を求めるレシーバーは、すべての配信を拒否します。検証では、貼り付けたヘッダーから証明を探します。",
  "doctor.headers": "ヘッダー",
  "doctor.headers.help": "受信したまま、1行に1つずつ。すべてでも、検証に必要なものだけでもかまいません。",
  "doctor.body": "ボディ",
  "doctor.body.help": "受信したまま。整形や省略はしないでください。",
  "doctor.secret": "シークレット",
  "doctor.secret.signed": "署名シークレット",
  "doctor.secret.help": "複数ある場合は、新しい順に1行に1つずつ。",
  "doctor.check": "署名を検証",
  "doctor.check.bearer": "トークンを検証",
  "doctor.check.none": "証明を探す",
  "doctor.checking": "検証中…",
  "doctor.keys": "どの入力欄からでも{command}Enterで検証できます。",
  "doctor.example": "例を入力",
  "doctor.clear": "すべてクリア",
  "doctor.cleared": "すべての入力欄が空になりました。",
  "doctor.filled": "入力欄に例が入りました。",
};
