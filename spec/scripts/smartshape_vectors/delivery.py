"""What a SmartShape delivery carries, and how a vector is written down."""

import base64
import json

from .bcrypt import bcrypt

SECRET = "test-secret"
# Of 22 characters the last holds two bits: one of ".Oeu".
SALT = "qrouHb64PMWPMYqv6ph4KO"
UUID = "0d0c2f52-9a0e-4a3c-8a64-1f2f6b0a7c11"
CHANGE = (
    '{"file":"65f1c0de7a3b9e2d40518a01","event":"attribute_updated",'
    '"data":{"user":{"email":"atelier@hearthpine.example"},"nodeIdToAttributes":{"65f1c0de7a3b9e2d40518b11":{"sku":"HP-2041"}}},'
    f'"owner":"webhooks@hearthpine.example","runTimestamp":1773394906016,"uuid":"{UUID}"}}'
)
HEADER = "X-SmartShape-Token"
# Published for bcrypt long before this script: the hash of "U*U" in the test of crypt_blowfish.
KNOWN = ("U*U", "$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW")

NOTE = (
    "Proofs are bcrypt hashes of the secret's UTF-8 text, computed by the system's libcrypt. They do not cover the body. A body is "
    "the bytes of its parts joined: 'text' is UTF-8 and repeated 'times' times, 'base64' is raw bytes. 'headers' is a list of name "
    "and value because some vectors repeat a name or hold characters that no Headers object takes. The receiver takes costs up to "
    "12. 'then' says what the verified body parses to; 'reason' is the first check that refuses: header grammar, then cost, then the "
    "hash. Most hashes have cost 4, the least there is, so that many can be checked."
)


def token(secret=SECRET, *, version="2b", cost=4, salt=SALT):
    return bcrypt(secret, f"${version}${cost:02d}${salt}")


def vector(name, why, *, secrets=(SECRET,), proof=None, body=CHANGE, headers=None):
    """A delivery with a good token, unless `proof` or `headers` replaces it."""
    if headers is None:
        headers = [[HEADER, proof or token(secrets[0])]]
    return {"name": name, "why": why, "secrets": list(secrets), "headers": headers, "body": as_parts(body)}


def as_parts(body):
    if isinstance(body, str):
        return [{"text": body}] if body else []
    if isinstance(body, bytes):
        return [{"base64": base64.b64encode(body).decode("ascii")}]
    return body


def as_json(accept, refuse):
    secret, known = KNOWN
    if bcrypt(secret, known[:29]) != known:
        raise ValueError("this libcrypt does not give the known hash")
    document = {
        "madeBy": "spec/scripts/make-smartshape-vectors.py (libcrypt)",
        "note": NOTE,
        "accept": accept,
        "refuse": refuse,
    }
    names = [entry["name"] for entry in accept + refuse]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise ValueError(f"names must be unique: {sorted(twice)}")
    return json.dumps(document, indent=2, ensure_ascii=True) + "\n"
