// Made by spec/scripts/generate.ts from the contract; do not edit.
export type Flavor<N extends string> = string & {
    readonly __flavor?: N;
};
export interface paths {
    "/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with user name and password */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/v1/webhook-template/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the webhook templates
         * @description The documentation names a webhook templates endpoint and shows what a template is, but not where it is and how its list is framed: path and paging follow those of webhooks.
         */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/v1/webhook/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the caller's webhooks */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description One for each user and template; a second is refused. The secret is the caller's, is stored encrypted, and no answer repeats it.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/v1/webhook/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["WebhookId"];
            };
            cookie?: never;
        };
        /** Get one of the caller's webhooks */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a webhook's endpoint or its secret
         * @description Its owner only. Nothing else of a webhook can be changed.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
}
export interface webhooks {
    assignment_answer_sheet_extraction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer sheets of an assignment were processed */
        post: operations["assignment_answer_sheet_extraction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    assignment_evaluation_student_answer_sheet_extraction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A student's answer sheet was processed for the evaluation of an assignment */
        post: operations["assignment_evaluation_student_answer_sheet_extraction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A student's answer sheet, as the assignment pages of the documentation return it. */
        AnswerSheet: {
            batchId?: string;
            documents?: components["schemas"]["SheetDocument"][];
            id: string;
            name?: string;
            sessionId?: string;
            status: components["schemas"]["ProcessingStatus"];
            studentId?: string;
        };
        /** @description The payload of the two templates that are named in the documentation. */
        AnswerSheetEvent: components["schemas"]["TemplateEvent"] & {
            data: components["schemas"]["AnswerSheet"];
        };
        /** @description The name of a template, and so of an event type. Accounts have others: an unknown name is an ordinary value and must never fail. */
        EventName: "assignment_evaluation_student_answer_sheet_extraction" | "assignment_answer_sheet_extraction" | (string & {});
        /** @description The body of a failed call. It is not documented for webhooks; the first two shapes are the framework's, the third was seen in a public client. */
        Failure: components["schemas"]["FailureDetail"] | components["schemas"]["FieldErrors"] | components["schemas"]["FailureMessage"];
        FailureDetail: {
            /** @description A sentence, or what is wrong with each field of a form. */
            detail: string | {
                loc?: unknown[];
                msg: string;
            }[];
        };
        FailureMessage: {
            message: string;
        };
        /** @description Field → sentences; `non_field_errors` for what is wrong with several together, a second webhook for one template for instance. */
        FieldErrors: {
            [key: string]: string[];
        };
        /** @description The framework's usual frame around a page. Lists are called paginated, and the frame is not shown. */
        Page: {
            /** @description How many there are in all. */
            count?: number;
            /** @description Address of the next page; null on the last. */
            next?: string | null;
            previous?: string | null;
            results: unknown[];
        };
        /** @description 0 is open, 1 in progress, 2 completed, 3 failed. */
        ProcessingStatus: number;
        /** @description The signing secret itself, whatever the name says: the platform encrypts what it gets. Optional by its description, though it is listed among the required fields. How it comes back in deliveries is not documented. */
        Secret: string;
        SheetDocument: {
            /** @description 1 is PDF, 2 is JPEG. */
            fileType?: number;
            id: string;
            pageNo?: number;
            status: components["schemas"]["ProcessingStatus"];
            uploadTime?: string;
            url?: string;
        };
        Template: {
            description?: string | null;
            display_name?: string;
            id: components["schemas"]["TemplateId"];
            name: components["schemas"]["EventName"];
        };
        /** @description What is delivered when documents were processed with a template: a proposal, to be replaced when a delivery has been seen. */
        TemplateEvent: {
            /** @description The processed resource. What it has depends on the template. */
            data: {
                [key: string]: unknown;
            };
            template: {
                id: components["schemas"]["TemplateId"];
                name: components["schemas"]["EventName"];
            };
            webhook_id: components["schemas"]["WebhookId"];
        };
        /**
         * @description Identifies a webhook template.
         * @example 488f4644-057d-41e7-9a74-72c040602647
         */
        TemplateId: Flavor<"TemplateId">;
        /** @description A page, or every template at once. */
        TemplateList: components["schemas"]["TemplatePage"] | components["schemas"]["Template"][];
        TemplatePage: components["schemas"]["Page"] & {
            results: components["schemas"]["Template"][];
        };
        TokenAnswer: {
            access_token: string;
            /** @example bearer */
            token_type?: string;
        };
        TokenRequest: {
            client_id?: string;
            client_secret?: string;
            /**
             * @description `password` works, as seen in a public client.
             * @example password
             */
            grant_type?: string;
            password: string;
            scope?: string;
            username: string;
        };
        /** @description As two editions of the documentation show it: the newer with the template as an object and nothing else, the older with its id alone, and with `status`, `created_at` and `created_by`. The secret is in neither. */
        Webhook: {
            /** @description Cannot be changed. */
            api_template: components["schemas"]["TemplateId"] | components["schemas"]["Template"];
            created_at?: string;
            /**
             * @description Id of the user.
             * @example user123
             */
            created_by?: string;
            endpoint_url: string;
            id: components["schemas"]["WebhookId"];
            /** @description Set by the system; no operation changes it. */
            status?: "enabled" | "disabled" | (string & {});
        };
        /** @description What of a webhook can be changed. The endpoint has to be there though the rest may be left out. */
        WebhookChange: {
            endpoint_url: string;
            secret_hash?: components["schemas"]["Secret"];
        };
        /** @description A webhook to create. */
        WebhookDraft: {
            api_template: components["schemas"]["TemplateId"];
            /** @description Absolute URL of the endpoint. */
            endpoint_url: string;
            secret_hash?: components["schemas"]["Secret"];
        };
        /**
         * @description Identifies a webhook.
         * @example 5d1c2f7e-90ab-4c3d-8e5f-6a7b8c9d0e1f
         */
        WebhookId: Flavor<"WebhookId">;
        /** @description A page, or every webhook at once. */
        WebhookList: components["schemas"]["WebhookPage"] | components["schemas"]["Webhook"][];
        WebhookPage: components["schemas"]["Page"] & {
            results: components["schemas"]["Webhook"][];
        };
    };
    responses: {
        /** @description The input is invalid or misses a required field; for a webhook also that there is one for this template. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The endpoint took the delivery. Any other 2xx means the same. */
        Delivered: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The endpoint refuses the proof. Counts as failed. */
        DeliveryNotAuthentic: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The credentials or the token were not accepted. Documented with this status for other parts of the API. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description There is no such webhook, or it is somebody else's. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The endpoint refuses the delivery. It is tried again a few times, like after no answer. */
        RefusedDelivery: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The credentials or the token were not accepted. Seen for an ended token. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The form misses a field. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: {
        /** @description HMAC-SHA256 over the body's bytes, keyed with the UTF-8 text of `secret_hash`, as 64 lower-case hex digits; absent where the webhook has no secret. The documentation has no header, no scheme and no encoding: a receiver lets all of it be set. */
        DeliverySignature: string;
        /** @description From 1. The lists are paginated; how is not documented. */
        Page: string;
        PageSize: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description A token for 30 minutes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                /** @description From 1. The lists are paginated; how is not documented. */
                page?: components["parameters"]["Page"];
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of templates, or all of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description From 1. The lists are paginated; how is not documented. */
                page?: components["parameters"]["Page"];
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such page. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
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
            /** @description Created. The status is inferred from the framework that the rest of the API looks like. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["WebhookId"];
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
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChange"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    assignment_answer_sheet_extraction: {
        parameters: {
            query?: never;
            header?: {
                /** @description HMAC-SHA256 over the body's bytes, keyed with the UTF-8 text of `secret_hash`, as 64 lower-case hex digits; absent where the webhook has no secret. The documentation has no header, no scheme and no encoding: a receiver lets all of it be set. */
                "X-Webhook-Signature"?: components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerSheetEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["RefusedDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
        };
    };
    assignment_evaluation_student_answer_sheet_extraction: {
        parameters: {
            query?: never;
            header?: {
                /** @description HMAC-SHA256 over the body's bytes, keyed with the UTF-8 text of `secret_hash`, as 64 lower-case hex digits; absent where the webhook has no secret. The documentation has no header, no scheme and no encoding: a receiver lets all of it be set. */
                "X-Webhook-Signature"?: components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerSheetEvent"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            400: components["responses"]["RefusedDelivery"];
            401: components["responses"]["DeliveryNotAuthentic"];
        };
    };
}
