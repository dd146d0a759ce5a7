import type { Ids } from "../../../ids.ts";
import type { State } from "../state.ts";
import { createEmpty } from "./empty.ts";
import { credentials } from "./people.ts";

/** A scene `Armchair.scene` with two objects, an annotation and a configuration, and an uploaded file that is still queued. No webhooks. */
export function createBusyShowroom(ids: Ids, now: number, usesPerToken?: number): State {
  const state = createEmpty(usesPerToken);
  const idOf = (name: string): string => ids.named(name).replaceAll("-", "").slice(0, 24);
  const armchair = idOf("file Armchair.scene");
  const author = credentials.owner.email;
  const times = { created: now, updated: now, revised: now };
  state.files.set(armchair, {
    ...times,
    id: armchair,
    name: "Armchair.scene",
    parent: "/Living room",
    owner: author,
    size: 7_340_218,
    state: "converting",
    nodes: new Map([
      [idOf("node frame"), { wood: "oak" }],
      [idOf("node seat"), {}],
    ]),
    sceneTreeRoot: ids.named("root Armchair.scene"),
  });
  const lamp = idOf("file Lamp.scene");
  state.files.set(lamp, {
    ...times,
    id: lamp,
    name: "Lamp.scene",
    parent: "/",
    owner: author,
    size: 1_048_576,
    state: "queued",
    nodes: new Map(),
    sceneTreeRoot: ids.named("root Lamp.scene"),
  });
  const annotation = idOf("annotation Seam");
  state.annotations.set(annotation, {
    id: annotation,
    fileId: armchair,
    permissionsId: idOf("permissions Seam"),
    author,
    name: "Seam",
    content: "Left armrest, to be sewn again",
    color: "#c2410c",
    camera: [-3.125, 1.5, 2.25],
    created: now,
    updated: now,
  });
  const configuration = idOf("configuration Evening light");
  state.configurations.set(configuration, {
    id: configuration,
    fileId: armchair,
    effectsId: idOf("effects Evening light"),
    author,
    name: "Evening light",
    settings: { environmentBrightness: 0.85 },
    created: now,
    changed: undefined,
  });
  return state;
}
