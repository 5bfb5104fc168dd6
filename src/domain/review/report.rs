//! Reports of an incident: which there are, and what the log lacks for one.

use chrono::TimeDelta;

use crate::domain::incident::Incident;
use crate::domain::incident::checklist_progress::PointProgress;
use crate::domain::language::Language;
use crate::domain::log::timeline::Late;
use crate::domain::review::evaluation::EvaluationMaterial;
use crate::domain::review::figures::Figures;

/// A report; each has a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportKind {
    /// For the board, on one page.
    Board,
    /// The whole, with what is missing in it.
    Final,
    /// Every row in the order it happened.
    Timeline,
    /// What may be told outside: what has been told outside already.
    Press,
    /// Answers of the evaluation, deviations, what is to be changed.
    Lessons,
}

impl ReportKind {
    pub const ALL: [Self; 5] = [
        Self::Board,
        Self::Final,
        Self::Timeline,
        Self::Press,
        Self::Lessons,
    ];

    /// The word that is typed for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Board => "board",
            Self::Final => "final",
            Self::Timeline => "timeline",
            Self::Press => "press",
            Self::Lessons => "lessons",
        }
    }

    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Where a binder keeps a template of its own.
    pub fn template(self, language: Language) -> String {
        format!("templates/report-{}.{}.md", self.word(), language.tag())
    }
}

/// Something that a final report should have and the log does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// The incident is open.
    Open,
    /// Points of the evaluation without an answer.
    Unanswered(usize),
    /// The plan has no agenda for an evaluation.
    NoAgenda,
    OpenActions(usize),
    Unconfirmed(usize),
    DecisionsWithoutReason(usize),
    LateWithoutReason(usize),
    /// Promised updates that never went out.
    Promises(usize),
    /// Handovers that nobody accepted.
    Handovers(usize),
    /// Systems that are not known to be up.
    Systems(usize),
    NoCosts,
}

/// What is missing, in the order it is told.
pub fn gaps(
    incident: &Incident,
    agenda: Option<&[PointProgress<'_>]>,
    material: &EvaluationMaterial<'_>,
    figures: &Figures,
    has_costs: bool,
    late_after: TimeDelta,
) -> Vec<Gap> {
    let counted = |count: usize, gap: fn(usize) -> Gap| (count > 0).then(|| gap(count));
    let unanswered = |points: &[PointProgress<'_>]| {
        points
            .iter()
            .filter(|point| point.answers.is_empty())
            .count()
    };
    let without = material.late.iter();
    let without = without.filter(|row| !matches!(row.late(late_after), Late::Reason(_)));
    let handovers = material.handovers.iter().filter(|it| it.accepted.is_none());
    let systems = figures.outages.iter().filter(|it| it.goes_on);
    let all = [
        incident.is_open().then_some(Gap::Open),
        match agenda {
            Some(points) => counted(unanswered(points), Gap::Unanswered),
            None => Some(Gap::NoAgenda),
        },
        counted(figures.actions.open, Gap::OpenActions),
        counted(material.unconfirmed.len(), Gap::Unconfirmed),
        counted(figures.without_reason, Gap::DecisionsWithoutReason),
        counted(without.count(), Gap::LateWithoutReason),
        counted(figures.promises.missed, Gap::Promises),
        counted(handovers.count(), Gap::Handovers),
        counted(systems.count(), Gap::Systems),
        (!has_costs).then_some(Gap::NoCosts),
    ];
    all.into_iter().flatten().collect()
}
