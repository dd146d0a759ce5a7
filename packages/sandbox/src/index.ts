export { createSandbox } from "./create-sandbox.ts";
export { apiFaults, deliveryFaults } from "./delivery/faults.ts";

export type { Sandbox, SandboxOptions } from "./create-sandbox.ts";
export type { Attempt, AttemptCause } from "./delivery/attempt.ts";
export type { DeliveryLogPage, DeliveryLogQuery, LoggedAttempt, LoggedDelivery } from "./delivery/delivery-log.ts";
export type { ApiFault, DeliveryFault, FaultOrder } from "./delivery/faults.ts";
export type { Delivery } from "./delivery/outbox.ts";
export type { ConcludedDelivery, DeliveryPolicy, DeliveryTarget, Verdict } from "./delivery/policy.ts";
export type { Mail, OutgoingMail } from "./mailbox.ts";
export type { Problem, Violation, ViolationKind } from "./http/violation.ts";
export type { SandboxPlatform } from "./platform.ts";
