"""The Coach: whether the choices go together, and what was noticed in the run; one sentence first, more on demand."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nnstudio.data import Dataset
from nnstudio.engine.frame import Alarm, Frame, RunState
from nnstudio.experiment import Experiment, is_fused
from nnstudio.experiment.verdicts import Judgement, Mend, Verdict
from nnstudio.gui.icons import refresh_icons
from nnstudio.gui.parts.click_focus import leave_keyboard_on_click
from nnstudio.gui.parts.coach_card import CoachCard
from nnstudio.gui.parts.coach_words import MAY_GO_BACK, kind_of, place_name
from nnstudio.gui.parts.column_scroll import ColumnScroll
from nnstudio.gui.parts.words import filled, first_upper
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.card import Card
from nnstudio.gui.widgets.unfolding import Unfolding
from nnstudio.session.coach import Key, key_of

if TYPE_CHECKING:
    from nnstudio.session.session import Session


class CoachPanel(Card):
    """Alarms of the run, newest first, then the verdict on output and loss, then on the hidden layers."""

    place_shown = Signal(str)
    """The user wants to see what is meant; carries the name of the place, such as ``hidden.0``."""

    def __init__(self, session: "Session", theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._session = session
        self._coach = session.coach
        self._theme = theme
        self._judgements: tuple[Judgement, ...] = ()
        self.alarm_cards: dict[Key, CoachCard] = {}
        self._alarms: dict[Key, Alarm] = {}
        self.verdict_cards: list[CoachCard] = []
        self._returned_from = 0  # the step that the run went back from; 0 when it has gone on
        self.calm = QLabel(self)
        self.why = Unfolding(self)
        self.returned = QLabel(self)
        self._arrange()
        self._coach.judged.connect(self._show_judgements)
        self._coach.alarms_changed.connect(self._show_alarms)
        self.retranslate()

    # ---- what is shown ----

    def show_experiment(self, experiment: Experiment) -> None:
        """Show the verdict on what is chosen."""
        self._show_judgements()

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Show the verdict on what is chosen, for other data."""
        self._show_judgements()

    def show_frame(self, frame: Frame) -> None:
        """Offer a trial only before it has been made, and say where a run went back to until it goes on."""
        self._show_trial()
        self._show_return(frame)

    def show_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._show_calm()
        refresh_icons(self, theme)

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.show_texts(self.tr("Coach"))
        self.why.show_name(self.tr("Why?"), self.tr("Read the reason."))
        self._show_judgements()

    def showEvent(self, event: QShowEvent) -> None:
        """What comes into sight has been seen."""
        super().showEvent(event)
        self._coach.see()

    # ---- before the run ----

    def _show_judgements(self) -> None:
        """One card for each choice that is not fine; the calm sentence where output and loss are."""
        self._judgements = self._coach.judgements
        told = [judgement for judgement in self._judgements if judgement.verdict is not Verdict.FINE]
        while len(self.verdict_cards) > len(told):
            _dismiss(self.verdict_cards.pop())
        while len(self.verdict_cards) < len(told):
            self.verdict_cards.append(self._new_verdict_card())
        for card, judgement in zip(self.verdict_cards, told, strict=True):
            self._fill_verdict(card, judgement)
        self._show_trial()
        self._show_calm()
        self._show_alarms()

    def _new_verdict_card(self) -> CoachCard:
        card = CoachCard(self)
        card.mend_chosen.connect(self._mend)
        card.trial_asked.connect(self._session.play)
        card.show_asked.connect(self._show_place)
        self._verdicts.addWidget(card)
        leave_keyboard_on_click(card)
        card.show()
        return card

    def _fill_verdict(self, card: CoachCard, judgement: Judgement) -> None:
        title = filled(judgement.short, judgement.values)
        if judgement.where != "output":
            title = self.tr("{place}: {verdict}").format(place=place_name(judgement.where), verdict=title)
        card.show_words(first_upper(title), filled(judgement.sentence, judgement.values), kind_of(judgement.verdict))
        card.why.show_words(filled(judgement.reason, judgement.values))
        card.show_choices(judgement.mends, show=judgement.where != "output")
        card.setObjectName(judgement.where)

    def _show_trial(self) -> None:
        """A choice that can be trained may be seen to fail, until it has been."""
        frame = self._session.frame
        waits = self._session.state in {RunState.READY, RunState.FINISHED}
        fresh = waits and (frame is None or frame.snapshot.step == 0)
        told = [judgement for judgement in self._judgements if judgement.verdict is not Verdict.FINE]
        impossible = any(judgement.verdict is Verdict.IMPOSSIBLE for judgement in told)
        for card, judgement in zip(self.verdict_cards, told, strict=True):
            text = self.tr("Let me see it fail") if judgement.verdict is Verdict.WRONG else self.tr("Let me see it")
            card.show_trial(text if fresh and not impossible else "")

    def _show_calm(self) -> None:
        """A word on a pair that goes together."""
        pair = self._judgements[0] if self._judgements else None
        if pair is None:
            self.calm.setText(escape(self.tr("The Coach judges the choices as soon as the data are there.")))
        elif pair.verdict is Verdict.FINE:
            head = f'<span style="color:{self._theme.good}">✓ {escape(self._pair_words())}</span>'
            self.calm.setText(f"{head} {escape(filled(pair.sentence, pair.values))}")
        fine = pair is not None and pair.verdict is Verdict.FINE
        self.calm.setVisible(pair is None or fine)
        self.why.show_words(filled(pair.reason, pair.values) if pair is not None and fine else "")

    def _pair_words(self) -> str:
        experiment = self._session.experiment
        names = {"activation": experiment.network.output_activation, "loss": experiment.loss.name}
        if is_fused(experiment) and experiment.loss.input != "output":
            return self.tr("{activation}, inside {loss}.").format(**names)
        return self.tr("{activation}, then {loss}.").format(**names)

    # ---- during the run ----

    def _show_alarms(self) -> None:
        """The newest card at the top and open, the older ones folded."""
        # Of what cannot be trained there is nothing to say but that; the alarms are of the run before.
        impossible = any(judgement.verdict is Verdict.IMPOSSIBLE for judgement in self._judgements)
        alarms = () if impossible else self._coach.alarms
        self._alarms = {key_of(alarm): alarm for alarm in alarms}
        for key in [key for key in self.alarm_cards if key not in self._alarms]:
            _dismiss(self.alarm_cards.pop(key))
        for place, (key, alarm) in enumerate(self._alarms.items()):
            if key not in self.alarm_cards:
                self.alarm_cards[key] = self._new_alarm_card(place)
                self.alarm_cards[key].fold(folded=place > 0)
                self._fold_others(key)
            self._fill_alarm(self.alarm_cards[key], alarm)
        if self.isVisible():
            self._coach.see()

    def _new_alarm_card(self, place: int) -> CoachCard:
        card = CoachCard(self)
        card.mend_chosen.connect(self._mend)
        card.dismissed.connect(self._dismiss)
        card.show_asked.connect(self._show_place)
        card.return_asked.connect(self._go_back)
        self._alarm_list.insertWidget(place, card)
        leave_keyboard_on_click(card)
        card.show()
        return card

    def _fold_others(self, newest: Key) -> None:
        for key, card in self.alarm_cards.items():
            if key != newest and next(iter(self._alarms)) == newest:
                card.fold(folded=True)

    def _fill_alarm(self, card: CoachCard, alarm: Alarm) -> None:
        title = self.tr("{place} · epoch {epoch}").format(
            place=place_name(alarm.where), epoch=self.locale().toString(alarm.epoch)
        )
        goes_back = alarm.id in MAY_GO_BACK
        card.show_words(title, filled(alarm.sentence, alarm.values), "bad" if goes_back else "info")
        card.why.show_words(filled(alarm.why, alarm.values))
        card.advice.show_words(filled(alarm.try_, alarm.values))
        card.show_choices(() if goes_back else alarm.mends, back=goes_back, show=True, dismiss=True)
        card.setObjectName(alarm.where)

    def _show_return(self, frame: Frame) -> None:
        if self._returned_from and frame.state is RunState.TRAINING:
            self._returned_from = 0
        came_back = self._returned_from > 0 and frame.snapshot.step < self._returned_from
        self.returned.setVisible(came_back)
        if came_back:
            words = self.tr("Back at epoch {epoch} with learning rate {rate}. Press Space to train on.")
            rate = self._session.experiment.training.learning_rate
            self.returned.setText(words.format(epoch=self.locale().toString(frame.snapshot.epoch), rate=f"{rate:g}"))

    # ---- what the user asks for ----

    def _mend(self, mend: Mend) -> None:
        sender = self.sender()
        key = next((key for key, card in self.alarm_cards.items() if card is sender), None)
        self._coach.mend(mend.experiment, self._alarms[key] if key is not None else None)

    def _dismiss(self) -> None:
        sender = self.sender()
        key = next((key for key, card in self.alarm_cards.items() if card is sender), None)
        if key is not None:
            self._coach.dismiss(self._alarms[key])

    def _show_place(self) -> None:
        sender = self.sender()
        if isinstance(sender, CoachCard):
            self.place_shown.emit(sender.objectName())

    def _go_back(self) -> None:
        frame = self._session.frame
        self._returned_from = frame.snapshot.step + 1 if frame is not None else 0
        self._coach.go_back()

    # ---- build ----

    def _arrange(self) -> None:
        self._alarm_list, self._verdicts = QVBoxLayout(), QVBoxLayout()
        for layout in (self._alarm_list, self._verdicts):
            layout.setSpacing(8)
        for label in (self.calm, self.returned):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.calm.setTextFormat(Qt.TextFormat.RichText)
        self.calm.setProperty("role", "quiet")
        self.returned.hide()
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.returned)
        column.addLayout(self._alarm_list)
        column.addLayout(self._verdicts)
        column.addWidget(self.calm)
        column.addWidget(self.why.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.why)
        column.addStretch(1)
        scroll = ColumnScroll(column, self)
        self.body.addWidget(scroll, 1)


def _dismiss(card: CoachCard) -> None:
    card.hide()
    card.deleteLater()
