import { createServer } from "node:http";
import express from "express";
import { expectTypeOf } from "vitest";
import {
  createReceiver,
  type EventOf,
  isKnownEvent,
  type JsonObject,
  type Platform,
  type ReceivedEvent,
  type UnknownEvent,
  type Verified,
} from "@tacklebox/receiver";
import { captureRawBody, toNode } from "@tacklebox/receiver/express";
import { crazygoldfish, type Scheme } from "@tacklebox/receiver/crazygoldfish";
import { roomle } from "@tacklebox/receiver/roomle";
import { smartshape } from "@tacklebox/receiver/smartshape";
import { createVerifier, vntana, type VntanaEvent, type VntanaEventType } from "@tacklebox/receiver/vntana";

const platform = vntana({ secrets: "test-secret" });
const receiver = createReceiver({ platform, requireProof: "signed" });

receiver
  .on("product.completed", (event, context) => {
    expectTypeOf(event.type).toEqualTypeOf<"product.completed">();
    expectTypeOf(event.payload.event).toExtend<"product.completed">();
    expectTypeOf(event.payload.product.uuid).toExtend<string>();
    expectTypeOf(context.proof).toEqualTypeOf<"signed">();
    expectTypeOf(context.signedAt).toEqualTypeOf<Date | undefined>();
    // @ts-expect-error a product event has no user
    void event.payload.user;
  })
  .on(["user.added", "user.revoked"], async (event) => {
    expectTypeOf(event.type).toEqualTypeOf<"user.added" | "user.revoked">();
    expectTypeOf(event.payload.user.email).toExtend<string>();
  })
  .unknown((event) => {
    expectTypeOf(event).toEqualTypeOf<UnknownEvent>();
    expectTypeOf(event.payload).toEqualTypeOf<JsonObject>();
  })
  .any((event) => {
    expectTypeOf(event).toEqualTypeOf<VntanaEvent>();
  });

// @ts-expect-error a misspelt event type
receiver.on("product.complete", () => undefined);

declare const event: VntanaEvent;

if (event.known && event.type === "client.added") expectTypeOf(event.payload.client.slug).toExtend<string>();
if (!event.known) expectTypeOf(event.payload).toEqualTypeOf<JsonObject>();
if (isKnownEvent(event, "showroom.product.added")) expectTypeOf(event.payload.showroom.uuid).toExtend<string>();
if (isKnownEvent(event)) expectTypeOf(event.type).toEqualTypeOf<VntanaEventType>();
if (event.known) {
  switch (event.type) {
    case "product.failed":
      expectTypeOf(event.payload.product.uuid).toExtend<string>();
      break;
    case "user.added":
      expectTypeOf(event.payload.user.uuid).toExtend<string>();
      break;
  }
}
expectTypeOf<EventOf<VntanaEvent, "product.added">["payload"]["product"]["name"]>().toExtend<string>();
expectTypeOf<"asset.completed" | "product.completed">().toExtend<VntanaEventType>();

declare const bearer: Platform<ReceivedEvent, "bearer">;
createReceiver({ platform: bearer });
// @ts-expect-error a bearer token says nothing about the body
createReceiver({ platform: bearer, requireProof: "signed" });

createReceiver({ platform: smartshape({ secrets: "test-secret" }) })
  .on("annotation_updated", (annotation, context) => {
    expectTypeOf(annotation.payload.data.old.name).toEqualTypeOf<string>();
    expectTypeOf(context.proof).toEqualTypeOf<"bearer">();
    expectTypeOf(context.signedAt).toEqualTypeOf<Date | undefined>();
  })
  .on(["file_uploaded", "file_optimized"], (file) => {
    expectTypeOf(file.payload.data.size).toEqualTypeOf<number>();
    // @ts-expect-error a file has no nodes
    void file.payload.data.nodeIdToAttributes;
  });

const read = { scheme: "hmac-sha256-hex" } as const;
const goldfish = crazygoldfish({ secrets: "test-secret", read, templates: ["delivery_note_extraction"] });
createReceiver({ platform: goldfish, requireProof: "signed" })
  .on("assignment_answer_sheet_extraction", (sheet, context) => {
    expectTypeOf(sheet.payload.data.studentId).toEqualTypeOf<string | undefined>();
    expectTypeOf(context.proof).toEqualTypeOf<"signed">();
  })
  .on("delivery_note_extraction", (note) => {
    expectTypeOf(note.type).toEqualTypeOf<"delivery_note_extraction">();
    expectTypeOf(note.payload.template.name).toExtend<"delivery_note_extraction">();
    expectTypeOf(note.payload.data["pages"]).toEqualTypeOf<unknown>();
  })
  // @ts-expect-error a misspelt template
  .on("delivery_note_extracton", () => undefined);

createReceiver({ platform: crazygoldfish({ unauthenticated: true }) })
  .any((_, context) => expectTypeOf(context.proof).toEqualTypeOf<"none">())
  // @ts-expect-error a template that was not listed
  .on("delivery_note_extraction", () => undefined);
expectTypeOf(crazygoldfish({ secrets: "a", read: { scheme: "equals" } }).proof).toEqualTypeOf<"bearer">();
declare const scheme: Scheme;
expectTypeOf(crazygoldfish({ secrets: "a", read: { scheme } }).proof).toEqualTypeOf<"bearer" | "signed">();
// @ts-expect-error the secret itself says nothing about the body
createReceiver({ platform: crazygoldfish({ secrets: "a", read: { scheme: "equals" } }), requireProof: "signed" });
// @ts-expect-error nothing says how a delivery is proved
crazygoldfish({ secrets: "test-secret" });
// @ts-expect-error no secret, and nobody said that there is none
crazygoldfish({ read });
// @ts-expect-error no secret, and nobody said that there is none
crazygoldfish({ unauthenticated: false });
// @ts-expect-error one or the other
crazygoldfish({ unauthenticated: true, secrets: "test-secret", read });
// Where a good answer keeps the platform from acting, a handler chooses.
const chosen = createReceiver({ platform: roomle({ secrets: "a-Secr3t_Str1ng!", apiKey: "key" }) })
  .on("email.3DExportAsset", (mail, context) => {
    expectTypeOf(mail.payload.data.resultUrl).toEqualTypeOf<string | undefined>();
    expectTypeOf(context.proof).toEqualTypeOf<"bearer">();
    return { taken: true };
  })
  .on(["email.shareConfiguration", "email.shareConfigurationAR"], async () => ({ taken: false }));
// @ts-expect-error it does not say whether it took the event
chosen.any(async () => undefined);
// @ts-expect-error nor does this
chosen.unknown(() => "taken");
createServer(toNode(chosen));

// A verdict has to be looked at before its facts can be used, and an unverified body cannot be parsed.
const verdict = await createVerifier({ secrets: ["a", { id: "b", value: "b", notAfter: new Date() }] })({
  headers: new Headers(),
  body: new Uint8Array(),
});
// @ts-expect-error not before `ok` was asked
void verdict.signedAt;
if (verdict.ok) expectTypeOf(verdict).toEqualTypeOf<Verified<"signed">>();
else expectTypeOf(verdict.status).toEqualTypeOf<number>();
// @ts-expect-error the verdict is missing
platform.parse(new Uint8Array());

// A text is not the bytes that were signed.
// @ts-expect-error bytes, never strings
void platform.verify({ headers: {}, body: "{}" });

createServer(toNode(receiver));
express()
  .use(express.json({ verify: captureRawBody }))
  .post("/webhooks/vntana", toNode(receiver));
expectTypeOf(receiver.fetch).toExtend<(request: Request, context: { params: Promise<object> }) => Promise<Response>>();
expectTypeOf(receiver.fetch).toExtend<(request: Request) => Promise<Response>>();
