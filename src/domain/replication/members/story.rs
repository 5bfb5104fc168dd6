//! For tests: random histories of six persons, two of whose devices are stolen.

use std::collections::BTreeMap;

use super::world::MemberWorld;
use super::world::key;
use super::*;

pub(super) const PEOPLE: [&str; 6] = ["anna", "bo", "cia", "dan", "eva", "finn"];

/// A small seeded source of chance (splitmix64).
pub(super) struct Chance(pub(super) u64);

impl Chance {
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((x ^ (x >> 31)) >> 33).expect("31 bits") % end
    }

    pub(super) fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// A history being made, and what each person has seen of the others' tips.
pub(super) struct MemberStory {
    pub(super) world: MemberWorld,
    chance: Chance,
    devices: Vec<String>,
    pub(super) thieves: [&'static str; 2],
    /// Tip of each stolen device at the time of the theft.
    pub(super) honest_until: BTreeMap<&'static str, CommitId>,
    seen: BTreeMap<(String, String), CommitId>,
}

impl MemberStory {
    pub(super) fn new(seed: u64) -> Self {
        let mut chance = Chance(seed);
        let mut world = MemberWorld::new();
        for (at, name) in PEOPLE.into_iter().enumerate().skip(1) {
            world.writes(name);
            world.says("anna", MembershipChange::On, name);
            if at > 2 {
                world.says(
                    PEOPLE[1 + chance.below(at - 1)],
                    MembershipChange::Confirmed,
                    name,
                );
            }
        }
        let first = chance.below(6);
        let second = (first + 1 + chance.below(5)) % 6;
        let thieves = [PEOPLE[first], PEOPLE[second]];
        let honest_until = thieves.map(|name| (name, world.tip(name)));
        Self {
            devices: PEOPLE.map(str::to_owned).to_vec(),
            honest_until: honest_until.into(),
            seen: BTreeMap::new(),
            thieves,
            world,
            chance,
        }
    }

    pub(super) fn is_honest(&self, device: &str) -> bool {
        PEOPLE.contains(&device) && !self.thieves.contains(&device)
    }

    /// The subject's tip as this device has it: its last look, else where the story began.
    pub(super) fn seen(&mut self, by: &str, of: &str) -> Option<CommitId> {
        if self.chance.below(3) > 0 {
            let tip = self.world.tip(of);
            self.seen.insert((by.to_owned(), of.to_owned()), tip);
        }
        self.seen.get(&(by.to_owned(), of.to_owned())).copied()
    }

    pub(super) fn step(&mut self) {
        let at = self.chance.below(self.devices.len());
        let device = self.devices[at].clone();
        if self.is_honest(&device) {
            self.honest_step(&device);
        } else {
            self.hostile_step(&device);
        }
    }

    pub(super) fn honest_step(&mut self, device: &str) {
        let thief = self.chance.of(&self.thieves);
        match self.chance.below(8) {
            0 => {
                let guest = format!("guest{}", self.devices.len());
                self.world.writes(&guest);
                self.world.says(device, MembershipChange::On, &guest);
            }
            1 => drop(self.world.says(device, MembershipChange::Suspended, thief)),
            2 | 3 => {
                let last = self.seen(device, thief);
                self.world
                    .says_with(device, MembershipChange::Off, thief, last);
            }
            4 => {
                let last = self.honest_until[thief];
                self.world
                    .says_with(device, MembershipChange::Off, thief, Some(last));
            }
            _ => drop(self.world.writes(device)),
        }
    }

    pub(super) fn hostile_step(&mut self, device: &str) {
        let mine = self.chance.below(self.devices.len());
        let known = self.devices[mine].clone();
        match self.chance.below(7) {
            0 | 1 if self.devices.len() < 16 => {
                let invented = format!("x{}", self.devices.len());
                self.world.writes(&invented);
                self.world.says(device, MembershipChange::On, &invented);
                self.devices.push(invented);
            }
            2 => drop(
                self.world
                    .claims(device, MembershipChange::Confirmed, &known, "anna", None),
            ),
            3 => drop(self.world.says(device, MembershipChange::Confirmed, &known)),
            4 | 5 => {
                let last = self.seen(device, &known);
                self.world
                    .says_with(device, MembershipChange::Off, &known, last);
            }
            6 if !device.ends_with('+') => {
                let earlier: Vec<CommitId> = self
                    .world
                    .own_chain(self.world.tip(device), &key(device))
                    .into_iter()
                    .collect();
                let from = self.chance.of(&earlier);
                let clone = format!("{device}+");
                if self.world.is_own(&clone, from) && !self.devices.contains(&clone) {
                    self.world.goes_on(&clone, from);
                    self.devices.push(clone);
                }
            }
            _ => drop(self.world.writes(device)),
        }
    }

    pub(super) fn told(seed: u64) -> Self {
        let mut story = Self::new(seed);
        let steps = 20 + story.chance.below(60);
        (0..steps).for_each(|_| story.step());
        story
    }

    /// Each thief invents persons who vouch for one another, and removes everybody it can.
    pub(super) fn alone(&mut self) {
        for (at, thief) in self.thieves.into_iter().enumerate() {
            let invented: Vec<String> = (0..1 + self.chance.below(4))
                .map(|n| format!("x{at}y{n}"))
                .collect();
            for one in &invented {
                self.world.says(thief, MembershipChange::On, one);
            }
            for by in &invented {
                for of in invented.iter().map(String::as_str).chain(PEOPLE) {
                    let to = self.chance.of(&[
                        MembershipChange::Confirmed,
                        MembershipChange::Off,
                        MembershipChange::On,
                    ]);
                    self.world.says(by, to, of);
                }
            }
            for of in PEOPLE.into_iter().filter(|of| *of != thief) {
                self.world.says(thief, MembershipChange::Off, of);
            }
        }
    }
}
