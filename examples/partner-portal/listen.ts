import type { AddressInfo, ListenOptions } from "node:net";

interface Listener {
  listen(options: ListenOptions): unknown;
  once(event: string, listener: (error: Error) => void): unknown;
  address(): AddressInfo | string | null;
}

/** Listens on this machine alone, and gives back the address. @throws the socket's error when the port cannot be had. */
export async function listen(server: Listener, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.once("listening", () => resolve());
    server.listen({ port, host: "127.0.0.1" });
  });
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("The server has no port.");
  return `http://127.0.0.1:${address.port}`;
}
