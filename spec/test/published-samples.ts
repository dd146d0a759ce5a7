// The samples of the platform's webhook guide, typed off with straight quotes and without the line numbers. Free texts
// (names, descriptions, addresses) are ours; members, types, nulls, counts, ids and dates are the published ones.

const organization = { uuid: "string", name: "123", slug: "123" };

export const addedProduct = {
  event: "product.added",
  organization: { uuid: "string" },
  product: {
    uuid: "string",
    name: "A chair",
    description: "A sample",
    locations: [],
    tags: [],
    attributes: { sku: "2345", color: "white" },
    status: "DRAFT",
    material: null,
    optimization: null,
    asset: null,
    autoPublish: false,
    rendererConfigs: null,
    dracoCompression: null,
    textureCompression: null,
    modelOpsParameters: {
      PIVOT_POINT_ALIGNMENT: { pivotPoint: "center" },
      DRACO_COMPRESSION: { enabled: "false" },
      ORIENTATION: null,
      TEXTURE_COMPRESSION: null,
      OPTIMIZATION: null,
      AR_SCALING: null,
    },
    pipelineUuid: "87d414ec-e1f3-4fe3-a5f9-ac4b9cdc51f1",
    preset: null,
  },
  client: { uuid: "string" },
};

export const addedWorkspace = {
  event: "client.added",
  client: { uuid: "string", name: "test name", slug: "test-name" },
  organization,
};

export const revokedUser = {
  event: "user.revoked",
  user: { uuid: "string", email: "somebody@example.com", role: "CLIENT_ORGANIZATION_CONTENT_MANAGER" },
  organization,
  client: { uuid: "string", name: "test-f9", slug: "test-f9" },
};

const productEvents = [
  event("product.added", "1a426e7d-5e41-480c-b00f-9f46ca12e5ca"),
  event("product.pending", "018481a-dab5-11ec-9d64-0242ac120002"),
  event("product.processing", "84b62efc-f91b-4b6d-801c-d135874eb89c"),
  event("product.completed", "6c424e29-9bb1-4109-bcaf-45b5a740463d"),
  event("product.terminated", "ec25b6fc-7c3b-41c0-bb8f-db0ac6b3c06c"),
  event("product.failed", "c39638ec-744e-486d-920a-c7346b9d5679"),
  event("product.published", "1691f8d6-4744-463d-9ae3-9949d483d75d"),
  event("product.deactivated", "10347721-608e-4e81-a4df-a296e21c6678"),
  event("product.pending_approval", "81e28b2f-91a2-4715-9364-fb22b7218986"),
  event("product.rejected", "4cc9b9a6-af11-4307-8e51-a2f2216f3387"),
  event("product.approved", "e5acaeee-6f53-4090-b87e-231e12e37dab"),
  event("product.deleted", "b666992a-01d2-421f-8009-3d7f4121e8dc"),
];
const workspaceEvents = [event("client.added", "e661f3ac-d75b-11ec-9d64-0242ac120002")];
const userEvents = [
  event("user.added", "67891594-d786-11ec-9d64-0242ac120002"),
  event("user.revoked", "c59c3401-5d79-4001-a980-a4d723625687"),
];

/** Published without `success` and `errors`, which belong to the frame of every answer. */
export const eventList = answer({
  totalCount: 3,
  grid: [category("product", productEvents), category("workspace", workspaceEvents), category("user", userEvents)],
});

export const newWebhook = {
  clients: ["some-client-slug"],
  description: "A sample",
  disable: true,
  events: productEvents.slice(0, 1),
  name: "A webhook",
  organizationUuid: "string",
  url: "string",
  userEmail: "string",
};

export const changedWebhook = { ...newWebhook, uuid: "string" };

export const oneWebhook = answer({
  userEmail: "somebody@example.com",
  name: "A webhook",
  description: "",
  disable: false,
  secret: "XXXXXXXXXXX",
  url: "your-endpoint-url",
  organizationUuid: "string",
  events: { totalCount: 1, grid: [category("product", productEvents.slice(3, 4))] },
  clients: ["some-client-slug"],
  uuid: "string",
  created: "2022-06-17T00:37:20.365139",
  updated: "2022-06-17T00:37:20.365139",
});

/** Calls the workspace's category `folder`, and counts categories, not event types. */
export const webhookList = answer({
  totalCount: 1,
  grid: [
    {
      ...oneWebhook.response,
      events: {
        totalCount: 3,
        grid: [
          category("product", productEvents.slice(0, 2)),
          category("folder", workspaceEvents),
          category("user", userEvents),
        ],
      },
      clients: [],
      created: "2022-06-08T13:53:31.235656",
      updated: "2022-06-08T13:53:31.235656",
    },
  ],
});

/** A generated sample: every text is `string`, every number 0, the dates have milliseconds and a zone. */
export const rotatedSecret = {
  errors: ["string"],
  response: {
    clients: ["string"],
    created: "2022-06-21T03:34:10.348Z",
    description: "string",
    disable: true,
    events: {
      grid: [
        {
          category: "string",
          events: [{ description: "string", name: "string", uuid: "string" }],
          totalCount: 0,
          uuid: "string",
        },
      ],
      totalCount: 0,
    },
    name: "string",
    organizationUuid: "string",
    secret: "string",
    updated: "2022-06-21T03:34:10.348Z",
    url: "string",
    userEmail: "string",
    uuid: "string",
  },
  success: true,
};

interface PublishedEvent {
  readonly name: string;
  readonly description: string;
  readonly uuid: string;
}

function event(name: string, uuid: string): PublishedEvent {
  return { name, description: `About ${name}`, uuid };
}

function category(
  name: string,
  events: readonly PublishedEvent[],
): { category: string; totalCount: number; events: readonly PublishedEvent[]; uuid: null } {
  return { category: name, totalCount: events.length, events, uuid: null };
}

function answer<Response>(response: Response): { success: true; errors: string[]; response: Response } {
  return { success: true, errors: [], response };
}
