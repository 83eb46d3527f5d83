//! Rule sets that are made up, one for each way in which a rule set can be large.

use std::fmt::Write as _;

/// A rule set as files: a path and a text each.
pub type Files = Vec<(String, String)>;

/// Makes `causes` causes over `questions` questions of `answers` answers each. A cause applies to
/// one answer of the first question and is proved by two others together; two examples each.
pub fn plain(causes: usize, questions: usize, answers: usize) -> Files {
    let mut set = Set::new();
    for question in 0..questions {
        set.question(question, answers, "");
    }
    for cause in 0..causes {
        let pick = |step: usize| 1 + (cause * step + cause / 7) % (questions - 1);
        let (a, mut b) = (pick(7), pick(11));
        if a == b {
            b = 1 + b % (questions - 1);
        }
        let mut c = 1 + b % (questions - 1);
        if c == a {
            c = 1 + c % (questions - 1);
        }
        let is = |by: usize| format!("a{}", (cause + by) % answers);
        let (first, x, y, z) = (is(0), is(1), is(2), is(3));
        set.cause(
            cause,
            &format!(
                "applies: {{q0: [{first}, {}]}}\nconfirmed-by: {{all: [{{q{a}: {x}}}, {{q{b}: {y}}}]}}\n\
                 suggested-by: {{q{a}: {x}}}\nruled-out-by: {{any: [{{not: {{q{b}: {y}}}}}, {{q{c}: {z}}}]}}\n",
                is(1)
            ),
            &[
                (format!("q0: {first}, q{a}: {x}, q{b}: {y}"), "confirmed"),
                (format!("q0: {first}, q{b}: {x}"), "ruled-out"),
            ],
        );
    }
    set.finish()
}

/// Makes one cause that rests on `questions` questions of two answers, all needed together.
pub fn deep(questions: usize) -> Files {
    let mut set = Set::new();
    let mut needed = Vec::new();
    for question in 0..questions {
        set.question(question, 2, "");
        needed.push(format!("{{q{question}: a0}}"));
    }
    let all = needed.join(", ");
    let given: Vec<String> = (0..questions)
        .map(|question| format!("q{question}: a0"))
        .collect();
    set.cause(
        0,
        &format!(
            "applies: {{}}\nconfirmed-by: {{all: [{all}]}}\nruled-out-by: {{not: {{q0: a0}}}}\n"
        ),
        &[
            (given.join(", "), "confirmed"),
            ("q0: a1".to_owned(), "ruled-out"),
        ],
    );
    set.finish()
}

/// Makes one cause that nothing can prove, as its `questions` questions must be and not be.
pub fn contradictory(questions: usize) -> Files {
    let mut set = Set::new();
    let (mut yes, mut no) = (Vec::new(), Vec::new());
    for question in 0..questions {
        set.question(question, 2, "");
        yes.push(format!("{{q{question}: a0}}"));
        no.push(format!("{{q{question}: a1}}"));
    }
    set.cause(
        0,
        &format!(
            "applies: {{}}\nconfirmed-by: {{all: [{{any: [{}]}}, {}]}}\nruled-out-by: {{q0: a0}}\n",
            yes.join(", "),
            no.join(", ")
        ),
        &[],
    );
    set.finish()
}

/// Makes a question of which several of `answers` may be given, and causes that need two or three.
pub fn several(answers: usize) -> Files {
    let mut set = Set::new();
    set.question(0, answers, "several: true\n");
    set.question(1, 2, "");
    for cause in 0..answers / 3 {
        let at = cause * 3;
        set.cause(
            cause,
            &format!(
                "applies: {{q1: a0}}\nconfirmed-by: {{all: [{{q0: a{at}}}, {{q0: a{}}}, {{q0: a{}}}]}}\nruled-out-by: {{not: {{q0: a{at}}}}}\n",
                at + 1,
                at + 2
            ),
            &[(
                format!("q1: a0, q0: [a{at}, a{}, a{}]", at + 1, at + 2),
                "confirmed",
            )],
        );
    }
    set.finish()
}

/// Makes `length` questions of which each applies only after a certain answer to the one before.
pub fn chain(length: usize) -> Files {
    let mut set = Set::new();
    for question in 0..length {
        let when = match question {
            0 => String::new(),
            _ => format!("when: {{q{}: a0}}\n", question - 1),
        };
        set.question(question, 3, &when);
        set.cause(
            question,
            &format!("applies: {{}}\nconfirmed-by: {{q{question}: a1}}\nruled-out-by: {{not: {{q{question}: a1}}}}\n"),
            &[(given_before(question), "confirmed")],
        );
    }
    set.finish()
}

fn given_before(question: usize) -> String {
    let before = (0..question).map(|at| format!("q{at}: a0"));
    before
        .chain([format!("q{question}: a1")])
        .collect::<Vec<_>>()
        .join(", ")
}

/// Makes a table with a row for each of `rows` answers, whose cells list some of `members`.
pub fn table(rows: usize, members: usize) -> Files {
    let mut set = Set::new();
    set.question(0, rows, "");
    set.question(1, members, "");
    set.question(2, 2, "");
    set.add(
        "tables/facts.yaml",
        "key: row\ncolumns: {accepts: {list-of: q1, source: S}}\n".to_owned(),
    );
    let mut csv = "row,accepts\n".to_owned();
    for row in 0..rows {
        let listed = (0..members).filter(|member| (row * 7 + member * row / 3) % 3 != 0);
        let listed: Vec<String> = listed.map(|member| format!("a{member}")).collect();
        writeln!(csv, "a{row},{}", listed.join(" ")).expect("memory holds it");
    }
    set.add("tables/facts.csv", csv);
    set.cause(
        0,
        "applies: {}\nconfirmed-by: {all: [{not: {fact: {table: facts, row: q0, column: accepts, has: q1}}}, {q2: a0}]}\n\
         ruled-out-by: {fact: {table: facts, row: q0, column: accepts, has: q1}}\n",
        &[],
    );
    set.finish()
}

/// Makes `questions` questions of `answers` answers that are compared with each other.
pub fn compared(questions: usize, answers: usize) -> Files {
    let mut set = Set::new();
    for question in 0..questions {
        set.question(question, answers, "");
    }
    let same: Vec<String> = (1..questions)
        .map(|at| format!("{{same: [q{}, q{at}]}}", at - 1))
        .collect();
    set.cause(
        0,
        &format!(
            "applies: {{}}\nconfirmed-by: {{all: [{}]}}\nruled-out-by: {{not: {}}}\n",
            same.join(", "),
            same[0]
        ),
        &[],
    );
    set.finish()
}

/// Files on their way to a rule set.
struct Set {
    files: Files,
}

impl Set {
    fn new() -> Self {
        let mut set = Self {
            files: Files::new(),
        };
        set.add(
            "ruleset.yaml",
            "schema: 1\nid: growth\nedition: 2026-11-21\nreviewed: 2026-11-21\nreference-locale: en-US\n".to_owned(),
        );
        set.add(
            "sources.yaml",
            "S: {title: S, url: 'https://example.org/', date: 2026-01-01, checked: 2026-01-01}\n"
                .to_owned(),
        );
        set.add(
            "steps/all.yaml",
            "s0: {actor: you, phase: fix}\n".to_owned(),
        );
        set.add(
            "tables/priors.yaml",
            "sources: [{title: S}]\ncontexts: [{shares: {g: 1}}]\n".to_owned(),
        );
        set
    }

    fn add(&mut self, path: &str, text: String) {
        self.files.push((path.to_owned(), text));
    }

    fn question(&mut self, at: usize, answers: usize, more: &str) {
        let mut text = format!("cost: glance\n{more}answers:\n");
        for answer in 0..answers {
            writeln!(text, "  a{answer}: {{}}").expect("memory holds it");
        }
        self.add(&format!("questions/q{at}.yaml"), text);
    }

    fn cause(&mut self, at: usize, conditions: &str, examples: &[(String, &str)]) {
        let mut text =
            format!("group: g\nsettled-by: you\n{conditions}steps: [s0]\nsources: [S]\n");
        if !examples.is_empty() {
            text.push_str("examples:\n");
        }
        for (answers, verdict) in examples {
            writeln!(
                text,
                "  - name: {verdict}\n    answers: {{{answers}}}\n    gives: {{c{at}: {verdict}}}"
            )
            .expect("memory holds it");
        }
        self.add(&format!("causes/c{at}.yaml"), text);
    }

    fn finish(mut self) -> Files {
        self.files.sort();
        self.files
    }
}
