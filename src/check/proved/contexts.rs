//! Situations of `tables/priors.yaml` that never count.

use super::Prover;
use crate::check::placed::findings_in;
use crate::engine::{Claim, Reach};
use crate::rules::{Code, Location};

/// Reports every situation that an earlier one always takes the place of.
pub(super) fn check(prover: &mut Prover<'_, '_, '_>) {
    let contexts = &prover.rules().contexts;
    for (number, context) in contexts.iter().enumerate() {
        let mut claims = vec![Claim::Fails(&context.when).negated()];
        // The first that is true counts, else the first that may still be.
        let earlier = contexts[..number].iter();
        claims.extend(earlier.map(|earlier| Claim::Fails(&earlier.when)));
        if prover.proofs.answers_where(&Claim::All(claims)) != Reach::Never {
            continue;
        }
        let holds = Claim::All(
            vec![Claim::Holds(&context.when)]
                .into_iter()
                .chain(
                    contexts[..number]
                        .iter()
                        .map(|earlier| Claim::Holds(&earlier.when).negated()),
                )
                .collect(),
        );
        if prover.proofs.answers_where(&holds) == Reach::Never {
            let file = prover
                .found
                .rules
                .files
                .iter()
                .find(|file| file.ends_with("tables/priors.yaml"));
            let file = file.map_or("tables/priors.yaml", String::as_str);
            let message = format!(
                "situation {} of the shares never counts: an earlier one always does",
                number + 1
            );
            let help = "put it before the wider one, or delete it";
            let first = Location { line: 1, column: 1 };
            findings_in(file, prover.found.findings).report(
                Code::ContextShadowed,
                first,
                message,
                help,
            );
        }
    }
}
