import { credentials, smartshape, type SmartshapeDomain } from "@tacklebox/sandbox/smartshape";
import type { DeskAction } from "../desk-platform.ts";
import { createDesk, type Desk } from "../desk.ts";
import { NotNow } from "../not-now.ts";

export interface SmartshapeAccount {
  readonly email: string;
  readonly password: string;
}

/** SmartShape's side: files become scenes, which people annotate and configure. */
export function createSmartshapeDesk(): Desk<SmartshapeDomain, SmartshapeAccount> {
  return createDesk({
    platform: smartshape(),
    account: credentials.owner,
    actions: createActions,
    // The proof covers neither body nor time, so nothing else can be wrong with it.
    breakages: { "bad-signature": "Made with another secret" },
    outage: "SmartShape tries four times more, minutes apart, and then gives the delivery up.",
    hears: ({ webhooks }, eventType) => webhooks.list().some(({ event }) => event === eventType),
  });
}

const names = ["Ash bench", "Beech stool", "Cherry table", "Pine shelf", "Brass lamp"];
const by = credentials.owner.email;

function createActions({ files, scenes, annotations, configurations }: SmartshapeDomain): readonly DeskAction[] {
  const scene = () =>
    newest(
      files.list().filter(({ nodes }) => nodes.size > 0),
      "scene",
    );
  const annotation = () => newest(annotations.list(), "annotation");
  const configuration = () => newest(configurations.list(), "configuration");
  const deed = (event: string, label: string, run: () => string): DeskAction => ({ event, label, run });
  return [
    deed("file_uploaded", "Upload a file", () => {
      const name = `${names[files.list().length % names.length]}.scene`;
      return `${files.upload({ name, owner: by }).name} is uploaded.`;
    }),
    deed("file_optimized", "Optimize the newest file", () => {
      const { name } = files.optimize(newest(files.list(), "file").id);
      return `${name} is a scene now.`;
    }),
    deed("attribute_updated", "Give an object another wood", () => {
      const { id, name, nodes } = scene();
      const [node = ""] = nodes.keys();
      scenes.updateAttributes({
        fileId: id,
        by,
        nodes: { [node]: { wood: nodes.get(node)?.["wood"] === "oak" ? "ash" : "oak" } },
      });
      return `An object of ${name} is of another wood.`;
    }),
    deed("annotation_created", "Pin an annotation", () => {
      const { id, name } = scene();
      annotations.create({ fileId: id, author: by, name: "Armrest", content: "Two centimetres lower" });
      return `${name} has another annotation.`;
    }),
    deed("annotation_updated", "Colour the newest annotation", () => {
      const { id, name, color } = annotation();
      annotations.update({ id, color: color === "#2f5d50" ? "#c2410c" : "#2f5d50" });
      return `The annotation ${name} has another colour.`;
    }),
    deed("annotation_removed", "Remove the newest annotation", () => {
      return `The annotation ${annotations.remove(annotation().id).name} is gone.`;
    }),
    deed("configuration_created", "Save a configuration", () => {
      const { id } = scene();
      return `${configurations.save({ fileId: id, by, name: "Morning light" }).name} is saved.`;
    }),
    deed("configuration_updated", "Brighten the newest configuration", () => {
      const { id, fileId, settings } = configuration();
      const environmentBrightness = Number(settings["environmentBrightness"] ?? 0.5) + 0.05;
      return `${configurations.save({ id, fileId, by, settings: { environmentBrightness } }).name} is brighter.`;
    }),
    deed("configuration_removed", "Remove the newest configuration", () => {
      return `${configurations.remove(configuration().id).name} is gone.`;
    }),
  ];
}

function newest<Item>(items: readonly Item[], noun: string): Item {
  const item = items.at(-1);
  if (item) return item;
  throw new NotNow(`There is no ${noun}. Make one first.`);
}
