import type { Messages } from "../message.ts";
import { twins } from "./twins.ts";

export const common: Messages["strings"] = {
  ...twins,
  "common.cancel": "キャンセル",
  "common.close": "閉じる",
  "common.copy": "コピー",
  "common.copied": "コピーしました",
  "common.copyFailed": "ブラウザーがコピーをブロックしました。テキストを選択して手動でコピーしてください。",
  "common.optional": "任意",
  "common.ctrl": "Ctrl",
};
