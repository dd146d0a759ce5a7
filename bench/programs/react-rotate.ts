export { RotateSecretDialog } from "@tacklebox/react";
