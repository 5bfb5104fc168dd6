//! Settings of a site generator: name and address of the site.

use crate::format::yaml::tree;

/// A site as its settings say it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// Empty if not given.
    pub name: String,
    /// Address of its pages without `http:` and trailing `/`: `//handbok.example/plan`.
    pub address: String,
}

/// The files that say it, in the folder of the site: MkDocs, Jekyll, Docusaurus, Hugo.
pub const FILES: [&str; 9] = [
    "mkdocs.yml",
    "mkdocs.yaml",
    "_config.yml",
    "_config.yaml",
    "docusaurus.config.js",
    "docusaurus.config.ts",
    "docusaurus.config.mjs",
    "hugo.toml",
    "config.toml",
];

/// Settings in one of its files; empty if unreadable.
pub fn read(file: &str, text: &str) -> Site {
    let value = |key: &str| match file.ends_with(".yml") || file.ends_with(".yaml") {
        true => of_yaml(text, key),
        false => of_line(text, key),
    };
    let (name, addresses): (&str, &[&str]) = match file {
        it if it.starts_with("mkdocs") => ("site_name", &["site_url"]),
        it if it.starts_with("_config") => ("title", &["url", "baseurl"]),
        it if it.starts_with("docusaurus") => ("title", &["url", "baseUrl"]),
        _ => ("title", &["baseURL"]),
    };
    let parts = addresses.iter().map(|key| value(key));
    let parts = parts.map(|part| part.trim_matches('/').to_owned());
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    let whole = parts.join("/");
    let address = match whole.split_once("://") {
        Some((_, rest)) => format!("//{rest}"),
        None => String::new(),
    };
    Site {
        name: value(name).trim().to_owned(),
        address,
    }
}

impl Site {
    /// A link to a page of the site, from the top of its pages: `/jour/` of
    /// `https://handbok.example/plan/jour/`. None where it leads elsewhere.
    pub fn own(&self, target: &str) -> Option<String> {
        let rest = ["https:", "http:", ""].iter().find_map(|scheme| {
            let rest = target.strip_prefix(scheme)?;
            rest.strip_prefix(self.address.as_str())
        });
        let rest = rest.filter(|_| !self.address.is_empty())?;
        match rest.chars().next() {
            None => Some("/".to_owned()),
            Some('/') => Some(rest.to_owned()),
            Some('#' | '?') => Some(format!("/{rest}")),
            _ => None,
        }
    }

    /// A path from the top of the server, from the top of the site's pages: `/jour/` of `/plan/jour/`.
    pub fn below<'t>(&self, target: &'t str) -> Option<&'t str> {
        let (_, base) = self.address.strip_prefix("//")?.split_once('/')?;
        let rest = target.strip_prefix('/')?.strip_prefix(base)?;
        rest.starts_with('/').then_some(rest)
    }
}

/// The scalar of a key at the top. A file with marks of its own (`!!python/name`) is read by its lines.
fn of_yaml(text: &str, key: &str) -> String {
    let root = tree::parse(text).ok();
    let value = root.as_ref().and_then(|root| root.get(key)?.text());
    value.map_or_else(|| of_line(text, key), str::to_owned)
}

/// The first line `key: 'value'` or `key = "value"`.
fn of_line(text: &str, key: &str) -> String {
    let value = |line: &str| {
        let rest = line.trim_start().strip_prefix(key)?.trim_start();
        let rest = rest.strip_prefix([':', '='])?.trim();
        let quote = rest
            .chars()
            .next()
            .filter(|c| matches!(c, '"' | '\'' | '`'));
        let value = match quote {
            Some(quote) => rest[1..].split(quote).next()?,
            None => rest.split(" #").next()?.trim_end_matches(','),
        };
        Some(value.trim().to_owned())
    };
    text.lines().find_map(value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_settings_of_each_generator_say_name_and_address() {
        let cases = [
            (
                "mkdocs.yml",
                "site_name: \"Jour: natt\"\nsite_url: https://handbok.example/plan/\n\
                 markdown_extensions:\n  - x:\n      y: !!python/name:z\n",
            ),
            (
                "_config.yml",
                "title: \"Jour: natt\"\nurl: https://handbok.example\nbaseurl: /plan\n",
            ),
            (
                "docusaurus.config.js",
                "export default {\n  title: 'Jour: natt',\n  url: 'https://handbok.example',\n  baseUrl: '/plan/',\n};\n",
            ),
            (
                "hugo.toml",
                "baseURL = \"https://handbok.example/plan/\"\ntitle = \"Jour: natt\"\n",
            ),
        ];
        for (file, text) in cases {
            let site = read(file, text);
            assert_eq!(site.name, "Jour: natt", "{file}");
            assert_eq!(site.address, "//handbok.example/plan", "{file}");
        }
        assert_eq!(read("mkdocs.yml", "nav: [\n"), Site::default());
    }

    #[test]
    fn only_pages_of_the_site_itself_are_its_own() {
        let site = Site {
            address: "//handbok.example/plan".to_owned(),
            ..Site::default()
        };
        let own = |target: &str| site.own(target);
        assert_eq!(own("http://handbok.example/plan").as_deref(), Some("/"));
        assert_eq!(
            own("https://handbok.example/plan/jour/#natt").as_deref(),
            Some("/jour/#natt")
        );
        assert_eq!(own("https://handbok.example/planering/"), None);
        assert_eq!(own("https://other.example/plan/"), None);
        assert_eq!(Site::default().own("https://handbok.example/"), None);
        assert_eq!(site.below("/plan/jour"), Some("/jour"));
        assert_eq!(site.below("/jour"), None);
    }
}
