"""The window: the only room with widgets and plots."""

import nnstudio.session  # noqa: F401 (before the first class here is derived from one of Qt's)
