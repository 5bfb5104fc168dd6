//! Full-screen session of a roster, until Ctrl-D.

use std::io;
use std::time::Duration;

use crate::cli::full_screen::Screen;
use crate::cli::roster::keep::desk::{Desk, Wish};
use crate::cli::roster::keep::register::Register;
use crate::cli::session::Session;
use crate::domain::time::moment;
use crate::error::Exit;
use crate::render::page::{Text, Tone};
use crate::render::roster::keep::{KeepState, picture};
use crate::say;
use crate::usecases::output::unhandled_failures;

/// Time between two looks at the copy.
const EVERY: Duration = Duration::from_secs(1);

/// # Errors
/// The terminal or the copy cannot be used any more. What Enter was pressed on is kept.
pub(super) fn sit(session: &mut Session, register: Register) -> anyhow::Result<Exit> {
    let output = std::mem::replace(&mut session.env.output, Box::new(io::sink()));
    let mut screen = Screen::open(output, session.colour())?;
    let mut sitting = Sitting {
        session,
        register,
        desk: Desk::default(),
        said: Vec::new(),
    };
    let ended = sitting.until_left(&mut screen);
    drop(screen);
    let count = sitting
        .register
        .opened
        .read
        .presence
        .count(&sitting.register.opened.rosters.all);
    sitting
        .session
        .tell(&say!("roster-present", count = count.present));
    ended.map(|()| Exit::Done)
}

struct Sitting<'s, 'e> {
    session: &'s mut Session<'e>,
    register: Register,
    desk: Desk,
    /// The last answer.
    said: Vec<Text>,
}

impl Sitting<'_, '_> {
    fn until_left(&mut self, screen: &mut Screen) -> anyhow::Result<()> {
        loop {
            if let Err(error) = self.register.look(self.session) {
                // It may be passing: the session goes on.
                self.said = self.told(&error);
            }
            self.draw(screen)?;
            for key in screen.keys(EVERY)? {
                let shown = self.register.shown(&self.desk).len();
                let wish = self.desk.press(&key, shown);
                if self.carry_out(wish) {
                    return Ok(());
                }
            }
            if !self.session.env.clock.wait(Duration::ZERO) {
                return Ok(());
            }
        }
    }

    /// True where the screen is left.
    fn carry_out(&mut self, wish: Wish) -> bool {
        let said = match wish {
            Wish::Nothing => return false,
            Wish::Leave => return true,
            Wish::Alarm => self.register.alarm(self.session),
            Wish::Turn => {
                let chosen = self.register.shown(&self.desk);
                let Some(child) = chosen.get(self.desk.at).map(|it| (*it).clone()) else {
                    self.said = vec![Text::new(
                        self.session.say(&say!("roster-nobody")),
                        Tone::Warning,
                    )];
                    return false;
                };
                self.register.turn(&child, &self.desk, self.session)
            }
        };
        match said {
            Ok(said) => {
                self.said = said;
                self.desk.done();
            }
            Err(error) => self.said = self.told(&error),
        }
        false
    }

    fn told(&self, error: &anyhow::Error) -> Vec<Text> {
        let sentence = self.session.say(&unhandled_failures::sentence(error));
        vec![Text::new(sentence, Tone::Warning)]
    }

    fn draw(&self, screen: &mut Screen) -> anyhow::Result<()> {
        let opened = &self.register.opened;
        let children = self.register.shown(&self.desk);
        let now = moment::in_zone(self.session.env.now(), opened.read.zone);
        let clock = moment::clock_in(now, opened.read.zone);
        let state = KeepState {
            children: &children,
            at: self.desk.at,
            typed: &self.desk.typed,
            is_alarm: self.desk.is_alarm,
            said: &self.said,
            clock: &clock,
            is_drill: opened.read.is_drill,
        };
        let context = opened.context(self.session);
        let (presence, roster) = (&opened.read.presence, &opened.rosters.all);
        screen.draw(|width, height| picture(&state, presence, roster, context, (width, height)))?;
        Ok(())
    }
}
