import type { CreateApi } from "./platform.ts";
import { throughBackEnd } from "./through-back-end.ts";

// Its client is for servers: what it signs each call with would be anybody's here.
export const createApi: CreateApi = ({ post }) => throughBackEnd(post);
