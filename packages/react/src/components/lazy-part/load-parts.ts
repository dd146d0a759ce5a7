import type { DeleteWebhookDialog } from "../delete-webhook-dialog/delete-webhook-dialog.tsx";
import type { DeliveryInspector } from "../delivery-inspector/delivery-inspector.tsx";
import type { SignatureDoctor } from "../signature-doctor/signature-doctor.tsx";
import type { DetailView, EditorView, LateSecret, LeaveQuestion } from "./webhook-views.ts";

interface Module<Part> {
  readonly default: Part;
}

// Loaded when they are first shown: most visits only look at the list.

export async function loadDetail(): Promise<Module<typeof DetailView>> {
  return { default: (await import("./webhook-views.ts")).DetailView };
}

export async function loadEditor(): Promise<Module<typeof EditorView>> {
  return { default: (await import("./webhook-views.ts")).EditorView };
}

export async function loadLateSecret(): Promise<Module<typeof LateSecret>> {
  return { default: (await import("./webhook-views.ts")).LateSecret };
}

export async function loadLeaveQuestion(): Promise<Module<typeof LeaveQuestion>> {
  return { default: (await import("./webhook-views.ts")).LeaveQuestion };
}

export async function loadDeleteDialog(): Promise<Module<typeof DeleteWebhookDialog>> {
  return { default: (await import("../delete-webhook-dialog/delete-webhook-dialog.tsx")).DeleteWebhookDialog };
}

export async function loadInspector(): Promise<Module<typeof DeliveryInspector>> {
  return { default: (await import("../delivery-inspector/delivery-inspector.tsx")).DeliveryInspector };
}

export async function loadDoctor(): Promise<Module<typeof SignatureDoctor>> {
  return { default: (await import("../signature-doctor/signature-doctor.tsx")).SignatureDoctor };
}
