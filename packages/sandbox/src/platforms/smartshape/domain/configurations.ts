import type { JsonObject } from "../../../json.ts";
import type { Configuration, World } from "../state.ts";
import { toConfiguration } from "../to-wire.ts";
import { emit } from "./events.ts";
import { getFile } from "./files.ts";
import { found } from "./refusal.ts";

export interface ConfigurationInput {
  /** Of the one to change; a new one without it. */
  readonly id?: string;
  readonly fileId: string;
  /** Mail address of who saves. */
  readonly by: string;
  readonly name?: string;
  /** Members as they are on the wire, `layersEnabled` for instance. */
  readonly settings?: JsonObject;
}

/** One deed for both, as the platform has one operation: emits `configuration_created` or `configuration_updated`. */
export function saveConfiguration(world: World, { id, fileId, ...input }: ConfigurationInput): Configuration {
  getFile(world, fileId);
  return id === undefined ? create(world, fileId, input) : update(world, getConfiguration(world, id), input);
}

type Saved = Omit<ConfigurationInput, "id" | "fileId">;

function create(world: World, fileId: string, { by, name = "New configuration", settings = {} }: Saved): Configuration {
  const configuration: Configuration = {
    id: world.ids.hex(24),
    effectsId: world.ids.hex(24),
    fileId,
    author: by,
    name,
    settings,
    created: world.now(),
    changed: undefined,
  };
  world.state.configurations.set(configuration.id, configuration);
  emit(world, "configuration_created", { fileId, data: toConfiguration(configuration) });
  return configuration;
}

function update(world: World, old: Configuration, { by, name = old.name, settings = {} }: Saved): Configuration {
  const next: Configuration = {
    ...old,
    name,
    settings: { ...old.settings, ...settings },
    changed: { at: world.now(), by },
  };
  world.state.configurations.set(old.id, next);
  emit(world, "configuration_updated", {
    fileId: old.fileId,
    data: { old: toConfiguration(old), new: toConfiguration(next) },
  });
  return next;
}

/** Emits `configuration_removed`. */
export function removeConfiguration(world: World, id: string): Configuration {
  const configuration = getConfiguration(world, id);
  world.state.configurations.delete(id);
  emit(world, "configuration_removed", { fileId: configuration.fileId, data: toConfiguration(configuration) });
  return configuration;
}

function getConfiguration(world: World, id: string): Configuration {
  return found(world.state.configurations.get(id), "configuration");
}
