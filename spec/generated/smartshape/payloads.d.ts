// Made by spec/scripts/generate.ts from the contract; do not edit.
import type { components } from "./api.d.ts";

/** The payload of every known event type; `Payloads[keyof Payloads]` narrows on `event`. */
export interface Payloads {
  /** Attributes of objects in a scene were added or changed. */
  "attribute_updated": components["schemas"]["AttributeEvent"] & { event: "attribute_updated" };
  /** A file was uploaded, or a new revision of one. */
  "file_uploaded": components["schemas"]["FileEvent"] & { event: "file_uploaded" };
  /** An uploaded file is ready to be viewed. */
  "file_optimized": components["schemas"]["FileEvent"] & { event: "file_optimized" };
  /** An annotation was created. */
  "annotation_created": components["schemas"]["AnnotationEvent"] & { event: "annotation_created" };
  /** An annotation was changed. */
  "annotation_updated": components["schemas"]["AnnotationChangeEvent"] & { event: "annotation_updated" };
  /** An annotation was removed. */
  "annotation_removed": components["schemas"]["AnnotationEvent"] & { event: "annotation_removed" };
  /** A configuration was created. */
  "configuration_created": components["schemas"]["ConfigurationEvent"] & { event: "configuration_created" };
  /** A configuration was changed. */
  "configuration_updated": components["schemas"]["ConfigurationChangeEvent"] & { event: "configuration_updated" };
  /** A configuration was removed. */
  "configuration_removed": components["schemas"]["ConfigurationEvent"] & { event: "configuration_removed" };
}
