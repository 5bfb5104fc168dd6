//! `--as-of`, with `--first` and `--second`: the state as known at a time.

use clap::Args;

use crate::cli::log::Twice;
use crate::usecases::incident::incident_snapshot::SnapshotTime;

#[derive(Args, Debug)]
pub(crate) struct AsOf {
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    as_of: Option<String>,
    #[command(flatten)]
    twice: Twice,
}

impl AsOf {
    pub(crate) fn wanted(self) -> SnapshotTime {
        SnapshotTime {
            as_of: self.as_of,
            which: self.twice.which(),
        }
    }
}
