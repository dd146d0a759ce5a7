export { createMemoryJournal } from "./journal/memory-journal.ts";

export type { JournalAttempt, JournalDelivery } from "./journal/delivery-log.ts";
export type { MemoryJournal, MemoryJournalOptions } from "./journal/memory-journal.ts";
