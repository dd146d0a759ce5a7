"""Deliveries that must verify, and what their bodies then parse to."""

from .delivery import CHANGE, HEADER, KNOWN, UUID, token, vector

MEBIBYTE = 1_048_576


def accepted():
    return [*tokens(), *secrets(), *header_forms(), *bodies(), *verified_but_unreadable()]


def event(name, why, **changes):
    return {**vector(name, why, **changes), "then": "event"}


def tokens():
    secret, known = KNOWN
    costs = "Any cost up to the receiver's limit."
    versions = "The versions agree for every secret of up to 72 bytes without NUL."
    return [
        event("plain example", "The value to compare a first implementation with.", proof=token(cost=10)),
        event("hash published elsewhere", "From the test of another implementation.", secrets=(secret,), proof=known),
        event("version 2a", versions, proof=token(version="2a")),
        event("version 2y", versions, proof=token(version="2y")),
        event("cost 4", costs, proof=token(cost=4)),
        event("cost 5", costs, proof=token(cost=5)),
        event("cost 12", costs, proof=token(cost=12)),
        event("another salt", "Two tokens of one secret differ in every character that counts.", proof=token(salt="N9qo8uLOickgx2ZMRZoMye")),
        event("salt of zeros", "Any 128 bits are a salt.", proof=token(salt="." * 22)),
        event("salt of ones", "Any 128 bits are a salt.", proof=token(salt="9" * 21 + "u")),
    ]


def secrets():
    return [
        event("second secret", "While a secret is replaced both are listed; the second one matches.", secrets=("old-secret", "new-secret"), proof=token("new-secret")),
        event("first of two secrets", "The other order.", secrets=("old-secret", "new-secret")),
        event("non-ASCII secret", "The hash is of the text's UTF-8.", secrets=("clé-ключ-🔑",)),
        event("secret of 72 bytes", "The most that bcrypt reads.", secrets=("s" * 72,)),
        event("secret of 72 bytes in 36 characters", "Bytes count, not characters.", secrets=("é" * 36,)),
        event("secret of one character", "Weak, but a secret.", secrets=("s",)),
        event("secret that looks like a hash", "The text is the secret.", secrets=("$2b$04$qrouHb64PMWPMYqv6ph4KO",)),
        event("secret with a space inside", "Only the ends of a secret may not be white space.", secrets=("two words",)),
        event("secret of 37 bytes, version 2a", "Some implementations once read the length of such a secret as negative.", secrets=("0123456789abcdefghijklmnopqrstuvwxyz-",), proof=token("0123456789abcdefghijklmnopqrstuvwxyz-", version="2a")),
    ]


def header_forms():
    return [
        event("lower-case header name", "HTTP header names have no case.", headers=[["x-smartshape-token", token()]]),
        event("upper-case header name", "HTTP header names have no case.", headers=[["X-SMARTSHAPE-TOKEN", token()]]),
        event("other headers beside it", "Only this header counts.", headers=[["Content-Type", "application/json"], [HEADER, token()], ["Authorization", "Bearer x"]]),
    ]


def bodies():
    opening, closing = '{"event":"file_uploaded","uuid":"u-1","data":{"name":"', '"}}'
    filler = MEBIBYTE - len(opening) - len(closing)
    return [
        event("captured token, other body", "The token does not cover the body: this is why the proof is only a bearer's.", body=CHANGE.replace("HP-2041", "HP-0000")),
        event("non-ASCII text", "The body is UTF-8.", body=f'{{"event":"annotation_created","uuid":"{UUID}","data":{{"name":"Fåtölj, стол, ソファ 🧶"}}}}'),
        event("byte order mark", "Dropped for parsing.", body=b"\xef\xbb\xbf" + CHANGE.encode("utf-8")),
        event("unknown event type", "A name no catalogue lists is an ordinary event.", body='{"event":"meeting_started","uuid":"u-1"}'),
        event("event type named like a prototype member", "Names are looked up in a Map, not on an object.", body='{"event":"constructor","uuid":"u-1"}'),
        event("no uuid", "Handled; there is only no id to tell repetitions by.", body='{"event":"file_uploaded","data":{}}'),
        event("uuid is a number", "Handled as if there were none.", body='{"event":"file_uploaded","uuid":7,"data":{}}'),
        event("uuid of 10 KB", "Handled as if there were none.", body=[{"text": '{"event":"file_uploaded","uuid":"'}, {"text": "a", "times": 10_240}, {"text": '","data":{}}'}]),
        event("time in the far future", "`runTimestamp` is not proved, so it decides nothing.", body='{"event":"file_uploaded","uuid":"u-1","runTimestamp":99999999999999}'),
        event("time that is no number", "`runTimestamp` is not proved, so it decides nothing.", body='{"event":"file_uploaded","uuid":"u-1","runTimestamp":"yesterday"}'),
        event("64 objects in each other", "The deepest that is taken.", body=nested(64)),
        event("brackets in texts", "Only real nesting counts.", body='{"event":"file_uploaded","uuid":"u-1","data":{"name":"' + "[{" * 100 + '\\"[[\\\\"}}'),
        event("exactly 1 MiB", "The largest body the receiver takes by default.", body=[{"text": opening}, {"text": "a", "times": filler}, {"text": closing}]),
    ]


def nested(depth):
    """An event with that many objects and arrays in each other, itself included."""
    inner = "[" * (depth - 1) + "]" * (depth - 1)
    return f'{{"event":"file_uploaded","uuid":"u-1","data":{inner}}}'


def verified_but_unreadable():
    cases = [
        ("empty body", "invalid_json", "There is no JSON.", ""),
        ("cut-off JSON", "invalid_json", "No JSON.", '{"event":"file_uploaded"'),
        ("comma after the last member", "invalid_json", "As in one published sample; no JSON.", '{"event":"file_uploaded",}'),
        ("form body", "invalid_json", "Not JSON.", "event=file_uploaded"),
        ("invalid UTF-8", "invalid_utf8", "A lone 0xFF must not become U+FFFD.", b'{"event":"file_uploaded","name":"\xff"}'),
        ("UTF-16 with byte order mark", "invalid_utf8", "Another encoding.", b"\xff\xfe" + '{"event":"file_uploaded"}'.encode("utf-16-le")),
        ("JSON array", "invalid_envelope", "An event is an object.", '[{"event":"file_uploaded"}]'),
        ("JSON null", "invalid_envelope", "An event is an object.", "null"),
        ("no event member", "invalid_envelope", "Nothing says what happened.", '{"uuid":"u-1"}'),
        ("event is a number", "invalid_envelope", "The event's name is text.", '{"event":7}'),
        ("event is empty", "invalid_envelope", "Nothing says what happened.", '{"event":""}'),
        ("65 arrays in each other", "invalid_envelope", "Nobody proved this body; deep nesting is there to break what walks through it.", nested(65)),
        ("key named __proto__", "invalid_envelope", "Nobody proved this body; this key is there to reach a prototype.", '{"event":"file_uploaded","data":{"__proto__":{"polluted":true}}}'),
        ("key named __proto__, escaped", "invalid_envelope", "The same key in another spelling.", '{"event":"file_uploaded","data":{"__pr\\u006fto__":{"polluted":true}}}'),
    ]
    return [{**vector(name, why, body=body), "then": then} for name, then, why, body in cases]
