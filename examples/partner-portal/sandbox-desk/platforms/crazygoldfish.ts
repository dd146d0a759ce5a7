import { credentials, crazygoldfish, type CrazygoldfishDomain, type Template } from "@tacklebox/sandbox/crazygoldfish";
import type { DeskAction } from "../desk-platform.ts";
import { createDesk, type Desk } from "../desk.ts";
import { NotNow } from "../not-now.ts";

export interface CrazygoldfishAccount {
  readonly email: string;
  readonly password: string;
}

const { owner } = credentials;

/** CrazyGoldFish's side: documents are read by the account's templates. */
export function createCrazygoldfishDesk(): Desk<CrazygoldfishDomain, CrazygoldfishAccount> {
  return createDesk({
    platform: crazygoldfish(),
    account: owner,
    actions: createActions,
    // The proof covers the body, but no time.
    breakages: { "bad-signature": "Signed wrongly", "re-encoded-body": "JSON written anew" },
    outage: "CrazyGoldFish tries three times more, minutes apart, and then gives the delivery up.",
    hears: ({ webhooks, templates }, eventType) => {
      const id = templates.list().find(({ name }) => name === eventType)?.id;
      return webhooks.list().some(({ templateId }) => templateId === id);
    },
  });
}

function createActions(domain: CrazygoldfishDomain): readonly DeskAction[] {
  const { templates, documents } = domain;
  return [
    // The account's own, which this product uses, are the last.
    ...templates
      .list()
      .toReversed()
      .map((template) => toAction(domain, template)),
    {
      label: "Fail at the newest document",
      run() {
        const newest = documents.list().at(-1);
        if (!newest) throw new NotNow("There is no document. Have one read first.");
        return `${documents.process(newest.id, "failed").name} could not be read.`;
      },
    },
    {
      label: "Add a template of your own",
      run() {
        const count = templates.list().length - 2;
        const { name } = templates.add({ name: `price_list_${count}`, displayName: `Price List ${count}` });
        return `${name} is a template now, and webhooks may be made for it.`;
      },
    },
  ];
}

function toAction({ documents }: CrazygoldfishDomain, { name, displayName }: Template): DeskAction {
  return {
    label: `Read: ${displayName}`,
    event: name,
    run() {
      const title = `Document ${documents.list().length + 1}`;
      const { id } = documents.upload({ template: name, owner: owner.email, name: title });
      documents.process(id);
      return `${title} is read.`;
    },
  };
}
