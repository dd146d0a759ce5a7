import type { Messages } from "../message.ts";

export const rotate: Messages["strings"] = {
  "rotate.title": "署名シークレットをローテーションしますか？",
  "rotate.immediate":
    "プラットフォームは{when}新しいシークレットを使います。古いシークレットしか知らないエンドポイントは、すべての配信を拒否します。",
  "rotate.immediate.when": "次の配信から",
  "rotate.paused": "このWebhookは一時停止中のため、有効にするまで、どちらのシークレットでも何も送信されません。",
  "rotate.noOverlap":
    "このプラットフォームには、両方のシークレットが有効な期間がありません。何も失わないためには、{guided}を利用できます。エンドポイントが両方のシークレットを受け付けている間に、2つ目のWebhookが引き継ぎます。",
  "rotate.onlyGuided":
    "それでも、{guided}は可能です。エンドポイントが両方のシークレットを受け付けている間に、新しいシークレットを持つ2つ目のWebhookが引き継ぎます。",
  "rotate.guided": "ダウンタイムなしのローテーション",
  "rotate.guided.title": "ダウンタイムなしのローテーション",
  "rotate.overlap":
    "しばらくは両方のシークレットが有効で、その後は新しいシークレットのみ有効になります。期間はプラットフォームによって決まります。",
  "rotate.overlap.until": "{time}までは両方のシークレットが有効です。その後は新しいシークレットのみ有効になります。",
  "rotate.old.until": "古いシークレットは{time}まで有効です。",
  "rotate.confirm": "今すぐローテーションするには{host}と入力してください",
  "rotate.mismatch": "上に表示されているアドレスのホスト名をそのまま入力してください。",
  "rotate.now": "今すぐローテーション",
  "rotate.pending": "ローテーション中…",
  "rotate.uncertain.title": "有効なシークレットの確認",
  "rotate.uncertain":
    "応答が失われたため、シークレットがローテーションされたかどうかは不明です。再度ローテーションせず、まずシークレットを表示し、表示されたものをエンドポイントに設定してください。",
  "rotate.uncertain.unreadable":
    "応答が失われたため、シークレットがローテーションされたかどうかは不明です。また、プラットフォームがシークレットを再表示することはありません。エンドポイントには古いシークレットを残し、次の配信を確認してください。受け付けられれば、何も変わっていません。",
  "rotate.impossible": "このプラットフォームでは、Webhookのシークレットを変更できません。",
  "rotate.notLoaded": "ページのこの部分を読み込めませんでした。接続を確認して、もう一度お試しください。",
};
