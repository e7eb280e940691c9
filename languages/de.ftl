# Guichet auf Deutsch. Jeder Schlüssel steht in allen drei Dateien mit denselben Argumenten.

### Dates
date-monday = Montag
date-tuesday = Dienstag
date-wednesday = Mittwoch
date-thursday = Donnerstag
date-friday = Freitag
date-saturday = Samstag
date-sunday = Sonntag
date-mon = Mo.
date-tue = Di.
date-wed = Mi.
date-thu = Do.
date-fri = Fr.
date-sat = Sa.
date-sun = So.
date-january = Januar
date-february = Februar
date-march = März
date-april = April
date-may-full = Mai
date-june = Juni
date-july = Juli
date-august = August
date-september = September
date-october = Oktober
date-november = November
date-december = Dezember
date-jan = Jan.
date-feb = Feb.
date-mar = März
date-apr = Apr.
date-may = Mai
date-jun = Juni
date-jul = Juli
date-aug = Aug.
date-sep = Sept.
date-oct = Okt.
date-nov = Nov.
date-dec = Dez.

### Letters: the frame
letter-footer = Diese E-Mail gehört zu Ihrer Anfrage Nr. { $number }. Antworten Sie einfach darauf, um uns zu erreichen.
letter-footer-several = Diese E-Mail gehört zu Ihren Anfragen Nr. { $numbers }. Antworten Sie einfach darauf, um uns zu erreichen.
letter-closing = Mit freundlichen Grüßen
    Ihr Team von { $brand }
letter-link = Stand Ihrer Anfrage ansehen

### Pages and errors
page-away = Wir sind gerade nicht erreichbar, es wurde nichts gesendet. Ihre Eingaben sind noch da: Bitte versuchen Sie es gleich noch einmal.
page-skip = Zum Inhalt springen
page-language = Sprache
error-way-home = Zur Startseite
error-try-again = Erneut versuchen
error-kept-title = Ihre Eingaben sind noch da
error-kept-files = Dateien müssen Sie noch einmal auswählen.
error-kept-again = Erneut senden
error-not-found = Diese Seite gibt es nicht
error-not-found-sentence = Vielleicht ist der Link veraltet oder wurde vom E-Mail-Programm abgeschnitten. Ihren Anfragen ist nichts passiert.
error-denied = Dafür fehlt Ihnen die Berechtigung
error-other-name = Dieser Helpdesk hat eine andere Adresse
error-other-name-sentence = Die Adresse in der Adresszeile gehört nicht zu diesem Helpdesk. Deshalb wird hier nichts angezeigt. Bitte verwenden Sie die richtige Adresse.
error-other-name-go = Zu { $address }
error-other-site = Diese Aktion kam von einer anderen Website. Es wurde nichts geändert. Gehen Sie zurück und versuchen Sie es hier noch einmal.
error-agents-only = Das dürfen nur Agenten. Es wurde nichts geändert.
error-requester-only = Nur wer die Anfrage gestellt hat, kann sie als gelöst bestätigen. Es wurde nichts geändert.
error-suspended = Sie können hier nicht mehr schreiben. Bitte wenden Sie sich auf anderem Weg an uns. Es wurde nichts gesendet.
error-too-many-tags = Höchstens 100 Schlagwörter sind möglich. Es wurde nichts geändert.
error-tag-too-long = Ein Schlagwort darf höchstens 100 Zeichen haben. Es wurde nichts geändert.
error-admins-only = Das dürfen nur Administratoren. Es wurde nichts geändert.
error-invalid = Das hat so nicht geklappt
error-invalid-sentence = Im Formular oder im Link fehlt etwas, oder etwas stimmt nicht. Gehen Sie zurück: Ihre Eingaben sind noch da.
error-too-large = Das ist zu groß
error-too-large-sentence = Eine Nachricht darf mit ihren Dateien zusammen höchstens 25 MB groß sein.
error-busy = Der Helpdesk ist gerade überlastet
error-busy-sentence = Es wurde nichts gespeichert. Bitte versuchen Sie es gleich noch einmal.
error-full = Zurzeit kann nichts gespeichert werden
error-full-sentence = Der Speicherplatz des Helpdesks ist voll. Es wurde nichts gespeichert. Bitte geben Sie dem Betreiber Bescheid und versuchen Sie es später noch einmal.
error-ours = Da ist etwas schiefgegangen
error-ours-sentence = Der Fehler liegt bei uns und wurde protokolliert. Alles Gespeicherte ist sicher. Bitte versuchen Sie es gleich noch einmal.
error-address = Das ist keine gültige E-Mail-Adresse.
error-empty = Bitte füllen Sie dieses Feld aus.
error-closed = Geschlossene Tickets lassen sich nicht wieder öffnen. Eine Antwort eröffnet ein Folgeticket.
error-status-at-opening = Mit diesem Status lässt sich kein Ticket eröffnen.
error-changed-meanwhile = Jemand hat dieses Ticket inzwischen geändert. Sehen Sie es sich noch einmal an; Ihre Eingabe ist noch da.

# The API
api-value = Dieser Wert ist hier nicht zulässig.
api-unknown = Zu dieser ID oder diesem Namen wurde nichts gefunden.
api-admins-only = Rollen können nur Administratoren vergeben.
api-own-role = Die eigene Rolle kann niemand ändern.
api-not-yours = Dieses Feld dürfen Sie nicht festlegen.
api-not-kept = Dieses Feld wird hier nicht gespeichert.
error-last-admin = Sonst könnte niemand mehr diesen Helpdesk verwalten: Machen Sie zuerst jemand anderen zum Administrator.
error-taken = Das ist bereits vergeben.
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
workspace-done-demo-jump = { $number ->
    [0] Zeit vorgespult. Es war keine E-Mail fällig.
    [one] Zeit vorgespult: 1 E-Mail wurde verschickt. Sie liegt im Demo-Postfach.
   *[other] Zeit vorgespult: { $number } E-Mails wurden verschickt. Sie liegen im Demo-Postfach.
}
### Abschluss
closing-step-remind = Erinnerung
closing-step-warn = Abschlussankündigung
closing-step-solve = gelöst
closing-step-survey = Umfrage
closing-step-close = geschlossen
closing-outage = Ausfall des Helpdesks
closing-weekend = Wochenende
# Nach der Anrede mit Komma geht es klein weiter.
closing-greeting = Guten Tag { $name },
closing-greeting-nameless = Guten Tag,
closing-choice-solved = Ja, gelöst
closing-choice-help = Ich brauche noch Hilfe
closing-choice-more-days = Ich brauche mehr Zeit
closing-said-help = Ich brauche noch Hilfe.
closing-remind-subject = Wir warten auf Ihre Antwort: { $subject }
closing-remind-text = damit wir bei „{ $subject }“ weiterkommen, brauchen wir noch Ihre Antwort. Das haben wir Ihnen geschrieben:
closing-remind-answer = Antworten Sie einfach auf diese E-Mail oder sagen Sie uns mit einem Klick, wie es steht:
closing-warn-subject = Ihre Anfrage gilt ab { $date }, als gelöst: { $subject }
closing-warn-text = zu „{ $subject }“ haben wir noch nichts von Ihnen gehört. Wenn Sie nicht antworten, betrachten wir Ihre Anfrage ab { $date }, als gelöst. Das haben wir Ihnen geschrieben:
closing-warn-answer = Brauchen Sie uns noch? Antworten Sie einfach auf diese E-Mail oder wählen Sie:
closing-notice-subject = Ihre Anfrage ist gelöst: { $subject }
closing-notice-text = Ihre Anfrage „{ $subject }“ ist jetzt gelöst.
closing-notice-unanswered = da wir nichts von Ihnen gehört haben, betrachten wir Ihre Anfrage „{ $subject }“ als gelöst.
closing-notice-way-back = Ist noch etwas offen? Antworten Sie einfach auf diese E-Mail: Ihre Anfrage wird dann wieder geöffnet, und Sie müssen nichts noch einmal erklären.
### Eingehende E-Mails
channels-no-subject = (ohne Betreff)
channels-text-cut = [Der Text ist hier gekürzt. Vollständig steht er in der Datei { $file }.]
channels-encrypted = [Diese Nachricht ist verschlüsselt. Guichet kann sie nicht öffnen; das Original liegt bei.]
channels-received-subject = Wir haben Ihre Anfrage erhalten
channels-received-greeting = Guten Tag,
channels-received-thanks = vielen Dank für Ihre Nachricht. Sie ist bei uns angekommen und wird von einem Menschen gelesen.
channels-unproven-subject = Ihre Antwort wurde nicht gesendet: { $subject }
channels-unproven-text =
    In Ihrem Namen ist per E-Mail eine Antwort auf diese Anfrage eingegangen. Wir konnten nicht bestätigen, dass sie von Ihnen stammt. Deshalb wurde sie nicht an den Kunden gesendet.

    Sie ist im Ticket als Ihr Entwurf gespeichert. Öffnen Sie das Ticket, prüfen Sie den Entwurf und senden Sie ihn ab. Haben Sie diese Antwort nicht geschrieben? Dann löschen Sie den Entwurf und informieren Sie Ihre Administration.
channels-received-by = Sie erhalten unsere Antwort spätestens am { $time } Uhr.
channels-received-soon = Wir antworten Ihnen so bald wie möglich.
channels-received-add = Wenn Sie etwas ergänzen möchten, antworten Sie einfach auf diese Nachricht.
### E-Mails: Antworten
delivery-you-wrote = Am { $date } schrieben Sie:
delivery-someone-wrote = Am { $date } schrieb { $name }:
delivery-forwarded-subject = WG: { $subject }
delivery-forwarded-head = Am { $date } schrieb { $who }:
### The workspace
workspace-sign-in = Anmelden
workspace-sign-in-to = Beim Helpdesk von { $desk }.
workspace-sign-in-wrong = E-Mail-Adresse oder Passwort ist falsch.
workspace-sign-in-throttled = Zu viele Versuche. Bitte versuchen Sie es in einer Viertelstunde noch einmal.
workspace-sign-in-nobody = Hier arbeitet noch niemand. Legen Sie die erste Person auf der Kommandozeile an:
workspace-sign-in-demo = Dies ist der Demo-Helpdesk:
password-forgotten = Passwort vergessen?
password-forgotten-about = Geben Sie Ihre E-Mail-Adresse ein. Sie erhalten einen Link, mit dem Sie ein neues Passwort festlegen.
password-send-link = Link senden
password-asked = Wenn hier jemand mit dieser Adresse arbeitet, ist eine E-Mail mit einem Link unterwegs. Der Link ist 24 Stunden gültig und funktioniert einmal.
password-no-mail = Keine E-Mail erhalten? Der Betreiber des Helpdesks kann auf der Kommandozeile einen Link erzeugen:
password-choose = Passwort festlegen
password-new = Neues Passwort
password-rule = Mindestens 8 Zeichen. Gut geeignet sind mehrere Wörter ohne Zusammenhang.
password-too-short = Das Passwort muss 8 bis 1000 Zeichen lang sein.
password-set = Passwort speichern und anmelden
password-spent = Dieser Link ist nicht mehr gültig
password-spent-about = Er wurde bereits verwendet oder ist älter als 24 Stunden.
workspace-sign-out = Abmelden
workspace-email = E-Mail
workspace-password = Passwort
workspace-main = Hauptnavigation
workspace-views = Ansichten
workspace-teams = Teams
workspace-tickets = Tickets
workspace-new-ticket = Neues Ticket
workspace-search = Suchen
workspace-search-hint = Wörter, ein Name, eine Adresse oder eine Nummer.
workspace-search-empty = Wonach suchen Sie?
workspace-search-nothing = Keine Treffer für „{ $words }“
workspace-search-filling = Der Suchindex wird gerade aufgebaut. Ältere Tickets fehlen vielleicht noch.
workspace-settings = Einstellungen
workspace-quick-links = Schnellzugriff
workspace-go-to-mine = Zu meinen Tickets
workspace-go-to-unassigned = Nicht zugewiesene Tickets ansehen
workspace-go-to-active = Alle offenen Tickets ansehen
workspace-close = Schließen
workspace-cancel = Abbrechen
workspace-yes = Ja
workspace-save = Speichern
workspace-back = Zurück zur Liste
workspace-confirm = Bitte bestätigen
workspace-keys = Tastenkürzel
workspace-key-walk = Nächstes oder voriges Ticket
workspace-key-send = Senden
workspace-theme = Darstellung
workspace-theme-light = Hell
workspace-theme-dark = Dunkel
workspace-theme-system = System
workspace-demo = Demo-Helpdesk
workspace-demo-stays-here = Nichts verlässt diesen Rechner.
workspace-demo-move = Zeit vorspulen
workspace-demo-hours = +{ $number } Std.
workspace-demo-mailbox = Demo-Postfach
workspace-view-mine = Meine offenen
workspace-view-unassigned = Nicht zugewiesen
workspace-view-active = Alle offenen
workspace-view-pending = Warten auf Kunden
workspace-view-on-hold = Warten auf Dritte
workspace-view-solved = Gelöst
workspace-view-closed = Geschlossen
workspace-view-all = Alle Tickets
workspace-empty-mine = Nichts wartet auf Sie
workspace-empty-sentence-mine = Hier erscheinen Ihre Tickets. Übernehmen Sie eines, für das noch niemand zuständig ist.
workspace-empty-unassigned = Alle offenen Tickets sind zugewiesen
workspace-empty-sentence-unassigned = Neue Anfragen stehen hier, bis jemand sie übernimmt.
workspace-empty-active = Keine offenen Tickets
workspace-empty-sentence-active = Schreiben Sie an die Adresse des Helpdesks oder eröffnen Sie selbst ein Ticket: Es erscheint sofort hier.
workspace-empty-pending = Kein Ticket wartet auf Kunden
workspace-empty-sentence-pending = Wählen Sie nach einer Rückfrage „Wartet auf Kunden“: Der Helpdesk erinnert dann automatisch.
workspace-empty-on-hold = Kein Ticket wartet auf Dritte
workspace-empty-sentence-on-hold = Hier stehen Tickets, die auf Lieferanten oder Kollegen warten.
workspace-empty-solved = Keine gelösten Tickets
workspace-empty-sentence-solved = Gelöste Tickets stehen hier, bis sie geschlossen werden; eine Antwort öffnet sie wieder.
workspace-empty-closed = Keine geschlossenen Tickets
workspace-empty-sentence-closed = Gelöste Tickets werden nach einigen Wochen automatisch geschlossen.
workspace-empty-all = Noch keine Tickets
workspace-empty-sentence-all = Schreiben Sie an die Adresse des Helpdesks oder eröffnen Sie selbst ein Ticket.
workspace-empty-team = Dieses Team hat keine offenen Tickets
workspace-empty-sentence-team = Hier erscheinen Tickets, die dem Team zugewiesen sind.
age-now = gerade eben
age-minutes = { $number } Min.
age-hours = { $number } Std.
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
workspace-unread = Ungelesen.
workspace-status = Status
fact-status-new = Neu
fact-status-open = In Arbeit
fact-status-pending = Wartet auf Kunden
fact-status-on-hold = Wartet auf Dritte
fact-status-solved = Gelöst
fact-status-closed = Geschlossen
fact-status-cancelled = Abgebrochen
workspace-priority = Priorität
fact-priority-low = Niedrig
fact-priority-normal = Normal
fact-priority-high = Hoch
fact-priority-urgent = Dringend
workspace-type = Typ
fact-type-question = Frage
fact-type-incident = Störung
fact-type-problem = Problem
fact-type-task = Aufgabe
workspace-category = Kategorie
workspace-impact = Auswirkung
fact-impact-low = Niedrig
fact-impact-medium = Mittel
fact-impact-high = Hoch
fact-channel-email = per E-Mail
fact-channel-form = per Formular
fact-channel-portal = über das Portal
fact-channel-phone = telefonisch
fact-channel-chat = per Chat
fact-channel-api = per API
fact-channel-workspace = aus dem Helpdesk
fact-language-fr = Französisch
fact-language-de = Deutsch
fact-language-en = Englisch
workspace-language-heard = Automatisch erkennen
looking-writes = { $name } schreibt gerade
looking-reads = { $name } sieht sich das Ticket auch gerade an
workspace-owner = Zuständig
workspace-team = Team
workspace-tags = Schlagwörter
workspace-none = –
workspace-nobody = Niemand
workspace-ticked = ausgewählt
workspace-add-tag = Schlagwort hinzufügen
workspace-apply = Anwenden
workspace-let-go = Auswahl aufheben
workspace-pages = Seiten
workspace-older = Ältere
workspace-newest = Neueste
workspace-solve = Lösen
workspace-subject = Betreff
workspace-edit-subject = Betreff ändern
workspace-properties = Eigenschaften
workspace-conversation = Verlauf
workspace-since = Neu seit Ihrem letzten Besuch
workspace-robot = automatische E-Mail
workspace-robot-unverified = angeblich aus dem Team: nicht bestätigt
workspace-robot-thanks = nur ein Dankeschön
workspace-robot-reaction = nur eine Reaktion
workspace-robot-muted = zu viele in kurzer Zeit
workspace-look-alike-domain = gemischte Schriftzeichen: { $domain }
workspace-look-alike-address = im Namen steht eine andere Adresse; tatsächlich ist es { $address }
workspace-look-alike-colleague = heißt wie jemand aus dem Team, schreibt aber von { $address }
workspace-sender-verified = Absender bestätigt
workspace-sender-unverified = Absender nicht bestätigt
workspace-sender-failed = Prüfung fehlgeschlagen: angeblich von { $domain }
workspace-sender-on-behalf = über { $address } gesendet: Absender nicht bestätigt
workspace-came-to-too = auch an { $addresses } gesendet
workspace-claim-of-this = Diese E-Mail von { $who } bezieht sich auf ein Ticket, an dem der Absender nicht beteiligt ist:
workspace-claim-of-this-disowned = Diese E-Mail soll von { $who } sein, hat die Prüfung der Domain aber nicht bestanden. Sie bezieht sich auf Ticket
workspace-claim-to-this = Eine E-Mail von { $who } (hier nicht beteiligt) bezieht sich auf dieses Ticket. Sie steht in Ticket
workspace-claim-to-this-disowned = Eine E-Mail, die von { $who } sein soll, die Prüfung der Domain aber nicht bestanden hat, bezieht sich auf dieses Ticket. Sie steht in Ticket
workspace-claim-join = Zum Ticket hinzufügen
workspace-claim-join-help = Die E-Mail kommt in dieses Ticket, und der Absender ist ab jetzt beteiligt.
workspace-claim-dismiss = Getrennt lassen
workspace-note = Interne Notiz
workspace-earlier = Zitierter Text
workspace-files = Dateien
workspace-files-limit = Zusammen höchstens 25 MB.
workspace-letter-from = E-Mail von { $who }
workspace-whole-letter = Ganze E-Mail anzeigen
workspace-text-goes-on = Ganzen Text anzeigen
workspace-messages-earlier = { $number ->
    [one] { $number } frühere Nachricht
   *[other] { $number } frühere Nachrichten
}
workspace-messages-later = { $number ->
    [one] { $number } neuere Nachricht
   *[other] { $number } neuere Nachrichten
}
workspace-messages-newest = Zu den neuesten
whole-back = Zurück zum Verlauf
whole-as-file = Text als Datei
whole-letter = Original-E-Mail
whole-goes-on = Der Text ist länger als eine Million Zeichen und wird hier gekürzt. Vollständig steht er in der Datei oder in der Original-E-Mail.
whole-goes-on-here = Der Text ist länger als eine Million Zeichen und wird hier gekürzt. Vollständig steht er in der Datei.
workspace-show-images = Bilder anzeigen
workspace-delivery = Zustellung
workspace-letter-not-delivered = Nicht zugestellt.
workspace-letter-not-yet = Noch nicht zugestellt.
workspace-letter-trouble = Grund: { $error }. Nächster Versuch: { $when }. Es geht nichts verloren.
workspace-letter-failed = Grund: { $error }. Es folgt kein weiterer automatischer Versuch.
# Was der Mailserver gefragt wurde: steht in den Sätzen darunter.
delivery-at-connection = Verbindung
delivery-at-encryption = Verschlüsselung
delivery-at-sign-in = Anmeldung
delivery-at-sender = Absender
delivery-at-recipient = Empfänger { $address }
delivery-at-letter = E-Mail
delivery-why-silent = { $relay } hat nicht rechtzeitig geantwortet ({ $at })
delivery-why-refused = { $relay } hat abgelehnt ({ $at }): { $code } { $said }
delivery-why-not-now = { $relay } hat vorerst abgelehnt ({ $at }): { $code } { $said }
delivery-why-broke = die Verbindung zu { $relay } ist gescheitert ({ $at }): { $said }
delivery-why-no-token = es gibt kein Zugriffstoken für { $relay }: { $said }
delivery-why-uncertain = { $why }. Die E-Mail ist vielleicht angekommen; sie wird noch einmal versucht
delivery-why-uncertain-last = { $why }. Die E-Mail ist vielleicht angekommen
delivery-why-stopped-twice = Guichet wurde zweimal beendet, während diese E-Mail gesendet wurde
delivery-why-unread = die E-Mail konnte nicht geladen werden ({ $error })
delivery-why-unnoted = Guichet konnte nicht festhalten, dass die E-Mail gesendet wird ({ $error })
delivery-why-broken = die E-Mail lässt sich nicht zusammenstellen ({ $error })
delivery-why-file-missing = die Datei „{ $file }“ fehlt
delivery-why-no-address = „{ $address }“ ist keine Adresse, an die E-Mails gesendet werden können
delivery-why-beyond-ascii = { $address } ist von hier aus nicht erreichbar: Der Mailserver nimmt nur reine ASCII-Adressen an (kein SMTPUTF8)
workspace-unasked = Das Ticket wartet auf den Kunden, aber seit dessen letzter Nachricht wurde nichts gefragt. Deshalb wird keine Erinnerung gesendet. Stellen Sie unten Ihre Frage oder bearbeiten Sie das Ticket weiter.
workspace-unasked-open = Weiterbearbeiten
workspace-done-bulk-unasked = { $number ->
    [one] Erledigt. Eines dieser Tickets wartet auf den Kunden, obwohl nichts gefragt wurde: Es wird keine Erinnerung gesendet.
   *[other] Erledigt. { $number } dieser Tickets warten auf den Kunden, obwohl nichts gefragt wurde: Es wird keine Erinnerung gesendet.
}
workspace-complained = Automatische E-Mails an diesen Kunden sind gestoppt: Er hat eine davon als Spam gemeldet ({ $when }).
workspace-complained-again = Wieder zulassen
workspace-letter-waiting = wird gleich gesendet
workspace-letter-sending = wird gesendet
workspace-letter-sent = gesendet
workspace-letter-withheld = zurückgehalten
workspace-letter-cancelled = zurückgezogen
workspace-try-now = Jetzt versuchen
workspace-customer = Kunde
workspace-customer-since = seit { $day }
workspace-customer-tags = Schlagwörter des Kunden
workspace-customer-tags-hint = z. B. vip, großhandel
workspace-other-tickets = Weitere Tickets
workspace-policy = Wie es weitergeht
workspace-answer = Antworten
workspace-kind = Art der Nachricht
workspace-reply = Antwort
workspace-note-tab = Notiz
workspace-to = An { $who }
workspace-only-colleagues = Nur für Kollegen sichtbar
workspace-message = Nachricht
workspace-write = Hier schreiben …
workspace-take-back = Datei entfernen
workspace-attach = Anhängen
workspace-draft-saved = Entwurf gespeichert
workspace-then = danach
workspace-send = Senden
workspace-add-note = Notiz hinzufügen
workspace-reply-closed = Dieses Ticket ist geschlossen: Nur noch Notizen sind möglich.
workspace-sent-already = Nicht gesendet: Genau diesen Text haben Sie hier gerade schon gesendet. Wenn das so gewollt ist, senden Sie ihn noch einmal.
workspace-arrived = Noch nicht gesendet: Während Sie schrieben, ist etwas eingegangen. Lesen Sie es und senden Sie erneut, wenn Ihr Text noch passt. Er ist noch da.
workspace-refresh-away = Diese Seite ist vielleicht nicht aktuell: Guichet ist nicht erreichbar. Sie aktualisiert sich, sobald die Verbindung wieder steht.
workspace-refresh-ended = Sie wurden abgemeldet; diese Seite aktualisiert sich nicht mehr.
workspace-visit-away = Guichet ist nicht erreichbar. Es wurde nichts geändert. Bitte versuchen Sie es gleich noch einmal.
workspace-sign-in-kept = Ihre Sitzung ist abgelaufen. Ihre Eingaben sind gespeichert: Nach dem Anmelden sind sie wieder da.
workspace-again = Sie sind wieder angemeldet
workspace-again-about = Ihre Sitzung war abgelaufen, als Sie dies gesendet haben. Es wurde noch nichts ausgeführt.
workspace-again-back = Zurück, ohne zu senden
workspace-after-sending = Sobald Ihre Nachricht gesendet ist
workspace-event-by-desk = Automatisch
workspace-event-changed = { $who }: { $change }
workspace-event-follows-up = Folgeticket zu Nr. { $ticket }
workspace-event-reopened = Durch die Antwort des Kunden wieder geöffnet
workspace-event-joined = { $who } steht jetzt in Kopie
workspace-event-deleted = { $who } hat das Ticket in den Papierkorb verschoben
workspace-event-restored = { $who } hat das Ticket wiederhergestellt
workspace-event-notice = Abschlussnachricht an den Kunden gesendet
workspace-event-acknowledged = Eingangsbestätigung an den Kunden gesendet
workspace-event-letter-outdated = Eine E-Mail konnte nicht rechtzeitig gesendet werden: Was sie ankündigte, stimmte nicht mehr. Sie wird neu geschrieben.
workspace-event-letter-withheld = Eine E-Mail wurde nicht gesendet
workspace-event-survey-withheld = Keine Umfrage gesendet
workspace-event-unacknowledged = Keine Eingangsbestätigung gesendet
workspace-event-survey-offered = Umfrage an den Kunden gesendet
workspace-event-survey-withdrawn = Umfrage zurückgezogen
workspace-step-done-remind = Erinnerung an den Kunden gesendet
workspace-step-done-warn = Abschlussankündigung an den Kunden gesendet
workspace-step-done-solve = Von der Abschlussregel gelöst: keine Antwort
workspace-step-done-close = Von der Abschlussregel geschlossen
workspace-step-withheld-remind = Keine Erinnerung gesendet
workspace-step-withheld-warn = Keine Abschlussankündigung gesendet
workspace-step-withheld-solve = Nicht gelöst
workspace-step-withheld-survey = Keine Umfrage gesendet
workspace-step-withheld-close = Nicht geschlossen
workspace-field-status = Status
workspace-field-priority = Priorität
workspace-field-type = Typ
workspace-field-category = Kategorie
workspace-field-impact = Auswirkung
workspace-field-assignee = Zuständig
workspace-field-team = Team
workspace-field-brand = Marke
workspace-field-subject = Betreff
workspace-field-requester = Kunde
workspace-field-tags = Schlagwörter
workspace-field-due-at = Fällig
workspace-field-language = Sprache
workspace-field-external-id = Externe ID
workspace-new-about = Für einen Anruf, einen Besuch oder eine erste E-Mail an einen Kunden.
workspace-new-address = E-Mail-Adresse des Kunden
workspace-new-name = Name des Kunden
workspace-new-language = Sprache des Kunden
workspace-new-goes-out = An den Kunden senden?
workspace-new-as-reply = Ja, per E-Mail senden
workspace-new-as-note = Nein, als interne Notiz speichern
workspace-new-create = Ticket eröffnen
workspace-new-no-address = Geben Sie die E-Mail-Adresse des Kunden an.
workspace-new-no-subject = Geben Sie ein paar Worte ein: Sie werden der Betreff der E-Mail.
workspace-new-no-message = Schreiben Sie, worum es geht.
workspace-optional = (optional)
workspace-settings-own = Ihr Profil
workspace-mail-trust = E-Mail-Authentifizierung
workspace-mail-trust-about = Woran der Helpdesk erkennt, dass eine E-Mail wirklich von ihrem Absender stammt, und woran andere das bei seinen E-Mails erkennen.
workspace-mail-trust-in = Eingehende E-Mails
workspace-mail-trust-in-about = Direkt eingehende E-Mails prüft der Helpdesk selbst mit SPF, DKIM und DMARC. Kommen sie über einen eigenen Mailserver, hat dieser sie schon geprüft, und der Helpdesk übernimmt sein Ergebnis.
workspace-mail-trust-servers = Namen Ihrer eigenen Mailserver
workspace-mail-trust-servers-help = So, wie sie am Anfang der Kopfzeile Authentication-Results stehen, einer pro Zeile. Kopfzeilen mit anderen Namen werden ignoriert.
workspace-mail-trust-wrong = Bitte geben Sie höchstens zehn Servernamen wie mx.example.org an, einen pro Zeile.
workspace-mail-trust-out = Ausgehende E-Mails
workspace-mail-trust-out-about = Was Empfänger an den E-Mails Ihrer Postfächer prüfen können und was derzeit im DNS steht. Eine gültige Signatur (DKIM) oder ein bekannter Versandserver (SPF) genügt.
workspace-mail-trust-known = Echtheit nachweisbar
workspace-mail-trust-unknown = Echtheit nicht nachweisbar
workspace-mail-trust-signed = E-Mails werden für diese Domain signiert.
workspace-mail-trust-unsigned = E-Mails werden für diese Domain nicht signiert. Dafür braucht Guichet einen privaten Schlüssel (DKIM):
workspace-mail-trust-aligned = Die Return-Path-Adresse liegt in derselben Domain, daher zählt SPF auch für DMARC.
workspace-mail-trust-there = Veröffentlicht
workspace-mail-trust-missing = Nicht veröffentlicht: Bitte legen Sie diesen Eintrag an
workspace-mail-trust-other = Veröffentlicht, passt aber nicht: Bitte korrigieren Sie ihn
workspace-mail-trust-not-known = Nicht geprüft: Der Nameserver antwortet nicht
mailboxes-release-unknown = Empfänger können nicht prüfen, ob E-Mails von { $domain } wirklich von Ihnen stammen: Sie sind nicht signiert, und die Domain nennt keinen Versandserver. Viele werden im Spam landen.
workspace-mail-trust-name = Name
workspace-mail-trust-text = Wert
workspace-mail-held = Seit { $when } { $number ->
    [one] wurde eine Eingangsbestätigung an einen unbekannten Absender zurückgehalten
   *[other] wurden { $number } Eingangsbestätigungen an unbekannte Absender zurückgehalten
  }: zu viele in einer Stunde. Vielleicht missbraucht jemand fremde Adressen. Die Anfragen selbst sind alle da.
workspace-settings-desk = Der Helpdesk
workspace-settings-desk-about = Der Name, den Kunden in E-Mails und auf Seiten sehen.
workspace-desk-name = Name des Helpdesks
workspace-time-zone = Zeitzone
workspace-no-such-zone = Diese Zeitzone gibt es nicht. Ein gültiges Beispiel: Europe/Paris.
workspace-mailboxes = Postfächer
workspace-mailboxes-about = Die Adressen, über die wir E-Mails empfangen und senden.

# Postfächer
mailboxes-about = Wo E-Mails eingehen, worüber sie gesendet werden und ob alle Postfächer funktionieren.
mailboxes-add = Postfach hinzufügen
mailboxes-add-about = Ein neues Postfach startet in Quarantäne: E-Mails gehen ein und werden zu Tickets, aber es wird nichts gesendet, bis Sie das Postfach freigeben.
mailboxes-edit = Bearbeiten
mailboxes-empty = Es gibt noch kein Postfach. Fügen Sie eines hinzu, dann werden E-Mails zu Tickets.
mailboxes-state-live = in Betrieb
mailboxes-state-quarantined = in Quarantäne
mailboxes-state-failing = gestört
mailboxes-failing-since = Gestört seit { $time }.
mailboxes-last-letter = Letzte E-Mail: { $time }
mailboxes-source-none = E-Mails werden hier zugestellt (SMTP, LMTP oder API).
mailboxes-source-imap = E-Mails werden aus { $folder } auf { $server } abgerufen.
mailboxes-relay-none = E-Mails werden über den Mailserver des Helpdesks gesendet.
mailboxes-relay-own = E-Mails werden über { $server } gesendet.
mailboxes-ceiling-is = Höchstens { $number } pro Stunde
mailboxes-ceiling-none = Kein Limit pro Stunde
mailboxes-full = Das Limit pro Stunde ist erreicht. E-Mails warten und werden gesendet, sobald es wieder geht; von Menschen geschriebene zuerst.
mailboxes-full-banner = { $address } hat das Limit pro Stunde erreicht; E-Mails warten.
mailboxes-full-look = Postfach ansehen
troubles-relay = E-Mails können nicht gesendet werden und warten. { $what }
troubles-mailbox = Für { $address } werden keine E-Mails abgerufen. { $what }
troubles-lack-room = Der Datenträger ist voll: Neues kann nicht gespeichert werden. Eingehende E-Mails warten beim Absender und kommen an, sobald wieder Platz ist.
troubles-lack-files = Der Ordner für Dateien fehlt oder ist nicht beschreibbar: Dateien und lange E-Mails können nicht gespeichert werden. Eingehende E-Mails warten beim Absender.
troubles-lack-folder = Der Helpdesk kann nicht in seinen Datenordner schreiben: Neues kann nicht gespeichert werden. Eingehende E-Mails warten beim Absender.
troubles-lack-database = Die Datenbank nimmt nichts an: Neues kann nicht gespeichert werden. Eingehende E-Mails warten beim Absender.
troubles-advice-room = Der Betreiber des Helpdesks muss auf den Datenträgern von Datenordner und Datenbank Platz schaffen. Ein Neustart ist nicht nötig.
troubles-advice-files = Der Betreiber des Helpdesks sollte prüfen, ob der Ordner für Dateien eingehängt ist, und seine Rechte.
troubles-advice-folder = Der Betreiber des Helpdesks sollte den Datenträger und die Rechte des Datenordners prüfen.
troubles-advice-database = Der Betreiber des Helpdesks sollte den Datenbankserver und das Protokoll des Helpdesks prüfen.
troubles-look-ready = Erneut prüfen
troubles-look-mailboxes = Postfächer ansehen
mailboxes-facts = Einstellungen
mailboxes-would-send = { $number ->
    [0] Keine E-Mail wird zurückgehalten
    [one] 1 E-Mail wird zurückgehalten
   *[other] { $number } E-Mails werden zurückgehalten
  }
mailboxes-would-send-nothing = Sobald dieses Postfach jemandem schreiben würde, erscheint die E-Mail hier.
mailboxes-quarantine-about = Dieses Postfach ist in Quarantäne: Es empfängt E-Mails und zeigt hier, was es senden würde. Bis Sie es freigeben, wird nichts gesendet.
mailboxes-release = Postfach freigeben
mailboxes-release-about = Was soll mit den bisher zurückgehaltenen E-Mails geschehen?
mailboxes-release-none = Keine davon senden
mailboxes-release-replies = Nur die von Agenten geschriebenen senden
mailboxes-remove = Entfernen
mailboxes-remove-sure = Dieses Postfach entfernen? Seine Tickets bleiben; E-Mails dazu werden künftig über das Hauptpostfach gesendet. Seine Passwörter werden gelöscht.
mailboxes-purpose-reply = Antwort eines Agenten
mailboxes-purpose-acknowledgement = Eingangsbestätigung
mailboxes-purpose-reminder = Erinnerung
mailboxes-purpose-warning = Abschlussankündigung
mailboxes-purpose-notice = Abschlussnachricht
mailboxes-purpose-survey = Umfrage
mailboxes-purpose-alert = Hinweis an das Team
mailboxes-who = Das Postfach
mailboxes-address = Adresse
mailboxes-name = Name, den Kunden sehen
mailboxes-team = Neue Tickets gehen an
mailboxes-team-none = Kein Team
mailboxes-ceiling = Sendelimit pro Stunde
mailboxes-ceiling-about = Was darüber liegt, wartet. Leer: kein Limit.
mailboxes-in = Empfang
mailboxes-out = Versand
mailboxes-fetches = E-Mails aus einem IMAP-Postfach abrufen
mailboxes-fetches-about = Andernfalls müssen E-Mails per SMTP oder LMTP hierher zugestellt werden.
mailboxes-own-relay = Einen eigenen SMTP-Server verwenden
mailboxes-own-relay-about = Andernfalls werden E-Mails über den Mailserver des Helpdesks gesendet.
mailboxes-host = Server
mailboxes-port = Port
mailboxes-security = Verschlüsselung
mailboxes-security-tls = TLS
mailboxes-security-starttls = STARTTLS
mailboxes-security-none = Keine
mailboxes-user = Benutzername
mailboxes-auth = Anmeldung
mailboxes-auth-password = Passwort
mailboxes-auth-xoauth2 = OAuth 2 (XOAUTH2)
mailboxes-password = Passwort
mailboxes-secret-kept = Unverändert
mailboxes-token-url = Adresse des Token-Servers
mailboxes-client-id = Client-ID
mailboxes-client-secret = Client-Secret
mailboxes-refresh-token = Refresh-Token
mailboxes-risks = Weniger sichere Optionen
mailboxes-any-certificate = Jedes Zertifikat dieses Servers akzeptieren
mailboxes-allow-plain = Passwort unverschlüsselt an einen anderen Rechner senden
mailboxes-folder = Ordner
mailboxes-first-days = E-Mails der letzten … Tage importieren
mailboxes-first-days-about = 0: nur E-Mails, die ab jetzt eingehen.
mailboxes-after = Nach dem Import
mailboxes-after-leave = unverändert lassen
mailboxes-after-seen = als gelesen markieren
mailboxes-after-move = in einen Ordner verschieben
mailboxes-move-to = Zielordner
mailboxes-save = Testen und speichern
mailboxes-test = Testen
mailboxes-save-anyway = Ohne erfolgreichen Test speichern
mailboxes-problems = Noch nichts gespeichert: Bitte prüfen Sie die markierten Felder.
mailboxes-tried = Ergebnis des Tests
mailboxes-tried-nothing = Es gibt nichts zu testen: Dieses Postfach nutzt keinen eigenen Server.
mailboxes-tried-imap = { $number ->
    [one] Der Abruf funktioniert: angemeldet, 1 E-Mail im Ordner.
   *[other] Der Abruf funktioniert: angemeldet, { $number } E-Mails im Ordner.
  }
mailboxes-tried-relay = E-Mails können über { $server } gesendet werden.
mailboxes-type-again = Bitte geben Sie neue Passwörter noch einmal ein: Sie werden aus Sicherheitsgründen nie angezeigt.
mailboxes-last-stays = Das letzte Postfach lässt sich nicht entfernen: Ohne Adresse bekäme niemand eine Antwort. Legen Sie zuerst ein anderes an.
mailboxes-too-large = Diese E-Mail ist zu groß für den Import ({ $size } MB; das Limit liegt bei { $most } MB). Vollständig liegt sie noch in ihrem Ordner auf dem Mailserver.
mailboxes-fault-reach = { $server } ist nicht erreichbar: { $why }.
mailboxes-fault-encrypt = Es kam keine sichere Verbindung zu { $server } zustande: { $why }.
mailboxes-fault-token = Der Token-Server { $server } hat kein Token ausgestellt: { $why }.
mailboxes-fault-sign-in = { $server } hat die Anmeldung abgelehnt: { $why }.
mailboxes-fault-folder = { $server } öffnet diesen Ordner nicht: { $why }.
mailboxes-fault-take = { $server } nimmt unsere E-Mails nicht an: { $why }.
mailboxes-fault-talk = Die Verbindung zu { $server } ist abgebrochen: { $why }.
mailboxes-fault-desk = Der Fehler liegt beim Helpdesk selbst: { $why }.
mailboxes-why-said = er antwortet „{ $said }“
mailboxes-why-silent = es kam rechtzeitig keine Antwort
mailboxes-why-refused = an diesem Port antwortet kein Dienst
mailboxes-why-unreachable = von hier aus gibt es keine Verbindung dorthin
mailboxes-why-unknown = einen Server mit diesem Namen gibt es nicht
mailboxes-why-closed = er hat die Verbindung geschlossen
mailboxes-why-no-tls = er spricht an diesem Port kein TLS
mailboxes-why-untrusted = sein Zertifikat stammt von einer Stelle, die dieser Helpdesk nicht kennt
mailboxes-why-inside = er liegt in einem privaten Netzwerk
mailboxes-why-no-address = seine Adresse ist keine Webadresse oder enthält ein Passwort
mailboxes-why-wrong-name = sein Zertifikat gilt für einen anderen Namen
mailboxes-why-expired = sein Zertifikat ist zurzeit nicht gültig
mailboxes-why-other-protocol = er antwortet nicht wie ein Mailserver
mailboxes-why-unsaid = ein Grund wurde nicht genannt
mailboxes-why-no-numbers = der Ordner vergibt keine dauerhaften Nummern für seine E-Mails
mailboxes-why-no-folder = den Ordner „{ $folder }“ gibt es nicht
mailboxes-why-other-node = ein anderer Knoten liest diesen Ordner gerade
mailboxes-advice-untrusted = Hat Ihr Unternehmen eine eigene Zertifizierungsstelle? Dann muss der Betreiber des Helpdesks deren PEM-Datei in GUICHET_CA_FILE eintragen.
mailboxes-advice-inside = Aus privaten Netzwerken ruft der Helpdesk von sich aus nichts ab. Sein Betreiber muss die Adresse dieses Servers in GUICHET_PRIVATE_NETWORKS eintragen.
mailboxes-advice-unknown = Prüfen Sie die Schreibweise des Servernamens.
mailboxes-advice-reach = Prüfen Sie Servername und Port und ob eine Firewall die Verbindung blockiert.
mailboxes-advice-encrypt = Prüfen Sie Port und Art der Verschlüsselung: TLS läuft meist über 993 oder 465, STARTTLS über 143 oder 587. Das Zertifikat muss für diesen Namen gültig sein.
mailboxes-advice-token = Prüfen Sie Client-ID, Client-Secret und Refresh-Token; das Refresh-Token ist vielleicht abgelaufen.
mailboxes-advice-sign-in = Prüfen Sie Benutzername und Passwort. Viele Anbieter verlangen hier ein App-Passwort oder OAuth 2.
mailboxes-advice-folder = Schreiben Sie den Ordner genau so, wie der Server ihn kennt, zum Beispiel INBOX oder INBOX/Support.
mailboxes-advice-folders = Diese Ordner gibt es: { $folders }. Tragen Sie einen davon genau so in den Einstellungen des Postfachs ein.
mailboxes-advice-take = Fragen Sie den Betreiber dieses Servers, von welchen Absendern er E-Mails annimmt und ob sich der Helpdesk dort anmelden muss.
mailboxes-advice-talk = Der Helpdesk versucht es automatisch weiter. Bleibt es so, fragen Sie den Betreiber des Servers.
mailboxes-advice-desk = Der Helpdesk versucht es automatisch weiter. Bleibt es so, sehen Sie in sein Protokoll.
mailboxes-wrong-address = Das ist keine gültige E-Mail-Adresse.
mailboxes-wrong-name = Höchstens 80 Zeichen in einer Zeile.
mailboxes-wrong-ceiling = Bitte eine ganze Zahl von 1 bis 1.000.000 eingeben oder leer lassen.
mailboxes-wrong-team = Dieses Team gibt es nicht.
mailboxes-wrong-host = Nur der Name des Servers, zum Beispiel imap.example.org.
mailboxes-wrong-port = Bitte eine ganze Zahl von 1 bis 65535 eingeben oder leer lassen.
mailboxes-wrong-plain = Das Passwort würde unverschlüsselt übertragen. Wählen Sie TLS oder STARTTLS oder erlauben Sie es unten ausdrücklich.
mailboxes-wrong-password = Bitte eingeben. Es wird erneut abgefragt, sobald sich Server oder Benutzername ändern.
mailboxes-wrong-token-url = Eine Adresse, die mit https:// beginnt.
mailboxes-wrong-days = Bitte eine ganze Zahl von 0 bis 3.650 Tagen eingeben.
mailboxes-wrong-move = Das ist der Ordner, der abgerufen wird. Wählen Sie einen anderen.
workspace-done-mailbox-saved = Gespeichert.
workspace-done-mailbox-released = { $number ->
    [0] Freigegeben. Ab jetzt werden E-Mails gesendet; von den zurückgehaltenen wurde keine gesendet.
    [one] Freigegeben. Ab jetzt werden E-Mails gesendet; 1 zurückgehaltene Antwort ist unterwegs.
   *[other] Freigegeben. Ab jetzt werden E-Mails gesendet; { $number } zurückgehaltene Antworten sind unterwegs.
  }
workspace-done-mailbox-removed = Entfernt. Alle Tickets sind noch da.
workspace-letter-held = Zurückgehalten: Das Postfach ist in Quarantäne.

workspace-calendar = Kalender
workspace-calendar-about = Arbeitstage und Arbeitszeiten gelten in der Zeitzone { $zone }; Feiertage zählen nie mit.
workspace-calendar-closed = geschlossen
workspace-policies = Abschlussregeln
workspace-holidays = Nächste Feiertage
workspace-done-not-solved = Noch nicht gelöst: Es ist etwas eingegangen, das Sie noch nicht gelesen haben. Lesen Sie es und lösen Sie das Ticket, wenn es noch passt.
workspace-done-reply = Ihre Antwort wird gleich gesendet.
workspace-done-note = Notiz hinzugefügt.
workspace-done-retry = Der Versand wird jetzt erneut versucht.
workspace-done-settings = Gespeichert.
workspace-demo-days = +{ $number } { $number ->
    [one] Tag
   *[other] Tage
}
workspace-demo-business-days = +{ $number } { $number ->
    [one] Arbeitstag
   *[other] Arbeitstage
}
workspace-images-blocked = { $number ->
    [one] Ein externes Bild wird nicht angezeigt.
   *[other] { $number } externe Bilder werden nicht angezeigt.
}
workspace-form-problems = { $number ->
    [one] Eine Angabe fehlt oder stimmt nicht. Ihre Eingaben sind noch da.
   *[other] { $number } Angaben fehlen oder stimmen nicht. Ihre Eingaben sind noch da.
}
workspace-done-bulk = { $number ->
    [0] Kein Ticket wurde geändert.
    [one] Ein Ticket geändert.
   *[other] { $number } Tickets geändert.
}
workspace-done-bulk-unsolved = { $number ->
    [one] Ein Ticket wurde nicht gelöst: Für seinen Typ ist eine Zusammenfassung nötig. Öffnen Sie es, um es zu lösen. Die übrigen sind geändert.
   *[other] { $number } Tickets wurden nicht gelöst: Für ihren Typ ist eine Zusammenfassung nötig. Öffnen Sie sie, um sie zu lösen. Die übrigen sind geändert.
}
workspace-done-opened = Ticket Nr. { $number } wurde eröffnet.
set-aside-title = Zurückgestellte E-Mails
set-aside-about = Diese E-Mails sind gespeichert, konnten aber keinem Ticket zugeordnet werden. Sehen Sie sich den Grund an und starten Sie dann einen neuen Versuch.
set-aside-none = Keine zurückgestellten E-Mails
set-aside-none-about = Alle eingegangenen E-Mails sind in Tickets. Was sich nicht lesen oder bearbeiten lässt, erscheint hier mit dem Grund.
set-aside-waits = Neuer Versuch in weniger als einer Minute
set-aside-stopped = Konnte nicht bearbeitet werden
set-aside-sender-unknown = Absender unbekannt
channels-why-suspended = Der Absender ist gesperrt: Seine E-Mails eröffnen keine Tickets.
channels-why-unreadable = Die E-Mail ist beschädigt oder zu groß, um gelesen zu werden. Der Download enthält sie so, wie sie ankam.
channels-why-too-slow = Das Lesen der E-Mail hat zu lange gedauert. Der Download enthält sie so, wie sie ankam.
channels-why-fault = Beim Bearbeiten dieser E-Mail ist ein Fehler aufgetreten. Von der E-Mail ist nichts verloren. Technische Angaben: { $error }
# Bei E-Mails, die in keinem Ticket sind oder zu einem kamen; die API gibt sie auf Englisch.
channels-why-own = eine E-Mail dieses Helpdesks kam zurück
channels-why-robot = eine automatische E-Mail, die zu keinem Ticket gehört ({ $mark })
channels-why-receipt = eine E-Mail, die nur bestätigt, dass eine von uns gelesen wurde
channels-why-report-known = ein Zustellbericht, der nichts Neues meldet
channels-why-report-alone = ein Bericht über eine E-Mail, die zu keinem Ticket gehört
channels-why-duplicate = dieselbe E-Mail wie Nummer { $mail }
channels-why-sent-back = der Mailserver des Empfängers hat sie zurückgesendet: { $said }
channels-why-sent-back-by = { $server } hat sie zurückgesendet: { $said }
channels-doubt-no-part = sie bezieht sich auf ein Ticket, an dem der Absender nicht beteiligt ist
channels-doubt-disowned = sie bezieht sich auf ein Ticket, und laut der Domain des Absenders stammt sie nicht von dort
channels-doubt-not-proven = sie bezieht sich auf ein Ticket, und nichts belegt, wer sie gesendet hat
channels-because-address = sie ging an eine signierte Antwortadresse
channels-because-answer = sie antwortet auf eine E-Mail des Helpdesks
channels-because-reference = sie bezieht sich auf eine E-Mail dieses Tickets
channels-because-report = sie ist ein Bericht über eine unserer E-Mails
channels-because-conversation = sie setzt das Gespräch mit dem Absender fort
channels-because-repeated = der Absender hat vor wenigen Minuten dasselbe geschrieben
channels-because-forwarded = ein Kollege hat die E-Mail des Kunden weitergeleitet
# Warum keine Eingangsbestätigung: „Keine Eingangsbestätigung gesendet: …“.
channels-unanswered-import = eine alte E-Mail wurde importiert
channels-unanswered-uncertain = der Absender steht nicht fest
channels-unanswered-ourselves = die E-Mail kam von diesem Helpdesk
channels-unanswered-colleague = der Absender arbeitet hier
channels-unanswered-null-sender = die E-Mail kam ohne Rücksendeadresse
channels-unanswered-list = die E-Mail kam über einen Verteiler
channels-unanswered-robot = die E-Mail wurde automatisch gesendet
channels-unanswered-disowned = die E-Mail stammt nicht von der Domain, die sie nennt
channels-unanswered-sign-up = es ist die Registrierungs-E-Mail eines Dienstes
channels-unanswered-not-wanted = der Absender wünscht keine automatische Antwort
channels-unanswered-lately = der Absender hat in den letzten 24 Stunden schon eine erhalten
channels-unanswered-budget = die stündliche Obergrenze für automatische Antworten an unbekannte Absender ist erreicht
channels-unanswered-budget-domain = die stündliche Obergrenze für automatische Antworten an diese Domain ist erreicht
set-aside-retry = Erneut versuchen
set-aside-raw = E-Mail herunterladen
undelivered-title = Nicht zugestellte E-Mails
undelivered-about = Diese E-Mails sind nicht angekommen: Der Mailserver hat sie abgelehnt oder zurückgeschickt, oder fünf Tage sind vergangen. Korrigieren Sie die Adresse oder versuchen Sie es noch einmal.
undelivered-none = Alles wurde versendet
undelivered-none-about = E-Mails, deren Versand aufgegeben wurde, erscheinen hier mit dem Grund.
undelivered-why = Nicht zugestellt
undelivered-leave = Abhaken
workspace-done-letter-left = Abgehakt. Es folgt kein weiterer Versuch.
mailboxes-purpose-progress = Zwischenstand
mailboxes-purpose-check-back = Nachfrage
outbox-why-quarantined = das Postfach war in Quarantäne
outbox-why-left = jemand hat den Versand aufgegeben
outbox-why-outdated = sie konnte nicht vor dem Tag gesendet werden, den sie ankündigt
closing-why-overtaken = durch eine spätere E-Mail überholt
letter-why-complained = der Kunde hat eine unserer E-Mails als Spam gemeldet
set-aside-dismiss = Von der Liste nehmen
workspace-done-mail-taken = Die E-Mail ist in Ticket Nr. { $number }.
workspace-done-mail-stays = Das hat nicht geklappt. Die E-Mail bleibt hier, mit dem Grund.
workspace-done-mail-gone = Die E-Mail ist bearbeitet.
workspace-done-claim-joined = Die E-Mail ist jetzt in Ticket Nr. { $number }.
workspace-done-claim-dismissed = Die E-Mail bleibt in Ticket Nr. { $number }.
workspace-done-mail-dismissed = Von der Liste genommen. Die E-Mail bleibt gespeichert.
### Das Antwortfeld: Empfänger, Weiterleiten, später senden
composer-to = An
composer-cc = Cc
composer-bcc = Bcc
composer-from = Von
composer-reply-all = Allen antworten
composer-new-here = Neu in diesem Ticket (sieht diese Antwort und alle weiteren): { $who }
composer-take-out = { $who } entfernen
composer-bad-address = Das ist keine gültige E-Mail-Adresse: { $what }
composer-bad-address-short = Keine gültige E-Mail-Adresse: { $who }
composer-own-address = { $what } ist eine Adresse dieses Helpdesks.
composer-no-recipient = Geben Sie mindestens eine Adresse an.
composer-too-many = Eine Nachricht kann an höchstens { $what } Personen gehen.
composer-files-kept = Ihre Dateien bleiben angehängt; Sie müssen sie nicht noch einmal auswählen.
composer-send-anyway = Trotzdem senden
composer-send-this = Diese Fassung senden
composer-take-other = Andere Fassung übernehmen
composer-keep-this = Diese Fassung behalten
composer-other-version = Noch nicht gesendet: In einem anderen Fenster oder auf einem anderen Gerät wurde eine andere Fassung Ihres Textes gespeichert. Senden Sie diese oder übernehmen Sie die andere. Ihr Text ist noch da.
composer-other-version-live = In einem anderen Fenster oder auf einem anderen Gerät wurde eine andere Fassung dieses Textes gespeichert. Diese hier wird erst gespeichert, wenn Sie sich entscheiden.
composer-news = Das haben Sie noch nicht gelesen
composer-news-wrote = { $who } schrieb:
composer-news-read = Gelesen
composer-draft-away = Nicht gespeichert: Guichet ist nicht erreichbar. Ihr Text bleibt in diesem Browser; Guichet versucht weiter, ihn zu speichern.
composer-unsent-ended = Nicht gesendet: Sie wurden abgemeldet. Ihr Text bleibt hier; melden Sie sich in einem anderen Tab wieder an und senden Sie ihn dann.
composer-draft-ended = Sie wurden abgemeldet. Ihr Text bleibt hier; melden Sie sich in einem anderen Tab wieder an und schreiben Sie dann weiter.
composer-draft-refused = Nicht gespeichert: Guichet kann gerade nichts speichern. Ihr Text bleibt in diesem Browser; Guichet versucht es weiter.
composer-unsent = Nicht gesendet: Guichet hat nicht geantwortet. Text und Dateien bleiben hier. Prüfen Sie, ob Ihre Nachricht oben steht. Wenn nicht, senden Sie sie noch einmal.
composer-unsent-refused = Nicht gesendet: Bei uns ist etwas schiefgegangen. Text und Dateien bleiben hier. Bitte versuchen Sie es gleich noch einmal.
composer-sign-in = Anmelden
composer-unsaved = In diesem Browser ist noch Text von Ihnen, der nie gespeichert wurde:
composer-put-back = Übernehmen
composer-drop-unsaved = Verwerfen
half-typed-since = Ihr angefangener Text ist noch da (gespeichert: { $when }).
half-typed-drop = Neu beginnen
composer-file-missing = Sie erwähnen einen Anhang, aber es ist keine Datei angehängt. Hängen Sie sie an, oder senden Sie noch einmal, um ohne Anhang zu senden.
composer-nothing-to-forward = Hier gibt es nichts weiterzuleiten.
composer-quote = Zitieren
composer-forward-about = Der Kunde sieht das nicht; Antworten darauf bleiben intern
composer-forward-what = Inhalt
composer-forward-all = Der ganze Verlauf
composer-forward-one = { $who }, { $when }
composer-later = Später senden
composer-later-hour = In einer Stunde
composer-later-tomorrow = Morgen früh
composer-later-monday = Am Montag
composer-later-exact = Anderer Zeitpunkt
composer-later-plan = Planen
composer-later-unless-answered = Nicht senden, wenn der Kunde vorher antwortet
composer-later-past = Dieser Zeitpunkt ist schon vorbei oder liegt mehr als ein Jahr in der Zukunft.
composer-later-unclear = Wählen Sie Tag und Uhrzeit.
composer-format = Formatierung
composer-format-bold = Fett
composer-format-italic = Kursiv
composer-format-bullets = Aufzählung
composer-format-numbers = Nummerierte Liste
composer-format-quote = Zitat
composer-format-code = Code
composer-format-link = Link
composer-no-picture = In einer Nachricht lassen sich nur Bilder anzeigen.
delivery-files-linked = Die Dateien sind zu groß für eine E-Mail. Sie können sie bis { $day }, hier herunterladen:
portal-file-gone = Dieser Link ist nicht mehr gültig
portal-file-gone-about = Dateien stehen dreißig Tage lang bereit. Antworten Sie einfach auf die Nachricht mit diesem Link: Wir senden sie Ihnen gern noch einmal.
workspace-sending = Versand
workspace-sending-about = Wie Antworten gesendet werden.
workspace-sending-undo = Antworten erst nach zehn Sekunden senden, damit man sie zurücknehmen kann
workspace-sending-takes = Wer ein nicht zugewiesenes Ticket beantwortet, wird dafür zuständig
workspace-sending-link-above = Dateien als Links senden, wenn sie zusammen größer sind als (MB)
workspace-correct-address = Adresse korrigieren
workspace-address-of = Adresse von
workspace-correct-and-send = Speichern und erneut senden
workspace-done-address-wrong = Das ist keine gültige E-Mail-Adresse. Es wurde nichts geändert.
workspace-done-address-taken = Diese Adresse gehört jemand anderem. Leiten Sie die Nachricht weiter oder setzen Sie die Person in Kopie.
workspace-forward = Weiterleiten
workspace-forwarded = Extern weitergeleitet, nicht an den Kunden
workspace-forwarded-along = Weitergeleiteter Inhalt
workspace-aside = Externe Antwort auf eine Weiterleitung. Der Kunde sieht sie nicht
workspace-answer-aside = Separat antworten
workspace-recipients = Empfänger
workspace-sending-in = Wird in { $seconds } s gesendet
workspace-undo = Rückgängig
workspace-planned-for = Wird gesendet: { $when }
workspace-planned-unless-answered = außer, der Kunde antwortet vorher
workspace-planned-edit = Bearbeiten
workspace-planned-now = Jetzt senden
workspace-planned-drop = Verwerfen
workspace-planned-drop-sure = Diese Nachricht verwerfen? Ihr Text geht verloren.
workspace-done-planned = Geplant. Die Nachricht steht im Ticket, bis sie gesendet wird.
workspace-done-undone = Zurückgenommen. Ihr Text steht wieder im Antwortfeld.
workspace-done-dropped = Verworfen. Es wurde nichts gesendet.
workspace-done-too-late = Zu spät: Die Nachricht wurde schon gesendet, oder jemand anders hat sie zurückgenommen.
workspace-event-left = { $who } ist nicht mehr in Kopie
workspace-event-undone = { $who } hat eine Nachricht vor dem Versand zurückgenommen
workspace-event-plan-dropped = { $who } hat eine geplante Nachricht zurückgenommen
workspace-event-plan-answered = Geplante Nachricht nicht gesendet: Der Kunde hat vorher geantwortet. Sie ist wieder ein Entwurf
workspace-event-plan-over = Geplante Nachricht nicht gesendet: Das Ticket wurde geschlossen. Sie ist wieder ein Entwurf
### Die Texte der E-Mails, und die Marke
letters-title = E-Mail-Texte
letters-about = Was der Helpdesk automatisch schreibt, in Ihren eigenen Worten und in jeder Sprache.
letters-brand = Marke
letters-brand-about = { $name }: Farbe und Logo für E-Mails, Kundenseiten und Umfragen.
categories-title = Kategorien
categories-about = Worum es in Anfragen geht. Jedes Ticket hat höchstens eine Kategorie; Abschlussregeln und Umfrageregeln können sich danach richten.
categories-new = Neue Kategorie
categories-name = Name
categories-add = Kategorie hinzufügen
categories-in-use = Aktiv
categories-none = Es gibt noch keine Kategorie. Fügen Sie eine hinzu: Sie lässt sich dann bei jedem Ticket auswählen, neben dem Typ.
categories-rename = Umbenennen
categories-retire = Archivieren
categories-retired = Archiviert
categories-retired-about = Sie lassen sich nicht mehr auswählen; Tickets, die sie haben, behalten sie.
categories-bring-back = Wiederherstellen
categories-wrong-name = Eine Kategorie braucht einen Namen mit höchstens 60 Zeichen.
categories-name-taken = Eine andere Kategorie heißt bereits so.
categories-retired-already = Diese Kategorie ist archiviert und lässt sich nicht mehr auswählen.
workspace-done-category-added = Kategorie hinzugefügt. Sie lässt sich jetzt bei jedem Ticket auswählen.
workspace-done-category-retired = Archiviert. Tickets, die sie haben, behalten sie.
workspace-done-category-back = Die Kategorie ist wieder aktiv.
conditions-tags-help = Das Ticket hat mindestens eines davon. Mehrere durch Kommas trennen. Leer: egal.
conditions-customer-tags-help = Der Kunde hat mindestens eines davon. Mehrere durch Kommas trennen. Leer: egal.
brands-title = Marken
brands-brand = Marke
brands-name = Name
brands-first = Sie trägt den Namen des Helpdesks, der in den Einstellungen steht.
brands-add = Marke hinzufügen
brands-add-about = Ein weiterer Auftritt nach außen mit eigenem Namen, eigener Farbe, eigenem Logo und eigenen E-Mail-Texten. Ein Postfach gehört zu einer Marke; seine Tickets, E-Mails und Umfragen tragen sie.
brands-of-mailbox = E-Mails aus diesem Postfach tragen Name, Farbe und Logo der Marke.
brands-wrong-name = Eine Marke braucht einen Namen mit höchstens 80 Zeichen.
brands-name-taken = Eine andere Marke heißt bereits so.
brands-first-stays = Die Marke des Helpdesks lässt sich nicht archivieren.
brands-has-mailbox = Zu dieser Marke gehört noch ein Postfach: Es würden weiter E-Mails in ihrem Namen eingehen. Geben Sie dem Postfach zuerst eine andere Marke.
brands-retired-already = Diese Marke ist archiviert: Wählen Sie eine andere.
brands-retired = Archivierte Marken
brands-retired-about = In ihrem Namen wird nichts Neues mehr gesendet; ihre Tickets, E-Mails und Antworten behalten sie.
workspace-done-brand = Marke angelegt. Wählen Sie sie jetzt in den Einstellungen eines Postfachs aus.
workspace-done-brand-retired = Marke archiviert. Ihre Tickets behalten sie.
workspace-done-brand-back = Die Marke ist wieder aktiv.
letters-colour = Farbe
letters-no-colour = Wählen Sie eine Farbe.
letters-light-colour = Weiße Schrift ist auf dieser Farbe nicht lesbar. Wählen Sie eine dunklere.
letters-logo = Logo
letters-logo-help = PNG, JPEG, GIF oder WebP, bis 100 kB und 2.000 Pixel pro Seite. Es wird mit jeder E-Mail gesendet.
letters-logo-remove = Logo entfernen
letters-logo-no-picture = Das ist kein Bild im Format PNG, JPEG, GIF oder WebP.
letters-logo-heavy = Das Logo ist größer als 100 kB. Bitte speichern Sie es kleiner ab.
letters-logo-large = Das Logo hat mehr als 2.000 Pixel auf einer Seite. Bitte speichern Sie es kleiner ab.
letters-list = Die E-Mails
letters-own = eigener Text
letters-own-about = Das ist Ihr eigener Text.
letters-supplied-about = Das ist der Standardtext. Was Sie speichern, ersetzt ihn.
letters-body = Text
letters-body-help = Eine Leerzeile trennt Absätze. Die Nur-Text-Fassung entsteht aus demselben Text.
letters-variables = Variablen: mitten im Satz
letters-parts = Bausteine: als eigener Absatz
letters-reset = Zurück zum Standardtext
letters-reset-sure = Zurück zum Standardtext? Ihr eigener Text bleibt in der Liste der Versionen.
letters-preview = Vorschau
letters-look = Vorschau anzeigen
letters-phone = Telefon
letters-plain = Nur Text
letters-versions = Versionen
letters-was-reset = Standardtext
letters-too-long = Das ist zu lang.
letters-unknown-variable = „{ $what }“ gibt es in dieser E-Mail nicht. Wählen Sie etwas aus der Liste.
letters-part-not-alone = „{ $what }“ ist ein Baustein: Er steht allein, mit leeren Zeilen davor und danach.
letters-part-missing = Diese E-Mail braucht „{ $what }“.
letters-kind-reply = Antwort eines Agenten
letters-kind-acknowledgement = Eingangsbestätigung
letters-kind-reminder = Erinnerung
letters-kind-warning = Abschlussankündigung
letters-kind-notice = Abschlussnachricht
letters-kind-combined = Abschlussnachricht mit Bewertung
letters-kind-survey = Umfrage
letters-kind-progress = Zwischenstand
letters-kind-check-back = Nachfrage
letters-kind-alert = Hinweis an das Team
letters-subject-progress = Wir arbeiten noch daran: {"{{"}ticket.subject{"}}"}
letters-subject-check-back = Wie läuft es? {"{{"}ticket.subject{"}}"}
letters-subject-alert = Bitte ansehen: {"{{"}ticket.subject{"}}"}
letters-sample-name = Camille Moreau
letters-sample-subject = Kaputte Lampe
letters-sample-question = Wie zufrieden sind Sie mit unserer Hilfe?
letters-sample-text = Hier steht, was der Helpdesk zu diesem Fall schreibt.
letters-sample-reply =
    Guten Tag,

    wir senden Ihnen heute eine neue Lampe.
letters-sample-quote = Können Sie uns die Nummer Ihrer Bestellung nennen?
### Satisfaction
satisfaction-letter-greeting = Guten Tag,
satisfaction-letter-greeting-name = Guten Tag { $name },
satisfaction-letter-solved = Ihre Anfrage „{ $subject }“ ist gelöst. Dürfen wir Ihnen eine Frage stellen?
satisfaction-letter-relationship = Ihre Meinung ist uns wichtig. Dürfen wir Ihnen eine Frage stellen?
satisfaction-letter-until = Der Klick öffnet eine Seite; gespeichert wird Ihre Antwort erst, wenn Sie sie dort absenden. Das geht bis { $day }.
satisfaction-title = Wie war unsere Hilfe?
satisfaction-title-relationship = Ihre Meinung ist gefragt
satisfaction-lead = Sagen Sie uns, wie es war. Es dauert eine Minute.
satisfaction-about = Anfrage Nr. { $number } vom { $opened }
satisfaction-about-solved = Anfrage Nr. { $number } vom { $opened }, betreut von { $agent }, gelöst am { $solved }
satisfaction-optional = optional
satisfaction-reason-none = Bitte wählen
satisfaction-reopen = Bitte öffnen Sie meine Anfrage wieder
satisfaction-reopen-help = Wir kümmern uns wieder darum und antworten Ihnen per E-Mail.
satisfaction-send = Bewertung absenden
satisfaction-until = Ändern können Sie Ihre Bewertung bis { $day }.
satisfaction-choose = Bitte wählen Sie eine Antwort.
satisfaction-comment-long = Ihr Kommentar darf höchstens 4.000 Zeichen haben. Bitte kürzen Sie ihn etwas; es ist nichts verloren gegangen.
satisfaction-thanks = Vielen Dank
satisfaction-thanks-name = Vielen Dank, { $name }
satisfaction-saved = Ihre Bewertung ist gespeichert: { $label } ({ $score } von { $best }).
satisfaction-saved-figure = Ihre Bewertung ist gespeichert: { $score } von { $best }.
satisfaction-next-solved = Ihre Anfrage bleibt gelöst. Ist noch etwas offen, antworten Sie einfach auf unsere letzte E-Mail: Dann wird dieselbe Anfrage wieder geöffnet.
satisfaction-next-negative = Es tut uns leid. Wir sehen uns an, was schiefgelaufen ist. Ihre Anfrage bleibt gelöst; wenn Sie noch Hilfe brauchen, antworten Sie auf unsere letzte E-Mail: Dann wird dieselbe Anfrage wieder geöffnet.
satisfaction-next-open = Ihre Anfrage ist offen, und wir arbeiten daran. Sie erhalten unsere Antwort per E-Mail.
satisfaction-change = Bewertung ändern
satisfaction-see-request = Meine Anfrage ansehen
satisfaction-open = Diese Umfrage ist noch offen.
satisfaction-ended = Diese Umfrage ist beendet
satisfaction-ended-withdrawn = Ihre Anfrage Nr. { $number } wurde wieder geöffnet; es gibt noch nichts zu bewerten. Wir fragen Sie, sobald sie gelöst ist.
satisfaction-ended-again = Ihre Anfrage Nr. { $number } wurde seitdem wieder geöffnet und gelöst. Dazu fragen wir Sie in einer eigenen E-Mail.
satisfaction-ended-closed = Ihre Anfrage Nr. { $number } wurde am { $day }, geschlossen. Bewertungen dazu speichern wir nicht mehr.
satisfaction-ended-over = Die Umfrage zu Ihrer Anfrage Nr. { $number } konnte bis { $day }, beantwortet werden.
satisfaction-ended-relationship = Diese Umfrage konnte bis { $day }, beantwortet werden.
satisfaction-unknown = Dieser Umfragelink funktioniert nicht
satisfaction-unknown-sentence = Vielleicht ist er veraltet oder wurde vom E-Mail-Programm abgeschnitten. Bitte verwenden Sie den vollständigen Link aus unserer E-Mail.
satisfaction-contact = Wir hören weiterhin gern von Ihnen. Schreiben Sie uns: Ein Mensch liest Ihre Nachricht.
satisfaction-write = Schreiben Sie uns

### Portal
portal-title = Ihre Anfrage Nr. { $number }
portal-heading = Anfrage Nr. { $number } vom { $day }
portal-state-new = Ihre Anfrage ist bei uns angekommen.
portal-state-open = Wir arbeiten an Ihrer Anfrage.
portal-state-on-hold = Wir warten auf eine Antwort von anderer Stelle.
portal-state-pending = Wir warten auf Ihre Antwort.
portal-state-pending-until = Wir warten bis { $day }, auf Ihre Antwort.
portal-state-solved = Ihre Anfrage ist gelöst.
portal-state-closed = Ihre Anfrage wurde am { $day }, geschlossen.
portal-state-cancelled = Ihre Anfrage wurde am { $day }, abgebrochen.
portal-next-open = Sie erhalten unsere Antwort per E-Mail und hier.
portal-next-pending = Antworten Sie uns einfach hier unten.
portal-next-pending-until = Danach gilt Ihre Anfrage als gelöst; Sie können sich jederzeit wieder melden.
portal-next-solved = Fehlt noch etwas? Schreiben Sie uns unten, dann öffnen wir sie wieder.
portal-next-solved-until = Fehlt noch etwas? Bis { $day }, können Sie uns hier schreiben, dann öffnen wir sie wieder. Danach wird Ihre Nachricht zu einer neuen Anfrage, die an diese anknüpft.
portal-next-closed = Fehlt noch etwas? Schreiben Sie uns unten: Ihre Nachricht wird zu einer neuen Anfrage, die an diese anknüpft.
portal-progress = Stand Ihrer Anfrage
portal-step-received = Eingegangen
portal-step-answered = Beantwortet
portal-step-our-turn = In Arbeit
portal-step-your-turn = Sie sind dran
portal-step-on-hold = Wartet
portal-step-solved = Gelöst
portal-step-cancelled = Abgebrochen
portal-question = Ist Ihre Anfrage gelöst?
portal-question-settled = Ist alles erledigt?
portal-confirm = Bitte bestätigen Sie mit einem Klick
portal-choice-solved = Ja, gelöst
portal-choice-help = Ich brauche noch Hilfe
portal-choice-more-days = Ich brauche mehr Zeit
portal-done-solved = Danke für Ihre Rückmeldung. Ihre Anfrage ist gelöst.
portal-done-help = Wir kümmern uns wieder um Ihre Anfrage. Schreiben Sie uns unten gern, was noch fehlt.
portal-done-more-days = Sie haben jetzt mehr Zeit. Schreiben Sie uns, sobald es Ihnen passt.
portal-done-more-days-until = Sie haben jetzt mehr Zeit, bis { $day }. Schreiben Sie uns, sobald es Ihnen passt.
portal-done-no-deadline = Es gibt keine Frist: Schreiben Sie uns, sobald es Ihnen passt.
portal-done-not-waiting = Wir warten gerade nicht auf eine Antwort von Ihnen. Es gibt keine Frist zu verlängern.
portal-done-sent = Ihre Nachricht ist angekommen. Sie müssen nichts weiter tun.
portal-rated = Vielen Dank für Ihre Bewertung. Ändern
portal-messages = Nachrichten
portal-you = Sie
portal-files = Dateien
portal-files-limit = optional, zusammen bis 25 MB
portal-answer = Ihre Antwort
portal-write-again = Schreiben Sie uns noch einmal
portal-send = Senden
portal-empty = Bitte schreiben Sie etwas oder fügen Sie eine Datei hinzu.

### Workspace: policy and ratings on the ticket
workspace-policy-version = { $name }, Version { $version }
workspace-step-done-survey = Kunde um eine Bewertung gebeten
workspace-step-coming-remind = Kunden erinnern
workspace-step-coming-warn = Abschluss ankündigen
workspace-step-coming-solve = Lösen und Nachricht senden
workspace-step-coming-survey = Um Bewertung bitten
workspace-step-coming-close = Schließen
workspace-step-not-counted = ohne { $days }
workspace-rated = Bewertet mit { $score } von { $best }

### Workspace: policies as sentences
workspace-policy-named = { $name }:
workspace-policy-days = { $days ->
    [one] einem Arbeitstag
   *[other] { $days } Arbeitstagen
}
workspace-policy-hours = { $hours ->
    [one] einer Arbeitsstunde
   *[other] { $hours } Arbeitsstunden
}

### Abschluss: Vorlagen, Rückweg in der Antwort, alles in einer E-Mail
closing-preset-b2c-standard = B2C-Standard
closing-preset-continuing = Laufende Betreuung
closing-preset-one-off = Einmalige Anfrage
closing-preset-combined = Alles in einer E-Mail
closing-preset-agent-driven = Agent schließt ab
closing-preset-high-impact = Nur bei hoher Auswirkung
closing-preset-quiet = Zurückhaltend
closing-reply-way-back = Damit ist Ihre Anfrage gelöst. Falls noch etwas offen ist, antworten Sie einfach auf diese E-Mail: Ihre Anfrage wird dann wieder geöffnet.
closing-reply-any-time = Sie können jederzeit darauf zurückkommen: Antworten Sie einfach auf diese E-Mail, auch wenn Ihre Anfrage schon gelöst ist; sie wird dann wieder geöffnet.
satisfaction-combined-subject = Danke, Ihre Anfrage ist gelöst: { $subject }
satisfaction-combined-solved = danke, dass Sie uns geschrieben haben. Ihre Anfrage „{ $subject }“ ist jetzt gelöst.
satisfaction-combined-unanswered = danke, dass Sie uns geschrieben haben. Da wir nichts von Ihnen gehört haben, betrachten wir Ihre Anfrage „{ $subject }“ als gelöst.
satisfaction-combined-way-back = Falls noch etwas offen ist, antworten Sie einfach auf diese E-Mail: Ihre Anfrage wird dann wieder geöffnet, und Sie müssen nichts noch einmal erklären.
satisfaction-combined-help = Ich brauche noch Hilfe

### Arbeitsplatz: die Abschlussregel eines Tickets von Hand führen
### Endings: steps and why a letter was withheld
closing-step-progress = Zwischenstand
closing-step-nudge = Erinnerung an den Zuständigen
closing-step-look = wieder offen
closing-step-unasked = zurück an den Zuständigen
closing-step-unreached = zurück an den Zuständigen
closing-why-nobody = der Kunde ist unter keiner Adresse erreichbar
letter-why-no-mailbox = der Helpdesk hat kein Postfach
letter-why-no-address = der Kunde ist per E-Mail nicht erreichbar
letter-why-ourselves = die Adresse gehört zu einem Postfach des Helpdesks
closing-why-missed = während eines Ausfalls verpasst; ein späterer Schritt war schon fällig
closing-why-overrun = ein späterer Schritt war schon fällig
closing-why-skipped = ein Agent hat diesen Schritt übersprungen
closing-why-answered = der Kunde hat geantwortet
outbox-why-answered = die Antwort wurde schon vorher gesendet
closing-why-status = der Status hat sich geändert
closing-why-replied = ein Agent hat geantwortet; die Wartezeit begann von vorn
closing-why-paused = ein Agent hat die Regel angehalten
closing-why-deleted = das Ticket liegt im Papierkorb
closing-why-stopped = die E-Mails der Regeln sind angehalten
closing-why-budget = { $number ->
    [one] schon eine E-Mail in dieser Woche
   *[other] schon { $number } E-Mails in dieser Woche
}; der Abschluss wird trotzdem angekündigt
closing-why-together = schon in einer E-Mail zusammen mit Ticket Nr. { $ticket }
closing-why-answered-minutes = { $minutes ->
    [0] der Kunde hatte gerade geantwortet
    [one] der Kunde hatte eine Minute zuvor geantwortet
   *[other] der Kunde hatte { $minutes } Minuten zuvor geantwortet
}
closing-why-answered-hours = { $hours ->
    [one] der Kunde hatte eine Stunde zuvor geantwortet
   *[other] der Kunde hatte { $hours } Stunden zuvor geantwortet
}
workspace-because = { $what }: { $reason }

### Endings: letters
closing-digest-subject = Wir warten bei { $number } Anfragen auf Ihre Antwort
closing-digest-text = damit wir bei { $number } Ihrer Anfragen weiterkommen, brauchen wir noch Ihre Antwort. Hier sind alle in einer E-Mail:
closing-digest-ticket = Nr. { $number }: { $subject }
closing-digest-until = Wir warten auf Ihre Antwort. Wenn Sie nicht antworten, gilt diese Anfrage ab { $date }, als gelöst; vorher melden wir uns noch einmal.
closing-digest-warn-subject = { $number } Ihrer Anfragen gelten bald als gelöst, die erste ab { $date }
closing-digest-warn-text = zu { $number } Ihrer Anfragen haben wir noch nichts von Ihnen gehört. Wenn Sie nicht antworten, gilt jede ab dem Zeitpunkt als gelöst, der bei ihr steht. Hier sind alle in einer E-Mail:
closing-digest-warn-until = Wenn Sie nicht antworten, gilt diese Anfrage ab { $date }, als gelöst.
closing-digest-waits = Wir warten auf Ihre Antwort.
closing-digest-answer = Auf diese Anfrage antworten
closing-digest-reply = Sie können auch einfach auf diese E-Mail antworten: Wir lesen Ihre Antwort zu jeder dieser Anfragen.
closing-progress-subject = Zwischenstand zu Ihrer Anfrage: { $subject }
closing-progress-text = wir haben Ihre Anfrage „{ $subject }“ nicht vergessen.
closing-progress-waits = Wir warten noch auf eine Antwort von anderer Stelle.
closing-progress-waits-for = Wir warten noch auf eine Antwort von: { $who }.
closing-progress-look = Am { $date }, sehen wir wieder nach, wie es steht.
closing-progress-soon = Wir schreiben Ihnen, sobald wir mehr wissen.
closing-progress-answer = Sie müssen nichts tun. Hat sich etwas geändert, antworten Sie einfach auf diese E-Mail.
closing-check-subject = Ist alles in Ordnung? { $subject }
closing-check-text = vor einiger Zeit haben wir Ihre Anfrage „{ $subject }“ gelöst. Wir möchten wissen, ob seitdem alles in Ordnung ist.
closing-check-answer = Wenn alles in Ordnung ist, müssen Sie nichts tun. Wenn nicht, antworten Sie auf diese E-Mail oder klicken Sie hier:
closing-nudge-subject = Wartet noch: { $subject }
closing-nudge-text = „{ $subject }“ wartet noch auf Dritte. Möchten Sie nachfragen oder dem Kunden einen Zwischenstand geben?
closing-nudge-text-for = „{ $subject }“ wartet noch auf: { $who }. Möchten Sie nachfragen oder dem Kunden einen Zwischenstand geben?
closing-unasked-subject = Nichts gefragt: { $subject }
closing-unasked-text = „{ $subject }“ wartet seit drei Arbeitstagen auf { $customer }, aber seit der letzten Nachricht von dort wurde nichts gefragt. Deshalb wurde keine Erinnerung gesendet. Das Ticket ist wieder offen: Fragen Sie, was Sie wissen müssen, oder lösen Sie es.
closing-unreached-subject = Nicht angekommen: { $subject }
closing-unreached-text = Unsere Nachricht an { $customer } zu „{ $subject }“ ist nicht angekommen. Deshalb wird weder erinnert noch mangels Antwort gelöst. Das Ticket ist wieder offen: Korrigieren Sie die Adresse oder melden Sie sich auf anderem Weg.
policies-says-on-hold-customer = Solange wir auf Dritte warten, hört der Kunde im Abstand von { $after } von uns.
policies-says-on-hold-owner = Solange wir auf Dritte warten, wird der Zuständige im Abstand von { $after } erinnert.
policies-sample-awaited = Ihre Bank
demo-purpose-progress = Zwischenstand
demo-purpose-check-back = Nachfrage

### Endings: the resolve sheet
resolve-title = Ticket Nr. { $number } lösen
resolve-policy = Abschlussregel: { $name }
resolve-no-policy = Für dieses Ticket gilt keine Abschlussregel.
resolve-what = Lösung
resolve-summary = Zusammenfassung
resolve-summary-help = Bleibt beim Ticket, für Ihre Kollegen. Der Kunde sieht sie nicht.
resolve-summary-wanted = Beschreiben Sie kurz die Lösung: Für diesen Tickettyp ist das nötig.
resolve-how = Abschlussnachricht
resolve-proposed = Vorschlag der Regel
resolve-reason = Warum weichen Sie von der Regel ab?
resolve-reason-wanted = Nennen Sie kurz den Grund.
resolve-solved-already = Dieses Ticket ist schon gelöst oder geschlossen.
resolve-do = Lösen
resolve-keys = e oder Strg+Eingabe
resolve-preview = Was der Kunde erhält
resolve-preview-about = { $who }, auf { $language ->
    [fr] Französisch
    [de] Deutsch
   *[en] Englisch
}
resolve-ending-notice = Nachricht, dass die Anfrage gelöst ist
resolve-ending-both = Nachricht und Bewertung in einer E-Mail
resolve-ending-survey = Nur die Umfrage
resolve-ending-reply = Ihre letzte Antwort erklärt, wie man wieder öffnet
resolve-ending-nothing = Keine
resolve-now-notice = Sofort: die Nachricht
resolve-now-both = Sofort: die Nachricht mit der Bewertung
resolve-now-in-reply = Keine Nachricht: Ihre letzte Antwort erklärt bereits, wie man wieder öffnet
resolve-now-not-in-reply = Sofort: die Nachricht, denn Ihre letzte Antwort erklärt nicht, wie man wieder öffnet
resolve-now-nothing = Sofort: keine E-Mail
resolve-later-survey = { $day }: die Umfrage
resolve-later-close = { $day }: geschlossen, wenn niemand schreibt
workspace-done-solved = Gelöst.
workspace-event-ending-chosen = { $who } hat eine andere Abschlussnachricht gewählt: { $ending } ({ $reason })

### Endings: on hold
hold-title = Ticket Nr. { $number } auf Dritte warten lassen
hold-about = Für Anfragen, die von einer Bank, einem Lieferanten oder einem Kollegen abhängen.
hold-awaited = Auf wen warten wir?
hold-awaited-help = Der Kunde kann das lesen: „Ihre Bank“, „der Hersteller“.
hold-look = Wann sehen wir wieder nach?
hold-look-help = An diesem Tag ist das Ticket wieder „In Arbeit“. Der Kunde kann den Tag sehen.
hold-look-past = Wählen Sie einen Tag in der Zukunft.
hold-look-wrong = Wählen Sie einen Tag.
hold-meanwhile-customer = Der Kunde erhält laut Regel einen Zwischenstand: { $day }
hold-meanwhile-owner = Der Zuständige wird laut Regel erinnert: { $day }
hold-meanwhile-nothing = Laut Regel wird inzwischen niemandem geschrieben.
hold-do = Warten lassen
hold-begin = Auf Dritte warten …
hold-change = Warten ändern …
hold-waits-for = Wartet auf: { $who }.
hold-look-on = Wieder offen am { $day }
workspace-done-hold = Wartet auf Dritte.
workspace-event-on-hold = { $who } wartet auf: { $awaited }
workspace-event-on-hold-until = { $who } wartet auf: { $awaited }, bis { $day }
workspace-event-on-hold-nobody = Dritte

### Endings: checking back
ending-title = Abschluss
check-back-title = Wiedervorlage für Ticket Nr. { $number }
check-back-about = An diesem Tag steht das Ticket mit Ihrer Notiz oben in Ihrer Liste. Es bleibt gelöst oder geschlossen.
check-back-day = An welchem Tag?
check-back-note = Notiz für Sie
check-back-note-example = Ist das Ersatzteil angekommen?
check-back-tells = An diesem Tag auch dem Kunden schreiben
check-back-tells-help = Eine kurze E-Mail fragt, ob seitdem alles in Ordnung ist.
check-back-do = Vormerken
check-back-past = Wählen Sie einen Tag in der Zukunft.
check-back-is-due = Wiedervorlage, fällig seit { $day }
check-back-planned = Wiedervorlage am { $day }
check-back-begin = Wiedervorlage …
check-back-change = Tag ändern …
check-back-done = Erledigt
check-back-list = Wiedervorlagen heute
workspace-done-check-back = Vorgemerkt. An diesem Tag steht das Ticket auf Ihrer Liste.
workspace-done-check-back-done = Erledigt.
workspace-done-check-back-dropped = Wiedervorlage gelöscht.
workspace-event-check-back-planned = { $who } hat eine Wiedervorlage am { $day } vorgemerkt
workspace-event-check-back-due = Wiedervorlage fällig
workspace-event-check-back-done = { $who } hat die Wiedervorlage erledigt
workspace-event-check-back-dropped = { $who } hat die Wiedervorlage gelöscht

### Endings: for all cases
endings-title = E-Mails und Limits
endings-about = Was für alle Abschlussregeln zusammen gilt.
endings-open = E-Mails, Limits, Anhalten
endings-stop-title = Alles anhalten
endings-stop-about = Keine Regel schreibt, löst oder schließt mehr etwas, bis Sie es wieder erlauben. Es geht nichts verloren: Danach erhält jeder Kunde höchstens eine E-Mail, die dann richtige, und jede angekündigte Frist wird eingehalten.
endings-stop = Alle E-Mails der Regeln jetzt anhalten
endings-go = Fortsetzen
endings-stopped = Die E-Mails der Regeln sind angehalten ({ $who }, { $when }).
endings-letters = Wie viele E-Mails
endings-letters-about = 0: kein Limit.
endings-week = E-Mails an einen Kunden in sieben Tagen
endings-week-help = Über alle Tickets hinweg. Ist das Limit erreicht, entfallen Erinnerungen und Zwischenstände; Abschlussankündigungen werden immer gesendet.
endings-hour = E-Mails aller Regeln in einer Stunde
endings-hour-help = Was darüber liegt, wartet auf die nächste Stunde.
endings-day = E-Mails aller Regeln an einem Tag
endings-day-help = Eine Obergrenze zum Schutz vor Versehen: Was darüber liegt, wartet.
endings-summary = Zusammenfassung beim Lösen
endings-summary-about = Bei den angekreuzten Typen beschreibt der Agent kurz die Lösung.
endings-number-wrong = Bitte eine ganze Zahl von 0 bis 1.000.000 eingeben.
workspace-done-letters-stopped = { $number ->
    [0] Alles ist angehalten.
    [one] Alles ist angehalten; eine E-Mail wird zurückgehalten.
   *[other] Alles ist angehalten; { $number } E-Mails werden zurückgehalten.
}
workspace-done-letters-go = Die E-Mails werden wieder gesendet.
workspace-step-coming-progress = Zwischenstand an Kunden
workspace-step-coming-nudge = Zuständigen erinnern
workspace-step-coming-look = Ticket wieder öffnen
workspace-step-coming-unasked = Zurück an den Zuständigen: nichts gefragt
workspace-step-coming-unreached = Zurück an den Zuständigen: Nachrichten kommen nicht an
workspace-step-done-progress = Zwischenstand an den Kunden gesendet
workspace-step-done-nudge = Zuständiger erinnert
workspace-step-done-look = Wie vorgemerkt wieder geöffnet
workspace-step-done-unasked = Wieder offen: Seit der letzten Nachricht des Kunden wurde nichts gefragt
workspace-step-done-unreached = Wieder offen: Nachrichten an den Kunden kamen nicht an
workspace-step-withheld-progress = Kein Zwischenstand gesendet
workspace-step-withheld-nudge = Zuständiger nicht erinnert
workspace-step-withheld-look = Nicht wieder geöffnet
workspace-step-withheld-unasked = Nicht an den Zuständigen zurückgegeben
workspace-step-withheld-unreached = Nicht an den Zuständigen zurückgegeben

### Endings: policies
policies-switching-on = „{ $name }“ einschalten
policies-waiting-already = { $number ->
    [0] Unter dieser Regel wartet noch kein Ticket.
    [one] 1 Ticket wartet schon. E-Mails der nächsten 7 Tage, wenn niemand antwortet:
   *[other] { $number } Tickets warten schon. E-Mails der nächsten 7 Tage, wenn niemand antwortet:
}
policies-on-start-today = Die Frist dieser Tickets beginnt heute
policies-on-move = Als hätte die Regel immer gegolten: Was fällig ist, wird jetzt gesendet
policies-on-keep = Diese Tickets ruhen lassen, bis ein Agent sie fortsetzt
policies-fate-day = { $day } { $number }
policies-ramp = höchstens pro Stunde; leer: alle auf einmal
policies-overlap = { $number ->
    [one] Für 1 laufendes Ticket gilt stattdessen „{ $name }“ weiter oben.
   *[other] Für { $number } laufende Tickets gilt stattdessen „{ $name }“ weiter oben.
}
policies-goes-first = { $number ->
    [0] „{ $name }“ steht weiter oben und hat Vorrang: Tickets, die die Bedingungen beider Regeln erfüllen, folgen ihr. Zurzeit gibt es keines.
    [one] „{ $name }“ steht weiter oben und hat Vorrang: 1 laufendes Ticket erfüllt die Bedingungen beider Regeln.
   *[other] „{ $name }“ steht weiter oben und hat Vorrang: { $number } laufende Tickets erfüllen die Bedingungen beider Regeln.
}
policies-takes-first = { $number ->
    [0] Diese Regel steht über „{ $name }“ und hat Vorrang: Tickets, die die Bedingungen beider Regeln erfüllen, folgen dieser. Zurzeit gibt es keines.
    [one] Diese Regel steht über „{ $name }“ und hat Vorrang: 1 laufendes Ticket erfüllt die Bedingungen beider Regeln.
   *[other] Diese Regel steht über „{ $name }“ und hat Vorrang: { $number } laufende Tickets erfüllen die Bedingungen beider Regeln.
}
policies-drag = Ziehen, um die Reihenfolge zu ändern, oder Alt mit den Pfeiltasten
policies-on-hold = Solange wir auf Dritte warten
policies-on-hold-about = Leer: nichts. Auf wen wir warten und wann wir wieder nachsehen, trägt der Agent im Ticket ein.
policies-progress = Abstand
policies-tell-customer = dem Kunden einen Zwischenstand geben
policies-tell-owner = nur den Zuständigen erinnern
policies-calendar = Kalender
policies-calendar-own = der des Teams, sonst der des Helpdesks
policies-carrying = Regeln als Text
policies-carrying-about = Zum gemeinsamen Durchsehen, zum Aufbewahren oder für einen anderen Helpdesk. Gespeichert wird erst, wenn Sie gesehen haben, was sich ändert.
policies-take-out = Alle Regeln exportieren (TOML)
policies-carrying-file = Eine TOML- oder JSON-Datei
policies-carrying-text = oder ihr Inhalt
policies-carrying-unreadable = Dieser Text lässt sich nicht lesen: { $why }
policies-carrying-changes = Was sich ändert
policies-carrying-none = Nichts: Die Regeln stehen schon so da.
policies-carrying-new = neu, ausgeschaltet
workspace-done-policies-carried = Gespeichert. Laufende Tickets behalten ihre Version.

### Calendars
calendars-title = Kalender
calendars-about = Arbeitstage und Arbeitsstunden zählen nach einem Kalender: dem der Regel, sonst dem des Teams, sonst dem des Helpdesks.
calendars-desk = Kalender des Helpdesks
calendars-add = Neuer Kalender
calendars-name = Name
calendars-name-taken = Ein anderer Kalender heißt bereits so.
calendars-region = Feiertage
calendars-no-region = keine
calendars-hours = Arbeitszeiten
calendars-hours-about = Mehrere Zeiträume pro Tag durch Kommas trennen: 09:00-12:30, 13:30-18:00. Leer: geschlossen.
calendars-hours-wrong = Schreiben Sie zum Beispiel 09:00-12:30, 13:30-18:00, ohne Überschneidung.
calendars-never-opens = Dieser Kalender hat im nächsten Jahr weniger als 10 Arbeitstage: Für die Schritte eines Falls gäbe es keinen Tag. Tragen Sie für mindestens einen Wochentag Zeiten ein.
calendars-all-closed = Die besonderen Tage lassen im nächsten Jahr weniger als 10 Arbeitstage übrig: Für die Schritte eines Falls gäbe es keinen Tag. Streichen Sie einige davon.
calendars-minute = Die letzte Minute vor Mitternacht bliebe geschlossen: Schreiben Sie 24:00 für das Ende des Tages.
calendars-exceptions = Besondere Tage
calendars-exceptions-about = Außerplanmäßige Schließungen und Öffnungen, eine pro Zeile: 2026-12-24 Heiligabend, oder 2026-12-24 09:00-12:00 Heiligabend. Ohne Zeiten: geschlossen.
calendars-exceptions-wrong = Diese Zeile lässt sich nicht lesen: { $line }
calendars-holidays = Feiertage der nächsten 12 Monate
calendars-holidays-none = Dieser Kalender hat keine Feiertage.
calendars-teams = Teams, für die dieser Kalender gilt
calendars-brands = Marken, für die dieser Kalender gilt
calendars-import = Tage aus einer iCalendar-Datei (.ics) hinzufügen
calendars-import-help = Wählen Sie eine Datei und sehen Sie sich die Änderungen an: Die Tage der Datei kommen oben als geschlossen hinzu; entfernen Sie vor dem Speichern, was nicht passt.
calendars-import-wrong = Diese Datei ist keine iCalendar-Datei.
calendars-imported-later = Tage nach dem { $date } wurden ausgelassen: Fügen Sie die Datei erneut hinzu, wenn sie näher rücken.
calendars-imported-timed = { $number ->
    [one] Ein Termin, der nur einige Stunden dauert, wurde ausgelassen.
   *[other] { $number } Termine, die nur einige Stunden dauern, wurden ausgelassen.
}
calendars-imported = { $number ->
    [0] Die Datei fügt keinen Tag hinzu.
    [one] 1 Tag unten hinzugefügt, noch nicht gespeichert.
   *[other] { $number } Tage unten hinzugefügt, noch nicht gespeichert.
}
calendars-look = Änderungen ansehen
calendars-moves = { $number ->
    [0] Kein geplanter Schritt verschiebt sich.
    [one] 1 geplanter Schritt verschiebt sich; jede angekündigte Frist wird eingehalten.
   *[other] { $number } geplante Schritte verschieben sich; jede angekündigte Frist wird eingehalten.
}
calendars-moves-now = { $number ->
    [0] Keiner ist sofort fällig.
    [one] 1 ist sofort fällig.
   *[other] { $number } sind sofort fällig.
}
calendars-remove = Diesen Kalender löschen
calendars-in-use = Dieser Kalender gilt für diese Regeln: { $names }. Ändern Sie zuerst diese.
workspace-done-calendar = { $number ->
    [0] Gespeichert. Kein Schritt verschiebt sich.
    [one] Gespeichert. 1 Schritt verschiebt sich.
   *[other] Gespeichert. { $number } Schritte verschieben sich.
}
workspace-done-calendar-removed = Gelöscht. Für seine Teams gilt wieder der Kalender des Helpdesks.

### Endings: sending
expect-pending = Senden und warten
expect-pending-then = Senden und warten: { $step } { $day }
expect-on-hold = Senden, auf Dritte warten
expect-on-hold-then = Senden, auf Dritte warten: { $step } { $day }
expect-solved = Senden und lösen: { $ending }
expect-solved-nothing = Senden und lösen

### Portal: waiting for others
portal-state-on-hold-for = Wir warten auf eine Antwort von: { $who }.
portal-next-on-hold = Sie müssen nichts tun. Wir schreiben Ihnen, sobald wir mehr wissen.
portal-next-on-hold-until = Sie müssen nichts tun. Am { $day }, sehen wir wieder nach.
portal-done-already-until = Sie haben schon mehr Zeit, bis { $day }. Schreiben Sie uns, sobald es Ihnen passt.
portal-done-already = Sie haben schon mehr Zeit. Schreiben Sie uns, sobald es Ihnen passt.
resolve-summary-first = Bei diesem Tickettyp beschreiben Sie zuerst die Lösung: Senden Sie, ohne zu lösen, und wählen Sie dann „Lösen“.

### Workspace: steering the policy on a ticket
workspace-steer = Schritte der Regel
workspace-steer-pause = Anhalten
workspace-steer-pause-about = Bis Sie fortsetzen, geschieht nichts; keine Frist geht verloren.
workspace-steer-paused = angehalten seit { $when }
workspace-steer-resume = Fortsetzen
workspace-steer-days = { $days ->
    [one] Ein Tag mehr
   *[other] { $days } Tage mehr
}
workspace-steer-skip = Überspringen
workspace-steer-now = Jetzt ausführen
workspace-steer-now-sure = { $what }: jetzt gleich ausführen? Was gesendet ist, lässt sich nicht zurückholen.
workspace-steer-bring-back = Doch ausführen: { $step }
workspace-steer-days-back = Tage zurücknehmen
workspace-done-policy-paused = Angehalten. Bis Sie fortsetzen, geschieht nichts.
workspace-done-policy-resumed = Fortgesetzt, mit der Zeit, die noch blieb.
workspace-done-policy-days = Die Frist ist verlängert.
workspace-done-policy-days-back = Die Tage sind zurückgenommen.
workspace-done-policy-skipped = Übersprungen. Sie können den Schritt zurückholen.
workspace-done-policy-back = Der Schritt wird doch ausgeführt.
workspace-done-policy-now = Erledigt.
workspace-done-policy-nothing = Nichts geändert: Inzwischen steht ein anderer Schritt an.
workspace-event-more-days = { $who } hat die Frist verlängert
workspace-event-days-back = { $who } hat die zusätzlichen Tage zurückgenommen
workspace-event-paused = { $who } hat die Regel angehalten
workspace-event-resumed = { $who } hat die Regel fortgesetzt
workspace-event-step-back = { $who } hat zurückgeholt: { $step }

### What a policy's cases became: figures, guard, experiment
measure-title = Kennzahlen
measure-about = Was in den letzten { $days } Tagen tatsächlich aus ihren Tickets wurde.
measure-none = Mit dieser Regel wurde noch kein Ticket gelöst.
measure-by-version = Nach Version
measure-letters = E-Mails pro Ticket
measure-define-letters = Erinnerungen, Abschlussankündigungen, Abschlussnachrichten und Umfragen der Regel, geteilt durch die Lösungen der letzten { $days } Tage.
measure-response = Antwortquote
measure-define-response = Anteil der in den letzten { $days } Tagen befragten Kunden, die geantwortet haben. Zurückgezogene Umfragen zählen nicht.
measure-score = Zufriedenheit
measure-define-score = Anteil der nicht negativen Antworten an allen Antworten auf Umfragen der letzten { $days } Tage.
measure-reopened = Wieder geöffnet
measure-define-reopened = Lösungen der letzten { $days } Tage, nach denen das Ticket wieder geöffnet wurde, egal von wem, oder ein Folgeticket bekam.
measure-wrong = Zu Unrecht geschlossen
measure-define-wrong = Anteil der Tickets, deren Kunde binnen fünf Arbeitstagen antwortete oder „nicht gelöst“ meldete, an allen, die die Regel in den letzten { $days } Tagen automatisch gelöst hat.
measure-range = { $low } – { $high }
measure-of = { $part } von { $whole }
measure-when = Gelöst oder befragt
measure-became = Was daraus wurde
measure-open-again = wieder offen { $day }
guard-title = Schutz vor vorschnellem Abschluss
guard-about = Schlägt längere Fristen vor, wenn sich zu viele Kunden bald wieder melden, nachdem eine Regel ihr Ticket automatisch gelöst hat. Geändert wird nie etwas von allein.
guard-percent = Zu Unrecht geschlossen, mehr als (Prozent)
guard-least = Bei mindestens so vielen automatischen Lösungen
guard-wrong-threshold = Bitte 1 bis 50 Prozent und 1 bis 10.000 Lösungen eingeben.
guard-finding = { $wrong } von { $solved } automatisch gelösten Tickets waren nicht erledigt ({ $share }, mindestens aber { $least }). Vorschlag: jeden Schritt { $days } Arbeitstage später.
guard-simulate = Vorschlag simulieren
guard-edit = Im Editor öffnen
workspace-done-guard = Gespeichert.
experiment-start = An der Hälfte der Kunden testen
experiment-start-about = Statt für alle zu speichern: Die Hälfte der Kunden bekommt die eingegebenen Schritte, die andere Hälfte die aktuelle Version, bis Sie das Experiment beenden. Die Bedingungen bleiben unverändert.
experiment-runs = Experiment
experiment-see = Beide Versionen vergleichen
experiment-runs-already = Es läuft schon ein Experiment. Beenden Sie es zuerst.
experiment-edit-later = Solange ein Experiment läuft, lässt sich die Regel nicht ändern. Beenden Sie es zuerst.
experiment-wrong-conditions = Beide Versionen müssen für dieselben Tickets gelten: Ändern Sie die Bedingungen nicht.
experiment-wrong-same = Die Schritte sind dieselben wie in der aktuellen Version: Ändern Sie zuerst etwas.
experiment-wrong-outcome = Wählen Sie, wie das Experiment enden soll.
experiment-over = Dieses Experiment ist schon beendet.
experiment-over-list = Frühere Experimente
experiment-about = Seit { $day }: { $a } Kunden mit abgeschlossenem Fall in der einen Gruppe, { $b } in der anderen.
experiment-sides = Die beiden Versionen
experiment-split = Wer welche Version bekommt, entscheidet eine Prüfsumme des Kunden. Das ändert sich nie mittendrin.
experiment-difference = Unterschied
experiment-verdict = Fazit
experiment-early = zu früh
experiment-needed = { $number ->
    [one] etwa 1 weiterer Fall pro Gruppe
   *[other] etwa { $number } weitere Fälle pro Gruppe
}
experiment-verdict-differs = Der Unterschied ist statistisch gesichert.
experiment-verdict-same = Kein statistisch gesicherter Unterschied.
experiment-points = { $value } Punkte ({ $low } bis { $high })
experiment-too-early = Zu früh für ein Urteil
experiment-no-difference = Bisher kein statistisch gesicherter Unterschied
experiment-differs = Die Versionen unterscheiden sich: { $figures }
experiment-honest = Jeder Kunde zählt einmal, mit seinem ersten Fall. Die Bereiche enthalten den wahren Wert in 95 von 100 Fällen (Anteile: Wilson und Newcombe; E-Mails: Welch). Bei fünf Kennzahlen kann eine rein zufällig abweichen, und je öfter man nachsieht, desto eher.
experiment-define-response = Anteil der befragten Kunden, die geantwortet haben.
experiment-define-score = Anteil der nicht negativen Antworten an allen Antworten.
experiment-define-reopened = Anteil der Fälle, die nach der Lösung wieder geöffnet wurden.
experiment-define-wrong = Anteil der automatischen Lösungen, nach denen der Kunde binnen fünf Arbeitstagen antwortete oder „nicht gelöst“ meldete.
experiment-define-letters = E-Mails der Regel pro Fall, im Durchschnitt.
experiment-end = Experiment beenden
experiment-choose = Wie soll es enden?
experiment-keep = { $version } für alle behalten
experiment-stop = Ohne Entscheidung beenden: Die bisherige Version gilt weiter
experiment-ended-kept = Beendet { $day }: { $version } wurde behalten. { $reason }
experiment-ended-stopped = Beendet { $day } ohne Entscheidung; { $version } gilt weiter. { $reason }

### Simulating closing policies
policies-simulate = Simulieren
simulation-title = Simulation von { $name }
simulation-finding = Hätte { $solved } von { $waiting ->
    [one] 1 wartenden Ticket
   *[other] { $waiting } wartenden Tickets
} gelöst; { $wrong ->
    [0] kein Kunde antwortete danach
    [one] 1 Kunde antwortete danach
   *[other] { $wrong } Kunden antworteten danach
}
simulation-about = Nachgespielt wird, was vom { $from } bis { $to } wirklich geschah: { $number ->
    [one] 1 Ticket
   *[other] { $number } Tickets
}. Es wird nichts gesendet und nichts geändert.
simulation-progress = { $done } von { $whole } Tickets nachgespielt
simulation-stop = Abbrechen
simulation-ended-cut-short = Die Simulation wurde unterbrochen. Starten Sie sie noch einmal.
simulation-ended-cancelled = Die Simulation wurde abgebrochen.
simulation-ended-failed = Die Simulation ist fehlgeschlagen. Starten Sie sie noch einmal; hilft das nicht, sehen Sie im Protokoll nach.
simulation-sides = Was verglichen wird
simulation-side-typed = Wie eingegeben
simulation-side-proposed = Vorschlag
simulation-side-policy = Schritte von „{ $name }“
simulation-to-editor = Diese Schritte im Editor öffnen
simulation-period = Zeitraum
simulation-days = letzte { $days } Tage
simulation-against = Vergleichen mit
simulation-against-nothing = nichts
simulation-again = Noch einmal simulieren
simulation-figures = Kennzahlen
simulation-figure = Kennzahl
simulation-figure-waiting = Wartende Tickets
simulation-define-waiting = Tickets, die in diesem Zeitraum begannen, auf ihren Kunden zu warten, und für die die Regel gilt.
simulation-figure-reminded = Erinnert
simulation-define-reminded = Wartende Tickets mit mindestens einer Erinnerung.
simulation-figure-warned = Abschluss angekündigt
simulation-define-warned = Wartende Tickets mit Abschlussankündigung.
simulation-figure-solved = Ohne Antwort gelöst
simulation-define-solved = Wartende Tickets, die die Regel mindestens einmal gelöst hätte, als Anteil an denen, die warteten.
simulation-figure-wrong = Danach geantwortet
simulation-define-wrong = Tickets, deren Kunde selbst schrieb, nachdem die Regel sie gelöst hätte, auch in einem Folgeticket: zu Unrecht geschlossen. Automatische Antworten und bloßer Dank zählen nicht. Der Anteil bezieht sich auf die ohne Antwort gelösten Tickets, mit dem Bereich, in dem der wahre Anteil liegt (95 %, Wilson).
simulation-figure-wrong-soon = Davon innerhalb von { $days } Arbeitstagen
simulation-define-wrong-soon = Antworten, die innerhalb von { $days } Arbeitstagen nach der Lösung kamen. Im laufenden Betrieb zählen sie gegen die Regel.
simulation-figure-letters = E-Mails
simulation-define-letters = Alle E-Mails, die die Regel geschrieben hätte: Erinnerungen, Abschlussankündigungen, Abschlussnachrichten (auch wenn ein Agent löst), Umfragen und Zwischenstände, solange auf Dritte gewartet wird.
simulation-letter-kinds = { $reminders } Erinnerungen, { $warnings } Abschlussankündigungen, { $notices } Abschlussnachrichten, { $surveys } Umfragen{ $progress ->
    [0] {""}
   *[other] , { $progress } während des Wartens auf Dritte
}
simulation-figure-withheld = Zurückgehaltene E-Mails
simulation-define-withheld = E-Mails, die fällig wären, aber nicht geschrieben werden: Der Kunde hat in dieser Woche schon so viele erhalten, wie das E-Mail-Limit erlaubt, oder eine Erinnerung galt für mehrere seiner Tickets. In den anderen Kennzahlen zählen sie nicht mit.
simulation-withheld-why = { $budget } wegen des E-Mail-Limits, { $together } durch eine andere Erinnerung
simulation-withheld-some = { $number } zurückgehalten
simulation-really-days = tatsächlich { $days }
simulation-really-open = auch nicht erledigt
simulation-really-done = erledigt
simulation-figure-per-ticket = E-Mails pro Ticket
simulation-define-per-ticket = E-Mails geteilt durch die Tickets, für die die Regel galt: die wartenden und die von Agenten gelösten.
simulation-figure-per-customer = E-Mails pro Kunde
simulation-define-per-customer = E-Mails geteilt durch die Kunden dieser Tickets.
simulation-most-letters = höchstens { $number } an einen Kunden
simulation-figure-to-solution = Zeit bis zur Lösung
simulation-define-to-solution = Mittlere Zeit (Median) vom Eröffnen bis zur letzten Lösung, für Tickets, die in Wirklichkeit und in der Simulation gelöst sind.
simulation-to-solution-more = tatsächlich { $real }; { $number } Tickets
simulation-in-days = { $days } Tage
simulation-figure-backlog-end = Unerledigt am Ende
simulation-define-backlog-end = Tickets aller Regeln, die am Ende des Zeitraums neu, in Arbeit oder wartend waren.
simulation-share = { $value } ({ $low } bis { $high })
simulation-percent = { $value }{"\u00A0"}%
simulation-really = Tatsächlich
simulation-day = Tag
simulation-week = Woche vom
simulation-business-day = Arbeitstag
simulation-answers = Antworten
simulation-table = Als Tabelle
simulation-backlog-fewer = { $by } unerledigte { $by ->
    [one] Ticket
   *[other] Tickets
} weniger am Ende: { $here } statt { $real }
simulation-backlog-same = Am Ende so viele unerledigte Tickets wie in Wirklichkeit: { $real }
simulation-backlog-more = { $by } unerledigte { $by ->
    [one] Ticket
   *[other] Tickets
} mehr am Ende: { $here } statt { $real }
simulation-backlog-about = Tickets, die am Ende jedes Tages neu, in Arbeit oder wartend sind.
simulation-solvings-title = { $number ->
    [one] 1 Ticket ohne Antwort gelöst, pro Woche
   *[other] { $number } Tickets ohne Antwort gelöst, pro Woche
}
simulation-solvings-about = Wann die Regel sie zum ersten Mal gelöst hätte.
simulation-answers-title = { $share } % der Antworten kamen vor dem { $days }. Arbeitstag, an dem gelöst wird
simulation-answers-title-plain = Wann Kunden antworteten
simulation-answers-about = Antworten nach den Arbeitstagen, die der Kunde brauchte. Was rechts einer Linie steht, kam erst nach der Lösung durch diese Version.
simulation-solves-here = { $side }: gelöst
simulation-honest = So lesen Sie diese Zahlen
simulation-held-earlier = { $number ->
    [one] 1 wartendes Ticket bleibt
   *[other] { $number } wartende Tickets bleiben
} unberücksichtigt: Dort gilt „{ $name }“ weiter oben.
simulation-held-by-nobody = { $number ->
    [one] 1 wartendes Ticket bleibt
   *[other] { $number } wartende Tickets bleiben
} unberücksichtigt: Die Bedingungen treffen nicht zu.
simulation-honest-answers = Kunden antworten hier dann, wann sie es wirklich taten. Ob andere E-Mails sie früher zu einer Antwort bewegt hätten, weiß niemand; das zeigt erst ein Experiment.
simulation-honest-began = Tickets, die zu Beginn des Zeitraums schon warteten, verlaufen wie in Wirklichkeit.
simulation-honest-calendar = Arbeitstage und Reihenfolge der Regeln sind die von heute; Priorität, Typ, Team, Schlagwörter und Sprache sind die, die das Ticket damals hatte.
simulation-honest-outages = Ausfälle des Helpdesks werden nicht nachgespielt: Hier kommt jeder Schritt an seinem Tag. In Wirklichkeit kommt er nach dem Ausfall, und zugesagte Tage verschieben sich um diese Zeit.
simulation-honest-surveys = Für das E-Mail-Limit zählen hier nur die E-Mails dieser Regel; durch andere Regeln kann es früher erreicht sein. Umfragen zählen, wenn sie fällig sind: Manche hält die Pause zwischen zwei Umfragen an denselben Kunden zurück.
simulation-back = Zurück zu den Kennzahlen
simulation-ticket = Ticket
simulation-did = E-Mails während des Wartens
simulation-solved-on = Gelöst
simulation-answered-on = Danach geantwortet
simulation-soon = bald danach
simulation-behind-held = Tickets, für die die Regel gilt
simulation-behind-waiting = Tickets, die auf ihren Kunden warteten
simulation-behind-reminded = Tickets, die sie erinnert hätte
simulation-behind-warned = Tickets, deren Abschluss sie angekündigt hätte
simulation-behind-solved = Tickets, die sie gelöst hätte
simulation-behind-wrong = Tickets, deren Kunde danach antwortete
simulation-behind-wrong-soon = Tickets, deren Kunde kurz danach antwortete
simulation-behind-letters = Tickets mit E-Mails
simulation-behind-withheld = Tickets mit zurückgehaltenen E-Mails
simulation-behind-to-solution = Tickets, die tatsächlich und in der Simulation gelöst sind
simulation-behind-backlog-end = Am Ende unerledigte Tickets
simulation-behind-none = Keine Tickets.
simulation-next-page = Weitere Tickets
simulation-wrong-days = Der Zeitraum muss 30 bis 365 Tage umfassen.

### Der Editor der Abschlussregeln
policies-edit-all = Regeln bearbeiten
policies-about = Jedes Ticket folgt der ersten Regel, deren Bedingungen es erfüllt. Tickets, die schon warten, behalten die Version, mit der sie begonnen haben.
policies-on = an
policies-off = aus
policies-version = Version { $number }
policies-tickets = { $number ->
    [0] für kein laufendes Ticket
    [one] für { $number } laufendes Ticket
   *[other] für { $number } laufende Tickets
}
policies-tickets-many = für mehr als { $number } laufende Tickets
policies-for-all = Alle Tickets
policies-or = oder
policies-channel = Kanal
policies-mailbox = Postfach
policies-hidden-by = Diese Regel erreicht kein Ticket: „{ $name }“ weiter oben nimmt alle. Verschieben Sie diese Regel nach oben oder schränken Sie die andere ein.
policies-edit = Bearbeiten
policies-switch-on = Einschalten
policies-switch-off = Ausschalten
policies-up = Nach oben
policies-down = Nach unten
policies-presets = Aus einer Vorlage hinzufügen
policies-presets-about = Sie wird ganz oben und ausgeschaltet hinzugefügt: erst ansehen, dann einschalten.
policies-about-b2c-standard = Erinnerung nach 3 Arbeitstagen, Ankündigung nach 5, gelöst nach 7 mit Abschlussnachricht, Umfrage nach 48 Stunden.
policies-about-continuing = Jede Woche eine Erinnerung, der Kunde bestätigt mit einem Klick, dann Abschlussnachricht und Umfrage.
policies-about-one-off = Eine Erinnerung; gelöst ohne Nachricht: Erst durch die Umfrage erfährt der Kunde davon.
policies-about-combined = Dank, Abschluss und Bewertung in einer E-Mail.
policies-about-agent-driven = Die letzte Antwort des Agenten erklärt, wie man wieder öffnet. Löst ein Agent, folgt keine zweite E-Mail; hat niemand geantwortet, folgt eine Nachricht.
policies-about-high-impact = Für alle Tickets. Nur bei hoher Auswirkung (Priorität hoch oder dringend oder Auswirkung hoch) erhält der Kunde beim Lösen eine Nachricht, sonst nur die Umfrage.
policies-about-quiet = Niedrige Priorität: nur die Umfrage; erst durch sie erfährt der Kunde von der Lösung.
policies-does = Was sie tut
policies-not-saved = Das sind Ihre Eingaben. Sie sind noch nicht gespeichert.
policies-axis-begins = Wir antworten und warten auf den Kunden
policies-axis-later = { $days ->
    [0] am selben Arbeitstag
    [one] einen Arbeitstag später
   *[other] { $days } Arbeitstage später
}
policies-axis-hours = { $hours ->
    [one] eine Stunde später
   *[other] { $hours } Stunden später
}
policies-axis-working-hours = { $hours ->
    [one] eine Arbeitsstunde später
   *[other] { $hours } Arbeitsstunden später
}
policies-axis-days = { $days ->
    [one] einen Tag nach dem Lösen
   *[other] { $days } Tage nach dem Lösen
}
policies-axis-about = Beispiel für ein Ticket, das am ersten dieser Tage beginnt, auf den Kunden zu warten:
policies-problems = Noch nicht gespeichert. Die Gründe stehen bei den Feldern.
policies-name = Name
policies-which = Welche Tickets
policies-which-about = In jeder Gruppe genügt ein angekreuzter Wert. Nichts angekreuzt: egal.
policies-waiting = Während wir auf den Kunden warten
policies-waiting-about = Gezählt ab unserer letzten Antwort. Eine Antwort des Kunden hebt alles auf.
policies-after = Nach wie vielen
policies-unit = Tage oder Stunden
policies-step = Schritt
policies-business-days = Arbeitstagen
policies-business-hours = Arbeitsstunden
policies-hours-wall = Stunden rund um die Uhr
policies-pace = Welche Stunden
policies-step-remind = den Kunden erinnern
policies-step-warn = den Abschluss ankündigen
policies-step-solve = lösen
policies-announces = Arbeitstage mindestens zwischen Ankündigung und Lösung
policies-confirm = Erinnerung und Ankündigung bieten „gelöst“, „ich brauche noch Hilfe“ und „ich brauche mehr Zeit“ an
policies-more-days = Arbeitstage extra, wenn der Kunde mehr Zeit braucht
policies-solving = Beim Lösen
policies-survey = bis zur Umfrage; leer: keine
policies-survey-window = Der Kunde hat { $days ->
    [0] weniger als einen Tag
    [one] einen Tag
   *[other] { $days } Tage
} statt 28 Tagen Zeit für die Antwort: Ist das Ticket geschlossen, wird nichts mehr gespeichert.
policies-survey-too-late = Das Ticket wäre geschlossen, bevor die Umfrage gesendet wird: Niemand könnte antworten. Fragen Sie früher oder schließen Sie später.
policies-asks-with = Umfrage
policies-survey-usual = Die übliche Umfrage nach dem Lösen
policies-close = Tage bis zum Schließen; leer: nie
policies-look = Vorschau
policies-fate = Bereits laufende Tickets
policies-under-way = { $number ->
    [0] Kein Ticket folgt gerade dieser Regel.
    [one] { $number } Ticket folgt dieser Regel. E-Mails der nächsten 7 Tage, wenn niemand antwortet:
   *[other] { $number } Tickets folgen dieser Regel. E-Mails der nächsten 7 Tage, wenn niemand antwortet:
}
policies-fate-keep = Sie behalten die Version, mit der sie begonnen haben
policies-fate-move = Sie wechseln zur neuen Version
policies-fate-start-today = Sie wechseln, und ihre Frist beginnt heute
policies-fate-letters = { $number ->
    [one] { $number } E-Mail
   *[other] { $number } E-Mails
}, davon { $now } sofort
policies-reason = Warum diese Änderung?
policies-save = Als neue Version speichern
policies-letters = E-Mails
policies-letters-about = So, wie Kunden sie erhalten, wenn das Warten jetzt beginnt.
policies-letter-notice = Abschlussnachricht
policies-sample-subject = Kaputte Lampe
policies-sample-asked = Um welche Lampe geht es? Ein Foto würde uns helfen.
policies-history = Verlauf
policies-wrong-number = Bitte eine ganze Zahl von 1 bis 9.999 eingeben.
policies-wrong-order = Jeder Schritt muss später kommen als der vorige, das Lösen zuletzt; auf eine Ankündigung muss ein Lösen folgen.
policies-wrong-reason = Bitte nennen Sie kurz den Grund.
policies-name-taken = Eine andere Regel heißt bereits so.
policies-says-waits = Während wir auf den Kunden warten, wird nichts gesendet.
policies-says-remind = Nach { $after } ohne Antwort wird der Kunde erinnert.
policies-says-warn = Nach { $after } wird der Abschluss angekündigt, mindestens { $days ->
    [one] einen Arbeitstag
   *[other] { $days } Arbeitstage
} im Voraus.
policies-says-solve = Nach { $after } wird das Ticket gelöst.
policies-on-solve-nothing = Beim Lösen wird nichts gesendet, weder jetzt noch später.
policies-on-solve-notice = Beim Lösen erhält der Kunde eine Nachricht, wie er die Anfrage wieder öffnen kann.
policies-on-solve-both = Beim Lösen erhält der Kunde eine einzige E-Mail: Dank, Nachricht und Bewertung.
policies-on-solve-survey = Beim Lösen wird keine Nachricht gesendet; nur die Umfrage folgt.
policies-on-solve-reply = Die letzte Antwort des Agenten erklärt, wie man wieder öffnet. Löst ein Agent, folgt keine zweite E-Mail; hat niemand geantwortet, folgt eine Nachricht.
policies-only-high = Nachricht nur bei hoher Auswirkung (Priorität hoch oder dringend oder Auswirkung hoch)
policies-says-only-high = Die Nachricht gibt es nur bei hoher Auswirkung (Priorität hoch oder dringend oder Auswirkung hoch); sonst folgt nur die Umfrage.
policies-says-survey = { $hours ->
    [one] Eine Stunde
   *[other] { $hours } Stunden
} später wird der Kunde um eine Bewertung gebeten.
policies-says-asks-with = Gefragt wird mit der Umfrage „{ $name }“.
policies-says-survey-working = { $hours ->
    [one] Eine Arbeitsstunde
   *[other] { $hours } Arbeitsstunden
} später wird der Kunde um eine Bewertung gebeten.
policies-says-close = { $days ->
    [one] Einen Tag
   *[other] { $days } Tage
} nach der Lösung wird das Ticket geschlossen.
policies-says-never-closes = Das Ticket wird nie automatisch geschlossen.
policies-says-confirm = Die E-Mails bitten um einen Klick: gelöst, nicht gelöst oder { $days ->
    [one] ein Arbeitstag mehr
   *[other] { $days } Arbeitstage mehr
}.
workspace-done-policies-added = Hinzugefügt und ausgeschaltet. Erst ansehen, dann einschalten.
workspace-done-policies-order = Reihenfolge geändert.
workspace-done-policies-on = Eingeschaltet.
workspace-done-policies-off = Ausgeschaltet. Ihre Tickets ruhen, bis Sie sie wieder einschalten.
workspace-done-policies-saved = Als neue Version gespeichert.

### Surveys: the builder and the chat
surveys-title = Umfragen
surveys-usual = Nach dem Lösen gesendet
surveys-version = Version { $number }
surveys-edit = Bearbeiten
surveys-copy = Kopieren
surveys-copy-of = { $name } (Kopie)
surveys-make-usual = Nach dem Lösen senden
surveys-archive = Archivieren
surveys-archive-sure = „{ $name }“ archivieren? Sie wird nicht mehr gesendet. Die Antworten bleiben, und Sie können die Umfrage wiederherstellen.
surveys-archived = Archivierte Umfragen
surveys-is-archived = Archiviert
surveys-take-back = Wiederherstellen
surveys-used-usual = Wird nach dem Lösen gesendet, wenn keine Abschlussregel eine andere wählt.
surveys-used-policy = Von der Abschlussregel „{ $name }“ gewählt.
surveys-used-rule = Von der Umfrageregel „{ $name }“ gesendet.
surveys-used-relationship = Von der Beziehungsumfrage „{ $name }“ gesendet.
surveys-of-brands = Nach dem Lösen, nach Marke
surveys-of-brands-about = Kunden einer Marke können eine Umfrage mit eigenen Fragen und eigenen Texten erhalten.
surveys-of-brands-usual = Wie üblich: { $name }
surveys-used-brand = Wird den Kunden von „{ $name }“ nach dem Lösen gesendet.
surveys-new = Neue Umfrage
surveys-new-about = Beginnen Sie mit einer Vorlage. Niemand wird befragt, bevor Sie die Umfrage gespeichert und ausgewählt haben.
surveys-supplied-csat = Zufriedenheit (CSAT)
surveys-about-csat = Fünf Gesichter: Ist der Kunde mit der Hilfe zufrieden?
surveys-supplied-ces = Aufwand (CES)
surveys-about-ces = 1 bis 7: Hat das Unternehmen es dem Kunden leicht gemacht?
surveys-supplied-nps = Weiterempfehlung (NPS, 0 bis 10)
surveys-about-nps = 0 bis 6: Kritiker. 7 und 8: Passive. 9 und 10: Fürsprecher.
surveys-supplied-nps-ten = Weiterempfehlung (NPS, 1 bis 10)
surveys-about-nps_ten = Dieselbe Frage, wenn Sie eine Skala ab 1 bevorzugen.
surveys-supplied-own = Eigene Umfrage
surveys-about-own = Fünf Sterne, alle Texte sind Ihre eigenen.
surveys-kind-csat = Zufriedenheit (CSAT)
surveys-kind-ces = Aufwand (CES)
surveys-kind-nps = Weiterempfehlung (NPS)
surveys-kind-own = Eigene Umfrage
surveys-problems = Die Umfrage ist noch nicht gespeichert. Was fehlt, steht bei den Feldern; es ist nichts verloren gegangen.
surveys-name = Name
surveys-name-help = Für Ihre Kollegen. Kunden sehen ihn nicht.
surveys-scale = Skala
surveys-nps-scale = NPS hat eine feste Skala: Bis 6 ist die Bewertung negativ, 9 und 10 sind Fürsprecher.
surveys-first = Die Skala beginnt mit
surveys-style = Darstellung
surveys-style-faces = Gesichter
surveys-style-stars = Sterne
surveys-style-numbers = Zahlen
surveys-style-words = Wörter
surveys-style-thumbs = Daumen
surveys-count = Anzahl der Stufen
surveys-negative = Negative Stufen
surveys-negative-help = Wie viele Stufen von unten als negativ zählen: Dann wird nach dem Grund gefragt, und das Team wird benachrichtigt.
surveys-scale-help = Mit einer anderen Skala lassen sich neue und alte Bewertungen kaum vergleichen. Kopieren Sie die Umfrage lieber, wenn Sie neu beginnen möchten.
surveys-words = Texte
surveys-words-help = Jeder Kunde sieht seine Sprache. Ist eine Sprache ganz leer, erscheint eine andere.
surveys-tab-wrong = etwas fehlt
surveys-question = Frage
surveys-labels = Beschriftung der Stufen
surveys-labels-help = Von der schlechtesten zur besten. Bei Zahlen und Sternen genügen die beiden Enden.
surveys-point = Stufe
surveys-reason-question = Frage nach dem Grund
surveys-open-question = Offene Frage
surveys-thanks = Dankestext
surveys-parts = Nach der Bewertung
surveys-part-comment = Offene Frage
surveys-part-reason = Grund einer negativen Bewertung
surveys-part-reason-help = Eine Liste für alle oder eine eigene pro Tickettyp.
surveys-reason = Grund
surveys-reason-list = Liste
surveys-reason-for-all = Alle Typen ohne eigene Liste
surveys-reason-for = Eigene Liste: { $type }
surveys-why = Grund der Änderung
surveys-why-help = Für alle, die den Verlauf lesen.
surveys-save = Als neue Version speichern
surveys-add = Umfrage speichern
surveys-history = Verlauf
surveys-restore = Diese Version laden
surveys-says-name = Name: { $name }
surveys-says-scale = { $style }, { $count } Stufen von { $first } bis { $best }.
surveys-says-negative = Negativ bis { $score }.
surveys-says-none-negative = Keine Stufe ist negativ.
surveys-says-on = { $part }: ja
surveys-says-off = { $part }: nein
surveys-look = Was der Kunde sieht
surveys-look-page = Seite
surveys-look-letter = E-Mail
surveys-look-text = Nur Text
surveys-look-portal = Portal
surveys-look-chat = Chat
surveys-look-empty = Geben Sie eine Frage ein, dann erscheint hier die Vorschau.
surveys-width = Breite
surveys-desktop = Computer
surveys-sample-comment = Die Antwort kam recht spät.
surveys-wrong-points = So viele Stufen gibt es bei dieser Darstellung nicht: Daumen 2, Gesichter höchstens 5, Wörter 7, Sterne 10.
surveys-wrong-negative = Mindestens eine Stufe darf nicht negativ sein.
surveys-wrong-nps = NPS geht von 0 bis 10 oder von 1 bis 10, in Zahlen.
surveys-wrong-no-reasons = Nennen Sie mindestens einen Grund oder schalten Sie diese Frage ab.
surveys-wrong-most-reasons = Höchstens 12 Gründe.
surveys-wrong-long = Das ist zu lang.
surveys-wrong-taken = Eine Umfrage dieser Art heißt oder hieß bereits so.
surveys-wrong-newer = Jemand hat inzwischen eine neuere Version gespeichert. Ihre Eingaben sind noch da; öffnen Sie die Umfrage zum Vergleichen in einem zweiten Tab.
surveys-wrong-why = Nennen Sie kurz den Grund.
surveys-wrong-archived = Diese Umfrage ist archiviert.
surveys-wrong-usual = Diese Umfrage wird nach dem Lösen gesendet. Wählen Sie zuerst eine andere.
surveys-wrong-used = Diese Umfrage wird noch verwendet. Wählen Sie dort zuerst eine andere.
survey-chat-skip = Überspringen
survey-chat-skip-words = überspringen,nein,nein danke,weiter,skip,no,no thanks,passer,non,non merci,-
survey-chat-thanks = Vielen Dank für Ihre Antwort.
survey-chat-declined = Kein Problem. Danke, dass Sie uns geschrieben haben.
survey-chat-again-rating = Entschuldigung, das habe ich nicht verstanden. Wählen Sie eine der Antworten oder schreiben Sie eine Zahl von { $worst } bis { $best }.
survey-chat-again-reason = Entschuldigung, das habe ich nicht verstanden. Wählen Sie einen der Gründe oder schreiben Sie „überspringen“.
survey-chat-again-comment = Schreiben Sie, was Sie hinzufügen möchten, oder „überspringen“.
workspace-done-survey-saved = Die Umfrage ist gespeichert.
workspace-done-survey-archived = Die Umfrage ist archiviert.
workspace-done-survey-back = Die Umfrage ist wiederhergestellt.
workspace-done-survey-usual = Diese Umfrage wird jetzt nach dem Lösen gesendet.
workspace-done-surveys-of-brands = Gespeichert. Gilt für Umfragen, die ab jetzt gesendet werden.

### Satisfaction: asking kindly
letter-footer-aside = Zur Anfrage Nr. { $number }. Ihre Antwort geht nur an unser Team.
letter-footer-alert = Diese Nachricht betrifft Anfrage Nr. { $number }. Wenn Sie per E-Mail antworten, wird Ihre Antwort zur internen Notiz.
letter-link-alert = Ticket öffnen
satisfaction-letter-opt-out = Keine Umfragen mehr
satisfaction-opt-out = Keine Umfragen mehr?
satisfaction-opt-out-lead = Wir bitten { $address } dann nicht mehr um Bewertungen. Antworten auf Ihre Anfragen und Nachrichten dazu erhalten Sie weiterhin.
satisfaction-opt-out-do = Umfragen abbestellen
satisfaction-opted-out = Sie erhalten keine Umfragen mehr
satisfaction-opted-out-lead = Wir bitten { $address } nicht mehr um Bewertungen. Antworten auf Ihre Anfragen und Nachrichten dazu erhalten Sie weiterhin.
satisfaction-opt-in = Umfragen wieder erhalten
satisfaction-withheld = Keine Umfrage gesendet: { $reason }
satisfaction-withheld-trash = das Ticket liegt im Papierkorb
satisfaction-withheld-cancelled = das Ticket wurde abgebrochen
satisfaction-withheld-closed = das Ticket ist geschlossen
satisfaction-withheld-unsolved = das Ticket ist nicht gelöst
satisfaction-withheld-no-address = der Kunde ist nicht erreichbar
satisfaction-withheld-opted-out = der Kunde möchte keine Umfragen mehr
satisfaction-withheld-complained = der Kunde hat eine unserer E-Mails als Spam gemeldet
satisfaction-withheld-recent = der Kunde wurde vor Kurzem befragt
satisfaction-withheld-auto-solved = das Ticket wurde ohne Antwort gelöst
satisfaction-withheld-spam = das Ticket ist Spam
satisfaction-withheld-merged = das Ticket wurde mit einem anderen zusammengeführt
satisfaction-withheld-colleague = der Anfragende arbeitet hier
satisfaction-withheld-asked = der Kunde wurde zu dieser Lösung schon befragt
satisfaction-withheld-no-survey = es gibt noch keine Umfrage
satisfaction-withheld-too-late = das Ticket wird geschlossen, bevor jemand antworten könnte
satisfaction-withheld-open-ticket = der Kunde hat ein offenes Ticket
satisfaction-ask = Um eine Bewertung bitten
satisfaction-ask-help = Sendet dem Kunden jetzt die Umfrage.
satisfaction-asked = Umfrage gesendet { $when }, noch nicht beantwortet. Antworten möglich bis { $day }.
satisfaction-withdrawn = Die Umfrage wurde unbeantwortet zurückgezogen, weil das Ticket wieder geöffnet wurde.
satisfaction-manners-days-most = Höchstens 365 Tage.
workspace-done-survey = Die Umfrage ist unterwegs.

### Satisfaction: unhappy customers and thanks
satisfaction-alert-subject = Unzufriedener Kunde: { $subject }
satisfaction-alert-rated = { $customer } hat „{ $subject }“ mit { $score } von { $best } bewertet.
satisfaction-alert-not-solved = { $customer } meldet, dass „{ $subject }“ nicht gelöst ist.
satisfaction-alert-wave-do = Bitte melden Sie sich bis { $day } und haken Sie den Hinweis dann in der Liste ab.
satisfaction-alert-do = Bitte melden Sie sich bis { $day } und haken Sie den Hinweis dann am Ticket ab.
satisfaction-alert-open = Ticket öffnen
satisfaction-alert-wave = { $customer } hat die Beziehungsumfrage mit { $score } von { $best } beantwortet.
satisfaction-alert-wave-subject = Unzufriedener Kunde: { $customer }
satisfaction-alert-list = Liste öffnen
satisfaction-unhappy-line = Dieser Kunde ist unzufrieden. Bitte melden Sie sich bis { $day }.
satisfaction-unhappy-late = Dieser Kunde ist unzufrieden und sollte bis { $day } von uns hören.
satisfaction-won-back = Erledigt
satisfaction-won-back-help = Für diesen Kunden ist nichts mehr zu tun
workspace-done-won-back = Erledigt. Der Hinweis steht nicht mehr auf der Liste.
satisfaction-nav = Zufriedenheit
satisfaction-tab-results = Ergebnisse
satisfaction-tab-unhappy = Unzufriedene Kunden
satisfaction-unhappy-none = Niemand wartet
satisfaction-unhappy-none-about = Schlechte Bewertungen und „nicht gelöst“ erscheinen hier.
satisfaction-unhappy-ticket = Ticket
satisfaction-unhappy-cause = Grund
satisfaction-unhappy-owner = Zuständig
satisfaction-unhappy-due = Bis
satisfaction-unhappy-write = Nachricht schreiben
satisfaction-cause-rated = Schlechte Bewertung
satisfaction-cause-not_solved = „Nicht gelöst“
satisfaction-late = überfällig
satisfaction-nobody = Niemand
satisfaction-next-page = Weitere

### Satisfaction: results
satisfaction-from = Von
satisfaction-to = Bis
satisfaction-show = Anzeigen
satisfaction-percent = { $value } %
satisfaction-interval = Zwischen { $low } und { $high }
satisfaction-rate-is = Antwortquote: { $rate }.
satisfaction-too-few = zu wenige für eine Aussage
satisfaction-trend = Verlauf pro Woche
satisfaction-trend-label = Das Ergebnis jeder Woche auf der vollen Skala; die Zahlen stehen in der Tabelle darunter
satisfaction-trend-help = Leerer Kreis: zu wenige Antworten für eine Aussage.
satisfaction-trend-table = Zahlen anzeigen
satisfaction-week = Woche ab
satisfaction-name-head = Name
satisfaction-reason-head = Grund
satisfaction-asked-head = Befragt
satisfaction-answered-head = Beantwortet
satisfaction-score-head = Ergebnis
satisfaction-interval-head = Bereich
satisfaction-by-team = Team
satisfaction-by-agent = Agent
satisfaction-by-type = Typ
satisfaction-by-category = Kategorie
satisfaction-by-channel = Kanal
satisfaction-by-brand = Marke
satisfaction-by-policy = Version der Regel
satisfaction-by-language = Sprache
satisfaction-by-reason = Gründe negativer Antworten
satisfaction-none = Keine Angabe
satisfaction-former = Ehemals Nr. { $key }
satisfaction-all = Alle
satisfaction-comments = Was Kunden geschrieben haben
satisfaction-comments-none = Keine passenden Kommentare.
satisfaction-negative-only = Nur negative
satisfaction-filter = Filtern
satisfaction-answer = Antworten


# Ergebnisse aller Arten von Umfragen, Regeln, Beziehungsumfragen, Dank
letter-footer-alone = Sie erhalten diese E-Mail, weil Sie mit { $desk } in Kontakt waren. Antworten Sie einfach darauf, um uns zu erreichen.
letter-password-subject = Ihr Passwort für { $desk } festlegen
letter-password-text = Mit diesem Link legen Sie ein neues Passwort fest. Er ist 24 Stunden gültig und funktioniert einmal.
letter-password-button = Passwort festlegen
letter-password-small = Sie haben das nicht angefordert? Dann müssen Sie nichts tun: Ihr Passwort bleibt unverändert.
letter-footer-staff = Sie erhalten diese E-Mail, weil Sie mit { $desk } arbeiten.
satisfaction-letter-answered = wir haben Ihre Anfrage „{ $subject }“ beantwortet. Dürfen wir Ihnen eine Frage stellen?
satisfaction-withheld-rule-off = die Regel wurde ausgeschaltet
satisfaction-withheld-otherwise = die Regel gilt für das Ticket nicht mehr
satisfaction-withheld-reopened = das Ticket wurde wieder geöffnet
satisfaction-withheld-by-rule = eine Regel fragt mit einer anderen Umfrage
satisfaction-survey = Umfrage
satisfaction-versions = Skala
satisfaction-versions-help = Die Skala wurde geändert: Antworten auf verschiedenen Skalen werden nicht zusammengerechnet.
satisfaction-reading = Von { $first } bis { $best } ({ $count ->
    [one] Version { $versions }
   *[other] Versionen { $versions }
})
satisfaction-decimal = { $whole },{ $tenths }
satisfaction-score-share = Zufrieden: { $score }
satisfaction-score-net = Net Promoter Score: { $score }
satisfaction-score-mean = Mittelwert: { $score }
satisfaction-define-share = Der Wert ist der Anteil der nicht negativen an allen Antworten auf Umfragen, die in diesem Zeitraum gesendet wurden. Der Bereich enthält den wahren Anteil mit 95 % Sicherheit (Wilson, 1927). Bei weniger als { $enough } Antworten sagt ein Wert zu wenig aus und wird nicht verglichen. Umfragen, die zurückgezogen wurden, weil ein Ticket wieder geöffnet wurde, zählen nicht.
satisfaction-define-net = Der Wert ist der Anteil der Fürsprecher (9 und 10) abzüglich des Anteils der Kritiker (6 und darunter), in Punkten von −100 bis +100, an allen Antworten auf Umfragen, die in diesem Zeitraum gesendet wurden. Der Bereich enthält den wahren Wert mit 95 % Sicherheit (Agresti und Min, 2005). Bei weniger als { $enough } Antworten sagt ein Wert zu wenig aus und wird nicht verglichen.
satisfaction-define-mean = Der Wert ist der Mittelwert aller Antworten auf Umfragen, die in diesem Zeitraum gesendet wurden. Der Bereich enthält den wahren Mittelwert mit 95 % Sicherheit (Student-t). Bei weniger als { $enough } Antworten sagt ein Wert zu wenig aus und wird nicht verglichen. Umfragen, die zurückgezogen wurden, weil ein Ticket wieder geöffnet wurde, zählen nicht.
satisfaction-delivered-head = Zugestellt
satisfaction-delivered-known = von { $known } E-Mails mit bekanntem Zustellstatus
satisfaction-delivered-lost = ({ $lost } kamen nie an)
satisfaction-opened = Ob jemand eine E-Mail öffnet, wird nicht erfasst.
satisfaction-days-of = Die Tage gelten in der Zeitzone { $zone }.
satisfaction-trash = Antworten zu Tickets im Papierkorb zählen nicht; wird das Ticket wiederhergestellt, zählen sie wieder.
satisfaction-by-score = Verteilung der Antworten
satisfaction-share-head = Anteil an allen Antworten
satisfaction-filters = Kommentare filtern
satisfaction-filter-none = Alle anzeigen
satisfaction-tab-thanks = Lob
# The strip of pages above: one word each.
satisfaction-strip-unhappy = Unzufriedene
satisfaction-strip-rules = Regeln
satisfaction-strip-waves = Befragungen
satisfaction-strip-manners = Optionen
satisfaction-thanks-about = Was zufriedene Kunden Ihnen und Ihren Kollegen geschrieben haben.
satisfaction-thanks-mine = Für Sie
satisfaction-thanks-all = Für alle
satisfaction-thanks-none = Noch kein Lob
satisfaction-thanks-none-about = Lob erscheint hier, sobald ein zufriedener Kunde einen Kommentar schreibt.
satisfaction-thanks-someone = Von { $customer }, für { $agent }
asking-rules = Umfrageregeln
asking-rules-about = Wenn ein Ticket gelöst oder zum ersten Mal beantwortet wird, fragt die erste passende Umfrageregel den Kunden, unabhängig von der Abschlussregel. Niemand wird zur selben Lösung zweimal befragt, und niemand gegen seinen Wunsch.
asking-rules-none = Es gibt noch keine Umfrageregel. Umfragen werden so gesendet, wie es die Abschlussregeln festlegen.
asking-rule = Regel
asking-rule-new = Neue Regel
asking-name = Name
asking-name-taken = Dieser Name ist bereits vergeben.
asking-moment = Wann
asking-moment-solved = Wenn das Ticket gelöst ist
asking-moment-first-reply = Wenn der Kunde die erste Antwort bekommt
asking-after = Stunden später
asking-after-wrong = Bitte eine ganze Zahl von 0 bis { $most } eingeben.
asking-with = Umfrage
asking-line-wrong = Bitte wählen Sie eine Umfrage, die nicht archiviert ist.
asking-never-twice = Eine Umfrage pro Lösung: Wo eine Umfrageregel fragt, fragt die Abschlussregel nicht. Auch hier gilt die Pause zwischen zwei Umfragen an dieselbe Person.
asking-planned = Am { $day } wird nach einer Umfrageregel eine Umfrage gesendet.
asking-back = Zurück
asking-says-solved = Fragt mit „{ $survey }“ { $hours ->
    [0] sofort nach dem Lösen.
    [one] 1 Stunde nach dem Lösen.
   *[other] { $hours } Stunden nach dem Lösen.
  }
asking-says-first-reply = Fragt mit „{ $survey }“ { $hours ->
    [0] sofort nach der ersten Antwort.
    [one] 1 Stunde nach der ersten Antwort.
   *[other] { $hours } Stunden nach der ersten Antwort.
  }
asking-says-solved-working = Fragt mit „{ $survey }“ { $hours ->
    [one] 1 Arbeitsstunde nach dem Lösen.
   *[other] { $hours } Arbeitsstunden nach dem Lösen.
  }
asking-says-first-reply-working = Fragt mit „{ $survey }“ { $hours ->
    [one] 1 Arbeitsstunde nach der ersten Antwort.
   *[other] { $hours } Arbeitsstunden nach der ersten Antwort.
  }
waves-title = Beziehungsumfragen
waves-about = Fragen Sie Ihre Kunden von Zeit zu Zeit, was sie insgesamt von Ihnen halten, unabhängig von einem Ticket. Ausgelassen wird, wer keine Umfragen möchte, kürzlich befragt wurde, ein offenes Ticket hat oder nicht erreichbar ist.
waves-none = Es gibt noch keine Beziehungsumfrage.
waves-new = Neue Beziehungsumfrage
waves-survey = Beziehungsumfrage
waves-next-title = Nächste Befragung
waves-next = Die nächste Befragung beginnt am { $day }.
waves-none-planned = Es ist keine Befragung geplant.
waves-plan-on = Nächste Befragung planen
waves-plan-off = Keine weitere Befragung planen
waves-segment = Wer befragt wird
waves-segment-about = Leere Felder spielen keine Rolle. Sind alle leer, werden alle Kunden befragt.
waves-customer-tags = Mit einem dieser Schlagwörter am Kunden selbst
waves-tags = Mit einem dieser Schlagwörter an einem ihrer Tickets
waves-brand = Im Namen der Marke
waves-brand-any = Alle Marken, im Namen des Helpdesks
waves-brand-about = Mit einer Marke: nur Kunden, die ihr geschrieben haben. Die E-Mail kommt aus ihrem Postfach und trägt ihre Farben.
waves-tickets = Mindestens so viele Tickets
waves-days = in so vielen Tagen
waves-share = Anteil der Kunden in Prozent
waves-tickets-wrong = Bitte eine Anzahl von Tickets eingeben oder das Feld leer lassen.
waves-days-wrong = Bitte eine Anzahl von 1 bis 3.650 Tagen eingeben.
waves-share-wrong = Bitte eine ganze Zahl von 1 bis 100 eingeben.
waves-schedule = Wann
waves-schedule-about = Eine Befragung beginnt an diesem Tag des Monats zu dieser Stunde; ist dann geschlossen, bei der nächsten Öffnung. E-Mails werden nur während der Arbeitszeit gesendet.
waves-months = Abstand in Monaten
waves-months-wrong = Bitte eine ganze Zahl von 1 bis 60 eingeben.
waves-day-wrong = Bitte eine ganze Zahl von 1 bis 31 eingeben.
waves-day = Tag des Monats
waves-day-help = 31: der letzte Tag, auch in kürzeren Monaten.
waves-hour = Stunde
waves-hour-wrong = Bitte eine ganze Zahl von 0 bis 23 eingeben.
waves-per-hour = E-Mails pro Stunde, höchstens
waves-per-hour-wrong = Bitte eine ganze Zahl von 1 bis 100.000 eingeben.
waves-count = Wie viele wären das?
waves-would-ask = { $number ->
    [one] Jetzt würde 1 Person befragt.
   *[other] Jetzt würden { $number } Personen befragt.
  }
waves-would-ask-about = { $segment } im Segment, davon { $chosen } ausgewählt. Es dauert etwa { $hours ->
    [one] 1 Arbeitsstunde.
   *[other] { $hours } Arbeitsstunden.
  }
waves-waves = Befragungen
waves-wave = Befragung { $number }
waves-running = Befragung { $number } läuft
waves-on-its-way = läuft
waves-stopped = angehalten
waves-done = beendet
waves-progress = Von { $expected } wurden { $asked } befragt und { $withheld } ausgelassen; bisher { $answered ->
    [one] { $answered } Antwort
   *[other] { $answered } Antworten
}
waves-stop = Diese Befragung anhalten
waves-stop-about = In dieser Befragung wird niemand mehr angeschrieben. E-Mails, die schon unterwegs sind, kommen an, und Antworten zählen weiter.
waves-over = Diese Befragung ist schon beendet.

### Satisfaction: how customers are asked
satisfaction-manners = Wie Kunden befragt werden
satisfaction-manners-about = Niemand wird zur selben Lösung zweimal befragt, und niemand gegen seinen Wunsch.
satisfaction-manners-days = Tage zwischen zwei Umfragen an dieselbe Person
satisfaction-manners-days-help = 0: keine Pause. Von Hand gesendete Umfragen sind ausgenommen.
satisfaction-manners-again = Auch wer eine Lösung schlecht bewertet hat, wird nach der nächsten Lösung desselben Tickets wieder befragt.
satisfaction-manners-auto = Auch zu Tickets fragen, die ohne Antwort gelöst wurden
satisfaction-manners-auto-help = Wenn die Regel es gelöst hat, weil der Kunde nicht antwortete.
satisfaction-manners-leads = Wer von einem unzufriedenen Kunden erfährt
satisfaction-manners-leads-about = Per E-Mail und in der Liste unzufriedener Kunden.
satisfaction-manners-no-lead = Der Zuständige und die Administratoren
trash-title = Papierkorb
trash-about = Gelöschte Tickets erscheinen in keiner Liste, und der Helpdesk schreibt niemandem mehr dazu. Sie bleiben hier, bis jemand sie wiederherstellt.
trash-none = Der Papierkorb ist leer
trash-none-about = Gelöschte Tickets erscheinen hier und lassen sich wiederherstellen.
trash-deleted = gelöscht · { $when }
trash-deleted-by = gelöscht von { $who } · { $when }
trash-all = Den ganzen Papierkorb ansehen
trash-restore = Wiederherstellen
trash-restore-one = Ticket Nr. { $number } wiederherstellen
workspace-delete = In den Papierkorb
workspace-done-deleted = Ticket Nr. { $number } liegt im Papierkorb.
workspace-done-restored = Ticket Nr. { $number } ist wiederhergestellt.
workspace-done-bulk-restored = { $number ->
    [one] { $number } Ticket ist wiederhergestellt.
   *[other] { $number } Tickets sind wiederhergestellt.
}
workspace-done-bulk-deleted = { $number ->
    [0] Es wurde nichts gelöscht.
    [one] Ein Ticket liegt im Papierkorb.
   *[other] { $number } Tickets liegen im Papierkorb.
}

### The change log

changes-title = Änderungsprotokoll
changes-about = Wer in den Einstellungen was geändert hat, und wann.
changes-by = Wer
changes-of = Was
changes-anybody = Alle
changes-anything = Alles
changes-added = hinzugefügt
changes-removed = entfernt
changes-yes = ja
changes-role-customer = Kunde
changes-role-light = eingeschränkter Agent
changes-role-agent = Agent
changes-role-admin = Administrator
changes-no = nein
changes-none = Keine Änderungen
changes-none-about = Was Administratoren ab jetzt ändern, erscheint hier.
changes-none-of-these = Zu diesen Filtern gibt es nichts. Wählen Sie andere Tage oder alle.
changes-kind-setting = Allgemein
changes-kind-person = Person
changes-kind-team = Team
changes-kind-mailbox = Postfach
changes-kind-brand = Marke
changes-kind-category = Kategorie
changes-kind-calendar = Kalender
changes-kind-policy = Abschlussregel
changes-kind-survey = Umfrage
changes-kind-survey-rule = Umfrageregel
changes-kind-wave = Beziehungsumfrage
change-name = Name
change-address = Adresse
change-retired = Archiviert
change-archived = Archiviert
change-enabled = Eingeschaltet
change-quarantined = In Quarantäne
change-colour = Farbe
change-logo = Logo
change-team-id = Team
change-brand-id = Marke
change-sends-per-hour = Sendelimit pro Stunde
change-imap = Posteingang
change-relay = Postausgang
change-desk-name = Name des Helpdesks
change-trusted-mail-servers = Vertrauenswürdige Mailserver
change-letters-a-week = E-Mails pro Kunde und Woche
change-letters-an-hour = E-Mails pro Stunde
change-letters-a-day = E-Mails pro Tag
change-summary-for = Zusammenfassung nötig für
change-percent = Grenze in Prozent
change-least = Mindestzahl an Tickets
change-days-between = Tage zwischen zwei Umfragen
change-after-auto-solving = Nach automatischem Lösen fragen
change-leads = Teamleitungen
change-closing-stopped = Automatische E-Mails angehalten
change-survey-after-solving = Umfrage nach dem Lösen
change-survey-after-solving-of-brands = Umfragen der Marken
change-undo = Senden rückgängig machen
change-link-above = Dateien als Links ab (MB)
change-takes = Antworten weist das Ticket zu
change-time-zone = Zeitzone
change-week = Woche
change-region = Feiertage
change-exceptions = Besondere Tage
change-teams = Teams
change-brands = Marken
change-members = Mitglieder
change-role = Rolle
change-suspended = Gesperrt
change-api-token = API-Token
change-conditions = Bedingungen
change-pending = Schritte beim Warten
change-on-solve = Beim Lösen
change-notices-only-high = Nachrichten nur bei hoher Auswirkung
change-survey = Umfrage
change-close-after-days = Schließt nach Tagen
change-confirm = Antworten mit einem Klick
change-more-days = Zusätzliche Tage auf Wunsch
change-on-hold = Während „zurückgestellt“
change-calendar = Kalender
change-asks-with = Fragt mit
change-policy-order = Reihenfolge der Regeln
change-experiment = Experiment läuft
change-style = Darstellung
change-points = Skala
change-asks-reason = Fragt nach dem Grund
change-reasons = Gründe
change-only-for = Gründe nach Typ
change-asks-comment = Fragt nach einem Kommentar
change-wordings = Texte
change-moment = Zeitpunkt
change-after-hours = Stunden danach
change-pace = Art der Stunden
change-segment = Wer gefragt wird
change-share = Anteil in Prozent
change-every-months = Monate zwischen zwei Befragungen
change-day = Tag im Monat
change-hour = Stunde
change-per-hour = E-Mails pro Stunde
change-types = Typen
change-categories = Kategorien
change-impacts = Auswirkung
change-priorities = Priorität
change-channels = Kanäle
change-mailboxes = Postfächer
change-tags = Schlagwörter
change-languages = Sprachen
change-customer-tags = Schlagwörter des Kunden

# The strip of the settings
settings-strip = Alle Einstellungen
settings-part-you = Sie
settings-part-desk = Helpdesk
settings-part-channels = Kanäle
settings-part-letters = E-Mails und Marken
settings-part-closing = Abschluss
settings-part-satisfaction = Zufriedenheit
workspace-settings-name = Name
