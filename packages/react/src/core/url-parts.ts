/** A URL in three pieces, for showing whose it is. */
export interface UrlParts {
  readonly before: string;
  /** With the port; in ASCII, so that one letter cannot pass for another. Empty where the text is no URL. */
  readonly host: string;
  readonly after: string;
}

/** Takes a URL apart. Its user name and password, which are no business of whoever looks, become dots. */
export function urlParts(text: string): UrlParts {
  if (!URL.canParse(text)) return { before: "", host: "", after: text };
  const { protocol, username, password, host, pathname, search, hash } = new URL(text);
  if (!host) return { before: "", host: "", after: text };
  return {
    before: `${protocol}//${username || password ? "•••@" : ""}`,
    host,
    after: `${pathname === "/" && !search && !hash ? "" : pathname}${search}${hash}`,
  };
}
