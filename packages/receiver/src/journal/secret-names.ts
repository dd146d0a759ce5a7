const secretName = /auth|cookie|token|secret|passw|credential|session|(api|access|private)[-_]?key|jwt/i;
const credential = /^\s*(bearer|basic|digest|negotiate)\s/i;

const masked = "[secret]";

/** Headers by name, with the names kept of those that are or may be credentials. */
export function maskHeaders(headers: Headers, secretHeaders: readonly string[] = []): Readonly<Record<string, string>> {
  const isSecret = (name: string, value: string): boolean =>
    secretHeaders.includes(name) || secretName.test(name) || credential.test(value);
  return Object.fromEntries([...headers].map(([name, value]) => [name, isSecret(name, value) ? masked : value]));
}

/** A URL without the values in its query that may be credentials, and without a user's name and password. */
export function maskUrl(text: string): string {
  const url = new URL(text);
  url.username = url.password = "";
  for (const name of new Set(url.searchParams.keys())) {
    if (secretName.test(name)) url.searchParams.set(name, masked);
  }
  return url.href;
}
