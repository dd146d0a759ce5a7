"use client";
import { useApi } from "../../context.ts";
import { useEventTypes, useScopes, useWebhooks } from "../../data/queries.ts";
import type { WebhookFormProps } from "../webhook-form/webhook-form-props.ts";

type Choices = Pick<
  WebhookFormProps,
  "catalog" | "catalogError" | "onRetryCatalog" | "scopes" | "scopesError" | "onRetryScopes" | "others"
>;

/** What there is to choose from, and the webhooks there are already. */
export function useFormChoices(): Choices {
  const { capabilities } = useApi();
  const catalog = useEventTypes();
  const scopes = useScopes({ isEnabled: capabilities.hasScopes });
  const webhooks = useWebhooks();
  return {
    ...(catalog.state === "ready" && { catalog: catalog.value }),
    ...(catalog.state === "error" && { catalogError: catalog.error, onRetryCatalog: catalog.retry }),
    ...(scopes.state === "ready" && { scopes: scopes.value }),
    ...(scopes.state === "error" && { scopesError: scopes.error, onRetryScopes: scopes.retry }),
    ...(webhooks.state === "ready" && { others: webhooks.value.items }),
  };
}
