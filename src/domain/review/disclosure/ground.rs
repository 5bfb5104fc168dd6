//! Grounds on which something is masked: provisions of law, as grounds.yaml lists them.

use chrono::NaiveDate;

use crate::domain::name::folded;
use crate::domain::suggest::closest_match;

/// grounds.yaml.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grounds {
    pub grounds: Vec<Ground>,
}

/// A ground. One that was typed, where a binder lists none, has no id.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ground {
    pub id: String,
    /// The provision, as it stands in the copy: `OSL (2009:400) 18 kap. 8 §`.
    pub law: String,
    pub about: String,
    /// The day on which somebody compared it with the law.
    pub checked_on: Option<NaiveDate>,
}

/// A ground that the binder does not list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownGround {
    pub typed: String,
    pub near: Option<String>,
}

impl Grounds {
    /// The ground meant by an id or by the provision. Any text is one where the binder lists none.
    ///
    /// # Errors
    /// The binder lists others.
    pub fn meant(&self, typed: &str) -> Result<Ground, UnknownGround> {
        let typed = typed.trim();
        let is = |ground: &&Ground| {
            folded(&ground.id) == folded(typed) || folded(&ground.law) == folded(typed)
        };
        if let Some(ground) = self.grounds.iter().find(is) {
            return Ok(ground.clone());
        }
        if self.grounds.is_empty() {
            return Ok(Ground {
                law: typed.to_owned(),
                ..Ground::default()
            });
        }
        let all = self.grounds.iter();
        let near = closest_match(typed, all.flat_map(|it| [it.id.as_str(), it.law.as_str()]));
        let near = near.map(|near| self.id_of(near).to_owned());
        Err(UnknownGround {
            typed: typed.to_owned(),
            near,
        })
    }

    fn id_of<'a>(&'a self, near: &'a str) -> &'a str {
        let found = self.grounds.iter().find(|it| it.law == near);
        found.map_or(near, |ground| ground.id.as_str())
    }
}
