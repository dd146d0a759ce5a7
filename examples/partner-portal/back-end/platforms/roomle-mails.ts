import type { OwnMail } from "../partner-platform.ts";

/** Mail to visitors of the configurator. Yours goes to your mail service. */
export interface MailRoom {
  /** Writes what a visitor asked for, and says whether that was done. */
  readonly write: (type: keyof typeof subjects, request: { readonly email: string; readonly url: string }) => boolean;
  /** The newest first. */
  readonly sent: () => readonly OwnMail[];
}

const subjects = {
  "email.savedConfiguration": "Your Hearthpine design is saved",
  "email.shareConfiguration": "A Hearthpine design for you",
  "email.shareConfigurationAR": "See your Hearthpine design in your room",
} as const;

const MOST = 200;

export function createMailRoom(): MailRoom {
  let mails: readonly OwnMail[] = [];
  let count = 0;
  return {
    write(type, { email, url }) {
      // The proof does not cover the body: whoever has caught a token could have us send any link to anybody. Roomle has the real ones.
      if (!isRoomles(url)) return false;
      const mail = { id: `own-${++count}`, to: email, subject: subjects[type], text: `It is here: ${url}` };
      mails = [mail, ...mails].slice(0, MOST);
      return true;
    },
    sent: () => mails,
  };
}

function isRoomles(url: string): boolean {
  return URL.parse(url)?.origin === "https://www.roomle.com";
}
