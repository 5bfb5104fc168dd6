//! When, and from which remote, each writer's data was last received. Local state, shown in tables only;
//! never replicated.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use crate::domain::log::notebook::WriterStanding;
use crate::domain::name::Writer;
use crate::domain::replication::remote_anomaly::{Fork, LastSeen, Silence};
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::History;
use crate::domain::time::moment::{self, Moment};
use crate::git::checksummed_text;
use crate::replica::Binder;
use crate::replica::sync::remote_anomaly::forked_since;

/// One line a writer: `time writer place`.
const FILE: &str = "binder/heard";

impl Binder {
    pub(in crate::replica) fn last_seen(&self) -> BTreeMap<Writer, LastSeen> {
        let line = |line: &String| {
            let mut words = line.splitn(3, ' ');
            let at = moment::read(words.next()?)?;
            let writer = Writer::new(words.next()?)?;
            let via = words.next()?.to_owned();
            Some((writer, LastSeen { at, via }))
        };
        self.lines(FILE).iter().filter_map(line).collect()
    }

    /// Remembers whose tips an exchange moved. Best effort.
    pub(in crate::replica) fn remember_last_seen(
        &self,
        via: &str,
        before: &Frontier,
        after: &Frontier,
        noted: Moment,
    ) {
        let moved = after.tips().iter();
        let moved = moved.filter(|(signer, tips)| before.tips().get(signer) != Some(tips));
        let writers: BTreeSet<Writer> = moved.map(|(signer, _)| signer.writer.clone()).collect();
        if writers.is_empty() {
            return;
        }
        let mut heard = self.last_seen();
        let now = LastSeen {
            at: noted,
            via: via.to_owned(),
        };
        heard.extend(writers.into_iter().map(|writer| (writer, now.clone())));
        let line = |(writer, it): (&Writer, &LastSeen)| {
            format!("{} {writer} {}\n", moment::written(it.at), it.via)
        };
        let lines: String = heard.iter().map(line).collect();
        let _ = checksummed_text::write(&self.git.join(FILE), &lines);
    }

    /// The other members, and when something of each last came here.
    ///
    /// # Errors
    /// This copy has no pinned beginning, or cannot be read.
    pub fn silences(&self) -> Result<Vec<Silence>> {
        let heard = self.last_seen();
        let own = self.device.as_ref().map(|device| &device.writer);
        let roll = self.writer_index()?;
        let others = roll.lines.iter().filter_map(|line| {
            let writer = line.writer().filter(|writer| Some(writer) != own)?;
            let is_member = line.standing() == WriterStanding::Member;
            is_member.then(|| Silence {
                last_seen: heard.get(&writer).cloned(),
                person: line.person.clone(),
                writer,
            })
        });
        let mut seen = BTreeSet::new();
        Ok(others.filter(|it| seen.insert(it.writer.clone())).collect())
    }

    /// Writers with several tips on no common chain.
    ///
    /// # Errors
    /// This copy has no pinned beginning, or cannot be read.
    pub fn forks(&self) -> Result<Vec<Fork>> {
        if !self.writer_index()?.lines.iter().any(|line| line.forked) {
            return Ok(Vec::new());
        }
        let view = self.view()?;
        let own = self.device.as_ref().map(|device| &device.writer);
        let noticed = self.events();
        let mut forks = Vec::new();
        for (signer, tips) in view
            .frontier
            .tips()
            .iter()
            .filter(|(_, tips)| tips.len() > 1)
        {
            let branch = format!("copies/{}", signer.writer);
            let of_it = noticed
                .iter()
                .filter(|it| it.event.branch.as_ref() == Some(&branch));
            let latest = tips.iter().filter_map(|tip| {
                let seconds = self.history().commit(tip)?.time;
                let time = chrono::DateTime::from_timestamp(seconds, 0)?;
                Some(moment::in_zone(time, self.zone()))
            });
            let member = view.members.get(&signer.key);
            forks.extend(
                forked_since(self, self.history(), signer, tips).map(|since| Fork {
                    writer: signer.writer.clone(),
                    person: member.map(|it| it.name.clone()).unwrap_or_default(),
                    since,
                    latest: latest
                        .chain(of_it.filter_map(|it| it.event.last_met))
                        .max()
                        .unwrap_or(since),
                    here: own.filter(|own| goes_on(own, &signer.writer)).cloned(),
                }),
            );
        }
        Ok(forks)
    }
}

/// True if one name continues another: `anna.5f2c9e` continues `anna`.
fn goes_on(own: &Writer, before: &Writer) -> bool {
    let stem = |writer: &Writer| writer.as_str().split('.').next().map(str::to_owned);
    own != before && stem(own) == stem(before)
}
