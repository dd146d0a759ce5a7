// The payloads of the platform's webhook guide, without their typing mistakes. Names and addresses are ours; members, types,
// nulls, ids, numbers and dates are the published ones.

const owner = "owner@example.com";

interface Frame {
  readonly file: string;
  readonly runTimestamp: number;
  readonly uuid: string;
}

const attributes = (name: string) => ({
  user: { email: "somebody@example.com" },
  nodeIdToAttributes: { "5b337c601e24e904da827738": { [name]: "myValue 42" } },
});

const file = (progress: object) => ({
  parent: "/",
  key: "/test_model.scene",
  owner,
  roles: [],
  user: owner,
  isLink: false,
  shareToken: "",
  size: 6581919,
  created: "2019-01-20T08:39:08.529Z",
  updated: "2019-01-20T08:39:08.529Z",
  attributes: {},
  allowLivePublicMeetings: false,
  state: "queued",
  error: "",
  sceneTreeNames: [],
  sceneTreeRoots: [],
  favoritedBy: [],
  _id: "5c6fb52c194afb281976f5e4",
  revisionDate: "2019-01-20T08:39:08.529Z",
  type: "file",
  bucket: "0ee0bd3740ea8e21",
  name: "test_model.scene",
  __v: 0,
  ...progress,
});

const permissions = {
  _id: "5c6fbb654fb090280ecc926a",
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

const annotation = (name: string, rights: object) => ({
  targets: [],
  tags: [],
  readPermissions: [],
  writePermissions: [],
  permissions: rights,
  _id: "5c6fbb654fb090280ecc926b",
  author: owner,
  file: "5c6aeed079bf3f432d3c929e",
  lastUpdate: 1550826341717,
  date: 1550826341717,
  type: 0,
  content: "A description",
  color: "#fff",
  cameraZ: 3.394551,
  cameraY: 1.988481,
  cameraX: 3.394551,
  name,
  __v: 0,
});

const configuration = (changes: object = {}) => ({
  name: "A configuration",
  author: owner,
  lastModificationAuthor: null,
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
  enabledBehaviors: ["5f56417d76fca42bf953eb15", "5f56417d76fca42bf953eb17"],
  enabledEffects: [],
  transparencyEffectParameters: { alphaCoefficient: 0, _id: "5f5b3ba35d45744bc74b16e0" },
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
  _id: "5f5b3ba35d45744bc74b16e1",
  date: 1599814563390,
  file: "5f56415276fca42bf953eaef",
  __v: 0,
  ...changes,
});

const changed = {
  lastModificationAuthor: owner,
  lastActivationDate: "2020-09-11T08:56:04.406Z",
  explodedViewDistance: 0,
};
const removed = {
  ...changed,
  lastActivationDate: "2020-09-11T09:23:36.585Z",
  transparencyEffectParameters: { alphaCoefficient: 0, _id: "5f5b42160a6fa16c5af0e7c7" },
  renderMode: "phong",
  lastModificationDate: 1599816215895,
  date: 1599816214772,
  _id: "5f5b42160a6fa16c5af0e7c8",
};

const scene = "5c6aeed079bf3f432d3c929e";
const model = "5c6fb52c194afb281976f5e4";
const configured = "5f56415276fca42bf953eaef";
const optimized = {
  updated: "2019-01-20T08:39:08.723Z",
  state: "converting",
  sceneTreeNames: ["default"],
  sceneTreeRoots: ["5da2149a-5623-75dd-65ba-37dc6c4275aa"],
};

/** Every published payload; the first two are of one event type. */
export const samples = [
  at(scene, 1550824906016, "4ba57abb-4ab6-435c-bdc4-d0a5e3bdeb97").sample(
    "attribute_updated",
    attributes("my attribute"),
  ),
  at(scene, 1550824906016, "43a57abb-4ab6-435c-bdc4-d0a5e3bdeb96").sample(
    "attribute_updated",
    attributes("new attr 1"),
  ),
  at(model, 1550824748604, "a36b623a-c1ed-49b5-9585-3532fe8e9881").sample("file_uploaded", file({})),
  at(model, 1550824758998, "081dfc81-a818-4b24-ae7f-c25953e1da09").sample("file_optimized", file(optimized)),
  at(scene, 1550826342065, "46a6c861-de21-4a90-ba3c-fc33942701d5").sample(
    "annotation_created",
    annotation("test1", permissions),
  ),
  at(scene, 1550826412941, "a90c85c3-fa3e-4a88-be6f-8c1270c4c27b").sample("annotation_updated", {
    old: annotation("test1", []),
    new: annotation("TITLE3", []),
  }),
  at(scene, 1550826499086, "154bee55-edf1-42ad-bf31-18231acee13b").sample(
    "annotation_removed",
    annotation("TITLE3", permissions),
  ),
  at(configured, 1599814563406, "37e82939-93fe-4712-b8b2-4c3d20995220").sample(
    "configuration_created",
    configuration(),
  ),
  at(configured, 1599815472307, "03cf14d0-f624-4aaa-811b-c85598fa5f3a").sample("configuration_updated", {
    old: configuration({ ...changed, lastModificationDate: 1599814564114 }),
    new: configuration({ ...changed, layersEnabled: false, lastModificationDate: 1599815472275 }),
  }),
  at(configured, 1599816222062, "afc4179f-1258-4f28-a674-01bb821c60dc").sample(
    "configuration_removed",
    configuration(removed),
  ),
];

/** As creating and deleting are shown; the sample's fourth member has no value and is no JSON. */
export const newWebhook = {
  event: "attribute_updated",
  url: "https://my.domain.com/path/to/webhook/endpoint",
  secretToken: "my-secret-token",
};

function at(fileId: string, runTimestamp: number, uuid: string) {
  const frame: Frame = { file: fileId, runTimestamp, uuid };
  return { sample: (event: string, data: object) => ({ ...frame, event, data, owner }) };
}
