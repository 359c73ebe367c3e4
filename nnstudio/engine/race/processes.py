"""The processes of this machine that a race is trained in, as joblib starts them."""

from multiprocessing import util

from joblib.parallel import LokyBackend


class Processes(LokyBackend):  # type: ignore[misc]
    """Processes that end with their race."""

    def __init__(self) -> None:
        super().__init__(nesting_level=0)

    def terminate(self) -> None:
        """End the processes with the race: joblib keeps them for another one, and they would outlive the program."""
        workers = self._workers
        super().terminate()
        if workers is not None:
            workers.terminate(kill_workers=True)

    def abort_everything(self, ensure_ready: bool = True) -> None:
        """End the processes amid their work, and let go of the locks that they shared.

        The program leaves without the exit handlers that would do the latter, and joblib would complain of leaks.
        """
        super().abort_everything(ensure_ready)
        util._run_finalizers(0)  # type: ignore[attr-defined]  # noqa: SLF001 (they have no public name)
