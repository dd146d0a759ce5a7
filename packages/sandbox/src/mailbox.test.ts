import { expect, it } from "vitest";

import { createMailbox } from "./mailbox.ts";

it("keeps the last 1,000 mails, the newest last, and counts from the start again once it is cleared", () => {
  const mailbox = createMailbox(() => 0);
  const send = (): void => mailbox.send({ to: "someone", subject: "Something", text: "Happened." });
  for (let sent = 0; sent < 1_002; sent += 1) send();
  expect(mailbox.list().map(({ id }) => id)).toEqual(Array.from({ length: 1_000 }, (_, at) => `mail-${at + 3}`));
  mailbox.clear();
  send();
  expect(mailbox.list().map(({ id }) => id)).toEqual(["mail-1"]);
});
