import { createHmac, createSecretKey, timingSafeEqual } from "node:crypto";
import { sign, vntana } from "@tacklebox/receiver/vntana";
import { examples } from "@tacklebox/spec/vntana/examples";
import type { Peers } from "./peers.ts";
import { measure, type Contender, type Figures } from "./rounds.ts";

const secret = "a-signing-secret-of-thirty-two-b";
const base64Secret = Buffer.from(secret).toString("base64");

/** Verifying a delivery of so many KiB, next to what nobody can go below and next to the peers. */
export async function benchVerify(kibibytes: number, peers: Peers): Promise<readonly Figures[]> {
  const body = bodyOf(kibibytes);
  const contenders = [
    floor(body),
    ...(await ours(body)),
    await standardWebhooks(body, peers),
    await octokit(body, peers),
    await svix(body, peers),
    await stripe(body, peers),
  ].filter((contender) => contender !== undefined);
  for (const { name, run } of contenders)
    if (!(await run())) throw new Error(`${name} does not verify what was signed for it`);
  return measure(contenders);
}

/** A delivery as large as that, of many small members, as deliveries are. */
function bodyOf(kibibytes: number): Buffer {
  const event: Record<string, unknown> = JSON.parse(examples["product.completed"]);
  const attributes: { name: string; value: string }[] = [];
  const text = () => JSON.stringify({ ...event, attributes });
  while (text().length < kibibytes * 1_024 - 40)
    attributes.push({ name: `attribute-${attributes.length}`, value: "oak" });
  return Buffer.from(text());
}

/** The least that verifying can be: one HMAC and one comparison. */
function floor(body: Buffer): Contender {
  const key = createSecretKey(secret, "utf8");
  const timestamp = new Date().toISOString();
  const mac = () => createHmac("sha256", key).update(`${timestamp}#`).update(body).digest();
  const expected = mac();
  return { name: "node:crypto, HMAC and comparison", run: () => timingSafeEqual(mac(), expected) };
}

async function ours(body: Buffer): Promise<readonly Contender[]> {
  const platform = vntana({ secrets: secret });
  const headers = await sign({ secret, timestamp: new Date().toISOString(), body });
  return [
    { name: "Tacklebox", run: async () => (await platform.verify({ headers, body })).ok },
    {
      name: "Tacklebox, and parse",
      run: async () => {
        const verdict = await platform.verify({ headers, body });
        return verdict.ok && platform.parse(body, verdict).ok;
      },
    },
  ];
}

// Below, as much of each peer as is called; what was loaded is taken at its documentation's word.

interface StandardWebhook {
  sign(id: string, time: Date, payload: string): string;
  verify(payload: Buffer, headers: Record<string, string>, options?: { jsonParse: boolean }): unknown;
}
type StandardWebhooks = { Webhook: new (secret: string) => StandardWebhook };

function standardHeaders(webhook: StandardWebhook, body: Buffer): Record<string, string> {
  const time = new Date();
  return {
    "webhook-id": "a-delivery",
    "webhook-timestamp": String(Math.floor(time.getTime() / 1_000)),
    "webhook-signature": webhook.sign("a-delivery", time, body.toString()),
  };
}

async function standardWebhooks(body: Buffer, peers: Peers): Promise<Contender | undefined> {
  const label = peers.label("standardwebhooks");
  if (!label) return undefined;
  const { Webhook } = (await peers.load("standardwebhooks")) as StandardWebhooks;
  const webhook = new Webhook(base64Secret);
  const headers = standardHeaders(webhook, body);
  return { name: label, run: () => webhook.verify(body, headers, { jsonParse: false }) !== null };
}

async function svix(body: Buffer, peers: Peers): Promise<Contender | undefined> {
  const label = peers.label("svix");
  if (!label) return undefined;
  const { Webhook } = (await peers.load("svix")) as StandardWebhooks;
  const webhook = new Webhook(base64Secret);
  const standard = standardHeaders(webhook, body);
  const headers = Object.fromEntries(
    Object.entries(standard).map(([name, value]) => [name.replace("webhook", "svix"), value]),
  );
  // Throws, or gives nothing back.
  return { name: label, run: () => webhook.verify(body, headers) === undefined };
}

async function octokit(body: Buffer, peers: Peers): Promise<Contender | undefined> {
  const label = peers.label("@octokit/webhooks-methods");
  if (!label) return undefined;
  const methods = (await peers.load("@octokit/webhooks-methods")) as {
    sign(secret: string, payload: string): Promise<string>;
    verify(secret: string, payload: string, signature: string): Promise<boolean>;
  };
  const signature = await methods.sign(secret, body.toString());
  // It takes text, so the bytes have to be decoded first.
  return { name: label, run: () => methods.verify(secret, body.toString(), signature) };
}

async function stripe(body: Buffer, peers: Peers): Promise<Contender | undefined> {
  const label = peers.label("stripe");
  if (!label) return undefined;
  const { default: Stripe } = (await peers.load("stripe")) as {
    default: {
      webhooks: {
        generateTestHeaderString(options: { payload: string; secret: string }): string;
        constructEvent(payload: Buffer, header: string, secret: string): unknown;
      };
    };
  };
  const header = Stripe.webhooks.generateTestHeaderString({ payload: body.toString(), secret });
  return { name: `${label}, and parse`, run: () => Stripe.webhooks.constructEvent(body, header, secret) };
}
