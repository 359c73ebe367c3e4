"""packaging/smoke_test.py passes on a good program and fails on every bad one."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SMOKE_TEST = ROOT / "packaging" / "smoke_test.py"


def asked(tmp_path: Path, *arguments: str) -> tuple[int, dict[str, Any]]:
    """The exit code and the report."""
    report = tmp_path / "report.json"
    command = [sys.executable, str(SMOKE_TEST), "--report", str(report), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    return done.returncode, json.loads(report.read_text(encoding="utf-8"))


def pretending(tmp_path: Path, code: str) -> str:
    """A program of one line of Python."""
    script = tmp_path / "pretender.py"
    script.write_text(code, encoding="utf-8")
    return f'"{sys.executable}" "{script}"'


def test_that_the_source_passes(tmp_path: Path) -> None:
    code, report = asked(tmp_path, *(f"--only={name}" for name in ("version", "help of every command", "bad input")))
    assert (code, report["passed"]) == (0, True), report
    assert len(report["checks"]) == 3


@pytest.mark.parametrize(
    ("check", "program"),
    [
        ("version", "print('nnstudio')"),
        ("version", "raise SystemExit(3)"),
        ("help of every command", "print('commands:\\n  nnstudio train FILE')"),
        ("doctor", 'print(\'{"ok": false, "problems": ["torch is missing"]}\')'),
        ("bad input", "raise SystemExit(0)"),
        ("train, save, reopen", 'print(\'{"history": {"train_loss": [1.0, 1.0]}}\')'),
        ("window, unseen", "raise SystemExit(0)"),
    ],
)
def test_that_a_program_that_only_pretends_fails(tmp_path: Path, check: str, program: str) -> None:
    code, report = asked(tmp_path, "--only", check, "--program", pretending(tmp_path, program))
    assert code == 1
    assert [result["name"] for result in report["checks"] if not result["passed"]] == [check]


@pytest.mark.long
def test_that_the_source_passes_every_check(tmp_path: Path) -> None:
    code, report = asked(tmp_path)
    assert code == 0, [result for result in report["checks"] if not result["passed"]]
