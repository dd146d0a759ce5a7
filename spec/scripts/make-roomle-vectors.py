"""Makes roomle/vectors.json: Roomle deliveries that must verify, and ones that must not.

The tokens come from the openssl command, so no code of this repository vouches for itself.

    python3 spec/scripts/make-roomle-vectors.py           writes the file
    python3 spec/scripts/make-roomle-vectors.py --check   exits 1 if the file differs

Python 3 and openssl are all it needs. Without openssl it exits 3.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True

from roomle_vectors.aes import is_available

TARGET = Path(__file__).resolve().parent.parent / "roomle" / "vectors.json"


def main() -> int:
    if not is_available():
        print("openssl is not installed")
        return 3
    # Only now: the modules compute tokens when they are imported.
    from roomle_vectors.accept import accepted
    from roomle_vectors.delivery import as_json
    from roomle_vectors.refuse import refused

    text = as_json(accepted(), refused())
    if "--check" not in sys.argv:
        TARGET.write_text(text, encoding="ascii", newline="\n")
        return 0
    if TARGET.exists() and TARGET.read_bytes() == text.encode("ascii"):
        return 0
    print("Stale, run `python3 spec/scripts/make-roomle-vectors.py`: spec/roomle/vectors.json", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
