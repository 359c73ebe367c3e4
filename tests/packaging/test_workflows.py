"""The workflows of a hosted CI keep what pyproject.toml promises."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def test_that_every_python_that_is_promised_is_tested_on_three_systems() -> None:
    text = (ROOT / ".github" / "workflows" / "tests.yml").read_text(encoding="utf-8")
    with (ROOT / "pyproject.toml").open("rb") as opened:
        classifiers = tomllib.load(opened)["project"]["classifiers"]
    promised = [found.group(1) for line in classifiers if (found := re.search(r":: (3\.\d+)$", line))]
    assert f"python: {promised}".replace("'", '"') in text
    assert all(system in text for system in ("ubuntu", "windows", "macos"))


def test_that_every_system_is_built_and_tried_before_anything_is_published() -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    assert text.count("python packaging/build.py") == 3
    assert text.count("packaging/smoke_test.py") == 2
    assert text.count("packaging/check_wheel.py") == 1
    assert text.count("packaging/check_deb.py") == 1
    assert "needs: [linux, windows, macos]" in text


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_that_no_workflow_names_a_host_or_holds_a_key(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "://" not in text
    assert "BEGIN" not in text
    assert "permissions:" in text
