"""Whether what a race elsewhere needs is installed; imports none of it."""

import importlib.util


def has_dask() -> bool:
    """Whether the extra for clusters is there."""
    return importlib.util.find_spec("distributed") is not None
