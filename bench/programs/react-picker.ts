export { EventPicker } from "@tacklebox/react";
