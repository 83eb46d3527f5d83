//! Asks at a terminal for the fields that were not given; an empty answer leaves one for later.

use crate::cli::app::App;
use crate::cli::command_line::Everywhere;
use crate::cli::terminal::{
    Checklist, Chosen, Digits, Menu, Prompter, Stop, Ticked, Tone, catch_interrupts, prompter,
};
use cardhelp::rules::RuleSet;
use cardhelp::workbench::fresh::{Choice, Draft, Field, fields};

/// Asks for each field that is missing in a draft.
pub fn ask(
    app: &App,
    rules: &RuleSet,
    draft: &mut Draft,
    everywhere: &Everywhere,
) -> Result<(), Stop> {
    let fields = fields(draft.kind, rules);
    let reference = &rules.reference_locale;
    let is_missing = |field: &Field| {
        draft.values_of(field.name).is_empty() && draft.words_of(reference, field.name).is_none()
    };
    let missing: Vec<&Field> = fields.iter().filter(|field| is_missing(field)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    catch_interrupts();
    let mut prompter = prompter(everywhere.menus, everywhere.colour, &app.words);
    let mut asker = Asker {
        app,
        prompter: &mut *prompter,
    };
    for field in missing {
        asker.prompter.say(Tone::Strong, field.name);
        match &field.choice {
            Choice::One(known) => {
                let chosen = asker.one(known)?;
                add(draft, field.name, chosen.into_iter().collect());
            }
            Choice::Several(known) => {
                let chosen = asker.several(known)?;
                add(draft, field.name, chosen);
            }
            Choice::Names => {
                let typed = asker.typed("ui-new-names")?.unwrap_or_default();
                let names = typed.split([',', ' ']).filter(|name| !name.is_empty());
                add(draft, field.name, names.map(str::to_owned).collect());
            }
            Choice::Words => {
                let typed = asker.typed("ui-new-words")?;
                let words = typed.map(|text| (reference.clone(), field.name.to_owned(), text));
                draft.words.extend(words);
            }
        }
    }
    Ok(())
}

fn add(draft: &mut Draft, field: &str, values: Vec<String>) {
    if !values.is_empty() {
        draft.values.push((field.to_owned(), values));
    }
}

struct Asker<'a> {
    app: &'a App,
    prompter: &'a mut dyn Prompter,
}

impl Asker<'_> {
    /// Asks for one of some names.
    fn one(&mut self, known: &[String]) -> Result<Option<String>, Stop> {
        let later = self.app.words.plain("ui-new-later");
        let menu = Menu::of(known.iter().cloned().chain([later]).collect());
        loop {
            match self.prompter.choose(&menu)? {
                Chosen::Entry(at) => return Ok(known.get(at).cloned()),
                Chosen::DontKnow => return Ok(None),
                Chosen::Why | Chosen::Back => {}
            }
        }
    }

    /// Asks for some names.
    fn several(&mut self, known: &[String]) -> Result<Vec<String>, Stop> {
        let list = Checklist {
            statements: known.to_vec(),
            ticked: Vec::new(),
            none: Some(self.app.words.plain("ui-new-later")),
            go_on: self.app.words.plain("ui-done"),
            others: Vec::new(),
        };
        loop {
            match self.prompter.tick(&list)? {
                Ticked::These(at) => {
                    let chosen = at.iter().filter_map(|at| known.get(*at).cloned());
                    return Ok(chosen.collect());
                }
                Ticked::DontKnow => return Ok(Vec::new()),
                Ticked::Other(_) | Ticked::Why | Ticked::Back => {}
            }
        }
    }

    /// Asks for a line.
    fn typed(&mut self, id: &str) -> Result<Option<String>, Stop> {
        let label = self.app.words.plain(id);
        let typed = self.prompter.type_line(&label, Digits::Few)?;
        Ok(typed.filter(|text| !text.trim().is_empty()))
    }
}
