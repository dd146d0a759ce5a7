import type { Messages } from "../message.ts";

export const twins: Messages["strings"] = {
  "common.broken": "ページのこの部分でエラーが発生しました。他の部分は引き続き利用できます。",
  "common.loading": "読み込み中…",
  "common.tryAgain": "再試行",
};
