//! Those who run something for the organisation, and whether their own plan is known to suffice
//! (plan 4.3).

use chrono::NaiveDate;

/// suppliers.yaml.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Suppliers {
    pub suppliers: Vec<Supplier>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Supplier {
    pub id: String,
    pub name: String,
    /// Ids of systems.
    pub covers: Vec<String>,
    /// Id in contacts.yaml.
    pub contact: String,
    /// The day its continuity plan was seen to cover what is needed; none = not done yet.
    pub plan_verified: Option<NaiveDate>,
    pub note: String,
}

impl Suppliers {
    /// The supplier that covers a system.
    pub fn of_system(&self, system: &str) -> impl Iterator<Item = &Supplier> {
        self.suppliers
            .iter()
            .filter(move |supplier| supplier.covers.iter().any(|covered| covered == system))
    }
}
