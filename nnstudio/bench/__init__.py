"""How fast the studio is on this machine, beside what else one could use; measured side by side in one run."""

from nnstudio.bench.report import as_json, as_table, run_bench

__all__ = ["as_json", "as_table", "run_bench"]
