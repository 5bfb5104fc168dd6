//! The command line: one file a command. No layer below uses clap.

mod command_line;
mod exercise;
mod export;
mod full_screen;
mod import;
mod incident;
mod inform;
mod log;
mod obligations;
mod paper;
mod people;
mod plan;
mod replication;
mod review;
mod roster;
mod sealing;
mod session;
mod setup;
mod usage;

use std::ffi::OsString;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::cli::command_line::CommandLine;
use crate::cli::session::Session;
use crate::domain::language::Language;
use crate::env::Env;
use crate::error::Exit;
use crate::error::Failure;
use crate::render::words::Words;
use crate::usecases::output::typed_bytes;
use crate::usecases::setup::open_binder;

/// Everything that may be typed. Help is written in the catalogues (`help-…`), never here.
#[derive(Debug, Parser)]
#[command(name = "binder", version)]
struct Cli {
    #[command(flatten)]
    globals: session::Globals,
    #[command(subcommand)]
    command: Option<Command>,
}

macro_rules! commands {
    ($($word:literal $name:ident($typed:ty)),* $(,)?) => {
        #[derive(Debug, Subcommand)]
        enum Command {
            $(#[command(name = $word)] $name($typed)),*
        }

        /// The words that commands begin with.
        const COMMANDS: &[&str] = &[$($word),*];

        /// The tree of what may be typed. Only the arguments of commands that are named among the words
        /// are built, for a quick start.
        fn tree_for(args: &[OsString]) -> clap::Command {
            let tree = session::Globals::augment_args(clap::Command::new("binder"));
            let tree = tree.version(env!("CARGO_PKG_VERSION"));
            tree$(.subcommand(named::<$typed>($word, args)))*
        }
    };
}

commands![
    "incident" Incident(incident::IncidentArgs),
    "init" Init(setup::init::Init),
    "join" Join(setup::join::JoinArgs),
    "remote" Remote(replication::remote::RemoteArgs),
    "member" Member(replication::member::MemberArgs),
    "sync" Sync(replication::sync::SyncArgs),
    "aside" Aside(replication::aside::AsideArgs),
    "seal" Seal(sealing::SealArgs),
    "roster" Roster(roster::RosterArgs),
    "bundle" Bundle(replication::bundle::BundleArgs),
    "schedule" Schedule(replication::schedule::ScheduleArgs),
    "copies" Copies(replication::copies::CopiesArgs),
    "doctor" Doctor(replication::doctor::Doctor),
    "tour" Tour(setup::tour::Tour),
    "plan" Plan(plan::PlanArgs),
    "find" Find(plan::find::FindArgs),
    "check" Check(plan::check::CheckArgs),
    "contacts" Contacts(people::contacts::Contacts),
    "completions" Completions(usage::completions::Completions),
    "log" Log(log::Log),
    "convene" Convene(people::convene::ConveneArgs),
    "call" Call(people::call::CallArgs),
    "call-result" CallResult(people::convene::CallResult),
    "meeting" Meeting(incident::meeting::MeetingArgs),
    "role" Role(incident::role::RoleArgs),
    "inform" Inform(inform::InformArgs),
    "duty" Duty(obligations::duty::DutyArgs),
    "clock" Clock(obligations::clock::ClockArgs),
    "directive" Directive(incident::directive::DirectiveArgs),
    "cost" Cost(review::cost::CostArgs),
    "systems" Systems(incident::systems::SystemsArgs),
    "routine" Routine(incident::routine::RoutineArgs),
    "next" Next(review::next::NextArgs),
    "status" Status(review::status::StatusArgs),
    "upkeep" Upkeep(review::upkeep::UpkeepArgs),
    "step" Step(incident::step::StepArgs),
    "checklist" Checklist(incident::checklist::ChecklistArgs),
    "brief" Brief(review::brief::BriefArgs),
    "evaluate" Evaluate(review::evaluate::EvaluateArgs),
    "report" Report(review::report::ReportArgs),
    "exercise" Exercise(exercise::ExerciseArgs),
    "export" Export(export::ExportArgs),
    "print" Print(paper::print::PrintArgs),
    "paper" Paper(paper::key_in::PaperArgs),
    "import" Import(import::ImportArgs),
    "verify" Verify(replication::verify::VerifyArgs),
    "man" Man(usage::man::Manual),
];

fn is_command(word: &OsString) -> bool {
    COMMANDS.iter().any(|command| word == command)
}

fn named<T: Args>(name: &'static str, args: &[OsString]) -> clap::Command {
    let command = clap::Command::new(name);
    match args.iter().any(|arg| arg == name) {
        true => T::augment_args(command),
        false => command.defer(T::augment_args),
    }
}

/// Runs one command line, without the program's own name in front, and gives the exit code.
pub fn run(args: impl IntoIterator<Item = OsString>, env: &mut Env) -> u8 {
    let mut args: Vec<OsString> = args.into_iter().collect();
    let encoding = command_line::option_typed(&args, "--encoding");
    let encoding = encoding.and_then(|name| name.into_string().ok());
    if let Some(encoding) = &encoding {
        args = typed_bytes::words(args, encoding, &env.folder);
    }
    let words = session::words_before_parsing(&args, env);
    // Quick for most: what begins with a command needs no look at the language.
    if !args.first().is_some_and(is_command) {
        args = usage::command_words::replaced(|| tree_for(&[]), args, &words);
    }
    let tree = || tree_for(&args);
    let typed =
        usage::matched(tree, &args, &words).and_then(|matches| Cli::from_arg_matches(&matches));
    let exit = match typed {
        Ok(cli) => {
            let typed = CommandLine {
                args,
                piped: Vec::new(),
            };
            let mut session = Session::new(env, words, cli.globals, typed);
            session.fits_screen = fits_screen(cli.command.as_ref());
            let examines = matches!(cli.command, Some(Command::Doctor(_)));
            let known = encoding.map_or(Ok(()), |name| typed_bytes::known(&name));
            let outcome = match known {
                Ok(()) => dispatch(cli.command, &mut session),
                Err(unknown) => Err(unknown.into()),
            };
            let failed = outcome.is_err();
            if !failed {
                session.say_reminder();
                session.say_of_read();
            }
            let exit = session.end(outcome);
            if failed {
                session.keep_typed();
            }
            match examines || failed {
                true => exit,
                false => session.end_damaged(exit),
            }
        }
        Err(error) => usage::explain(&error, tree_for(&args), &args, &words, env),
    };
    exit.code()
}

/// The tree of what may be typed, without any texts.
pub fn bare_tree() -> clap::Command {
    Cli::command()
}

/// The whole tree of what may be typed, with its texts in one language.
pub fn tree(language: Language) -> clap::Command {
    usage::in_words(Cli::command(), &Words::new(language))
}

fn dispatch(command: Option<Command>, session: &mut Session) -> anyhow::Result<Exit> {
    match command {
        Some(Command::Incident(typed)) => incident::run(typed, session),
        Some(Command::Convene(typed)) => people::convene::convene(typed, session),
        Some(Command::Call(typed)) => people::call::run(typed, session),
        Some(Command::CallResult(typed)) => people::convene::call_result(typed, session),
        Some(Command::Meeting(typed)) => incident::meeting::run(typed, session),
        Some(Command::Role(typed)) => incident::role::run(typed, session),
        Some(Command::Inform(typed)) => inform::run(typed, session),
        Some(Command::Duty(typed)) => obligations::duty::run(typed, session),
        Some(Command::Clock(typed)) => obligations::clock::run(typed, session),
        Some(Command::Directive(typed)) => incident::directive::run(typed, session),
        Some(Command::Cost(typed)) => review::cost::run(typed, session),
        Some(Command::Systems(typed)) => incident::systems::run(typed, session),
        Some(Command::Routine(typed)) => incident::routine::run(typed, session),
        Some(Command::Next(_)) => review::next::run(session),
        Some(Command::Status(typed)) => review::status::run(typed, session),
        Some(Command::Upkeep(typed)) => review::upkeep::run(&typed, session),
        Some(Command::Step(typed)) => incident::step::run(typed, session),
        Some(Command::Evaluate(typed)) => review::evaluate::run(typed, session),
        Some(Command::Report(typed)) => review::report::run(&typed, session),
        Some(Command::Exercise(typed)) => exercise::run(typed, session),
        Some(Command::Brief(typed)) => review::brief::run(typed, session),
        Some(Command::Checklist(typed)) => incident::checklist::run(typed, session),
        Some(Command::Init(typed)) => setup::init::run(typed, session),
        Some(Command::Join(typed)) => setup::join::run(typed, session),
        Some(Command::Member(typed)) => replication::member::run(&typed, session),
        Some(Command::Remote(typed)) => replication::remote::run(&typed, session),
        Some(Command::Sync(typed)) => replication::sync::run(&typed, session),
        Some(Command::Aside(typed)) => replication::aside::run(&typed, session),
        Some(Command::Seal(typed)) => sealing::run(&typed, session),
        Some(Command::Roster(typed)) => roster::run(&typed, session),
        Some(Command::Bundle(typed)) => replication::bundle::run(&typed, session),
        Some(Command::Schedule(typed)) => replication::schedule::run(&typed, session),
        Some(Command::Plan(typed)) => plan::run(&typed, session),
        Some(Command::Check(typed)) => plan::check::run(&typed, session),
        Some(Command::Find(typed)) => plan::find::run(&typed, session),
        Some(Command::Copies(typed)) => replication::copies::run(&typed, session),
        Some(Command::Contacts(typed)) => people::contacts::run(typed, session),
        Some(Command::Doctor(typed)) => replication::doctor::run(&typed, session),
        Some(Command::Tour(typed)) => setup::tour::run(typed, session),
        Some(Command::Completions(typed)) => usage::completions::run(&typed, session),
        Some(Command::Log(typed)) => log::run(typed, session),
        Some(Command::Import(typed)) => import::run(&typed, session),
        Some(Command::Export(typed)) => export::run(&typed, session),
        Some(Command::Paper(typed)) => paper::key_in::run(typed, session),
        Some(Command::Print(typed)) => paper::print::run(typed, session),
        Some(Command::Verify(typed)) => replication::verify::run(&typed, session),
        Some(Command::Man(typed)) => usage::man::run(&typed, session),
        None => match review::status::run(review::status::StatusArgs::default(), session) {
            Err(error) if is_no_binder(&error) => setup::first_page::run(session),
            other => other,
        },
    }
}

/// True if a command is one of those used in a crisis, whose answer fits one screen.
fn fits_screen(command: Option<&Command>) -> bool {
    use Command::{
        Brief, Call, CallResult, Checklist, Clock, Contacts, Convene, Cost, Directive, Duty,
        Incident, Inform, Log, Meeting, Next, Role, Routine, Status, Step, Systems,
    };
    match command {
        None => true,
        Some(
            Incident(_) | Convene(_) | Call(_) | CallResult(_) | Meeting(_) | Role(_) | Inform(_)
            | Duty(_) | Clock(_) | Directive(_) | Cost(_) | Systems(_) | Routine(_) | Next(_)
            | Status(_) | Step(_) | Checklist(_) | Brief(_),
        ) => true,
        Some(Contacts(typed)) => typed.shows(),
        Some(Log(typed)) => typed.shows_last(),
        Some(_) => false,
    }
}

/// True if this user has no binder on this computer at all.
fn is_no_binder(error: &anyhow::Error) -> bool {
    let failure = error.downcast_ref::<Failure>();
    failure.is_some_and(|failure| failure.message == open_binder::no_binder_known())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quick_tree_knows_every_command_the_whole_one_has() {
        let names = |tree: clap::Command| -> Vec<String> {
            let commands = tree.get_subcommands();
            commands.map(|it| it.get_name().to_owned()).collect()
        };
        let mut quick = tree_for(&[]);
        assert_eq!(names(quick.clone()), names(Cli::command()));
        // Finds what must not be: an argument named as one that every command has.
        quick.build();
    }
}
