import type { ReactNode } from "react";
import type { OwnMail } from "../../back-end/partner-platform.ts";
import type { DeskView } from "../../sandbox-desk/desk-platform.ts";
import { useAnswer } from "../answer.ts";
import { MailList } from "../parts/mail-list.tsx";
import { Problem } from "../parts/problem.tsx";
import { usePlatform } from "../preferences.tsx";
import { linkTo } from "../route.ts";

/** Who wrote to the visitors: the endpoint's handlers, or the platform where they left it to that. */
export function Mails(): ReactNode {
  const { name, title } = usePlatform();
  const own = useAnswer<readonly OwnMail[]>(`/api/${name}/mails`, { isWatched: true });
  const desk = useAnswer<DeskView>(`/api/${name}/desk`, { isWatched: true });
  return (
    <section className="page">
      <h1>Mails</h1>
      <p className="lead">
        A visitor asks for mail, and {title} asks this portal’s endpoint who writes it. Its handlers write drafts and
        designs, and leave 3D exports to {title}. What the endpoint does not take, because it is down or the proof does
        not fit, {title} writes too. <a {...linkTo("/")}>Ask for mail</a> to see it happen.
      </p>
      <Problem text={own.problem ?? desk.problem} />
      <div className="sides">
        <Side title="From Hearthpine" mails={own.answer} />
        <Side title={`From ${title} itself`} mails={desk.answer?.mails} />
      </div>
    </section>
  );
}

function Side({ title, mails }: { readonly title: string; readonly mails: readonly OwnMail[] | undefined }): ReactNode {
  return (
    <section className="panel padded" aria-label={title}>
      <h2>{title}</h2>
      {mails && (mails.length > 0 ? <MailList mails={mails} /> : <p className="hint">None yet.</p>)}
    </section>
  );
}
