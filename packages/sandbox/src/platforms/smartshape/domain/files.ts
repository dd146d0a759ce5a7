import type { Attributes, File, World } from "../state.ts";
import { toFile } from "../to-wire.ts";
import { emit } from "./events.ts";
import { found, Refusal } from "./refusal.ts";

export interface UploadInput {
  readonly name: string;
  /** The folder's path. Default `/`. */
  readonly parent?: string;
  /** Mail address of who uploads. */
  readonly owner: string;
  /** In bytes. Default 6,291,456. */
  readonly size?: number;
}

/** A new file, or a new revision where the folder has one of this name. Emits `file_uploaded` either way. */
export function uploadFile(world: World, { name, parent = "/", owner, size = 6_291_456 }: UploadInput): File {
  const { files } = world.state;
  const now = world.now();
  const old = [...files.values()].find((file) => file.name === name && file.parent === parent);
  const { id, created, nodes, sceneTreeRoot } = old ?? {
    id: world.ids.hex(24),
    created: now,
    nodes: new Map(),
    sceneTreeRoot: world.ids.uuid(),
  };
  const file: File = {
    id,
    name,
    parent,
    owner,
    size,
    state: "queued",
    created,
    updated: now,
    revised: now,
    nodes,
    sceneTreeRoot,
  };
  files.set(id, file);
  emit(world, "file_uploaded", { fileId: id, data: toFile(file) });
  return file;
}

/** Ends the conversion: the file is a scene with two objects, unless it was one. Emits `file_optimized`. */
export function optimizeFile(world: World, id: string): File {
  const file = getFile(world, id);
  const nodes =
    file.nodes.size > 0 ? file.nodes : new Map([world.ids.hex(24), world.ids.hex(24)].map((node) => [node, {}]));
  // Still `converting`, as the platform's own sample of this event is.
  const optimized: File = { ...file, state: "converting", updated: world.now(), nodes };
  world.state.files.set(id, optimized);
  emit(world, "file_optimized", { fileId: id, data: toFile(optimized) });
  return optimized;
}

export interface AttributeChange {
  readonly fileId: string;
  /** Mail address of who changes them. */
  readonly by: string;
  /** Object id → the attributes to add or change. */
  readonly nodes: Readonly<Record<string, Attributes>>;
}

/** Adds or changes attributes of a scene's objects. Emits `attribute_updated` with what was given. */
export function updateAttributes(world: World, { fileId, by, nodes }: AttributeChange): File {
  const file = getFile(world, fileId);
  const unknown = Object.keys(nodes).filter((node) => !file.nodes.has(node));
  if (unknown.length > 0) throw new Refusal("not-found", `the scene has no such object: ${unknown.join(", ")}`);
  const changed = Object.entries(nodes).map(([node, attributes]): [string, Attributes] => [
    node,
    { ...file.nodes.get(node), ...attributes },
  ]);
  const next: File = { ...file, updated: world.now(), nodes: new Map([...file.nodes, ...changed]) };
  world.state.files.set(fileId, next);
  emit(world, "attribute_updated", { fileId, data: { user: { email: by }, nodeIdToAttributes: nodes } });
  return next;
}

export function getFile(world: World, id: string): File {
  return found(world.state.files.get(id), "file");
}
