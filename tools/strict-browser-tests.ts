import { forbidComplaints } from "./forbid-complaints.ts";

// React and the libraries of components warn where they mean an error.
forbidComplaints(["error", "warn"]);
