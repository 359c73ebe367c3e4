"""The package that was built last, in a small Debian of its own: asked for by --long, since it takes minutes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOOLS = ("debootstrap", "unshare", "chroot", "Xvfb", "xdotool")


@pytest.mark.long
@pytest.mark.timeout(3_600)
def test_that_the_package_installs_works_upgrades_and_goes_without_a_trace(tmp_path: Path) -> None:
    packages = sorted((ROOT / "dist").glob("nnstudio_*_*.deb"))
    if not packages:
        pytest.skip("needs a package: run packaging/build.py first")
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing or sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip(f"needs Linux, root and {', '.join(TOOLS)}")
    script = ROOT / "packaging" / "check_deb.py"
    command = [sys.executable, str(script), str(packages[-1]), "--report", str(tmp_path / "report.json")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
