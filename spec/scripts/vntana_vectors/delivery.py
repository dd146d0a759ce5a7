"""How a VNTANA delivery is signed, and how a vector is written down."""

import base64
import hashlib
import hmac
import json

SECRET = "test-secret"
TIMESTAMP = "2022-06-21T03:34:10.348Z"
# Ten seconds after TIMESTAMP: fresh, and not on a bound.
NOW = "2022-06-21T03:34:20.348Z"
PRODUCT = '{"event":"product.completed","product":{"uuid":"p-1"}}'
# Computed apart from this script; a changed recipe is noticed here.
PRODUCT_PROOF = "6d762fe0a9c09ddf3bac5bfb3c97364083644a238f4bbacd70d5576776aabb9b"

NOTE = (
    "Proofs are lower-case hex of HMAC-SHA256 over the X-TIMESTAMP text, '#', and the body's bytes, keyed with the "
    "secret's UTF-8 text, computed by Python's hmac and hashlib. A body is the bytes of its parts joined: 'text' is "
    "UTF-8 and repeated 'times' times, 'base64' is raw bytes. 'headers' is a list of name and value because some "
    "vectors repeat a name or hold characters that no Headers object takes. 'now' is the receiver's clock; a delivery "
    "is stale after more than 300 seconds and ahead of time by more than 60, both bounds inclusive. 'then' says what "
    "the verified body parses to; 'reason' is the first check that refuses: header grammar, then signature, then "
    "freshness."
)


def signature(secret, timestamp, body, digest=hashlib.sha256):
    message = timestamp.encode("utf-8") + b"#" + as_bytes(body)
    return hmac.new(secret.encode("utf-8"), message, digest)


def sign(secret, timestamp, body):
    return signature(secret, timestamp, body).hexdigest()


def as_bytes(body):
    """The bytes of a body, which is text, bytes, or a list of parts."""
    if isinstance(body, str):
        return body.encode("utf-8")
    if isinstance(body, bytes):
        return body
    return b"".join(
        base64.b64decode(part["base64"]) if "base64" in part else part["text"].encode("utf-8") * part.get("times", 1)
        for part in body
    )


def vector(name, why, *, secrets=(SECRET,), signed_with=None, timestamp=TIMESTAMP, now=NOW, body=PRODUCT, headers=None):
    """A delivery with a good signature, unless `headers` replaces it."""
    if headers is None:
        proof = sign(signed_with or secrets[0], timestamp, body)
        headers = [["X-TIMESTAMP", timestamp], ["X-VNTANA-SIGNATURE", proof]]
    return {
        "name": name,
        "why": why,
        "secrets": list(secrets),
        "now": now,
        "headers": headers,
        "body": as_parts(body),
    }


def as_parts(body):
    if isinstance(body, str):
        return [{"text": body}] if body else []
    if isinstance(body, bytes):
        return [{"base64": base64.b64encode(body).decode("ascii")}]
    return body


def as_json(accept, refuse):
    if sign(SECRET, TIMESTAMP, PRODUCT) != PRODUCT_PROOF:
        raise ValueError("the recipe no longer gives the known proof")
    document = {
        "madeBy": "spec/scripts/make-vntana-vectors.py (Python hmac, hashlib)",
        "note": NOTE,
        "accept": accept,
        "refuse": refuse,
    }
    names = [entry["name"] for entry in accept + refuse]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise ValueError(f"names must be unique: {sorted(twice)}")
    return json.dumps(document, indent=2, ensure_ascii=True) + "\n"
