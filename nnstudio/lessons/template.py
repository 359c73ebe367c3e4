"""The start of a lesson of one's own: short, complete, and sound as it is."""

from pathlib import Path

from nnstudio.catalog import N_, UserError
from nnstudio.experiment import write_atomically
from nnstudio.lessons.bundle import PLAN

_PLAN = """\
# The structure of the lesson. Its words stand in en.md, and in de.md, fr.md … where you write them.
# “nnstudio lesson verify FOLDER” says with file and line what is wrong.
lesson = 1
id = "{id}"
version = "0.1"
minutes = 10
budget_seconds = 30                     # how long one round of all runs may take on your slowest computer
lock = ["data", "loss"]                 # what learners cannot change
hide = ["gradients"]                    # what they do not see
limits = {{ epochs = 500, rows = 1000, units = 32, layers = 4 }}

# Experiments are those of the studio, key by key as in its files. “from” lays one over another, or over a file that
# you saved in the studio and put beside this one: from = "mine.json".
[experiments.start]
name = "A line"
data = {{ source = "circle", samples = 500 }}
network = {{ hidden = [{{ units = 8, activation = "identity" }}], output_activation = "sigmoid" }}
loss = {{ name = "bce_with_logits" }}
training = {{ optimizer = "adam", learning_rate = 0.03, epochs = 100 }}

[experiments.solution]
from = "start"
name = "A closed curve"
network = {{ hidden = [{{ units = 8, activation = "relu" }}] }}

[[stages]]
id = "begin"
type = "text"
experiment = "start"
highlight = ["output"]

[[stages]]
id = "guess"
type = "predict"
answer = 1                              # the first of the choices in en.md
outcome = {{ run = "watch", metric = "test_accuracy" }}

[[stages]]
id = "watch"
type = "run"
experiment = "start"

[[stages.checks]]                       # what the text claims will be seen
metric = "test_accuracy"
op = "<"
value = 0.8

[[stages]]
id = "mend"
type = "check"
experiment = "start"                    # must fail
solution = "solution"                   # must pass
attempts = 3
highlight = ["activation"]

[[stages.checks]]
metric = "test_accuracy"
aggregate = "final"
op = ">="
value = 0.95

[[stages]]
id = "say-it"
type = "reflect"
"""

_WORDS = """\
# A fence around the middle

One sentence that says what a learner will find out.

## begin: Look first

The blue points lie in the middle, the others around them. The **Output** picture shows where the network draws its
border.

## guess: What will happen?

Every neuron passes on its sum as it is. How many points can such a network get right?

### choices
- Somewhat more than half
- Nearly all of them

### why
Without a bend the border stays a straight line, and no straight line fences off a disc.

## watch: Watch it

Press **Train** and watch the border.

## mend: Now mend it

Reach a test accuracy of 0.95 or more. One menu is enough.

### hints
- The border has to bend. Which part of a neuron can bend it?
- Choose another activation for the hidden layer.
- relu does it. Train again from the start.

### passed
The border closed around the disc: eight bends are plenty.

## say-it: In your own words

Why could the first network not do it, however long it trained?

### why
Sums of sums are sums again: without a bend in between, any number of layers draws one straight line.
"""


def write_template(folder: Path) -> list[Path]:
    """Make ``folder`` with a lesson in it; returns the files.

    Raises:
        UserError: the folder is there already, its name cannot be a lesson's, or it cannot be written.
    """
    name = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in folder.name.lower()).strip(
        "-"
    )
    if not name:
        raise UserError(N_("lessons", "“{name}” has no letter to make a lesson's id of."), name=folder.name)
    try:
        folder.mkdir(parents=True)
        files = {PLAN: _PLAN.format(id=name[:60]), "en.md": _WORDS}
        for file, text in files.items():
            write_atomically(folder / file, text.encode())
    except FileExistsError:
        raise UserError(
            N_("lessons", "{folder} is there already. Choose another name, so that nothing is lost."), folder=folder
        ) from None
    except OSError as error:
        raise UserError(
            N_("lessons", "{folder} cannot be made: {reason}. Choose another place."),
            folder=folder,
            reason=error.strerror or error,
        ) from None
    return [folder / file for file in files]
