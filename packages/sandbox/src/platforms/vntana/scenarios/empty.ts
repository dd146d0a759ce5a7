import type { Ids } from "../../../ids.ts";
import type { Membership, Organization, State, User } from "../state.ts";
import { createState } from "../state.ts";
import { credentials } from "./people.ts";

/** One organization and its owner: no workspaces, products or webhooks. */
export function createEmpty(ids: Ids, now: number): State {
  const state = createState();
  const furniture = addOrganization(state, ids, { slug: "demo-furniture", name: "Demo Furniture", created: now });
  addPerson(state, ids, "owner", { organizationUuid: furniture.uuid, role: "ORGANIZATION_OWNER", workspaces: [] });
  return state;
}

export function addOrganization(
  state: State,
  ids: Ids,
  organization: Pick<Organization, "slug" | "name" | "created">,
): Organization {
  const { slug } = organization;
  const whole = { ...organization, uuid: ids.named(`organization ${slug}`), email: `hello@${slug}.example.com` };
  state.organizations.set(whole.uuid, whole);
  return whole;
}

export function addPerson(state: State, ids: Ids, name: keyof typeof credentials, membership: Membership): User {
  const fullName = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const user = { uuid: ids.named(`user ${name}`), fullName, ...credentials[name], memberships: [membership] };
  state.users.set(user.uuid, user);
  return user;
}
