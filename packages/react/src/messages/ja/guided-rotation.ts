import type { Messages } from "../message.ts";

export const guidedRotation: Messages["strings"] = {
  "guided.intro": "途中で失われるものはありません。どのステップの後でも中断して、後で再開できます。",
  "guided.intro.session":
    "途中で失われるものはありません。最後までこのページを離れないでください。このプラットフォームではWebhookに名前が付かないため、2つ目のWebhookを後から見つけることができません。",
  "guided.step.create": "2つ目のWebhookを作成",
  "guided.step.teach": "新しいシークレットをエンドポイントに設定",
  "guided.step.check": "両方から配信",
  "guided.step.finish": "古いWebhookを削除",
  "guided.step.done": "完了",
  "guided.create":
    "アドレス、イベント、ワークスペースは同じで、シークレットだけが異なります。有効にするまで何も配信されません。",
  "guided.create.active":
    "アドレス、イベント、ワークスペースは同じで、シークレットだけが異なります。すぐに配信が始まり、エンドポイントにシークレットを設定するまで、その配信は拒否されます。古いWebhookの配信はそのまま続きます。",
  "guided.create.do": "「{name}」を作成",
  "guided.create.do.unnamed": "2つ目のWebhookを作成",
  "guided.teach":
    "このシークレットを保存し、古いシークレットと併せてエンドポイントで受け付けるようにします。どちらかに一致すれば正規の配信です。新しいシークレットを先に指定してください。",
  "guided.teach.lost":
    "新しいシークレットは2つ目のWebhookの作成時に表示され、再表示はできません。保存していない場合は、元に戻してやり直してください。",
  "guided.teach.leftOut": "プラットフォームの一覧にないため、引き継がれなかったもの：{events}。",
  "guided.teach.confirm": "エンドポイントは両方のシークレットを受け付けます",
  "guided.teach.do": "2つ目のWebhookを有効にする",
  "guided.teach.do.paused": "続ける",
  "guided.check":
    "現在は両方のWebhookから配信されるため、各イベントがそれぞれのシークレットで1回ずつ、計2回届きます。次のステップで1回に戻ります。",
  "guided.check.waiting": "新しいシークレットによる最初の配信を待っています…",
  "guided.check.accepted": "新しいシークレットによる配信を、エンドポイントが受け付けました。",
  "guided.check.refused":
    "新しいシークレットによる直近の配信を、エンドポイントが拒否しました（{answer}）。古いWebhookからも配信されるため、失われるものはありません。",
  "guided.check.noAnswer":
    "新しいシークレットによる直近の配信に応答がありませんでした。古いWebhookからも配信されるため、失われるものはありません。",
  "guided.check.confirm": "エンドポイントが新しいシークレットを受け付けたことを確認しました",
  "guided.check.test": "テストイベントを送信",
  "guided.check.do": "古いWebhookを一時停止する",
  "guided.check.do.unpaused": "続ける",
  "guided.finish":
    "現在は2つ目のWebhookからのみ配信されます。古いWebhookを削除すると、そのシークレットと配信履歴は失われ、元に戻せなくなります。",
  "guided.finish.active":
    "古いWebhookを削除すると、2つ目のWebhookからのみ配信されます。古いWebhookのシークレットと配信履歴は失われ、元に戻せなくなります。",
  "guided.finish.paused":
    "両方とも一時停止中です。古いWebhookを削除すると、そのシークレットと配信履歴は失われ、元に戻せなくなります。",
  "guided.finish.name": "その後、2つ目のWebhookが同じ名前になります。",
  "guided.finish.gone": "古いWebhookは削除されました。残りは、2つ目のWebhookにその名前を付けることだけです。",
  "guided.finish.do": "古いWebhookを削除",
  "guided.finish.do.gone": "名前を変更",
  "guided.undo": "元に戻す",
  "guided.undo.note": "元に戻すと、一時停止した古いWebhookは再び有効になり、2つ目のWebhookは削除されます。",
  "guided.undo.plain": "元に戻すと、2つ目のWebhookは削除されます。",
  "guided.later": "後で続ける",
  "guided.now": "ステップ{step}/4：{title}",
};
