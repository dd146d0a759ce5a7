/** A mail as a platform writes it. */
export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  /** Plain text. Holds no secret: no query of an endpoint's address, no header, nothing of an answer's body. */
  readonly text: string;
}

/** A mail that a platform sent. It goes nowhere but here. */
export interface Mail extends OutgoingMail {
  readonly id: string;
  /** ISO 8601, UTC, by the sandbox's clock. */
  readonly sentAt: string;
}

/** The mails of a platform. */
export interface Mailbox {
  readonly send: (mail: OutgoingMail) => void;
  /** The newest last; the last 1,000 are kept. */
  readonly list: () => readonly Mail[];
  readonly clear: () => void;
}

const KEPT_MAILS = 1_000;

export function createMailbox(now: () => number): Mailbox {
  let mails: readonly Mail[] = [];
  let sent = 0;
  return {
    send({ to, subject, text }) {
      sent += 1;
      const mail = { id: `mail-${sent}`, sentAt: new Date(now()).toISOString(), to, subject, text };
      mails = [...mails, mail].slice(-KEPT_MAILS);
    },
    list: () => mails,
    clear() {
      mails = [];
      sent = 0;
    },
  };
}
