// Loaded when they are first shown: most visits only look at the list.
import type { DeleteWebhookDialog } from "../delete-webhook-dialog/delete-webhook-dialog.tsx";
import type { DeliveryInspector } from "../delivery-inspector/delivery-inspector.tsx";
import type { EndpointGuide } from "../endpoint-guide/endpoint-guide.tsx";
import type { SignatureDoctor } from "../signature-doctor/signature-doctor.tsx";
import type { DetailView } from "../webhook-detail/webhook-detail.tsx";
import type { EditorView } from "../webhook-editor/webhook-editor.tsx";

interface Module<Part> {
  readonly default: Part;
}

export async function loadDetail(): Promise<Module<typeof DetailView>> {
  return { default: (await import("../webhook-detail/webhook-detail.tsx")).DetailView };
}

export async function loadEditor(): Promise<Module<typeof EditorView>> {
  return { default: (await import("../webhook-editor/webhook-editor.tsx")).EditorView };
}

export async function loadDeleteDialog(): Promise<Module<typeof DeleteWebhookDialog>> {
  return { default: (await import("../delete-webhook-dialog/delete-webhook-dialog.tsx")).DeleteWebhookDialog };
}

export async function loadInspector(): Promise<Module<typeof DeliveryInspector>> {
  return { default: (await import("../delivery-inspector/delivery-inspector.tsx")).DeliveryInspector };
}

export async function loadGuide(): Promise<Module<typeof EndpointGuide>> {
  return { default: (await import("../endpoint-guide/endpoint-guide.tsx")).EndpointGuide };
}

export async function loadDoctor(): Promise<Module<typeof SignatureDoctor>> {
  return { default: (await import("../signature-doctor/signature-doctor.tsx")).SignatureDoctor };
}

/** Begins to load what somebody who has come this near will want. Whoever shows it says when that fails. */
export function preload(...loaders: readonly (() => Promise<unknown>)[]): void {
  for (const load of loaders) void load().catch(() => undefined);
}
