// Made by spec/scripts/generate.ts from the contract; do not edit.
export type Flavor<N extends string> = string & {
    readonly __flavor?: N;
};
export interface paths {
    "/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with email and password
         * @description The token comes back in the response header and is good only for listing organizations and for asking for an organization's token.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/login/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with an authentication key
         * @description The same answer as with email and password.
         */
        post: operations["loginWithKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke the presented token
         * @description Later use of the token is refused with 403.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/refresh-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a token for one of an organization or a workspace
         * @description Without `clientUuid`: login token in, organization token out. With it: organization token in, workspace token out. Owners and admins of the organization are refused a workspace token with `BAD_CREDENTIALS` and go on with the organization's. There is no request body. A new token ends the previous one of the same scope (disputed).
         */
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a workspace
         * @description Presumably fires `client.added`.
         */
        post: operations["createWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one workspace with its counts */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/client-organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the workspaces of the organization
         * @description Takes the organization's token, which also says which organization is meant: there is no parameter. A user of some workspaces sees only those.
         */
        get: operations["listWorkspaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the organizations of the signed-in user
         * @description Takes the login token or any later one. The `role` decides whether a workspace token may be asked for.
         */
        get: operations["listOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the organization of the presented token */
        get: operations["getCurrentOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the users of the organization */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/variant-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a configurator
         * @description Whether a member that is left out is kept is not documented.
         */
        put: operations["updateConfigurator"];
        /** Create a configurator */
        post: operations["createConfigurator"];
        /**
         * Delete configurators
         * @description The ids travel in the body, which some proxies drop from a DELETE.
         */
        delete: operations["deleteConfigurators"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/variant-groups/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a configurator
         * @description The platform's specification promises the id alone; the row of a search is proposed. Expect every member but the id to be missing.
         */
        get: operations["getConfigurator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/variant-groups/add-products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add products to configurators */
        put: operations["addProductsToConfigurators"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/variant-groups/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search configurators
         * @description Reads, although it is a POST: it can be repeated without harm. `page` starts at 1.
         */
        post: operations["searchConfigurators"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/variant-groups/update-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Publish a configurator or take it back */
        put: operations["updateConfiguratorStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a webhook
         * @description The platform makes the signing secret and returns it. The slash at the end belongs to the path.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uuid: components["schemas"]["WebhookUuid"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description The answer holds the signing secret in clear.
         */
        get: operations["getWebhook"];
        /**
         * Replace a webhook
         * @description The body is that of creating plus `uuid`. It replaces everything except the secret (inferred). A body whose `uuid` differs from the path's is not documented; 422 `UUID_MISMATCH` is proposed.
         */
        put: operations["updateWebhook"];
        post?: never;
        /** Delete a webhook */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookUuid}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Replace a webhook's signing secret
         * @description There is no request body. The new secret is in the answer and holds at once; deliveries that were signed before may still arrive with the old one. Repeating the call makes yet another secret.
         */
        patch: operations["rotateWebhookSecret"];
        trace?: never;
    };
    "/v1/webhooks/events/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the event types a webhook can ask for
         * @description Ids differ from what some guides print, so they are read from here and not written into programs. The slash at the end belongs to the path.
         */
        get: operations["listEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/organization/{organizationUuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the webhooks of an organization
         * @description Not paged. Every webhook comes with its signing secret in clear.
         */
        get: operations["listWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "asset.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An asset was created */
        post: operations["asset.added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.approved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Review approved an asset */
        post: operations["asset.approved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.attributes.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The attributes of an asset changed */
        post: operations["asset.attributes.updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.client.approved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The customer approved an asset */
        post: operations["asset.client.approved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.client.dropped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The customer dropped an asset */
        post: operations["asset.client.dropped"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.client.hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The customer put an asset on hold */
        post: operations["asset.client.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.client.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The customer rejected an asset */
        post: operations["asset.client.rejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.client.review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The customer reviews an asset */
        post: operations["asset.client.review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.cloned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An asset was cloned */
        post: operations["asset.cloned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Conversion of an asset succeeded */
        post: operations["asset.completed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.deactivated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An asset went back to draft */
        post: operations["asset.deactivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An asset was deleted */
        post: operations["asset.deleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Conversion of an asset failed */
        post: operations["asset.failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.moved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An asset was moved */
        post: operations["asset.moved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Conversion of an asset was queued */
        post: operations["asset.pending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.pending_approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An asset waits for approval in review */
        post: operations["asset.pending_approval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.processing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Conversion of an asset runs */
        post: operations["asset.processing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An asset was published to the public */
        post: operations["asset.published"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.published_internal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An asset was published inside the organization */
        post: operations["asset.published_internal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Review rejected an asset */
        post: operations["asset.rejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.terminated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Conversion of an asset was stopped */
        post: operations["asset.terminated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "asset.viewer_settings.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The viewer settings of an asset changed */
        post: operations["asset.viewer_settings.updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "client.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A workspace was created */
        post: operations["client.added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A product was created */
        post: operations["product.added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.approved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Review approved a product */
        post: operations["product.approved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Conversion of a product succeeded */
        post: operations["product.completed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.deactivated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A product went back to draft */
        post: operations["product.deactivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A product was deleted */
        post: operations["product.deleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Conversion of a product failed */
        post: operations["product.failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Conversion of a product was queued */
        post: operations["product.pending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.pending_approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A product waits for approval in review */
        post: operations["product.pending_approval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.processing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Conversion of a product runs */
        post: operations["product.processing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A product went live */
        post: operations["product.published"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Review rejected a product */
        post: operations["product.rejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.terminated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Conversion of a product was stopped */
        post: operations["product.terminated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "project.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A project was created */
        post: operations["project.added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "project.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A project was deleted */
        post: operations["project.deleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "project.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A project was published to the public */
        post: operations["project.published"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "project.published_internal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A project was published inside the organization */
        post: operations["project.published_internal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "project.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A project changed */
        post: operations["project.updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "renders.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A render succeeded */
        post: operations["renders.completed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "renders.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A render failed */
        post: operations["renders.failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "renders.pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A render was queued */
        post: operations["renders.pending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "renders.processing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A render runs */
        post: operations["renders.processing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "showroom.asset.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A product was put into a showroom (newer name) */
        post: operations["showroom.asset.added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "showroom.asset.removed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A product was taken out of a showroom (newer name) */
        post: operations["showroom.asset.removed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "showroom.order.item.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An item was added to an order */
        post: operations["showroom.order.item.added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "showroom.order.placed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An order was placed on a share link */
        post: operations["showroom.order.placed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "showroom.product.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A product was put into a showroom */
        post: operations["showroom.product.added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "showroom.product.removed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A product was taken out of a showroom */
        post: operations["showroom.product.removed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "showroom.user.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A user was added to a showroom */
        post: operations["showroom.user.added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "turntable.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A turntable succeeded */
        post: operations["turntable.completed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "turntable.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A turntable failed */
        post: operations["turntable.failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "turntable.pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A turntable was queued */
        post: operations["turntable.pending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "turntable.processing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A turntable runs */
        post: operations["turntable.processing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A user joined the organization or some of its workspaces */
        post: operations["user.added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.revoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A user's access was withdrawn */
        post: operations["user.revoked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "viewer_preset.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A viewer preset was created */
        post: operations["viewer_preset.added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "viewer_preset.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A viewer preset was deleted */
        post: operations["viewer_preset.deleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "viewer_preset.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A viewer preset changed */
        post: operations["viewer_preset.updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "workspace.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A workspace was created (newer name) */
        post: operations["workspace.added"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A configurator, which this API calls a variant group, as a search returns it. */
        Configurator: {
            clientUuid?: components["schemas"]["WorkspaceUuid"];
            created?: components["schemas"]["DateText"];
            description?: string | null;
            name: string;
            productsCount?: number;
            productsUuids?: components["schemas"]["ProductUuid"][];
            status?: components["schemas"]["ConfiguratorStatus"];
            tags?: {
                name?: string;
                uuid?: string;
            }[];
            updated?: components["schemas"]["DateText"];
            uuid: components["schemas"]["ConfiguratorUuid"];
        };
        ConfiguratorAnswer: components["schemas"]["Envelope"] & {
            response: components["schemas"]["ConfiguratorDetail"];
        };
        /** @description A configurator as it is read by its id. The platform's specification promises the id alone; the members of a search's row are proposed, and each of them may be missing. */
        ConfiguratorDetail: {
            clientUuid?: components["schemas"]["WorkspaceUuid"];
            created?: components["schemas"]["DateText"];
            description?: string | null;
            name?: string;
            productsCount?: number;
            productsUuids?: components["schemas"]["ProductUuid"][];
            status?: components["schemas"]["ConfiguratorStatus"];
            tags?: {
                name?: string;
                uuid?: string;
            }[];
            updated?: components["schemas"]["DateText"];
            uuid: components["schemas"]["ConfiguratorUuid"];
        };
        /** @description The members are documented; that they travel as a JSON body is our reading of a specification that lists them as query parameters (discoveries.md, V13). */
        ConfiguratorDraft: {
            clientUuid: components["schemas"]["WorkspaceUuid"];
            description?: string | null;
            name: string;
            organizationUuid: components["schemas"]["OrganizationUuid"];
            productsUuids: components["schemas"]["ProductUuid"][];
            tagsUuids?: string[];
        };
        ConfiguratorListAnswer: components["schemas"]["Envelope"] & {
            response: {
                grid: components["schemas"]["Configurator"][];
                /** Format: int32 */
                totalCount: number;
            };
        };
        ConfiguratorSearch: {
            clientUuids?: components["schemas"]["WorkspaceUuid"][];
            description?: string;
            name?: string;
            organizationUuid?: components["schemas"]["OrganizationUuid"];
            /** @description The first page is 1. Page 0 is refused. */
            page: number;
            productName?: string;
            productsUuids?: components["schemas"]["ProductUuid"][];
            searchTerm?: string;
            size: number;
            /** @description Member name to direction. */
            sorts?: {
                [key: string]: "ASC" | "DESC";
            };
            status?: components["schemas"]["ConfiguratorStatusChoice"][];
            tagName?: string;
            tagsUuids?: string[];
        };
        ConfiguratorStatus: "DRAFT" | "LIVE" | (string & {});
        /**
         * @description The status as a request names it. Unlike in an answer, no other value makes sense here.
         * @enum {string}
         */
        ConfiguratorStatusChoice: "DRAFT" | "LIVE";
        ConfiguratorStatusUpdate: {
            status: components["schemas"]["ConfiguratorStatusChoice"];
            uuid: components["schemas"]["ConfiguratorUuid"];
        };
        ConfiguratorUpdate: {
            clientUuid?: components["schemas"]["WorkspaceUuid"];
            description?: string | null;
            name?: string;
            productsUuids?: components["schemas"]["ProductUuid"][];
            tagsUuids?: string[];
            uuid: components["schemas"]["ConfiguratorUuid"];
        };
        /**
         * @description Identifies a configurator, which this API calls a variant group.
         * @example af42d054-fa18-444f-9cc8-6f76eda8271f
         */
        ConfiguratorUuid: Flavor<"ConfiguratorUuid">;
        /** @description The organization the presented token belongs to. */
        CurrentOrganization: {
            created?: components["schemas"]["DateText"];
            email?: string | null;
            imageBlobId?: string | null;
            name: string;
            removed?: string | null;
            slug: components["schemas"]["OrganizationSlug"];
            status?: "ACTIVE" | "DISABLED" | "SUBSCRIPTION_CANCELED" | "SUSPENDED" | (string & {});
            updated?: components["schemas"]["DateText"];
            uuid: components["schemas"]["OrganizationUuid"];
        };
        CurrentOrganizationAnswer: components["schemas"]["Envelope"] & {
            response: components["schemas"]["CurrentOrganization"];
        };
        /**
         * @description An ISO 8601 date and time in UTC. The offset may be missing and the fraction may have any length, so no date-time format is promised.
         * @example 2022-06-17T00:37:20.365139
         * @example 2022-06-21T03:34:10.348Z
         */
        DateText: string;
        EmailLogin: {
            email: string;
            password: string;
        };
        EmptyAnswer: components["schemas"]["Envelope"] & {
            response?: Record<string, never> | null;
        };
        /** @description The frame of every JSON answer. `success` decides, not the status: a failed call may answer 200 with `success: false`. */
        Envelope: {
            errors: components["schemas"]["ErrorCode"][];
            success: boolean;
        };
        /** @description An upper-snake code. The list grows; an unknown code is an ordinary value. */
        ErrorCode: "FORBIDDEN" | "BAD_CREDENTIALS" | "UNAUTHORIZED" | "BAD_REQUEST" | "INTERNAL_SERVER_ERROR" | "CLIENT_BLOCKED" | "UNAUTHORIZED_IP" | "SUBSCRIPTION_NOT_FOUND" | "SUBSCRIPTION_SUSPENDED" | "INVALID_CLIENT_UUID" | "API_RATE_LIMIT_EXCEEDED" | "UNPROCESSABLE_ENTITY" | "METHOD_NOT_ALLOWED" | "UNSUPPORTED_MEDIA_TYPE" | "NOT_ACCEPTABLE" | "NOT_ACCEPTABLE_MEDIA_TYPE" | "NOT_FOUND" | "HANDLER_NOT_FOUND" | "CONFLICT" | "BAD_GATEWAY" | "INVALID_OPERATION_FOR_ROLE" | "USER_ACCESS_DENIED" | "MISSING_PERMISSIONS" | "MISSING_DELETE_PERMISSION" | "MISSING_PAGE" | "MISSING_SIZE" | "INVALID_PAGE" | "INVALID_SIZE" | "MISSING_UUID" | "MISSING_UUIDS" | "INVALID_UUIDS" | "MISSING_ORGANIZATION_UUID" | "MISSING_CLIENT_UUID" | "MISSING_CLIENTS_UUIDS" | "MISSING_ORGANIZATION_OR_CLIENT_UUID" | "MISSING_USER_UUID" | "MISSING_SORTS" | "INVALID_SORTS" | "INVALID_STATUS" | "MISSING_NAME" | "MISSING_SLUG" | "NAME_MAX_LENGTH_255" | "SLUG_MAX_LENGTH_255" | "SLUG_ALREADY_EXISTS" | "SLUG_NOT_VALID" | "SLUG_NOT_FOUND" | "ORGANIZATION_NOT_FOUND" | "CLIENT_ORGANIZATION_NOT_FOUND" | "CLIENT_NOT_FOUND" | "USER_NOT_FOUND" | "IMAGE_NOT_FOUND" | "MISSING_TOKEN" | "TOKEN_NOT_FOUND" | "MISSING_STATUS" | "MISSING_PRODUCTS_UUIDS" | "INVALID_PRODUCTS_SIZE" | "INVALID_PRODUCT_UUID" | "PRODUCT_NOT_FOUND" | "HAS_NOT_LIVE_PRODUCT" | "NO_3D_PRODUCTS" | "PRODUCTS_NOT_IN_SAME_ORGANIZATION_OR_CLIENT" | "TAG_NOT_FOUND" | "VARIANT_GROUP_NOT_FOUND" | "VARIANT_GROUP_ALREADY_HAS_THE_SAME_STATUS" | "WEBHOOK_NOT_FOUND" | "MISSING_URL" | "INVALID_URL" | "MISSING_EVENTS" | "INVALID_EVENT_UUID" | "UUID_MISMATCH" | (string & {});
        /** @description The event types of one category. */
        EventCategory: {
            /**
             * @description Free text. The same category is called `workspace` in the event list and `folder` in a webhook of the list by organization. Go by the event's name instead.
             * @example product
             * @example workspace
             * @example folder
             * @example user
             * @example showroom
             */
            category: string;
            events: components["schemas"]["EventType"][];
            /**
             * Format: int32
             * @description The number of event types in this category.
             */
            totalCount: number;
            /** @description Null in every published sample. */
            uuid?: string | null;
        };
        /** @description Event types grouped by category. */
        EventGrid: {
            grid: components["schemas"]["EventCategory"][];
            /**
             * Format: int32
             * @description The number of categories, not of event types.
             */
            totalCount: number;
        };
        EventGridAnswer: components["schemas"]["Envelope"] & {
            response: components["schemas"]["EventGrid"];
        };
        /** @description The name of an event type. The catalogue differs between editions of the documentation and grows; an unknown name is an ordinary value and must never fail. */
        EventName: "product.added" | "product.pending" | "product.processing" | "product.completed" | "product.terminated" | "product.failed" | "product.published" | "product.deactivated" | "product.pending_approval" | "product.rejected" | "product.approved" | "product.deleted" | "client.added" | "workspace.added" | "user.added" | "user.revoked" | "showroom.order.placed" | "showroom.product.added" | "showroom.product.removed" | "showroom.user.added" | "showroom.order.item.added" | "showroom.asset.added" | "showroom.asset.removed" | "asset.added" | "asset.pending" | "asset.processing" | "asset.completed" | "asset.terminated" | "asset.failed" | "asset.published" | "asset.published_internal" | "asset.deactivated" | "asset.pending_approval" | "asset.rejected" | "asset.approved" | "asset.client.approved" | "asset.client.rejected" | "asset.client.dropped" | "asset.client.hold" | "asset.client.review" | "asset.deleted" | "asset.cloned" | "asset.moved" | "asset.attributes.updated" | "asset.viewer_settings.updated" | "project.added" | "project.updated" | "project.deleted" | "project.published" | "project.published_internal" | "viewer_preset.added" | "viewer_preset.updated" | "viewer_preset.deleted" | "renders.pending" | "renders.processing" | "renders.completed" | "renders.failed" | "turntable.pending" | "turntable.processing" | "turntable.completed" | "turntable.failed" | (string & {});
        EventProduct: {
            /** @description Null in every published sample. */
            asset?: unknown;
            /** @description The customer's own keys and values. */
            attributes: {
                [key: string]: string;
            };
            /** @description Replaced by another member on the platform's own side in 2023, so it may be missing. */
            autoPublish?: boolean | null;
            description?: string | null;
            /** @description Null in every published sample. */
            dracoCompression?: unknown;
            /** @description The shape of an entry is not documented. */
            locations?: unknown[];
            /** @description Null in every published sample. */
            material?: unknown;
            modelOpsParameters?: components["schemas"]["ModelOpsParameters"];
            name: string;
            /** @description Null in every published sample. */
            optimization?: unknown;
            pipelineUuid?: string | null;
            /** @description Null in every published sample. */
            preset?: unknown;
            /** @description Null in every published sample. */
            rendererConfigs?: unknown;
            status: components["schemas"]["ProductStatus"];
            /** @description The shape of an entry is not documented. */
            tags: unknown[];
            /** @description Null in every published sample. */
            textureCompression?: unknown;
            uuid: components["schemas"]["ProductUuid"];
        };
        /** @description A kind of event a webhook can ask for. The `uuid` is what identifies it in a request; the name alone is not enough. */
        EventType: {
            /** @description In the platform's specification, absent from its guides. */
            category?: string | null;
            /** @description Free text that has changed between editions. Never match on it. */
            description?: string | null;
            name: components["schemas"]["EventName"];
            uuid: components["schemas"]["EventTypeUuid"];
        };
        /** @description An event type as a request names it: what the event list returned. The `uuid` decides. */
        EventTypeChoice: {
            /** @description Accepted by the platform's specification, absent from its guides. */
            category?: string | null;
            description?: string | null;
            name: components["schemas"]["EventName"];
            uuid: components["schemas"]["EventTypeUuid"];
        };
        /**
         * @description Identifies an event type when a webhook is created or updated. Read it from the event list; the published id of `product.pending` has seven digits in its first group, so no UUID format is promised.
         * @example 6c424e29-9bb1-4109-bcaf-45b5a740463d
         * @example 018481a-dab5-11ec-9d64-0242ac120002
         */
        EventTypeUuid: Flavor<"EventTypeUuid">;
        /** @description The frame of a failed call. `response` is null or missing. */
        Failure: {
            errors: components["schemas"]["ErrorCode"][];
            response?: Record<string, never> | null;
            /** @constant */
            success: false;
        };
        /** @description The user's authentication key. There is one key per user; making another ends the old one. */
        KeyLogin: {
            "personal-access-token": string;
        };
        /** @description Settings of the conversion. Truth values inside are the texts "true" and "false". */
        ModelOpsParameters: {
            /** @description Null in every published sample. */
            AR_SCALING?: unknown;
            DRACO_COMPRESSION?: {
                /**
                 * @example true
                 * @example false
                 */
                enabled?: string;
            } | null;
            /** @description Null in every published sample. */
            OPTIMIZATION?: unknown;
            /** @description Null in every published sample. */
            ORIENTATION?: unknown;
            PIVOT_POINT_ALIGNMENT?: {
                pivotPoint?: string;
            } | null;
            /** @description Null in every published sample. */
            TEXTURE_COMPRESSION?: unknown;
        } | null;
        NamedOrganization: {
            name: string;
            slug: components["schemas"]["OrganizationSlug"];
            uuid: components["schemas"]["OrganizationUuid"];
        };
        NamedWorkspace: {
            name: string;
            slug: components["schemas"]["WorkspaceSlug"];
            uuid: components["schemas"]["WorkspaceUuid"];
        };
        /** @description The payload of `project.*`, `renders.*` and `turntable.*` events. The platform publishes no sample; beyond the event's name and the organization nothing is promised. */
        OpenEvent: {
            event: components["schemas"]["EventName"];
            organization: components["schemas"]["OrganizationReference"];
        } & {
            [key: string]: unknown;
        };
        /** @description An organization the signed-in user belongs to, with the user's role in it. */
        Organization: {
            created?: components["schemas"]["DateText"];
            imageBlobId?: string | null;
            name: string;
            role: components["schemas"]["Role"];
            /** @description Absent from the guides' samples. */
            shareLinks?: {
                customerName?: string | null;
                shareLinkUuid?: string;
                userRole?: components["schemas"]["Role"];
            }[];
            slug: components["schemas"]["OrganizationSlug"];
            uuid: components["schemas"]["OrganizationUuid"];
        };
        OrganizationListAnswer: components["schemas"]["Envelope"] & {
            response: {
                grid: components["schemas"]["Organization"][];
                /** Format: int32 */
                totalCount: number;
            };
        };
        OrganizationReference: {
            uuid: components["schemas"]["OrganizationUuid"];
        };
        /**
         * @description The organization's name in addresses. Never changes after creation.
         * @example demo-furniture
         */
        OrganizationSlug: Flavor<"OrganizationSlug">;
        /**
         * @description Identifies an organization. Never changes.
         * @example 3b0a0f9e-5b0e-4d0c-9f57-0f6f3f3f1a01
         */
        OrganizationUuid: Flavor<"OrganizationUuid">;
        /** @description The payload of `product.*` and `asset.*` events. Organization and workspace carry their id only. */
        ProductEvent: {
            client: components["schemas"]["WorkspaceReference"];
            event: components["schemas"]["EventName"];
            organization: components["schemas"]["OrganizationReference"];
            product: components["schemas"]["EventProduct"];
        };
        /** @description Where the product stands in review and publishing. */
        ProductStatus: "DRAFT" | "WAITING_REVIEW" | "APPROVED" | "REJECTED" | "LIVE_INTERNAL" | "LIVE_PUBLIC" | "CUSTOMER_REVIEW" | "CUSTOMER_APPROVED" | "CUSTOMER_REJECTED" | "CUSTOMER_DROPPED" | "CUSTOMER_HOLD" | "LIVE" | "INTERNAL" | (string & {});
        /** @description Adds every product to every configurator named. Products already in one stay in it. */
        ProductsToConfigurators: {
            productsUuids: components["schemas"]["ProductUuid"][];
            uuids: components["schemas"]["ConfiguratorUuid"][];
        };
        /**
         * @description Identifies a product, which newer guides call an asset.
         * @example 0d6f3c1e-7a58-4b7e-9a51-3d1c2b0a9f88
         */
        ProductUuid: Flavor<"ProductUuid">;
        /** @description What a user may do. Owners and admins of an organization work with the organization's token everywhere and are refused a workspace token. Newer roles exist than some editions list, so the list is open. */
        Role: "SUPER_ADMIN" | "ORGANIZATION_OWNER" | "ORGANIZATION_ADMIN" | "ORGANIZATION_CLIENT_MEMBER" | "CLIENT_ORGANIZATION_ADMIN" | "CLIENT_ORGANIZATION_CONTENT_MANAGER" | "CLIENT_ORGANIZATION_RESTRICTED_ACCESS" | "CLIENT_ORGANIZATION_VIEWER" | "CLIENT_ORGANIZATION_CUSTOMER" | "ORGANIZATION_SHOWROOM_MEMBER" | "SHOWROOM_SHARELINK_EDITOR" | "SHOWROOM_SHARELINK_VIEWER" | (string & {});
        SessionAnswer: components["schemas"]["Envelope"] & {
            response: components["schemas"]["SessionInfo"];
        };
        /** @description Who is signed in. The token itself is in the response header X-AUTH-TOKEN. */
        SessionInfo: {
            email: string;
            /** @description Details of the token. The guides show answers without it. */
            session?: {
                accessToken?: string;
                /** @description Not described by the platform. */
                additionalInfo?: unknown;
                created?: string;
                expiration?: string;
                invalidated?: boolean;
                lastAccess?: string;
                receivedTimestamp?: string;
                status?: string;
            };
        };
        /** @description The payload of `showroom.*` events. Only one sample is published, that of `showroom.product.added`. */
        ShowroomEvent: {
            event: components["schemas"]["EventName"];
            organization: components["schemas"]["OrganizationReference"];
            showroom: {
                name: string;
                products?: {
                    attributes?: {
                        [key: string]: string;
                    };
                    name: string;
                    status?: components["schemas"]["ProductStatus"];
                    tags?: unknown[];
                    uuid: components["schemas"]["ProductUuid"];
                }[];
                uuid: string;
            };
        };
        User: {
            email: string;
            externalRoleId?: string | null;
            externalRoleName?: string | null;
            fullName?: string | null;
            imageBlobId?: string | null;
            role?: components["schemas"]["Role"];
            roleAccessLevel?: "ORGANIZATION" | "WORKSPACE" | "SHARELINK" | (string & {});
            uuid: components["schemas"]["UserUuid"];
        };
        /** @description The payload of `user.*` events. */
        UserEvent: {
            /** @description Presumably missing when the user belongs to the organization as a whole. */
            client?: components["schemas"]["NamedWorkspace"];
            event: components["schemas"]["EventName"];
            organization: components["schemas"]["NamedOrganization"];
            user: {
                email: string;
                role: components["schemas"]["Role"];
                uuid: components["schemas"]["UserUuid"];
            };
        };
        UserListAnswer: components["schemas"]["Envelope"] & {
            response: {
                grid: components["schemas"]["User"][];
                /** Format: int32 */
                totalCount: number;
            };
        };
        /**
         * @description Identifies a user.
         * @example 5f1b2f53-90c8-4a0b-8d2c-7a9b16f0c2d1
         */
        UserUuid: Flavor<"UserUuid">;
        /** @description The id of what was created or changed; the rest must be read separately. */
        UuidReference: {
            uuid: string;
        };
        UuidReferenceAnswer: components["schemas"]["Envelope"] & {
            response: components["schemas"]["UuidReference"];
        };
        /** @description The ids of what was changed or removed. Also the request of a removal. */
        UuidsReference: {
            uuids: string[];
        };
        UuidsReferenceAnswer: components["schemas"]["Envelope"] & {
            response: components["schemas"]["UuidsReference"];
        };
        /** @description The payload of `viewer_preset.*` events. */
        ViewerPresetEvent: {
            client?: components["schemas"]["WorkspaceReference"];
            event: components["schemas"]["EventName"];
            organization: components["schemas"]["OrganizationReference"];
            viewerPreset: {
                default?: boolean;
                name: string;
                /** @example CLIENT */
                type?: string;
                uuid: string;
                /** @description The settings as text; the format is not documented. */
                value?: string;
            };
        };
        /** @description A registration as every webhook operation returns it. Event types come back grouped by category although they were sent as a flat array. */
        Webhook: {
            /** @description Slugs of the workspaces it covers. Empty means the whole organization. */
            clients: components["schemas"]["WorkspaceSlug"][];
            created?: components["schemas"]["DateText"];
            description?: string | null;
            /** @description True means the webhook receives nothing. */
            disable: boolean;
            events: components["schemas"]["EventGrid"];
            name: string;
            organizationUuid: components["schemas"]["OrganizationUuid"];
            /** @description The signing secret, made by the platform and returned in clear by every webhook operation. Its format is not documented; its text is the key, without decoding. */
            secret: string;
            updated?: components["schemas"]["DateText"];
            /** @description The endpoint that is called. */
            url: string;
            /** @description Where mails about failing deliveries go. It is stored as sent, whoever the caller is. */
            userEmail?: string | null;
            uuid: components["schemas"]["WebhookUuid"];
        };
        WebhookAnswer: components["schemas"]["Envelope"] & {
            response: components["schemas"]["Webhook"];
        };
        /** @description A webhook to create. The platform's specification marks no member as required; the required ones here are those its form insists on, and the organization. */
        WebhookDraft: {
            /** @description Slugs, not ids, of the workspaces to cover. Empty or left out means the whole organization. */
            clients?: components["schemas"]["WorkspaceSlug"][];
            description?: string | null;
            /**
             * @description True creates the webhook switched off. What happens when it is left out is not documented.
             * @default false
             */
            disable?: boolean;
            /** @description A flat array, unlike the grouped form of the answer. */
            events: components["schemas"]["EventTypeChoice"][];
            /** @description Need not be unique. */
            name: string;
            organizationUuid: components["schemas"]["OrganizationUuid"];
            /** @description Absolute URL of the endpoint. */
            url: string;
            /** @description Where mails about failing deliveries go. The platform does not compare it with the caller. */
            userEmail?: string;
        };
        WebhookListAnswer: components["schemas"]["Envelope"] & {
            response: {
                grid: components["schemas"]["Webhook"][];
                /** Format: int32 */
                totalCount: number;
            };
        };
        /** @description The whole webhook as it is to be: the update replaces everything, so a member left out is not kept. The secret is kept. */
        WebhookUpdate: {
            clients?: components["schemas"]["WorkspaceSlug"][];
            description?: string | null;
            /** @default false */
            disable?: boolean;
            events: components["schemas"]["EventTypeChoice"][];
            name: string;
            organizationUuid: components["schemas"]["OrganizationUuid"];
            url: string;
            userEmail?: string;
            uuid: components["schemas"]["WebhookUuid"];
        };
        /**
         * @description Identifies a webhook.
         * @example d7b9f5a8-2f43-4d0c-b7f2-20b7a3a4a0c9
         */
        WebhookUuid: Flavor<"WebhookUuid">;
        /** @description A workspace of the organization. This API calls it a client; older guides say folder. */
        Workspace: {
            created?: components["schemas"]["DateText"];
            imageBlobId?: string | null;
            name: string;
            role?: components["schemas"]["Role"];
            slug: components["schemas"]["WorkspaceSlug"];
            uuid: components["schemas"]["WorkspaceUuid"];
        };
        /** @description One workspace with its counts. Its members are named differently from those of the list. */
        WorkspaceDetail: {
            clientName: string;
            clientSlug: components["schemas"]["WorkspaceSlug"];
            clientUuid: components["schemas"]["WorkspaceUuid"];
            created?: components["schemas"]["DateText"];
            imageBlobId?: string | null;
            locationsCount?: number;
            organizationSlug?: components["schemas"]["OrganizationSlug"];
            organizationUuid: components["schemas"]["OrganizationUuid"];
            productsCount?: number;
            projectsCount?: number;
            tagsCount?: number;
        };
        WorkspaceDetailAnswer: components["schemas"]["Envelope"] & {
            response: components["schemas"]["WorkspaceDetail"];
        };
        WorkspaceDraft: {
            imageBlobId?: string | null;
            name: string;
            organizationUuid: components["schemas"]["OrganizationUuid"];
            slug: components["schemas"]["WorkspaceSlug"];
        };
        /** @description The payload of `client.added` and `workspace.added`. */
        WorkspaceEvent: {
            client: components["schemas"]["NamedWorkspace"];
            event: components["schemas"]["EventName"];
            organization: components["schemas"]["NamedOrganization"];
        };
        WorkspaceListAnswer: components["schemas"]["Envelope"] & {
            response: {
                grid: components["schemas"]["Workspace"][];
                /** Format: int32 */
                totalCount: number;
            };
        };
        WorkspaceReference: {
            uuid: components["schemas"]["WorkspaceUuid"];
        };
        /**
         * @description The workspace's name in addresses and in a webhook's `clients`. Never changes after creation.
         * @example living-room
         */
        WorkspaceSlug: Flavor<"WorkspaceSlug">;
        /**
         * @description Identifies a workspace, which this API calls a client. Never changes.
         * @example 8c7d5a54-0f0b-4c39-8a83-6f1b5f6c2b11
         */
        WorkspaceUuid: Flavor<"WorkspaceUuid">;
    };
    responses: {
        /** @description The body could not be read. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The request contradicts the present state. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The endpoint took the delivery. That any 2xx counts is not documented. The body is not read. */
        Delivered: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The endpoint refuses the signature or the timestamp. Published samples answer 401 or 403. Counts as a failed attempt: the platform tries again some times, sends a mail, and later disables the webhook. */
        DeliveryNotAuthentic: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description `FORBIDDEN` for a missing, expired, revoked or out-of-scope token, or an address that is not allowed: one code for all of them. `BAD_CREDENTIALS` for refused credentials, `INVALID_OPERATION_FOR_ROLE` where the role lacks the right; whether every operation tells that apart from `FORBIDDEN` is not documented. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Something named in the request does not exist; the code says what. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Not documented for webhooks; proposed because every other resource answers an unknown id this way. */
        ProposedNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Not documented for webhooks; proposed because every other resource answers a missing or invalid member this way. */
        ProposedUnprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The token or the credentials were not accepted. The platform's specification lists the status without a body, so the body may be empty. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A member is missing or invalid; the code names it. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The signature is good but the body cannot be read. Counts as a failed attempt. */
        UnreadableDelivery: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
        DeliverySignature: string;
        /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
        DeliveryTimestamp: string;
    };
    requestBodies: never;
    headers: {
        /** @description The new token, without `Bearer`. Nothing in the answer's body repeats it. */
        AuthToken: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailLogin"];
            };
        };
        responses: {
            /** @description Signed in. */
            200: {
                headers: {
                    "X-AUTH-TOKEN": components["headers"]["AuthToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    loginWithKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyLogin"];
            };
        };
        responses: {
            /** @description Signed in. */
            200: {
                headers: {
                    "X-AUTH-TOKEN": components["headers"]["AuthToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header: {
                /** @description In the guides, absent from the platform's specification. */
                clientUuid?: components["schemas"]["WorkspaceUuid"];
                /** @description The header's name is written exactly so. */
                organizationUuid: components["schemas"]["OrganizationUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token of the organization or workspace. */
            200: {
                headers: {
                    "X-AUTH-TOKEN": components["headers"]["AuthToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceDraft"];
            };
        };
        responses: {
            /** @description Created. The answer holds the id alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UuidReferenceAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    getWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uuid: components["schemas"]["WorkspaceUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceDetailAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    listWorkspaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every visible workspace, not paged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceListAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    listOrganizations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every organization of the user, not paged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationListAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    getCurrentOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentOrganizationAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    listUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every user, not paged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserListAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    updateConfigurator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfiguratorUpdate"];
            };
        };
        responses: {
            /** @description Updated. The answer holds the id alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UuidReferenceAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    createConfigurator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfiguratorDraft"];
            };
        };
        responses: {
            /** @description Created. The answer holds the id alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UuidReferenceAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    deleteConfigurators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UuidsReference"];
            };
        };
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UuidsReferenceAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    getConfigurator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uuid: components["schemas"]["ConfiguratorUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configurator. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfiguratorAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    addProductsToConfigurators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductsToConfigurators"];
            };
        };
        responses: {
            /** @description Added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UuidsReferenceAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    searchConfigurators: {
        parameters: {
            query?: {
                /** @description Seen to be needed by the sibling search for products. */
                clientUuid?: components["schemas"]["WorkspaceUuid"];
                /** @description Called required by the platform's specification, which repeats it in the body. */
                organizationUuid?: components["schemas"]["OrganizationUuid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfiguratorSearch"];
            };
        };
        responses: {
            /** @description One page. `totalCount` counts what matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfiguratorListAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
        };
    };
    updateConfiguratorStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfiguratorStatusUpdate"];
            };
        };
        responses: {
            /** @description The status is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UuidReferenceAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookDraft"];
            };
        };
        responses: {
            /** @description Created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProposedNotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ProposedUnprocessable"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uuid: components["schemas"]["WebhookUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProposedNotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uuid: components["schemas"]["WebhookUuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookUpdate"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProposedNotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ProposedUnprocessable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uuid: components["schemas"]["WebhookUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProposedNotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookUuid: components["schemas"]["WebhookUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook with its new secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProposedNotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    listEventTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Event types grouped by category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventGridAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationUuid: components["schemas"]["OrganizationUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every webhook of the organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookListAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProposedNotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    "asset.added": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "asset.approved": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "asset.attributes.updated": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "asset.client.approved": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "asset.client.dropped": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "asset.client.hold": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "asset.client.rejected": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "asset.client.review": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "asset.cloned": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "asset.completed": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "asset.deactivated": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "asset.deleted": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "asset.failed": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "asset.moved": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "asset.pending": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "asset.pending_approval": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "asset.processing": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "asset.published": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "asset.published_internal": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "asset.rejected": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "asset.terminated": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "asset.viewer_settings.updated": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "client.added": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "product.added": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "product.approved": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "product.completed": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "product.deactivated": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "product.deleted": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "product.failed": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "product.pending": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "product.pending_approval": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "product.processing": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "product.published": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "product.rejected": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "product.terminated": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "project.added": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "project.deleted": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "project.published": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "project.published_internal": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "project.updated": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "renders.completed": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "renders.failed": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "renders.pending": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "renders.processing": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "showroom.asset.added": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowroomEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "showroom.asset.removed": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowroomEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "showroom.order.item.added": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowroomEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "showroom.order.placed": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowroomEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "showroom.product.added": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowroomEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "showroom.product.removed": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowroomEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "showroom.user.added": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowroomEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "turntable.completed": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "turntable.failed": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "turntable.pending": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "turntable.processing": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "user.added": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "user.revoked": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "viewer_preset.added": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewerPresetEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "viewer_preset.deleted": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewerPresetEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "viewer_preset.updated": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewerPresetEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    "workspace.added": {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed: UTC, ISO 8601. Precision and offset are not documented, so the header's text is signed and checked verbatim, and a missing offset means UTC. */
                "X-TIMESTAMP": components["parameters"]["DeliveryTimestamp"];
                /** @description Lower-case hex of HMAC-SHA256. The key is the secret's text in UTF-8; the message is the X-TIMESTAMP text, `#`, and the raw bytes of the body. There is no prefix. */
                "X-VNTANA-SIGNATURE": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["UnreadableDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
            403: components["responses"]["DeliveryNotAuthentic"];
        };
    };
}
