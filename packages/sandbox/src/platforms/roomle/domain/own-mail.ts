import type { EventType } from "@tacklebox/spec/roomle";
import type { JsonObject } from "../../../json.ts";
import type { World } from "../state.ts";

/** The mail that Roomle sends itself, where no webhook took the event over. */
export function sendOwnMail(world: World, type: string, { data }: JsonObject): void {
  // Whatever is sent was held against the contract before.
  const { email, url, resultUrl = url }: Readonly<Record<string, unknown>> = Object(data);
  world.mail({ to: String(email), subject: String(subjects[type]), text: `Here it is: ${String(resultUrl)}` });
}

const subjects: Readonly<Record<string, string>> = {
  "email.savedConfiguration": "Your draft is saved",
  "email.shareConfiguration": "A configuration for you",
  "email.shareConfigurationAR": "See it in your room",
  "email.3DExportAsset": "Your 3D export is ready",
} satisfies Record<EventType, string>;
