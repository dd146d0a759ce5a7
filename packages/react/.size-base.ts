export { publish } from "./src/components/published/published.tsx";
export { Field } from "./src/components/field/field.tsx";
export { CopyButton } from "./src/components/copy-button/copy-button.tsx";
export { Button } from "./src/components/button/button.tsx";
