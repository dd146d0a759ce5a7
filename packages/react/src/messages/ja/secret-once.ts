import type { Messages } from "../message.ts";

export const secretOnce: Messages["strings"] = {
  "once.title": "このシークレットを今すぐ保存してください",
  "once.title.readable": "署名シークレットを保存してください",
  "once.body": "再表示はできません。このシークレットがないと、イベントが正規のものかどうかを検証できません。",
  "once.body.readable":
    "イベントが正規のものかどうかをエンドポイントで検証するために必要です。後でもう一度表示できます。",
  "once.copyAndClose": "コピーして閉じる",
  "once.download": ".envをダウンロード",
  "once.stored": "保存しました",
};
