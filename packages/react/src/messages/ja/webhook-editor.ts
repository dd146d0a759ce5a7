import type { Messages } from "../message.ts";

export const webhookEditor: Messages["strings"] = {
  "editor.test.note": "先に保存してください。テストには保存済みのアドレスが使われます。",
  "editor.created": "{name}を作成しました",
  "editor.saved": "{name}を保存しました。",
  "editor.created.note": "現在、有効になっています。",
  "editor.failures": "配信が失敗した場合",
  "editor.failures.answer": "2xx以外の応答、または時間内に応答がない場合は、失敗とみなされます。",
  "editor.failures.mail": "配信の失敗が続くと、{email}にメールが送信されます。",
  "editor.failures.log": "すべての配信とその応答は「配信」に表示されます。",
  "editor.failures.noLog": "このプラットフォームは配信ログを保持しません。エンドポイント側のログを確認してください。",
  "editor.done": "完了",
};
