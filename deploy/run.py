"""`make run`: from a bare clone to a running city. This part needs nothing but Python; the rest is deploy/demo.py."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from deploy import environment


def main() -> None:
    try:
        environment.check_python()
        environment.packages("demo")
    except environment.Failed as failed:
        sys.exit(f"  ✗ {failed}")
    except KeyboardInterrupt:
        sys.exit(130)
    os.chdir(environment.ROOT)
    os.execv(environment.PYTHON, [str(environment.PYTHON), "-m", "deploy.demo"])


if __name__ == "__main__":
    main()
