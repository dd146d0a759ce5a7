import {
  EndpointGuide,
  EventPicker,
  SignatureDoctor,
  WebhookListLoading,
  WebhookManager,
  toPath,
} from "@tacklebox/react";

const catalog = { categories: [{ name: "product", eventTypes: [{ name: "product.completed" }] }] };

/** A Server Component that imports components, and what is no component, without a boundary of its own. */
export default function Page() {
  return (
    <main data-path={toPath({ name: "create" })}>
      <WebhookManager />
      <EventPicker catalog={catalog} name="events" />
      <EndpointGuide eventTypes={["product.completed"]} />
      <SignatureDoctor />
      <WebhookListLoading />
    </main>
  );
}
