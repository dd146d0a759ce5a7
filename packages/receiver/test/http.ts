import { createServer, request as httpRequest, type RequestListener } from "node:http";
import { type AddressInfo, connect } from "node:net";
import type { Answer, Sent } from "./adapter.ts";

export interface Server {
  readonly port: number;
  close(): Promise<void>;
}

/** Runs one use of a server and closes it, whatever happens. */
export async function withServer<T>(listener: RequestListener, use: (server: Server) => Promise<T>): Promise<T> {
  const server = await listen(listener);
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

/** Sends a request as it is written, repeated headers included. */
export function send(port: number, { method, headers, body }: Sent, path = "/"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      {
        port,
        method,
        path,
        host: "127.0.0.1",
        agent: false,
        headers: ["host", "partner.example.com", ...headers.flat()],
      },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
        incoming.on("end", () => {
          const pairs = Object.entries(incoming.headersDistinct).map(([name, values]): [string, string] => [
            name,
            String(values),
          ]);
          resolve({
            status: Number(incoming.statusCode),
            headers: new Headers(pairs),
            text: Buffer.concat(chunks).toString(),
          });
        });
        incoming.on("error", reject);
      },
    );
    outgoing.on("error", reject);
    for (const chunk of body) outgoing.write(chunk);
    outgoing.end();
  });
}

/** Sends bytes as they are, and gives what came back until the other side closed the connection. */
export function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text, "latin1"));
    socket.on("data", (chunk) => void (answer += chunk.toString("latin1")));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(answer));
  });
}

async function listen(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}
