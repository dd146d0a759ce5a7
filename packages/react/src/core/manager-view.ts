/** Where in the manager somebody is. */
export type ManagerView =
  | { readonly name: "list" | "create" | "doctor" }
  | { readonly name: "webhook" | "edit"; readonly id: string }
  /** Of one webhook or of all. */
  | { readonly name: "deliveries" | "guide"; readonly id?: string };

/**
 * A view as the path of a URL, for a host's router to own.
 *
 * @example
 * <WebhookManager view={parsePath(hash)} onViewChange={(view) => { location.hash = toPath(view); }} />
 */
export function toPath(view: ManagerView): string {
  const of = "id" in view && view.id !== undefined ? `/webhook/${encodeURIComponent(view.id)}` : "";
  switch (view.name) {
    case "list":
      return "/";
    case "create":
      return "/new";
    case "webhook":
      return of;
    default:
      return `${of}/${view.name}`;
  }
}

/** The view a path leads to; `#`, a query and slashes too many do no harm. Whatever leads nowhere leads to the list. */
export function parsePath(path: string): ManagerView {
  const [first, id, last] = decoded(path.replace(/^#/, "").replace(/[?#].*$/s, ""));
  if (first === "webhook" && id !== undefined) return ofWebhook(id, last);
  switch (first) {
    case "new":
      return { name: "create" };
    case "doctor":
    case "deliveries":
    case "guide":
      return { name: first };
    default:
      return { name: "list" };
  }
}

function ofWebhook(id: string, last: string | undefined): ManagerView {
  switch (last) {
    case "edit":
    case "deliveries":
    case "guide":
      return { name: last, id };
    default:
      return { name: "webhook", id };
  }
}

function decoded(path: string): readonly string[] {
  try {
    return path
      .split("/")
      .filter((part) => part !== "")
      .map(decodeURIComponent);
  } catch {
    // A broken escape is nobody's path.
    return [];
  }
}
