//! `binder exercise …`: plan, list, show, play and finish.

mod finish;
mod play;

use clap::{Args, Subcommand};

use crate::cli::log::Twice;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::review::warning::Recurrence;
use crate::domain::time::moment::{self, Moment};
use crate::error::Exit;
use crate::render::exercise::{self as shown, LessonView, StoryView};
use crate::render::page::{Page, Text, Tone};
use crate::render::when::TimeStyle;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::exercise::plan_exercise::{ExercisePlan, plan_exercise};
use crate::usecases::exercise::read_exercises::{exercises, next_due};
use crate::usecases::exercise::scenarios::scenarios;
use crate::usecases::exercise::show_exercise::{ExerciseStory, show_exercise};

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct ExerciseArgs {
    #[command(subcommand)]
    verb: Option<ExerciseVerb>,
}

#[derive(Debug, Subcommand)]
enum ExerciseVerb {
    Plan(PlanArgs),
    List,
    Show(ShowArgs),
    Play(play::PlayArgs),
    Finish(finish::FinishArgs),
}

#[derive(Args, Debug)]
struct PlanArgs {
    #[arg(value_name = "SCENARIO")]
    scenario: String,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    on: String,
    #[arg(long, value_name = "WHO", value_delimiter = ',')]
    with: Vec<String>,
    #[command(flatten)]
    twice: Twice,
}

#[derive(Args, Debug)]
struct ShowArgs {
    #[arg(value_name = "EXERCISE")]
    exercise: Option<String>,
}

pub(crate) fn run(typed: ExerciseArgs, session: &mut Session) -> anyhow::Result<Exit> {
    match typed.verb {
        None | Some(ExerciseVerb::List) => list(session),
        Some(ExerciseVerb::Plan(typed)) => plan(typed, session),
        Some(ExerciseVerb::Show(typed)) => show(&typed, session),
        Some(ExerciseVerb::Play(typed)) => play::run(&typed, session),
        Some(ExerciseVerb::Finish(typed)) => finish::run(typed, session),
    }
}

/// Time style of an answer: relative to now, in the binder's zone.
fn when(binder: &Binder, session: &Session) -> TimeStyle {
    let zone = binder.zone();
    TimeStyle {
        now: moment::in_zone(session.env.now(), zone),
        zone,
    }
}

fn list(session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    session.reads(&binder, &["exercises/"]);
    let due = match next_due(&binder)? {
        Recurrence::By(day) => Some(day),
        Recurrence::Never => None,
    };
    let (all, can_be_played) = (exercises(&binder)?, scenarios(&binder));
    let when = when(&binder, session);
    let answer = shown::list(&all, &can_be_played, due, &session.words, when);
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

fn plan(typed: PlanArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let plan = ExercisePlan {
        scenario: typed.scenario,
        on: typed.on,
        which: typed.twice.which(),
        with: typed.with,
    };
    let binder = session.binder_to_write()?;
    let sentence = session.in_binders_language(&binder);
    let planned = plan_exercise(&binder, session.env, &plan, &sentence)?;
    let mut page = Page::new();
    let people = planned.people.join(", ");
    let message = say!(
        "exercise-told-planned",
        title = planned.scenario.title.as_str(),
        day = day(planned.at, &binder),
        people = people
    );
    page.paragraph(Text::new(session.say(&message), Tone::Strong));
    page.paragraph(write_outcome::line(session, &binder, &planned.outcome));
    let more = serde_json::json!({
        "scenario": planned.scenario.id,
        "due": moment::written(planned.at),
        "people": planned.people,
    });
    write_outcome::end_with(session, &planned.outcome, &page, more)
}

/// The day, with the time of day unless that is the end of the day.
fn day(at: Moment, binder: &Binder) -> String {
    let zone = binder.zone();
    let day = moment::date_in(at, zone).to_string();
    match moment::clock_in(at, zone).as_str() {
        "23:59" => day,
        clock => format!("{day} {clock}"),
    }
}

fn show(typed: &ShowArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let story = show_exercise(&binder, session.env, typed.exercise.as_deref())?;
    session.drill = story.exercise.log.is_some();
    let when = TimeStyle {
        now: story.now,
        zone: story.zone,
    };
    let answer = shown::story(&view(&story), &session.words, when);
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

fn view(story: &ExerciseStory) -> StoryView<'_> {
    let lessons = story.lessons.iter().map(|lesson| LessonView {
        row: &lesson.row,
        changes: &lesson.changes,
    });
    StoryView {
        exercise: &story.exercise,
        scenario: story.scenario.as_ref(),
        told: &story.told,
        lessons: lessons.collect(),
        to_tell: &story.to_tell,
        names: &story.names,
    }
}
