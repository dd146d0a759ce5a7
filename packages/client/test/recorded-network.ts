export interface Sent {
  readonly call: string;
  readonly headers: Headers;
  readonly body: unknown;
}

type Answer = (request: Request) => Promise<Response>;

/** Between client and sandbox; answers itself or passes on. */
export type Between = (request: Request, pass: Answer) => Promise<Response>;

/** A client's network that ends in a sandbox and remembers what was sent. */
export function recordNetwork(pass: Answer, between: Between = (request) => pass(request)) {
  const sent: Sent[] = [];
  return {
    sent,
    /** How often a call like `PUT /webhook/` was sent. */
    count: (call: string) => sent.filter((request) => request.call === call).length,
    async fetch(url: string, init: RequestInit): Promise<Response> {
      const request = new Request(url, init);
      const call = `${request.method} ${new URL(url).pathname}`;
      const body: unknown = typeof init.body === "string" ? JSON.parse(init.body) : undefined;
      sent.push({ call, headers: request.headers, body });
      return between(request, pass);
    },
  };
}
