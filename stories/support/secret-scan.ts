/** What one story's platform answered with, and what the page said meanwhile. */
export interface SecretWatch {
  /** Every signing secret that was ever sent, either way. */
  readonly secrets: Set<string>;
  /** Events and console lines. */
  readonly said: string[];
}

/** Remembers the secrets in a request or an answer, which goes on unchanged. */
export async function noteSecrets<Message extends Request | Response>(
  message: Message,
  { secrets }: SecretWatch,
): Promise<Message> {
  const text = await message.clone().text();
  for (const [, secret] of text.matchAll(/"secret\w*":\s*"([^"]+)"/g)) if (secret) secrets.add(secret);
  return message;
}

/** Listens to the console until the story has ended. */
export function listenToConsole({ said }: SecretWatch): () => void {
  const names = ["log", "info", "debug", "warn", "error"] as const;
  const originals = names.map((name) => [name, console[name]] as const);
  for (const [name, original] of originals) {
    console[name] = (...given: unknown[]) => {
      said.push(given.map(String).join(" "));
      original.apply(console, given);
    };
  }
  return () => {
    for (const [name, original] of originals) console[name] = original;
  };
}

/**
 * A secret is nowhere but in the text node that shows it: not elsewhere in the document, its attributes and fields, not in storage,
 * the address, events or the console.
 *
 * @throws with the places that hold one.
 */
export function assertNoSecret({ secrets, said }: SecretWatch): void {
  const page = document.documentElement.cloneNode(true);
  // A clone has what is written in the document; what fields hold is asked of the fields.
  if (page instanceof Element) for (const shown of page.querySelectorAll(".tb-secret-text")) shown.textContent = "";
  const fields = Array.from(document.querySelectorAll<HTMLInputElement>("input, textarea"), ({ value }) => value);
  const places: Readonly<Record<string, string>> = {
    document: page instanceof Element ? page.outerHTML : "",
    fields: fields.join("\n"),
    "local storage": JSON.stringify(localStorage),
    "session storage": JSON.stringify(sessionStorage),
    address: location.href,
    "events and console": said.join("\n"),
  };
  const leaks = Object.entries(places)
    .filter(([, text]) => [...secrets].some((secret) => text.includes(secret)))
    .map(([place]) => place);
  if (leaks.length > 0) throw new Error(`a signing secret is in: ${leaks.join(", ")}`);
}
