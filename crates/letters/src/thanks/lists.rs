//! The words by which a short answer is understood, in lower case.

use super::set;
use std::collections::HashSet;
use std::sync::LazyLock;

/// Words that thank.
pub(super) static THANKS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    set(
        "thanks thank thx thnx tx ty cheers merci mercis remercie remercions danke dank dankeschön dankesehr bedanke \
         bedanken bedankt gracias grazie obrigado obrigada ta",
    )
});

/// Words that say how it came out: who was asked has answered with them.
pub(super) static OUTCOME: LazyLock<HashSet<String>> = LazyLock::new(|| {
    set(
        "works worked working solved fixed resolved sorted done fonctionne marche réglé réglée résolu résolue résolus \
         geklappt funktioniert läuft gelöst erledigt behoben passt klappt repariert",
    )
});

/// Words that say alone that it is well, or that it was heard.
pub(super) static WELL: LazyLock<HashSet<String>> = LazyLock::new(|| {
    set(
        "ok okay okey oki okidoki k parfait parfaite parfaitement perfect perfekt super bon génial géniale top impeccable impec \
         nickel prima klasse toll great fine good excellent excellente wunderbar hervorragend brilliant awesome amazing \
         lovely wonderful bravo noted noté notée reçu received erhalten angekommen understood compris verstanden entendu \
         accord klar bien gut spitze cool bestens",
    )
});

/// Words that may stand beside them without asking for anything, nor saying that something is amiss.
pub(super) static BESIDE: LazyLock<HashSet<String>> = LazyLock::new(|| {
    set(
        "you so very much a lot again many million ton tons for your help the quick fast swift kind reply answer response \
         support hi hello hey dear all team everyone well got it best warm kindest regards have nice everything is now and \
         sincerely yours truly faithfully wishes really appreciate appreciated us our that s was this indeed prompt effort \
         efforts time patience fantastic day weekend evening morning afternoon week rest to too service both \
         just perfectly i am m happy glad everybody greetings br yes yep yup care take \
         beaucoup bonjour bonsoir salut coucou pour votre vos ta ton aide réponse réponses retour rapide rapides rapidité \
         cordialement bonne bonnes bons journée soirée matinée continuation réception end à vous toi mille encore tout \
         toute tous l équipe et la le les de du des je j ai nous avons votre excellente belle journee c est cela ça très \
         infiniment un une sincères salutations sincèrement distinguées respectueuses respectueusement cdt cdlt cordlt bàv bav \
         maintenant efficacité professionnalisme gentillesse réactivité compréhension suivi prompte souhaite souhaitons \
         fin semaine week-end après midi agréable madame monsieur mesdames messieurs vraiment grand grands oui d bien \
         message info infos information informations travail super amicalement bises solution mon ma m \
         schön schöne schöner schönes schönen herzlichen herzlicher herzliche herzlichst besten beste bester bestem für \
         ihre ihren ihr deine dein eure die das der den dem schnelle schnellen rasche raschen prompte nette netten \
         freundliche freundlichen freundlichem antwort hilfe rückmeldung unterstützung lösung hallo guten tag moin servus \
         grüezi liebe lieber liebes liebem lieben grüße grüßen grüssen gruß grusse grüsse grüessli mit viele vielen vielem \
         ihnen dir euch sie und sehr alles tausend nochmals nochmal lg mfg vg bg hg einen ein noch wochenende feierabend \
         abend morgen nachmittag woche hat es ist jetzt nun auch schnell heel erg voor uw hulp muchas por su ayuda \
         per aiuto mühe bemühungen geholfen unkomplizierte unkomplizierten bearbeitung zeit geduld ich wir mich uns mir \
         nachricht info infos auskunft gerne ebenfalls gleichfalls angenehmen damit ja so wirklich \
         fêtes noël noel joyeux joyeuses année bcp vielmal vielmals merry happy christmas xmas holidays new year easter \
         frohe froher frohes weihnachten ostern jahr neues neue rutsch feiertage confirming confirmation bestätigung kümmern fürs \
         perfekte tolle tollen super prompten service mal doch arbeit team zusammen frau herr mr mrs ms mme",
    )
});

/// What only together means that it is well, or thanks: "wieder" alone may say that it is broken again.
pub(super) const TOGETHER: [(&str, &str); 22] = [
    ("funktioniert wieder", "funktioniert"),
    ("geht wieder", "funktioniert"),
    ("klappt wieder", "funktioniert"),
    ("laeuft wieder", "funktioniert"),
    ("laeuft alles wieder", "funktioniert"),
    ("hat sich erledigt", "erledigt"),
    ("marche a nouveau", "marche"),
    ("marche de nouveau", "marche"),
    ("fonctionne a nouveau", "fonctionne"),
    ("fonctionne de nouveau", "fonctionne"),
    ("refonctionne", "fonctionne"),
    ("remarche", "marche"),
    ("probleme resolu", "resolu"),
    ("probleme regle", "regle"),
    ("problem solved", "solved"),
    ("problem fixed", "fixed"),
    ("problem geloest", "geloest"),
    ("did the trick", "worked"),
    ("much appreciated", "thanks"),
    ("greatly appreciated", "thanks"),
    ("appreciate it", "thanks"),
    ("appreciate that", "thanks"),
];

/// What an answer is called. Thanks for one that is still to come ask for it.
pub(super) static ANSWER: LazyLock<HashSet<String>> = LazyLock::new(|| {
    set(
        "reply response answer réponse réponses retour retours antwort rückmeldung nachricht confirmation bestätigung",
    )
});

/// What may stand between an answer and how thanks lead to it.
pub(super) static BEFORE_ANSWER: LazyLock<HashSet<String>> = LazyLock::new(|| {
    set(
        "your the kind quick fast swift votre vos ton ta bonne excellente ihre deine eure die eine schnelle rasche nette \
         freundliche prompt prompte prompten a an un une",
    )
});

/// Of these an answer is one to come: "your prompt reply", "une réponse".
pub(super) static TO_COME: LazyLock<HashSet<String>> =
    LazyLock::new(|| set("prompt prompte prompten a an un une eine"));

/// Words of whoever waits; no name, however they are written.
pub(super) static WAITING: LazyLock<HashSet<String>> = LazyLock::new(|| {
    set(
        "advance avance voraus vorab waiting wait awaiting looking forward warte warten attente attends attendons \
         im in en dans",
    )
});

/// How a line begins that calls its reader by name.
pub(super) const GREETINGS: &str = "bonjour bonsoir salut coucou cher chère chers hallo guten liebe lieber liebes sehr hi hello dear \
    hey moin servus grüezi madame monsieur";

/// Words of which a line that closes a letter consists. What follows it is who wrote.
pub(super) static CLOSING: LazyLock<HashSet<String>> = LazyLock::new(|| {
    set(
        "cordialement cdt cdlt cordlt salutations sincères bien à vous amicalement respectueusement meilleures distinguées \
         mit freundlichen freundlichem freundliche besten beste herzlichen herzliche lieben liebe vielen viele schönen \
         schöne grüßen grüße grüssen grüsse gruß grusse lg mfg vg bg hg und best kind kindest warm regards wishes sincerely \
         yours truly faithfully many all the cheers br greetings",
    )
});

/// Signs of approval, skin tones and joiners aside.
pub(super) const SIGNS: &str = "👍👌🙏❤♥🧡💛💚💙💜🤎🖤🤍🩷💖💗💓💕💞💝😀😃😄😁😆😊🙂😉😍🥰😘🤗🎉🎊✅✔☑💯👏🙌🤝💪🌟⭐✨🌸🌹🌷🌺🌻💐🥳😇🤩🫶☺☀🌞🍀🔝🆗😎🤙✌🎈🍾🥂🚀🏆🥇😺💫🫡";

/// The same in ASCII.
pub(super) const EMOTICONS: [&str; 16] = [
    ":-)", ":)", ";-)", ";)", ":-D", ":D", "=)", "^^", "<3", "+1", ":-))", ":))", "(y)", ":o)", "xD", "XD",
];

/// Titles that a name follows.
pub(super) const TITLES: &str = "frau herr herrn madame monsieur mme mlle mr mrs ms dr";

/// Words after which a name may stand on the same line: "LG Anna".
pub(super) const BEFORE_NAME: &str = "lg vg bg hg mfg best cheers regards wishes sincerely yours cordialement cdt cdlt bav amicalement \
    bises grusse gruesse gruss br";
