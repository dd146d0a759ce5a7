import { accessKey } from "@tacklebox/client";
import { createVntanaClient } from "@tacklebox/client/vntana";

const { operations } = createVntanaClient({ credential: accessKey("a-key") });
console.log(await operations.listUsers());
