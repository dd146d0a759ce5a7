import type { ReceiverOptions } from "@tacklebox/receiver";
import { createMemoryJournal, type JournalDelivery, type MemoryJournalOptions } from "@tacklebox/receiver/journal";
import type { VntanaEvent, VntanaOptions } from "@tacklebox/receiver/vntana";
import { now } from "./delivery.ts";
import { observedReceiver } from "./receiver.ts";

type Options = Partial<ReceiverOptions<VntanaEvent, "signed">> & { readonly vntana?: Partial<VntanaOptions> };

/** A receiver with a journal, whose log can be read as by a client. */
export function journaledReceiver(journalOptions: MemoryJournalOptions = {}, options: Options = {}) {
  const journal = createMemoryJournal({ now, ...journalOptions });
  const observed = observedReceiver({ journal, now, ...options });
  const ask = (query = "", init: RequestInit = {}) =>
    journal.fetch(new Request(`https://partner.example.com/deliveries${query}`, init));
  const read = async (query = ""): Promise<JournalPage> => {
    const response = await ask(query);
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    return response.json();
  };
  return { ...observed, journal, ask, read };
}

interface JournalPage {
  readonly items: readonly JournalDelivery[];
  readonly total: number;
  readonly nextCursor?: string;
}
