"""How a CrazyGoldFish delivery may be proved, and how a vector is written down."""

import base64
import hashlib
import hmac
import json

SECRET = "test-secret"
HEADER = "X-Webhook-Signature"
SHEET = '{"template":{"id":"t-1","name":"assignment_answer_sheet_extraction"},"webhook_id":"w-1","data":{"id":"s-1","status":2}}'
# Published for HMAC-SHA256 long before this script: RFC 4231, test case 2.
KNOWN = ("Jefe", "what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")

HEX = "hmac-sha256-hex"
BASE64 = "hmac-sha256-base64"
EQUALS = "equals"

NOTE = (
    "How deliveries are proved is not documented, so each vector says in 'read' what the receiver was told: the header, and the "
    "scheme of its value. 'hmac-sha256-hex' and 'hmac-sha256-base64' are HMAC-SHA256 over the body's bytes, keyed with the secret's "
    "UTF-8 text, computed by Python's hmac and hashlib; 'equals' is the secret itself, which covers nothing. A body is the bytes of "
    "its parts joined: 'text' is UTF-8 and repeated 'times' times, 'base64' is raw bytes. 'headers' is a list of name and value "
    "because some vectors repeat a name or hold characters that no Headers object takes. 'then' says what the verified body parses "
    "to; 'reason' is the first check that refuses: header grammar, then the proof."
)


def mac(secret, body, digest=hashlib.sha256):
    return hmac.new(secret.encode("utf-8"), as_bytes(body), digest)


def proof_of(scheme, secret, body):
    if scheme == EQUALS:
        return secret
    computed = mac(secret, body)
    return computed.hexdigest() if scheme == HEX else base64.b64encode(computed.digest()).decode("ascii")


def as_bytes(body):
    """The bytes of a body, which is text, bytes, or a list of parts."""
    if isinstance(body, str):
        return body.encode("utf-8")
    if isinstance(body, bytes):
        return body
    return b"".join(part["text"].encode("utf-8") * part.get("times", 1) for part in body)


def vector(name, why, *, scheme=HEX, header=HEADER, secrets=(SECRET,), signed_with=None, proof=None, body=SHEET, headers=None):
    """A delivery with a good proof, unless `proof` or `headers` replaces it."""
    if headers is None:
        headers = [[header, proof or proof_of(scheme, signed_with or secrets[0], body)]]
    read = {"header": header, "scheme": scheme}
    return {"name": name, "why": why, "read": read, "secrets": list(secrets), "headers": headers, "body": as_parts(body)}


def as_parts(body):
    if isinstance(body, str):
        return [{"text": body}] if body else []
    if isinstance(body, bytes):
        return [{"base64": base64.b64encode(body).decode("ascii")}]
    return body


def as_json(accept, refuse):
    secret, body, known = KNOWN
    if proof_of(HEX, secret, body) != known:
        raise ValueError("the recipe no longer gives the known proof")
    document = {
        "madeBy": "spec/scripts/make-crazygoldfish-vectors.py (Python hmac, hashlib)",
        "note": NOTE,
        "accept": accept,
        "refuse": refuse,
    }
    names = [entry["name"] for entry in accept + refuse]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise ValueError(f"names must be unique: {sorted(twice)}")
    return json.dumps(document, indent=2, ensure_ascii=True) + "\n"
