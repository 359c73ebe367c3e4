"""torch: the network, the trainer, the training thread, and what neurons answer. No Qt.

Start reading with ``trainer.py``, one run as the textbook has it; ``worker.py`` drives it in a thread, ``runner.py`` is
the handle that others hold. ``frame.py``, ``goal.py`` and ``runner.py`` do not import torch, so that a window can show
before it has loaded; import the other modules where they are used.
"""
