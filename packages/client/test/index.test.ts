import * as client from "@tacklebox/client";
import * as crazygoldfish from "@tacklebox/client/crazygoldfish";
import * as node from "@tacklebox/client/node";
import * as roomle from "@tacklebox/client/roomle";
import * as smartshape from "@tacklebox/client/smartshape";
import * as vntana from "@tacklebox/client/vntana";
import { expect, it } from "vitest";

it("exports what the index files list, and nothing by accident", () => {
  expect({
    client: Object.keys(client),
    crazygoldfish: Object.keys(crazygoldfish),
    node: Object.keys(node),
    roomle: Object.keys(roomle),
    smartshape: Object.keys(smartshape),
    vntana: Object.keys(vntana),
  }).toMatchInlineSnapshot(`
    {
      "client": [
        "accessKey",
        "emailAndPassword",
        "tokenFrom",
        "createMemoryTokenStore",
        "tokenRefresh",
        "ClientError",
        "isClientError",
        "createRedacted",
        "deliveriesFrom",
        "withDeliveries",
      ],
      "crazygoldfish": [
        "createCrazygoldfishClient",
        "createWebhooksApi",
      ],
      "node": [
        "createFileTokenStore",
      ],
      "roomle": [
        "createRoomleClient",
        "createWebhooksApi",
      ],
      "smartshape": [
        "createSmartshapeClient",
        "createWebhooksApi",
      ],
      "vntana": [
        "createVntanaClient",
        "createConfigurators",
        "embedUrl",
        "createWebhooksApi",
      ],
    }
  `);
});
