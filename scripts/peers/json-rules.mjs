// The cases through json-rules-engine: a rule for each formula, its event the cause and the verdict.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Engine } from "json-rules-engine";

const folder = process.argv[2];
const read = (name) => readFileSync(join(folder, name), "utf8");
const { several, rules } = JSON.parse(read("rules.json"));
const engine = new Engine([], { allowUndefinedFacts: true });
const given = (value) => value !== undefined && value !== null;
engine.addOperator("meets", (value, set) => (value ?? []).some((one) => set.includes(one)));
engine.addOperator("within", (value, set) =>
  (value ?? []).length > 0 && value.every((one) => set.includes(one)));
engine.addOperator("same", (value, other) => given(value) && value === other);
engine.addOperator("differ", (value, other) => given(value) && given(other) && value !== other);

function condition(formula) {
  if (typeof formula === "boolean") {
    return formula ? { all: [] } : { any: [{ fact: "-", operator: "in", value: [] }] };
  }
  const [word, a, b] = formula;
  if (word === "all" || word === "any") return { [word]: a.map(condition) };
  if (word.startsWith("not-")) return { not: condition([word.slice(4), a, b]) };
  const operator = word === "in" && several.includes(a) ? "meets" : word;
  const value = word === "same" || word === "differ" ? { fact: b } : b;
  return { fact: a, operator, value };
}

for (const { cause, verdict, when } of rules) {
  const own = condition(when);
  const conditions = own.all || own.any || own.not ? own : { all: [own] };
  engine.addRule({ conditions, event: { type: `${cause}:${verdict}` } });
}
const lines = read("facts.jsonl").trimEnd().split("\n");
const start = process.hrtime.bigint();
const out = [];
for (const line of lines) {
  const { events } = await engine.run(JSON.parse(line));
  out.push(JSON.stringify(events.map((event) => event.type)));
}
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
writeFileSync(join(folder, "json-rules-engine.jsonl"), out.join("\n") + "\n");
writeFileSync(join(folder, "json-rules-engine.time"), String(seconds));
