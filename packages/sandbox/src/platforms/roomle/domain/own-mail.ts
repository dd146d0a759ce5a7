import type { EventType } from "@tacklebox/spec/roomle";
import type { JsonObject } from "../../../json.ts";
import type { World } from "../state.ts";
import { isEventType } from "./event-types.ts";

/** The mail that Roomle sends itself, where no webhook took the event over. */
export function sendOwnMail(world: World, type: string, { data }: JsonObject): void {
  const { email, url, resultUrl }: Readonly<Record<string, unknown>> = Object(data);
  const link = typeof resultUrl === "string" ? resultUrl : url;
  if (typeof email !== "string" || typeof link !== "string") return;
  world.mail({
    to: email,
    subject: isEventType(type) ? subjects[type] : "From your configurator",
    text: `Here it is: ${link}`,
  });
}

const subjects: Readonly<Record<EventType, string>> = {
  "email.savedConfiguration": "Your draft is saved",
  "email.shareConfiguration": "A configuration for you",
  "email.shareConfigurationAR": "See it in your room",
  "email.3DExportAsset": "Your 3D export is ready",
};
