//! Situations of `tables/priors.yaml` that never count.

use super::prover::{Fault, Prover};
use crate::engine::{Claim, Reach};
use crate::rules::Code;

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
        let mut claims = vec![Claim::Holds(&context.when)];
        let earlier = contexts[..number].iter();
        claims.extend(earlier.map(|earlier| Claim::Holds(&earlier.when).negated()));
        if prover.proofs.answers_where(&Claim::All(claims)) == Reach::Never {
            let fault = Fault {
                place: prover.found.start_of("tables/priors.yaml"),
                code: Code::ContextShadowed,
                message: format!(
                    "situation {} of the shares never counts: an earlier one always does",
                    number + 1
                ),
                help: "put it before the wider one, or delete it".to_owned(),
            };
            prover.report(fault, None);
        }
    }
}
