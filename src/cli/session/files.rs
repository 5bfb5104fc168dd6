//! Files made of a binder's content: where they lie, never in its folder where every file is a document, and how
//! they are made beside an answer.

use std::mem;
use std::path::{Path, PathBuf};

use crate::cli::session::Session;
use crate::error::Failure;
use crate::render::words::Words;
use crate::usecases::Binder;
use crate::usecases::output::outside;
use crate::usecases::setup::open_binder;

impl Session<'_> {
    /// Makes a file that is no part of the answer: in the binder's language, and without the notices that
    /// what is read for it would add to the answer.
    ///
    /// # Errors
    /// As what makes it.
    pub(crate) fn in_background<T>(
        &mut self,
        binder: &Binder,
        make: impl FnOnce(&mut Self) -> anyhow::Result<T>,
    ) -> anyhow::Result<T> {
        let language = open_binder::language(Some(binder.folder()), self.env);
        let language = language.unwrap_or(self.words.language);
        let words = mem::replace(&mut self.words, Words::new(language));
        let unsaved = mem::take(&mut self.unsaved);
        let drill = self.drill;
        let made = make(self);
        self.words = words;
        self.unsaved = unsaved;
        self.drill = drill;
        made
    }

    /// The folder for a file that nobody has named a place for: the current one, or the one that the binder
    /// lies in where the current one is a part of it.
    pub(crate) fn folder_for_files(&self, binder: &Binder) -> PathBuf {
        let is_inside = outside::is_inside(&self.env.folder, binder.folder());
        let beside = binder.folder().parent().filter(|_| is_inside);
        beside.map(Path::to_owned).unwrap_or_default()
    }

    /// Checks that a typed file or folder lies outside the binder.
    ///
    /// # Errors
    /// The place lies in the binder's folder.
    pub(crate) fn outside(&self, binder: &Binder, typed: &Path) -> Result<(), Failure> {
        outside::outside(binder.folder(), &self.env.absolute(typed), typed)
    }

    /// Checks that a typed file or folder lies in no binder, where none needs to be open.
    ///
    /// # Errors
    /// The place lies in a binder's folder.
    pub(crate) fn outside_any(&self, typed: &Path) -> Result<(), Failure> {
        outside::outside_any(&self.env.absolute(typed), typed)
    }
}
