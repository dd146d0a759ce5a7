import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { accessKey } from "@tacklebox/client";
import { createVntanaClient } from "@tacklebox/client/vntana";

const account = createVntanaClient({
  credential: accessKey(process.env["VNTANA_KEY"]),
  organization: process.env["VNTANA_ORGANIZATION"],
  baseUrl: process.env["VITE_VNTANA_API_URL"],
});

/** Gives a page a token for VNTANA. A route of your back end, behind your sign-in: a token may do what the key may. */
export async function answerToken(req: IncomingMessage, res: ServerResponse): Promise<void> {
  try {
    const { refused } = JSON.parse(await text(req)) as { refused?: string };
    // The page's token has ended: renewed once, however many pages ask.
    if (refused) await account.session.recover(refused);
    res.writeHead(200, { "cache-control": "no-store" }).end(await account.session.token());
  } catch (error) {
    console.error(error);
    res.writeHead(502).end();
  }
}
