//! The built-in templates.

use std::collections::BTreeSet;

use super::*;

#[test]
fn the_built_in_templates_ask_for_nothing_they_are_not_given_and_say_so_at_their_top() {
    for kind in ReportKind::ALL {
        for language in Language::ALL {
            let text = built_in(kind, language);
            let mut environment = Environment::new();
            environment.set_undefined_behavior(UndefinedBehavior::Strict);
            let template = environment.template_from_str(text).expect("a template");
            let asked: BTreeSet<String> =
                template.undeclared_variables(false).into_iter().collect();
            let comment = text.split_once("#}").expect("a comment").0;
            let listed: BTreeSet<&str> = comment
                .split_whitespace()
                .map(|it| it.trim_matches('.'))
                .collect();
            for name in asked {
                assert!(
                    listed.contains(name.as_str()),
                    "{kind:?} {language:?}: {name}"
                );
            }
        }
    }
}
