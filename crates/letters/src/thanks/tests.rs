//! Pairs in three languages: what needs no answer, and what does though it looks alike.

use super::Meaning::{Assent, Sign, Thanks, Words};
use super::meaning;

fn all_are(expected: super::Meaning, cases: &[&str]) {
    let wrong: Vec<_> = cases
        .iter()
        .map(|text| (*text, meaning(text, &["Camille Moreau", "Ines Keller"])))
        .filter(|(_, found)| *found != expected)
        .collect();
    assert_eq!(wrong, [], "expected {expected:?}");
}

#[test]
fn bare_thanks_are_known() {
    all_are(
        Thanks,
        &[
            "Vielen Dank!\n\nMit freundlichen Grüßen\nUwe Müller",
            "Besten Dank und schöne Grüße",
            "Besten Dank und schoene Gruesse\nUwe",
            "Guten Tag Frau Weber,\n\nvielen lieben Dank!\nLG",
            "Dankeschön, schönes Wochenende!",
            "Danke für Ihre Mühe",
            "Danke, Frau Keller!",
            "Herzlichen Dank für die schnelle Hilfe 🙏",
            "Super, danke! LG Anna",
            "Hallo Ines\n\ndanke dir\n\nViele Grüße\nUwe Müller\nMüller GmbH & Co. KG\nTel. +49 30 1234567",
            "Merci !\nSincères salutations\nJean",
            "Merci, bonne soirée !",
            "Merci Ines, bonne fin de semaine",
            "Merci, un bon week-end à vous",
            "Merci beaucoup pour votre réponse rapide et votre aide.\n\nCordialement,\nJean de la Tour\n06 12 34 56 78",
            "Bonjour Paul,\n\nje vous remercie pour votre aide.",
            "Un grand merci à toute l’équipe ❤️",
            "Ok merci",
            "Many thanks\nSincerely\nAnn Smith",
            "Thank you.\nYours,\nAnn",
            "Thanks a lot for your quick reply :-)",
            "Hi Ines,\nthank you so much!\nBest regards\nAnn Smith\nAcme Ltd\nwww.acme.example",
            "Thx!",
            "Thanks Mr Smith",
            "thank you 🙏🏽🙏🏽",
            // Whoever wrote to them is called by name, at either end.
            "Great, thanks Ines",
            "great, thanks ines",
            "Merci Ines, bonne soirée à vous",
            "Danke Ines",
            "Hi Ines, thanks a lot!",
            "Hi Bo, thanks a lot!",
            "Hallo Ines, super, vielen Dank! LG Mia",
            "Bonjour Ines, merci beaucoup. Cordialement Camille",
            "Bonjour Madame Roth, un grand merci pour votre aide !",
            "Thanks, Ines! Kind regards, Mia Keller",
            "Vielen Dank Ines und schönen Feierabend!\nViele Grüße\nMia",
            "Merci pour votre réponse",
            "Merci de votre aide",
            "Merci à vous pour votre retour",
            "Danke für die schnelle Antwort",
            "Danke für den prompten Service",
        ],
    );
}

#[test]
fn a_yes_to_what_was_done_is_known() {
    all_are(
        Assent,
        &[
            "Ok",
            "OK.",
            "Okay 👍",
            "Parfait",
            "Parfait !",
            "C'est bon merci",
            "C’est bon, merci beaucoup. Camille",
            "Merci infiniment, c'est réglé.",
            "Ça marche, merci",
            "Bien reçu",
            "D'accord, entendu",
            "Perfekt",
            "Alles klar",
            "Passt, danke",
            "Ja, funktioniert jetzt. Vielen Dank!",
            "Guten Tag Frau Weber,\n\nvielen lieben Dank, hat geklappt!\nLG",
            "Thanks, that worked!",
            "Great, it works now, thank you",
            "All good",
            "Perfect 😀",
            "Noted\nAnn",
            "Got it, all good",
        ],
    );
}

#[test]
fn signs_of_approval_are_known() {
    all_are(
        Sign,
        &[
            "👍",
            "👍🏿",
            "❤️",
            " 🙏🙏 ",
            "👍\n\n😀",
            ":-)",
            "+1",
            "👏👏👏!",
            "✅",
            "😊 ❤️",
        ],
    );
}

#[test]
fn what_asks_or_objects_is_read() {
    all_are(
        Words,
        &[
            "",
            "👎",
            "👍👎",
            "😡",
            "🤔",
            "❓",
            "👍?",
            "Danke, aber es funktioniert nicht.",
            "Danke. Wann kommt das Paket?",
            "Danke, 👎",
            "Danke, es ist wieder so",
            "Ok, aber bitte schnell",
            "Perfekt wäre es mit Rechnung",
            "Nicht gut",
            "Nein",
            "Nein danke",
            "Besten Dank für nichts",
            "Vielen Dank! Bitte auch die Rechnung schicken.",
            "Ja",
            "Danke\n\nMit freundlichen Grüßen\nUwe Müller\nPS: Die Lampe blinkt noch",
            "Danke\nRufen Sie mich an",
            "Oui",
            "Non merci",
            "Merci, mais la lampe ne fonctionne toujours pas.",
            "Merci d'annuler ma commande.",
            "Merci de me rappeler",
            "C'est pas bon",
            "C'est bon ou pas ?",
            "Parfait, sauf la couleur",
            "Ok mais quand",
            "Bonjour Paul,",
            "Merci\nCordialement\nIl reste la facture à envoyer",
            "Yes",
            "Ok, but when",
            "Thanks, but it still prints blank pages.",
            "Thanks, please call me.",
            "Thank you, one more thing: the invoice is wrong",
            "Thanks. We have it again",
            "Not ok",
            "Works not",
            "No thanks, cancel it",
            "Thanks for nothing",
            "Great, now it is broken again",
            "Thanks! My number is 0170 123456",
            "Thanks\nhttps://example.org/photo",
            "Regards\nAnn",
            "Hello",
            // In thanks for what has not come yet somebody waits.
            "Thanks in advance",
            "Thanks in advance, Ines!",
            "Many thanks in advance.\nKind regards\nAnn",
            "Thank you in advance for your reply",
            "Thanks\nIn Advance",
            "Thanks for your prompt reply",
            "Thank you for your prompt response, Ines",
            "Thanks for a quick reply",
            "Thanks, looking forward to your reply",
            "Thanks\nLooking Forward",
            "Ok, I wait",
            "Ok, thanks, I'm waiting for your answer",
            "Danke im Voraus",
            "Vielen Dank im Voraus für Ihre Mühe",
            "Vorab besten Dank",
            "Danke für eine schnelle Antwort",
            "Vielen Dank für Ihre prompte Rückmeldung",
            "Ok, ich warte",
            "Ich warte auf Ihre Antwort, danke",
            "Danke, ich freue mich auf Ihre Antwort",
            "Merci d’avance",
            "Merci par avance pour votre aide",
            "Merci de votre retour rapide",
            "Merci de votre réponse",
            "Merci pour une réponse rapide",
            "Merci beaucoup de votre prompt retour",
            "En attente de votre retour",
            "Merci, dans l'attente de votre retour\nCordialement",
            "J'attends votre réponse, merci",
        ],
    );
}
