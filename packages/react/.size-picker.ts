export { EventPicker } from "./src/components/event-picker/event-picker.tsx";
