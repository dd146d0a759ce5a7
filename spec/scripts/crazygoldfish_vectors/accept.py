"""Deliveries that must verify, and what their bodies then parse to."""

from .delivery import BASE64, EQUALS, HEADER, HEX, KNOWN, SECRET, SHEET, proof_of, vector

MEBIBYTE = 1_048_576


def accepted():
    return [*schemes(), *bodies(), *secrets(), *header_forms(), *verified_but_unreadable()]


def event(name, why, **changes):
    return {**vector(name, why, **changes), "then": "event"}


def named(name):
    return f'{{"template":{{"name":"{name}"}},"data":{{}}}}'


def with_data(data, name="assignment_answer_sheet_extraction"):
    return f'{{"template":{{"name":"{name}"}},"data":{data}}}'


def schemes():
    secret, body, known = KNOWN
    # Bodies whose proofs have, among their digits, each character in which the alphabets of base64 differ.
    plus, slash = (
        next(text for text in map(numbered, range(99)) if sign in proof_of(BASE64, SECRET, text)) for sign in "+/"
    )
    return [
        event("plain example", "The value to compare a first implementation with."),
        event("plain example in base64", "The same 32 bytes in another notation.", scheme=BASE64),
        event("plain example of equal texts", "The secret itself.", scheme=EQUALS),
        {**vector("proof published elsewhere", "RFC 4231, test case 2; its text is no JSON.", secrets=(secret,), proof=known, body=body), "then": "invalid_json"},
        event("base64 with a plus sign", "The usual alphabet, not that of URLs.", scheme=BASE64, body=plus),
        event("base64 with a slash", "The usual alphabet, not that of URLs.", scheme=BASE64, body=slash),
        event("captured secret, other body", "Equal texts do not cover the body: this is why the proof is only a bearer's.", scheme=EQUALS, body=SHEET.replace("s-1", "s-2")),
    ]


def numbered(number):
    return with_data(f'{{"id":"s-{number}"}}')


def bodies():
    opening, closing = '{"template":{"name":"assignment_answer_sheet_extraction"},"data":{"name":"', '"}}'
    filler = MEBIBYTE - len(opening) - len(closing)
    pretty = '{\n  "template": { "name": "assignment_answer_sheet_extraction" },\n\t"data": {}\r\n}\n'
    return [
        event("non-ASCII text", "UTF-8 beyond one byte is signed as it is sent.", body=with_data('{"name":"Übung, задача, 宿題"}')),
        event("emoji", "Four-byte UTF-8.", body=with_data('{"name":"📐🧮"}')),
        event("escaped emoji", "The same text as \\u escapes is other bytes; parsing and writing again would change them.", body=with_data('{"name":"\\ud83d\\udcd0"}')),
        event("byte order mark", "Part of the signed bytes, dropped only for parsing.", body=b"\xef\xbb\xbf" + SHEET.encode("utf-8")),
        event("white space kept", "Line breaks, tabs and spaces between members are part of the bytes.", body=pretty),
        event("number forms kept", "1.0, 1e2 and -0 would not survive parsing and writing again.", body=with_data('{"a":1.0,"b":1e2,"c":-0,"d":12345678901234567890}')),
        event("template of an account's own", "A name that the contract does not list is an ordinary event.", body=named("delivery_note_extraction")),
        event("template with a name of many letters", "Names are any text.", body=named("Lieferschein / 納品書 🧾")),
        event("template named like a prototype member", "Names are looked up in a Map, not on an object.", body=named("constructor")),
        event("template and nothing else", "Members may be missing.", body='{"template":{"name":"x"}}'),
        event("key named __proto__, signed", "JSON makes it an own member; whoever signed it means it.", body=with_data('{"__proto__":{"polluted":true}}')),
        event("64 objects and arrays in each other, equal texts", "The deepest that is taken where nothing proves the body.", scheme=EQUALS, body=nested(64)),
        event("65 objects and arrays in each other, signed", "Whoever signed it means it.", body=nested(65)),
        event("exactly 1 MiB", "The largest body the receiver takes by default.", body=[{"text": opening}, {"text": "a", "times": filler}, {"text": closing}]),
    ]


def nested(depth):
    """An event with that many objects and arrays in each other, itself included."""
    return with_data("[" * (depth - 1) + "]" * (depth - 1))


def secrets():
    two = ("old-secret", "new-secret")
    return [
        event("second secret", "While a secret is replaced both are listed; the second one matches.", secrets=two, signed_with="new-secret"),
        event("first of two secrets", "The other order.", secrets=two, signed_with="old-secret"),
        event("second secret in base64", "The same.", scheme=BASE64, secrets=two, signed_with="new-secret"),
        event("second secret of equal texts", "The same.", scheme=EQUALS, secrets=two, signed_with="new-secret"),
        event("non-ASCII secret", "The key is the UTF-8 of the text.", secrets=("clé-ключ-🔑",)),
        event("secret longer than a block", "HMAC hashes keys over 64 bytes first.", secrets=("s" * 131,)),
        event("secret that looks like hex", "The text is the key; it is not decoded.", secrets=("00112233445566778899aabbccddeeff",)),
        event("secret that looks like base64", "The text is the key; it is not decoded.", secrets=("c2VjcmV0LXNlY3JldA==",)),
        event("secret with a space inside", "Only the ends of a secret may not be white space.", secrets=("two words",)),
        event("secret with a space inside, equal texts", "Only the ends of a secret may not be white space.", scheme=EQUALS, secrets=("two words",)),
        event("secret with a scheme of its own, equal texts", "What the endpoint expects in Authorization is such a text.", scheme=EQUALS, header="Authorization", secrets=("Bearer test-secret",)),
    ]


def header_forms():
    proof = proof_of(HEX, SECRET, SHEET)
    mixed = "".join(digit.upper() if index % 2 else digit for index, digit in enumerate(proof))
    return [
        event("lower-case header name", "HTTP header names have no case.", headers=[[HEADER.lower(), proof]]),
        event("other headers beside it", "Only this header counts.", headers=[["Content-Type", "application/json"], [HEADER, proof], ["Authorization", "Bearer x"]]),
        event("another header", "Whichever the receiver was told.", header="X-Goldfish-Proof"),
        event("upper-case hex", "The same 32 bytes.", proof=proof.upper()),
        event("mixed-case hex", "The same 32 bytes.", proof=mixed),
    ]


def verified_but_unreadable():
    unproved = "Nobody proved this body; "
    cases = [
        ("empty body", "invalid_json", "There is no JSON.", HEX, ""),
        ("cut-off JSON", "invalid_json", "Signed, so the sender made it; still no JSON.", HEX, SHEET[:-2]),
        ("form body", "invalid_json", "Not JSON.", HEX, "template=x"),
        ("invalid UTF-8", "invalid_utf8", "A lone 0xFF must not become U+FFFD.", HEX, b'{"template":{"name":"x\xff"}}'),
        ("UTF-16 with byte order mark", "invalid_utf8", "Another encoding.", HEX, b"\xff\xfe" + SHEET.encode("utf-16-le")),
        ("JSON array", "invalid_envelope", "An event is an object.", HEX, f"[{SHEET}]"),
        ("JSON null", "invalid_envelope", "An event is an object.", HEX, "null"),
        ("no template", "invalid_envelope", "Nothing says what was processed.", HEX, '{"data":{}}'),
        ("template is a text", "invalid_envelope", "The name is a member of it.", HEX, '{"template":"x"}'),
        ("template is null", "invalid_envelope", "The name is a member of it.", HEX, '{"template":null}'),
        ("template without a name", "invalid_envelope", "Nothing says what was processed.", HEX, '{"template":{"id":"t-1"}}'),
        ("name is a number", "invalid_envelope", "A name is text.", HEX, '{"template":{"name":7}}'),
        ("name is empty", "invalid_envelope", "Nothing says what was processed.", HEX, '{"template":{"name":""}}'),
        ("65 objects and arrays in each other, equal texts", "invalid_envelope", unproved + "deep nesting is there to break what walks through it.", EQUALS, nested(65)),
        ("key named __proto__, equal texts", "invalid_envelope", unproved + "this key is there to reach a prototype.", EQUALS, with_data('{"__proto__":{"polluted":true}}')),
    ]
    return [{**vector(name, why, scheme=scheme, body=body), "then": then} for name, then, why, scheme, body in cases]
