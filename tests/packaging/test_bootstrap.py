"""packaging/bootstrap.py decides rightly on every machine. Only the machine is played; files and folders are real."""

import ast
import importlib.util
import inspect
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol, TextIO

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "bootstrap.py"
CPU_INDEX = "https://download.pytorch.org/whl/cpu"


def load_bootstrap() -> ModuleType:
    """Load the script by its path: packaging/ is a folder of files, not a package."""
    spec = importlib.util.spec_from_file_location("nnstudio_bootstrap", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


bootstrap: Any = load_bootstrap()

# ---- the played machine ---------------------------------------------------------------------------------------------

Answer = Callable[[Sequence[str]], "tuple[int, str] | None"]
CPU_OFFER = {"torch": "2.13.0+cpu", "sympy": "1.14.0"}
CUDA_OFFER = {"torch": "2.13.0", "nvidia-cublas": "13.1", "cuda-toolkit": "13.0", "sympy": "1.14.0"}


class Named(Protocol):
    """As much of a Need as the played machine looks at."""

    @property
    def name(self) -> str: ...


def finished(code: int, output: str) -> tuple[int, str]:
    """The answer of a command, as the real machine gives it."""
    answer = bootstrap.Finished(code, output)
    assert isinstance(answer, tuple)
    return answer


class PlayedMachine:
    """A machine on which nothing runs: it writes down what it was asked, and answers as told."""

    def __init__(self, tmp_path: Path) -> None:
        self.system = "Linux"
        self.environment: Mapping[str, str] = {"PATH": "/bin", "DISPLAY": ":0"}
        self.python = Path("/system/python3")
        self.prefix = Path("/system")
        self.version = "3.11"
        self.venv = tmp_path / ".venv"
        self.ran: list[list[str]] = []
        self.called: list[list[str]] = []
        self.environments: list[Mapping[str, str]] = []
        self.missing: set[str] = set()
        self.programs = {"apt-get", "sudo"}
        self.root = True
        self.free = 100 * 10**9
        self.gpu = False
        self.offer = CPU_OFFER
        self.answer: Answer = lambda _words: None
        self.exit_codes: dict[str, int] = {}

    def run(
        self,
        command: Sequence[str | Path],
        environment: Mapping[str, str],
        tick: Callable[[], None] = lambda: None,
        echo: TextIO | None = None,  # noqa: ARG002 - as the real one
    ) -> tuple[int, str]:
        words = [str(word) for word in command]
        self.ran.append(words)
        self.environments.append(environment)
        tick()
        told = self.answer(words)
        if told is not None:
            return finished(*told)
        if "venv" in words:
            (self.venv / "pyvenv.cfg").touch()
        if "--report" in words:
            items = [{"metadata": {"name": name, "version": version}} for name, version in self.offer.items()]
            Path(words[words.index("--report") + 1]).write_text(json.dumps({"install": items}), encoding="utf-8")
        if "install" in words and "apt-get" in words:
            self.missing -= {need.name for need in bootstrap.NEEDS} | {"ensurepip"}
        return finished(0, "3.11\n" if "-I" in words else "")

    def call(self, command: Sequence[str | Path], environment: Mapping[str, str], folder: Path | None = None) -> int:
        words = [str(word) for word in command]
        self.called.append(words)
        self.environments.append(environment)
        del folder
        told = " ".join([Path(words[0]).name, *words[1:]])
        return next((code for word, code in self.exit_codes.items() if word in told), 0)

    def has(self, need: Named) -> bool:
        return need.name not in self.missing

    def which(self, program: str) -> bool:
        return program in self.programs

    def is_root(self) -> bool:
        return self.root

    def free_bytes(self, folder: Path) -> int:
        del folder
        return self.free

    def has_nvidia_gpu(self) -> bool:
        return self.gpu

    def pip_installs(self) -> list[list[str]]:
        """What pip was asked to install, without the words that are always there."""
        return [words[8:] for words in self.ran if words[1:4] == ["-m", "pip", "install"]]

    def apt_installs(self) -> list[list[str]]:
        return [words[words.index("install") :] for words in self.ran if "apt-get" in words and "install" in words]


@pytest.fixture
def machine(tmp_path: Path) -> PlayedMachine:
    return PlayedMachine(tmp_path)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A repository of the two files that set-up reads."""
    (tmp_path / "packaging").mkdir()
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    (tmp_path / "packaging" / "constraints.txt").write_text("torch==2.13.0\n", encoding="utf-8")
    return tmp_path


def start(machine: PlayedMachine, tree: Path, *arguments: str) -> int:
    code = bootstrap.main(list(arguments), machine, tree)
    assert isinstance(code, int)
    return code


def refuse(word: str, output: str) -> Answer:
    """Let every command with this word fail with this output."""
    return lambda words: (1, output) if word in words else None


# ---- the script itself ----------------------------------------------------------------------------------------------


def test_that_the_script_parses_for_old_pythons() -> None:
    ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 7))


def test_that_an_old_python_gets_one_clear_sentence() -> None:
    pretend = f"import runpy, sys; sys.version_info = (3, 8, 2, 'final', 0); runpy.run_path({str(SCRIPT)!r})"
    ended = subprocess.run([sys.executable, "-c", pretend], capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert ended.stderr.startswith("nnstudio needs Python 3.11 or newer, and this is Python 3.8")
    assert len(ended.stderr.splitlines()) == 1


def test_that_the_version_is_checked_before_anything_newer_is_touched() -> None:
    _docstring, first, check, *_rest = ast.parse(SCRIPT.read_text(encoding="utf-8")).body
    assert ast.unparse(first) == "import sys"
    assert isinstance(check, ast.If)
    assert "version_info" in ast.unparse(check.test)


def test_that_only_the_standard_library_is_imported() -> None:
    names: set[str] = set()
    for node in ast.walk(ast.parse(SCRIPT.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        if isinstance(node, ast.ImportFrom):
            names.add((node.module or "").partition(".")[0])
    assert names <= sys.stdlib_module_names


def test_that_pytorchs_own_cpu_index_is_the_only_address() -> None:
    texts = [SCRIPT.read_text(encoding="utf-8"), (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8")]
    assert set(re.findall(r"https?://[^\s\"']+", "".join(texts))) == {CPU_INDEX}


def test_that_the_played_machine_has_the_methods_of_the_real_one() -> None:
    for name, method in vars(bootstrap.Machine).items():
        if name.startswith("_"):
            continue
        played = inspect.signature(vars(PlayedMachine)[name]).parameters
        assert list(played) == list(inspect.signature(method).parameters), name
    real = bootstrap.Machine()
    assert set(vars(real)) <= set(vars(PlayedMachine(Path())))


# ---- the pinned versions --------------------------------------------------------------------------------------------


def pins() -> dict[str, str]:
    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    split = [line.partition(";")[0].strip().partition("==") for line in lines if line and not line.startswith("#")]
    return {re.sub(r"[-_.]+", "-", name).lower(): version for name, _, version in split}


def test_that_every_declared_dependency_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    names = {re.split(r"[^\w-]", requirement)[0].lower() for requirement in declared}
    assert names <= pins().keys()


def test_that_torch_is_pinned_without_a_build() -> None:
    assert pins()["torch"] == "2.13.0"


def test_that_the_build_tools_are_pinned() -> None:
    assert {"pip", "hatchling", "editables"} <= pins().keys()


# ---- the command line -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("arguments", [[], ["fly"], ["setup", "--fast"], ["setup", "more"]])
def test_that_a_wrong_command_line_shows_the_help(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert bootstrap.main(arguments) == 2
    assert "bootstrap.py run" in capsys.readouterr().err


def test_that_help_is_given(capsys: pytest.CaptureFixture[str]) -> None:
    assert bootstrap.main(["--help"]) == 0
    assert "bootstrap.py test" in capsys.readouterr().out


def test_that_options_after_the_first_argument_belong_to_the_program() -> None:
    options = bootstrap.parse(["run", "--verbose", "train", "a.json", "--out", "here", "--verbose"])
    assert options.verbose
    assert options.rest == ("train", "a.json", "--out", "here", "--verbose")


def test_that_an_unknown_option_of_run_belongs_to_the_program() -> None:
    assert bootstrap.parse(["run", "--lesson", "xor"]).rest == ("--lesson", "xor")


# ---- run ------------------------------------------------------------------------------------------------------------


def test_that_run_starts_the_window_with_its_arguments(machine: PlayedMachine, tree: Path) -> None:
    assert start(machine, tree, "run", "a.json") == 0
    assert machine.called == [[str(tree / ".venv/bin/python"), "-m", "nnstudio", "a.json"]]


def test_that_run_hands_on_the_exit_code_of_the_program(machine: PlayedMachine, tree: Path) -> None:
    machine.exit_codes = {"nnstudio": 3}
    assert start(machine, tree, "run") == 3


def test_that_run_writes_nothing_of_its_own_to_stdout(
    machine: PlayedMachine, tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    start(machine, tree, "run", "train", "a.json", "--json")
    assert capsys.readouterr().out == ""


def test_that_run_without_a_display_leaves_a_picture(
    machine: PlayedMachine, tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.environment = {"PATH": "/bin"}
    out = tree / "seen"
    assert start(machine, tree, "run", "--out", str(out)) == 0
    assert machine.called[0][-2:] == ["--smoke", str(out)]
    assert machine.environments[-1]["QT_QPA_PLATFORM"] == "offscreen"
    told = capsys.readouterr().out
    for words in (str(out / "nnstudio.png"), str(out / "result.json"), "desktop", "ssh -X", "xvfb-run"):
        assert words in told


def test_that_run_without_a_display_promises_no_picture_when_the_program_failed(
    machine: PlayedMachine, tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.environment = {"PATH": "/bin"}
    machine.exit_codes = {"--smoke": 1}
    assert start(machine, tree, "run", "--out", str(tree / "seen")) == 1
    assert "Picture" not in capsys.readouterr().out


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_that_either_kind_of_display_shows_the_window(machine: PlayedMachine, tree: Path, variable: str) -> None:
    machine.environment = {variable: "there"}
    start(machine, tree, "run")
    assert "--smoke" not in machine.called[0]


@pytest.mark.parametrize("system", ["Windows", "Darwin"])
def test_that_other_systems_always_have_a_display(machine: PlayedMachine, tree: Path, system: str) -> None:
    machine.system, machine.environment = system, {}
    start(machine, tree, "run")
    assert "--smoke" not in machine.called[0]


def test_that_commands_without_a_window_run_without_a_display(machine: PlayedMachine, tree: Path) -> None:
    machine.environment = {}
    start(machine, tree, "run", "train", "a.json", "--out", "there")
    assert machine.called[0][2:] == ["nnstudio", "train", "a.json", "--out", "there"]


def test_that_windows_keeps_its_programs_in_scripts(machine: PlayedMachine, tree: Path) -> None:
    machine.system = "Windows"
    start(machine, tree, "run")
    assert machine.called[0][0] == str(tree / ".venv" / "Scripts" / "python.exe")


# ---- test -----------------------------------------------------------------------------------------------------------


def test_that_test_runs_every_check_and_pytest_last(machine: PlayedMachine, tree: Path) -> None:
    assert start(machine, tree, "test") == 0
    wanted = ["ruff check", "ruff format --check", "mypy", "lint-imports", "not alone", "pytest -m alone"]
    assert [name in " ".join(words) for name, words in zip(wanted, machine.called, strict=True)] == [True] * 6


@pytest.mark.parametrize("failing", ["ruff check", "ruff format", "mypy", "lint-imports", "not alone", "-m alone"])
def test_that_a_failed_check_fails_the_whole_and_hides_no_other(
    machine: PlayedMachine, tree: Path, failing: str, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.exit_codes = {failing: 1}
    assert start(machine, tree, "test") == 1
    assert len(machine.called) == 6
    told = capsys.readouterr().out
    assert re.findall(r"^(.+?) +FAILED$", told, re.MULTILINE) == ([] if "alone" in failing else [failing])
    assert told.rstrip().endswith("==== pytest ====")


def test_that_test_hands_its_arguments_to_pytest(machine: PlayedMachine, tree: Path) -> None:
    start(machine, tree, "test", "--long", "-k", "step")
    assert machine.called[-1][1:] == ["-m", "pytest", "--long", "-k", "step"]


def test_that_long_tests_are_not_asked_for_by_themselves(machine: PlayedMachine, tree: Path) -> None:
    start(machine, tree, "test")
    assert all("--long" not in words for words in machine.called)
    start(machine, tree, "test", "--long")
    assert [words[-1] for words in machine.called[-2:]] == ["--long", "--long"]


def test_that_tests_without_a_display_draw_offscreen(machine: PlayedMachine, tree: Path) -> None:
    machine.environment = {}
    start(machine, tree, "test")
    assert machine.environments[-1]["QT_QPA_PLATFORM"] == "offscreen"


def test_that_test_installs_the_extras_of_the_tests(machine: PlayedMachine, tree: Path) -> None:
    start(machine, tree, "test")
    assert machine.pip_installs()[-1] == ["--no-build-isolation", "-e", f"{tree}[test]"]


# ---- the private folder ---------------------------------------------------------------------------------------------


def test_that_a_fresh_set_up_goes_from_nothing_to_a_finished_stamp(
    machine: PlayedMachine, tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert start(machine, tree, "setup") == 0
    assert machine.ran[0] == ["/system/python3", "-m", "venv", str(tree / ".venv")]
    assert machine.pip_installs()[0] == ["pip", "hatchling", "editables"]
    assert machine.pip_installs()[-2:] == [["torch"], ["--no-build-isolation", "-e", str(tree)]]
    assert json.loads((tree / ".venv" / bootstrap.STAMP).read_text(encoding="utf-8"))["finished"]
    told = capsys.readouterr().err
    assert [f"[{k}/4]" in told for k in range(1, 5)] == [True] * 4


def test_that_every_install_is_held_to_the_pinned_versions(machine: PlayedMachine, tree: Path) -> None:
    start(machine, tree, "setup")
    constraints = str(tree / "packaging" / "constraints.txt")
    pip = [words for words in machine.ran if "pip" in words[:3]]
    assert len(pip) == 4
    assert all(words[words.index("-c") + 1] == constraints for words in pip)


def test_that_pip_is_shielded_from_settings_that_break_a_private_folder(machine: PlayedMachine, tree: Path) -> None:
    machine.environment = {"PYTHONPATH": "/elsewhere", "PYTHONHOME": "/elsewhere", "PIP_USER": "1"}
    start(machine, tree, "setup")
    last = machine.environments[-1]
    assert not {"PYTHONPATH", "PYTHONHOME"} & last.keys()
    assert last["PIP_USER"] == "0"


def test_that_a_second_set_up_only_asks_whether_the_private_python_lives(machine: PlayedMachine, tree: Path) -> None:
    start(machine, tree, "setup")
    machine.ran.clear()
    assert start(machine, tree, "setup") == 0
    assert [words[1] for words in machine.ran] == ["-I"]


@pytest.mark.parametrize("changed", ["pyproject.toml", "packaging/constraints.txt"])
def test_that_a_changed_dependency_updates_the_folder_in_place(
    machine: PlayedMachine, tree: Path, changed: str
) -> None:
    start(machine, tree, "setup")
    machine.ran.clear()
    (tree / changed).write_text("other", encoding="utf-8")
    start(machine, tree, "setup")
    assert not any("venv" in words for words in machine.ran)
    assert machine.pip_installs()[-1] == ["--no-build-isolation", "-e", str(tree)]


def test_that_tests_after_run_install_what_tests_need(machine: PlayedMachine, tree: Path) -> None:
    start(machine, tree, "run")
    start(machine, tree, "test")
    assert machine.pip_installs()[-1][-1] == f"{tree}[test]"


def test_that_run_after_tests_needs_nothing_and_drops_nothing(machine: PlayedMachine, tree: Path) -> None:
    start(machine, tree, "test")
    machine.ran.clear()
    start(machine, tree, "run")
    assert machine.pip_installs() == []
    (tree / "pyproject.toml").write_text("other", encoding="utf-8")
    start(machine, tree, "run")
    assert machine.pip_installs()[-1][-1] == f"{tree}[test]"


def spoil_stamp(tree: Path, **changes: object) -> None:
    stamp = tree / ".venv" / bootstrap.STAMP
    stamp.write_text(json.dumps({**json.loads(stamp.read_text(encoding="utf-8")), **changes}), encoding="utf-8")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [({"finished": False}, "did not finish"), ({"place": "/old/.venv"}, "moved"), ({"unknown": 1}, "did not finish")],
)
def test_that_a_half_made_or_moved_folder_is_made_again(
    machine: PlayedMachine, tree: Path, changes: dict[str, object], reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    start(machine, tree, "setup")
    spoil_stamp(tree, **changes)
    (tree / ".venv" / "rest").touch()
    assert start(machine, tree, "setup") == 0
    assert not (tree / ".venv" / "rest").exists()
    assert reason in capsys.readouterr().err


@pytest.mark.parametrize("said", [(127, "no such file"), (0, "3.12\n"), (0, "")])
def test_that_a_folder_whose_python_is_gone_or_another_is_made_again(
    machine: PlayedMachine, tree: Path, said: tuple[int, str], capsys: pytest.CaptureFixture[str]
) -> None:
    start(machine, tree, "setup")
    machine.answer = lambda words: said if "-I" in words else None
    assert start(machine, tree, "setup") == 0
    assert "its Python is gone or is not 3.11" in capsys.readouterr().err


def test_that_an_interrupted_set_up_says_one_line_and_is_made_again(
    machine: PlayedMachine, tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(words: Sequence[str]) -> None:
        if "hatchling" in words:
            raise KeyboardInterrupt

    machine.answer = interrupt
    assert start(machine, tree, "setup") == 130
    assert capsys.readouterr().err.splitlines()[-1] == "Interrupted."
    machine.answer = lambda _words: None
    machine.ran.clear()
    assert start(machine, tree, "setup") == 0
    assert "venv" in machine.ran[0]


def test_that_a_venv_made_by_hand_is_taken_over(machine: PlayedMachine, tree: Path) -> None:
    (tree / ".venv").mkdir()
    (tree / ".venv" / "pyvenv.cfg").touch()
    assert start(machine, tree, "setup") == 0
    assert not any("venv" in words for words in machine.ran)


@pytest.mark.parametrize("name", ["pyvenv.cfg", "thesis.txt"])
def test_that_a_foreign_folder_is_never_deleted(
    machine: PlayedMachine, tree: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tree / ".venv").mkdir()
    (tree / ".venv" / name).touch()
    machine.answer = lambda words: (0, "3.12") if "-I" in words else None
    assert start(machine, tree, "setup") == 1
    assert (tree / ".venv" / name).exists()
    assert "is in the way" in capsys.readouterr().err


def test_that_a_folder_is_not_deleted_from_under_the_running_python(
    machine: PlayedMachine, tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    start(machine, tree, "setup")
    spoil_stamp(tree, finished=False)
    machine.prefix = tree / ".venv"
    assert start(machine, tree, "setup") == 1
    assert (tree / ".venv" / "pyvenv.cfg").exists()
    assert "not inside it" in capsys.readouterr().err


def test_that_another_folder_can_be_named(machine: PlayedMachine, tree: Path) -> None:
    machine.venv = tree / "elsewhere"
    machine.environment = {"NNSTUDIO_VENV": str(machine.venv)}
    assert start(machine, tree, "setup") == 0
    assert (machine.venv / bootstrap.STAMP).exists()
    assert not (tree / ".venv").exists()


# ---- which torch ----------------------------------------------------------------------------------------------------


def torch_install(machine: PlayedMachine) -> list[str]:
    return next(words for words in machine.pip_installs() if words[-1] == "torch" and "--dry-run" not in words)


FROM_PYTORCH = ["--no-deps", "--index-url", CPU_INDEX, "torch"]


def test_that_a_cpu_build_of_the_configured_index_is_taken(machine: PlayedMachine, tree: Path) -> None:
    start(machine, tree, "setup")
    assert torch_install(machine) == ["torch"]


def test_that_a_build_without_gpu_libraries_counts_as_a_cpu_build(machine: PlayedMachine, tree: Path) -> None:
    machine.offer = {"torch": "2.13.0", "sympy": "1.14.0"}
    start(machine, tree, "setup")
    assert torch_install(machine) == ["torch"]


def test_that_a_cuda_build_is_not_taken_without_a_gpu(machine: PlayedMachine, tree: Path) -> None:
    machine.offer = CUDA_OFFER
    start(machine, tree, "setup")
    assert torch_install(machine) == FROM_PYTORCH


def test_that_a_cuda_build_is_taken_where_a_gpu_is(machine: PlayedMachine, tree: Path) -> None:
    machine.offer, machine.gpu = CUDA_OFFER, True
    start(machine, tree, "setup")
    assert torch_install(machine) == ["torch"]


def test_that_a_cuda_build_asks_for_more_room(
    machine: PlayedMachine, tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.offer, machine.gpu, machine.free = CUDA_OFFER, True, 5 * 10**9
    assert start(machine, tree, "setup") == 1
    assert "needs about 9 GB" in capsys.readouterr().err


def test_that_an_index_without_torch_leads_to_pytorchs_own(machine: PlayedMachine, tree: Path) -> None:
    machine.answer = refuse("--dry-run", "ERROR: No matching distribution found for torch==2.13.0")
    assert start(machine, tree, "setup") == 0
    assert torch_install(machine) == FROM_PYTORCH


@pytest.mark.parametrize("system", ["Windows", "Darwin"])
def test_that_other_systems_take_what_the_index_offers(machine: PlayedMachine, tree: Path, system: str) -> None:
    machine.system, machine.offer = system, CUDA_OFFER
    start(machine, tree, "setup")
    assert torch_install(machine) == ["torch"]
    assert not any("--dry-run" in words for words in machine.ran)


# ---- what the system must bring -------------------------------------------------------------------------------------


def test_that_only_the_missing_packages_are_installed(machine: PlayedMachine, tree: Path) -> None:
    machine.missing = {"libEGL.so.1", "libxcb-cursor.so.0"}
    assert start(machine, tree, "run") == 0
    assert machine.apt_installs() == [["install", "-y", "--no-install-recommends", "libegl1", "libxcb-cursor0"]]


def test_that_the_package_lists_are_fetched_first(machine: PlayedMachine, tree: Path) -> None:
    machine.missing = {"libEGL.so.1"}
    start(machine, tree, "run")
    apt = [words for words in machine.ran if "apt-get" in words]
    assert "update" in apt[0]
    assert all("DEBIAN_FRONTEND=noninteractive" in words for words in apt)


def test_that_a_renamed_package_is_found_by_its_new_name(machine: PlayedMachine, tree: Path) -> None:
    machine.missing = {"libglib-2.0.so.0"}
    machine.answer = refuse("libglib2.0-0", "No packages found")
    start(machine, tree, "run")
    assert machine.apt_installs()[0][-1] == "libglib2.0-0t64"


def test_that_nothing_is_installed_where_nothing_is_missing(machine: PlayedMachine, tree: Path) -> None:
    start(machine, tree, "test")
    assert not any("apt-get" in words for words in machine.ran)


def test_that_sudo_is_used_where_it_asks_no_password(machine: PlayedMachine, tree: Path) -> None:
    machine.root, machine.missing = False, {"libEGL.so.1"}
    assert start(machine, tree, "run") == 0
    assert any(words[:2] == ["sudo", "-n"] and "install" in words for words in machine.ran)


@pytest.mark.parametrize(
    ("program", "command"),
    [
        ("apt-get", "sudo apt-get install libegl1"),
        ("dnf", "sudo dnf install libglvnd-egl"),
        ("pacman", "sudo pacman -S libglvnd"),
        ("none", "install it with your system's packages"),
    ],
)
def test_that_a_missing_library_stops_with_the_command_that_installs_it(
    machine: PlayedMachine, tree: Path, program: str, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.root, machine.programs, machine.missing = False, {program}, {"libEGL.so.1"}
    assert start(machine, tree, "run") == 1
    last = capsys.readouterr().err.splitlines()[-1]
    assert "libEGL.so.1" in last
    assert command in last
    assert machine.called == []


@pytest.mark.parametrize("name", ["libxcb-cursor.so.0", "a font"])
def test_that_run_goes_on_without_what_may_not_be_needed(
    machine: PlayedMachine, tree: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.programs, machine.missing = set(), {name}
    assert start(machine, tree, "run") == 0
    assert f"the system lacks {name}" in capsys.readouterr().err
    assert machine.called


@pytest.mark.parametrize(
    ("environment", "dev", "expected"),
    [
        ({}, False, {"window"}),
        ({"DISPLAY": ":0"}, False, {"window", "x11"}),
        ({"WAYLAND_DISPLAY": "w"}, False, {"window", "wayland"}),
        ({}, True, {"window", "x11", "test"}),
    ],
)
def test_that_libraries_are_asked_for_only_where_they_are_used(
    environment: dict[str, str], dev: bool, expected: set[str]
) -> None:
    assert bootstrap.occasions(environment, dev=dev) == expected


def test_that_a_command_without_a_window_needs_no_libraries_of_windows(machine: PlayedMachine, tree: Path) -> None:
    machine.programs, machine.missing = set(), {"libEGL.so.1"}
    assert start(machine, tree, "run", "train", "a.json") == 0


def test_that_run_asks_for_no_tools_of_the_tests(machine: PlayedMachine, tree: Path) -> None:
    machine.missing = {"Xvfb", "xdotool"}
    start(machine, tree, "run")
    assert machine.apt_installs() == []
    start(machine, tree, "test")
    assert machine.apt_installs()[0][-2:] == ["xvfb", "xdotool"]


@pytest.mark.parametrize("system", ["Windows", "Darwin"])
def test_that_other_systems_need_no_packages(machine: PlayedMachine, tree: Path, system: str) -> None:
    machine.system, machine.missing = system, {need.name for need in bootstrap.NEEDS}
    assert start(machine, tree, "test") == 0
    assert machine.apt_installs() == []


def test_that_needs_are_listed_once_with_known_occasions() -> None:
    names = [need.name for need in bootstrap.NEEDS]
    assert len(names) == len(set(names))
    assert {need.occasion for need in bootstrap.NEEDS} == {"window", "x11", "wayland", "test"}
    assert {need.kind for need in bootstrap.NEEDS} == {"library", "program", "font"}


def test_that_a_missing_venv_module_is_installed_where_that_is_allowed(machine: PlayedMachine, tree: Path) -> None:
    machine.missing = {"ensurepip"}
    assert start(machine, tree, "setup") == 0
    assert machine.apt_installs()[0][-1] == "python3.11-venv"


def test_that_a_missing_venv_module_is_named_with_its_command(
    machine: PlayedMachine, tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.root, machine.programs, machine.missing = False, {"apt-get"}, {"ensurepip"}
    assert start(machine, tree, "setup") == 1
    assert capsys.readouterr().err.endswith("sudo apt-get install python3.11-venv\n")


def test_that_a_finished_folder_needs_no_venv_module(machine: PlayedMachine, tree: Path) -> None:
    start(machine, tree, "setup")
    machine.missing = {"ensurepip"}
    assert start(machine, tree, "setup") == 0


# ---- what can go wrong ----------------------------------------------------------------------------------------------

NO_NETWORK = """WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError(<...>: Failed to
establish a new connection: [Errno -2] Name or service not known)': /simple/pip/
ERROR: No matching distribution found for pip==26.3"""
NOT_OFFERED = "ERROR: No matching distribution found for torch==2.13.0"
CONFLICT = "The conflict is caused by:\n    The user requested pip\n    The user requested (constraint) pip==26.3"


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        (NO_NETWORK, "The package index cannot be reached"),
        ("ProxyError('Cannot connect to proxy.')", "The package index cannot be reached"),
        ("ERROR: [Errno 28] No space left on device", "The disk is full"),
        ("ERROR: [Errno 13] Permission denied: '/x'", "may not be written to"),
        (NOT_OFFERED, "The package index offers no torch==2.13.0 for Python 3.11"),
        (CONFLICT, "The package index offers no pip==26.3 for Python 3.11"),
    ],
)
def test_that_a_known_failure_of_pip_is_one_sentence(
    machine: PlayedMachine, tree: Path, output: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.answer = refuse("pip", output)
    assert start(machine, tree, "setup") == 1
    told = capsys.readouterr().err
    assert told.splitlines()[-1].startswith("nnstudio: ")
    assert sentence in told.splitlines()[-1]
    assert output.splitlines()[-1] not in told


def test_that_an_unknown_failure_shows_the_last_lines(
    machine: PlayedMachine, tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.answer = refuse("pip", "\n".join(f"line {k}" for k in range(100)))
    assert start(machine, tree, "setup") == 1
    told = capsys.readouterr().err
    assert "line 99\nnnstudio: pip could not install" in told
    assert "line 84\n" not in told


def test_that_a_torch_that_no_index_has_is_said(
    machine: PlayedMachine, tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.answer = refuse("torch", NOT_OFFERED)
    assert start(machine, tree, "setup") == 1
    assert "offers no torch==2.13.0" in capsys.readouterr().err


def test_that_too_little_room_is_said_before_anything_is_made(
    machine: PlayedMachine, tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.free = 2 * 10**9
    assert start(machine, tree, "setup") == 1
    assert "2.0 GB free, and nnstudio needs about 3 GB" in capsys.readouterr().err
    assert not (tree / ".venv").exists()


def test_that_a_folder_that_may_not_be_written_is_said(
    machine: PlayedMachine, tree: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbid(path: Path, **_options: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "mkdir", forbid)
    assert start(machine, tree, "setup") == 1
    assert capsys.readouterr().err.splitlines()[-1].startswith(f"nnstudio: {tree / '.venv'} may not be written to")


@pytest.mark.parametrize(
    ("number", "sentence"),
    [(28, "The disk is full"), (13, "/x may not be written to"), (30, "/x may not be written to"), (20, "/x")],
)
def test_that_what_the_system_refuses_is_one_sentence(number: int, sentence: str) -> None:
    told = bootstrap.sentence_of(OSError(number, os.strerror(number), "/x"))
    assert sentence in told
    assert "Errno" not in told


def test_that_a_venv_that_cannot_be_made_is_said(
    machine: PlayedMachine, tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.answer = refuse("venv", "Error: something of its own")
    assert start(machine, tree, "setup") == 1
    assert "Error: something of its own" in capsys.readouterr().err


# ---- the real machine -----------------------------------------------------------------------------------------------


def test_that_a_command_is_heard_to_its_end() -> None:
    script = "import sys; print('out'); print('err', file=sys.stderr); sys.exit(4)"
    finished = bootstrap.Machine().run([sys.executable, "-u", "-c", script], os.environ)
    assert finished == (4, "out\nerr\n")


def test_that_a_verbose_command_is_heard_while_it_runs() -> None:
    echo = io.StringIO()
    finished = bootstrap.Machine().run([sys.executable, "-c", "print('out')"], os.environ, echo=echo)
    assert finished.output == echo.getvalue() == "out\n"


def test_that_waiting_ticks() -> None:
    ticks: list[int] = []
    bootstrap.Machine().run([sys.executable, "-c", "import time; time.sleep(0.8)"], os.environ, lambda: ticks.append(1))
    assert ticks


def test_that_a_command_that_is_not_there_fails_like_in_a_shell() -> None:
    assert bootstrap.Machine().run(["nnstudio-no-such-program"], os.environ).code == 127


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signals")
def test_that_a_killed_program_has_the_exit_code_of_a_shell() -> None:
    script = "import os; os.kill(os.getpid(), 15)"
    assert bootstrap.Machine().call([sys.executable, "-c", script], os.environ) == 128 + 15


@pytest.mark.parametrize(("kind", "name"), [("program", Path(sys.executable).name), ("module", "json")])
def test_that_what_is_there_is_told_from_what_is_missing(kind: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent))
    machine = bootstrap.Machine()
    assert machine.has(bootstrap.Need(kind, name, "", (), "", ""))
    assert not machine.has(bootstrap.Need(kind, "nnstudio_no_such_thing", "", (), "", ""))


def test_that_a_library_that_is_not_there_is_missing() -> None:
    assert not bootstrap.Machine().has(bootstrap.Need("library", "libnnstudio-none.so.0", "", (), "", ""))


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring Qt's libraries themselves")
def test_that_a_library_that_is_there_is_found() -> None:
    assert bootstrap.Machine().has(bootstrap.Need("library", "libc.so.6", "", (), "", ""))


def test_that_free_space_is_known_of_a_folder_that_is_yet_to_be_made(tmp_path: Path) -> None:
    assert bootstrap.Machine().free_bytes(tmp_path / "not" / "yet") > 0


def test_that_a_terminal_sees_the_seconds_pass() -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    progress = bootstrap.Progress(terminal, total=2)
    with progress.step("Waiting"):
        progress.tick()
    assert re.search(r"\[1/2\] Waiting \.\.\. 0 s\r.* done after 0\.0 s\n", terminal.getvalue())


# ---- the whole way --------------------------------------------------------------------------------------------------


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_that_a_real_set_up_is_whole_and_the_second_one_quick(tmp_path: Path) -> None:
    copy = tmp_path / "nnstudio copy"  # a space in a path must not matter
    for folder in ("nnstudio", "resources", "packaging"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / file, copy)
    environment = {key: value for key, value in os.environ.items() if key != "NNSTUDIO_VENV"}
    command = [sys.executable, str(copy / "packaging" / "bootstrap.py"), "setup"]
    first = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert first.returncode == 0, first.stderr
    second = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=5)
    assert second.stderr.splitlines() == [f"nnstudio is set up in {copy / '.venv'}"]
    python = bootstrap.Layout(copy, copy / ".venv", os.name == "nt").python
    question = "import nnstudio, torch, PySide6; print(nnstudio.__file__, torch.__version__.partition('+')[0])"
    seen = subprocess.run([python, "-c", question], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert seen.stdout.strip() == f"{copy / 'nnstudio' / '__init__.py'} {pins()['torch']}"
