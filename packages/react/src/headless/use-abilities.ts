"use client";
import type { Capabilities } from "@tacklebox/client";
import { useApi, useKit, type Permissions } from "../context.ts";

/** What may be offered: the platform can do it, and this person may. */
export interface Abilities {
  readonly create: boolean;
  readonly edit: boolean;
  readonly pause: boolean;
  readonly delete: boolean;
  readonly reveal: boolean;
  readonly rotate: boolean;
  readonly test: boolean;
  readonly deliveries: boolean;
}

/** What may be offered here. */
export function useAbilities(): Abilities {
  const api = useApi();
  const { permissions } = useKit();
  return toAbilities(api, permissions);
}

/** From what the platform can do and what the person may. */
function toAbilities({ capabilities }: { readonly capabilities: Capabilities }, permissions: Permissions): Abilities {
  const may = (permission: keyof Permissions): boolean => permissions[permission] ?? true;
  return {
    create: may("create"),
    edit: capabilities.canUpdate && may("edit"),
    pause: capabilities.canUpdate && capabilities.canPause && may("edit"),
    delete: capabilities.canRemove && may("delete"),
    reveal: capabilities.canReadSecret && may("reveal"),
    rotate: capabilities.rotation !== "none" && may("rotate"),
    test: capabilities.canSendTest && may("test"),
    deliveries: capabilities.hasDeliveryLog && may("deliveries"),
  };
}
