import type { Messages } from "../message.ts";

export const webhookDetail: Messages["strings"] = {
  "detail.back": "すべてのWebhook",
  "detail.edit": "編集",
  "detail.delete": "削除",
  "detail.pause": "イベントを配信",
  "detail.pause.note": "一時停止中は、このアドレスに何も送信されません。",
  "detail.facts": "このWebhookについて",
  "detail.events": "イベント",
  "detail.scopes": "ワークスペース",
  "detail.description": "説明",
  "detail.failureEmail": "失敗通知メールの宛先",
  "detail.created": "作成",
  "detail.updated": "変更",
  "detail.secret": "署名シークレット",
  "detail.secret.description":
    "配信が本当にプラットフォームからのものかどうかを、エンドポイントで検証するために使います。",
  "detail.secret.optional":
    "設定されている場合、エンドポイントはこれを使って、配信が本当にプラットフォームからのものかを確認します。",
  "detail.secret.account": "配信にはアカウントのシークレットが使われます。このWebhook固有のシークレットはありません。",
  "detail.rotate": "ローテーション",
  "detail.guide": "エンドポイントの設定",
  "detail.deliveries": "最近の配信",
  "detail.deliveries.all": "すべての配信",
  "detail.deliveries.none": "まだ何も送信されていません。",
  "detail.deliveries.noLog": "このプラットフォームは配信ログを保持しません。",
  "detail.test": "テストイベントを送信",
  "detail.test.event": "テストに使うイベント",
  "detail.test.note": "テストには保存済みのアドレスが使われます。",
  "detail.test.sent": "テストイベントを送信しました：{outcome}",
  "detail.deleted": "{name}を削除しました。",
  "detail.gone": "このWebhookはすでに存在しません。誰かが削除した可能性があります。",
};
