//! External PDF programs run over one printed file.

use std::fs;
use std::path::Path;
use std::process::Command;

use binder::render::print_job::PrintJob;
use tempfile::TempDir;

/// A file in a folder of its own.
pub(super) struct Printed {
    folder: TempDir,
    name: String,
}

impl Printed {
    pub(super) fn new(name: &str, job: &PrintJob) -> Self {
        let folder = TempDir::new().expect("a folder");
        let at = chrono::DateTime::parse_from_rfc3339("2026-03-14T08:00:00+01:00").expect("a time");
        let bytes =
            binder::print::pdf(job, at).unwrap_or_else(|failure| panic!("{name}: {failure:?}"));
        fs::write(folder.path().join("it.pdf"), bytes).expect("a file");
        Self {
            folder,
            name: name.to_owned(),
        }
    }

    fn run(&self, program: &str, args: &[&str]) -> (bool, String) {
        let mut command = Command::new(program);
        command.current_dir(self.folder.path()).args(args);
        let out = command
            .output()
            .unwrap_or_else(|error| panic!("{program}: {error}"));
        (
            out.status.success(),
            String::from_utf8_lossy(&out.stdout).into_owned(),
        )
    }

    pub(super) fn is_sound(&self) {
        let (sound, said) = self.run("qpdf", &["--check", "it.pdf"]);
        assert!(sound, "{}: {said}", self.name);
    }

    pub(super) fn has_its_typefaces(&self) {
        let (_, said) = self.run("pdffonts", &["it.pdf"]);
        let fonts: Vec<&str> = said.lines().skip(2).collect();
        let embedded = |line: &&str| line.split_whitespace().rev().nth(4) == Some("yes");
        assert!(
            !fonts.is_empty() && fonts.iter().all(embedded),
            "{}: {said}",
            self.name
        );
    }

    /// PDF/UA-1 without a fault.
    pub(super) fn can_be_read_aloud(&self) {
        let (sound, said) = self.run("outloud", &["--fail-on", "error", "it.pdf"]);
        assert!(sound, "{}: {said}", self.name);
    }

    pub(super) fn text(&self) -> String {
        let (_, said) = self.run("pdftotext", &["it.pdf", "-"]);
        said
    }

    /// Each word's box lies within its sheet.
    pub(super) fn stays_on_its_sheets(&self) {
        let (_, said) = self.run("pdftotext", &["-bbox", "it.pdf", "-"]);
        let (mut width, mut height, mut words) = (0.0, 0.0, 0);
        for line in said.lines().map(str::trim) {
            if line.starts_with("<page ") {
                (width, height) = (number(line, "width"), number(line, "height"));
            } else if line.starts_with("<word ") {
                let across = number(line, "xMin") >= 0.0 && number(line, "xMax") <= width;
                let down = number(line, "yMin") >= 0.0 && number(line, "yMax") <= height;
                assert!(
                    across && down,
                    "{}: {line} on {width} × {height}",
                    self.name
                );
                words += 1;
            }
        }
        assert!(words > 10, "{}: {said}", self.name);
    }

    /// What the codes on its sheets say, read from pictures of 150 dots to an inch.
    pub(super) fn codes(&self) -> Vec<String> {
        self.run("pdftoppm", &["-r", "150", "-gray", "it.pdf", "sheet"]);
        let pictures = fs::read_dir(self.folder.path()).expect("a folder");
        let pictures = pictures.map(|entry| entry.expect("a file").path());
        let pictures = pictures.filter(|path| path.extension().is_some_and(|end| end == "pgm"));
        pictures
            .flat_map(|picture| self.codes_of(&picture))
            .collect()
    }

    fn codes_of(&self, picture: &Path) -> Vec<String> {
        let picture = picture.to_string_lossy();
        let (_, said) = self.run(
            "zbarimg",
            &["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", &picture],
        );
        said.lines().map(str::to_owned).collect()
    }
}

/// The number of an attribute.
fn number(line: &str, name: &str) -> f64 {
    let start = format!("{name}=\"");
    let rest = line.split(&start).nth(1).unwrap_or_default();
    rest.split('"')
        .next()
        .unwrap_or_default()
        .parse()
        .expect("a number")
}
