import type { Annotation, World } from "../state.ts";
import { toAnnotation } from "../to-wire.ts";
import { emit } from "./events.ts";
import { getFile } from "./files.ts";
import { found } from "./refusal.ts";

export interface AnnotationInput {
  readonly fileId: string;
  /** Mail address. */
  readonly author: string;
  readonly name: string;
  readonly content?: string;
  /** Default `#fff`. */
  readonly color?: string;
}

/** Emits `annotation_created`. */
export function createAnnotation(world: World, input: AnnotationInput): Annotation {
  const { fileId, author, name, content = "", color = "#fff" } = input;
  getFile(world, fileId);
  const now = world.now();
  const annotation: Annotation = {
    id: world.ids.hex(24),
    permissionsId: world.ids.hex(24),
    fileId,
    author,
    name,
    content,
    color,
    camera: [3.25, 2, 3.25],
    created: now,
    updated: now,
  };
  world.state.annotations.set(annotation.id, annotation);
  emit(world, "annotation_created", { fileId, data: toAnnotation(annotation, "whole") });
  return annotation;
}

export interface AnnotationChange extends Partial<Pick<Annotation, "name" | "content" | "color">> {
  readonly id: string;
}

/** Emits `annotation_updated` with the annotation before and after. */
export function updateAnnotation(world: World, { id, ...changes }: AnnotationChange): Annotation {
  const old = getAnnotation(world, id);
  const next: Annotation = { ...old, ...changes, updated: world.now() };
  world.state.annotations.set(id, next);
  const data = { old: toAnnotation(old, "in-change"), new: toAnnotation(next, "in-change") };
  emit(world, "annotation_updated", { fileId: old.fileId, data });
  return next;
}

/** Emits `annotation_removed`. */
export function removeAnnotation(world: World, id: string): Annotation {
  const annotation = getAnnotation(world, id);
  world.state.annotations.delete(id);
  emit(world, "annotation_removed", { fileId: annotation.fileId, data: toAnnotation(annotation, "whole") });
  return annotation;
}

function getAnnotation(world: World, id: string): Annotation {
  return found(world.state.annotations.get(id), "annotation");
}
