import type { Messages } from "../message.ts";

export const manager: Messages["strings"] = {
  "manager.list": "Webhook",
  "manager.list.description": "この組織で何かが起きたときに、自社のサービスに通知します。",
  "manager.create": "Webhookを作成",
  "manager.create.description": "選択したイベントごとに、エンドポイントへPOSTリクエストを送信します。",
  "manager.created": "{name}を作成しました",
  "manager.edit": "Webhookを編集",
  "manager.webhook": "Webhook",
  "manager.deliveries": "配信",
  "manager.guide": "エンドポイントの設定",
  "manager.doctor": "署名のトラブルシューティング",
  "manager.views": "Webhookの画面",
  "manager.troubleshoot": "トラブルシューティング",
  "manager.readOnly": "閲覧はできますが、変更はできません。変更や権限の付与は、組織の管理者が行えます。",
  "manager.leave.title": "保存せずに移動しますか？",
  "manager.leave.text": "ここに入力した内容は失われます。",
  "manager.leave.stay": "編集を続ける",
  "manager.leave.go": "保存せずに移動",
};
