//! What a program costs: processor time of the whole process with everything it starts, and time on
//! the clock, in alternating pairs.

use std::io::Read;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use nix::sys::resource::{Usage, UsageWho, getrusage};
use nix::sys::time::TimeVal;

/// What one run cost.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cost {
    pub(crate) cpu: Duration,
    pub(crate) wall: Duration,
}

/// What the programs cost that are started and waited for meanwhile.
pub(crate) fn cost(work: impl FnOnce() -> Result<()>) -> Result<Cost> {
    let before = processor(&children()?);
    let start = Instant::now();
    work()?;
    let wall = start.elapsed();
    let cpu = processor(&children()?).saturating_sub(before);
    Ok(Cost { cpu, wall })
}

fn children() -> Result<Usage> {
    getrusage(UsageWho::RUSAGE_CHILDREN).context("asking what children cost")
}

fn processor(usage: &Usage) -> Duration {
    let time = |it: TimeVal| {
        let seconds = u64::try_from(it.tv_sec()).unwrap_or_default();
        let micros = u64::try_from(it.tv_usec()).unwrap_or_default();
        Duration::from_secs(seconds) + Duration::from_micros(micros)
    };
    time(usage.user_time()) + time(usage.system_time())
}

/// Runs a program to its end, its answer read through a pipe and dropped.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    answer(command).map(drop)
}

/// What a program answers.
pub(crate) fn answer(command: &mut Command) -> Result<Vec<u8>> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("starting {command:?}"))?;
    let mut said = child.stderr.take().context("a pipe")?;
    let talk = std::thread::spawn(move || {
        let mut talk = String::new();
        let _ = said.read_to_string(&mut talk);
        talk
    });
    let mut answer = Vec::new();
    let mut pipe = child.stdout.take().context("a pipe")?;
    pipe.read_to_end(&mut answer)?;
    let status = child.wait()?;
    let talk = talk.join().unwrap_or_default();
    ensure!(status.success(), "{command:?}: {status} {talk}");
    Ok(answer)
}

/// The most memory a program takes, in bytes. It is asked of a process of its own (see [`peak_here`]),
/// because the figure is the highest of all children there ever were.
pub(crate) fn peak(command: &Command) -> Result<u64> {
    let mut asker = Command::new(std::env::current_exe()?);
    asker.arg("--peak").arg(command.get_program());
    asker.args(command.get_args());
    asker.envs(
        command
            .get_envs()
            .filter_map(|(key, value)| Some((key, value?))),
    );
    if let Some(folder) = command.get_current_dir() {
        asker.current_dir(folder);
    }
    let said = String::from_utf8(answer(&mut asker)?)?;
    Ok(said.trim().parse()?)
}

/// The most memory a program took, this process having started no other.
pub(crate) fn peak_here(command: &mut Command) -> Result<u64> {
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut pipe = child.stdout.take().context("a pipe")?;
    std::io::copy(&mut pipe, &mut std::io::sink())?;
    ensure!(child.wait()?.success(), "{command:?} failed");
    let kibibytes = u64::try_from(children()?.max_rss())?;
    Ok(kibibytes * 1024)
}

/// Runs of two things, taken in turns.
#[derive(Debug, Default)]
pub(crate) struct Pairs {
    pub(crate) ours: Vec<Cost>,
    pub(crate) theirs: Vec<Cost>,
}

impl Pairs {
    /// Takes turns so many times, after one turn that does not count.
    pub(crate) fn of(
        times: usize,
        mut ours: impl FnMut() -> Result<Cost>,
        mut theirs: impl FnMut() -> Result<Cost>,
    ) -> Result<Self> {
        let mut pairs = Self::default();
        for turn in 0..=times {
            let (one, other) = (ours()?, theirs()?);
            if turn > 0 {
                pairs.ours.push(one);
                pairs.theirs.push(other);
            }
        }
        Ok(pairs)
    }

    pub(crate) fn count(&self) -> usize {
        self.ours.len()
    }

    /// The median of what ours costs beside what theirs cost in the same turn.
    pub(crate) fn ratio(&self, of: impl Fn(&Cost) -> Duration) -> f64 {
        let turns = self.ours.iter().zip(&self.theirs);
        median(
            turns.map(|(ours, theirs)| of(ours).as_secs_f64() / of(theirs).as_secs_f64().max(1e-6)),
        )
    }
}

/// The median of what a number of runs cost, in milliseconds.
pub(crate) fn milliseconds(runs: &[Cost], of: impl Fn(&Cost) -> Duration) -> f64 {
    median(runs.iter().map(|run| of(run).as_secs_f64() * 1e3))
}

/// The middle one; of an even number the mean of the two in the middle. Of none it is no number.
pub(crate) fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() {
        0 => f64::NAN,
        odd if odd % 2 == 1 => values[middle],
        _ => f64::midpoint(values[middle - 1], values[middle]),
    }
}
