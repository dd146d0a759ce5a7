import { forbidComplaints } from "./forbid-complaints.ts";

forbidComplaints(["error"]);
