/** The name of a kind of event, as the platform describes it. */
export interface EventType {
  readonly name: string;
  readonly description?: string;
}

/** Event types that belong together. */
export interface EventCategory {
  readonly name: string;
  /** What people see, where that is not the name. */
  readonly title?: string;
  readonly eventTypes: readonly EventType[];
}

/** Every event type a webhook can ask for, by category, in the platform's order. */
export interface EventCatalog {
  readonly categories: readonly EventCategory[];
}
