// Made by spec/scripts/generate.ts from the contract; do not edit.
export type Flavor<N extends string> = string & {
    readonly __flavor?: N;
};
export interface paths {
    "/v2/auth/signin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with address and password
         * @description The token of this call is made with `anonymous` for a session.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/tenants/{id}/": {
        parameters: {
            query?: never;
            header: {
                /** @description For texts in answers, `en` for instance. */
                language: components["parameters"]["Language"];
            };
            path: {
                /** @description The tenant's id, as text. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a tenant
         * @description `webhook` and `apiKey` are shown only to those with the right to manage tenants.
         */
        get: operations["getTenant"];
        /**
         * Change a tenant
         * @description Of the current tenant, with the right to manage tenants. The body is not documented; that it looks like the answer is inferred, and what happens to members that are left out is open, so a caller sends all of them.
         */
        put: operations["updateTenant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "email.3DExportAsset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A visitor asked for a 3D export */
        post: operations["email.3DExportAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "email.savedConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A visitor saved a draft and gave a mail address */
        post: operations["email.savedConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "email.shareConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A visitor shared a configuration by mail */
        post: operations["email.shareConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "email.shareConfigurationAR": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A visitor asked for a link to see it in AR */
        post: operations["email.shareConfigurationAR"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The payload of `email.*` events. None of it is covered by the proof, and a visitor typed the address. */
        EmailEvent: {
            data: components["schemas"]["EmailRequest"];
            event: components["schemas"]["EventName"];
        };
        /** @description Mail that a visitor asked for. */
        EmailRequest: {
            /**
             * @description Where it is about a configuration. The id of the catalogue, `:`, that of the item, `:`, and 64 hex digits.
             * @example hearthpine:shelf:4f2c8e0b6a1d9357c0e84b7f21d6a9350e7b8c4d1f6a2b9357c0e84b7f21d6a9
             */
            configurationId?: string;
            /** @description The configurator that it came from. Not always the one that `url` names. */
            configuratorId: string;
            /** @description As the visitor typed it. */
            email: string;
            /**
             * @description Where it is about an item.
             * @example hearthpine:shelf
             */
            itemId?: string;
            /** @description Link to the exported asset. That only `email.3DExportAsset` has it is inferred. */
            resultUrl?: string;
            /** @description Whether Roomle could process what was asked for. In one of two published samples. */
            success?: boolean;
            /** @description Link to what was asked for. */
            url: string;
        };
        /** @description The name of an event type. They are said to be grouped, and one group is documented; an unknown name in a delivery is an ordinary value and must never fail. */
        EventName: "email.savedConfiguration" | "email.shareConfiguration" | "email.shareConfigurationAR" | "email.3DExportAsset" | (string & {});
        /** @description The body of a failed call. Not documented; a sandbox sends a `message`. */
        Failure: {
            message?: string;
        };
        SignIn: {
            /** @description The user's mail address or name. */
            identification: string;
            password: string;
        };
        SignInAnswer: {
            auth: {
                lastActionDate?: string;
                loginDate?: string;
                /** @description The session token. How long it lasts is not stated. */
                token: string;
                userId?: string | number;
            };
        };
        /** @description An account. It has many more members than are listed here. */
        Tenant: {
            active?: boolean;
            /** @description The key whose secret makes the tokens of deliveries. Missing for those who do not manage tenants. */
            apiKey?: string | null;
            id: components["schemas"]["TenantId"];
            label?: string | null;
            /** @description Unique. */
            name?: string;
            /** @description Where the tenant's events are posted, an absolute URL. Empty, null or missing where there is none, and missing for those who do not manage tenants; that an empty text takes it away is proposed. */
            webhook?: string | null;
        };
        TenantContainer: {
            tenant: components["schemas"]["Tenant"];
        };
        /**
         * @description Identifies a tenant.
         * @example 4711
         */
        TenantId: number;
    };
    responses: {
        /** @description The body cannot be read, or a member of it is not taken. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The endpoint took the event over, the mail to the visitor included. Any status below 300 says so; the body does not count. */
        Delivered: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The endpoint refuses the proof. Roomle sends its own mail, as after any other refusal. */
        DeliveryNotAuthentic: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The credentials, the token, the session or the right was not accepted. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The endpoint leaves the mail to Roomle. Any status from 300 on says so, redirects among them; 501 is our choice where nothing went wrong, so that it can be told from a failure. Nothing is tried again. */
        NotDelivered: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is no such tenant. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The token or the session was not accepted. A tolerated alternative to 403. */
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
        /** @description Encrypted with AES/CBC/PKCS5 and the secret that belongs to the tenant's `apiKey`; without a key, with a default secret, and then it proves nothing. The header's name, the text around the encrypted bytes, what is inside and the initialization vector are not documented: taken over from the calls. */
        DeliveryToken: string;
        /** @description For texts in answers, `en` for instance. */
        Language: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signIn: {
        parameters: {
            query?: never;
            header: {
                /** @description For texts in answers, `en` for instance. */
                language: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Signed in. Later tokens carry `auth.token`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getTenant: {
        parameters: {
            query?: never;
            header: {
                /** @description For texts in answers, `en` for instance. */
                language: components["parameters"]["Language"];
            };
            path: {
                /** @description The tenant's id, as text. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantContainer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateTenant: {
        parameters: {
            query?: never;
            header: {
                /** @description For texts in answers, `en` for instance. */
                language: components["parameters"]["Language"];
            };
            path: {
                /** @description The tenant's id, as text. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantContainer"];
            };
        };
        responses: {
            /** @description The tenant as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantContainer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    "email.3DExportAsset": {
        parameters: {
            query?: never;
            header: {
                /** @description Encrypted with AES/CBC/PKCS5 and the secret that belongs to the tenant's `apiKey`; without a key, with a default secret, and then it proves nothing. The header's name, the text around the encrypted bytes, what is inside and the initialization vector are not documented: taken over from the calls. */
                token: components["parameters"]["DeliveryToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            401: components["responses"]["DeliveryNotAuthentic"];
            501: components["responses"]["NotDelivered"];
        };
    };
    "email.savedConfiguration": {
        parameters: {
            query?: never;
            header: {
                /** @description Encrypted with AES/CBC/PKCS5 and the secret that belongs to the tenant's `apiKey`; without a key, with a default secret, and then it proves nothing. The header's name, the text around the encrypted bytes, what is inside and the initialization vector are not documented: taken over from the calls. */
                token: components["parameters"]["DeliveryToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            401: components["responses"]["DeliveryNotAuthentic"];
            501: components["responses"]["NotDelivered"];
        };
    };
    "email.shareConfiguration": {
        parameters: {
            query?: never;
            header: {
                /** @description Encrypted with AES/CBC/PKCS5 and the secret that belongs to the tenant's `apiKey`; without a key, with a default secret, and then it proves nothing. The header's name, the text around the encrypted bytes, what is inside and the initialization vector are not documented: taken over from the calls. */
                token: components["parameters"]["DeliveryToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            401: components["responses"]["DeliveryNotAuthentic"];
            501: components["responses"]["NotDelivered"];
        };
    };
    "email.shareConfigurationAR": {
        parameters: {
            query?: never;
            header: {
                /** @description Encrypted with AES/CBC/PKCS5 and the secret that belongs to the tenant's `apiKey`; without a key, with a default secret, and then it proves nothing. The header's name, the text around the encrypted bytes, what is inside and the initialization vector are not documented: taken over from the calls. */
                token: components["parameters"]["DeliveryToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            401: components["responses"]["DeliveryNotAuthentic"];
            501: components["responses"]["NotDelivered"];
        };
    };
}
