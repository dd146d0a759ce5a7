import type { paths } from "@tacklebox/spec/vntana";
import createClient from "openapi-fetch";

const client = createClient<paths>({ baseUrl: "https://example.com" });
console.log((await client.GET("/v1/users")).data);
