//! Suppliers: whether their own plan was seen, and whether anybody can be called.

use crate::domain::check::CheckedBinder;
use crate::domain::documents::finding::Finding;
use crate::domain::incident::system::SystemKind;
use crate::say;

const PATH: &str = "suppliers.yaml";

/// Suppliers whose continuity plan nobody has seen, or not since the limit for a review.
pub fn not_verified(binder: &CheckedBinder) -> Vec<Finding> {
    let limit = binder.settings.limits.review;
    let told = binder.suppliers.suppliers.iter().filter_map(|supplier| {
        let message = match supplier.plan_verified {
            None => say!(
                "check-supplier-not-verified",
                supplier = supplier.name.as_str()
            ),
            Some(day) if limit.day_after(day) < binder.today => say!(
                "check-supplier-verified-long-ago",
                supplier = supplier.name.as_str(),
                date = day.to_string()
            ),
            Some(_) => return None,
        };
        Some(binder.at_record(PATH, &supplier.id, message))
    });
    told.collect()
}

/// Systems without a supplier, and suppliers nobody can call.
pub fn no_contact(binder: &CheckedBinder) -> Vec<Finding> {
    let mut findings = Vec::new();
    for supplier in &binder.suppliers.suppliers {
        if supplier.contact.is_empty() || !binder.knows_person(&supplier.contact) {
            let message = say!(
                "check-supplier-no-contact",
                supplier = supplier.name.as_str()
            );
            findings.push(binder.at_record(PATH, &supplier.id, message));
        }
    }
    for system in &binder.systems.systems {
        let is_covered = binder.suppliers.of_system(&system.id).next().is_some();
        let is_system = system.kind == SystemKind::System;
        if is_system && system.supplier.is_empty() && !is_covered {
            let message = say!("check-system-no-supplier", system = system.name.as_str());
            findings.push(binder.at_record("systems.yaml", &system.id, message));
        }
    }
    findings
}
