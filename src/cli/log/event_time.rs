//! `--at`, `--late`, `--first` and `--second`: options of all commands that record an event.

use clap::Args;

use crate::cli::log::Twice;
use crate::usecases::log::event_time;

#[derive(Args, Clone, Debug)]
pub(crate) struct EventTimeArgs {
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    at: Option<String>,
    #[arg(long, value_name = "TEXT")]
    late: Option<String>,
    #[command(flatten)]
    twice: Twice,
}

impl EventTimeArgs {
    pub(crate) fn typed(self) -> event_time::EventTime {
        event_time::EventTime {
            at: self.at,
            which: self.twice.which(),
            late: self.late,
        }
    }
}
