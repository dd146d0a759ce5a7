export const guidedRotation = {
  "guided.intro": "Nothing is lost on the way. You can stop after any step and come back later.",
  "guided.intro.session":
    "Nothing is lost on the way. Stay on this page until the end: this platform gives webhooks no names, so the second one could not be found again.",
  "guided.step.create": "Create a second webhook",
  "guided.step.teach": "Teach your endpoint the new secret",
  "guided.step.check": "Let both deliver",
  "guided.step.finish": "Delete the old one",
  "guided.step.done": "done",
  "guided.create":
    "It has the same address, events and scopes, and a secret of its own. It delivers nothing until you turn it on.",
  "guided.create.active":
    "It has the same address, events and scopes, and a secret of its own. It delivers at once; until your endpoint knows the secret, it refuses those deliveries. The old webhook goes on delivering all the same.",
  "guided.create.do": "Create “{name}”",
  "guided.create.do.unnamed": "Create second webhook",
  "guided.teach":
    "Store this secret and have your endpoint accept it beside the old one: a delivery is genuine if either fits. Put the new one first.",
  "guided.teach.lost":
    "The new secret was shown when the second webhook was created, and cannot be shown again. If you have not stored it, undo and begin again.",
  "guided.teach.leftOut": "Not taken over, because the platform no longer lists them: {events}.",
  "guided.teach.confirm": "My endpoint accepts both secrets",
  "guided.teach.do": "Turn on the second webhook",
  "guided.teach.do.paused": "Go on",
  "guided.check": "Both deliver now, so each event arrives twice: once with each secret. That ends with the next step.",
  "guided.check.waiting": "Waiting for the first delivery with the new secret…",
  "guided.check.accepted": "Your endpoint accepted a delivery with the new secret.",
  "guided.check.refused":
    "Your endpoint refused the last delivery with the new secret ({answer}). Nothing is lost: the old webhook delivers, too.",
  "guided.check.noAnswer":
    "The last delivery with the new secret had no answer. Nothing is lost: the old webhook delivers, too.",
  "guided.check.confirm": "I have seen my endpoint accept the new secret",
  "guided.check.test": "Send test event",
  "guided.check.do": "Turn off the old webhook",
  "guided.check.do.unpaused": "Go on",
  "guided.finish":
    "Only the second webhook delivers now. Once the old one is deleted, its secret, its delivery history and the way back are gone.",
  "guided.finish.active":
    "Once the old webhook is deleted, only the second one delivers. Its secret, its delivery history and the way back are gone.",
  "guided.finish.paused":
    "Both are paused. Once the old one is deleted, its secret, its delivery history and the way back are gone.",
  "guided.finish.name": "The second webhook then gets its name.",
  "guided.finish.gone": "The old webhook is deleted. What is left is to give its name to the second one.",
  "guided.finish.do": "Delete the old webhook",
  "guided.finish.do.gone": "Rename",
  "guided.undo": "Undo",
  "guided.undo.note": "Undo turns the old webhook on again where it was turned off, and deletes the second one.",
  "guided.undo.plain": "Undo deletes the second webhook.",
  "guided.later": "Go on later",
  "guided.now": "Step {step} of 4: {title}",
} as const;
