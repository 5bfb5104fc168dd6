//! Numbers of other countries: how long they are, and how they are grouped where they are at home.

/// Numbering plan of a country (ITU-T operational bulletins; E.164 national plans).
struct NumberingPlan {
    code: &'static str,
    /// Digits after the country code, at least and at most.
    lengths: (usize, usize),
    /// A 0 before the number at home, which is not dialled from abroad.
    trunk: bool,
    /// Groups for numbers that begin so; the first that fits in both.
    groups: &'static [(&'static str, &'static [usize])],
}

const PLANS: &[NumberingPlan] = &[
    plan("1", (10, 10), false, &[("", &[3, 3, 4])]),
    plan("7", (10, 10), false, &[("", &[3, 3, 2, 2])]),
    plan("31", (9, 9), true, &[("6", &[1, 4, 4]), ("", &[2, 3, 4])]),
    plan(
        "32",
        (8, 9),
        true,
        &[("4", &[3, 2, 2, 2]), ("", &[1, 3, 2, 2])],
    ),
    plan("33", (9, 9), true, &[("", &[1, 2, 2, 2, 2])]),
    plan("34", (9, 9), false, &[("", &[3, 3, 3])]),
    plan("354", (7, 9), false, &[("", &[3, 4])]),
    plan(
        "358",
        (4, 12),
        true,
        &[("4", &[2, 3, 4]), ("50", &[2, 3, 4]), ("9", &[1, 4, 4])],
    ),
    plan("370", (8, 8), false, &[("", &[3, 5])]),
    plan("371", (8, 8), false, &[("", &[2, 3, 3])]),
    plan("372", (7, 8), false, &[("", &[4, 4]), ("", &[3, 4])]),
    plan("41", (9, 9), true, &[("", &[2, 3, 2, 2])]),
    plan("420", (9, 9), false, &[("", &[3, 3, 3])]),
    plan("421", (9, 9), true, &[("", &[3, 3, 3])]),
    plan("43", (4, 13), true, &[]),
    plan(
        "44",
        (7, 10),
        true,
        &[("2", &[2, 4, 4]), ("7", &[4, 3, 3]), ("", &[4, 3, 3])],
    ),
    plan(
        "48",
        (9, 9),
        false,
        &[
            ("45", &[3, 3, 3]),
            ("5", &[3, 3, 3]),
            ("6", &[3, 3, 3]),
            ("7", &[3, 3, 3]),
            ("88", &[3, 3, 3]),
            ("", &[2, 3, 2, 2]),
        ],
    ),
    plan(
        "49",
        (5, 13),
        true,
        &[
            ("1", &[3, 4, 4]),
            ("1", &[3, 4, 3]),
            ("30", &[2, 4, 4]),
            ("30", &[2, 3, 2, 2]),
            ("40", &[2, 4, 4]),
            ("69", &[2, 4, 4]),
            ("89", &[2, 4, 4]),
        ],
    ),
    plan("90", (10, 10), true, &[("", &[3, 3, 2, 2])]),
    plan("98", (10, 10), true, &[("", &[3, 3, 4])]),
    plan("298", (6, 6), false, &[("", &[3, 3])]),
    plan("299", (6, 6), false, &[("", &[2, 2, 2])]),
];

const fn plan(
    code: &'static str,
    lengths: (usize, usize),
    trunk: bool,
    groups: &'static [(&'static str, &'static [usize])],
) -> NumberingPlan {
    NumberingPlan {
        code,
        lengths,
        trunk,
        groups,
    }
}

fn of(code: &str) -> Option<&'static NumberingPlan> {
    PLANS.iter().find(|plan| plan.code == code)
}

/// Least and most digits after a country code; E.164 allows fifteen in all.
pub(super) fn lengths(code: &str) -> (usize, usize) {
    of(code).map_or((4, 15 - code.len()), |plan| plan.lengths)
}

/// True if a 0 after the country code is one that only people at home dial.
pub(super) fn has_trunk(code: &str) -> bool {
    of(code).is_some_and(|plan| plan.trunk)
}

/// The groups the digits after a country code are written in.
pub(super) fn groups(code: &str, rest: &str) -> Vec<usize> {
    let fits = |(begins, groups): &&(&str, &[usize])| {
        rest.starts_with(begins) && groups.iter().sum::<usize>() == rest.len()
    };
    let known = of(code).and_then(|plan| plan.groups.iter().find(fits));
    known.map_or_else(|| threes(rest.len()), |(_, groups)| groups.to_vec())
}

/// Groups of three digits, the last ones of two if one would be left.
fn threes(digits: usize) -> Vec<usize> {
    match digits {
        0 => Vec::new(),
        1..=3 => vec![digits],
        4 => vec![2, 2],
        more => {
            let mut groups = vec![3];
            groups.extend(threes(more - 3));
            groups
        }
    }
}
