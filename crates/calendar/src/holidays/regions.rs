//! The regions whose public holidays are known.

/// A country or a part of it, by its ISO 3166 code. A country's own code keeps only the days that are kept in all of it:
/// a desk in Munich wants `DE-BY`, not `DE`.
#[derive(Debug, PartialEq, Eq)]
pub struct Region {
    /// `FR`, `DE-BY`, …
    pub code: &'static str,
    fr: &'static str,
    de: &'static str,
    en: &'static str,
}

impl Region {
    /// The name in a language (`fr`, `de`, `en`, also `fr-CH`); English for any other.
    pub fn name(&self, language: &str) -> &'static str {
        super::in_language(language, self.fr, self.de, self.en)
    }

    /// The country's code: `DE` for `DE-BY`.
    pub fn country(&self) -> &'static str {
        self.code.get(..2).unwrap_or(self.code)
    }
}

/// All regions, country by country, each country's own code first.
pub fn regions() -> &'static [Region] {
    REGIONS
}

const fn region(code: &'static str, fr: &'static str, de: &'static str, en: &'static str) -> Region {
    Region { code, fr, de, en }
}

const REGIONS: &[Region] = &[
    region("FR", "France", "Frankreich", "France"),
    region(
        "FR-57",
        "Moselle (Alsace-Moselle)",
        "Moselle (Elsass-Mosel)",
        "Moselle (Alsace-Moselle)",
    ),
    region(
        "FR-67",
        "Bas-Rhin (Alsace-Moselle)",
        "Bas-Rhin (Elsass-Mosel)",
        "Bas-Rhin (Alsace-Moselle)",
    ),
    region(
        "FR-68",
        "Haut-Rhin (Alsace-Moselle)",
        "Haut-Rhin (Elsass-Mosel)",
        "Haut-Rhin (Alsace-Moselle)",
    ),
    region("FR-971", "Guadeloupe", "Guadeloupe", "Guadeloupe"),
    region("FR-972", "Martinique", "Martinique", "Martinique"),
    region("FR-973", "Guyane", "Französisch-Guayana", "French Guiana"),
    region("FR-974", "La Réunion", "Réunion", "Réunion"),
    region("FR-976", "Mayotte", "Mayotte", "Mayotte"),
    region("DE", "Allemagne", "Deutschland", "Germany"),
    region("DE-BB", "Brandebourg", "Brandenburg", "Brandenburg"),
    region("DE-BE", "Berlin", "Berlin", "Berlin"),
    region(
        "DE-BW",
        "Bade-Wurtemberg",
        "Baden-Württemberg",
        "Baden-Württemberg",
    ),
    region("DE-BY", "Bavière", "Bayern", "Bavaria"),
    region("DE-HB", "Brême", "Bremen", "Bremen"),
    region("DE-HE", "Hesse", "Hessen", "Hesse"),
    region("DE-HH", "Hambourg", "Hamburg", "Hamburg"),
    region(
        "DE-MV",
        "Mecklembourg-Poméranie-Occidentale",
        "Mecklenburg-Vorpommern",
        "Mecklenburg-Western Pomerania",
    ),
    region("DE-NI", "Basse-Saxe", "Niedersachsen", "Lower Saxony"),
    region(
        "DE-NW",
        "Rhénanie-du-Nord-Westphalie",
        "Nordrhein-Westfalen",
        "North Rhine-Westphalia",
    ),
    region(
        "DE-RP",
        "Rhénanie-Palatinat",
        "Rheinland-Pfalz",
        "Rhineland-Palatinate",
    ),
    region(
        "DE-SH",
        "Schleswig-Holstein",
        "Schleswig-Holstein",
        "Schleswig-Holstein",
    ),
    region("DE-SL", "Sarre", "Saarland", "Saarland"),
    region("DE-SN", "Saxe", "Sachsen", "Saxony"),
    region("DE-ST", "Saxe-Anhalt", "Sachsen-Anhalt", "Saxony-Anhalt"),
    region("DE-TH", "Thuringe", "Thüringen", "Thuringia"),
    region("AT", "Autriche", "Österreich", "Austria"),
    region("CH", "Suisse", "Schweiz", "Switzerland"),
    region("CH-AG", "Argovie", "Aargau", "Aargau"),
    region(
        "CH-AI",
        "Appenzell Rhodes-Intérieures",
        "Appenzell Innerrhoden",
        "Appenzell Innerrhoden",
    ),
    region(
        "CH-AR",
        "Appenzell Rhodes-Extérieures",
        "Appenzell Ausserrhoden",
        "Appenzell Ausserrhoden",
    ),
    region("CH-BE", "Berne", "Bern", "Bern"),
    region("CH-BL", "Bâle-Campagne", "Basel-Landschaft", "Basel-Landschaft"),
    region("CH-BS", "Bâle-Ville", "Basel-Stadt", "Basel-Stadt"),
    region("CH-FR", "Fribourg", "Freiburg", "Fribourg"),
    region("CH-GE", "Genève", "Genf", "Geneva"),
    region("CH-GL", "Glaris", "Glarus", "Glarus"),
    region("CH-GR", "Grisons", "Graubünden", "Grisons"),
    region("CH-JU", "Jura", "Jura", "Jura"),
    region("CH-LU", "Lucerne", "Luzern", "Lucerne"),
    region("CH-NE", "Neuchâtel", "Neuenburg", "Neuchâtel"),
    region("CH-NW", "Nidwald", "Nidwalden", "Nidwalden"),
    region("CH-OW", "Obwald", "Obwalden", "Obwalden"),
    region("CH-SG", "Saint-Gall", "St. Gallen", "St. Gallen"),
    region("CH-SH", "Schaffhouse", "Schaffhausen", "Schaffhausen"),
    region("CH-SO", "Soleure", "Solothurn", "Solothurn"),
    region("CH-SZ", "Schwytz", "Schwyz", "Schwyz"),
    region("CH-TG", "Thurgovie", "Thurgau", "Thurgau"),
    region("CH-TI", "Tessin", "Tessin", "Ticino"),
    region("CH-UR", "Uri", "Uri", "Uri"),
    region("CH-VD", "Vaud", "Waadt", "Vaud"),
    region("CH-VS", "Valais", "Wallis", "Valais"),
    region("CH-ZG", "Zoug", "Zug", "Zug"),
    region("CH-ZH", "Zurich", "Zürich", "Zurich"),
    region("BE", "Belgique", "Belgien", "Belgium"),
    region("LU", "Luxembourg", "Luxemburg", "Luxembourg"),
    region("GB", "Royaume-Uni", "Vereinigtes Königreich", "United Kingdom"),
    region("GB-ENG", "Angleterre", "England", "England"),
    region("GB-NIR", "Irlande du Nord", "Nordirland", "Northern Ireland"),
    region("GB-SCT", "Écosse", "Schottland", "Scotland"),
    region("GB-WLS", "Pays de Galles", "Wales", "Wales"),
    region(
        "US",
        "États-Unis (fédéral)",
        "USA (Bund)",
        "United States (federal)",
    ),
];
