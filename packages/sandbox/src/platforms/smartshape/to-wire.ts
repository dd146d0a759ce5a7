import type { components } from "@tacklebox/spec/smartshape";

import type { JsonObject } from "../../json.ts";
import type { Annotation, Configuration, File, Webhook } from "./state.ts";

type Schemas = components["schemas"];

export function toCreated({ id, event, url, owner }: Webhook): Schemas["WebhookAnswer"] {
  return { data: { type: "webhook", attributes: { __v: 0, _id: id, event, url, owner } } };
}

export function toListed({ id, event, url, owner }: Webhook): Schemas["ListedWebhook"] {
  return { type: "webhook", id, attributes: { __v: 0, _id: id, event, url, owner } };
}

export function toFile(file: File): JsonObject & Schemas["File"] {
  const { id, name, parent, owner, size, state, nodes, sceneTreeRoot } = file;
  const isScene = nodes.size > 0;
  return {
    parent,
    key: `${parent.replace(/\/$/, "")}/${name}`,
    owner,
    roles: [],
    user: owner,
    isLink: false,
    shareToken: "",
    size,
    created: toDate(file.created),
    updated: toDate(file.updated),
    attributes: {},
    allowLivePublicMeetings: false,
    state,
    error: "",
    sceneTreeNames: isScene ? ["default"] : [],
    sceneTreeRoots: isScene ? [sceneTreeRoot] : [],
    favoritedBy: [],
    _id: id,
    revisionDate: toDate(file.revised),
    type: "file",
    bucket: "5a9d0c7be1f23846",
    name,
    __v: 0,
  };
}

/** In a change the permissions are an empty list, as in the platform's own sample. */
export function toAnnotation(annotation: Annotation, where: "whole" | "in-change"): JsonObject & Schemas["Annotation"] {
  const { id, fileId, permissionsId, author, name, content, color, camera, created, updated } = annotation;
  const [cameraX, cameraY, cameraZ] = camera;
  return {
    targets: [],
    tags: [],
    readPermissions: [],
    writePermissions: [],
    permissions: where === "whole" ? { _id: permissionsId, ...noPermissions } : [],
    _id: id,
    author,
    file: fileId,
    lastUpdate: updated,
    date: created,
    type: 0,
    content,
    color,
    cameraZ,
    cameraY,
    cameraX,
    name,
    __v: 0,
  };
}

const noPermissions = {
  writeTargets: [],
  readTargets: [],
  delete: [],
  writeTitle: [],
  readTitle: [],
  writeDiscussion: [],
  readDiscussion: [],
  writeDescription: [],
  readDescription: [],
};

export function toConfiguration(configuration: Configuration): JsonObject & Schemas["Configuration"] {
  const { id, fileId, effectsId, author, name, settings, created, changed } = configuration;
  return {
    ...newConfiguration,
    ...settings,
    name,
    author,
    lastModificationAuthor: changed?.by ?? null,
    transparencyEffectParameters: { alphaCoefficient: 0, _id: effectsId },
    ...(changed && { lastModificationDate: changed.at }),
    _id: id,
    date: created,
    file: fileId,
    __v: 0,
  };
}

const newConfiguration = {
  lastActivationDate: "1970-01-01T00:00:00.000Z",
  lockedBy: null,
  disableCamera: true,
  cameraPosition: [],
  cameraType: null,
  environmentFile: null,
  environmentBrightness: 1,
  environmentOrientation: 0,
  layersEnabled: true,
  enabledLayers: [],
  behaviorsEnabled: true,
  enabledBehaviors: [],
  enabledEffects: [],
  explodedViewDistance: null,
  explodedViewEnabled: false,
  environmentEnabled: true,
  skyboxEnabled: true,
  iblEnabled: true,
  upVector: "Y+",
  zNear: 0.1,
  cameraFoVIndex: 0,
  activeOnStart: false,
  modifiersEnabled: false,
  modifiers: [],
  sceneEnabled: false,
  rememberSelection: false,
  sceneTree: 0,
  selectedNodes: [],
  autosaveCameraPosition: false,
  collaborationEnabled: true,
  collaborativeAvatarsEnabled: true,
  collaborativeSelectionEnabled: true,
  enabledClippingPlanes: [],
  clippingPlanesEnabled: false,
  enabledQuotations: [],
  quotationsEnabled: false,
  readPermissions: [],
  writePermissions: [],
};

function toDate(ms: number): string {
  return new Date(ms).toISOString();
}
