"""After a crash: what was there is offered, calmly, one piece of work after the other."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from nnstudio.catalog import UserError
from nnstudio.gui.parts.sample_names import shown_experiment
from nnstudio.gui.parts.words import sentence_of
from nnstudio.project.journal import Found, Work, find_journals
from nnstudio.session.journaling import Journaling
from nnstudio.session.session import Session


class Recovery(QObject):
    """Looks for work that was never saved, and brings back what the person wants."""

    def __init__(self, session: Session, journaling: Journaling, root: Path, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._journaling, self._root, self._window = session, journaling, root, window
        self._found: list[Found] = []

    def look(self) -> None:
        """Look in a thread; offer the newest first."""
        self._session.in_background(lambda: find_journals(self._root), self._take, self._refuse)

    def close(self) -> None:
        """Leave what was not answered for another start."""
        for found in self._found:
            found.let_go()
        self._found = []

    def _take(self, found: list[Found]) -> None:
        self._found = found
        self._offer_next()

    def _offer_next(self) -> None:
        if self._found:
            found = self._found[0]
            self._session.in_background(found.read, lambda work: self._offer(found, work), self._refuse)

    def _offer(self, found: Found, work: Work) -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Recover your work?"))
        name = shown_experiment(work.project.experiment.name)
        box.setText(self.tr("The studio ended before “{name}” was saved.").format(name=name))
        box.setInformativeText(self._story(found, work))
        recover = box.addButton(self.tr("Recover"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        later = box.addButton(self.tr("Ask again later"), QMessageBox.ButtonRole.RejectRole)
        recover.setToolTip(self.tr("Go on where it stood, with weights, curve and notes."))
        discard.setToolTip(self.tr("Forget this work for good."))
        later.setToolTip(self.tr("Leave it, and ask at the next start."))
        box.setDefaultButton(recover)
        box.setEscapeButton(later)
        box.finished.connect(lambda _: self._answer(box, {recover: self._recover, discard: self._discard}, found, work))
        box.open()

    def _story(self, found: Found, work: Work) -> str:
        moment = min(found.when, time.time())  # a clock that was set back must not tell of tomorrow
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment)), QLocale.FormatType.ShortFormat)
        run = work.project.run
        if run is None:
            return self.tr("It is as it was on {when}, and not trained yet.").format(when=when)
        return self.tr("It is as it was on {when}, in epoch {epoch}.").format(when=when, epoch=run.snapshot.epoch)

    def _answer(
        self, box: QMessageBox, answers: dict[object, Callable[[Found, Work], None]], found: Found, work: Work
    ) -> None:
        answer = answers.get(box.clickedButton())
        box.deleteLater()
        self._found.remove(found)
        if answer is None:
            found.let_go()
        else:
            answer(found, work)
        if answer != self._recover:
            self._offer_next()

    def _recover(self, found: Found, work: Work) -> None:
        """What is recovered lies in this window's own journal before the old one is forgotten."""
        self._session.recover(work.project, work.path)
        self._journaling.keep_now(found.discard)
        self.close()  # one window holds one piece of work: the others wait for the next start

    def _discard(self, found: Found, _: Work) -> None:
        found.discard()

    def _refuse(self, error: UserError) -> None:
        self._session.notified.emit("warn", sentence_of(error))


class Safekeeping:
    """Keeps the work of a window in a journal below ``root``, and offers what another window left there."""

    def __init__(self, session: Session, root: Path, window: QWidget) -> None:
        self.journaling = Journaling(session, root)
        self.recovery = Recovery(session, self.journaling, root, window)
        session.devices_changed.connect(self.recovery.look)  # once the engine is there, never at start-up

    def close(self) -> None:
        """The window was closed by its owner, who has saved the work or let it go."""
        self.recovery.close()
        self.journaling.close(forget=True)
