//! Which file of `src/` imports which: every `use`, every path inside the code and every `mod`,
//! followed through re-exports to the file that defines the name.
//!
//! Knows the module tree and no types: a name behind a type (`Fault::usage`) is the type's file.

use super::source::Source;
use std::collections::{BTreeMap, BTreeSet};

/// A module's way from the root of its crate, which is its first word.
type Way = Vec<String>;

/// The most re-exports that one name is followed through.
const FURTHEST: usize = 20;

/// The imports between files, from the path of each to the paths that it names.
pub type Imports = BTreeMap<String, BTreeSet<String>>;

/// Returns what each file imports.
pub fn imports(sources: &[Source]) -> Imports {
    let read: Vec<Reader> = sources.iter().map(Reader::read).collect();
    let mut tree = Tree::default();
    for (source, reader) in sources.iter().zip(&read) {
        tree.plant(source, reader);
    }
    let of = |(source, reader): (&Source, &Reader)| {
        let named = reader.paths.iter();
        let named = named.filter_map(|(way, path)| tree.file(way, path, FURTHEST));
        let declared = reader.modules.iter();
        let declared = declared.filter_map(|way| Some(&tree.modules.get(way)?.file));
        let others = named.chain(declared).filter(|file| **file != source.path);
        (source.path.clone(), others.cloned().collect())
    };
    sources.iter().zip(&read).map(of).collect()
}

/// A module: the file that it stands in, and the names of its scope.
#[derive(Default)]
struct Module {
    file: String,
    imported: BTreeMap<String, Way>,
    globs: Vec<Way>,
    defined: BTreeSet<String>,
}

#[derive(Default)]
struct Tree {
    modules: BTreeMap<Way, Module>,
}

impl Tree {
    fn plant(&mut self, source: &Source, reader: &Reader) {
        for way in reader.scopes.iter() {
            let module = self.modules.entry(way.clone()).or_default();
            module.file.clone_from(&source.path);
        }
        for (way, name, path) in &reader.imports {
            let module = self.modules.entry(way.clone()).or_default();
            match name.as_str() {
                "*" => module.globs.push(path.clone()),
                _ => drop(module.imported.insert(name.clone(), path.clone())),
            }
        }
        for (way, name) in &reader.definitions {
            let module = self.modules.entry(way.clone()).or_default();
            module.defined.insert(name.clone());
        }
    }

    /// Returns the file that a path leads to, seen from a module; `None` leads out of `src/`.
    fn file(&self, from: &[String], path: &[String], fuel: usize) -> Option<&String> {
        let (mut at, mut rest) = self.start(from, path)?;
        while let [name, behind @ ..] = rest {
            let below = [at.as_slice(), std::slice::from_ref(name)].concat();
            if !self.modules.contains_key(&below) {
                return self.named(&at, name, behind, fuel);
            }
            (at, rest) = (below, behind);
        }
        Some(&self.modules.get(&at)?.file)
    }

    /// Returns where a path begins, and what follows there.
    fn start<'p>(&self, from: &[String], path: &'p [String]) -> Option<(Way, &'p [String])> {
        let first = path.first()?.as_str();
        match first {
            "crate" => return Some((from[..1].to_vec(), &path[1..])),
            "self" => return Some((from.to_vec(), &path[1..])),
            // The program names the library like a foreign crate.
            "cardhelp" if from[0] == "main" => return Some((vec!["lib".into()], &path[1..])),
            "super" => {}
            _ => return self.knows(from, first).then(|| (from.to_vec(), path)),
        }
        let up = path.iter().take_while(|word| *word == "super").count();
        let above = from.get(..from.len().checked_sub(up)?)?;
        Some((above.to_vec(), &path[up..]))
    }

    fn knows(&self, way: &[String], name: &str) -> bool {
        let module = self.modules.get(way);
        let brings = |glob: &Way| self.is_brought(way, glob, name);
        self.names(way, name) || module.is_some_and(|m| m.globs.iter().any(brings))
    }

    /// Tells whether a module declares or imports a name by itself.
    fn names(&self, way: &[String], name: &str) -> bool {
        let below = [way, &[name.to_owned()]].concat();
        let module = self.modules.get(way);
        let is_imported = module.is_some_and(|m| m.imported.contains_key(name));
        is_imported || self.modules.contains_key(&below)
    }

    /// Tells whether `use glob::*` in a module brings a name in.
    fn is_brought(&self, way: &[String], glob: &[String], name: &str) -> bool {
        let first = glob.first().map_or("", String::as_str);
        let leads_on = ["crate", "self", "super", "cardhelp"].contains(&first);
        // The variants of a type come by a glob as well, and are no names of a module.
        if !leads_on && !self.names(way, first) {
            return false;
        }
        let whole = self.start(way, glob).map(|(at, rest)| [&at, rest].concat());
        let module = whole.and_then(|whole| self.modules.get(&whole));
        module.is_some_and(|m| m.defined.contains(name) || m.imported.contains_key(name))
    }

    /// Follows a name that is no module to where it is defined.
    fn named(&self, at: &Way, name: &str, behind: &[String], fuel: usize) -> Option<&String> {
        let module = self.modules.get(at)?;
        if let (Some(path), Some(fuel)) = (module.imported.get(name), fuel.checked_sub(1)) {
            return self.file(at, &[path, behind].concat(), fuel);
        }
        let is_own = module.defined.contains(name);
        let mut globs = module.globs.iter().filter(|_| !is_own);
        let glob = globs.find(|glob| self.is_brought(at, glob, name));
        if let (Some(glob), Some(fuel)) = (glob, fuel.checked_sub(1)) {
            let path = [glob, [name.to_owned()].as_slice(), behind].concat();
            return self.file(at, &path, fuel);
        }
        Some(&module.file)
    }
}

/// What one file says of modules and names; each with the module that it is said in.
#[derive(Default)]
struct Reader {
    /// The modules whose code stands in the file.
    scopes: BTreeSet<Way>,
    /// The modules that it declares and that stand in a file of their own.
    modules: Vec<Way>,
    /// What it names: paths in code and in `use`.
    paths: Vec<(Way, Way)>,
    /// The names that `use` brings, and what they stand for.
    imports: Vec<(Way, String, Way)>,
    definitions: Vec<(Way, String)>,
}

impl Reader {
    fn read(source: &Source) -> Self {
        let code = format!("{}{}", source.code, source.tests);
        let has_glob = code.contains("::*");
        let tokens = tokens(&code);
        let mut reader = Self::default();
        let mut way = way(&source.path);
        reader.scopes.insert(way.clone());
        // The depth of braces at which each module inside the file begins.
        let (mut depth, mut opened) = (0, vec![0]);
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let next = tokens.get(at + 1).copied().unwrap_or_default();
            match *token {
                "{" => depth += 1,
                "}" => {
                    depth -= 1;
                    if opened.len() > 1 && opened.last() == Some(&(depth + 1)) {
                        opened.pop();
                        way.pop();
                    }
                }
                "mod" if tokens.get(at + 2) == Some(&"{") => {
                    opened.push(depth + 1);
                    way.push(next.to_owned());
                    reader.scopes.insert(way.clone());
                }
                "mod" => reader.modules.push([&way[..], &[next.to_owned()]].concat()),
                "use" => at = reader.tree(&tokens, at + 1, &way, &[]),
                "fn" | "struct" | "enum" | "trait" | "type" | "const" | "static"
                    if opened.last() == Some(&depth) =>
                {
                    reader.definitions.push((way.clone(), next.to_owned()));
                }
                word if is_word(word) && next == "::" => at = reader.path(&tokens, at, &way),
                // As in `pub(super)`, which names nothing.
                "crate" | "self" | "super" => {}
                // A glob brings names that stand alone.
                word if is_word(word) && has_glob => {
                    reader.paths.push((way.clone(), vec![word.to_owned()]));
                }
                _ => {}
            }
            at += 1;
        }
        reader
    }

    /// Reads a path inside code and returns where it ends.
    fn path(&mut self, tokens: &[&str], from: usize, way: &Way) -> usize {
        let mut path = vec![tokens[from].to_owned()];
        let mut at = from;
        while let [Some(&"::"), Some(word)] = [tokens.get(at + 1), tokens.get(at + 2)]
            && is_word(word)
        {
            path.push((*word).to_owned());
            at += 2;
        }
        self.paths.push((way.clone(), path));
        at
    }

    /// Reads one branch of a `use` and returns where it ends.
    fn tree(&mut self, tokens: &[&str], mut at: usize, way: &Way, before: &[String]) -> usize {
        let mut path = before.to_vec();
        while let Some(token) = tokens.get(at) {
            match *token {
                "{" => {
                    while tokens[at] != "}" {
                        at = self.tree(tokens, at + 1, way, &path);
                    }
                    return at + 1;
                }
                "as" => {
                    self.import(way, &path, tokens[at + 1]);
                    return at + 2;
                }
                "," | "}" | ";" => break,
                "*" => {
                    self.imports.push((way.clone(), "*".into(), path.clone()));
                    return at + 1;
                }
                "self" if !before.is_empty() => {}
                "::" => {}
                word => path.push(word.to_owned()),
            }
            at += 1;
        }
        if path.len() > before.len() || tokens.get(at.wrapping_sub(1)) == Some(&"self") {
            let name = path.last().cloned().unwrap_or_default();
            self.import(way, &path, &name);
        }
        at
    }

    fn import(&mut self, way: &Way, path: &[String], name: &str) {
        self.paths.push((way.clone(), path.to_vec()));
        self.imports
            .push((way.clone(), name.to_owned(), path.to_vec()));
    }
}

fn is_word(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphanumeric() || c == '_')
}

/// Returns the module that a file is.
fn way(path: &str) -> Way {
    let below = path.trim_start_matches("src/").trim_end_matches(".rs");
    let root = match path.starts_with("src/cli/") || below == "main" {
        true => "main",
        false => "lib",
    };
    let parts = below.split('/');
    let parts = parts.filter(|part| !["mod", "main", "lib"].contains(part));
    std::iter::once(root)
        .chain(parts)
        .map(str::to_owned)
        .collect()
}

/// Takes code apart into words, `::` and single signs.
fn tokens(code: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match is_word(rest) {
            true => rest.find(|c: char| !c.is_alphanumeric() && c != '_'),
            false if rest.starts_with("::") => Some(2),
            false => Some(first.len_utf8()),
        };
        let (token, behind) = rest.split_at(length.unwrap_or(rest.len()));
        found.push(token);
        rest = behind.trim_start();
    }
    found
}
