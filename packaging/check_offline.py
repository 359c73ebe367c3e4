"""Does everything work without a network, and does nothing even try to reach one?

    python packaging/check_offline.py [--program "WORDS"] [--window auto|xvfb|offscreen|none] [--only CHECK]...

Runs the smoke test in a network namespace that has no interfaces at all, under strace, and lists every attempt to
connect to anything but this computer's own sockets. Linux alone; needs root for the namespace, and strace. Exit code 0
when every check passed and nothing tried.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

SMOKE_TEST = Path(__file__).with_name("smoke_test.py")
INTERNET = re.compile(r"\b(connect|sendto|sendmsg)\(.*AF_INET6?\b.*")


def attempts(log: Path) -> list[str]:
    """Every line of strace's log in which something was sent to an address of the internet."""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return [found.group() for line in lines if (found := INTERNET.search(line))]


def main(arguments: Sequence[str]) -> int:
    """Run the smoke test with ``arguments``; 0 when it passed and nothing tried to connect."""
    missing = [tool for tool in ("unshare", "strace") if shutil.which(tool) is None]
    if missing:
        print(f"{', '.join(missing)} is missing: apt-get install util-linux strace", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "strace.log"
        trace = ["strace", "-f", "--seccomp-bpf", "-qq", "-o", str(log), "-e", "trace=connect,sendto,sendmsg"]
        command = ["unshare", "--net", *trace, sys.executable, str(SMOKE_TEST), *arguments]
        code = subprocess.run(command, check=False).returncode
        tried = attempts(log) if log.exists() else []
    for line in tried:
        print(f"tried to connect: {line}", file=sys.stderr)
    print(
        f"{'passed' if code == 0 else 'FAILED'} without a network; {len(tried)} attempts to reach one", file=sys.stderr
    )
    return 1 if code or tried else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
