import { expect, it } from "vitest";

it.each([
  ["@tacklebox/sandbox", () => import("@tacklebox/sandbox"), ["apiFaults", "createSandbox", "deliveryFaults"]],
  [
    "@tacklebox/sandbox/crazygoldfish",
    () => import("@tacklebox/sandbox/crazygoldfish"),
    ["Refusal", "crazygoldfish", "credentials"],
  ],
  [
    "@tacklebox/sandbox/roomle",
    () => import("@tacklebox/sandbox/roomle"),
    ["Refusal", "access", "credentials", "roomle"],
  ],
  [
    "@tacklebox/sandbox/smartshape",
    () => import("@tacklebox/sandbox/smartshape"),
    ["Refusal", "credentials", "smartshape"],
  ],
  [
    "@tacklebox/sandbox/vntana",
    () => import("@tacklebox/sandbox/vntana"),
    ["IllegalTransition", "Refusal", "credentials", "vntana"],
  ],
  ["@tacklebox/sandbox/msw", () => import("@tacklebox/sandbox/msw"), ["handlers"]],
  ["@tacklebox/sandbox/server", () => import("@tacklebox/sandbox/server"), ["serve"]],
])("%s has these names and no others", async (_, load, names) => {
  expect(Object.keys(await load()).toSorted()).toEqual(names);
});
