"""Makes lanternfish/vectors.json with Python's hmac: python3 spec/scripts/make-lanternfish-vectors.py [--check]"""

import hashlib
import hmac
import json
import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "lanternfish" / "vectors.json"
SECRET = "test-secret"
TIME = "2026-03-13T09:41:10Z"
NOW = "2026-03-13T09:41:20.000Z"
BODY = '{"event":"lamp.lit","lamp":{"name":"Lamp"}}'
TIME_NAME, SIGNATURE_NAME = "X-Lanternfish-Time", "X-Lanternfish-Signature"


def sign(secret=SECRET, time=TIME, body=BODY):
    return hmac.new(secret.encode(), f"{time}.{body}".encode(), hashlib.sha256).hexdigest()


def vector(name, why, *, headers=None, body=BODY, time=TIME, secrets=(SECRET,), signed_with=None, **result):
    proof = sign(signed_with or secrets[0], time, body)
    pairs = [[TIME_NAME, time], [SIGNATURE_NAME, proof]] if headers is None else headers
    parts = [{"text": body}]
    return {"name": name, "why": why, "secrets": list(secrets), "now": NOW, "headers": pairs, "body": parts, **result}


def accepted():
    bodies = {
        "plain": BODY,
        "another type": '{"event":"lamp.out"}',
        "beyond ASCII": '{"event":"lamp.lit","lamp":{"name":"Laterne – 灯"}}',
        "beyond the basic plane": '{"event":"lamp.lit","lamp":{"name":"🏮"}}',
        "escaped": '{"event":"lamp.lit","lamp":{"name":"\\u00e4"}}',
        "spaced": '{ "event" : "lamp.lit", "lamp": {} }',
        "line breaks": '{\r\n"event":"lamp.lit"\r\n}',
        "twice the same member": '{"event":"lamp.out","event":"lamp.lit"}',
    }
    for name, body in bodies.items():
        yield vector(f"body, {name}", "The bytes are signed as they are.", body=body, then="event")
    for name, body in {"no JSON": "lamp", "no object": "[]", "no event": "{}"}.items():
        reason = "invalid_json" if name == "no JSON" else "invalid_envelope"
        yield vector(f"signed, {name}", "Proved, and still no event.", body=body, then=reason)
    yield vector("the older secret", "Both hold for a while.", secrets=("new", SECRET), signed_with=SECRET, then="event")
    yield vector("upper case", "Hex has two spellings.", headers=[[TIME_NAME, TIME], [SIGNATURE_NAME, sign().upper()]], then="event")


def refused():
    good, time = sign(), [TIME_NAME, TIME]
    for name, value in {
        "cut": good[:-1],
        "longer": good + "0",
        "no hex": "g" + good[1:],
        "prefixed": "sha256=" + good,
        "quoted": f'"{good}"',
        "base64": "q" * 43 + "=",
        "a word": "none",
        "full width": good[:-1] + "\uff11",
        "with NUL": good[:-1] + "\0",
    }.items():
        yield vector(f"signature, {name}", "Not 64 hex digits.", headers=[time, [SIGNATURE_NAME, value]], reason="malformed_header")
    for name, value in {"Unix": "1773394870", "a date": "2026-03-13", "no time": "soon", "31 June": "2026-06-31T00:00:00Z"}.items():
        yield vector(f"time, {name}", "Not a date and time.", time=value, reason="malformed_header")
    yield vector("no headers", "Nothing to check.", headers=[], reason="missing_header")
    yield vector("no signature", "Nothing to check.", headers=[time], reason="missing_header")
    yield vector("no time", "The time is signed.", headers=[[SIGNATURE_NAME, good]], reason="missing_header")
    twice = [time, [SIGNATURE_NAME, good], [SIGNATURE_NAME, good]]
    yield vector("two signatures", "A forger would choose.", headers=twice, reason="duplicate_header")
    yield vector("another secret", "Forged.", signed_with="guessed", reason="bad_signature")
    yield vector("another body", "Altered.", headers=[time, [SIGNATURE_NAME, sign(body="{}")]], reason="bad_signature")
    yield vector("stale", "Ten minutes old.", time="2026-03-13T09:31:20Z", reason="stale")
    yield vector("future", "Two minutes ahead.", time="2026-03-13T09:43:20Z", reason="future")


document = {"madeBy": "spec/scripts/make-lanternfish-vectors.py (Python hmac)", "accept": [*accepted()], "refuse": [*refused()]}
text = json.dumps(document, indent=2) + "\n"
if "--check" not in sys.argv:
    TARGET.write_text(text, encoding="ascii", newline="\n")
elif TARGET.read_text(encoding="ascii") != text:
    sys.exit("Stale: spec/lanternfish/vectors.json")
