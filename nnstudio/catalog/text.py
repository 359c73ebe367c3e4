"""Text that people read, marked where Qt is not to be had, translated where it is shown."""


class Text(str):
    """A sentence with the context under which translators find it; placeholders are named, as in ``{name}``."""

    __slots__ = ("context",)
    context: str

    def __new__(cls, context: str, text: str) -> "Text":
        """Keep the context beside the characters."""
        self = super().__new__(cls, text)
        self.context = context
        return self

    def __getnewargs__(self) -> tuple[str, str]:  # type: ignore[override]
        """Let copies, also those that go to another process, keep the context."""
        return self.context, str(self)


def N_(context: str, text: str) -> Text:  # noqa: N802 (gettext's own name for a mark that translates nothing)
    """Mark ``text`` for the translators and return it as it is."""
    return Text(context, text)


SHOWN_MAX = 60


def shortened(text: str) -> str:
    """What somebody wrote, short enough to stand in a sentence."""
    return text if len(text) <= SHOWN_MAX else f"{text[:SHOWN_MAX]}…"


class UserError(Exception):
    """Something that the person in front of the screen can mend, in one clear sentence.

    The sentence says what is wrong, where, what is allowed and what to do. It is kept apart from its values, so that
    the window can show it in another language.
    """

    def __init__(self, text: Text, /, **values: object) -> None:
        super().__init__(text.format(**values))
        self.text = text
        self.values = values
