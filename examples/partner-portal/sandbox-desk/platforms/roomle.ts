import { access, credentials, roomle, type RoomleDomain } from "@tacklebox/sandbox/roomle";
import type { DeskAction } from "../desk-platform.ts";
import { createDesk, type Desk } from "../desk.ts";

export type RoomleAccount = typeof credentials.manager & typeof access;

const email = "visitor@hearthpine.example";

/** Roomle's side: visitors of a configurator ask for mail. */
export function createRoomleDesk(): Desk<RoomleDomain, RoomleAccount> {
  return createDesk({
    platform: roomle(),
    account: { ...credentials.manager, ...access },
    actions: createActions,
    // The proof covers the time, but no body.
    breakages: { "bad-signature": "Made with another secret", stale: "An hour old" },
    outage: "Roomle tries nothing again: it writes to the visitor itself, at once.",
    hears: ({ tenants }) => tenants.list().some(({ webhook }) => webhook !== ""),
  });
}

function createActions({ configurator }: RoomleDomain): readonly DeskAction[] {
  return [
    {
      event: "email.shareConfiguration",
      label: "Share a design by mail",
      run() {
        configurator.share({ email });
        return `${email} is to get the design.`;
      },
    },
    {
      event: "email.savedConfiguration",
      label: "Save a draft",
      run() {
        configurator.saveDraft({ email });
        return `${email} is to get the draft.`;
      },
    },
    {
      event: "email.shareConfigurationAR",
      label: "Ask to see it in the room",
      run() {
        configurator.shareInAr({ email });
        return `${email} is to get a link for AR.`;
      },
    },
    {
      event: "email.3DExportAsset",
      label: "Ask for a 3D export",
      run() {
        configurator.export3d({ email });
        return `${email} is to get the file, which the portal leaves to Roomle.`;
      },
    },
  ];
}
