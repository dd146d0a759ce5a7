export const signatureDoctor = {
  "doctor.title": "Why is this delivery refused?",
  "doctor.private": "Nothing you enter here leaves this page.",
  "doctor.note.bearer":
    "A token tells who sent a delivery, not whether its body is as it was sent, so the body is not asked for.",
  "doctor.note.none":
    "As far as is known, deliveries here carry no proof of who sent them: a receiver that asks for one refuses them all. The check looks for one in the headers you paste.",
  "doctor.headers": "Headers",
  "doctor.headers.help": "As they arrived, one on each line. All of them, or those that carry the proof.",
  "doctor.body": "Body",
  "doctor.body.help": "As it arrived: not formatted, nothing left out.",
  "doctor.secret": "Secret",
  "doctor.secret.signed": "Signing secret",
  "doctor.secret.help": "Several: one on each line, the newest first.",
  "doctor.check": "Check signature",
  "doctor.check.bearer": "Check token",
  "doctor.check.none": "Look for a proof",
  "doctor.checking": "Checking…",
  "doctor.keys": "{command}Enter checks from any field.",
  "doctor.example": "Fill in an example",
  "doctor.clear": "Clear all",
  "doctor.cleared": "All fields are empty.",
  "doctor.filled": "The fields hold an example.",
} as const;
