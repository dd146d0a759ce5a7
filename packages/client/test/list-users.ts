// A process of its own, for the tests of stores that several processes share.
import { accessKey } from "@tacklebox/client";
import { createFileTokenStore } from "@tacklebox/client/node";
import { createVntanaClient } from "@tacklebox/client/vntana";

const { BASE_URL: baseUrl = "", DIRECTORY: directory = "" } = process.env;
const store = createFileTokenStore({ directory });
const vntana = createVntanaClient({ credential: accessKey("sandbox-owner-key"), baseUrl, store });
console.log((await vntana.operations.listUsers()).totalCount);
