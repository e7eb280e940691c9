//! What the holidays are called, in the product's languages.

/// A holiday's stable key and its names.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) key: &'static str,
    pub(crate) fr: &'static str,
    pub(crate) de: &'static str,
    pub(crate) en: &'static str,
}

const fn name(key: &'static str, fr: &'static str, de: &'static str, en: &'static str) -> Name {
    Name { key, fr, de, en }
}

pub(super) const NEW_YEAR: Name = name("new_year", "Jour de l'An", "Neujahr", "New Year's Day");
pub(super) const SECOND_JANUARY: Name = name("second_january", "2 janvier", "2. Januar", "2 January");
pub(super) const BERCHTOLD: Name = name(
    "berchtold",
    "Saint-Berchtold",
    "Berchtoldstag",
    "St Berchtold's Day",
);
pub(super) const EPIPHANY: Name = name("epiphany", "Épiphanie", "Heilige Drei Könige", "Epiphany");
pub(super) const MARTIN_LUTHER_KING: Name = name(
    "martin_luther_king",
    "Journée de Martin Luther King",
    "Martin-Luther-King-Tag",
    "Martin Luther King Jr. Day",
);
pub(super) const WASHINGTON: Name = name(
    "washington",
    "Anniversaire de Washington",
    "Washingtons Geburtstag",
    "Washington's Birthday",
);
pub(super) const NEUCHATEL_REPUBLIC: Name = name(
    "neuchatel_republic",
    "Instauration de la République",
    "Ausrufung der Republik",
    "Proclamation of the Republic",
);
pub(super) const WOMENS_DAY: Name = name(
    "womens_day",
    "Journée internationale des femmes",
    "Internationaler Frauentag",
    "International Women's Day",
);
pub(super) const SAINT_PATRICK: Name = name(
    "saint_patrick",
    "Saint-Patrick",
    "St. Patrick's Day",
    "St Patrick's Day",
);
pub(super) const SAINT_JOSEPH: Name = name("saint_joseph", "Saint-Joseph", "Josefstag", "St Joseph's Day");
pub(super) const NAEFELS: Name = name(
    "naefels",
    "Bataille de Näfels",
    "Näfelser Fahrt",
    "Battle of Näfels",
);
pub(super) const GOOD_FRIDAY: Name = name("good_friday", "Vendredi saint", "Karfreitag", "Good Friday");
pub(super) const EASTER_SUNDAY: Name = name(
    "easter_sunday",
    "Dimanche de Pâques",
    "Ostersonntag",
    "Easter Sunday",
);
pub(super) const EASTER_MONDAY: Name =
    name("easter_monday", "Lundi de Pâques", "Ostermontag", "Easter Monday");
pub(super) const ABOLITION_OF_SLAVERY: Name = name(
    "abolition_of_slavery",
    "Abolition de l'esclavage",
    "Abschaffung der Sklaverei",
    "Abolition of Slavery",
);
pub(super) const LABOUR_DAY: Name = name("labour_day", "Fête du Travail", "Tag der Arbeit", "Labour Day");
pub(super) const EARLY_MAY: Name = name(
    "early_may",
    "Premier lundi de mai",
    "Early May Bank Holiday",
    "Early May bank holiday",
);
pub(super) const VICTORY_1945: Name = name(
    "victory_1945",
    "Victoire 1945",
    "Tag des Sieges 1945",
    "Victory Day 1945",
);
pub(super) const LIBERATION: Name = name(
    "liberation",
    "Jour de la Libération",
    "Tag der Befreiung",
    "Liberation Day",
);
pub(super) const EUROPE_DAY: Name = name("europe_day", "Journée de l'Europe", "Europatag", "Europe Day");
pub(super) const ASCENSION: Name = name("ascension", "Ascension", "Christi Himmelfahrt", "Ascension Day");
pub(super) const WHIT_SUNDAY: Name = name(
    "whit_sunday",
    "Dimanche de Pentecôte",
    "Pfingstsonntag",
    "Whit Sunday",
);
pub(super) const WHIT_MONDAY: Name = name(
    "whit_monday",
    "Lundi de Pentecôte",
    "Pfingstmontag",
    "Whit Monday",
);
pub(super) const CORPUS_CHRISTI: Name = name("corpus_christi", "Fête-Dieu", "Fronleichnam", "Corpus Christi");
pub(super) const SPRING: Name = name(
    "spring",
    "Jour férié de printemps",
    "Spring Bank Holiday",
    "Spring bank holiday",
);
pub(super) const MEMORIAL_DAY: Name = name("memorial_day", "Memorial Day", "Memorial Day", "Memorial Day");
pub(super) const JUNETEENTH: Name = name("juneteenth", "Juneteenth", "Juneteenth", "Juneteenth");
pub(super) const UPRISING_1953: Name = name(
    "uprising_1953",
    "Soulèvement du 17 juin 1953",
    "Volksaufstand vom 17. Juni 1953",
    "Uprising of 17 June 1953",
);
pub(super) const JURA_INDEPENDENCE: Name = name(
    "jura_independence",
    "Commémoration du plébiscite jurassien",
    "Fest der Unabhängigkeit",
    "Jura Independence Day",
);
pub(super) const PETER_AND_PAUL: Name = name(
    "peter_and_paul",
    "Saints Pierre et Paul",
    "Peter und Paul",
    "Saints Peter and Paul",
);
pub(super) const NATIONAL_DAY: Name = name(
    "national_day",
    "Fête nationale",
    "Nationalfeiertag",
    "National Day",
);
pub(super) const INDEPENDENCE_DAY: Name = name(
    "independence_day",
    "Fête de l'Indépendance",
    "Unabhängigkeitstag",
    "Independence Day",
);
pub(super) const BOYNE: Name = name(
    "boyne",
    "Bataille de la Boyne",
    "Schlacht am Boyne",
    "Battle of the Boyne",
);
pub(super) const SUMMER: Name = name(
    "summer",
    "Jour férié d'été",
    "Summer Bank Holiday",
    "Summer bank holiday",
);
pub(super) const ASSUMPTION: Name = name("assumption", "Assomption", "Mariä Himmelfahrt", "Assumption Day");
pub(super) const LABOR_DAY: Name = name(
    "labor_day",
    "Fête du Travail américaine",
    "Labor Day",
    "Labor Day",
);
pub(super) const GENEVA_FAST: Name = name("geneva_fast", "Jeûne genevois", "Genfer Bettag", "Geneva Fast");
pub(super) const CHILDRENS_DAY: Name = name(
    "childrens_day",
    "Journée mondiale de l'enfance",
    "Weltkindertag",
    "World Children's Day",
);
pub(super) const FAST_MONDAY: Name = name(
    "fast_monday",
    "Lundi du Jeûne fédéral",
    "Bettagsmontag",
    "Federal Fast Monday",
);
pub(super) const NICHOLAS_OF_FLUE: Name = name(
    "nicholas_of_flue",
    "Saint Nicolas de Flüe",
    "Bruder Klaus",
    "St Nicholas of Flüe",
);
pub(super) const GERMAN_UNITY: Name = name(
    "german_unity",
    "Jour de l'Unité allemande",
    "Tag der Deutschen Einheit",
    "German Unity Day",
);
pub(super) const COLUMBUS: Name = name("columbus", "Columbus Day", "Kolumbus-Tag", "Columbus Day");
pub(super) const REFORMATION: Name = name(
    "reformation",
    "Fête de la Réformation",
    "Reformationstag",
    "Reformation Day",
);
pub(super) const ALL_SAINTS: Name = name("all_saints", "Toussaint", "Allerheiligen", "All Saints' Day");
pub(super) const ARMISTICE: Name = name(
    "armistice",
    "Armistice 1918",
    "Waffenstillstand 1918",
    "Armistice Day 1918",
);
pub(super) const VETERANS: Name = name("veterans", "Veterans Day", "Veterans Day", "Veterans Day");
pub(super) const REPENTANCE: Name = name(
    "repentance",
    "Jour de pénitence et de prière",
    "Buß- und Bettag",
    "Repentance and Prayer Day",
);
pub(super) const THANKSGIVING: Name =
    name("thanksgiving", "Thanksgiving", "Thanksgiving", "Thanksgiving Day");
pub(super) const SAINT_ANDREW: Name = name(
    "saint_andrew",
    "Saint-André",
    "St. Andrew's Day",
    "St Andrew's Day",
);
pub(super) const IMMACULATE_CONCEPTION: Name = name(
    "immaculate_conception",
    "Immaculée Conception",
    "Mariä Empfängnis",
    "Immaculate Conception",
);
pub(super) const CHRISTMAS: Name = name("christmas", "Noël", "Weihnachten", "Christmas Day");
pub(super) const SECOND_CHRISTMAS_DAY: Name = name(
    "second_christmas_day",
    "Lendemain de Noël",
    "Zweiter Weihnachtstag",
    "Second Day of Christmas",
);
pub(super) const SAINT_STEPHEN: Name = name(
    "saint_stephen",
    "Saint-Étienne",
    "Stephanstag",
    "St Stephen's Day",
);
pub(super) const BOXING_DAY: Name = name("boxing_day", "Boxing Day", "Boxing Day", "Boxing Day");
pub(super) const GENEVA_RESTORATION: Name = name(
    "geneva_restoration",
    "Restauration de la République",
    "Wiederherstellung der Republik",
    "Restoration of the Republic",
);
pub(super) const ROYAL_WEDDING: Name = name(
    "royal_wedding",
    "Mariage royal",
    "Königliche Hochzeit",
    "Royal wedding",
);
pub(super) const DIAMOND_JUBILEE: Name = name(
    "diamond_jubilee",
    "Jubilé de diamant",
    "Diamantenes Thronjubiläum",
    "Diamond Jubilee",
);
pub(super) const PLATINUM_JUBILEE: Name = name(
    "platinum_jubilee",
    "Jubilé de platine",
    "Platin-Thronjubiläum",
    "Platinum Jubilee",
);
pub(super) const STATE_FUNERAL: Name = name(
    "state_funeral",
    "Funérailles de la reine Élisabeth II",
    "Staatsbegräbnis von Königin Elisabeth II.",
    "State funeral of Queen Elizabeth II",
);
pub(super) const CORONATION: Name = name(
    "coronation",
    "Couronnement du roi Charles III",
    "Krönung von König Charles III.",
    "Coronation of King Charles III",
);
pub(super) const WORLD_CUP: Name = name(
    "world_cup",
    "Coupe du monde de football",
    "Fußball-Weltmeisterschaft",
    "World Cup bank holiday",
);
