import type { Messages } from "../message.ts";

export const deleteWebhook: Messages["strings"] = {
  "delete.title": "{host}へのWebhookを削除しますか？",
  "delete.consequence": "シークレットと配信履歴も削除されます。この操作は元に戻せません。",
  "delete.consequence.plain": "この操作は元に戻せません。",
  "delete.confirm": "このWebhookは有効です。削除するには{host}と入力してください",
  "delete.mismatch": "上に表示されているアドレスのホスト名をそのまま入力してください。",
  "delete.now": "Webhookを削除",
  "delete.pauseInstead": "削除せずに一時停止",
};
