"""``nnstudio train``: one experiment from its file to its result, without a window."""

import argparse
import json
import math
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from nnstudio.cli.progress import Report, showing_progress
from nnstudio.cli.result_files import prepare_folder, write_results
from nnstudio.cli.streams import complain, say
from nnstudio.data import Dataset, load_dataset
from nnstudio.engine.training import TrainingResult, train
from nnstudio.experiment import Experiment, check, read_experiment
from nnstudio.experiment.edits import with_training
