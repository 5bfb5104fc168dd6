//! `init --from`: name of a site, and links by its own addresses.

use crate::elsewhere::folders::{made, read};
use crate::elsewhere::put;
use crate::elsewhere::shapes::targets;
use crate::world::World;

#[test]
fn links_to_the_addresses_of_the_site_lead_to_its_pages_and_dead_places_in_them_are_told() {
    let settings = [
        (
            "mkdocs.yml",
            "site_name: Handbok för jouren\nsite_url: https://handbok.example/plan/\n",
        ),
        (
            "_config.yml",
            "title: Handbok för jouren\nurl: https://handbok.example\nbaseurl: /plan\n",
        ),
        (
            "docusaurus.config.js",
            "module.exports = {\n  title: 'Handbok för jouren',\n  url: 'https://handbok.example',\n  baseUrl: '/plan/',\n};\n",
        ),
    ];
    for (file, text) in settings {
        let mut world = World::new();
        let anna = world.person("anna");
        let from = anna.home().join("elsewhere");
        put(&from, file, text);
        put(
            &from,
            "docs/alarm.md",
            "# Alarm\n\n[a](https://handbok.example/plan/natt/#larma-igen) [b](/plan/natt/) \
             [c](http://handbok.example/plan/borta/) [d](https://other.example/plan/natt/) \
             [e](natt.md#borta) [f](#alarm) [g](#ingenstans) [h](natt.md#larma-igen-1)\n",
        );
        put(&from, "docs/natt.md", "# Natt\n\n## Larma igen\n\nText.\n");
        let made = made(anna);
        let alarm = read(anna, "plan/01-alarm.md");
        for part in [
            "[a](02-natt.md#larma-igen) [b](02-natt.md)",
            "[c](http://handbok.example/plan/borta/) [d](https://other.example/plan/natt/)",
            "[e](02-natt.md#borta) [f](#alarm) [g](#ingenstans) [h](02-natt.md#larma-igen-1)",
        ] {
            assert!(alarm.contains(part), "{file}: {part}\n{alarm}");
        }
        assert_eq!(targets(&made, "anchors"), ["natt.md#borta", "#ingenstans"]);
        assert_eq!(targets(&made, "nowhere"), [] as [&str; 0], "{made}");
        let settings = read(anna, "binder.yaml");
        assert!(
            settings.contains("name: \"Handbok för jouren\"\n"),
            "{settings}"
        );
    }
}
