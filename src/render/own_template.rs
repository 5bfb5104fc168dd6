//! Fills a binder's own template for log sheets or reports with bounded time and memory, since anybody may have
//! written it.
//!
//! The engine counts steps, not the length of texts. So the language is restricted to values, conditions
//! and lists, without anything that could double a text repeatedly.

use std::borrow::Cow;
use std::io;

use minijinja::value::ValueKind;
use minijinja::{Environment, Error, ErrorKind, UndefinedBehavior, Value, filters, tests};

/// The longest template; the built-in ones have some 3 KiB.
const LONGEST: usize = 16 << 10;

/// The longest text that a filter gives.
const LONGEST_TEXT: usize = 1 << 20;

/// The longest sheet or report.
const LONGEST_SHEET: usize = 8 << 20;

/// Steps of the engine for a sheet, and for each row or step in it.
const STEPS: u64 = 100_000;
const STEPS_EACH: u64 = 2_000;

/// Most nested conditions and lists.
const DEEPEST: usize = 32;

const STATEMENTS: [&str; 7] = ["for", "endfor", "if", "elif", "else", "endif", "set"];

/// A template that cannot be filled: unknown value, limit exceeded, or syntax error.
#[derive(Debug)]
pub(in crate::render) struct TemplateFault;

/// Fills a template of the binder's own with what a sheet has. `length` is how many rows and steps
/// that is.
pub(in crate::render) fn fill(
    template: &str,
    values: &Value,
    length: usize,
) -> Result<String, TemplateFault> {
    if template.len() > LONGEST || !is_plain(template) {
        return Err(TemplateFault);
    }
    let mut environment = Environment::empty();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_recursion_limit(DEEPEST);
    let each = STEPS_EACH.saturating_mul(length as u64);
    environment.set_fuel(Some(STEPS.saturating_add(each)));
    add_words(&mut environment);
    let mut sheet = Bounded(Vec::new());
    let filled = environment.template_from_str(template);
    let filled = filled.and_then(|template| {
        let filled = template.render_captured_to(values, &mut sheet);
        filled.map(drop)
    });
    filled.map_err(|_| TemplateFault)?;
    String::from_utf8(sheet.0).map_err(|_| TemplateFault)
}

/// Adds the allowed filters and tests.
fn add_words(environment: &mut Environment<'_>) {
    environment.add_filter("default", filters::default);
    environment.add_filter("first", filters::first);
    environment.add_filter("join", join);
    environment.add_filter("last", filters::last);
    environment.add_filter("length", filters::length);
    environment.add_filter("lower", filters::lower);
    environment.add_filter("map", filters::map);
    environment.add_filter("replace", replace);
    environment.add_filter("reverse", filters::reverse);
    environment.add_filter("trim", filters::trim);
    environment.add_filter("unique", filters::unique);
    environment.add_filter("upper", filters::upper);
    environment.add_test("defined", tests::is_defined);
    environment.add_test("undefined", tests::is_undefined);
}

/// Text up to a length.
struct Bounded(Vec<u8>);

impl io::Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > LONGEST_SHEET {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn too_long() -> Error {
    Error::new(ErrorKind::InvalidOperation, "too long")
}

fn join(value: &Value, between: Option<Cow<'_, str>>) -> Result<String, Error> {
    if value.kind() == ValueKind::String {
        return Ok(value.to_string());
    }
    let between = between.unwrap_or_default();
    let mut text = String::new();
    for (index, item) in value.try_iter()?.enumerate() {
        if index > 0 {
            text.push_str(&between);
        }
        text.push_str(&item.to_string());
        if text.len() > LONGEST_TEXT {
            return Err(too_long());
        }
    }
    Ok(text)
}

fn replace(text: Cow<'_, str>, from: Cow<'_, str>, to: Cow<'_, str>) -> Result<String, Error> {
    let more = text.matches(&*from).count().saturating_mul(to.len());
    match text.len().saturating_add(more) > LONGEST_TEXT {
        true => Err(too_long()),
        false => Ok(text.replace(&*from, &to)),
    }
}

/// True if a template has nothing but the statements above, no text put together from others, and
/// gives names to nothing but what was there.
fn is_plain(template: &str) -> bool {
    let mut rest = template;
    while let Some((_, after)) = rest.split_once('{') {
        let (end, is_statement) = match after.as_bytes().first() {
            Some(b'#') => match after[1..].split_once("#}") {
                Some((_, after)) => {
                    rest = after;
                    continue;
                }
                None => return false,
            },
            Some(b'{') => ("}}", false),
            Some(b'%') => ("%}", true),
            _ => {
                rest = after;
                continue;
            }
        };
        let Some((code, after)) = code_until(&after[1..], end) else {
            return false;
        };
        if !is_plain_code(&code, is_statement) {
            return false;
        }
        rest = after;
    }
    true
}

/// Text before the end mark without quoted parts, and the text after it.
fn code_until<'t>(text: &'t str, end: &str) -> Option<(String, &'t str)> {
    let mut code = String::new();
    let mut rest = text;
    loop {
        if let Some(after) = rest.strip_prefix(end) {
            return Some((code, after));
        }
        let mut chars = rest.chars();
        let next = chars.next()?;
        if next == '"' || next == '\'' {
            loop {
                match chars.next()? {
                    '\\' => drop(chars.next()?),
                    quote if quote == next => break,
                    _ => {}
                }
            }
        }
        code.push(next);
        rest = chars.as_str();
    }
}

fn is_plain_code(code: &str, is_statement: bool) -> bool {
    if code.contains(['~', '*', '+', '{', '}', '\\']) {
        // Only as the sign that takes white space away.
        let inner = code.strip_prefix('+').unwrap_or(code);
        return inner != code && is_plain_code(inner, is_statement);
    }
    if !is_statement {
        return true;
    }
    let words = code.trim_start_matches('-');
    let mut words = words.split(|c: char| !c.is_alphanumeric() && c != '_');
    let first = words.find(|word| !word.is_empty()).unwrap_or_default();
    let is_known = STATEMENTS.contains(&first);
    let names = first != "set" || code.contains('=') && !code.contains(['|', '(', '[']);
    is_known && names && !words.any(|word| word == "recursive")
}
