import type { Annotation, Configuration, File, User, Webhook, World } from "./state.ts";
import { addUser, endAllSessions, expireAllTokens, revokeToken } from "./domain/access.ts";
import type { AnnotationChange, AnnotationInput } from "./domain/annotations.ts";
import { createAnnotation, removeAnnotation, updateAnnotation } from "./domain/annotations.ts";
import type { ConfigurationInput } from "./domain/configurations.ts";
import { removeConfiguration, saveConfiguration } from "./domain/configurations.ts";
import type { Happening } from "./domain/events.ts";
import { emitAny } from "./domain/events.ts";
import type { AttributeChange, UploadInput } from "./domain/files.ts";
import { optimizeFile, updateAttributes, uploadFile } from "./domain/files.ts";

/**
 * What can be made to happen on the platform without its API for webhooks: the deeds of its users and of its machines. Every deed emits
 * the events it would emit on the platform. Refusals are thrown as `Refusal`.
 */
export interface SmartshapeDomain {
  readonly tokens: {
    /** Every token has ended from now on. */
    readonly expireAll: () => void;
    /** Ends one token; says whether there was one. */
    readonly revoke: (token: string) => boolean;
  };
  readonly sessions: {
    /** Ends every session, so that all places are free. */
    readonly endAll: () => void;
  };
  readonly users: {
    readonly list: () => readonly User[];
    /** Adds a user, or gives the one of this address another password and other permissions. */
    readonly add: (user: User) => User;
  };
  readonly webhooks: {
    readonly list: () => readonly Webhook[];
  };
  readonly files: {
    readonly list: () => readonly File[];
    /** A new file or a new revision: `file_uploaded`. */
    readonly upload: (file: UploadInput) => File;
    /** Ends the conversion, after which the file is a scene with objects: `file_optimized`. */
    readonly optimize: (id: string) => File;
  };
  readonly scenes: {
    /** Adds or changes attributes of objects: `attribute_updated`. */
    readonly updateAttributes: (change: AttributeChange) => File;
  };
  readonly annotations: {
    readonly list: () => readonly Annotation[];
    readonly create: (annotation: AnnotationInput) => Annotation;
    readonly update: (change: AnnotationChange) => Annotation;
    readonly remove: (id: string) => Annotation;
  };
  readonly configurations: {
    readonly list: () => readonly Configuration[];
    /** Creates one, or changes the one with this id. */
    readonly save: (configuration: ConfigurationInput) => Configuration;
    readonly remove: (id: string) => Configuration;
  };
  readonly events: {
    /** Sends an event with data of your own. */
    readonly emit: (event: Happening & { readonly type: string }) => void;
  };
}

/** The deeds over a world, whose state may be replaced underneath. */
export function createDomain(world: World): SmartshapeDomain {
  return {
    tokens: { expireAll: () => expireAllTokens(world), revoke: (token) => revokeToken(world, token) },
    sessions: { endAll: () => endAllSessions(world) },
    users: { list: () => [...world.state.users.values()], add: (user) => addUser(world, user) },
    webhooks: { list: () => [...world.state.webhooks.values()] },
    files: {
      list: () => [...world.state.files.values()],
      upload: (file) => uploadFile(world, file),
      optimize: (id) => optimizeFile(world, id),
    },
    scenes: { updateAttributes: (change) => updateAttributes(world, change) },
    annotations: {
      list: () => [...world.state.annotations.values()],
      create: (annotation) => createAnnotation(world, annotation),
      update: (change) => updateAnnotation(world, change),
      remove: (id) => removeAnnotation(world, id),
    },
    configurations: {
      list: () => [...world.state.configurations.values()],
      save: (configuration) => saveConfiguration(world, configuration),
      remove: (id) => removeConfiguration(world, id),
    },
    events: { emit: ({ type, ...happening }) => emitAny(world, type, happening) },
  };
}
