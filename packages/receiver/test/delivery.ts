import { sign } from "@tacklebox/receiver/vntana";

export const secret = "test-secret";
const timestamp = "2022-06-21T03:34:10.348Z";
/** Ten seconds after the timestamp. */
export const now = (): number => Date.parse("2022-06-21T03:34:20.348Z");

export const completed = JSON.stringify({
  event: "product.completed",
  organization: { uuid: "o-1" },
  client: { uuid: "c-1" },
  product: { uuid: "p-1", name: "Floor lamp 💡" },
});

export interface SignedOptions {
  readonly secret?: string;
  readonly timestamp?: string;
  readonly body?: string | Uint8Array;
}

export interface SignedDelivery {
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

/** A delivery as VNTANA would send it. */
export async function signed(options: SignedOptions = {}): Promise<SignedDelivery> {
  const input = { secret, timestamp, body: completed, ...options };
  const body = typeof input.body === "string" ? new TextEncoder().encode(input.body) : input.body;
  const proof = await sign({ ...input, body });
  return { headers: { "content-type": "application/json", ...proof }, body };
}

/** The same as a request; `init` replaces parts of it after signing. */
export async function signedRequest(
  options: SignedOptions = {},
  init: RequestInit & { url?: string } = {},
): Promise<Request> {
  const { headers, body } = await signed(options);
  const { url = "https://partner.example.com/webhooks/vntana", ...rest } = init;
  const merged = new Headers(headers);
  new Headers(init.headers).forEach((value, name) => merged.set(name, value));
  return new Request(url, { method: "POST", body: new Uint8Array(body), ...rest, headers: merged });
}
