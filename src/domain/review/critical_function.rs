//! A function of the organisation that goes before everything else in an incident.

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriticalFunction {
    /// As systems.yaml has it.
    pub id: String,
    pub name: String,
    /// It is down, or works in part.
    pub fails: bool,
}
