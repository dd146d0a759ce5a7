"""Makes smartshape/vectors.json: SmartShape deliveries that must verify, and ones that must not.

The proofs come from the system's libcrypt (libxcrypt, with Openwall's bcrypt), so no code of this repository vouches for itself.

    python3 spec/scripts/make-smartshape-vectors.py           writes the file
    python3 spec/scripts/make-smartshape-vectors.py --check   exits 1 if the file differs

Python 3 and a libcrypt that knows $2b$, as Linux distributions have it, are all it needs. Without one it exits 3.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True

from smartshape_vectors.bcrypt import is_available

TARGET = Path(__file__).resolve().parent.parent / "smartshape" / "vectors.json"


def main() -> int:
    if not is_available():
        print("no libcrypt that knows bcrypt is installed")
        return 3
    # Only now: the modules compute proofs when they are imported.
    from smartshape_vectors.accept import accepted
    from smartshape_vectors.delivery import as_json
    from smartshape_vectors.refuse import refused

    text = as_json(accepted(), refused())
    if "--check" not in sys.argv:
        TARGET.write_text(text, encoding="ascii", newline="\n")
        return 0
    if TARGET.exists() and TARGET.read_bytes() == text.encode("ascii"):
        return 0
    print("Stale, run `python3 spec/scripts/make-smartshape-vectors.py`: spec/smartshape/vectors.json", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
