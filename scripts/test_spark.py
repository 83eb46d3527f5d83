"""Checks examples/spark_batch.py on a local cluster: see scripts/test-spark."""

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "examples"))
import spark_batch  # noqa: E402
from pyspark import SparkConf, SparkContext  # noqa: E402

PARTITIONS = 16
folder = Path(sys.argv[1])
program = os.environ["CARDHELP"]


def partitioned():
    """Parts the cases, with bad records among them, into files; returns their folder."""
    parts = folder / "in"
    shutil.rmtree(parts, ignore_errors=True)
    parts.mkdir()
    lines = (folder / "cases.jsonl").read_bytes().splitlines(keepends=True)
    for at in range(0, len(lines), 997):
        lines[at] = [b"no record\n", b'{"id":"\xff"}\n', b'{"card-kind":"no such"}\n'][at % 3]
    size = -(-len(lines) // PARTITIONS)
    for at in range(PARTITIONS):
        (parts / f"{at:03}.jsonl").write_bytes(b"".join(lines[at * size : (at + 1) * size]))
    return parts


def by_one_process(parts):
    """Returns the results of one process after the other."""
    results = []
    for path in sorted(parts.iterdir()):
        command = [program, "batch", "--threads", "1", str(path)]
        run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
        assert run.returncode in spark_batch.RESULTS, run.returncode
        results.append(run.stdout)
    return b"".join(results)


def cluster(workers):
    """Starts a cluster of workers with a core each."""
    conf = SparkConf().setMaster(f"local-cluster[{workers},1,1024]").setAppName("test")
    conf.set("spark.ui.enabled", "false").set("spark.python.worker.reuse", "true")
    context = SparkContext(conf=conf)
    context.setLogLevel("ERROR")
    # Everything has started before anything is measured.
    context.parallelize(range(workers * 4), workers * 4).map(lambda at: time.sleep(0.2)).count()
    return context


def results_of(output):
    return b"".join(path.read_bytes() for path in sorted(output.glob("part-*")))


def by_spark(context, parts, name, during=None):
    """Returns the results of a cluster, and the seconds that it took."""
    output = folder / name
    shutil.rmtree(output, ignore_errors=True)
    if during:
        threading.Thread(target=during, daemon=True).start()
    start = time.perf_counter()
    spark_batch.run(context, program, parts, output)
    return results_of(output), time.perf_counter() - start


def executors():
    """Returns the processes of the executors of this user."""
    found = subprocess.run(["jps", "-l"], capture_output=True, text=True, check=True).stdout
    lines = (line.split() for line in found.splitlines())
    return [int(line[0]) for line in lines if line[-1].endswith("CoarseGrainedExecutorBackend")]


killed = []


def kill_one():
    time.sleep(0.7)
    victim = executors()[0]
    os.kill(victim, signal.SIGKILL)
    killed.append(victim)


parts = partitioned()
expected = by_one_process(parts)
wrong = expected.count(b'"status":"error"')
print(f"{expected.count(10)} results of one process, {wrong} of them wrong records")
assert wrong > 0
times = {}
for workers in (1, 2):
    context = cluster(workers)
    rounds = []
    for _ in range(3):
        results, seconds = by_spark(context, parts, f"out-{workers}")
        assert results == expected, f"{workers} workers give other results"
        rounds.append(seconds)
    times[workers] = sorted(rounds)
    print(f"{workers} worker(s): the same results in {times[workers]} s")
    if workers == 2:
        results, seconds = by_spark(context, parts, "out-killed", kill_one)
        assert killed, "nothing was killed: take more records"
        assert results == expected, "a killed worker changes results"
        print(f"a worker killed meanwhile: the same results in {seconds:.2f} s")
    context.stop()
print(f"two workers against one: {times[1][1] / times[2][1]:.2f} times as fast (medians)")
print("4 passed, 0 failed")
