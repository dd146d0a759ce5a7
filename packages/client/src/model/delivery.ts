import type { ListQuery } from "./page.ts";

/** One HTTP request of a delivery. */
export interface Attempt {
  readonly at: string;
  readonly durationMs?: number;
  /** The endpoint's HTTP status; absent when none arrived. */
  readonly status?: number;
  /** Why it failed, in words. */
  readonly cause?: string;
}

/** The effort to bring one event to one webhook. */
export interface Delivery {
  readonly id: string;
  readonly webhookId: string;
  readonly eventType: string;
  readonly status: "pending" | "delivered" | "failed";
  readonly createdAt: string;
  readonly attempts: readonly Attempt[];
}

/** Which deliveries to list. */
export interface DeliveryQuery extends ListQuery {
  readonly webhookId?: string;
  readonly eventType?: string;
  readonly status?: Delivery["status"];
}
