//! What the committee and its audiences are reached by, and whether any way is left when systems are down.

use std::collections::BTreeSet;

use crate::domain::check::CheckedBinder;
use crate::domain::documents::finding::Finding;
use crate::error::Message;
use crate::say;

/// Channels that need no network of one's own.
const WITHOUT_NETWORK: [&str; 2] = ["phone", "sms"];
/// Services that nobody reaches without the network, where the binder says nothing of them.
const ONLINE: [&str; 12] = [
    "email",
    "slack",
    "teams",
    "zoom",
    "meet",
    "webex",
    "skype",
    "whatsapp",
    "confluence",
    "sharepoint",
    "wiki",
    "mailchimp",
];

/// Meeting places, call order and media of the log of which every one leans on a system; systems that depend on
/// themselves.
pub fn of_the_committee(binder: &CheckedBinder) -> Vec<Finding> {
    let settings = &binder.settings;
    let mut findings = Vec::new();
    let uses: [(&str, &[String], Message); 3] = [
        ("venues", &settings.venues, say!("check-venues-depend")),
        (
            "call-order",
            &settings.call_order,
            say!("check-call-order-depends"),
        ),
        (
            "log-media",
            &settings.log_media,
            say!("check-log-media-depend"),
        ),
    ];
    for (key, ways, message) in uses {
        if !ways.is_empty() && ways.iter().all(|way| leans(binder, way)) {
            findings.push(binder.at_key("binder.yaml", key, message));
        }
    }
    findings.extend(circles(binder));
    findings
}

/// Audiences and alarm routes that have no way left without the network.
pub fn of_audiences(binder: &CheckedBinder) -> Vec<Finding> {
    let mut findings = Vec::new();
    for audience in &binder.audiences.audiences {
        let mut ways = audience.channels.iter().chain(&audience.reserve).peekable();
        let has_any = ways.peek().is_some();
        if has_any && audience.through.is_empty() && ways.all(|way| leans(binder, way)) {
            let message = say!("check-audience-no-way", audience = audience.title.as_str());
            findings.push(binder.at_record("audiences.yaml", &audience.id, message));
        }
    }
    for route in &binder.escalation.routes {
        let all_lean = !route.by.is_empty() && route.by.iter().all(|way| leans(binder, way));
        if all_lean {
            let message = say!("check-route-no-way", route = route.id.as_str());
            findings.push(binder.at_record("escalation.yaml", &route.id, message));
        }
    }
    findings
}

/// Whether a way is closed when the systems of the binder are down: it is one of them, depends on one, or needs the
/// network.
fn leans(binder: &CheckedBinder, way: &str) -> bool {
    if WITHOUT_NETWORK.contains(&way) {
        return false;
    }
    let channel = binder
        .audiences
        .channels
        .iter()
        .find(|channel| channel.id == way);
    match channel {
        Some(channel) => !channel.depends_on.is_empty(),
        None => ONLINE.contains(&way) || binder.systems.system(way).is_some(),
    }
}

/// Systems that need themselves by way of others.
fn circles(binder: &CheckedBinder) -> Vec<Finding> {
    let systems = &binder.systems.systems;
    let needs = |id: &str| {
        binder
            .systems
            .system(id)
            .map(|system| system.depends_on.as_slice())
    };
    let own = systems.iter().filter(|system| {
        let mut seen = BTreeSet::new();
        let mut open: Vec<&String> = system.depends_on.iter().collect();
        while let Some(id) = open.pop() {
            if seen.insert(id) {
                open.extend(needs(id).unwrap_or_default());
            }
        }
        seen.contains(&system.id)
    });
    let told = own.map(|system| {
        let message = say!("check-system-circle", system = system.name.as_str());
        binder.at_record("systems.yaml", &system.id, message)
    });
    told.collect()
}
