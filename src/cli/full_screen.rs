//! The terminal as a full screen: keys in, pictures out. Restored on drop.

use std::io::{self, Write};
use std::panic;
use std::time::Duration;

use crossterm::cursor::Show;
use crossterm::event::{
    self, DisableBracketedPaste, EnableBracketedPaste, Event, KeyCode, KeyEvent, KeyEventKind,
    KeyModifiers,
};
use crossterm::execute;
use crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui_core::buffer::Buffer;
use ratatui_core::style::{Color, Modifier, Style};
use ratatui_core::terminal::Terminal;
use ratatui_crossterm::CrosstermBackend;

use crate::env::hang_up;
use crate::render::log::desk::Picture;
use crate::render::page::{Text, Tone};

/// A key, or what was pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    Text(char),
    Paste(String),
    Enter,
    Tab,
    Escape,
    Backspace,
    Delete,
    DeleteWord,
    Left,
    Right,
    WordLeft,
    WordRight,
    Home,
    End,
    Older,
    Newer,
    PageOlder,
    PageNewer,
    Leave,
}

pub(crate) struct Screen {
    terminal: Terminal<CrosstermBackend<Box<dyn Write>>>,
    colour: bool,
}

impl Screen {
    /// # Errors
    /// The terminal cannot be set up.
    pub(crate) fn open(mut output: Box<dyn Write>, colour: bool) -> io::Result<Self> {
        hang_up::ends_the_program()?;
        enable_raw_mode()?;
        restore_before_a_panic_is_shown();
        execute!(output, EnterAlternateScreen, EnableBracketedPaste)?;
        let terminal = Terminal::new(CrosstermBackend::new(output))?;
        Ok(Self { terminal, colour })
    }

    /// Columns and lines.
    pub(crate) fn size(&self) -> (usize, usize) {
        let size = self.terminal.size().unwrap_or_default();
        (usize::from(size.width), usize::from(size.height))
    }

    /// Shows the picture that is made for the size the screen has now.
    pub(crate) fn draw(&mut self, of_size: impl Fn(usize, usize) -> Picture) -> io::Result<()> {
        let colour = self.colour;
        self.terminal.draw(|frame| {
            let area = frame.area();
            let picture = of_size(usize::from(area.width), usize::from(area.height));
            for (line, y) in picture.lines.iter().zip(area.top()..area.bottom()) {
                put(frame.buffer_mut(), line, y, colour);
            }
            let cursor = |at: usize| u16::try_from(at).unwrap_or_default();
            frame.set_cursor_position((cursor(picture.cursor.0), cursor(picture.cursor.1)));
        })?;
        Ok(())
    }

    /// The keys pressed; waits for the first as long as that, and takes along what is there already.
    pub(crate) fn keys(&mut self, wait: Duration) -> io::Result<Vec<Key>> {
        let mut keys = Vec::new();
        let mut wait = wait;
        while event::poll(wait)? {
            match event::read()? {
                Event::Key(pressed) if is_redraw(&pressed) => self.terminal.clear()?,
                Event::Key(pressed) => keys.extend(key(&pressed)),
                Event::Paste(text) => keys.push(Key::Paste(text)),
                _ => {}
            }
            wait = Duration::ZERO;
        }
        Ok(keys)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let output = self.terminal.backend_mut();
        let _ = execute!(output, DisableBracketedPaste, LeaveAlternateScreen, Show);
        let _ = disable_raw_mode();
    }
}

/// Restores the terminal before a panic prints its message.
fn restore_before_a_panic_is_shown() {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        let _ = execute!(
            io::stdout(),
            DisableBracketedPaste,
            LeaveAlternateScreen,
            Show
        );
        let _ = disable_raw_mode();
        before(info);
    }));
}

fn put(buffer: &mut Buffer, line: &Text, y: u16, colour: bool) {
    let (mut x, end) = (buffer.area.left(), buffer.area.right());
    for (text, tone) in &line.0 {
        let room = usize::from(end.saturating_sub(x));
        (x, _) = buffer.set_stringn(x, y, text, room, style(*tone, colour));
    }
}

/// Without colour only words and positions carry meaning.
fn style(tone: Tone, colour: bool) -> Style {
    let plain = Style::default();
    match tone {
        _ if !colour => plain,
        Tone::Normal => plain,
        Tone::Strong => plain.add_modifier(Modifier::BOLD),
        Tone::Emphasis => plain.add_modifier(Modifier::ITALIC),
        Tone::Faint => plain.add_modifier(Modifier::DIM),
        Tone::Struck => plain.add_modifier(Modifier::CROSSED_OUT),
        Tone::Warning => plain.fg(Color::Yellow),
        Tone::Good => plain.fg(Color::Green),
    }
}

fn is_redraw(pressed: &KeyEvent) -> bool {
    pressed.code == KeyCode::Char('l') && pressed.modifiers == KeyModifiers::CONTROL
}

fn key(pressed: &KeyEvent) -> Option<Key> {
    if pressed.kind == KeyEventKind::Release {
        return None;
    }
    let by_word = pressed
        .modifiers
        .intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
    Some(match (pressed.code, by_word) {
        (KeyCode::Char(c), _) => return letter(c, pressed.modifiers),
        (KeyCode::Enter, _) => Key::Enter,
        (KeyCode::Tab, _) => Key::Tab,
        (KeyCode::Esc, _) => Key::Escape,
        (KeyCode::Backspace, false) => Key::Backspace,
        (KeyCode::Backspace, true) => Key::DeleteWord,
        (KeyCode::Delete, _) => Key::Delete,
        (KeyCode::Left, false) => Key::Left,
        (KeyCode::Right, false) => Key::Right,
        (KeyCode::Left, true) => Key::WordLeft,
        (KeyCode::Right, true) => Key::WordRight,
        (KeyCode::Home, _) => Key::Home,
        (KeyCode::End, _) => Key::End,
        (KeyCode::Up, _) => Key::Older,
        (KeyCode::Down, _) => Key::Newer,
        (KeyCode::PageUp, _) => Key::PageOlder,
        (KeyCode::PageDown, _) => Key::PageNewer,
        _ => return None,
    })
}

/// A letter, or what terminals have long understood by Ctrl or Alt and one. Both together are AltGr on
/// some keyboards, which types letters.
fn letter(c: char, held: KeyModifiers) -> Option<Key> {
    let (ctrl, alt) = (
        held.contains(KeyModifiers::CONTROL),
        held.contains(KeyModifiers::ALT),
    );
    Some(match (c, ctrl, alt) {
        (c, false, false) | (c, true, true) => Key::Text(c),
        ('c' | 'd', true, _) => Key::Leave,
        ('a', true, _) => Key::Home,
        ('e', true, _) => Key::End,
        ('w', true, _) => Key::DeleteWord,
        ('h', true, _) => Key::Backspace,
        ('j' | 'm', true, _) => Key::Enter,
        ('b', _, true) => Key::WordLeft,
        ('f', _, true) => Key::WordRight,
        _ => return None,
    })
}
