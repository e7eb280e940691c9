### The demo desk

demo-desk = Demo-Helpdesk
demo-stays-here = Nichts verlässt diesen Rechner.
demo-move = Zeit vorspulen
demo-hours = +{ $number } Std.
demo-days = { $number ->
    [one] +1 Tag
   *[other] +{ $number } Tage
}
demo-business-days = { $number ->
    [one] +1 Arbeitstag
   *[other] +{ $number } Arbeitstage
}
demo-to-the-desk = Zum Helpdesk
demo-jump-wrong = Vorspulen können Sie um Stunden, Tage oder Arbeitstage, zum Beispiel 3b.
demo-team-orders = Bestellungen
demo-team-billing = Rechnungen
demo-team-technical = Technik
demo-team-advice = Beratung
demo-category-delivery = Lieferung
demo-category-returns = Rücksendungen
demo-category-payments = Zahlungen
demo-category-repairs = Reparaturen
demo-category-advice = Beratung
demo-mailbox = Demo-Postfach
demo-letters-sent = Gesendete E-Mails
demo-write = Als Kunde schreiben
demo-write-how = Ihre E-Mail kommt hier an wie jede andere.
demo-filter = Nur E-Mails an diese Adresse
demo-filter-go = Diese E-Mails anzeigen
demo-no-letters = Noch keine E-Mails.
demo-all-letters = Alle E-Mails anzeigen
demo-older = Ältere E-Mails
demo-from = Von
demo-to = An
demo-sent = Gesendet
demo-ticket = Ticket
demo-name = Name
demo-subject = Betreff
demo-body = Nachricht
demo-answers = Antwort auf
demo-answers-none = nichts, neue Anfrage
demo-send = An den Helpdesk senden
demo-form = Ansicht der E-Mail
demo-as-html = So sieht sie der Kunde
demo-as-text = Nur Text
demo-as-source = Kopfzeilen und Quelltext
demo-letter-to = E-Mail an { $name }
demo-arrived = Ihre E-Mail ist angekommen.
demo-arrived-ticket = Ticket Nr. { $ticket } ansehen
demo-state-waiting = wartet auf den Versand
demo-state-failed = nicht zustellbar
demo-state-withheld = zurückgehalten
demo-state-cancelled = zurückgezogen
demo-purpose-reply = Antwort
demo-purpose-acknowledgement = Eingangsbestätigung
demo-purpose-reminder = Erinnerung
demo-purpose-warning = Abschlussankündigung
demo-purpose-notice = Abschlussnachricht
demo-purpose-survey = Umfrage
demo-purpose-alert = Hinweis
demo-happened = Zeit vorgespult: { $what }.
demo-happened-nothing = Zeit vorgespult. Es war nichts fällig.
demo-count-reminder = { $number ->
    [one] 1 Erinnerung verschickt
   *[other] { $number } Erinnerungen verschickt
}
demo-count-warning = { $number ->
    [one] 1 Abschluss angekündigt
   *[other] { $number } Abschlüsse angekündigt
}
demo-count-notice = { $number ->
    [one] 1 Abschlussnachricht verschickt
   *[other] { $number } Abschlussnachrichten verschickt
}
demo-count-survey = { $number ->
    [one] 1 Umfrage verschickt
   *[other] { $number } Umfragen verschickt
}
demo-count-letter = { $number ->
    [one] 1 weitere E-Mail verschickt
   *[other] { $number } weitere E-Mails verschickt
}
demo-count-solved = { $number ->
    [one] 1 Anfrage gelöst
   *[other] { $number } Anfragen gelöst
}
demo-count-closed = { $number ->
    [one] 1 Anfrage geschlossen
   *[other] { $number } Anfragen geschlossen
}

demo-purpose-progress = Zwischenstand
demo-purpose-check-back = Nachfrage
