import type { GuidePlatform } from "../../guide/platform.ts";

/** SmartShape, for `receiverCode`. */
export const smartshape: GuidePlatform = {
  name: "smartshape",
  secretVariable: "SMARTSHAPE_SECRET_TOKEN",
  python: {
    imports: ["json", "re", "threading"],
    packages: { bcrypt: "import bcrypt" },
    answer: `{"success": True}`,
    // As in token.ts and parse.ts. The lock is the budget: while one token is hashed, nobody else's can be.
    code: `TOKEN = re.compile(
    r"\\$2[aby]\\$(?:0[4-9]|1[0-2])\\$[./0-9A-Za-z]{21}[.Oeu][./0-9A-Za-z]{30}[.CGKOSWaeimquy26]"
)
known = []
hashing = threading.Lock()


def verify(headers, body):
    token = headers.get("X-SmartShape-Token", "")
    # Before hashing: the sender chooses the cost, and each step doubles the work.
    if not TOKEN.fullmatch(token):
        return False
    if token in known:
        return True
    if not hashing.acquire(blocking=False):
        abort(503)
    try:
        if not bcrypt.checkpw(SECRET, token.encode()):
            return False
    finally:
        hashing.release()
    known[:] = [*known[-63:], token]
    # The token says nothing about the body: ask the API before acting on what it says.
    return True


def parse(body):
    try:
        payload = json.loads(body.decode("utf-8-sig"))
        event_type = payload["event"]
    except (KeyError, RecursionError, TypeError, ValueError):
        abort(400)
    if not isinstance(event_type, str) or not event_type:
        abort(400)
    return event_type, payload`,
  },
};
