"""The cases through business-rules: a rule for each formula, its action noting cause and verdict."""

import json
import sys
import time
from pathlib import Path

from business_rules import run_all
from business_rules.actions import BaseActions, rule_action
from business_rules.fields import FIELD_TEXT
from business_rules.variables import BaseVariables, boolean_rule_variable, select_multiple_rule_variable

folder = Path(sys.argv[1])
rules = json.loads((folder / "rules.json").read_text())
several = set(rules["several"])
pairs = set()


def pair(left, right, kind):
    pairs.add((left, right, kind))
    return f"{kind}__{left}__{right}"


def condition(formula):
    """Returns a formula as conditions; the engine has all, any and operators, and no not."""
    if isinstance(formula, bool):
        return {"name": "nothing", "operator": "is_false" if formula else "is_true", "value": True}
    word, a, *rest = formula
    if word in ("all", "any"):
        return {word: [condition(part) for part in a]}
    if word in ("same", "differ"):
        return {"name": pair(a, rest[0], word), "operator": "is_true", "value": True}
    if word in ("not-same", "not-differ"):
        return {"name": pair(a, rest[0], word[4:]), "operator": "is_false", "value": True}
    operator = {
        "in": "shares_at_least_one_element_with",
        "not-in": "shares_no_elements_with",
    }.get(word)
    if operator:
        return {"name": a, "operator": operator, "value": rest[0]}
    inside = {"name": a, "operator": "is_contained_by", "value": rest[0]}
    given = {"name": a, "operator": "shares_at_least_one_element_with", "value": rest[0]}
    if word == "within":
        return {"all": [given, inside]}
    # Not within: nothing is given of it, or something else as well.
    others = f"beyond__{len(beyond)}__{a}"
    beyond[others] = (a, set(rest[0]))
    return {"any": [
        {"name": a, "operator": "shares_no_elements_with", "value": rest[0]},
        {"name": others, "operator": "is_true", "value": True},
    ]}


beyond = {}
made = []
for rule in rules["rules"]:
    conditions = condition(rule["when"])
    if "all" not in conditions and "any" not in conditions:
        conditions = {"all": [conditions]}
    name = f"{rule['cause']}:{rule['verdict']}"
    made.append({"conditions": conditions, "actions": [{"name": "note", "params": {"name": name}}]})


class Case(BaseVariables):
    """What is known of a case."""

    def __init__(self, facts):
        self.facts = facts

    @boolean_rule_variable()
    def nothing(self):
        return False


def answer(question):
    def read(self):
        value = self.facts.get(question)
        return value if isinstance(value, list) else [] if value is None else [value]

    read.__name__ = question
    return select_multiple_rule_variable()(read)


def compared(left, right, kind):
    def read(self):
        a, b = self.facts.get(left), self.facts.get(right)
        return a is not None and b is not None and (a == b) == (kind == "same")

    return boolean_rule_variable()(read)


def has_more(question, known):
    return boolean_rule_variable()(lambda self: not set(self.facts.get(question) or []) <= known)


for question in rules["questions"]:
    setattr(Case, question, answer(question))
for left, right, kind in pairs:
    setattr(Case, f"{kind}__{left}__{right}", compared(left, right, kind))
for name, (question, known) in beyond.items():
    variable = has_more(question, known)
    variable.__name__ = name
    setattr(Case, name, variable)


class Found(BaseActions):
    """Notes what was found."""

    def __init__(self):
        self.names = []

    @rule_action(params={"name": FIELD_TEXT})
    def note(self, name):
        self.names.append(name)


lines = (folder / "facts.jsonl").read_text().splitlines()
start = time.perf_counter()
out = []
for line in lines:
    found = Found()
    run_all(made, Case(json.loads(line)), found)
    out.append(json.dumps(found.names))
seconds = time.perf_counter() - start
(folder / "business-rules.jsonl").write_text("\n".join(out) + "\n")
(folder / "business-rules.time").write_text(str(seconds))
