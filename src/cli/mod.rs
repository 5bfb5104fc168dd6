//! What may be typed: the top of the command line, one file a command. Nothing below sees clap.

mod as_of;
mod aside;
mod brief;
mod bundle;
mod call;
mod checklist;
mod clock;
mod command_line;
mod completions;
mod contacts;
mod convene;
mod copies;
mod cost;
mod directive;
mod doctor;
mod duty;
mod evaluate;
mod find;
mod first_page;
mod happened;
mod incident;
mod inform;
mod init;
mod join;
mod log;
mod man;
mod meeting;
mod member;
mod next;
mod noted;
mod plan;
mod progress;
mod remote;
mod role;
mod routine;
mod schedule;
mod session;
mod status;
mod step;
mod sync;
mod systems;
mod tour;
mod usage;
mod verify;
mod views;

use std::ffi::OsString;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::cli::command_line::CommandLine;
use crate::cli::session::Session;
use crate::domain::language::Language;
use crate::env::Env;
use crate::error::Exit;
use crate::error::Failure;
use crate::render::words::Words;
use crate::usecases::open_binder;
use crate::usecases::typed_bytes;

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

        /// What may follow each command, worked out only for the one that was typed.
        fn by_need(tree: clap::Command) -> clap::Command {
            tree$(.subcommand(clap::Command::new($word).defer(<$typed as Args>::augment_args)))*
        }
    };
}

commands![
    "incident" Incident(incident::IncidentArgs),
    "init" Init(init::Init),
    "join" Join(join::JoinArgs),
    "remote" Remote(remote::RemoteArgs),
    "member" Member(member::MemberArgs),
    "sync" Sync(sync::SyncArgs),
    "aside" Aside(aside::AsideArgs),
    "bundle" Bundle(bundle::BundleArgs),
    "schedule" Schedule(schedule::ScheduleArgs),
    "copies" Copies(copies::CopiesArgs),
    "doctor" Doctor(doctor::Doctor),
    "tour" Tour(tour::Tour),
    "plan" Plan(plan::PlanArgs),
    "find" Find(find::FindArgs),
    "contacts" Contacts(contacts::Contacts),
    "completions" Completions(completions::Completions),
    "log" Log(log::Log),
    "convene" Convene(convene::ConveneArgs),
    "call" Call(call::CallArgs),
    "call-result" CallResult(convene::CallResult),
    "meeting" Meeting(meeting::MeetingArgs),
    "role" Role(role::RoleArgs),
    "inform" Inform(inform::InformArgs),
    "duty" Duty(duty::DutyArgs),
    "clock" Clock(clock::ClockArgs),
    "directive" Directive(directive::DirectiveArgs),
    "cost" Cost(cost::CostArgs),
    "systems" Systems(systems::SystemsArgs),
    "routine" Routine(routine::RoutineArgs),
    "next" Next(next::NextArgs),
    "status" Status(status::StatusArgs),
    "step" Step(step::StepArgs),
    "checklist" Checklist(checklist::ChecklistArgs),
    "brief" Brief(brief::BriefArgs),
    "evaluate" Evaluate(evaluate::EvaluateArgs),
    "verify" Verify(verify::VerifyArgs),
    "man" Man(man::Manual),
];

/// Runs one command line, without the program's own name in front, and gives the exit code.
pub fn run(args: impl IntoIterator<Item = OsString>, env: &mut Env) -> u8 {
    let mut args: Vec<OsString> = args.into_iter().collect();
    let encoding = session::option_typed(&args, "--encoding");
    let encoding = encoding.and_then(|name| name.into_string().ok());
    if let Some(encoding) = &encoding {
        args = typed_bytes::words(args, encoding, &env.folder);
    }
    let words = session::words_before_parsing(&args, env);
    let quick = || by_need(session::Globals::augment_args(clap::Command::new("binder")));
    let typed = usage::matched(quick, Cli::command, &args)
        .and_then(|matches| Cli::from_arg_matches(&matches));
    let exit = match typed {
        Ok(cli) => {
            let typed = CommandLine {
                args,
                piped: Vec::new(),
            };
            let mut session = Session::new(env, words, cli.globals, typed);
            let examines = matches!(cli.command, Some(Command::Doctor(_)));
            let known = encoding.map_or(Ok(()), |name| typed_bytes::known(&name));
            let outcome = match known {
                Ok(()) => dispatch(cli.command, &mut session),
                Err(unknown) => Err(unknown.into()),
            };
            let failed = outcome.is_err();
            match failed {
                true => session.keep_typed(),
                false => {
                    session.say_reminder();
                    session.say_of_read();
                }
            }
            let exit = session.end(outcome);
            match examines || failed {
                true => exit,
                false => session.end_damaged(exit),
            }
        }
        Err(error) => usage::explain(&error, Cli::command(), &args, &words, env),
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
        Some(Command::Convene(typed)) => convene::convene(typed, session),
        Some(Command::Call(typed)) => call::run(typed, session),
        Some(Command::CallResult(typed)) => convene::call_result(typed, session),
        Some(Command::Meeting(typed)) => meeting::run(typed, session),
        Some(Command::Role(typed)) => role::run(typed, session),
        Some(Command::Inform(typed)) => inform::run(typed, session),
        Some(Command::Duty(typed)) => duty::run(typed, session),
        Some(Command::Clock(typed)) => clock::run(typed, session),
        Some(Command::Directive(typed)) => directive::run(typed, session),
        Some(Command::Cost(typed)) => cost::run(typed, session),
        Some(Command::Systems(typed)) => systems::run(typed, session),
        Some(Command::Routine(typed)) => routine::run(typed, session),
        Some(Command::Next(_)) => next::run(session),
        Some(Command::Status(typed)) => status::run(typed, session),
        Some(Command::Step(typed)) => step::run(typed, session),
        Some(Command::Evaluate(typed)) => evaluate::run(typed, session),
        Some(Command::Brief(typed)) => brief::run(typed, session),
        Some(Command::Checklist(typed)) => checklist::run(typed, session),
        Some(Command::Init(typed)) => init::run(typed, session),
        Some(Command::Join(typed)) => join::run(typed, session),
        Some(Command::Member(typed)) => member::run(&typed, session),
        Some(Command::Remote(typed)) => remote::run(&typed, session),
        Some(Command::Sync(typed)) => sync::run(&typed, session),
        Some(Command::Aside(typed)) => aside::run(&typed, session),
        Some(Command::Bundle(typed)) => bundle::run(&typed, session),
        Some(Command::Schedule(typed)) => schedule::run(&typed, session),
        Some(Command::Plan(typed)) => plan::run(&typed, session),
        Some(Command::Find(typed)) => find::run(&typed, session),
        Some(Command::Copies(typed)) => copies::run(&typed, session),
        Some(Command::Contacts(typed)) => contacts::run(typed, session),
        Some(Command::Doctor(typed)) => doctor::run(&typed, session),
        Some(Command::Tour(typed)) => tour::run(typed, session),
        Some(Command::Completions(typed)) => completions::run(&typed, session),
        Some(Command::Log(typed)) => log::run(typed, session),
        Some(Command::Verify(typed)) => verify::run(&typed, session),
        Some(Command::Man(typed)) => man::run(&typed, session),
        None => match status::run(status::StatusArgs::default(), session) {
            Err(error) if is_no_binder(&error) => first_page::run(session),
            other => other,
        },
    }
}

/// Whether this user has no binder on this computer at all.
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
        let mut quick = by_need(session::Globals::augment_args(clap::Command::new("binder")));
        assert_eq!(names(quick.clone()), names(Cli::command()));
        // Finds what must not be: an argument named as one that every command has.
        quick.build();
    }
}
