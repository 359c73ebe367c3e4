"""Does a built nnstudio do what it is for? Asked of the source, a wheel or an installed program, from outside.

    python packaging/smoke_test.py [--program "WORDS"] [--window auto|xvfb|offscreen|none] [--report FILE]

Uses only what any user has: commands, files, keys and what the window shows. Without --program the source beside this
file is asked. `--window xvfb` opens the window on a screen of its own and presses keys in it (Xvfb and xdotool);
`offscreen` lets it train where nobody sees it; `auto` takes the first where its tools are there. For a program that
lives under another root, such as a chroot, `--work DIR` names the folder for all files as we see it and `--inside DIR`
the same folder as the program sees it. `--thorough` also measures by `bench`, which takes a minute.

Exit code 0 when every check passed; the report is one JSON object. Needs Python 3.11 and nothing else. Reading starts
at CHECKS.
"""

import argparse
import json
import os
import platform
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import smoke_window

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "resources" / "samples"
PATIENCE = 300
COMMANDS = {"train", "race", "export", "lesson", "collect", "doctor", "bench"}
KEPT_VARIABLES = {"PATH", "SYSTEMROOT", "TEMP", "TMP", "COMSPEC", "LD_PRELOAD"}


class Ended(NamedTuple):
    """A command that has ended."""

    code: int
    out: str
    err: str
    seconds: float


@dataclass
class Program:
    """The nnstudio that is asked. ``work`` is where files are exchanged, ``inside`` its name for the program."""

    words: Sequence[str]
    work: Path
    inside: str
    python_path: str = ""

    @property
    def environment(self) -> dict[str, str]:
        """As little as a fresh account has, with a home of its own."""
        kept = {name: value for name, value in os.environ.items() if name.upper() in KEPT_VARIABLES}
        home = self.seen("home")
        ours = {"HOME": home, "USERPROFILE": home, "APPDATA": home, "LOCALAPPDATA": home, "PYTHONUTF8": "1"}
        ours |= {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}  # the window speaks the system's language; we read English
        return {**kept, **ours, **({"PYTHONPATH": self.python_path} if self.python_path else {})}

    def seen(self, name: str) -> str:
        """A file of the work folder as the program names it."""
        return f"{self.inside}/{name}"

    def run(self, *arguments: str, **more: str) -> Ended:
        """Run one command to its end; ``more`` goes into its environment."""
        began = time.perf_counter()
        try:
            done = subprocess.run(
                [*self.words, *arguments],
                env={**self.environment, **more},
                cwd=self.work,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                encoding="utf-8",
                errors="replace",
                timeout=PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise smoke_window.FailedError(f"{' '.join(arguments)} did not end within {PATIENCE} s") from None
        return Ended(done.returncode, done.stdout, done.stderr, time.perf_counter() - began)

    def succeed(self, *arguments: str, **more: str) -> Ended:
        """Run a command that must end with 0 and without a traceback."""
        ended = self.run(*arguments, **more)
        expect(ended.code == 0, f"{' '.join(arguments)} ended with {ended.code}: {ended.err.strip()[-400:]}")
        expect("Traceback" not in ended.err, f"{' '.join(arguments)} printed a traceback")
        return ended

    def object(self, *arguments: str) -> dict[str, Any]:
        """Run a command that prints one JSON object."""
        answer = json.loads(self.succeed(*arguments).out)
        expect(isinstance(answer, dict), f"{' '.join(arguments)} printed no object")
        return dict(answer)


def expect(good: object, sentence: str) -> None:
    """Fail with a sentence where something is not as it must be."""
    if not good:
        raise smoke_window.FailedError(sentence)


# ---- the checks, each returns what is worth reading in the report ----


def check_version(program: Program) -> str:
    """The version comes at once, and again once the disk is warm."""
    first, again = program.succeed("--version"), program.succeed("--version")
    expect(re.fullmatch(r"nnstudio \d+\.\d+\.\d+\S*", again.out.strip()), f"--version printed {again.out!r}")
    return f"{again.out.strip()}, first {first.seconds:.2f} s, again {again.seconds:.2f} s"


def check_help(program: Program) -> str:
    """Every command that the help names explains itself."""
    text = program.succeed("--help").out
    commands = re.findall(r"^ +nnstudio ([a-z]+)\b", text, re.MULTILINE)
    expect(set(commands) >= COMMANDS, f"commands are missing in: {text}")
    for command in commands:
        expect(command in program.succeed(command, "--help").out, f"{command} --help does not name itself")
    return ", ".join(commands)


def check_doctor(program: Program) -> str:
    """The doctor finds nothing to mend."""
    answer = program.object("doctor", "--json")
    expect(answer["ok"] is True, f"the doctor found: {answer['problems']}")
    return f"torch {answer['torch']}, qt {answer['qt']}, {answer['platform']}"


def check_bad_input(program: Program) -> str:
    """Bad input ends with one sentence and the right exit code."""
    missing, wrong = program.run("train", program.seen("none.json")), program.run("train")
    expect(missing.code == 1 and len(missing.err.strip().splitlines()) == 1, f"a missing file: {missing.err}")
    expect(wrong.code == 2, f"wrong arguments ended with {wrong.code}")
    return missing.err.strip()


def check_train(program: Program) -> str:
    """An experiment trains, is written down, and trains alike when it is opened again."""
    first = program.object(
        "train", program.seen("circle.json"), "--epochs", "40", "--out", program.seen("out"), "--json"
    )
    losses = first["history"]["train_loss"]
    expect(losses[-1] < 0.9 * losses[0], f"the loss did not fall: {losses[0]} to {losses[-1]}")
    saved = sorted(path.name for path in (program.work / "out").iterdir() if path.name != "result.json")
    expect(len(saved) == 1, f"train --out left {saved}")
    again = program.object("train", program.seen(f"out/{saved[0]}"), "--json")
    expect(again["train_loss"] == first["train_loss"], f"{saved[0]} does not train alike")
    return f"loss {losses[0]:.3f} to {losses[-1]:.3f} in {first['seconds']:.2f} s, again from {saved[0]}"


def check_samples(program: Program) -> str:
    """Each kind of task and each table that ships trains for an epoch."""
    names = ["iris", "wine", "breast_cancer", "digits", "diabetes", "sine", "spiral"]
    there = [name for name in names if (program.work / f"{name}.json").exists()]
    for name in there:
        program.object("train", program.seen(f"{name}.json"), "--epochs", "1", "--json")
    return ", ".join(there)


def check_export(program: Program) -> str:
    """Everything that an experiment can be exported to is written."""
    text = program.succeed("export", "--help").out
    listed = re.search(r"^kinds:\n((?:  .*\n?)+)", text, re.MULTILINE)
    kinds = re.findall(r"^  ([a-z][a-z-]+) ", listed.group(1), re.MULTILINE) if listed else ["script"]
    suffixes = {"script": ".py", "notebook": ".ipynb", "onnx": ".onnx", "state-dict": ".pt", "report": ".html"}
    notes = []
    for kind in kinds:
        name = f"exported-{kind}{suffixes.get(kind, '')}"
        ended = program.run("export", program.seen("small.json"), "--to", kind, program.seen(name))
        if ended.code == 1 and "pip install" in ended.err:
            notes.append(f"{kind} needs an extra")
            continue
        expect(ended.code == 0, f"export --to {kind} ended with {ended.code}: {ended.err.strip()[-400:]}")
        expect(any(program.work.glob(f"exported-{kind}*")), f"export --to {kind} left no file")
        notes.append(kind)
    compile((program.work / "exported-script.py").read_text(encoding="utf-8"), "exported-script.py", "exec")
    return ", ".join(notes)


def check_race(program: Program) -> str:
    """Two variants race."""
    answer = program.object("race", program.seen("small.json"), "--vary", "training.learning_rate=0.01,0.1", "--json")
    expect(len(answer["variants"]) == 2, f"the race has {len(answer['variants'])} variants")
    return "2 variants"


def check_lessons(program: Program) -> str:
    """The lessons are listed, and one of them passes its own check."""
    listed = program.object("lesson", "list", "--json")["lessons"]
    expect(len(listed) > 0, "lesson list names no lesson")
    name = listed[0]["id"]
    answer = json.loads(program.run("lesson", "verify", name, "--json").out)  # a slow machine is no fault of the build
    failed = [found["id"] for found in answer["lessons"] if not found["solution_passes"]]
    expect(answer["lessons"] and not failed, f"lessons fail: {failed}")
    program.succeed("lesson", "new", program.seen("own-lesson"))
    expect((program.work / "own-lesson" / "lesson.toml").is_file(), "lesson new began no lesson")
    return f"{len(listed)} lessons, {name} verified, one begun"


def check_collect(program: Program) -> str:
    """A folder of hand-ins becomes a table, in which one that cannot be read is told as such."""
    (program.work / "class").mkdir()
    (program.work / "class" / "damaged.nnwork").write_bytes(b"no hand-in")
    rows = program.object("collect", program.seen("class"), "--out", program.seen("marks"), "--json")["rows"]
    expect([row["result"] for row in rows] == ["unreadable"], f"collect made {rows}")
    table = (program.work / "marks" / "marks.csv").read_text(encoding="utf-8-sig")
    expect("damaged.nnwork" in table and (program.work / "marks" / "index.html").is_file(), "collect left no table")
    return "1 hand-in judged"


def check_bench(program: Program) -> str:
    """The bench measures steps."""
    answer = program.object("bench", "--quick", "--json")
    return json.dumps(answer["steps"])


def check_window_unseen(program: Program) -> str:
    """A sample given as a file opens in a window that nobody sees, trains there, and every plot moves."""
    platform_name = {"QT_QPA_PLATFORM": "offscreen"}
    ended = program.succeed(program.seen("circle.json"), "--smoke", program.seen("unseen"), **platform_name)
    result = json.loads((program.work / "unseen" / "result.json").read_text(encoding="utf-8"))
    expect(result["steps"] > 0, "nothing was trained")
    expect(result["moved"] > 0.02, f"only {result['moved']:.1%} of the window moved")
    for name in ("nnstudio-start.png", "nnstudio.png"):
        expect((program.work / "unseen" / name).stat().st_size > 20_000, f"{name} shows nothing")
    return f"{result['epochs']} epochs, {result['moved']:.0%} of the window moved, {ended.seconds:.1f} s"


def check_window_seen(program: Program) -> str:
    """A sample opens on a screen, is trained, saved, exported, closed and opened again, all by keys."""
    return smoke_window.check(program)


Check = Callable[[Program], str]
CHECKS: dict[str, Check] = {
    "version": check_version,
    "help of every command": check_help,
    "doctor": check_doctor,
    "bad input": check_bad_input,
    "train, save, reopen": check_train,
    "samples": check_samples,
    "export": check_export,
    "race": check_race,
    "lessons": check_lessons,
    "collect": check_collect,
    "bench": check_bench,
    "window, unseen": check_window_unseen,
    "window, by keys": check_window_seen,
}


# ---- running them ----


def prepare(program: Program) -> None:
    """Lay samples and a home where the program can read and write them."""
    (program.work / "home").mkdir(parents=True, exist_ok=True)
    for sample in SAMPLES.glob("*.json"):
        shutil.copy(sample, program.work / sample.name)
    small = json.loads((SAMPLES / "circle.json").read_text(encoding="utf-8"))
    small["training"]["epochs"] = 3
    (program.work / "small.json").write_text(json.dumps(small), encoding="utf-8")


def run_checks(program: Program, names: Sequence[str]) -> list[dict[str, Any]]:
    """Run every named check, also after one that failed, and say how each ended."""
    results = []
    for name in names:
        began = time.perf_counter()
        try:
            passed, detail = True, CHECKS[name](program)
        except (smoke_window.FailedError, OSError, ValueError, KeyError) as error:
            passed, detail = False, f"{type(error).__name__}: {error}"
        seconds = round(time.perf_counter() - began, 2)
        results.append({"name": name, "passed": passed, "seconds": seconds, "detail": detail})
        print(f"{'passed' if passed else 'FAILED'}  {seconds:6.1f} s  {name}: {detail}", file=sys.stderr, flush=True)
    return results


def chosen_checks(window: str, *, thorough: bool) -> list[str]:
    """The checks that can run here."""
    if window == "auto":
        window = "offscreen" if smoke_window.missing_tools() else "xvfb"
    left_out = {"offscreen": {"window, by keys"}, "none": {"window, by keys", "window, unseen"}}.get(window, set())
    return [name for name in CHECKS if name not in left_out and (thorough or name != "bench")]


def words_of(program: str | None) -> list[str]:
    """How the program is started: the words of --program, or the source beside this file."""
    if not program:
        return [sys.executable, "-m", "nnstudio"]
    first, *others = shlex.split(program, posix=os.name != "nt")
    file = Path(first).absolute()  # every command runs in a folder of its own
    return [str(file) if file.is_file() else first, *others]


def main(arguments: Sequence[str]) -> int:
    """Run the checks; 0 when all passed."""
    parser = argparse.ArgumentParser(description="Check a built nnstudio from outside.")
    parser.add_argument("--program", metavar="WORDS", help="how it is started; the source beside this file otherwise")
    parser.add_argument("--window", choices=["auto", "xvfb", "offscreen", "none"], default="auto")
    parser.add_argument("--thorough", action="store_true", help="also run bench")
    parser.add_argument("--only", action="append", choices=list(CHECKS), metavar="CHECK", help="run this check alone")
    parser.add_argument("--work", type=Path, metavar="DIR", help="the folder for all files")
    parser.add_argument("--inside", metavar="DIR", help="the same folder as the program sees it")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write the report there as well")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        work = (options.work or Path(folder)).absolute()
        program = Program(
            words=words_of(options.program),
            work=work,
            inside=options.inside or work.as_posix(),
            python_path="" if options.program else str(ROOT),
        )
        prepare(program)
        results = run_checks(program, options.only or chosen_checks(options.window, thorough=options.thorough))
    passed = all(result["passed"] for result in results)
    report = {"passed": passed, "program": list(program.words), "system": platform.platform(), "checks": results}
    text = json.dumps(report, indent=2)
    print(text)
    if options.report is not None:
        options.report.write_text(text + "\n", encoding="utf-8")
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
