"""How long a thread that computes keeps the interpreter while another one waits for it.

Python lets a waiting thread in by force after 5 ms. While it trains that is harmful: the training thread gives the
interpreter away in every call of torch by itself, thousands of times a second, and being let in by force for one such
call only holds up the window. With a longer patience both are faster: measured with all plots alive, 404 epochs a
second became 511 and the latest answer of the window came after 16 ms instead of 20. Whoever computes in Python alone
needs the usual patience, or the window would stand still beside it.
"""

import sys

USUAL_SECONDS = 0.005
PATIENT_SECONDS = 0.05


def wait_patiently() -> None:
    """Threads that wait do so until the interpreter is given to them: for a training that has got going."""
    sys.setswitchinterval(PATIENT_SECONDS)


def wait_as_usual() -> None:
    """Threads that wait are soon let in."""
    sys.setswitchinterval(USUAL_SECONDS)
