"""Diagnoses a partitioned data set with Apache Spark: each file of a folder is a partition, and each
partition goes through `cardhelp batch` as through any filter.

    spark-submit examples/spark_batch.py PROGRAM INPUT-FOLDER OUTPUT-FOLDER

`PROGRAM` is a cardhelp that every worker can start: one static file, see CONTRIBUTING.md. Statuses 0, 1
and 2 are results; with any other the task fails and Spark tries it again elsewhere. Nothing of a task
that failed stays, so every record has just one result.
"""

import subprocess
import sys
from pathlib import Path

# All diagnosed, some undecided, some records wrong.
RESULTS = (0, 1, 2)


def diagnosis(program):
    """Returns what gives each record of a file its result."""

    def diagnose(path):
        with open(path, "rb") as records:
            command = [program, "batch", "--threads", "1"]
            process = subprocess.Popen(
                command, stdin=records, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
            for line in process.stdout:
                yield line.decode("utf-8").rstrip("\n")
            if process.wait() not in RESULTS:
                raise RuntimeError(f"{path}: cardhelp ended with {process.returncode}")

    return diagnose


def run(context, program, folder, output):
    """Diagnoses the files of `folder` into `output`, a file each, in the order of their names."""
    paths = sorted(str(path) for path in Path(folder).iterdir())
    files = context.parallelize(paths, len(paths))
    files.flatMap(diagnosis(program)).saveAsTextFile(str(output))


if __name__ == "__main__":
    from pyspark import SparkContext

    run(SparkContext(appName="cardhelp"), *sys.argv[1:4])
