/** Forward to somebody's own machine; they and every name below them. */
export const tunnelHosts: readonly string[] = [
  "bore.pub",
  "devtunnels.ms",
  "expose.dev",
  "lhr.life",
  "loca.lt",
  "localhost.run",
  "localtunnel.me",
  "ngrok-free.app",
  "ngrok-free.dev",
  "ngrok.app",
  "ngrok.dev",
  "ngrok.io",
  "pagekite.me",
  "pinggy.io",
  "pinggy.link",
  "pinggy.online",
  "serveo.net",
  "sharedwithexpose.com",
  "trycloudflare.com",
  "tunnelmole.net",
  "zrok.io",
];

/** Show whatever arrives to whoever has the link; they and every name below them. */
export const requestBinHosts: readonly string[] = [
  "beeceptor.com",
  "hookbin.com",
  "mockbin.io",
  "mockbin.org",
  "play.svix.com",
  "postb.in",
  "ptsv2.com",
  "ptsv3.com",
  "putsreq.com",
  "rbaskets.in",
  "requestbin.com",
  "requestbin.net",
  "requestcatcher.com",
  "requestinspector.com",
  "smee.io",
  "typedwebhook.tools",
  "webhook-test.com",
  "webhook.site",
];

/** Ends of names that mean something in one network only: RFC 6761, 6762 and 8375, and what offices and dev tools took for themselves. */
export const privateEndings: readonly string[] = [
  "arpa",
  "corp",
  "home",
  "internal",
  "intranet",
  "invalid",
  "lan",
  "local",
  "localdomain",
  "localhost",
  "onion",
  "private",
  "test",
];

/** Whether `host` is one of the names or below one. */
export function isBelow(host: string, names: readonly string[]): boolean {
  return names.some((name) => host === name || host.endsWith(`.${name}`));
}
