import type { Messages } from "../message.ts";

export const secret: Messages["strings"] = {
  "secret.thisWebhook": "このWebhook",
  "secret.label": "{name}の署名シークレット",
  "secret.masked": "非表示",
  "secret.reveal": "表示",
  "secret.hide": "非表示",
  "secret.toggle": "{name}のシークレットを表示または非表示",
  "secret.copy": "{name}のシークレットをコピー",
  "secret.copied": "{name}のシークレットをコピーしました",
  "secret.copyEnv": ".envの行としてコピー",
  "secret.copied.note": "コピーしました。使い終わったらクリップボードを消去してください。",
  "secret.shown": "シークレットを表示しています。",
  "secret.shown.hides": { other: "シークレットを表示しています。{count}秒後に非表示になります。" },
  "secret.hidden": "シークレットを非表示にしました。",
  "secret.left": "{seconds}秒",
  "secret.held": "一時停止",
  "secret.keepShowing": "表示したままにする",
  "secret.blocked": "ブラウザーがコピーをブロックしました。シークレットは選択されています。{keys}を押してください。",
  "secret.unwritable":
    ".envファイルでは、このシークレットの読み取り方がプログラムによって異なります。シークレット自体をコピーしてください。",
  "secret.clear": "クリップボードを消去",
  "secret.cleared": "クリップボードを消去しました。クリップボードの履歴にはシークレットが残っている可能性があります。",
  "secret.notCleared":
    "ブラウザーの制限により、クリップボードを消去できませんでした。別の内容をコピーして上書きしてください。",
  "secret.unavailable": "このプラットフォームがシークレットを再表示することはありません。",
  "secret.unavailable.rotate": "紛失した場合は、ローテーションして新しいシークレットを保存してください。",
  "secret.forbidden": "このシークレットを表示する権限がありません。組織の管理者が権限を付与できます。",
  "secret.rotate": "シークレットをローテーション",
};
