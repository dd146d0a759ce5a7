import type { Template, World } from "../state.ts";
import { found, Refusal } from "./refusal.ts";

export interface TemplateInput {
  readonly name: string;
  /** Default: the name. */
  readonly displayName?: string;
  readonly description?: string;
}

/** A template of the account's own. */
export function addTemplate(world: World, { name, displayName = name, description }: TemplateInput): Template {
  const { templates } = world.state;
  if (!name || [...templates.values()].some((template) => template.name === name)) {
    throw new Refusal("duplicate", "a template has a name, and no two the same");
  }
  const template = { id: world.ids.uuid(), name, displayName, description: description ?? null };
  templates.set(template.id, template);
  return template;
}

export function templateNamed(world: World, name: string): Template {
  return found(
    [...world.state.templates.values()].find((template) => template.name === name),
    "template",
  );
}

export function templateOf(world: World, id: string): Template {
  return found(world.state.templates.get(id), "template");
}
