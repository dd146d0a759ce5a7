import type { ReactNode } from "react";
import type { OwnMail } from "../../back-end/partner-platform.ts";

/** Mails that were sent, the newest first. */
export function MailList({ mails }: { readonly mails: readonly OwnMail[] }): ReactNode {
  return (
    <ol className="mails">
      {mails.map(({ id, to, subject, text }) => (
        <li key={id}>
          <strong>{subject}</strong> <span>to {to}</span>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}
