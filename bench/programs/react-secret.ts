export { SecretReveal } from "@tacklebox/react";
