//! Strategies for the loss of a resource (plan 4.2).

/// strategies.yaml.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Strategies {
    pub strategies: Vec<Strategy>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LostResource {
    #[default]
    Staff,
    Premises,
    /// Infrastructure and IT.
    It,
    Supplier,
    Other,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Strategy {
    pub id: String,
    pub title: String,
    pub resource: LostResource,
    pub risk: String,
    pub activities: Vec<String>,
    /// Id in contacts.yaml.
    pub responsible: String,
    pub note: String,
}
