import type { Messages } from "../message.ts";

export const endpointGuide: Messages["strings"] = {
  "endpointGuide.framework": "フレームワーク",
  "endpointGuide.install": "レシーバーをインストール",
  "endpointGuide.copyInstall": "コマンドをコピー",
  "endpointGuide.secret": "環境変数を設定",
  "endpointGuide.secretHelp":
    "等号の後に値を記入し、.envファイルまたはサーバーの設定に保存します。バージョン管理に含めたり、ブラウザーに渡したりしないでください。",
  "endpointGuide.copyVariable": "行をコピー",
  "endpointGuide.code": "配信を受信",
  "endpointGuide.copyCode": "コードをコピー",
  "endpointGuide.noEvents": "イベントがまだ選択されていないため、コードではすべてを1か所で処理します。",
  "endpointGuide.register": "プラットフォームから到達できるようにする",
  "endpointGuide.registerHelp":
    "デプロイしてから、公開アドレスをWebhookのエンドポイントURLとして入力します（例：{url}）。",
  "endpointGuide.unknown":
    "「{platform}」用のコードは用意されていません。ボディを読み取る前に、プラットフォームのドキュメントに従って各配信の送信元を確認してください。",
  "endpointGuide.failed": "コードを読み込めませんでした。接続を確認して、もう一度お試しください。",
};
