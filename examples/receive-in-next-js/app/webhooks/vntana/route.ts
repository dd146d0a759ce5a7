import { createReceiver } from "@tacklebox/receiver";
import { vntana } from "@tacklebox/receiver/vntana";

const receiver = createReceiver({
  // Asked for at each delivery: Next.js runs this module when it builds, where there is no secret yet.
  platform: vntana({ secrets: () => process.env["VNTANA_SECRET"] ?? "" }),
})
  .on("product.completed", ({ payload: { product } }) => {
    // What shows the product comes here, `revalidateTag("products")` for one.
    console.log(`${product.name} is ready`);
  })
  .on(["user.added", "user.revoked"], ({ type, payload: { user } }) => {
    console.log(`${type}: ${user.email}`);
  });

// A route handler is given the request unread, so nothing stands between the bytes and their signature.
export const POST = receiver.fetch;
