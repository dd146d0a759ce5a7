// Made by spec/scripts/generate.ts from the contract; do not edit.
export type Flavor<N extends string> = string & {
    readonly __flavor?: N;
};
export interface paths {
    "/account/login/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with user name and password
         * @description The authentication token is in `cookies`, behind `jsonwebtoken=`.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a session
         * @description Takes one of the account's free places. There is no request body.
         */
        post: operations["openSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's webhooks
         * @description Needs the permission `read_webhook`. Not paged. That only the caller's own are listed is inferred.
         */
        get: operations["listWebhooks"];
        /**
         * Create a webhook
         * @description Needs the permission `write_webhook`. One event type for each webhook. The caller makes the secret, and no answer repeats it. Two webhooks may be alike (proposed).
         */
        put: operations["createWebhook"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: components["schemas"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Needs the permission `write_webhook`. The path is published with and without a slash at the end.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    annotation_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An annotation was created */
        post: operations["annotation_created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    annotation_removed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An annotation was removed */
        post: operations["annotation_removed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    annotation_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An annotation was changed */
        post: operations["annotation_updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    attribute_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attributes of objects in a scene were added or changed */
        post: operations["attribute_updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    configuration_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A configuration was created */
        post: operations["configuration_created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    configuration_removed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A configuration was removed */
        post: operations["configuration_removed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    configuration_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A configuration was changed */
        post: operations["configuration_updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    file_optimized: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An uploaded file is ready to be viewed */
        post: operations["file_optimized"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    file_uploaded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A file was uploaded, or a new revision of one */
        post: operations["file_uploaded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description What an endpoint has to answer. */
        Acknowledgement: {
            /** @constant */
            success: true;
        };
        /** @description A note at a place of a scene. */
        Annotation: {
            __v: number;
            _id: components["schemas"]["AnnotationId"];
            /** @description A mail address. */
            author: string;
            cameraX: number;
            cameraY: number;
            cameraZ: number;
            color: string;
            content: string;
            date: components["schemas"]["Milliseconds"];
            file: components["schemas"]["FileId"];
            lastUpdate: components["schemas"]["Milliseconds"];
            name: string;
            /** @description An object where an annotation is created or removed, an empty array where one is changed. */
            permissions: components["schemas"]["AnnotationPermissions"] | unknown[];
            readPermissions: unknown[];
            tags: unknown[];
            targets: unknown[];
            type: number;
            writePermissions: unknown[];
        };
        /** @description The payload of `annotation_updated`. */
        AnnotationChangeEvent: components["schemas"]["EventFrame"] & {
            data: {
                new: components["schemas"]["Annotation"];
                old: components["schemas"]["Annotation"];
            };
        };
        /** @description The payload of `annotation_created` and `annotation_removed`. */
        AnnotationEvent: components["schemas"]["EventFrame"] & {
            data: components["schemas"]["Annotation"];
        };
        /**
         * @description Identifies an annotation.
         * @example 65f1c0de7a3b9e2d40518c04
         */
        AnnotationId: Flavor<"AnnotationId">;
        AnnotationPermissions: {
            _id: string;
            delete: unknown[];
            readDescription: unknown[];
            readDiscussion: unknown[];
            readTargets: unknown[];
            readTitle: unknown[];
            writeDescription: unknown[];
            writeDiscussion: unknown[];
            writeTargets: unknown[];
            writeTitle: unknown[];
        };
        AttributeChange: {
            /** @description The id of each object, and of it the attributes that were added or changed. */
            nodeIdToAttributes: {
                [key: string]: components["schemas"]["AttributeValues"];
            };
            /** @description Who changed them. An object here, a mail address as text in a file. */
            user: {
                email: string;
            };
        };
        /** @description The payload of `attribute_updated`. */
        AttributeEvent: components["schemas"]["EventFrame"] & {
            data: components["schemas"]["AttributeChange"];
        };
        /** @description Values by name. Every published value is text; others are not ruled out. */
        AttributeValues: {
            [key: string]: unknown;
        };
        /** @description A saved state of a scene: what is shown, from where and how. What is in a list that is empty in every sample is open. */
        Configuration: {
            __v: number;
            _id: components["schemas"]["ConfigurationId"];
            activeOnStart: boolean;
            /** @description A mail address. */
            author: string;
            autosaveCameraPosition: boolean;
            behaviorsEnabled: boolean;
            cameraFoVIndex: number;
            cameraPosition: unknown[];
            cameraType: string | null;
            clippingPlanesEnabled: boolean;
            collaborationEnabled: boolean;
            collaborativeAvatarsEnabled: boolean;
            collaborativeSelectionEnabled: boolean;
            date: components["schemas"]["Milliseconds"];
            disableCamera: boolean;
            enabledBehaviors: string[];
            enabledClippingPlanes: unknown[];
            enabledEffects: unknown[];
            enabledLayers: unknown[];
            enabledQuotations: unknown[];
            environmentBrightness: number;
            environmentEnabled: boolean;
            environmentFile: string | null;
            environmentOrientation: number;
            explodedViewDistance: number | null;
            explodedViewEnabled: boolean;
            file: components["schemas"]["FileId"];
            iblEnabled: boolean;
            /** @description The start of 1970 until it is first shown. */
            lastActivationDate: components["schemas"]["DateText"];
            lastModificationAuthor: string | null;
            /** @description Missing until the first change. */
            lastModificationDate?: components["schemas"]["Milliseconds"];
            layersEnabled: boolean;
            /** @description Null in every sample. */
            lockedBy: string | null;
            modifiers: unknown[];
            modifiersEnabled: boolean;
            name: string;
            quotationsEnabled: boolean;
            readPermissions: unknown[];
            rememberSelection: boolean;
            /** @description Only in the sample of a removed one. */
            renderMode?: string;
            sceneEnabled: boolean;
            sceneTree: number;
            selectedNodes: unknown[];
            skyboxEnabled: boolean;
            transparencyEffectParameters: {
                _id?: string;
                alphaCoefficient: number;
            };
            upVector: string;
            writePermissions: unknown[];
            zNear: number;
        };
        /** @description The payload of `configuration_updated`. */
        ConfigurationChangeEvent: components["schemas"]["EventFrame"] & {
            data: {
                new: components["schemas"]["Configuration"];
                old: components["schemas"]["Configuration"];
            };
        };
        /** @description The payload of `configuration_created` and `configuration_removed`. */
        ConfigurationEvent: components["schemas"]["EventFrame"] & {
            data: components["schemas"]["Configuration"];
        };
        /**
         * @description Identifies a configuration.
         * @example 65f1c0de7a3b9e2d40518c05
         */
        ConfigurationId: Flavor<"ConfigurationId">;
        CreatedAttributes: {
            __v?: number;
            _id: components["schemas"]["WebhookId"];
            event?: components["schemas"]["EventName"];
            /** @description The owner's mail address. */
            owner?: string;
            url?: string;
        };
        /**
         * @description An ISO 8601 date and time in UTC. No date-time format is promised.
         * @example 2026-03-13T09:41:08.529Z
         */
        DateText: string;
        /** @description What every event has. None of it is covered by the proof. */
        EventFrame: {
            event: components["schemas"]["EventName"];
            file: components["schemas"]["FileId"];
            /** @description The mail address of the webhook's owner, not of who caused the event. */
            owner: string;
            runTimestamp: components["schemas"]["Milliseconds"];
            uuid: components["schemas"]["EventUuid"];
        };
        /** @description The name of an event type. There is no operation that lists them; an unknown name in a delivery is an ordinary value and must never fail. */
        EventName: "attribute_updated" | "file_uploaded" | "file_optimized" | "annotation_created" | "annotation_updated" | "annotation_removed" | "configuration_created" | "configuration_updated" | "configuration_removed" | (string & {});
        /**
         * @description Identifies one event. It stays the same on every try to deliver it.
         * @example 0d0c2f52-9a0e-4a3c-8a64-1f2f6b0a7c11
         */
        EventUuid: Flavor<"EventUuid">;
        /** @description The body of a failed call. It is not shown for webhooks; elsewhere the platform shows these three shapes. The first is from the same time as the webhook pages and the one a sandbox sends. */
        Failure: components["schemas"]["FailureList"] | components["schemas"]["OneFailure"] | components["schemas"]["FailureDetail"];
        FailureDetail: {
            code?: number | string;
            detail?: string;
            /** @description The HTTP status once more. */
            status: number | string;
            title?: string;
        };
        FailureList: {
            errors: components["schemas"]["FailureDetail"][];
        };
        /** @description A file as both published samples show it. What is in a list that is empty in both is open. */
        File: {
            __v: number;
            _id: components["schemas"]["FileId"];
            allowLivePublicMeetings: boolean;
            attributes: {
                [key: string]: unknown;
            };
            bucket: string;
            created: components["schemas"]["DateText"];
            /** @description Empty where there is none. */
            error: string;
            favoritedBy: unknown[];
            isLink: boolean;
            /** @description The file's path. */
            key: string;
            name: string;
            owner: string;
            /** @description The folder's path. */
            parent: string;
            revisionDate: components["schemas"]["DateText"];
            roles: unknown[];
            sceneTreeNames: string[];
            sceneTreeRoots: string[];
            shareToken: string;
            /** @description In bytes. */
            size: number;
            /** @description Where the preparation for viewing stands. The sample of `file_optimized` still says `converting`: the event's name tells that the file is ready, this member does not. */
            state: "queued" | "converting" | (string & {});
            /** @description `file` in the samples. */
            type: string;
            updated: components["schemas"]["DateText"];
            /** @description Who uploaded it, a mail address. */
            user: string;
        };
        /** @description The payload of `file_*` events. */
        FileEvent: components["schemas"]["EventFrame"] & {
            data: components["schemas"]["File"];
        };
        /**
         * @description Identifies a file; a scene is a file whose name ends in `.scene`.
         * @example 65f1c0de7a3b9e2d40518c02
         */
        FileId: Flavor<"FileId">;
        ListedAttributes: {
            __v?: number;
            _id?: components["schemas"]["WebhookId"];
            event: components["schemas"]["EventName"];
            /** @description The owner's mail address. */
            owner?: string;
            url?: string;
        };
        ListedWebhook: {
            attributes: components["schemas"]["ListedAttributes"];
            id: components["schemas"]["WebhookId"];
            type: string;
        };
        Login: {
            password: string;
            username: string;
        };
        LoginAnswer: {
            /** @description `jsonwebtoken=` and the authentication token. */
            cookies: string;
            email?: string;
            success?: boolean;
            username?: string;
        };
        /**
         * @description Milliseconds since 1970. The guide calls it a Unix timestamp, which would be seconds; every sample has 13 digits and the guide's own recipe divides by 1000.
         * @example 1773394868604
         */
        Milliseconds: number;
        OneFailure: {
            error: components["schemas"]["FailureDetail"];
        };
        SessionAnswer: {
            /** @description The session token. */
            jwt: string;
            success?: boolean;
        };
        WebhookAnswer: {
            data: {
                attributes: components["schemas"]["CreatedAttributes"];
                id?: components["schemas"]["WebhookId"];
                type: string;
            };
        };
        /** @description A webhook to create. */
        WebhookDraft: {
            event: components["schemas"]["EventName"];
            /** @description The signing secret in clear; deliveries carry a bcrypt hash of it. "Non-trivial" is all that is documented. bcrypt reads 72 bytes and some implementations stop at NUL, so 1 to 72 bytes without NUL are proposed. */
            secretToken: string;
            /** @description Absolute URL of the endpoint. */
            url: string;
        };
        /**
         * @description Identifies a webhook.
         * @example 65f1c0de7a3b9e2d40518c01
         */
        WebhookId: Flavor<"WebhookId">;
        WebhookListAnswer: {
            data: components["schemas"]["ListedWebhook"][];
        };
        WebhookRemoval: {
            success: boolean;
        };
    };
    responses: {
        /** @description An argument is missing or cannot be read. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The endpoint took the delivery. Nothing else counts: status 200, this content type and this body are all needed. */
        Delivered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Acknowledgement"];
            };
        };
        /** @description The endpoint refuses the proof. Counts as failed like any other answer but the good one. */
        DeliveryNotAuthentic: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The permission is missing. A tolerated alternative to 503. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Not authorized: the token, the session or the permission was not accepted. The platform documents this status for it under the title "Unauthorized"; it is no sign that the service is down. */
        NotAuthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description There is no such webhook. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The endpoint refuses the delivery. Published samples answer 400 for it. The same event, with the same `uuid`, is tried again; how often and how far apart is not documented. */
        RefusedDelivery: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The credentials or the token were not accepted. A tolerated alternative to 503. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: {
        /** @description A bcrypt hash, 60 characters in modular crypt format, of the webhook's `secretToken`. Version and cost are not documented. Whether every delivery has a salt of its own is not either, so two values are never compared as text. */
        DeliveryToken: string;
    };
    requestBodies: never;
    headers: never;
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
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            /** @description Signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["NotAuthorized"];
        };
    };
    openSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No place is free. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Not authorized by its title; what the account conflicts with is cut off in the documentation. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            503: components["responses"]["NotAuthorized"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every webhook of the caller. The id of each is `id`. */
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
            503: components["responses"]["NotAuthorized"];
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
            /** @description Created. Its id is `data.attributes._id`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["NotAuthorized"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: components["schemas"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRemoval"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["NotAuthorized"];
        };
    };
    annotation_created: {
        parameters: {
            query?: never;
            header: {
                /** @description A bcrypt hash, 60 characters in modular crypt format, of the webhook's `secretToken`. Version and cost are not documented. Whether every delivery has a salt of its own is not either, so two values are never compared as text. */
                "X-SmartShape-Token": components["parameters"]["DeliveryToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnotationEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["RefusedDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    annotation_removed: {
        parameters: {
            query?: never;
            header: {
                /** @description A bcrypt hash, 60 characters in modular crypt format, of the webhook's `secretToken`. Version and cost are not documented. Whether every delivery has a salt of its own is not either, so two values are never compared as text. */
                "X-SmartShape-Token": components["parameters"]["DeliveryToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnotationEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["RefusedDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    annotation_updated: {
        parameters: {
            query?: never;
            header: {
                /** @description A bcrypt hash, 60 characters in modular crypt format, of the webhook's `secretToken`. Version and cost are not documented. Whether every delivery has a salt of its own is not either, so two values are never compared as text. */
                "X-SmartShape-Token": components["parameters"]["DeliveryToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnotationChangeEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["RefusedDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    attribute_updated: {
        parameters: {
            query?: never;
            header: {
                /** @description A bcrypt hash, 60 characters in modular crypt format, of the webhook's `secretToken`. Version and cost are not documented. Whether every delivery has a salt of its own is not either, so two values are never compared as text. */
                "X-SmartShape-Token": components["parameters"]["DeliveryToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttributeEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["RefusedDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    configuration_created: {
        parameters: {
            query?: never;
            header: {
                /** @description A bcrypt hash, 60 characters in modular crypt format, of the webhook's `secretToken`. Version and cost are not documented. Whether every delivery has a salt of its own is not either, so two values are never compared as text. */
                "X-SmartShape-Token": components["parameters"]["DeliveryToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfigurationEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["RefusedDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    configuration_removed: {
        parameters: {
            query?: never;
            header: {
                /** @description A bcrypt hash, 60 characters in modular crypt format, of the webhook's `secretToken`. Version and cost are not documented. Whether every delivery has a salt of its own is not either, so two values are never compared as text. */
                "X-SmartShape-Token": components["parameters"]["DeliveryToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfigurationEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["RefusedDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    configuration_updated: {
        parameters: {
            query?: never;
            header: {
                /** @description A bcrypt hash, 60 characters in modular crypt format, of the webhook's `secretToken`. Version and cost are not documented. Whether every delivery has a salt of its own is not either, so two values are never compared as text. */
                "X-SmartShape-Token": components["parameters"]["DeliveryToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfigurationChangeEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["RefusedDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    file_optimized: {
        parameters: {
            query?: never;
            header: {
                /** @description A bcrypt hash, 60 characters in modular crypt format, of the webhook's `secretToken`. Version and cost are not documented. Whether every delivery has a salt of its own is not either, so two values are never compared as text. */
                "X-SmartShape-Token": components["parameters"]["DeliveryToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["RefusedDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    file_uploaded: {
        parameters: {
            query?: never;
            header: {
                /** @description A bcrypt hash, 60 characters in modular crypt format, of the webhook's `secretToken`. Version and cost are not documented. Whether every delivery has a salt of its own is not either, so two values are never compared as text. */
                "X-SmartShape-Token": components["parameters"]["DeliveryToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["RefusedDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
        };
    };
}
