// What needs a file system
export { createFileTokenStore } from "./session/file-token-store.ts";

export type { FileTokenStoreOptions } from "./session/file-token-store.ts";
