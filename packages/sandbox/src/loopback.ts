/** Whether a URL's host name means this machine. The URL parser has already brought every spelling of an IPv4 address into one. */
export function isLoopback(hostname: string): boolean {
  if (hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]") return true;
  return /^127(\.\d+){3}$/.test(hostname);
}

/** Whether an `Origin` header names a page that was served by this machine. */
export function isLoopbackOrigin(origin: string): boolean {
  return URL.canParse(origin) && isLoopback(new URL(origin).hostname);
}
