//! Licences, banned crates and sources of all dependencies, by the lists of `deny.toml`. Asks nothing but cargo, so that it
//! runs everywhere; `cargo deny` reads the same lists.
//!
//! Judged is what cargo resolved for all systems, which is more than what is built for one.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;
use spdx::{Expression, ParseMode};
use toml::Table;

use crate::shell::{command, must};

/// One sentence for each dependency that may not come.
pub fn unwelcome(root: &Path) -> Result<Vec<String>> {
    let rules: Table = std::fs::read_to_string(root.join("deny.toml"))?
        .parse()
        .context("deny.toml")?;
    let mut asking = command(root, "cargo", &["metadata", "--format-version", "1", "--locked"]);
    // Cargo's own messages go elsewhere: they would stand in the middle of the answer.
    let told = asking.stderr(std::process::Stdio::null()).output()?;
    if !told.status.success() {
        // Once more, for the messages.
        must(&mut command(
            root,
            "cargo",
            &["metadata", "--format-version", "1", "--locked"],
        ))?;
    }
    judge(&serde_json::from_slice(&told.stdout)?, &rules)
}

fn judge(metadata: &Value, rules: &Table) -> Result<Vec<String>> {
    let welcome = Welcome::read(rules)?;
    let nodes = metadata["resolve"]["nodes"]
        .as_array()
        .context("no resolved packages")?;
    let is_used = |id: &Value| nodes.iter().any(|node| node["id"] == *id);
    let members = metadata["workspace_members"].as_array().context("no members")?;
    let mut findings = Vec::new();
    for package in metadata["packages"].as_array().context("no packages")? {
        if !is_used(&package["id"]) {
            continue;
        }
        let name = package["name"].as_str().unwrap_or_default();
        let told = format!("{name} {}", package["version"].as_str().unwrap_or_default());
        findings.extend(
            welcome
                .licence(package["license"].as_str())
                .map(|why| format!("{told}: {why}")),
        );
        findings.extend(
            welcome
                .source(package["source"].as_str())
                .map(|why| format!("{told}: {why}")),
        );
        findings.extend(welcome.ban(name).map(|why| format!("{told} is banned: {why}")));
        if members.contains(&package["id"]) {
            let wild = wildcards(package).map(|other| format!("{name} takes any version of {other}"));
            findings.extend(wild);
        }
    }
    Ok(findings)
}

/// The lists of `deny.toml`.
struct Welcome {
    licences: Vec<String>,
    registries: Vec<String>,
    git: Vec<String>,
    /// Names with the reason against each.
    banned: Vec<(String, String)>,
}

impl Welcome {
    fn read(rules: &Table) -> Result<Welcome> {
        let list = |table: &str, key: &str| {
            let found = rules.get(table).and_then(|table| table.get(key)?.as_array());
            found.with_context(|| format!("deny.toml has no list {table}.{key}"))
        };
        let words = |table: &str, key: &str| -> Result<Vec<String>> {
            Ok(list(table, key)?
                .iter()
                .filter_map(|word| word.as_str().map(str::to_string))
                .collect())
        };
        let field = |entry: &toml::Value, key: &str| {
            entry
                .get(key)
                .and_then(|word| word.as_str())
                .unwrap_or_default()
                .to_string()
        };
        let banned = list("bans", "deny")?
            .iter()
            .map(|entry| (field(entry, "crate"), field(entry, "reason")));
        Ok(Welcome {
            licences: words("licenses", "allow")?,
            registries: words("sources", "allow-registry")?,
            git: words("sources", "allow-git")?,
            banned: banned.collect(),
        })
    }

    fn licence(&self, stated: Option<&str>) -> Option<String> {
        let Some(stated) = stated else {
            return Some("states no licence".to_string());
        };
        // The older way to write OR, with or without spaces.
        let Ok(expression) = Expression::parse_mode(&stated.replace('/', " OR "), ParseMode::LAX) else {
            return Some(format!("its licence {stated:?} cannot be read"));
        };
        let may = expression.evaluate(|one| self.licences.contains(&one.to_string()));
        (!may).then(|| format!("its licence {stated} is not among those that deny.toml allows"))
    }

    fn source(&self, stated: Option<&str>) -> Option<String> {
        // None: a path, so ours.
        let stated = stated?;
        let may = match stated.split_once('+') {
            Some(("registry" | "sparse", from)) => self.registries.iter().any(|one| one == from),
            Some(("git", from)) => self.git.iter().any(|one| from.starts_with(one.as_str())),
            _ => false,
        };
        (!may).then(|| format!("comes from {stated}, which deny.toml does not allow"))
    }

    fn ban(&self, name: &str) -> Option<&str> {
        let found = self.banned.iter().find(|(banned, _)| banned == name);
        found.map(|(_, reason)| reason.as_str())
    }
}

/// Dependencies of ours for which any version will do; those in the tree need none.
fn wildcards(package: &Value) -> impl Iterator<Item = &str> {
    let all = package["dependencies"].as_array().into_iter().flatten();
    let wild = all.filter(|one| one["req"] == "*" && one["path"].is_null());
    wild.filter_map(|one| one["name"].as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn said(license: Value, source: &str, name: &str, dependencies: Value) -> Vec<String> {
        let rules = "[licenses]\nallow = [\"MIT\", \"Apache-2.0\", \"Apache-2.0 WITH LLVM-exception\"]\n[bans]\ndeny = [{ crate = \"openssl\", reason = \"TLS is rustls\" }]\n\
                     [sources]\nallow-registry = [\"https://index\"]\nallow-git = []";
        let package = json!({"id": "a", "name": name, "version": "1.0.0", "license": license, "source": source, "dependencies": dependencies});
        let unused = json!({"id": "b", "name": "b", "version": "1.0.0", "license": null, "source": null});
        let metadata = json!({"packages": [package, unused], "workspace_members": ["a"], "resolve": {"nodes": [{"id": "a"}]}});
        judge(&metadata, &rules.parse().unwrap()).unwrap()
    }

    #[test]
    fn one_licence_of_several_will_do_and_all_of_several_are_needed() {
        for fine in [
            "MIT",
            "GPL-3.0 OR MIT",
            "MIT/Apache-2.0",
            "Apache-2.0 / GPL-2.0",
            "MIT AND (Apache-2.0 OR GPL-3.0-only)",
            "Apache-2.0 WITH LLVM-exception",
        ] {
            assert_eq!(
                said(json!(fine), "registry+https://index", "a", json!([])),
                [""; 0],
                "{fine}"
            );
        }
        for wrong in [
            json!("GPL-3.0-only"),
            json!("MIT AND GPL-3.0-only"),
            json!("my own"),
            Value::Null,
        ] {
            assert_eq!(
                said(wrong.clone(), "registry+https://index", "a", json!([])).len(),
                1,
                "{wrong}"
            );
        }
    }

    #[test]
    fn banned_crates_and_foreign_sources_do_not_come() {
        assert_eq!(
            said(json!("MIT"), "registry+https://index", "openssl", json!([])),
            ["openssl 1.0.0 is banned: TLS is rustls"]
        );
        for source in ["registry+https://elsewhere", "git+https://index/a"] {
            assert_eq!(said(json!("MIT"), source, "a", json!([])).len(), 1, "{source}");
        }
    }

    #[test]
    fn a_dependency_says_its_version() {
        let wild = json!([{"name": "x", "req": "*"}, {"name": "y", "req": "^1"}, {"name": "z", "req": "*", "path": "/z"}]);
        assert_eq!(
            said(json!("MIT"), "registry+https://index", "a", wild),
            ["a takes any version of x"]
        );
    }
}
