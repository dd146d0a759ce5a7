import type { DeliveryFault, Mail, Sandbox, SandboxPlatform } from "@tacklebox/sandbox";
import type { Hono } from "hono";

/** A platform as the demo plays it. */
export interface DeskPlatform<Domain, Account> {
  readonly platform: SandboxPlatform<Domain>;
  readonly account: Account;
  /** What its people and machines do; most of it makes an event. */
  readonly actions: (domain: Domain) => readonly DeskAction[];
  /** What may be wrong with a delivery, and its name for people. */
  readonly breakages: Readonly<Partial<Record<DeliveryFault, string>>>;
  /** What it does about an endpoint that is down. */
  readonly outage: string;
  /** Whether an error is the domain's no, in words for people. @defaultValue none is */
  readonly isRefusal?: (error: unknown) => boolean;
  /** Whether some webhook is told of an event type. */
  readonly hears: (domain: Domain, eventType: string) => boolean;
  /** More, for pages of its own. */
  readonly routes?: (sandbox: Sandbox<Domain>, watched: Watched) => Hono;
}

/** Does something that makes an event, and says why it arrives nowhere, where that is so. */
export type Watched = <Done>(deed: () => Done) => { readonly done: Done; readonly missed: string };

export interface DeskAction {
  readonly label: string;
  /** The event type that it makes, where it is always the same one. */
  readonly event?: string;
  /** Gives back what was done. */
  readonly run: () => string;
}

/** What the pages see of it. */
export interface DeskView {
  readonly actions: readonly Omit<DeskAction, "run">[];
  readonly breakages: readonly (readonly [fault: string, title: string])[];
  readonly outage: string;
  readonly isPlugged: boolean;
  /** The newest first. */
  readonly mails: readonly Mail[];
}
