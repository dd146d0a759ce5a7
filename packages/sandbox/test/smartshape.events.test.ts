import { describe, expect, it } from "vitest";

import { createVerifier } from "@tacklebox/receiver/smartshape";
import { Refusal } from "@tacklebox/sandbox/smartshape";
import { eventTypes } from "@tacklebox/spec/smartshape";

import { call, NOW, openSmartshape, secretToken, subscribe } from "./smartshape-door.ts";

const by = "atelier@hearthpine.example";
const sceneOf = ({ domain }: ReturnType<typeof openSmartshape>["sandbox"]) =>
  domain.files.list().find(({ name }) => name === "Armchair.scene")!;

async function subscribed(options: Parameters<typeof openSmartshape>[0] = {}, types: readonly string[] = eventTypes) {
  const opened = openSmartshape(options);
  const ids: string[] = [];
  for (const type of types) ids.push(await subscribe(opened.sandbox, type));
  return { ...opened, ids, scene: sceneOf(opened.sandbox), domain: opened.sandbox.domain };
}

describe("what happens on SmartShape's sandbox", () => {
  it("emits the event that belongs to it, each with the contract's payload", async () => {
    const { sandbox, domain, scene, received, violations } = await subscribed();
    const [nodeId = ""] = scene.nodes.keys();
    const file = domain.files.upload({ name: "Table.scene", owner: by, parent: "/Dining" });
    domain.files.optimize(file.id);
    domain.scenes.updateAttributes({ fileId: scene.id, by, nodes: { [nodeId]: { Bezug: "Loden 🌲", price: 12.5 } } });
    const annotation = domain.annotations.create({ fileId: scene.id, author: by, name: "Seam" });
    domain.annotations.update({ id: annotation.id, content: "Sewn" });
    domain.annotations.remove(annotation.id);
    const configuration = domain.configurations.save({ fileId: scene.id, by });
    domain.configurations.save({ id: configuration.id, fileId: scene.id, by, settings: { layersEnabled: false } });
    domain.configurations.remove(configuration.id);
    await sandbox.settled();
    const types = received.map(({ body }) => body["event"]);
    expect(types.toSorted()).toEqual([...eventTypes].toSorted());
    expect(violations).toEqual([]);
    for (const { body } of received) {
      expect(body).toMatchObject({ owner: "owner@hearthpine.example", runTimestamp: NOW, uuid: expect.any(String) });
    }
    expect(new Set(received.map(({ body }) => body["uuid"])).size).toBe(9);
    const dataOf = (event: string) => received.find(({ body }) => body["event"] === event)?.body["data"];
    expect(dataOf("file_uploaded")).toMatchObject({ key: "/Dining/Table.scene", state: "queued", sceneTreeNames: [] });
    expect(dataOf("file_optimized")).toMatchObject({ _id: file.id, sceneTreeNames: ["default"] });
    expect(dataOf("attribute_updated")).toEqual({
      user: { email: by },
      nodeIdToAttributes: { [nodeId]: { Bezug: "Loden 🌲", price: 12.5 } },
    });
    expect(dataOf("annotation_updated")).toMatchObject({
      old: { content: "", permissions: [] },
      new: { content: "Sewn", permissions: [] },
    });
    expect(dataOf("configuration_created")).not.toHaveProperty("lastModificationDate");
    expect(dataOf("configuration_updated")).toMatchObject({
      old: { layersEnabled: true, lastModificationAuthor: null },
      new: { layersEnabled: false, lastModificationAuthor: by, lastModificationDate: NOW },
    });
  });

  it("is kept: attributes are added to those before, a file of the same name is a new revision", async () => {
    const { domain, scene } = await subscribed({}, []);
    const [nodeId = ""] = scene.nodes.keys();
    const changed = domain.scenes.updateAttributes({ fileId: scene.id, by, nodes: { [nodeId]: { cover: "wool" } } });
    expect(changed.nodes.get(nodeId)).toEqual({ wood: "oak", cover: "wool" });
    const first = domain.files.upload({ name: "Table.scene", owner: by });
    const again = domain.files.upload({ name: "Table.scene", owner: by, size: 7 });
    expect(again).toMatchObject({ id: first.id, size: 7, state: "queued" });
    expect(domain.files.upload({ name: "Table.scene", owner: by, parent: "/Dining" }).id).not.toBe(first.id);
    const { nodes } = domain.files.optimize(first.id);
    expect(domain.files.optimize(first.id).nodes).toEqual(nodes);
    const [configuration] = domain.configurations.list();
    const saved = domain.configurations.save({ id: configuration!.id, fileId: scene.id, by, name: "Night" });
    expect(saved).toMatchObject({ name: "Night", settings: { environmentBrightness: 0.85 } });
    const kept = domain.configurations.save({ id: saved.id, fileId: scene.id, by, settings: { layersEnabled: false } });
    expect(kept).toMatchObject({ name: "Night", settings: { environmentBrightness: 0.85, layersEnabled: false } });
    expect(domain.annotations.list()).toHaveLength(1);
  });

  it("is refused where the thing is not there", async () => {
    const { domain, scene } = await subscribed({}, []);
    const deeds = [
      () => domain.files.optimize("none"),
      () => domain.scenes.updateAttributes({ fileId: scene.id, by, nodes: { none: {} } }),
      () => domain.annotations.create({ fileId: "none", author: by, name: "a" }),
      () => domain.annotations.update({ id: "none" }),
      () => domain.annotations.remove("none"),
      () => domain.configurations.save({ fileId: "none", by }),
      () => domain.configurations.save({ id: "none", fileId: scene.id, by }),
      () => domain.configurations.remove("none"),
      () => domain.events.emit({ type: "file_uploaded", fileId: "none", data: {} }),
      () => domain.events.emit({ type: "no_such_type", fileId: scene.id, data: {} }),
    ];
    for (const deed of deeds) expect(deed).toThrow(Refusal);
  });

  it("reaches every webhook for its type, each with its own owner, and one uuid", async () => {
    const { sandbox, domain, received } = await subscribed({}, ["file_uploaded", "file_uploaded"]);
    await subscribe(sandbox, "file_uploaded", "colleague");
    domain.files.upload({ name: "Table.scene", owner: by });
    await sandbox.settled();
    const owners = received.map(({ body }) => body["owner"]);
    expect(owners.toSorted()).toEqual([
      "colleague@hearthpine.example",
      "owner@hearthpine.example",
      "owner@hearthpine.example",
    ]);
    expect(new Set(received.map(({ body }) => body["uuid"])).size).toBe(1);
  });

  it("can be made to happen over the control API", async () => {
    const { sandbox, scene, received } = await subscribed();
    const post = async (path: string, body: object) => {
      const answer = await call(sandbox, `POST /_sandbox/${path}`, { body });
      expect([path, answer.status]).toEqual([path, 200]);
      return answer.body;
    };
    const { id } = await post("files/upload", { name: "Table.scene", owner: by });
    const { nodes } = await post("files/optimize", { id });
    await post("scenes/update-attributes", { fileId: id, by, nodeId: nodes[0], attributes: { wood: "ash" } });
    const annotation = await post("annotations/create", { fileId: id, author: by, name: "Edge", color: "#000" });
    await post("annotations/update", { id: annotation.id, name: "Corner" });
    await post("annotations/remove", { id: annotation.id });
    const configuration = await post("configurations/save", { fileId: id, by, settings: { skyboxEnabled: false } });
    await post("configurations/save", { id: configuration.id, fileId: id, by, name: "Dusk" });
    await post("configurations/remove", { id: configuration.id });
    await sandbox.settled();
    const data = received.find(({ body }) => body["event"] === "file_uploaded")?.body["data"];
    await post("events/emit", { type: "file_uploaded", fileId: scene.id, data });
    await sandbox.settled();
    expect(new Set(received.map(({ body }) => body["event"]))).toEqual(new Set(eventTypes));
    await post("users/add", { email: "new@hearthpine.example", password: "sandbox-password" });
    await post("sessions/end-all", {});
    expect(await post("tokens/revoke", { token: "none" })).toEqual({ revoked: false });
    await post("tokens/expire-all", {});
    expect((await call(sandbox, "POST /_sandbox/files/optimize", { body: { id: "none" } })).status).toBe(409);
  });
});

describe("deliveries of SmartShape's sandbox", () => {
  it("carry a token that the receiver proves, the same for each delivery of a webhook", async () => {
    const { sandbox, domain, received } = await subscribed({}, ["file_uploaded"]);
    for (const name of ["a.scene", "b.scene"]) domain.files.upload({ name, owner: by });
    await sandbox.settled();
    const [first, second] = received;
    expect(first!.token).toMatch(/^\$2b\$04\$/);
    expect(second!.token).toBe(first!.token);
    const verify = createVerifier({ secrets: secretToken });
    const body = new TextEncoder().encode(first!.bytes);
    expect(await verify({ headers: { "x-smartshape-token": first!.token }, body })).toMatchObject({ proof: "bearer" });
  });

  it("carry a token of another secret where the fault is a bad signature", async () => {
    const { sandbox, domain, received } = await subscribed({}, ["file_uploaded"]);
    sandbox.faults.next({ fault: "bad-signature" });
    domain.files.upload({ name: "a.scene", owner: by });
    await sandbox.settled();
    const verify = createVerifier({ secrets: secretToken });
    const verdict = await verify({ headers: { "x-smartshape-token": received[0]!.token }, body: new Uint8Array() });
    expect(verdict).toMatchObject({ reason: "bad_token" });
  });

  it("are logged without the token, which would be good for any other body", async () => {
    const { sandbox, domain, received } = await subscribed({}, ["file_uploaded"]);
    domain.files.upload({ name: "a.scene", owner: by });
    await sandbox.settled();
    const { items } = sandbox.deliveryLog();
    expect(items).toMatchObject([
      { status: "delivered", attempts: [{ request: { headers: { "content-type": "application/json" } } }] },
    ]);
    expect(JSON.stringify(items)).not.toContain(received[0]!.token);
  });

  const json = { "content-type": "application/json" };
  it.each([
    { what: "as asked for", answer: () => Response.json({ success: true }), isGood: true },
    {
      what: "with a charset",
      answer: () =>
        new Response('{"success":true}', { headers: { "content-type": "application/json; charset=utf-8" } }),
      isGood: true,
    },
    { what: "with members more", answer: () => Response.json({ id: 1, success: true }), isGood: true },
    { what: "201", answer: () => Response.json({ success: true }, { status: 201 }), isGood: false },
    {
      what: "text",
      answer: () => new Response('{"success":true}', { headers: { "content-type": "text/plain" } }),
      isGood: false,
    },
    { what: "without a type", answer: () => new Response(new TextEncoder().encode('{"success":true}')), isGood: false },
    { what: "success false", answer: () => Response.json({ success: false }), isGood: false },
    { what: "success in words", answer: () => Response.json({ success: "true" }), isGood: false },
    { what: "no object", answer: () => Response.json(null), isGood: false },
    { what: "no JSON", answer: () => new Response("ok", { headers: json }), isGood: false },
    { what: "empty", answer: () => new Response(null, { headers: json }), isGood: false },
    { what: "400", answer: () => Response.json({ success: false }, { status: 400 }), isGood: false },
    { what: "a redirect", answer: () => Response.redirect("https://hearthpine.example/", 307), isGood: false },
    { what: "nothing at all", answer: () => Promise.reject<Response>(new TypeError("refused")), isGood: false },
  ])("have arrived when the answer is: $what ($isGood)", async ({ answer, isGood }) => {
    const { sandbox, domain } = await subscribed(
      { answer: answer as () => Response, smartshape: { retryAfterMs: [] } },
      ["file_uploaded"],
    );
    domain.files.upload({ name: "a.scene", owner: by });
    await sandbox.settled();
    expect(sandbox.deliveries().map(({ state }) => state)).toEqual([isGood ? "delivered" : "failed"]);
  });

  it("are tried again, the same bytes with the same uuid, until the answer is right", async () => {
    const answer = (tries: number) => (tries < 4 ? Response.json({ ok: true }) : Response.json({ success: true }));
    const { sandbox, domain, received } = await subscribed({ answer }, ["file_uploaded"]);
    domain.files.upload({ name: "a.scene", owner: by });
    await sandbox.settled();
    expect(sandbox.deliveries()).toMatchObject([{ state: "waiting" }]);
    for (const [ms, tries] of [
      [59_999, 1],
      [1, 2],
      [120_000, 3],
      [240_000, 4],
      [3_600_000, 4],
    ] as const) {
      await sandbox.advance(ms);
      expect(received).toHaveLength(tries);
    }
    expect(new Set(received.map(({ bytes }) => bytes)).size).toBe(1);
    expect(sandbox.deliveries()).toMatchObject([{ state: "delivered" }]);
  });

  it("are given up after five tries, and the webhook stays", async () => {
    const { sandbox, domain, received, ids } = await subscribed({ answer: () => new Response("no") }, [
      "file_uploaded",
    ]);
    domain.files.upload({ name: "a.scene", owner: by });
    await sandbox.advance(86_400_000);
    expect(received).toHaveLength(5);
    expect(sandbox.deliveries()).toMatchObject([{ state: "failed" }]);
    expect(domain.webhooks.list().map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(sandbox.mails()).toEqual([]);
  });

  it("end with the webhook", async () => {
    const { sandbox, domain, ids, received } = await subscribed({ answer: () => new Response("no") }, [
      "file_uploaded",
    ]);
    domain.files.upload({ name: "a.scene", owner: by });
    await sandbox.settled();
    const { email: username, password } = { email: "owner@hearthpine.example", password: "sandbox-password" };
    const { body } = await call(sandbox, "POST /account/login/", { body: { username, password } });
    const token = body.cookies.replace("jsonwebtoken=", "");
    await call(sandbox, `DELETE /webhook/${ids[0]}`, { token });
    await sandbox.advance(86_400_000);
    expect(received).toHaveLength(1);
    expect(sandbox.deliveries()).toMatchObject([{ state: "dropped" }]);
  });

  it("begin again with a reset, and follow from the seed", async () => {
    const once = async () => {
      const { sandbox, domain, received } = await subscribed({ seed: 7 }, ["file_uploaded"]);
      domain.files.upload({ name: "a.scene", owner: by });
      await sandbox.settled();
      sandbox.reset("empty");
      expect([sandbox.deliveries(), domain.files.list()]).toEqual([[], []]);
      return received;
    };
    expect(await once()).toEqual(await once());
  });
});
