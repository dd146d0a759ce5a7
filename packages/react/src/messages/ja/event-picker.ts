import type { Messages } from "../message.ts";

export const eventPicker: Messages["strings"] = {
  "picker.label": "イベント",
  "picker.search": "イベントを検索",
  "picker.searchHint": "検索、または名前の一覧を貼り付け",
  "picker.show": "{group}のイベントを表示",
  "picker.count": "{selected}/{total}",
  "picker.changed": "{group}：{total}件中{selected}件を選択",
  "picker.selected": { other: "{count}件のイベントを選択中" },
  "picker.hidden": "うち{count}件は検索により非表示",
  "picker.matches": { other: "{count}件のイベントが一致" },
  "picker.noMatch": "「{query}」に一致するイベントはありません。検索対象は名前と説明です。",
  "picker.selectShown": "表示中の{count}件を選択",
  "picker.selectThese": { other: "この{count}件を選択" },
  "picker.clearShown": "表示中の{count}件の選択を解除",
  "picker.unknown": "カタログにないもの：{names}",
  "picker.clear": "クリア",
  "picker.undo": "元に戻す",
  "picker.undoHint": "Ctrl+Zまたは⌘Zで元に戻せます",
  "picker.empty": "プラットフォームにはまだイベントがありません。",
  "picker.all": "プラットフォームは、今後追加されるものも含めてすべてのイベントを送信します。選択の必要はありません。",
  "picker.retired": "カタログから削除済み（選択を解除するまで保持されます）",
  "picker.missing":
    "イベントの一覧を読み込めませんでした。現在の選択は保持されています。もう一度試すか、名前を指定してイベントを追加してください。",
  "picker.chosen": "選択済み",
  "picker.addName": "イベント名",
  "picker.add": "イベントを追加",
};
