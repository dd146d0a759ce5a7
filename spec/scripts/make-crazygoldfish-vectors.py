"""Makes crazygoldfish/vectors.json: CrazyGoldFish deliveries that must verify, and ones that must not.

The proofs come from Python's hmac and hashlib, so no code of this repository vouches for itself.

    python3 spec/scripts/make-crazygoldfish-vectors.py           writes the file
    python3 spec/scripts/make-crazygoldfish-vectors.py --check   exits 1 if the file differs

Python 3 and its standard library are all it needs.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True

from crazygoldfish_vectors.accept import accepted
from crazygoldfish_vectors.delivery import as_json
from crazygoldfish_vectors.refuse import refused

TARGET = Path(__file__).resolve().parent.parent / "crazygoldfish" / "vectors.json"


def main() -> int:
    text = as_json(accepted(), refused())
    if "--check" not in sys.argv:
        TARGET.write_text(text, encoding="ascii", newline="\n")
        return 0
    if TARGET.exists() and TARGET.read_bytes() == text.encode("ascii"):
        return 0
    print("Stale, run `python3 spec/scripts/make-crazygoldfish-vectors.py`: spec/crazygoldfish/vectors.json", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
