"""Compares the verdicts of every engine with ours, and how fast each is."""

import json
import sys
from pathlib import Path

folder = Path(sys.argv[1])
last_resort = {f"{cause}:likely" for cause in json.loads((folder / "last-resort.json").read_text())}


def settled(verdicts):
    """A cause of last resort is likely only where no other is found: no rule of one
    cause can say that, so it is said of what the rules came to."""
    found = {told for told in verdicts if told.endswith((":confirmed", ":likely"))}
    return verdicts - last_resort if found - last_resort else verdicts


ours = []
for line in (folder / "ours.jsonl").read_text().splitlines():
    causes = json.loads(line)["causes"]
    ours.append({f"{cause['id']}:{cause['verdict']}" for cause in causes})
our_time = float((folder / "ours.time").read_text())
print(f"{len(ours)} cases, {sum(map(len, ours))} verdicts told")
print(f"{'cardhelp batch':20} {1e6 * our_time:>10.2f} µs a case")
status = 0
for name in ("zen-engine", "json-rules-engine", "business-rules"):
    path = folder / f"{name}.jsonl"
    if not path.exists():
        print(f"{name:20} was not run")
        continue
    theirs = [settled(set(json.loads(line))) for line in path.read_text().splitlines()]
    differ = [at for at, (a, b) in enumerate(zip(ours, theirs)) if a != b]
    seconds = float((folder / f"{name}.time").read_text()) / len(theirs)
    print(f"{name:20} {1e6 * seconds:>10.2f} µs a case, {seconds / our_time:>8.1f} times ours; "
          f"{len(differ)} of {len(theirs)} cases differ")
    for at in differ[:3]:
        status = 1
        print(f"  case {at + 1}: only ours {sorted(ours[at] - theirs[at])}, "
              f"only theirs {sorted(theirs[at] - ours[at])}")
    if len(theirs) != len(ours):
        status = 1
sys.exit(status)
