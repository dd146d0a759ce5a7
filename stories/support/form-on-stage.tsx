import { WebhookForm, type WebhookFormProps } from "@tacklebox/react";
import { useEventTypes, useScopes, useWebhooks } from "@tacklebox/react/headless";
import type { ReactNode } from "react";

type StageProps = Omit<WebhookFormProps, "catalog" | "scopes">;

/** The form with what the story's platform has. */
export function FormOnStage({ isEdit = false, ...props }: StageProps & { readonly isEdit?: boolean }): ReactNode {
  const catalog = useEventTypes();
  const scopes = useScopes();
  const webhooks = useWebhooks();
  const webhook = webhooks.state === "ready" ? webhooks.value.items[0] : undefined;
  if (isEdit && !webhook) return <WebhookForm.Loading />;
  return (
    <WebhookForm
      catalog={catalog.state === "ready" ? catalog.value : undefined}
      scopes={scopes.state === "ready" ? scopes.value : undefined}
      {...(isEdit && { webhook })}
      {...props}
    />
  );
}
