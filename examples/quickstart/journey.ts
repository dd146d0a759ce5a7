import type { Account, Quickstart } from "./platform.ts";
import type { Printer } from "./printer.ts";
import { stepsOf } from "./steps.ts";

/** The whole job, against a sandbox and an endpoint on free ports of this machine. Says whether all of it held. */
export async function runInSandbox({ title: platform, rehearse }: Quickstart, printer: Printer): Promise<boolean> {
  printer.title(`Tacklebox quickstart: ${platform} in a sandbox, everything on this machine`);
  const rehearsal = await rehearse();
  try {
    for (const step of stepsOf(rehearsal)) await printer.step(step);
    return printer.end();
  } finally {
    await Promise.all([rehearsal.server.close(), rehearsal.endpoint.close()]);
  }
}

/** What can be done on the real API without a public endpoint: reading. */
export async function runAgainstPlatform(
  { title: platform, lookAround }: Quickstart,
  account: Account,
  printer: Printer,
): Promise<boolean> {
  printer.title(`Tacklebox quickstart: ${platform} at ${account.baseUrl}, reading only`);
  for (const step of lookAround(account)) await printer.step(step);
  if (!printer.end()) return false;
  printer.note(
    `Deliveries need an endpoint that ${platform} can reach, so this stops before a webhook is created.\n` +
      "Without --base-url the whole journey runs in a sandbox.\n",
  );
  return true;
}
