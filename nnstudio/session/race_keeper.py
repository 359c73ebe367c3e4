"""The race as a part of what is open: kept with it at every rest, saved with it, and there again when it is opened."""

from PySide6.QtCore import QObject

from nnstudio.engine.race.kept import RaceRecord
from nnstudio.session.documents import RaceAnswer
from nnstudio.session.race_session import RaceSession, RaceState
from nnstudio.session.session import Session


class RaceKeeper(QObject):
    """Stands between the race and what is open.

    A race stays in sight when something else is opened that has none, so that nothing is lost; it is no part of it.
    """

    def __init__(self, session: Session, race: RaceSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._race = session, race
        self._belongs = False
        race.recorded.connect(self._keep)
        race.state_changed.connect(self._follow)
        session.race_opened.connect(self._open)
        session.ask_race_of(self._answer)
        self._open(session.race)

    def begin(self) -> None:
        """Another race begins, of what is open."""
        self._belongs = True

    def _open(self, record: RaceRecord | None) -> None:
        self._belongs = record is not None
        if record is not None:
            source = self._session.data_source
            self._race.begin_kept(record, source.load)

    def _answer(self, answer: RaceAnswer) -> None:
        if self._belongs:
            self._race.ask_record(answer)
        else:
            answer(None)

    def _follow(self) -> None:
        """Keep the race wherever it comes to rest."""
        if self._belongs and self._race.has_thread and self._race.state in {RaceState.PAUSED, RaceState.FINISHED}:
            self._race.ask_record(self._keep)

    def _keep(self, record: RaceRecord | None) -> None:
        known = self._session.race
        if self._belongs and record is not None and (known is None or not record.stands_like(known)):
            self._session.keep_race(record)
