"""The start of the installed program. What a Python started with ``-m`` would do must work without one.

``doctor`` and ``bench`` start windows of their own by ``sys.executable -m nnstudio.…``; here that is this program.
"""

import os
import runpy
import sys

# Before torch is imported anywhere: small networks train faster on one thread.
os.environ.setdefault("OMP_NUM_THREADS", "1")


def main() -> None:
    """Run a module of nnstudio where one is asked for, as a Python would; else the program."""
    from nnstudio.cuda_folder import prefer_cuda_torch  # noqa: PLC0415 (after the environment is set)

    prefer_cuda_torch()
    if sys.argv[1:2] == ["-m"] and sys.argv[2:3] and sys.argv[2].startswith("nnstudio."):
        del sys.argv[1]
        runpy.run_module(sys.argv.pop(1), run_name="__main__", alter_sys=True)
        return
    from nnstudio.__main__ import main as start  # noqa: PLC0415

    start()


if __name__ == "__main__":
    main()
