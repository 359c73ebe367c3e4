"""The one table of the alarms' thresholds, each with its reason.

They were set so that each alarm appears in the sample that is to provoke it and in none of the good ones, and then held
against a hundred other sensible experiments (``tests/engine/test_alarms.py``).
"""

# ---- patience: nothing is said of a run that has hardly begun ----

# Under so many epochs, or so few steps, a slow start cannot be told from a run that stands still.
PATIENT_EPOCHS = 20
PATIENT_STEPS = 200

# ---- the loss ----

# Rounding of float32 sums; a log-loss below 0 by more than this is no rounding.
BELOW_ZERO = 1e-4
# Within 1 % of the best constant's loss the network says the same for every row, as far as a curve can show it.
AT_CHANCE = 0.01
# Nor may the loss have sunk by more than this share of chance while it stood there: then it is on its way.
STANDS_STILL = 0.002
# Within 5 % of the floor, measured from chance down, what is left to learn is less than what the pair takes away.
AT_FLOOR = 0.05
# A loss four times both its start and chance, and rising, is not noise: batches of one row double it at most.
DIVERGES = 4.0
# So many evaluations in a row, as a single bad batch can throw the loss up once.
DIVERGES_FOR = 3
# A test loss that has risen by a third of what was learnt, and by a tenth of chance, is clearly worse than its best: no
# noise between epochs, nor the wavering of a run that has learnt next to nothing …
OVERFITS = 0.33
OVERFITS_AT_LEAST = 0.1
# … and stays there for half of the run so far, while the training loss goes on sinking.
OVERFITS_FOR = 0.5
OVERFITS_EPOCHS = 40

# ---- accuracy ----

# Above 80:20 the accuracy of always naming the larger class sounds good, and says nothing.
IMBALANCED = 0.8
# Nearer than this to the majority's share no more than a row in five hundred has been learnt.
AT_MAJORITY = 0.002

# ---- layers ----

# A few dead or saturated units are usual, and a badge says so; from two in five on the layer has lost its width.
LOST_SHARE = 0.4
# Dead neurons that leave the run learning are a waste and no harm: half of a relu layer dies in many a good run. It is
# said once the loss has not sunk by this share of chance for PATIENT_EPOCHS, or at once where nine in ten are lost.
PROGRESS = 0.02
MOST_LOST = 0.9
# One neuron of two is a matter of luck.
LOST_AT_LEAST = 2
# A unit is saturated where it is flat on this share of the rows: what is left moves no weight.
FLAT_ROWS = 0.95
# Saturation is what a network does that is sure and right; above this share of chance, it is not right.
NOT_LEARNT = 0.5
# With the first layer's gradient at a ten-thousandth of the last one's, it hardly moves while the last one trains.
VANISHES = 1e-4
# An error that arrives a thousand times larger than it left the output makes any usual learning rate too large.
EXPLODES = 1e3
# So many looks at the layers in a row, as one look may fall on an odd moment.
LOOKS = 2

# ---- what looking costs ----

# Rows on which layers are looked at: enough to tell 95 % from 100 %, few enough for half a millisecond.
LOOK_ROWS = 128
# Before neurons are called dead, they are looked at on more rows: one row that wakes them would be enough.
SURE_ROWS = 4_096
# A look costs about as much as so many batches of a small network, and may cost this share of the training.
LOOK_BATCHES = 25
LOOK_SHARE = 0.02
# The first looks come early whatever they cost, each after twice the epochs of the one before: what goes wrong mostly
# goes wrong at the start.
FIRST_LOOK = 3
"""Epoch of the first look at the layers; the next come later and later."""
