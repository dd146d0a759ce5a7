import { withDeliveries, type Delivery, type Page, type WebhooksApi } from "@tacklebox/client";
import type { VntanaWebhooksApi } from "@tacklebox/client/vntana";
import type { Sandbox } from "@tacklebox/sandbox";
import { expectTypeOf } from "vitest";

// Read by the type check: each line below has to compile, and each marked one must not.
declare const sandbox: Sandbox<unknown>;
declare const vntana: VntanaWebhooksApi;
declare const api: WebhooksApi;

// The sandbox imports nothing of the client, and its log has the port's shape all the same.
const withLog = withDeliveries(vntana, async (query) => sandbox.deliveryLog(query));
expectTypeOf(withLog).toExtend<VntanaWebhooksApi>();
expectTypeOf(withLog.deliveries).returns.resolves.toEqualTypeOf<Page<Delivery>>();
expectTypeOf(withDeliveries(api, withLog.deliveries)).toExtend<WebhooksApi>();
expectTypeOf(sandbox.deliveryLog()).toExtend<Page<Delivery>>();

// @ts-expect-error a page of something else
withDeliveries(api, async () => ({ items: [1] }));
// @ts-expect-error the log is missing
withDeliveries(api);
