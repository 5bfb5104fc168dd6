//! Servers that are rolled back or show another state.

use super::sshd::git;
use super::{Server, anna, done, joined, synced};
use crate::world::World;

#[test]
fn a_server_that_was_rolled_back_is_named_and_gets_everything_back() {
    for server in Server::EACH {
        let mut world = World::new();
        let server = server(&world);
        anna(&mut world, &server);
        done(world.person("anna").program(&["sync"]));
        joined(&mut world, &server, "bo");
        for branch in ["main", "copies/anna"] {
            let name = format!("refs/heads/{branch}");
            git(&world.hub(), &["update-ref", &name, &format!("{name}~1")]);
        }
        git(&world.hub(), &["update-ref", "-d", "refs/heads/copies/bo"]);
        done(world.person("anna").program(&["log", "add", "från Anna"]));
        let ran = world.person("anna").program(&["sync", "--json"]);
        assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
        let place = synced(&ran);
        assert_eq!(place["outcome"], "done");
        let words = place["remembered"].as_array().expect("a list").iter();
        let words: Vec<String> = words
            .map(|it| format!("{} {} {}", it["word"], it["branch"], it["healed"]))
            .collect();
        let expected = [
            r#""missing" "copies/bo" true"#,
            r#""gone-back" "copies/anna" true"#,
            r#""gone-back" "main" true"#,
        ];
        assert_eq!(words, expected);
        let again = synced(&world.person("anna").program(&["sync", "--json"]));
        assert_eq!(again["remembered"], serde_json::json!([]));
        done(world.person("bo").program(&["sync"]));
        let log = done(world.person("bo").program(&["log"]));
        assert!(log.contains("från Anna"), "{log}");
    }
}

#[test]
fn a_main_that_was_replaced_on_a_server_is_named_and_the_entries_arrive() {
    let mut world = World::new();
    let server = Server::ssh();
    anna(&mut world, &server);
    done(world.person("anna").program(&["sync"]));
    joined(&mut world, &server, "bo");
    let tree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
    let hub = world.hub();
    let person = ["-c", "user.name=Eva", "-c", "user.email=eva@ladok.example"];
    git(&hub, &["hash-object", "-t", "tree", "-w", "/dev/null"]);
    let commit = [&person[..], &["commit-tree", tree, "-m", "annat"]].concat();
    let commit = git(&hub, &commit);
    git(&hub, &["update-ref", "refs/heads/main", commit.trim()]);
    done(world.person("anna").program(&["log", "add", "från Anna"]));
    let ran = world.person("anna").program(&["sync", "--json"]);
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    let place = synced(&ran);
    assert_eq!(place["outcome"], "main-refused");
    assert_eq!(place["remembered"][0]["word"], "replaced");
    assert_eq!(git(&hub, &["rev-parse", "main"]), commit);
    done(world.person("bo").program(&["sync"]));
    let log = done(world.person("bo").program(&["log"]));
    assert!(log.contains("från Anna"), "{log}");
}
