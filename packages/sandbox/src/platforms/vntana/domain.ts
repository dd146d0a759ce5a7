import type { Organization, Product, Showroom, User, Webhook, Workspace, World } from "./state.ts";
import type { Happening } from "./domain/events.ts";
import { emitAny } from "./domain/events.ts";
import type { ProductDeed, UploadInput } from "./domain/products.ts";
import { advanceProduct, deleteProduct, moveProduct, uploadProduct } from "./domain/products.ts";
import { found } from "./domain/refusal.ts";
import {
  addOrderItem,
  addShowroomUser,
  addToShowroom,
  createShowroom,
  placeOrder,
  removeFromShowroom,
} from "./domain/showrooms.ts";
import { expireAllTokens, revokeToken } from "./domain/tokens.ts";
import type { UserInput } from "./domain/users.ts";
import { addUser, revokeUser } from "./domain/users.ts";

/**
 * What can be made to happen on the platform without its API: the deeds of its other users and of its machines. Every
 * deed emits the events it would emit on the platform. Refusals are thrown as `Refusal`, with the platform's code.
 */
export interface VntanaDomain {
  readonly tokens: {
    /** Every token counts as expired from now on. */
    readonly expireAll: () => void;
    /** Ends one token; says whether there was one. */
    readonly revoke: (token: string) => boolean;
  };
  readonly organizations: {
    readonly list: () => readonly Organization[];
    readonly get: (slug: string) => Organization;
  };
  readonly workspaces: {
    readonly list: () => readonly Workspace[];
    readonly get: (slug: string) => Workspace;
  };
  readonly users: {
    readonly list: () => readonly User[];
    readonly add: (user: UserInput) => User;
    readonly revoke: (place: {
      readonly userUuid: string;
      readonly organizationUuid: string;
      readonly workspaceUuid?: string;
    }) => void;
  };
  readonly webhooks: {
    readonly list: () => readonly Webhook[];
  };
  readonly products: ProductDeeds & {
    readonly list: () => readonly Product[];
    /** `product.added`, then `product.pending`; `product.completed` instead for what is not 3D. */
    readonly upload: (product: UploadInput) => Product;
    /** The next step of a conversion that goes well. */
    readonly advance: (uuid: string) => Product;
    readonly delete: (uuid: string) => Product;
  };
  readonly showrooms: {
    readonly list: () => readonly Showroom[];
    readonly create: (showroom: { readonly organizationUuid: string; readonly name: string }) => Showroom;
    readonly addProduct: (place: { readonly showroomUuid: string; readonly productUuid: string }) => Showroom;
    readonly removeProduct: (place: { readonly showroomUuid: string; readonly productUuid: string }) => Showroom;
    readonly addUser: (place: { readonly showroomUuid: string; readonly email: string }) => Showroom;
    /** Gives the id of the order. */
    readonly placeOrder: (order: { readonly showroomUuid: string; readonly productUuids: readonly string[] }) => string;
    readonly addOrderItem: (item: {
      readonly showroomUuid: string;
      readonly orderUuid: string;
      readonly productUuid: string;
    }) => void;
  };
  readonly events: {
    /** Sends an event that no deed above emits, such as `renders.completed`. */
    readonly emit: (event: Happening & { readonly type: string }) => void;
  };
}

/** One method per deed: `process`, `complete`, `fail`, `terminate`, `submitForReview`, `approve` … */
type ProductDeeds = { readonly [Deed in ProductDeed]: (uuid: string) => Product };

/** The deeds over a world, whose state may be replaced underneath. */
export function createDomain(world: World): VntanaDomain {
  return {
    tokens: {
      expireAll: () => expireAllTokens(world),
      revoke: (token) => revokeToken(world, token),
    },
    organizations: {
      list: () => [...world.state.organizations.values()],
      get: (slug) => found([...world.state.organizations.values()].find(hasSlug(slug)), "ORGANIZATION_NOT_FOUND"),
    },
    workspaces: {
      list: () => [...world.state.workspaces.values()],
      get: (slug) => found([...world.state.workspaces.values()].find(hasSlug(slug)), "CLIENT_NOT_FOUND"),
    },
    users: {
      list: () => [...world.state.users.values()],
      add: (user) => addUser(world, user),
      revoke: (place) => revokeUser(world, place),
    },
    webhooks: { list: () => [...world.state.webhooks.values()] },
    products: createProductDeeds(world),
    showrooms: {
      list: () => [...world.state.showrooms.values()],
      create: (showroom) => createShowroom(world, showroom),
      addProduct: ({ showroomUuid, productUuid }) => addToShowroom(world, showroomUuid, productUuid),
      removeProduct: ({ showroomUuid, productUuid }) => removeFromShowroom(world, showroomUuid, productUuid),
      addUser: ({ showroomUuid, email }) => addShowroomUser(world, showroomUuid, email),
      placeOrder: ({ showroomUuid, productUuids }) => placeOrder(world, showroomUuid, productUuids),
      addOrderItem: (item) => addOrderItem(world, item),
    },
    events: { emit: ({ type, ...happening }) => emitAny(world, type, happening) },
  };
}

function createProductDeeds(world: World): VntanaDomain["products"] {
  return {
    list: () => [...world.state.products.values()],
    upload: (product) => uploadProduct(world, product),
    advance: (uuid) => advanceProduct(world, uuid),
    process: (uuid) => moveProduct(world, uuid, "process"),
    complete: (uuid) => moveProduct(world, uuid, "complete"),
    fail: (uuid) => moveProduct(world, uuid, "fail"),
    terminate: (uuid) => moveProduct(world, uuid, "terminate"),
    submitForReview: (uuid) => moveProduct(world, uuid, "submitForReview"),
    approve: (uuid) => moveProduct(world, uuid, "approve"),
    reject: (uuid) => moveProduct(world, uuid, "reject"),
    publish: (uuid) => moveProduct(world, uuid, "publish"),
    publishInternally: (uuid) => moveProduct(world, uuid, "publishInternally"),
    deactivate: (uuid) => moveProduct(world, uuid, "deactivate"),
    delete: (uuid) => deleteProduct(world, uuid),
  };
}

function hasSlug(slug: string): (place: { readonly slug: string }) => boolean {
  return (place) => place.slug === slug;
}
