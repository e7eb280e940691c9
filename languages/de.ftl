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
letter-footer = Diese Nachricht betrifft Ihre Anfrage Nr. { $number }. Antworten Sie einfach darauf, um uns zu erreichen.
letter-footer-several = Diese Nachricht betrifft Ihre Anfragen Nr. { $numbers }. Antworten Sie einfach darauf, um uns zu erreichen.
letter-link = Stand Ihrer Anfrage ansehen

### Pages and errors
page-skip = Zum Inhalt springen
page-language = Sprache
error-way-home = Zur Startseite
error-try-again = Noch einmal versuchen
error-kept-title = Was Sie getippt haben, ist noch da
error-kept-files = Dateien müssen Sie noch einmal auswählen.
error-kept-again = Noch einmal senden
error-not-found = Unter dieser Adresse gibt es nichts
error-not-found-sentence = Der Link ist vielleicht alt oder wurde von einem Mailprogramm abgeschnitten. Ihre Anfragen sind sicher.
error-denied = Das dürfen Sie hier nicht
error-other-name = Dieser Helpdesk hat eine andere Adresse
error-other-name-sentence = Der Name in der Adresszeile gehört nicht zu diesem Helpdesk, deshalb wird hier nichts angezeigt. Bitte verwenden Sie seine eigene Adresse.
error-other-name-go = Zu { $address }
error-other-site = Diese Anfrage kam von einer anderen Website und hat nichts geändert. Gehen Sie zurück und versuchen Sie es hier noch einmal.
error-agents-only = Das dürfen nur Agenten. Es wurde nichts geändert.
error-requester-only = Nur wer die Anfrage gestellt hat, kann sie als gelöst bestätigen. Es wurde nichts geändert.
error-too-many-tags = Es sind höchstens 100 Schlagwörter möglich. Es wurde nichts geändert.
error-tag-too-long = Ein Schlagwort hat höchstens 100 Zeichen. Es wurde nichts geändert.
error-admins-only = Das dürfen nur Administratoren. Es wurde nichts geändert.
error-invalid = Das konnte so nicht übernommen werden
error-invalid-sentence = Im Formular oder im Link fehlt etwas oder ist falsch. Gehen Sie zurück, Ihre Eingaben sind noch da.
error-too-large = Das ist zu groß
error-too-large-sentence = Eine Nachricht und ihre Dateien dürfen zusammen 25 MB haben.
error-busy = Der Desk ist gerade überlastet
error-busy-sentence = Es wurde nichts gespeichert; bitte versuchen Sie es gleich noch einmal.
error-full = Zurzeit kann nichts gespeichert werden
error-full-sentence = Auf dem Datenträger des Desks ist kein Platz mehr. Es wurde nichts gespeichert; sagen Sie bitte den Betreibern Bescheid und versuchen Sie es später noch einmal.
error-ours = Hier ist etwas schiefgegangen
error-ours-sentence = Der Fehler liegt bei uns und wurde notiert. Was gespeichert war, ist sicher; bitte versuchen Sie es gleich noch einmal.
error-address = Das ist keine E-Mail-Adresse.
error-empty = Bitte füllen Sie dieses Feld aus.
error-closed = Ein geschlossenes Ticket bleibt geschlossen. Eine Antwort eröffnet ein Folgeticket.
error-status-at-opening = Ein Ticket kann nicht mit diesem Status beginnen.
error-changed-meanwhile = Jemand hat dieses Ticket inzwischen geändert. Sehen Sie es noch einmal an; Ihre Eingabe ist noch da.

# The API
api-value = Dieser Wert kann hier nicht übernommen werden.
api-unknown = Unter dieser Kennung oder diesem Namen gibt es hier nichts und niemanden.
api-admins-only = Rollen vergeben nur Administratoren.
api-own-role = Niemand gibt sich selbst eine Rolle.
api-not-yours = Dieses Feld können Sie nicht setzen.
api-not-kept = Dieses Feld wird hier nicht aufbewahrt.
error-last-admin = Sonst verwaltet niemand diesen Desk: Machen Sie zuerst jemand anderen zum Administrator.
error-taken = Das ist bereits vergeben.
### The demo desk
demo-desk = Demo-Helpdesk
demo-stays-here = Nichts verlässt diesen Rechner.
demo-move = Zeit vorstellen
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
demo-jump-wrong = Die Uhr geht um Stunden, Tage oder Arbeitstage vor, zum Beispiel 3b.
demo-mailbox = Demo-Postfach
demo-letters-sent = Versandte E-Mails
demo-write = Als Kunde schreiben
demo-write-how = Ihre E-Mail kommt hier an wie jede andere.
demo-filter = Nur E-Mails an diese Adresse
demo-filter-go = Diese E-Mails zeigen
demo-no-letters = Hier ist noch keine E-Mail.
demo-all-letters = Alle E-Mails zeigen
demo-older = Ältere E-Mails
demo-from = Von
demo-to = An
demo-sent = Gesendet
demo-ticket = Ticket
demo-name = Name
demo-subject = Betreff
demo-body = Nachricht
demo-answers = Antwort auf
demo-answers-none = keine, neue Anfrage
demo-send = An den Helpdesk senden
demo-form = Form der E-Mail
demo-as-html = Wie sie der Kunde sieht
demo-as-text = Nur Text
demo-as-source = Kopfzeilen und Quelltext
demo-letter-to = E-Mail an { $name }
demo-arrived = Ihre E-Mail ist angekommen.
demo-arrived-ticket = Ticket Nr. { $ticket } ansehen
demo-state-waiting = wartet auf den Versand
demo-state-failed = nicht zustellbar
demo-state-withheld = zurückgehalten
demo-state-cancelled = zurückgenommen
demo-purpose-reply = Antwort
demo-purpose-acknowledgement = Eingangsbestätigung
demo-purpose-reminder = Erinnerung
demo-purpose-warning = Ankündigung der Lösung
demo-purpose-notice = Anfrage gelöst
demo-purpose-survey = Umfrage
demo-purpose-alert = Hinweis
demo-happened = Die Zeit ist vorgegangen: { $what }.
demo-happened-nothing = Die Zeit ist vorgegangen. Es war nichts fällig.
demo-count-reminder = { $number ->
    [one] 1 Erinnerung verschickt
   *[other] { $number } Erinnerungen verschickt
}
demo-count-warning = { $number ->
    [one] 1 Lösung angekündigt
   *[other] { $number } Lösungen angekündigt
}
demo-count-notice = { $number ->
    [one] 1 Lösung mitgeteilt
   *[other] { $number } Lösungen mitgeteilt
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
    [one] 1 Anfrage abgeschlossen
   *[other] { $number } Anfragen abgeschlossen
}
workspace-done-demo-jump = { $number ->
    [0] Die Zeit ist vorgegangen. Es war keine E-Mail fällig.
    [one] Die Zeit ist vorgegangen: 1 E-Mail ging hinaus. Sie liegt im Demo-Postfach.
   *[other] Die Zeit ist vorgegangen: { $number } E-Mails gingen hinaus. Sie liegen im Demo-Postfach.
}
### Abschluss
closing-step-remind = Erinnerung
closing-step-warn = Ankündigung der Lösung
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
closing-choice-more-days = Ich brauche ein paar Tage mehr
closing-said-help = Ich brauche noch Hilfe.
closing-remind-subject = Wir warten auf Ihre Antwort: { $subject }
closing-remind-text = wir warten auf Ihre Antwort zu „{ $subject }“, um weitermachen zu können. Das haben wir Ihnen geschrieben:
closing-remind-answer = Antworten Sie einfach auf diese E-Mail. Oder sagen Sie uns mit einem Klick, wie es steht:
closing-warn-subject = Ihre Anfrage gilt am { $date } als gelöst: { $subject }
closing-warn-text = zu „{ $subject }“ haben wir noch nichts von Ihnen gehört. Ohne Ihre Antwort betrachten wir Ihre Anfrage am { $date } als gelöst. Das haben wir Ihnen geschrieben:
closing-warn-answer = Brauchen Sie uns noch? Antworten Sie einfach auf diese E-Mail. Oder wählen Sie:
closing-notice-subject = Ihre Anfrage ist gelöst: { $subject }
closing-notice-text = Ihre Anfrage „{ $subject }“ ist jetzt gelöst.
closing-notice-unanswered = da wir nichts von Ihnen gehört haben, betrachten wir Ihre Anfrage „{ $subject }“ als gelöst.
closing-notice-way-back = Ist noch etwas offen? Antworten Sie einfach auf diese E-Mail: Ihre Anfrage wird wieder geöffnet, und Sie müssen nichts wiederholen.
### Eingehende E-Mails
channels-no-subject = (ohne Betreff)
channels-text-cut = [Der Text geht weiter: vollständig steht er in der Datei { $file }.]
channels-encrypted = [Diese Nachricht ist verschlüsselt. Guichet kann sie nicht öffnen; sie liegt bei, wie sie kam.]
channels-received-subject = Wir haben Ihre Anfrage erhalten
channels-received-greeting = Guten Tag,
channels-received-thanks = vielen Dank für Ihre Nachricht. Sie ist bei uns angekommen und wird von einem Menschen gelesen.
channels-unproven-subject = Ihre Antwort wurde nicht gesendet: { $subject }
channels-unproven-text =
    Wir haben per E-Mail eine Antwort auf diese Anfrage in Ihrem Namen erhalten. Wir konnten nicht verifizieren, dass sie von Ihnen stammt. Deshalb ging sie nicht an den Kunden.

    Sie ist im Ticket als Ihr Entwurf gespeichert. Öffnen Sie das Ticket, prüfen Sie den Entwurf und senden Sie ihn ab. Wenn Sie sie nicht geschrieben haben, löschen Sie den Entwurf und informieren Sie Ihre Administration.
channels-received-by = Unsere Antwort erhalten Sie spätestens am { $time } Uhr.
channels-received-soon = Unsere Antwort erhalten Sie so bald wie möglich.
channels-received-add = Wenn Sie etwas ergänzen möchten, antworten Sie einfach auf diese Nachricht.
### E-Mails: Antworten
delivery-you-wrote = Am { $date } schrieben Sie:
delivery-someone-wrote = Am { $date } schrieb { $name }:
delivery-forwarded-subject = WG: { $subject }
delivery-forwarded-head = Am { $date } schrieb { $who }:
### The workspace
workspace-sign-in = Anmelden
workspace-sign-in-to = Beim Helpdesk von { $desk }.
workspace-sign-in-wrong = E-Mail-Adresse und Passwort passen nicht zusammen.
workspace-sign-in-throttled = Zu viele Versuche. Bitte warten Sie eine Viertelstunde und versuchen Sie es dann noch einmal.
workspace-sign-in-nobody = Hier arbeitet noch niemand. Fügen Sie die erste Person auf der Befehlszeile hinzu:
workspace-sign-in-demo = Dies ist der Demo-Helpdesk:
password-forgotten = Passwort vergessen?
password-forgotten-about = Geben Sie Ihre E-Mail-Adresse ein. Sie erhalten einen Link, mit dem Sie ein neues Passwort festlegen.
password-send-link = Link senden
password-asked = Wenn hier jemand mit dieser Adresse arbeitet, ist eine E-Mail mit einem Link unterwegs. Der Link gilt einmal und 24 Stunden lang.
password-no-mail = Keine E-Mail erhalten? Wer den Helpdesk betreibt, erzeugt einen Link auf der Kommandozeile:
password-choose = Passwort festlegen
password-new = Neues Passwort
password-rule = Mindestens 8 Zeichen. Gut geeignet sind einige Wörter ohne Zusammenhang.
password-too-short = Das Passwort braucht mindestens 8 Zeichen (und höchstens 1000).
password-set = Passwort speichern und anmelden
password-spent = Dieser Link gilt nicht mehr
password-spent-about = Er wurde schon benutzt oder ist älter als 24 Stunden.
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
workspace-search-nothing = Nichts gefunden für „{ $words }“
workspace-search-filling = Der Suchindex wird gerade aufgebaut: Ältere Tickets fehlen vielleicht noch.
workspace-settings = Einstellungen
workspace-quick-links = Schnellzugriff
workspace-go-to-mine = Zu meinen Tickets
workspace-go-to-unassigned = Tickets ohne Zuständige ansehen
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
workspace-demo-move = Zeit vorstellen
workspace-demo-hours = +{ $number } Std.
workspace-demo-mailbox = Demo-Postfach
workspace-view-mine = Meine offenen
workspace-view-unassigned = Ohne Zuständige
workspace-view-active = Alle offenen
workspace-view-pending = Warten auf Kunden
workspace-view-on-hold = Warten auf Dritte
workspace-view-solved = Gelöst
workspace-view-closed = Geschlossen
workspace-view-all = Alle Tickets
workspace-empty-mine = Nichts wartet auf Sie
workspace-empty-sentence-mine = Hier erscheinen Ihre Tickets. Nehmen Sie eines, für das noch niemand zuständig ist.
workspace-empty-unassigned = Jedes offene Ticket ist vergeben
workspace-empty-sentence-unassigned = Neue Anfragen stehen hier, bis jemand sie übernimmt.
workspace-empty-active = Keine offenen Tickets
workspace-empty-sentence-active = Schreiben Sie an die Adresse des Helpdesks oder eröffnen Sie selbst ein Ticket: Es erscheint hier sofort.
workspace-empty-pending = Kein Ticket wartet auf Kunden
workspace-empty-sentence-pending = Stellen Sie nach einer Rückfrage „Wartet auf Kunden“ ein: Der Helpdesk erinnert dann von selbst.
workspace-empty-on-hold = Kein Ticket wartet auf Dritte
workspace-empty-sentence-on-hold = Hier stehen Tickets, die auf Lieferanten oder Kollegen warten.
workspace-empty-solved = Keine gelösten Tickets
workspace-empty-sentence-solved = Gelöste Tickets stehen hier, bis sie geschlossen werden; eine Antwort öffnet sie wieder.
workspace-empty-closed = Keine geschlossenen Tickets
workspace-empty-sentence-closed = Gelöste Tickets schließen sich einige Wochen später von selbst.
workspace-empty-all = Noch keine Tickets
workspace-empty-sentence-all = Schreiben Sie an die Adresse des Helpdesks oder eröffnen Sie selbst ein Ticket.
workspace-empty-team = Dieses Team hat keine offenen Tickets
workspace-empty-sentence-team = Hier erscheinen Tickets, die dem Team gegeben werden.
workspace-age-now = gerade eben
workspace-age-minutes = { $number } Min.
workspace-age-hours = { $number } Std.
workspace-size-kilobytes = { $number } kB
workspace-size-megabytes = { $number } MB
workspace-unread = Ungelesen.
workspace-status = Status
workspace-status-new = Neu
workspace-status-open = In Arbeit
workspace-status-pending = Wartet auf Kunden
workspace-status-on-hold = Wartet auf Dritte
workspace-status-solved = Gelöst
workspace-status-closed = Geschlossen
workspace-status-cancelled = Abgebrochen
workspace-priority = Priorität
workspace-priority-low = Niedrig
workspace-priority-normal = Normal
workspace-priority-high = Hoch
workspace-priority-urgent = Dringend
workspace-type = Typ
workspace-type-question = Frage
workspace-type-incident = Störung
workspace-type-problem = Problem
workspace-type-task = Aufgabe
workspace-category = Kategorie
workspace-impact = Auswirkung
workspace-impact-low = Niedrig
workspace-impact-medium = Mittel
workspace-impact-high = Hoch
workspace-channel-email = per E-Mail
workspace-channel-form = per Formular
workspace-channel-portal = im Portal
workspace-channel-phone = per Telefon
workspace-channel-chat = per Chat
workspace-channel-api = per API
workspace-channel-workspace = am Helpdesk
workspace-language-fr = Französisch
workspace-language-de = Deutsch
workspace-language-en = Englisch
workspace-language-heard = Wie geschrieben
looking-writes = { $name } schreibt gerade
looking-reads = { $name } sieht sich das auch gerade an
workspace-owner = Zuständig
workspace-team = Team
workspace-tags = Schlagwörter
workspace-none = –
workspace-nobody = Niemand
workspace-ticked = markiert
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
workspace-since = Seit Ihrem letzten Blick
workspace-robot = automatische E-Mail
workspace-robot-unverified = angeblich von jemandem aus dem Team: nicht bewiesen
workspace-robot-thanks = nur ein Dank
workspace-robot-reaction = nur eine Reaktion
workspace-robot-muted = zu viele in kurzer Zeit
workspace-look-alike-domain = gemischte Alphabete: { $domain }
workspace-look-alike-address = der Name zeigt eine andere Adresse; es ist { $address }
workspace-look-alike-colleague = heißt wie jemand aus dem Team, ist aber { $address }
workspace-sender-verified = Absender bestätigt
workspace-sender-unverified = Absender nicht bestätigt
workspace-sender-failed = fehlgeschlagen: gibt vor, von { $domain } zu sein
workspace-sender-on-behalf = über { $address } gesendet: Absender nicht verifiziert
workspace-came-to-too = auch an { $addresses } gesendet
workspace-claim-of-this = Diese E-Mail von { $who } bezieht sich auf ein Ticket, an dem der Absender nicht beteiligt ist:
workspace-claim-of-this-disowned = Diese E-Mail gibt vor, von { $who } zu sein, besteht aber die Prüfung dieser Domain nicht. Sie bezieht sich auf Ticket
workspace-claim-to-this = Eine E-Mail von { $who }, hier nicht beteiligt, bezieht sich auf dieses Ticket. Sie steht in Ticket
workspace-claim-to-this-disowned = Eine E-Mail, die vorgibt, von { $who } zu sein, aber die Prüfung dieser Domain nicht besteht, bezieht sich auf dieses Ticket. Sie steht in Ticket
workspace-claim-join = Zum Ticket hinzufügen
workspace-claim-join-help = Die E-Mail kommt in dieses Ticket, und der Absender ist ab jetzt beteiligt.
workspace-claim-dismiss = Getrennt lassen
workspace-note = Interne Notiz
workspace-earlier = Früherer Text
workspace-files = Dateien
workspace-files-limit = Zusammen bis 25 MB.
workspace-letter-from = E-Mail von { $who }
workspace-whole-letter = Ganze E-Mail zeigen
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
whole-goes-on = Der Text ist länger als eine Million Zeichen und endet hier. Vollständig steht er in der Datei oder in der Original-E-Mail.
whole-goes-on-here = Der Text ist länger als eine Million Zeichen und endet hier. Vollständig steht er in der Datei.
workspace-show-images = Bilder zeigen
workspace-delivery = Zustellung
workspace-letter-not-delivered = Nicht zugestellt.
workspace-letter-not-yet = Noch nicht zugestellt.
workspace-letter-trouble = Der Mailserver sagte: { $error }. Nächster Versuch: { $when }. Nichts ist verloren.
workspace-letter-failed = Grund: { $error }. Es wird nicht von selbst erneut versucht.
workspace-unasked = Das Ticket wartet auf den Kunden, doch seit dessen letzter Nachricht wurde nichts gefragt. Es geht keine Erinnerung hinaus. Schreiben Sie unten Ihre Frage, oder bearbeiten Sie das Ticket weiter.
workspace-unasked-open = Weiter bearbeiten
workspace-done-bulk-unasked = { $number ->
    [one] Erledigt. Eines dieser Tickets wartet auf den Kunden, obwohl nichts gefragt wurde: Es geht keine Erinnerung hinaus.
   *[other] Erledigt. { $number } dieser Tickets warten auf den Kunden, obwohl nichts gefragt wurde: Es geht keine Erinnerung hinaus.
}
workspace-complained = Automatische E-Mails an diesen Kunden sind gestoppt: Er hat eine als Spam gemeldet ({ $when }).
workspace-complained-again = Wieder senden
workspace-letter-waiting = geht gleich hinaus
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
workspace-take-back = Datei zurücknehmen
workspace-attach = Anhängen
workspace-draft-saved = Entwurf gespeichert
workspace-then = danach
workspace-send = Senden
workspace-add-note = Notiz hinzufügen
workspace-reply-closed = Dieses Ticket ist geschlossen: Nur Notizen sind möglich.
workspace-sent-already = Nicht gesendet: Genau diesen Text haben Sie hier gerade gesendet. Senden Sie ihn nur noch einmal, wenn Sie das wollen.
workspace-arrived = Noch nicht gesendet: Während Sie schrieben, ist etwas eingegangen. Lesen Sie es und senden Sie erneut, wenn Ihr Text noch passt. Ihr Text ist noch da.
workspace-refresh-away = Diese Seite ist vielleicht nicht aktuell: Guichet ist nicht erreichbar. Sie aktualisiert sich, sobald die Verbindung wieder steht.
workspace-refresh-ended = Sie wurden abgemeldet; diese Seite aktualisiert sich nicht mehr.
workspace-visit-away = Guichet ist nicht erreichbar, es wurde nichts geändert. Bitte versuchen Sie es gleich noch einmal.
workspace-sign-in-kept = Ihre Sitzung war beendet. Was Sie getippt haben, ist aufgehoben: Melden Sie sich an, dann ist es wieder da.
workspace-again = Sie sind wieder angemeldet
workspace-again-about = Ihre Sitzung war beendet, als Sie dies gesendet haben; es ist noch nichts geschehen.
workspace-again-back = Zurück, ohne zu senden
workspace-after-sending = Sobald Ihre Nachricht gesendet ist
workspace-event-by-desk = Automatisch
workspace-event-changed = { $who }: { $change }
workspace-event-follows-up = Folgt auf Ticket Nr. { $ticket }
workspace-event-reopened = Durch die Antwort des Kunden wieder geöffnet
workspace-event-joined = { $who } steht jetzt in Kopie
workspace-event-deleted = { $who } hat das Ticket in den Papierkorb gelegt
workspace-event-restored = { $who } hat das Ticket aus dem Papierkorb geholt
workspace-event-acknowledged = Eingang dem Kunden bestätigt
workspace-event-letter-outdated = Eine E-Mail konnte nicht rechtzeitig hinausgehen: Was sie ankündigte, stimmte nicht mehr. Sie wird neu geschrieben.
workspace-event-letter-withheld = Eine E-Mail wurde nicht gesendet
workspace-event-survey-offered = Umfrage an den Kunden gesendet
workspace-event-survey-withdrawn = Umfrage zurückgezogen
workspace-step-done-remind = Erinnerung an den Kunden gesendet
workspace-step-done-warn = Kunde über die bevorstehende Lösung informiert
workspace-step-done-solve = Durch die Regel gelöst: keine Antwort
workspace-step-done-close = Durch die Regel geschlossen
workspace-step-withheld-remind = Erinnerung zurückgehalten
workspace-step-withheld-warn = Ankündigung zurückgehalten
workspace-step-withheld-solve = Lösung zurückgehalten
workspace-step-withheld-survey = Umfrage zurückgehalten
workspace-step-withheld-close = Schließen zurückgehalten
workspace-field-status = Status
workspace-field-priority = Priorität
workspace-field-type = Typ
workspace-field-category = Kategorie
workspace-field-impact = Auswirkung
workspace-field-assignee = zuständig
workspace-field-team = Team
workspace-field-brand = Marke
workspace-field-subject = Betreff
workspace-field-requester = Kunde
workspace-field-tags = Schlagwörter
workspace-field-due-at = fällig
workspace-field-language = Sprache
workspace-field-external-id = externe Kennung
workspace-new-about = Für einen Anruf, einen Besuch oder eine erste E-Mail an einen Kunden.
workspace-new-address = E-Mail-Adresse des Kunden
workspace-new-name = Name des Kunden
workspace-new-language = Sprache des Kunden
workspace-new-goes-out = Geht es an den Kunden?
workspace-new-as-reply = Ja, per E-Mail senden
workspace-new-as-note = Nein, als interne Notiz behalten
workspace-new-create = Ticket eröffnen
workspace-new-no-address = Geben Sie die E-Mail-Adresse des Kunden an.
workspace-new-no-subject = Schreiben Sie ein paar Worte: Sie werden der Betreff der E-Mail.
workspace-new-no-message = Schreiben Sie, worum es geht.
workspace-optional = (optional)
workspace-settings-own = Sie
workspace-mail-trust = Vertrauen in E-Mails
workspace-mail-trust-about = Woran der Helpdesk erkennt, dass eine E-Mail wirklich von ihrem Absender kommt, und woran andere es bei seinen E-Mails erkennen.
workspace-mail-trust-in = Eingehende E-Mails
workspace-mail-trust-in-about = E-Mails, die direkt ankommen, werden hier mit SPF, DKIM und DMARC geprüft. Kommen sie über einen eigenen Mailserver, hat dieser sie geprüft, und der Helpdesk liest sein Ergebnis.
workspace-mail-trust-servers = Namen Ihrer eigenen Mailserver
workspace-mail-trust-servers-help = So wie sie am Anfang der Kopfzeile Authentication-Results stehen, einer je Zeile. Kopfzeilen mit anderen Namen werden nicht beachtet.
workspace-mail-trust-wrong = Bitte geben Sie höchstens zehn Servernamen wie mx.example.org an, einen je Zeile.
workspace-mail-trust-out = Ausgehende E-Mails
workspace-mail-trust-out-about = Was Empfänger an den E-Mails Ihrer Postfächer prüfen können und was heute im DNS steht. Eine gültige Signatur (DKIM) oder ein bekannter Versandserver (SPF) genügt.
workspace-mail-trust-known = Als Ihre erkennbar
workspace-mail-trust-unknown = Nicht als Ihre erkennbar
workspace-mail-trust-signed = E-Mails werden für diese Domain signiert.
workspace-mail-trust-unsigned = E-Mails werden für diese Domain nicht signiert. Dafür braucht Guichet einen privaten Schlüssel (DKIM):
workspace-mail-trust-aligned = Die Rücksendeadresse liegt in derselben Domain, SPF zählt daher auch für DMARC.
workspace-mail-trust-there = Veröffentlicht
workspace-mail-trust-missing = Nicht veröffentlicht: bitte diesen Eintrag anlegen
workspace-mail-trust-other = Veröffentlicht, passt aber nicht: bitte berichtigen
workspace-mail-trust-not-known = Nicht geprüft: Der Nameserver antwortet nicht
mailboxes-release-unknown = Empfänger können nicht erkennen, dass E-Mails von { $domain } von Ihnen stammen: Sie sind weder signiert, noch nennt die Domain einen Versandserver. Viele werden im Spam landen.
workspace-mail-trust-name = Name
workspace-mail-trust-text = Text
workspace-mail-held = { $number ->
    [one] Eine Eingangsbestätigung an einen unbekannten Absender wurde zurückgehalten
   *[other] { $number } Eingangsbestätigungen an unbekannte Absender wurden zurückgehalten
  } seit { $when }: zu viele in einer Stunde. Vielleicht benutzt jemand fremde Adressen. Die Anfragen selbst sind alle da.
workspace-settings-desk = Der Helpdesk
workspace-settings-desk-about = Der Name, den Kunden in E-Mails und auf Seiten lesen.
workspace-desk-name = Name des Helpdesks
workspace-time-zone = Zeitzone
workspace-no-such-zone = Diese Zeitzone gibt es nicht. Schreiben Sie zum Beispiel Europe/Paris.
workspace-mailboxes = Postfächer
workspace-mailboxes-about = Die Adressen, an denen wir lesen und von denen wir senden.

# Postfächer
mailboxes-about = Wo Nachrichten eingehen, wie sie das Haus verlassen und wie es jedem Postfach geht.
mailboxes-add = Postfach hinzufügen
mailboxes-add-about = Ein neues Postfach beginnt in Quarantäne: Nachrichten kommen herein und werden zu Tickets, aber nichts wird gesendet, bis Sie es freigeben.
mailboxes-edit = Ändern
mailboxes-empty = Es gibt noch kein Postfach. Fügen Sie eines hinzu, dann werden Nachrichten zu Tickets.
mailboxes-state-live = in Betrieb
mailboxes-state-quarantined = in Quarantäne
mailboxes-state-failing = gestört
mailboxes-failing-since = Gestört seit { $time }.
mailboxes-last-letter = Letzte Nachricht: { $time }
mailboxes-source-none = Nachrichten werden hier zugestellt (SMTP, LMTP oder API).
mailboxes-source-imap = Nachrichten werden aus { $folder } auf { $server } abgeholt.
mailboxes-relay-none = Nachrichten gehen über den Mailserver des Helpdesks hinaus.
mailboxes-relay-own = Nachrichten gehen über { $server } hinaus.
mailboxes-ceiling-is = Höchstens { $number } pro Stunde
mailboxes-ceiling-none = Keine Grenze pro Stunde
mailboxes-full = Die Grenze pro Stunde ist erreicht. Nachrichten warten und gehen hinaus, sobald wieder Platz ist; von Menschen geschriebene zuerst.
mailboxes-full-banner = { $address } hat die Grenze pro Stunde erreicht; Nachrichten warten.
mailboxes-full-look = Postfach ansehen
troubles-relay = Nachrichten warten und gehen nicht hinaus. { $what }
troubles-mailbox = Für { $address } werden keine Nachrichten abgeholt. { $what }
troubles-lack-room = Der Datenträger ist voll: Neues kann nicht gespeichert werden. Eingehende Nachrichten warten bei ihren Absendern und kommen an, sobald wieder Platz ist.
troubles-lack-folder = Der Helpdesk kann nicht in seinen Datenordner schreiben: Neues kann nicht gespeichert werden. Eingehende Nachrichten warten bei ihren Absendern.
troubles-lack-database = Die Datenbank nimmt nichts an: Neues kann nicht gespeichert werden. Eingehende Nachrichten warten bei ihren Absendern.
troubles-advice-room = Wer den Helpdesk betreibt, schafft auf dem Datenträger des Datenordners und dem der Datenbank Platz; neu gestartet werden muss nichts.
troubles-advice-folder = Wer den Helpdesk betreibt, prüft den Datenträger und die Rechte des Datenordners.
troubles-advice-database = Wer den Helpdesk betreibt, sieht nach dem Datenbankserver und ins Protokoll des Helpdesks.
troubles-look-ready = Nachsehen, ob es vorbei ist
troubles-look-mailboxes = Postfächer ansehen
mailboxes-facts = Einstellungen
mailboxes-would-send = { $number ->
    [0] Nichts wird zurückgehalten
    [one] 1 Nachricht wird zurückgehalten
   *[other] { $number } Nachrichten werden zurückgehalten
  }
mailboxes-would-send-nothing = Sobald dieses Postfach jemandem schreiben würde, erscheint die Nachricht hier.
mailboxes-quarantine-about = Dieses Postfach ist in Quarantäne: Es liest mit und zeigt hier, was es senden würde. Nichts geht hinaus, bis Sie es freigeben.
mailboxes-release = Postfach freigeben
mailboxes-release-about = Was geschieht mit den bisher zurückgehaltenen Nachrichten?
mailboxes-release-none = Keine davon senden
mailboxes-release-replies = Nur senden, was Agenten geschrieben haben
mailboxes-remove = Entfernen
mailboxes-remove-sure = Dieses Postfach entfernen? Seine Tickets bleiben; Nachrichten dazu gehen über das Hauptpostfach hinaus. Seine Passwörter werden gelöscht.
mailboxes-purpose-reply = Antwort eines Agenten
mailboxes-purpose-acknowledgement = Eingangsbestätigung
mailboxes-purpose-reminder = Erinnerung
mailboxes-purpose-warning = Ankündigung der Lösung
mailboxes-purpose-notice = Hinweis: gelöst
mailboxes-purpose-survey = Umfrage
mailboxes-purpose-alert = Hinweis an das Team
mailboxes-who = Das Postfach
mailboxes-address = Adresse
mailboxes-name = Name, den Kunden lesen
mailboxes-team = Team, das Eingehendes erhält
mailboxes-team-none = Kein Team
mailboxes-ceiling = Höchstzahl an Nachrichten pro Stunde
mailboxes-ceiling-about = Was darüber liegt, wartet. Leer lassen für keine Grenze.
mailboxes-in = Eingang
mailboxes-out = Ausgang
mailboxes-fetches = Nachrichten aus einem IMAP-Postfach abholen
mailboxes-fetches-about = Sonst müssen Nachrichten per SMTP oder LMTP hier zugestellt werden.
mailboxes-own-relay = Über einen eigenen Mailserver senden
mailboxes-own-relay-about = Sonst gehen Nachrichten über den Mailserver des Helpdesks hinaus.
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
mailboxes-secret-kept = Bleibt, wie es ist
mailboxes-token-url = Adresse des Token-Servers
mailboxes-client-id = Client-ID
mailboxes-client-secret = Client-Secret
mailboxes-refresh-token = Refresh-Token
mailboxes-risks = Weniger sichere Möglichkeiten
mailboxes-any-certificate = Jedes Zertifikat dieses Servers annehmen
mailboxes-allow-plain = Das Passwort unverschlüsselt an einen anderen Rechner senden
mailboxes-folder = Ordner
mailboxes-first-days = Ältere Nachrichten der letzten Tage übernehmen
mailboxes-first-days-about = 0: nur Nachrichten, die ab jetzt eintreffen.
mailboxes-after = Ist eine Nachricht übernommen,
mailboxes-after-leave = bleibt sie, wie sie ist
mailboxes-after-seen = wird sie als gelesen markiert
mailboxes-after-move = wird sie in einen Ordner verschoben
mailboxes-move-to = Zielordner
mailboxes-save = Testen und speichern
mailboxes-test = Nur testen
mailboxes-save-anyway = Speichern, obwohl der Test fehlgeschlagen ist
mailboxes-problems = Noch ist nichts gespeichert: Bitte sehen Sie die markierten Felder an.
mailboxes-tried = Das hat der Test ergeben
mailboxes-tried-nothing = Es gibt nichts zu testen: Dieses Postfach nutzt keinen eigenen Server.
mailboxes-tried-imap = { $number ->
    [one] Nachrichten können abgeholt werden: angemeldet, im Ordner liegt 1 Nachricht.
   *[other] Nachrichten können abgeholt werden: angemeldet, im Ordner liegen { $number } Nachrichten.
  }
mailboxes-tried-relay = Nachrichten können über { $server } hinausgehen.
mailboxes-type-again = Bitte geben Sie neue Passwörter noch einmal ein: Sie werden nie angezeigt.
mailboxes-last-stays = Das letzte Postfach bleibt: Ohne Adresse bekäme niemand eine Antwort. Legen Sie zuerst ein anderes an.
mailboxes-too-large = Diese Nachricht ist zu groß, um übernommen zu werden ({ $size } MB; die Grenze liegt bei { $most } MB). Vollständig liegt sie noch in ihrem Ordner auf dem Mailserver.
mailboxes-fault-reach = { $server } ist nicht erreichbar: { $why }.
mailboxes-fault-encrypt = Es kam keine sichere Verbindung zu { $server } zustande: { $why }.
mailboxes-fault-token = Der Token-Server { $server } hat kein Token ausgestellt: { $why }.
mailboxes-fault-sign-in = { $server } hat die Anmeldung abgelehnt: { $why }.
mailboxes-fault-folder = { $server } öffnet diesen Ordner nicht: { $why }.
mailboxes-fault-take = { $server } nimmt unsere Nachrichten nicht an: { $why }.
mailboxes-fault-talk = Die Verbindung zu { $server } ist abgebrochen: { $why }.
mailboxes-fault-desk = Der Fehler liegt beim Helpdesk selbst: { $why }.
mailboxes-why-said = er antwortet „{ $said }“
mailboxes-why-silent = es kam rechtzeitig keine Antwort
mailboxes-why-refused = an diesem Port antwortet niemand
mailboxes-why-unreachable = von hier führt kein Weg dorthin
mailboxes-why-unknown = einen Server dieses Namens gibt es nicht
mailboxes-why-closed = er hat die Verbindung geschlossen
mailboxes-why-no-tls = er spricht an diesem Port kein TLS
mailboxes-why-untrusted = sein Zertifikat stammt von einer Stelle, die dieser Helpdesk nicht kennt
mailboxes-why-inside = er liegt in einem privaten Netz
mailboxes-why-wrong-name = sein Zertifikat gilt für einen anderen Namen
mailboxes-why-expired = sein Zertifikat ist zurzeit nicht gültig
mailboxes-why-unsaid = den Grund nannte er nicht
mailboxes-why-no-numbers = der Ordner gibt seinen Nachrichten keine bleibenden Nummern
mailboxes-why-no-folder = einen Ordner „{ $folder }“ gibt es nicht
mailboxes-why-other-node = ein anderer Knoten liest diesen Ordner gerade
mailboxes-advice-untrusted = Hat Ihr Unternehmen eine eigene Zertifizierungsstelle? Dann trägt der Betreiber des Helpdesks deren PEM-Datei in GUICHET_CA_FILE ein.
mailboxes-advice-inside = Aus privaten Netzen ruft der Helpdesk von sich aus nichts ab. Wer ihn betreibt, trägt die Adresse dieses Servers in GUICHET_PRIVATE_NETWORKS ein.
mailboxes-advice-unknown = Prüfen Sie die Schreibweise des Servernamens.
mailboxes-advice-reach = Prüfen Sie Servername und Port und ob eine Firewall dazwischensteht.
mailboxes-advice-encrypt = Prüfen Sie Port und Art der Verschlüsselung: TLS läuft meist über 993 oder 465, STARTTLS über 143 oder 587. Das Zertifikat muss für diesen Namen gültig sein.
mailboxes-advice-token = Prüfen Sie Client-ID, Client-Secret und Refresh-Token; das Refresh-Token ist vielleicht abgelaufen.
mailboxes-advice-sign-in = Prüfen Sie Benutzername und Passwort. Viele Anbieter verlangen hier ein App-Passwort oder OAuth 2.
mailboxes-advice-folder = Schreiben Sie den Ordner genau so, wie der Server ihn kennt, zum Beispiel INBOX oder INBOX/Support.
mailboxes-advice-folders = Diese Ordner gibt es: { $folders }. Tragen Sie einen davon genau so in den Einstellungen des Postfachs ein.
mailboxes-advice-take = Fragen Sie den Betreiber dieses Servers, von welchen Absendern er Nachrichten annimmt und ob sich der Helpdesk dort anmelden muss.
mailboxes-advice-talk = Es wird von selbst erneut versucht. Bleibt es so, fragen Sie den Betreiber des Servers.
mailboxes-advice-desk = Es wird von selbst erneut versucht. Bleibt es so, sehen Sie ins Protokoll des Helpdesks.
mailboxes-wrong-address = Das ist keine E-Mail-Adresse.
mailboxes-wrong-name = Höchstens 80 Zeichen in einer Zeile.
mailboxes-wrong-ceiling = Eine ganze Zahl von 1 bis 1.000.000 oder nichts.
mailboxes-wrong-team = Dieses Team gibt es nicht.
mailboxes-wrong-host = Nur der Name des Servers, zum Beispiel imap.example.org.
mailboxes-wrong-port = Eine ganze Zahl von 1 bis 65535 oder nichts.
mailboxes-wrong-plain = Das Passwort würde unverschlüsselt übertragen. Wählen Sie TLS oder STARTTLS, oder erlauben Sie es unten ausdrücklich.
mailboxes-wrong-password = Bitte eingeben. Es wird erneut abgefragt, sobald sich Server oder Benutzer ändern.
mailboxes-wrong-token-url = Eine Adresse, die mit https:// beginnt.
mailboxes-wrong-days = Eine ganze Zahl von 0 bis 3.650 Tagen.
mailboxes-wrong-move = Das ist der Ordner, der gelesen wird. Wählen Sie einen anderen.
workspace-done-mailbox-saved = Gespeichert.
workspace-done-mailbox-released = { $number ->
    [0] Freigegeben. Ab jetzt gehen Nachrichten hinaus; von den zurückgehaltenen wurde keine gesendet.
    [one] Freigegeben. Ab jetzt gehen Nachrichten hinaus; 1 zurückgehaltene Antwort ist unterwegs.
   *[other] Freigegeben. Ab jetzt gehen Nachrichten hinaus; { $number } zurückgehaltene Antworten sind unterwegs.
  }
workspace-done-mailbox-removed = Entfernt. Alle Tickets sind noch da.
workspace-letter-held = Zurückgehalten: Das Postfach ist in Quarantäne.

workspace-calendar = Kalender
workspace-calendar-about = Arbeitstage und -zeiten gelten in der Zeitzone { $zone }; Feiertage zählen nie.
workspace-calendar-closed = geschlossen
workspace-policies = Abschlussregeln
workspace-holidays = Nächste Feiertage
workspace-done-not-solved = Noch nicht gelöst: Es ist etwas eingegangen, das Sie nicht gelesen haben. Lesen Sie es und lösen Sie das Ticket dann, wenn es noch passt.
workspace-done-reply = Gesendet. Die Antwort geht gleich hinaus.
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
    [one] Ein externes Bild wird nicht gezeigt.
   *[other] { $number } externe Bilder werden nicht gezeigt.
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
    [one] Ein Ticket wurde nicht gelöst: Für seinen Typ ist eine Zusammenfassung erwünscht. Öffnen Sie es, um es zu lösen. Die übrigen sind geändert.
   *[other] { $number } Tickets wurden nicht gelöst: Für ihren Typ ist eine Zusammenfassung erwünscht. Öffnen Sie sie, um sie zu lösen. Die übrigen sind geändert.
}
workspace-done-opened = Ticket Nr. { $number } ist eröffnet.
set-aside-title = Zurückgestellte E-Mails
set-aside-about = Diese E-Mails sind aufbewahrt, konnten aber keinem Ticket zugeordnet werden. Sehen Sie sich den Grund an und lassen Sie sie dann noch einmal bearbeiten.
set-aside-none = Keine E-Mail ist zurückgestellt
set-aside-none-about = Jede eingegangene E-Mail ist in einem Ticket. Eine, die sich nicht lesen oder bearbeiten lässt, würde hier warten, mit dem Grund.
set-aside-waits = Neuer Versuch in weniger als einer Minute
set-aside-stopped = Konnte nicht bearbeitet werden
set-aside-sender-unknown = Absender unbekannt
set-aside-why-suspended = Der Absender ist gesperrt: Seine E-Mails eröffnen keine Tickets.
set-aside-why-unreadable = Die E-Mail ist beschädigt oder zu groß zum Lesen. Der Download zeigt sie so, wie sie ankam.
set-aside-why-fault = Beim Bearbeiten dieser E-Mail trat ein Fehler auf; von der E-Mail ist nichts verloren.
set-aside-retry = Erneut versuchen
set-aside-raw = E-Mail herunterladen
undelivered-title = Nicht zugestellte E-Mails
undelivered-about = Diese E-Mails sind nicht angekommen: Der Mailserver hat sie abgelehnt oder zurückgeschickt, oder fünf Tage sind vergangen. Korrigieren Sie die Adresse, oder versuchen Sie es noch einmal.
undelivered-none = Alles ist hinausgegangen
undelivered-none-about = Eine E-Mail, deren Versand aufgegeben wird, würde hier warten, mit dem Grund.
undelivered-why = Nicht zugestellt
undelivered-leave = Dabei belassen
workspace-done-letter-left = Der Versand wird nicht mehr versucht.
mailboxes-purpose-progress = Zwischenstand
mailboxes-purpose-check-back = Nachfrage
closing-why-quarantined = ihr Postfach war in Quarantäne
closing-why-left = jemand hat es dabei belassen
closing-why-overtaken = eine spätere E-Mail sagt mehr
closing-why-complained = der Kunde hat eine unserer E-Mails als Spam gemeldet
set-aside-dismiss = Von der Liste nehmen
workspace-done-mail-taken = Die E-Mail ist in Ticket Nr. { $number }.
workspace-done-mail-stays = Das hat nicht geklappt; die E-Mail bleibt mit ihrem Grund hier.
workspace-done-mail-gone = Die E-Mail ist bearbeitet.
workspace-done-claim-joined = Die E-Mail ist jetzt in Ticket Nr. { $number }.
workspace-done-claim-dismissed = Die E-Mail bleibt in Ticket Nr. { $number }.
workspace-done-mail-dismissed = Von der Liste genommen. Die E-Mail bleibt aufbewahrt.
### Das Antwortfeld: Empfänger, Weiterleiten, später senden
composer-to = An
composer-cc = Cc
composer-bcc = Bcc
composer-from = Von
composer-reply-all = Allen antworten
composer-new-here = Neu in diesem Ticket, sieht diese Antwort und alles Weitere: { $who }
composer-take-out = { $who } entfernen
composer-bad-address = Das ist keine E-Mail-Adresse: { $what }
composer-bad-address-short = Keine E-Mail-Adresse: { $who }
composer-own-address = { $what } ist eine Adresse dieses Helpdesks.
composer-no-recipient = Geben Sie mindestens eine Adresse an.
composer-too-many = Höchstens { $what } Personen können eine Nachricht erhalten.
composer-files-kept = Ihre Dateien bleiben bei der Nachricht; Sie müssen sie nicht noch einmal auswählen.
composer-send-anyway = Trotzdem senden
composer-send-this = Diese Fassung senden
composer-take-other = Andere Fassung übernehmen
composer-keep-this = Diese Fassung behalten
composer-other-version = Noch nicht gesendet: In einem anderen Fenster oder auf einem anderen Gerät wurde eine andere Fassung Ihres Textes gespeichert. Senden Sie diese oder übernehmen Sie die andere. Ihr Text ist noch da.
composer-other-version-live = In einem anderen Fenster oder auf einem anderen Gerät wurde eine andere Fassung dieses Textes gespeichert. Diese hier wird erst gespeichert, wenn Sie sich entscheiden.
composer-news = Das haben Sie noch nicht gelesen
composer-news-wrote = { $who } schrieb:
composer-news-read = Gelesen
composer-draft-away = Nicht gespeichert: Guichet ist nicht erreichbar. Ihr Text bleibt in diesem Browser; das Speichern wird wiederholt.
composer-draft-ended = Sie wurden abgemeldet. Ihr Text bleibt hier; melden Sie sich in einem anderen Tab wieder an und schreiben Sie dann weiter.
composer-draft-refused = Nicht gespeichert: Guichet kann gerade nichts speichern. Ihr Text bleibt in diesem Browser; das Speichern wird wiederholt.
composer-unsent = Nicht gesendet: Guichet hat nicht geantwortet. Text und Dateien bleiben hier. Prüfen Sie, ob Ihre Nachricht oben steht, und senden Sie sie sonst noch einmal.
composer-unsent-refused = Nicht gesendet: Bei uns ist etwas schiefgegangen. Text und Dateien bleiben hier; bitte senden Sie gleich noch einmal.
composer-sign-in = Anmelden
composer-unsaved = Dieser Browser hat noch Text von Ihnen, der nie gespeichert wurde:
composer-put-back = Einsetzen
composer-drop-unsaved = Verwerfen
half-typed-since = Ihr angefangener Text ist noch da (gespeichert: { $when }).
half-typed-drop = Von vorn beginnen
composer-file-missing = Sie erwähnen einen Anhang, aber es ist keine Datei angehängt. Hängen Sie sie an, oder senden Sie noch einmal, um ohne sie zu senden.
composer-nothing-to-forward = Hier gibt es nichts weiterzuleiten.
composer-quote = Zitieren
composer-forward-about = Der Kunde sieht es nicht; Antworten bleiben intern
composer-forward-what = Dazu
composer-forward-all = Der ganze Verlauf
composer-forward-one = { $who }, { $when }
composer-later = Später senden
composer-later-hour = In einer Stunde
composer-later-tomorrow = Morgen früh
composer-later-monday = Am Montag
composer-later-exact = Zu einem Zeitpunkt Ihrer Wahl
composer-later-plan = Planen
composer-later-unless-answered = Nicht senden, wenn der Kunde vorher antwortet
composer-later-past = Dieser Zeitpunkt ist vorbei oder mehr als ein Jahr entfernt.
composer-later-unclear = Wählen Sie Tag und Uhrzeit.
composer-format = Formatierung
composer-format-bold = Fett
composer-format-italic = Kursiv
composer-format-bullets = Aufzählung
composer-format-numbers = Nummerierte Liste
composer-format-quote = Zitat
composer-format-code = Code
composer-format-link = Link
composer-no-picture = Nur Bilder können in einer Nachricht gezeigt werden.
delivery-files-linked = Die Dateien sind für eine E-Mail zu groß. Sie können sie bis { $day } hier speichern:
portal-file-gone = Dieser Link gilt nicht mehr
portal-file-gone-about = Dateien liegen dreißig Tage lang bereit. Antworten Sie auf die Nachricht, die Sie hierher geführt hat: Wir senden sie Ihnen gern noch einmal.
workspace-sending = Senden
workspace-sending-about = Wie Antworten den Helpdesk verlassen.
workspace-sending-undo = Eine Antwort wartet zehn Sekunden, damit man sie zurücknehmen kann
workspace-sending-takes = Wer ein nicht zugewiesenes Ticket beantwortet, wird zuständig
workspace-sending-link-above = Dateien gehen als Links hinaus, wenn sie zusammen mehr wiegen (MB)
workspace-correct-address = Adresse berichtigen
workspace-address-of = Adresse von
workspace-correct-and-send = Speichern und erneut senden
workspace-done-address-wrong = Das ist keine E-Mail-Adresse. Es wurde nichts geändert.
workspace-done-address-taken = Diese Adresse gehört jemand anderem. Leiten Sie die Nachricht weiter, oder setzen Sie die Person in Kopie.
workspace-forward = Weiterleiten
workspace-forwarded = Nach außen weitergeleitet, nicht an den Kunden
workspace-forwarded-along = Was mitging
workspace-aside = Von außen, Antwort auf eine Weiterleitung. Der Kunde sieht sie nicht
workspace-answer-aside = Gesondert antworten
workspace-recipients = Empfänger
workspace-sending-in = Wird in { $seconds } s gesendet
workspace-undo = Rückgängig
workspace-planned-for = Geht hinaus: { $when }
workspace-planned-unless-answered = außer der Kunde antwortet vorher
workspace-planned-edit = Bearbeiten
workspace-planned-now = Jetzt senden
workspace-planned-drop = Verwerfen
workspace-planned-drop-sure = Diese Nachricht verwerfen? Ihr Text geht verloren.
workspace-done-planned = Geplant. Die Nachricht steht im Ticket, bis sie hinausgeht.
workspace-done-undone = Zurückgenommen. Ihr Text steht wieder im Antwortfeld.
workspace-done-dropped = Verworfen. Es wurde nichts gesendet.
workspace-done-too-late = Zu spät: Die Nachricht ist schon hinausgegangen, oder jemand anderes hat sie zurückgenommen.
workspace-event-left = { $who } ist nicht mehr in Kopie
workspace-event-undone = { $who } hat eine Nachricht zurückgenommen, bevor sie hinausging
workspace-event-plan-dropped = { $who } hat eine geplante Nachricht zurückgenommen
workspace-event-plan-answered = Die geplante Nachricht ging nicht hinaus: Der Kunde hat vorher geantwortet. Sie ist wieder ein Entwurf
workspace-event-plan-over = Die geplante Nachricht ging nicht hinaus: Das Ticket wurde geschlossen. Sie ist wieder ein Entwurf
### Die Texte der E-Mails, und die Marke
letters-title = E-Mail-Texte
letters-about = Was der Helpdesk von selbst schreibt, in Ihren eigenen Worten und in jeder Sprache.
letters-open = E-Mail-Texte bearbeiten
letters-brand = Marke
letters-brand-about = { $name }: Farbe und Logo der Nachrichten, der Kundenseiten und der Umfragen.
categories-title = Kategorien
categories-about = Worum es in Anfragen geht. Jedes Ticket hat höchstens eine; Abschlussregeln und Umfrageregeln können danach fragen.
categories-open = Kategorien bearbeiten
categories-new = Neue Kategorie
categories-name = Name
categories-add = Kategorie hinzufügen
categories-in-use = In Gebrauch
categories-none = Es gibt noch keine Kategorie. Fügen Sie eine hinzu: Sie lässt sich dann an jedem Ticket wählen, neben dem Typ.
categories-rename = Umbenennen
categories-retire = Archivieren
categories-retired = Archiviert
categories-retired-about = Kein Ticket bekommt sie mehr; Tickets, die sie haben, behalten sie.
categories-bring-back = Wieder in Gebrauch nehmen
categories-wrong-name = Eine Kategorie braucht einen Namen mit höchstens 60 Zeichen.
categories-name-taken = Eine andere Kategorie heißt schon so.
categories-retired-already = Diese Kategorie ist archiviert: Kein Ticket bekommt sie mehr.
workspace-done-category-added = Die Kategorie ist da. Sie lässt sich an jedem Ticket wählen.
workspace-done-category-retired = Archiviert. Tickets, die sie haben, behalten sie.
workspace-done-category-back = Die Kategorie ist wieder in Gebrauch.
conditions-tags-help = Das Ticket hat mindestens eines davon. Durch Kommas getrennt; leer: egal.
conditions-customer-tags-help = Der Kunde hat mindestens eines davon. Durch Kommas getrennt; leer: egal.
brands-title = Marken
brands-brand = Marke
brands-name = Name
brands-first = Sie trägt den Namen des Helpdesks, der in den Einstellungen steht.
brands-add = Marke hinzufügen
brands-add-about = Ein weiteres Gesicht nach außen mit eigenem Namen, eigener Farbe, eigenem Logo und eigenen Nachrichten. Ein Postfach gehört zu einer Marke; seine Tickets, Nachrichten und Umfragen zeigen sie.
brands-of-mailbox = Nachrichten aus diesem Postfach zeigen Name, Farbe und Logo der Marke.
brands-wrong-name = Eine Marke braucht einen Namen mit höchstens 80 Zeichen.
brands-name-taken = Eine andere Marke heißt schon so.
brands-first-stays = Die Marke des Helpdesks bleibt.
brands-has-mailbox = Ein Postfach gehört noch zu dieser Marke: Es kämen weiter Nachrichten in ihrem Namen an. Geben Sie dem Postfach zuerst eine andere Marke.
brands-retired-already = Diese Marke ist archiviert: Wählen Sie eine andere.
brands-retired = Archivierte Marken
brands-retired-about = In ihrem Namen geht nichts Neues mehr hinaus; ihre Tickets, Nachrichten und Antworten behalten sie.
workspace-done-brand = Die Marke ist angelegt. Wählen Sie sie in den Einstellungen eines Postfachs.
workspace-done-brand-retired = Marke archiviert. Ihre Tickets behalten sie.
workspace-done-brand-back = Die Marke wird wieder verwendet.
letters-colour = Farbe
letters-no-colour = Wählen Sie eine Farbe.
letters-light-colour = Weiße Schrift ist auf dieser Farbe nicht lesbar. Wählen Sie eine dunklere.
letters-logo = Logo
letters-logo-help = PNG, JPEG, GIF oder WebP, bis 100 kB und 2.000 Pixel je Seite. Es geht mit jeder E-Mail hinaus.
letters-logo-remove = Logo entfernen
letters-logo-no-picture = Das ist kein Bild im Format PNG, JPEG, GIF oder WebP.
letters-logo-heavy = Das Logo ist größer als 100 kB. Bitte speichern Sie es kleiner ab.
letters-logo-large = Das Logo hat mehr als 2.000 Pixel auf einer Seite. Bitte speichern Sie es kleiner ab.
letters-list = Die E-Mails
letters-own = eigene Worte
letters-own-about = Das sind Ihre eigenen Worte.
letters-supplied-about = Das sind die mitgelieferten Worte. Was Sie speichern, ersetzt sie.
letters-body = Text
letters-body-help = Leere Zeilen trennen Absätze. Die reine Textfassung entsteht aus denselben Worten.
letters-variables = Variablen, mitten im Satz
letters-parts = Bausteine, allein in einem Absatz
letters-reset = Zurück zu den mitgelieferten Worten
letters-reset-sure = Zurück zu den mitgelieferten Worten? Ihre eigenen bleiben in der Liste der Versionen.
letters-preview = Vorschau
letters-look = Vorschau zeigen
letters-phone = Telefon
letters-plain = Reiner Text
letters-versions = Versionen
letters-was-reset = mitgelieferte Worte
letters-too-long = Das ist zu lang.
letters-unknown-variable = „{ $what }“ gibt es in dieser E-Mail nicht. Wählen Sie aus der Liste.
letters-part-not-alone = „{ $what }“ ist ein Baustein: Er steht allein, mit leeren Zeilen davor und danach.
letters-part-missing = Diese E-Mail braucht „{ $what }“.
letters-kind-reply = Antwort eines Agenten
letters-kind-acknowledgement = Eingangsbestätigung
letters-kind-reminder = Erinnerung
letters-kind-warning = Ankündigung der Lösung
letters-kind-notice = Hinweis: gelöst
letters-kind-combined = Hinweis mit Bewertung
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
letters-sample-text = Hier stehen die Sätze des Helpdesks zu diesem Fall.
letters-sample-reply =
    Guten Tag,

    wir senden Ihnen heute eine neue Lampe.
letters-sample-quote = Können Sie uns die Nummer Ihrer Bestellung nennen?
### Satisfaction
satisfaction-letter-greeting = Guten Tag,
satisfaction-letter-greeting-name = Guten Tag { $name },
satisfaction-letter-solved = Ihre Anfrage „{ $subject }“ ist gelöst. Dürfen wir Ihnen eine Frage stellen?
satisfaction-letter-relationship = Ihre Meinung ist uns wichtig. Dürfen wir Ihnen eine Frage stellen?
satisfaction-letter-until = Ein Klick öffnet eine Seite; gespeichert wird erst, was Sie dort absenden. Möglich bis { $day }.
satisfaction-title = Wie war unsere Hilfe?
satisfaction-title-relationship = Ihre Meinung ist gefragt
satisfaction-lead = Sagen Sie uns, wie es war; es dauert eine Minute.
satisfaction-about = Anfrage Nr. { $number } vom { $opened }
satisfaction-about-solved = Anfrage Nr. { $number } vom { $opened }, von { $agent } am { $solved } gelöst
satisfaction-optional = optional
satisfaction-reason-none = Bitte wählen
satisfaction-reopen = Bitte öffnen Sie meine Anfrage wieder
satisfaction-reopen-help = Wir nehmen sie wieder auf und antworten Ihnen per E-Mail.
satisfaction-send = Bewertung absenden
satisfaction-until = Sie können Ihre Bewertung bis { $day } ändern.
satisfaction-choose = Bitte wählen Sie eine der Antworten.
satisfaction-comment-long = Hier passen höchstens 4.000 Zeichen hinein. Bitte kürzen Sie etwas; nichts ging verloren.
satisfaction-thanks = Vielen Dank
satisfaction-thanks-name = Vielen Dank, { $name }
satisfaction-saved = Ihre Bewertung ist gespeichert: { $label } ({ $score } von { $best }).
satisfaction-saved-figure = Ihre Bewertung ist gespeichert: { $score } von { $best }.
satisfaction-next-solved = Ihre Anfrage bleibt gelöst. Wenn noch etwas ist, antworten Sie einfach auf unsere letzte E-Mail, und dieselbe Anfrage ist wieder offen.
satisfaction-next-negative = Wer Ihre Anfrage bearbeitet hat, liest, was Sie geschrieben haben. Sie bleibt gelöst; wenn Sie noch Hilfe brauchen, antworten Sie auf unsere letzte E-Mail, und dieselbe Anfrage ist wieder offen.
satisfaction-next-open = Ihre Anfrage ist offen, und wir arbeiten daran. Unsere Antwort erhalten Sie per E-Mail.
satisfaction-change = Bewertung ändern
satisfaction-see-request = Meine Anfrage ansehen
satisfaction-open = Diese Umfrage kann beantwortet werden.
satisfaction-ended = Diese Umfrage ist beendet
satisfaction-ended-withdrawn = Ihre Anfrage Nr. { $number } wurde wieder geöffnet; es gibt noch nichts zu bewerten. Wir fragen Sie, wenn sie gelöst ist.
satisfaction-ended-again = Ihre Anfrage Nr. { $number } wurde seither wieder geöffnet und gelöst. Dazu fragen wir Sie in einer eigenen E-Mail.
satisfaction-ended-closed = Ihre Anfrage Nr. { $number } wurde am { $day } geschlossen; Bewertungen dazu speichern wir nicht mehr.
satisfaction-ended-over = Diese Umfrage zu Ihrer Anfrage Nr. { $number } konnte bis { $day } beantwortet werden.
satisfaction-ended-relationship = Diese Umfrage konnte bis { $day } beantwortet werden.
satisfaction-unknown = Dieser Link führt zu keiner Umfrage
satisfaction-unknown-sentence = Vielleicht ist er alt oder von einem Mailprogramm abgeschnitten. Der ganze Link aus unserer E-Mail funktioniert.
satisfaction-contact = Wir hören weiterhin gern von Ihnen. Schreiben Sie uns, ein Mensch liest es.
satisfaction-write = Schreiben Sie uns

### Portal
portal-title = Ihre Anfrage Nr. { $number }
portal-heading = Anfrage Nr. { $number } vom { $day }
portal-state-new = Ihre Anfrage ist bei uns angekommen.
portal-state-open = Wir arbeiten an Ihrer Anfrage.
portal-state-on-hold = Wir warten bei Ihrer Anfrage auf die Hilfe anderer.
portal-state-pending = Wir warten auf Ihre Antwort.
portal-state-pending-until = Wir warten bis { $day } auf Ihre Antwort.
portal-state-solved = Ihre Anfrage ist gelöst.
portal-state-closed = Ihre Anfrage wurde am { $day } geschlossen.
portal-state-cancelled = Ihre Anfrage wurde am { $day } abgebrochen.
portal-next-open = Sie erhalten unsere Antwort per E-Mail und hier.
portal-next-pending = Schreiben Sie uns einfach unten.
portal-next-pending-until = Danach gilt sie als gelöst; Sie können jederzeit wiederkommen.
portal-next-solved = Wenn noch etwas fehlt, schreiben Sie unten, und sie ist wieder offen.
portal-next-solved-until = Wenn noch etwas fehlt, schreiben Sie bis { $day }, und sie ist wieder offen; später folgt ihr eine neue Anfrage.
portal-next-closed = Wenn noch etwas fehlt, schreiben Sie unten: Dann folgt dieser eine neue Anfrage.
portal-progress = Wo Ihre Anfrage steht
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
portal-done-solved = Danke für Ihre Nachricht. Ihre Anfrage ist gelöst.
portal-done-help = Ihre Anfrage ist wieder bei uns. Sagen Sie uns unten gern, was noch fehlt.
portal-done-more-days = Sie haben mehr Zeit. Schreiben Sie uns, wann es Ihnen passt.
portal-done-more-days-until = Sie haben mehr Zeit, bis { $day }. Schreiben Sie uns, wann es Ihnen passt.
portal-done-no-deadline = Es gibt keine Frist: Schreiben Sie uns, wann es Ihnen passt.
portal-done-not-waiting = Wir warten gerade nicht auf eine Antwort von Ihnen; es gibt nichts aufzuschieben.
portal-done-sent = Ihre Nachricht ist angekommen. Sie müssen nichts weiter tun.
portal-rated = Vielen Dank für Ihre Bewertung. Ändern
portal-messages = Nachrichten
portal-you = Sie
portal-files = Dateien
portal-files-limit = optional, zusammen bis 25 MB
portal-size-kb = { $size } kB
portal-size-mb = { $size } MB
portal-answer = Ihre Antwort
portal-write-again = Schreiben Sie uns erneut
portal-send = Senden
portal-empty = Bitte schreiben Sie etwas, oder fügen Sie eine Datei hinzu.

### Workspace: policy and ratings on the ticket
workspace-policy-version = { $name }, Version { $version }
workspace-step-done-survey = Kunde um eine Bewertung gebeten
workspace-step-coming-remind = Kunden erinnern
workspace-step-coming-warn = Lösung ankündigen
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
closing-preset-agent-driven = Durch den Agenten
closing-preset-high-impact = Nur bei hoher Auswirkung
closing-preset-quiet = Zurückhaltend
closing-reply-way-back = Damit ist Ihre Anfrage gelöst. Falls noch etwas offen ist, antworten Sie einfach auf diese E-Mail: Ihre Anfrage wird dann wieder geöffnet.
closing-reply-any-time = Sie können jederzeit darauf zurückkommen: Antworten Sie einfach auf diese E-Mail, auch wenn Ihre Anfrage schon gelöst ist; sie wird dann wieder geöffnet.
satisfaction-combined-subject = Danke, Ihre Anfrage ist gelöst: { $subject }
satisfaction-combined-solved = danke, dass Sie uns geschrieben haben. Ihre Anfrage „{ $subject }“ ist jetzt gelöst.
satisfaction-combined-unanswered = danke, dass Sie uns geschrieben haben. Da wir nichts von Ihnen gehört haben, betrachten wir Ihre Anfrage „{ $subject }“ als gelöst.
satisfaction-combined-way-back = Falls noch etwas offen ist, antworten Sie einfach auf diese E-Mail: Ihre Anfrage wird dann wieder geöffnet und Sie müssen nichts wiederholen.
satisfaction-combined-help = Ich brauche noch Hilfe

### Arbeitsplatz: die Abschlussregel eines Tickets von Hand führen
### Endings: steps and why a letter was withheld
closing-step-progress = Zwischenbescheid
closing-step-nudge = Hinweis an den Zuständigen
closing-step-look = wieder offen
closing-step-unasked = zurück an den Zuständigen
closing-step-unreached = zurück an den Zuständigen
closing-why-nobody = keine Adresse erreicht den Kunden
closing-why-no-mailbox = der Helpdesk hat kein Postfach
closing-why-missed = während eines Ausfalls verpasst; ein späterer Schritt ist schon fällig
closing-why-overrun = nicht gesendet: Ein späterer Schritt ist schon fällig
closing-why-skipped = ein Agent hat ihn übersprungen
closing-why-answered = der Kunde hat geantwortet
closing-why-answer-first = die Antwort war schon vorher hinausgegangen
closing-why-status = der Status hat sich geändert
closing-why-replied = ein Agent hat geantwortet; das Warten begann von vorn
closing-why-paused = ein Agent hat die Regel angehalten
closing-why-deleted = das Ticket liegt im Papierkorb
closing-why-stopped = die E-Mails der Regeln sind angehalten
closing-why-budget = { $number ->
    [one] schon eine E-Mail in dieser Woche
   *[other] schon { $number } E-Mails in dieser Woche
}; die Ankündigung der Lösung geht trotzdem hinaus
closing-why-together = schon zusammen mit Ticket Nr. { $ticket } geschrieben
closing-why-answered-minutes = { $minutes ->
    [0] der Kunde hatte gerade geantwortet
    [one] Antwort des Kunden eine Minute zuvor
   *[other] Antwort des Kunden { $minutes } Minuten zuvor
}
closing-why-answered-hours = { $hours ->
    [one] Antwort des Kunden eine Stunde zuvor
   *[other] Antwort des Kunden { $hours } Stunden zuvor
}
workspace-because = { $what }: { $reason }

### Endings: letters
closing-digest-subject = Wir warten bei { $number } Anfragen auf Ihre Antwort
closing-digest-text = bei { $number } Anfragen warten wir auf Ihre Antwort, um weitermachen zu können. Hier sind alle in einer E-Mail:
closing-digest-ticket = Nr. { $number }: { $subject }
closing-digest-until = Wir warten auf Ihre Antwort. Ohne Nachricht von Ihnen gilt sie am { $date } als gelöst; vorher melden wir uns noch einmal.
closing-digest-warn-subject = { $number } Ihrer Anfragen gelten als gelöst, die erste am { $date }
closing-digest-warn-text = zu { $number } Anfragen haben wir noch nichts von Ihnen gehört. Ohne Ihre Antwort gilt jede zu der Zeit als gelöst, die dabei steht. Hier sind alle in einer E-Mail:
closing-digest-warn-until = Ohne Nachricht von Ihnen gilt sie am { $date } als gelöst.
closing-digest-waits = Wir warten auf Ihre Antwort.
closing-digest-answer = Auf diese Anfrage antworten
closing-digest-reply = Antworten Sie einfach auf diese E-Mail: Wir lesen Ihre Antwort zu jeder dieser Anfragen.
closing-progress-subject = Zwischenstand zu Ihrer Anfrage: { $subject }
closing-progress-text = Ihre Anfrage „{ $subject }“ ist nicht vergessen.
closing-progress-waits = Wir warten noch auf eine Antwort von anderer Seite.
closing-progress-waits-for = Wir warten noch auf eine Antwort von: { $who }.
closing-progress-look = Am { $date } sehen wir wieder danach.
closing-progress-soon = Wir schreiben Ihnen, sobald wir mehr wissen.
closing-progress-answer = Sie müssen nichts tun. Hat sich etwas geändert, antworten Sie einfach auf diese E-Mail.
closing-check-subject = Ist alles in Ordnung? { $subject }
closing-check-text = vor einiger Zeit haben wir Ihre Anfrage „{ $subject }“ gelöst. Wir möchten wissen, ob seither alles in Ordnung ist.
closing-check-answer = Wenn alles gut ist, müssen Sie nichts tun. Wenn nicht, antworten Sie auf diese E-Mail oder klicken Sie hier:
closing-nudge-subject = Wartet noch: { $subject }
closing-nudge-text = „{ $subject }“ wartet noch auf Dritte. Sollte jemand nachfragen oder der Kunde etwas hören?
closing-nudge-text-for = „{ $subject }“ wartet noch auf: { $who }. Sollte jemand nachfragen oder der Kunde etwas hören?
closing-unasked-subject = Nichts gefragt: { $subject }
closing-unasked-text = „{ $subject }“ wartet seit drei Werktagen auf { $customer }, doch seit der letzten Nachricht von dort wurde nichts gefragt. Es ging keine Erinnerung hinaus. Das Ticket ist wieder offen: Fragen Sie, was Sie wissen müssen, oder lösen Sie es.
closing-unreached-subject = Nicht angekommen: { $subject }
closing-unreached-text = Was an { $customer } zu „{ $subject }“ geschrieben wurde, ist nicht angekommen. Es wird nicht erinnert und nichts mangels Antwort gelöst. Das Ticket ist wieder offen: Berichtigen Sie die Adresse, oder melden Sie sich auf anderem Weg.
policies-says-on-hold-customer = Solange wir auf Dritte warten, hört der Kunde nach { $after } von uns, und so oft wieder.
policies-says-on-hold-owner = Solange wir auf Dritte warten, wird der Zuständige nach { $after } erinnert, und so oft wieder.
policies-sample-awaited = Ihre Bank
demo-purpose-progress = Zwischenbescheid
demo-purpose-check-back = Nachfrage

### Endings: the resolve sheet
resolve-title = Ticket Nr. { $number } lösen
resolve-policy = Abschlussregel: { $name }
resolve-no-policy = Für dieses Ticket gilt keine Abschlussregel.
resolve-what = Was es gelöst hat
resolve-summary = Zusammenfassung
resolve-summary-help = Bleibt beim Ticket, für Ihre Kollegen. Der Kunde sieht es nicht.
resolve-summary-wanted = Sagen Sie in wenigen Worten, was es gelöst hat: Für diesen Tickettyp ist das erwünscht.
resolve-how = Wie es endet
resolve-proposed = schlägt die Regel vor
resolve-reason = Warum anders als die Regel?
resolve-reason-wanted = Sagen Sie in wenigen Worten, warum.
resolve-solved-already = Dieses Ticket ist schon gelöst oder geschlossen.
resolve-do = Lösen
resolve-keys = e oder Strg+Eingabe
resolve-preview = Was der Kunde bekommt
resolve-preview-about = { $who }, auf { $language ->
    [fr] Französisch
    [de] Deutsch
   *[en] Englisch
}
resolve-ending-notice = Nachricht, dass es gelöst ist
resolve-ending-both = Nachricht und Bewertung in einer E-Mail
resolve-ending-survey = Nur die Umfrage
resolve-ending-reply = Ihre letzte Antwort nennt den Weg zurück
resolve-ending-nothing = Nichts
resolve-now-notice = Sofort: die Nachricht
resolve-now-both = Sofort: die Nachricht mit der Bewertung
resolve-now-in-reply = Keine Nachricht: Ihre letzte Antwort nennt den Weg zurück schon
resolve-now-not-in-reply = Sofort: die Nachricht, denn Ihre letzte Antwort nennt den Weg zurück nicht
resolve-now-nothing = Sofort: keine E-Mail
resolve-later-survey = { $day }: die Umfrage
resolve-later-close = { $day }: geschlossen, wenn niemand schreibt
workspace-done-solved = Gelöst.
workspace-event-ending-chosen = { $who } hat ein anderes Ende gewählt: { $ending } ({ $reason })

### Endings: on hold
hold-title = Ticket Nr. { $number } auf Dritte warten lassen
hold-about = Für Anfragen, die von einer Bank, einem Lieferanten, einem Kollegen abhängen.
hold-awaited = Auf wen warten wir?
hold-awaited-help = Der Kunde kann es lesen: „Ihre Bank“, „der Hersteller“.
hold-look = Wann sehen wir wieder danach?
hold-look-help = An diesem Tag ist das Ticket wieder „In Arbeit“. Der Kunde kann den Tag lesen.
hold-look-past = Wählen Sie einen Tag in der Zukunft.
hold-look-wrong = Wählen Sie einen Tag.
hold-meanwhile-customer = Die Regel gibt dem Kunden Bescheid: { $day }
hold-meanwhile-owner = Die Regel erinnert den Zuständigen: { $day }
hold-meanwhile-nothing = Die Regel schreibt derweil niemandem.
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
check-back-title = Bei Ticket Nr. { $number } nachfragen
check-back-about = An diesem Tag steht das Ticket mit Ihrer Notiz oben in Ihrer Liste. Es bleibt gelöst oder geschlossen.
check-back-day = An welchem Tag?
check-back-note = Notiz für Sie
check-back-note-example = Ist das Ersatzteil angekommen?
check-back-tells = An diesem Tag auch dem Kunden schreiben
check-back-tells-help = Eine kurze E-Mail fragt, ob seither alles in Ordnung ist.
check-back-do = Vormerken
check-back-past = Wählen Sie einen Tag in der Zukunft.
check-back-is-due = Nachfragen, fällig seit { $day }
check-back-planned = Nachfragen am { $day }
check-back-begin = Nachfragen vormerken …
check-back-change = Tag ändern …
check-back-done = Erledigt
check-back-list = Heute nachfragen
workspace-done-check-back = Vorgemerkt. Das Ticket kommt an dem Tag auf Ihre Liste.
workspace-done-check-back-done = Erledigt.
workspace-done-check-back-dropped = Nicht mehr vorgemerkt.
workspace-event-check-back-planned = { $who } fragt am { $day } nach
workspace-event-check-back-due = Nachfragen wie vorgemerkt
workspace-event-check-back-done = { $who } hat nachgefragt
workspace-event-check-back-dropped = { $who } fragt nicht mehr nach

### Endings: for all cases
endings-title = E-Mails und Abschlüsse
endings-about = Was für alle Abschlussregeln zusammen gilt.
endings-open = E-Mails, Grenzen, Anhalten
endings-stop-title = Alles anhalten
endings-stop-about = Keine Regel schreibt, löst oder schließt mehr etwas, bis Sie es wieder erlauben. Nichts geht verloren: Danach bekommt jeder Kunde höchstens eine E-Mail, die dann richtige, und jede angekündigte Frist wird eingehalten.
endings-stop = Alle E-Mails der Regeln jetzt anhalten
endings-go = Weitermachen
endings-stopped = Die E-Mails der Regeln sind angehalten ({ $who }, { $when }).
endings-letters = Wie viele E-Mails
endings-letters-about = 0: keine Grenze.
endings-week = Nachrichten an einen Kunden in sieben Tagen
endings-week-help = Über alle Tickets. Darüber hinaus entfallen Erinnerungen und Zwischenbescheide; die Ankündigung einer Lösung geht immer hinaus.
endings-hour = E-Mails aller Regeln in einer Stunde
endings-hour-help = Was darüber hinausgeht, wartet auf die nächste Stunde.
endings-day = E-Mails aller Regeln an einem Tag
endings-day-help = Eine Obergrenze gegen Versehen: Was darüber hinausgeht, wartet.
endings-summary = Zusammenfassung beim Lösen
endings-summary-about = Bei den angekreuzten Typen sagt der Agent, was das Ticket gelöst hat.
endings-number-wrong = Eine ganze Zahl von 0 bis 1.000.000.
workspace-done-letters-stopped = { $number ->
    [0] Alles ist angehalten.
    [one] Alles ist angehalten; eine E-Mail wird zurückgehalten.
   *[other] Alles ist angehalten; { $number } E-Mails werden zurückgehalten.
}
workspace-done-letters-go = Die E-Mails gehen wieder hinaus.
workspace-step-coming-progress = Kunden Bescheid geben
workspace-step-coming-nudge = Zuständigen erinnern
workspace-step-coming-look = Ticket wieder öffnen
workspace-step-coming-unasked = Zurück an den Zuständigen: nichts gefragt
workspace-step-coming-unreached = Zurück an den Zuständigen: Nachrichten kommen nicht an
workspace-step-done-progress = Kunde hat Bescheid bekommen
workspace-step-done-nudge = Zuständiger erinnert
workspace-step-done-look = Wie vorgemerkt wieder offen
workspace-step-done-unasked = Wieder offen: Seit der letzten Nachricht des Kunden wurde nichts gefragt
workspace-step-done-unreached = Wieder offen: Was an den Kunden geschrieben wurde, kam nicht an
workspace-step-withheld-progress = Zwischenbescheid zurückgehalten
workspace-step-withheld-nudge = Hinweis an den Zuständigen zurückgehalten
workspace-step-withheld-look = Wiederöffnen übersprungen
workspace-step-withheld-unasked = Rückgabe an den Zuständigen übersprungen
workspace-step-withheld-unreached = Rückgabe an den Zuständigen übersprungen

### Endings: policies
policies-switching-on = „{ $name }“ einschalten
policies-waiting-already = { $number ->
    [0] Kein Ticket wartet schon auf diese Regel.
    [one] 1 Ticket wartet schon. E-Mails der nächsten 7 Tage, wenn niemand antwortet:
   *[other] { $number } Tickets warten schon. E-Mails der nächsten 7 Tage, wenn niemand antwortet:
}
policies-on-start-today = Ihre Frist beginnt heute
policies-on-move = Als hätte die Regel immer gegolten: Was fällig ist, geht jetzt hinaus
policies-on-keep = Sie in Ruhe lassen, bis ein Agent sie weiterlaufen lässt
policies-fate-day = { $day } { $number }
policies-ramp = höchstens je Stunde; leer: alle zusammen
policies-overlap = { $number ->
    [one] 1 aktuelles Ticket geht stattdessen an „{ $name }“ weiter oben.
   *[other] { $number } aktuelle Tickets gehen stattdessen an „{ $name }“ weiter oben.
}
policies-goes-first = { $number ->
    [0] „{ $name }“ steht weiter oben und geht vor: Tickets, die die Bedingungen beider Regeln erfüllen, gehen dorthin. Zurzeit gibt es keines.
    [one] „{ $name }“ steht weiter oben und geht vor: 1 aktuelles Ticket erfüllt die Bedingungen beider Regeln.
   *[other] „{ $name }“ steht weiter oben und geht vor: { $number } aktuelle Tickets erfüllen die Bedingungen beider Regeln.
}
policies-takes-first = { $number ->
    [0] Diese Regel steht über „{ $name }“ und geht vor: Sie erhält die Tickets, die die Bedingungen beider Regeln erfüllen. Zurzeit gibt es keines.
    [one] Diese Regel steht über „{ $name }“ und geht vor: 1 aktuelles Ticket erfüllt die Bedingungen beider Regeln.
   *[other] Diese Regel steht über „{ $name }“ und geht vor: { $number } aktuelle Tickets erfüllen die Bedingungen beider Regeln.
}
policies-drag = Ziehen, um die Reihenfolge zu ändern, oder Alt mit den Pfeiltasten
policies-on-hold = Solange wir auf Dritte warten
policies-on-hold-about = Leer: nichts. Auf wen wir warten und wann wir wieder nachsehen, sagt der Agent am Ticket.
policies-progress = Abstand
policies-tell-customer = dem Kunden Bescheid geben
policies-tell-owner = nur den Zuständigen erinnern
policies-calendar = Kalender
policies-calendar-own = der des Teams, sonst der des Helpdesks
policies-carrying = Regeln als Text
policies-carrying-about = Zum gemeinsamen Durchsehen, zum Aufbewahren oder für einen anderen Helpdesk. Nichts wird gespeichert, bevor Sie gesehen haben, was sich ändert.
policies-take-out = Alle Regeln herunterladen (TOML)
policies-carrying-file = Eine TOML- oder JSON-Datei
policies-carrying-text = oder ihr Text
policies-carrying-unreadable = Dieser Text kann nicht gelesen werden: { $why }
policies-carrying-changes = Was sich ändert
policies-carrying-none = Nichts: Die Regeln sagen das schon.
policies-carrying-new = neu, ausgeschaltet
workspace-done-policies-carried = Gespeichert. Laufende Tickets behalten ihre Version.

### Calendars
calendars-title = Kalender
calendars-about = Arbeitstage und -stunden zählen nach einem Kalender: dem der Regel, sonst dem des Teams, sonst dem des Helpdesks.
calendars-desk = Kalender des Helpdesks
calendars-add = Neuer Kalender
calendars-name = Name
calendars-name-taken = Ein anderer Kalender heißt so.
calendars-region = Feiertage
calendars-no-region = keine
calendars-hours = Arbeitszeiten
calendars-hours-about = Mehrere Spannen am Tag, durch Kommas getrennt: 09:00-12:30, 13:30-18:00. Leer: geschlossen.
calendars-hours-wrong = Schreiben Sie zum Beispiel 09:00-12:30, 13:30-18:00, ohne Überschneidung.
calendars-never-opens = Dieser Kalender hat im nächsten Jahr weniger als 10 Arbeitstage: Die Schritte eines Falls fänden darin keinen Tag. Tragen Sie für mindestens einen Wochentag Zeiten ein.
calendars-all-closed = Die besonderen Tage lassen im nächsten Jahr weniger als 10 Arbeitstage übrig: Die Schritte eines Falls fänden in diesem Kalender keinen Tag. Streichen Sie einige davon.
calendars-minute = Die letzte Minute vor Mitternacht bleibt geschlossen: Schreiben Sie 24:00 für das Ende des Tages.
calendars-exceptions = Besondere Tage
calendars-exceptions-about = Schließungen und Öffnungen außer der Reihe, eine je Zeile: 2026-12-24 Heiligabend, oder 2026-12-24 09:00-12:00 Heiligabend. Ohne Zeiten: geschlossen.
calendars-exceptions-wrong = Diese Zeile kann nicht gelesen werden: { $line }
calendars-holidays = Feiertage der nächsten 12 Monate
calendars-holidays-none = Dieser Kalender hat keine Feiertage.
calendars-teams = Teams, für die dieser Kalender gilt
calendars-brands = Marken, für die dieser Kalender gilt
calendars-import = Tage aus einer iCalendar-Datei (.ics) hinzufügen
calendars-import-help = Wählen Sie eine Datei und sehen Sie nach: Ihre Tage kommen oben als geschlossen hinzu; entfernen Sie vor dem Speichern, was nicht passt.
calendars-import-wrong = Diese Datei ist kein iCalendar-Kalender.
calendars-imported-later = Tage nach dem { $date } wurden ausgelassen: Fügen Sie die Datei erneut hinzu, wenn sie näher rücken.
calendars-imported-timed = { $number ->
    [one] Ein Termin, der nur einige Stunden füllt, wurde ausgelassen.
   *[other] { $number } Termine, die nur einige Stunden füllen, wurden ausgelassen.
}
calendars-imported = { $number ->
    [0] Die Datei fügt keinen Tag hinzu.
    [one] 1 Tag unten hinzugefügt, noch nicht gespeichert.
   *[other] { $number } Tage unten hinzugefügt, noch nicht gespeichert.
}
calendars-look = Ansehen, was sich ändert
calendars-moves = { $number ->
    [0] Kein geplanter Schritt verschiebt sich.
    [one] 1 geplanter Schritt verschiebt sich; jede angekündigte Frist bleibt gewahrt.
   *[other] { $number } geplante Schritte verschieben sich; jede angekündigte Frist bleibt gewahrt.
}
calendars-moves-now = { $number ->
    [0] Keiner ist sofort fällig.
    [one] 1 ist sofort fällig.
   *[other] { $number } sind sofort fällig.
}
calendars-remove = Diesen Kalender löschen
calendars-in-use = Für diese Regeln gilt der Kalender: { $names }. Ändern Sie zuerst diese.
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
portal-next-on-hold-until = Sie müssen nichts tun. Am { $day } sehen wir wieder danach.
portal-done-already-until = Sie haben schon mehr Zeit, bis { $day }. Schreiben Sie uns, wann es Ihnen passt.
portal-done-already = Sie haben schon mehr Zeit. Schreiben Sie uns, wann es Ihnen passt.
resolve-summary-first = Bei diesem Tickettyp sagen Sie erst, was es gelöst hat: Senden Sie, ohne zu lösen, und wählen Sie dann „Lösen“.

### Workspace: steering the policy on a ticket
workspace-steer = Schritte der Regel
workspace-steer-pause = Anhalten
workspace-steer-pause-about = Bis es weitergeht, geschieht nichts; keine Frist geht verloren.
workspace-steer-paused = angehalten seit { $when }
workspace-steer-resume = Weiter
workspace-steer-days = { $days ->
    [one] Ein Tag mehr
   *[other] { $days } Tage mehr
}
workspace-steer-skip = Überspringen
workspace-steer-now = Jetzt
workspace-steer-now-sure = { $what }: jetzt gleich? Was gesendet ist, lässt sich nicht zurückholen.
workspace-steer-bring-back = Doch noch: { $step }
workspace-steer-days-back = Tage zurücknehmen
workspace-done-policy-paused = Angehalten. Bis es weitergeht, geschieht nichts.
workspace-done-policy-resumed = Es geht weiter, mit der Zeit, die noch blieb.
workspace-done-policy-days = Mehr Tage gegeben.
workspace-done-policy-days-back = Die Tage sind zurückgenommen.
workspace-done-policy-skipped = Übersprungen. Sie können es zurückholen.
workspace-done-policy-back = Der Schritt kommt doch noch.
workspace-done-policy-now = Erledigt.
workspace-done-policy-nothing = Nichts geändert: Der nächste Schritt ist inzwischen ein anderer.
workspace-event-more-days = { $who }: mehr Tage
workspace-event-days-back = { $who } hat die Tage zurückgenommen
workspace-event-paused = { $who } hat die Regel angehalten
workspace-event-resumed = { $who } hat die Regel weiterlaufen lassen
workspace-event-step-back = { $who } hat zurückgeholt: { $step }

### What a policy's cases became: figures, guard, experiment
measure-title = Zahlen
measure-about = Was aus ihren Tickets in den letzten { $days } Tagen wirklich wurde.
measure-none = Unter dieser Regel wurde noch kein Ticket gelöst.
measure-by-version = Nach Version
measure-letters = E-Mails je Ticket
measure-define-letters = Erinnerungen, Ankündigungen, Nachrichten und Umfragen der Regel, geteilt durch die Lösungen der letzten { $days } Tage.
measure-response = Antwortquote
measure-define-response = Kunden, die die Umfrage beantworteten, von denen, die in den letzten { $days } Tagen gefragt wurden. Zurückgezogene Umfragen zählen nicht.
measure-score = Zufriedenheit
measure-define-score = Antworten, die nicht negativ sind, von allen Antworten auf Umfragen der letzten { $days } Tage.
measure-reopened = Wieder geöffnet
measure-define-reopened = Lösungen der letzten { $days } Tage, nach denen das Ticket wieder offen war, durch wen auch immer, oder ein Folgeticket bekam.
measure-wrong = Zu Unrecht geschlossen
measure-define-wrong = Tickets, die die Regel in den letzten { $days } Tagen selbst löste und deren Kunde binnen fünf Arbeitstagen antwortete oder „nicht gelöst“ sagte; von allen, die sie selbst löste.
measure-range = { $low } – { $high }
measure-of = { $part } von { $whole }
measure-when = Gelöst oder gefragt
measure-became = Was daraus wurde
measure-open-again = wieder offen { $day }
guard-title = Schutz vor falschem Schließen
guard-about = Er schlägt längere Fristen vor, wo zu viele Kunden bald zurückkommen, nachdem eine Regel ihr Ticket selbst gelöst hat. Er ändert nie etwas von sich aus.
guard-percent = Mehr zu Unrecht geschlossene als (in Prozent)
guard-least = Bei mindestens so vielen automatischen Lösungen
guard-wrong-threshold = Von 1 bis 50 Prozent und von 1 bis 10.000 Lösungen.
guard-finding = { $wrong } von { $solved } Tickets, die sie selbst löste, waren nicht erledigt ({ $share }, mindestens aber { $least }). Vorschlag: jeder Schritt { $days } Arbeitstage später.
guard-simulate = Vorschlag simulieren
guard-edit = Im Editor öffnen
workspace-done-guard = Gespeichert.
experiment-start = Bei der Hälfte der Kunden erproben
experiment-start-about = Statt für alle zu speichern: Die Hälfte der Kunden bekommt die eingegebenen Schritte, die andere die jetzige Version, bis Sie das Experiment beenden. Die Bedingungen bleiben, wie sie sind.
experiment-runs = Experiment
experiment-see = Beide Versionen vergleichen
experiment-runs-already = Es läuft schon ein Experiment. Beenden Sie es zuerst.
experiment-edit-later = Solange ein Experiment läuft, bleibt die Regel, wie sie ist. Beenden Sie es zuerst.
experiment-wrong-conditions = Beide Versionen müssen für dieselben Tickets gelten: Lassen Sie die Bedingungen, wie sie sind.
experiment-wrong-same = Die Schritte sind die der jetzigen Version: Ändern Sie zuerst etwas.
experiment-wrong-outcome = Wählen Sie, wie es endet.
experiment-over = Dieses Experiment ist schon beendet.
experiment-over-list = Frühere Experimente
experiment-about = Seit { $day }: { $a } Kunden mit abgeschlossenem Fall auf der einen Seite, { $b } auf der anderen.
experiment-sides = Die beiden Versionen
experiment-split = Eine Prüfsumme des Kunden entscheidet, wer welche bekommt. Sie wechselt nie mittendrin.
experiment-difference = Unterschied
experiment-verdict = Was sich sagen lässt
experiment-early = zu früh
experiment-needed = { $number ->
    [one] etwa 1 weiterer Fall auf jeder Seite
   *[other] etwa { $number } weitere Fälle auf jeder Seite
}
experiment-verdict-differs = Der Unterschied ist mehr als Zufall.
experiment-verdict-same = Kein Unterschied, der mehr als Zufall wäre.
experiment-points = { $value } Punkte ({ $low } bis { $high })
experiment-too-early = Zu früh für ein Urteil
experiment-no-difference = Bisher kein Unterschied, der mehr als Zufall wäre
experiment-differs = Die Versionen unterscheiden sich: { $figures }
experiment-honest = Jeder Kunde zählt einmal, mit seinem ersten Fall. Die Bereiche enthalten den wahren Wert in 95 von 100 Fällen (Anteile: Wilson und Newcombe; E-Mails: Welch). Bei fünf Zahlen kann eine rein zufällig abweichen, und je öfter man hinsieht, desto eher.
experiment-define-response = Kunden, die die Umfrage beantworteten, von den gefragten.
experiment-define-score = Antworten, die nicht negativ sind, von allen.
experiment-define-reopened = Fälle, die nach der Lösung wieder offen waren, von allen.
experiment-define-wrong = Automatische Lösungen, nach denen der Kunde binnen fünf Arbeitstagen antwortete oder „nicht gelöst“ sagte, von allen automatischen.
experiment-define-letters = E-Mails der Regel je Fall, im Mittel.
experiment-end = Experiment beenden
experiment-choose = Wie es endet
experiment-keep = { $version } für alle behalten
experiment-stop = Ohne Wahl anhalten: Die Version von vorher gilt weiter
experiment-ended-kept = Beendet { $day }: { $version } wurde behalten. { $reason }
experiment-ended-stopped = Angehalten { $day } ohne Wahl; { $version } gilt weiter. { $reason }

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
simulation-about = Was vom { $from } bis { $to } wirklich geschah, nachgespielt: { $number ->
    [one] 1 Ticket
   *[other] { $number } Tickets
}. Es wird nichts gesendet und nichts geändert.
simulation-progress = { $done } von { $whole } Tickets nachgespielt
simulation-stop = Anhalten
simulation-ended-cut-short = Die Simulation wurde unterbrochen. Starten Sie sie noch einmal.
simulation-ended-cancelled = Die Simulation wurde angehalten.
simulation-ended-failed = Die Simulation kam nicht zum Ende. Starten Sie sie noch einmal; hilft das nicht, sehen Sie im Protokoll nach.
simulation-sides = Was verglichen wird
simulation-side-typed = Wie bearbeitet
simulation-side-proposed = Vorschlag
simulation-side-policy = Schritte von „{ $name }“
simulation-to-editor = Mit diesen Schritten zum Editor
simulation-period = Zeitraum
simulation-days = letzte { $days } Tage
simulation-against = Vergleichen mit
simulation-against-nothing = nichts
simulation-again = Noch einmal simulieren
simulation-figures = Zahlen
simulation-figure = Zahl
simulation-figure-waiting = Tickets, die warteten
simulation-define-waiting = Tickets, die in diesem Zeitraum auf ihren Kunden zu warten begannen und für die die Regel gilt.
simulation-figure-reminded = Erinnert
simulation-define-reminded = Von den wartenden Tickets jene mit mindestens einer Erinnerung.
simulation-figure-warned = Tag der Lösung angekündigt
simulation-define-warned = Von den wartenden Tickets jene mit der Ankündigung der Lösung.
simulation-figure-solved = Ohne Antwort gelöst
simulation-define-solved = Wartende Tickets, die die Regel mindestens einmal gelöst hätte, als Anteil an denen, die warteten.
simulation-figure-wrong = Danach geantwortet
simulation-define-wrong = Tickets, deren Kunde selbst schrieb, nachdem die Regel sie gelöst hätte, auch in einem Folgeticket: zu Unrecht geschlossen. Automaten und bloßer Dank zählen nicht. Der Anteil bezieht sich auf die ohne Antwort gelösten, mit dem Bereich, in dem der wahre Anteil liegt (95 %, Wilson).
simulation-figure-wrong-soon = Davon innerhalb von { $days } Arbeitstagen
simulation-define-wrong-soon = Antworten, die innerhalb von { $days } Arbeitstagen nach der Lösung kamen. Im Alltag zählen sie gegen die Regel.
simulation-figure-letters = E-Mails
simulation-define-letters = Alle E-Mails, die die Regel geschrieben hätte: Erinnerungen, Ankündigungen, Nachrichten bei der Lösung (auch durch Agenten), Umfragen und Zwischenstände, solange auf jemand anderen gewartet wird.
simulation-letter-kinds = { $reminders } Erinnerungen, { $warnings } Ankündigungen, { $notices } Nachrichten, { $surveys } Umfragen{ $progress ->
    [0] {""}
   *[other] , { $progress } während ein Dritter dran ist
}
simulation-figure-withheld = Zurückgehaltene E-Mails
simulation-define-withheld = E-Mails, die fällig werden und nicht geschrieben werden: Der Kunde hatte in der Woche schon so viele Mitteilungen, wie das E-Mail-Budget erlaubt, oder eine Erinnerung sprach für mehrere seiner Tickets. Die anderen Zahlen zählen sie nicht mit.
simulation-withheld-why = { $budget } wegen des E-Mail-Budgets, { $together } durch eine andere Erinnerung
simulation-withheld-some = { $number } zurückgehalten
simulation-really-days = tatsächlich { $days }
simulation-really-open = auch nicht erledigt
simulation-really-done = erledigt
simulation-figure-per-ticket = E-Mails je Ticket
simulation-define-per-ticket = E-Mails geteilt durch die Tickets, für die die Regel galt: die wartenden und die von Agenten gelösten.
simulation-figure-per-customer = E-Mails je Kunde
simulation-define-per-customer = E-Mails geteilt durch die Kunden dieser Tickets.
simulation-most-letters = höchstens { $number } an einen
simulation-figure-to-solution = Zeit bis zur Lösung
simulation-define-to-solution = Die mittlere Zeit (Median) vom Öffnen bis zur letzten Lösung, über Tickets, die in Wirklichkeit und in der Simulation gelöst sind.
simulation-to-solution-more = tatsächlich { $real }; { $number } Tickets
simulation-in-days = { $days } Tage
simulation-figure-backlog-end = Unerledigt am Ende
simulation-define-backlog-end = Tickets aller Regeln, die am Ende des Zeitraums neu, in Bearbeitung oder wartend waren.
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
simulation-backlog-about = Tickets, die neu, in Bearbeitung oder wartend sind, am Ende jedes Tages.
simulation-solvings-title = { $number ->
    [one] 1 Ticket ohne Antwort gelöst, nach Wochen
   *[other] { $number } Tickets ohne Antwort gelöst, nach Wochen
}
simulation-solvings-about = Wann die Regel sie zum ersten Mal gelöst hätte.
simulation-answers-title = { $share } % der Antworten kamen vor dem { $days }. Arbeitstag, an dem gelöst wird
simulation-answers-title-plain = Wann Kunden antworteten
simulation-answers-about = Antworten nach den Arbeitstagen, die der Kunde brauchte. Was rechts einer Linie steht, kam nach der Lösung durch diese Version.
simulation-solves-here = { $side }: Lösung
simulation-honest = Wie das zu lesen ist
simulation-held-earlier = { $number ->
    [one] 1 wartendes Ticket bleibt
   *[other] { $number } wartende Tickets bleiben
} außen vor: Dort gilt „{ $name }“ weiter oben.
simulation-held-by-nobody = { $number ->
    [one] 1 wartendes Ticket bleibt
   *[other] { $number } wartende Tickets bleiben
} außen vor: Die Bedingungen treffen nicht zu.
simulation-honest-answers = Kunden antworten hier, wann sie es wirklich taten. Ob andere E-Mails sie früher zu einer Antwort bewegt hätten, weiß niemand; ein Experiment zeigt es.
simulation-honest-began = Tickets, die zu Beginn des Zeitraums schon warteten, verlaufen wie in Wirklichkeit.
simulation-honest-calendar = Arbeitstage und Reihenfolge der Regeln sind die von heute; Priorität, Typ, Team, Schlagwörter und Sprache sind die, die das Ticket damals hatte.
simulation-honest-outages = Zeiten, in denen der Helpdesk stillstand, werden nicht nachgespielt: Hier kommt jeder Schritt an seinem Tag. In Wirklichkeit kommt er danach, und zugesagte Tage verschieben sich um diese Zeit.
simulation-honest-surveys = Das E-Mail-Budget zählt nur die E-Mails dieser Regel; andere Regeln lassen womöglich weniger Platz. Umfragen zählen, wenn sie fällig sind: Die Pause zwischen zwei Umfragen an denselben Kunden hält manche zurück.
simulation-back = Zurück zu den Zahlen
simulation-ticket = Ticket
simulation-did = E-Mails während des Wartens
simulation-solved-on = Gelöst
simulation-answered-on = Danach geantwortet
simulation-soon = bald danach
simulation-behind-held = Tickets, für die die Regel gilt
simulation-behind-waiting = Tickets, die auf ihren Kunden warteten
simulation-behind-reminded = Tickets, die sie erinnert hätte
simulation-behind-warned = Tickets, denen sie den Tag der Lösung angekündigt hätte
simulation-behind-solved = Tickets, die sie gelöst hätte
simulation-behind-wrong = Tickets, deren Kunde danach antwortete
simulation-behind-wrong-soon = Tickets, deren Kunde kurz danach antwortete
simulation-behind-letters = Tickets mit E-Mails
simulation-behind-withheld = Tickets mit zurückgehaltenen E-Mails
simulation-behind-to-solution = Tickets, die tatsächlich und in der Simulation gelöst sind
simulation-behind-backlog-end = Tickets, die am Ende nicht erledigt sind
simulation-behind-none = Hier sind keine Tickets.
simulation-next-page = Weitere Tickets
simulation-wrong-days = Ein Zeitraum hat 30 bis 365 Tage.

### Der Editor der Abschlussregeln
policies-edit-all = Regeln bearbeiten
policies-about = Für ein Ticket gilt die erste Regel, deren Bedingungen zutreffen. Ein Ticket, das schon wartet, folgt der Version, mit der es begann.
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
policies-hidden-by = Hier kommt kein Ticket an: „{ $name }“ weiter oben nimmt alle. Verschieben Sie diese nach oben oder grenzen Sie die andere ein.
policies-edit = Bearbeiten
policies-switch-on = Einschalten
policies-switch-off = Ausschalten
policies-up = Nach oben
policies-down = Nach unten
policies-presets = Aus einer Vorlage hinzufügen
policies-presets-about = Sie kommt nach oben und ist ausgeschaltet: erst ansehen, dann einschalten.
policies-about-b2c-standard = Erinnerung nach 3 Arbeitstagen, Ankündigung nach 5, gelöst nach 7, Nachricht, Umfrage nach 48 Stunden.
policies-about-continuing = Jede Woche eine Erinnerung, der Kunde bestätigt mit einem Klick, dann Nachricht und Umfrage.
policies-about-one-off = Eine Erinnerung; gelöst ohne Nachricht: Die Umfrage ist das Erste, was der Kunde davon hört.
policies-about-combined = Dank, Abschluss und Bewertung in einer E-Mail.
policies-about-agent-driven = Die letzte Antwort des Agenten nennt den Weg zurück; keine zweite E-Mail, wenn ein Agent löst, eine Nachricht, wenn niemand geantwortet hat.
policies-about-high-impact = Für alle Tickets. Nur die mit hoher Auswirkung (Priorität hoch oder dringend oder Auswirkung hoch) bekommen beim Lösen eine Nachricht; die anderen bekommen keine, nur die Umfrage.
policies-about-quiet = Niedrige Priorität: keine E-Mail außer der Umfrage; sie ist das Erste, was der Kunde von der Lösung hört.
policies-does = Was sie tut
policies-not-saved = Sie sehen, was eingegeben ist. Es ist noch nicht gespeichert.
policies-axis-begins = Wir antworten und warten auf den Kunden
policies-axis-later = { $days ->
    [0] am selben Arbeitstag
    [one] einen Arbeitstag später
   *[other] { $days } Arbeitstage später
}
policies-axis-about = Beispieldaten, wenn ein Ticket am ersten dieser Tage beginnt, auf den Kunden zu warten:
policies-problems = Das kann noch nicht gespeichert werden. Die Felder sagen, warum.
policies-name = Name
policies-which = Welche Tickets
policies-which-about = Aus jeder Gruppe genügt ein angekreuzter Wert. Nichts angekreuzt: egal.
policies-waiting = Während wir auf den Kunden warten
policies-waiting-about = Gezählt ab unserer letzten Antwort. Eine Antwort des Kunden hebt alles auf.
policies-after = Nach wie vielen
policies-unit = Tage oder Stunden
policies-step = Schritt
policies-business-days = Arbeitstagen
policies-business-hours = Arbeitsstunden
policies-hours-wall = Stunden nach der Uhr
policies-pace = Welche Stunden
policies-step-remind = den Kunden erinnern
policies-step-warn = die Lösung ankündigen
policies-step-solve = lösen
policies-announces = Arbeitstage mindestens von der Ankündigung bis zur Lösung
policies-confirm = Erinnerung und Ankündigung bieten „gelöst“, „ich brauche noch Hilfe“ und „ich brauche mehr Zeit“ an
policies-more-days = Arbeitstage für den, der mehr Zeit braucht
policies-solving = Beim Lösen
policies-survey = bis zur Umfrage; leer: keine
policies-survey-window = Der Kunde hat { $days ->
    [0] weniger als einen Tag
    [one] einen Tag
   *[other] { $days } Tage
} statt 28 für die Antwort: Ist das Ticket geschlossen, wird nichts mehr erfasst.
policies-survey-too-late = Das Ticket wäre geschlossen, bevor die Umfrage hinausgeht: Niemand könnte antworten. Fragen Sie früher, oder schließen Sie später.
policies-asks-with = Umfrage, mit der gefragt wird
policies-survey-usual = Die übliche Umfrage nach dem Lösen
policies-close = Tage bis zum Schließen; leer: nie
policies-look = Ansehen, was sie tut
policies-fate = Tickets, die schon unterwegs sind
policies-under-way = { $number ->
    [0] Kein Ticket folgt gerade dieser Regel.
    [one] { $number } Ticket folgt dieser Regel. E-Mails der nächsten 7 Tage, wenn niemand antwortet:
   *[other] { $number } Tickets folgen dieser Regel. E-Mails der nächsten 7 Tage, wenn niemand antwortet:
}
policies-fate-keep = Sie behalten die Version, mit der sie begannen
policies-fate-move = Sie gehen zur neuen Version über
policies-fate-start-today = Sie gehen über, und ihre Frist beginnt heute
policies-fate-letters = { $number ->
    [one] { $number } E-Mail
   *[other] { $number } E-Mails
}, davon { $now } sofort
policies-reason = Warum diese Änderung?
policies-save = Als neue Version speichern
policies-letters = E-Mails
policies-letters-about = So, wie Kunden sie bekommen, für jemanden, der ab jetzt wartet.
policies-letter-notice = Nachricht
policies-sample-subject = Kaputte Lampe
policies-sample-asked = Um welche Lampe geht es? Ein Foto würde uns helfen.
policies-history = Verlauf
policies-wrong-number = Eine ganze Zahl von 1 bis 9.999.
policies-wrong-order = Jeder Schritt kommt später als der davor, das Lösen zuletzt; eine Ankündigung braucht danach ein Lösen.
policies-wrong-reason = Bitte sagen Sie in wenigen Worten, warum.
policies-name-taken = Eine andere Regel heißt so.
policies-says-waits = Während wir auf den Kunden warten, wird nichts gesendet.
policies-says-remind = Nach { $after } ohne Antwort wird der Kunde erinnert.
policies-says-warn = Nach { $after } wird die Lösung angekündigt, mindestens { $days ->
    [one] einen Arbeitstag
   *[other] { $days } Arbeitstage
} im Voraus.
policies-says-solve = Nach { $after } wird das Ticket gelöst.
policies-on-solve-nothing = Beim Lösen wird nichts gesendet, weder jetzt noch später.
policies-on-solve-notice = Beim Lösen geht eine Nachricht mit dem Weg zurück an den Kunden.
policies-on-solve-both = Beim Lösen geht eine einzige E-Mail hinaus: Dank, Nachricht und Bewertung.
policies-on-solve-survey = Beim Lösen geht keine Nachricht hinaus; nur die Umfrage folgt.
policies-on-solve-reply = Die letzte Antwort des Agenten nennt den Weg zurück; keine zweite E-Mail, wenn ein Agent löst, eine Nachricht, wenn niemand geantwortet hat.
policies-only-high = Eine Nachricht nur für Tickets mit hoher Auswirkung (Priorität hoch oder dringend oder Auswirkung hoch)
policies-says-only-high = Nur Tickets mit hoher Auswirkung (Priorität hoch oder dringend oder Auswirkung hoch) bekommen die Nachricht; bei den anderen geht nur die Umfrage hinaus.
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
policies-says-never-closes = Das Ticket wird nie von selbst geschlossen.
policies-says-confirm = Die E-Mails bitten um einen Klick: gelöst, nicht gelöst oder { $days ->
    [one] ein Arbeitstag mehr
   *[other] { $days } Arbeitstage mehr
}.
workspace-done-policies-added = Hinzugefügt und ausgeschaltet. Erst ansehen, dann einschalten.
workspace-done-policies-order = Die Reihenfolge ist geändert.
workspace-done-policies-on = Eingeschaltet.
workspace-done-policies-off = Ausgeschaltet. Ihre Tickets ruhen, bis Sie sie wieder einschalten.
workspace-done-policies-saved = Als neue Version gespeichert.

### Surveys: the builder and the chat
surveys-title = Umfragen
surveys-settings = Was Sie Ihre Kunden fragen und wie: Zufriedenheit, Aufwand, Weiterempfehlung, eigene Fragen.
surveys-open = Umfragen bearbeiten
surveys-usual = Nach dem Lösen gesendet
surveys-version = Version { $number }
surveys-edit = Bearbeiten
surveys-copy = Kopieren
surveys-copy-of = { $name } (Kopie)
surveys-make-usual = Nach dem Lösen senden
surveys-archive = Archivieren
surveys-archive-sure = „{ $name }“ archivieren? Sie wird nicht mehr gesendet. Die Antworten bleiben, und Sie können sie zurückholen.
surveys-archived = Archivierte Umfragen
surveys-is-archived = Archiviert
surveys-take-back = Zurückholen
surveys-used-usual = Wird nach dem Lösen gesendet, wenn keine Abschlussregel eine andere wählt.
surveys-used-policy = Von der Abschlussregel „{ $name }“ gewählt.
surveys-used-rule = Wird von der Umfrageregel „{ $name }“ gesendet.
surveys-used-relationship = Wird von der Beziehungsumfrage „{ $name }“ gesendet.
surveys-of-brands = Nach dem Lösen, nach Marke
surveys-of-brands-about = Kunden einer Marke können eine Umfrage mit eigenen Fragen und eigenen Worten bekommen.
surveys-of-brands-usual = Wie bei den anderen: { $name }
surveys-used-brand = Wird den Kunden von „{ $name }“ nach dem Lösen gesendet.
surveys-new = Neue Umfrage
surveys-new-about = Beginnen Sie mit einer Vorlage. Niemand wird gefragt, bevor Sie die Umfrage gespeichert und ausgewählt haben.
surveys-supplied-csat = Zufriedenheit (CSAT)
surveys-about-csat = Fünf Gesichter: Ist der Kunde mit der Hilfe zufrieden?
surveys-supplied-ces = Aufwand (CES)
surveys-about-ces = 1 bis 7: Hat das Unternehmen es dem Kunden leicht gemacht?
surveys-supplied-nps = Weiterempfehlung (NPS, 0 bis 10)
surveys-about-nps = 0 bis 6: Kritiker. 7 und 8: Passive. 9 und 10: Fürsprecher.
surveys-supplied-nps-ten = Weiterempfehlung (NPS, 1 bis 10)
surveys-about-nps_ten = Dieselbe Frage für alle, die eine Skala ab 1 bevorzugen.
surveys-supplied-own = Eigene Umfrage
surveys-about-own = Fünf Sterne, alle Worte sind Ihre eigenen.
surveys-kind-csat = Zufriedenheit (CSAT)
surveys-kind-ces = Aufwand (CES)
surveys-kind-nps = Weiterempfehlung (NPS)
surveys-kind-own = Eigene Umfrage
surveys-problems = Die Umfrage ist noch nicht gespeichert. Was fehlt, steht neben den Feldern; nichts ging verloren.
surveys-name = Name
surveys-name-help = Für Ihre Kollegen. Kunden lesen ihn nicht.
surveys-scale = Skala
surveys-nps-scale = NPS hat eine feste Skala: bis 6 ist die Bewertung negativ, 9 und 10 sind Fürsprecher.
surveys-first = Die Skala beginnt mit
surveys-style = Aussehen
surveys-style-faces = Gesichter
surveys-style-stars = Sterne
surveys-style-numbers = Zahlen
surveys-style-words = Wörter
surveys-style-thumbs = Daumen
surveys-count = Anzahl der Punkte
surveys-negative = Negative Punkte
surveys-negative-help = Wie viele Punkte von unten als negativ zählen: Nach ihnen wird nach dem Grund gefragt, und das Team wird benachrichtigt.
surveys-scale-help = Mit einer anderen Skala lassen sich neue und alte Bewertungen kaum vergleichen. Wer neu beginnen will, kopiert die Umfrage besser.
surveys-words = Texte
surveys-words-help = Jeder Kunde liest seine Sprache. Eine ganz leere Sprache wird durch eine andere ersetzt.
surveys-tab-wrong = etwas fehlt
surveys-question = Frage
surveys-labels = Beschriftung der Punkte
surveys-labels-help = Vom schlechtesten zum besten. Bei Zahlen und Sternen genügen die beiden Enden.
surveys-point = Punkt
surveys-reason-question = Frage nach dem Grund
surveys-open-question = Offene Frage
surveys-thanks = Dank
surveys-parts = Nach der Bewertung
surveys-part-comment = Offene Frage
surveys-part-reason = Grund einer negativen Bewertung
surveys-part-reason-help = Eine Liste für alle, oder eine eigene je Tickettyp.
surveys-reason = Grund
surveys-reason-list = Liste
surveys-reason-for-all = Alle Typen ohne eigene Liste
surveys-reason-for = Eigene Liste: { $type }
surveys-why = Grund der Änderung
surveys-why-help = Für alle, die den Verlauf lesen.
surveys-save = Als neue Version speichern
surveys-add = Umfrage speichern
surveys-history = Verlauf
surveys-restore = Diesen Stand einsetzen
surveys-says-name = Name: { $name }
surveys-says-scale = { $style }, { $count } Punkte von { $first } bis { $best }.
surveys-says-negative = Negativ bis { $score }.
surveys-says-none-negative = Kein Punkt ist negativ.
surveys-says-on = { $part }: ja
surveys-says-off = { $part }: nein
surveys-look = Was der Kunde sieht
surveys-look-page = Seite
surveys-look-letter = E-Mail
surveys-look-text = Nur Text
surveys-look-portal = Portal
surveys-look-chat = Chat
surveys-look-empty = Schreiben Sie eine Frage, dann erscheint hier die Vorschau.
surveys-width = Breite
surveys-desktop = Computer
surveys-sample-comment = Die Antwort kam recht spät.
surveys-wrong-points = So viele Punkte unterscheidet dieses Aussehen nicht: Daumen 2, Gesichter höchstens 5, Wörter 7, Sterne 10.
surveys-wrong-negative = Mindestens ein Punkt darf nicht negativ sein.
surveys-wrong-nps = NPS geht von 0 bis 10 oder von 1 bis 10, in Zahlen.
surveys-wrong-no-reasons = Nennen Sie mindestens einen Grund, oder schalten Sie diese Frage ab.
surveys-wrong-most-reasons = Höchstens 12 Gründe.
surveys-wrong-long = Das ist zu lang.
surveys-wrong-taken = Eine Umfrage dieser Art heißt oder hieß schon so.
surveys-wrong-newer = Jemand hat inzwischen eine neuere Version gespeichert. Ihre Eingaben stehen noch hier; öffnen Sie die Umfrage zum Vergleich in einem zweiten Tab.
surveys-wrong-why = Sagen Sie in ein paar Worten, warum.
surveys-wrong-archived = Diese Umfrage ist archiviert.
surveys-wrong-usual = Diese Umfrage wird nach dem Lösen gesendet. Wählen Sie zuerst eine andere.
surveys-wrong-used = Diese Umfrage wird noch verwendet. Wählen Sie dort zuerst eine andere.
survey-chat-skip = Überspringen
survey-chat-skip-words = überspringen,nein,nein danke,weiter,skip,no,no thanks,passer,non,non merci,-
survey-chat-thanks = Vielen Dank für Ihre Antwort.
survey-chat-declined = Kein Problem. Danke, dass Sie uns geschrieben haben.
survey-chat-again-rating = Entschuldigung, das habe ich nicht verstanden. Wählen Sie eine der Antworten, oder schreiben Sie eine Zahl von { $worst } bis { $best }.
survey-chat-again-reason = Entschuldigung, das habe ich nicht verstanden. Wählen Sie einen der Gründe, oder schreiben Sie „überspringen“.
survey-chat-again-comment = Schreiben Sie, was Sie hinzufügen möchten, oder „überspringen“.
workspace-done-survey-saved = Die Umfrage ist gespeichert.
workspace-done-survey-archived = Die Umfrage ist archiviert.
workspace-done-survey-back = Die Umfrage ist zurück.
workspace-done-survey-usual = Sie wird nun nach dem Lösen gesendet.
workspace-done-surveys-of-brands = Gespeichert. Gilt für Umfragen, die ab jetzt gesendet werden.

### Satisfaction: asking kindly
letter-footer-aside = Zur Anfrage Nr. { $number }. Ihre Antwort erreicht nur unser Team.
letter-footer-alert = Diese Nachricht betrifft die Anfrage Nr. { $number }. Wenn Sie per E-Mail darauf antworten, geht Ihre Antwort an den Kunden, sobald Ihre Adresse bestätigt ist; sonst wird sie eine interne Notiz.
letter-link-alert = Ticket öffnen
satisfaction-letter-opt-out = Keine Umfragen mehr
satisfaction-opt-out = Keine Umfragen mehr?
satisfaction-opt-out-lead = Wir bitten { $address } nicht mehr um Bewertungen. Antworten auf Ihre Anfragen und Nachrichten dazu erreichen Sie weiterhin.
satisfaction-opt-out-do = Schicken Sie mir keine Umfragen mehr
satisfaction-opted-out = Sie bekommen keine Umfragen mehr
satisfaction-opted-out-lead = Wir bitten { $address } nicht mehr um Bewertungen. Antworten auf Ihre Anfragen und Nachrichten dazu erreichen Sie weiterhin.
satisfaction-opt-in = Fragen Sie mich wieder
satisfaction-withheld = Keine Umfrage gesendet: { $reason }
satisfaction-withheld-trash = das Ticket liegt im Papierkorb
satisfaction-withheld-cancelled = das Ticket wurde abgebrochen
satisfaction-withheld-closed = das Ticket ist geschlossen
satisfaction-withheld-unsolved = das Ticket ist nicht gelöst
satisfaction-withheld-no-address = keine Nachricht erreicht den Kunden
satisfaction-withheld-opted-out = der Kunde möchte keine Umfragen mehr
satisfaction-withheld-complained = der Kunde hat eine unserer E-Mails als Spam gemeldet
satisfaction-withheld-recent = der Kunde wurde vor Kurzem gefragt
satisfaction-withheld-auto-solved = es wurde ohne Antwort gelöst
satisfaction-withheld-spam = es ist Spam
satisfaction-withheld-merged = es wurde mit einem anderen Ticket zusammengeführt
satisfaction-withheld-colleague = der Anfragende arbeitet hier
satisfaction-withheld-asked = der Kunde wurde zu dieser Lösung schon gefragt
satisfaction-withheld-no-survey = es gibt noch keine Umfrage
satisfaction-withheld-too-late = das Ticket wird geschlossen, bevor jemand antworten könnte
satisfaction-withheld-open-ticket = der Kunde hat ein offenes Ticket
satisfaction-ask = Um eine Bewertung bitten
satisfaction-ask-help = Schickt die Umfrage jetzt an den Kunden.
satisfaction-asked = Umfrage gesendet { $when }, noch nicht beantwortet. Möglich bis { $day }.
satisfaction-withdrawn = Die Umfrage wurde unbeantwortet zurückgenommen, weil das Ticket wieder geöffnet wurde.
satisfaction-manners-days-most = Höchstens 365 Tage.
workspace-done-survey = Die Umfrage ist unterwegs.

### Satisfaction: unhappy customers and thanks
satisfaction-alert-subject = Unzufriedener Kunde: { $subject }
satisfaction-alert-rated = { $customer } hat „{ $subject }“ mit { $score } von { $best } bewertet.
satisfaction-alert-not-solved = { $customer } sagt, dass „{ $subject }“ nicht gelöst ist.
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
workspace-done-won-back = Erledigt. Der Hinweis ist von der Liste.
satisfaction-nav = Zufriedenheit
satisfaction-tab-results = Ergebnisse
satisfaction-tab-unhappy = Unzufriedene Kunden
satisfaction-unhappy-none = Niemand wartet
satisfaction-unhappy-none-about = Schlechte Bewertungen und „nicht gelöst“ erscheinen hier.
satisfaction-unhappy-ticket = Ticket
satisfaction-unhappy-cause = Warum
satisfaction-unhappy-owner = Wer sich meldet
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
satisfaction-too-few = zu wenige für ein Urteil
satisfaction-trend = Woche für Woche
satisfaction-trend-label = Das Ergebnis jeder Woche auf der ganzen Skala; die Zahlen stehen in der Tabelle darunter
satisfaction-trend-help = Ein leerer Kreis: zu wenige Antworten für ein Urteil.
satisfaction-trend-table = Zahlen zeigen
satisfaction-week = Woche ab
satisfaction-name-head = Name
satisfaction-reason-head = Grund
satisfaction-asked-head = Gefragt
satisfaction-answered-head = Geantwortet
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
satisfaction-none = Ohne
satisfaction-former = Früher, Nr. { $key }
satisfaction-all = Alle
satisfaction-comments = Was Kunden geschrieben haben
satisfaction-comments-none = Niemand hat etwas Passendes geschrieben.
satisfaction-negative-only = Nur negative
satisfaction-filter = Filtern
satisfaction-answer = Antworten


# Ergebnisse aller Arten von Umfragen, Regeln, Beziehungsumfragen, Dank
letter-footer-alone = Sie erhalten diese Nachricht, weil Sie mit { $desk } in Kontakt waren. Antworten Sie einfach darauf, um uns zu erreichen.
letter-password-subject = Ihr Passwort für { $desk } festlegen
letter-password-text = Mit diesem Link legen Sie ein neues Passwort fest. Er gilt einmal und 24 Stunden lang.
letter-password-button = Passwort festlegen
letter-password-small = Sie haben das nicht angefordert? Dann müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.
letter-footer-staff = Sie erhalten diese Nachricht, weil Sie mit { $desk } arbeiten.
satisfaction-letter-answered = wir haben Ihre Anfrage „{ $subject }“ beantwortet. Dürfen wir Ihnen eine Frage stellen?
satisfaction-withheld-rule-off = die Regel wurde ausgeschaltet
satisfaction-withheld-otherwise = die Regel gilt für das Ticket nicht mehr
satisfaction-withheld-reopened = das Ticket wurde wieder geöffnet
satisfaction-withheld-by-rule = eine Regel fragt mit einer anderen Umfrage
satisfaction-survey = Umfrage
satisfaction-versions = Skala
satisfaction-versions-help = Die Skala wurde geändert: Antworten auf verschiedenen Skalen werden nicht zusammengezählt.
satisfaction-reading = Von { $first } bis { $best } ({ $count ->
    [one] Version { $versions }
   *[other] Versionen { $versions }
})
satisfaction-decimal = { $whole },{ $tenths }
satisfaction-score-share = Zufrieden: { $score }
satisfaction-score-net = Net Promoter Score: { $score }
satisfaction-score-mean = Mittelwert: { $score }
satisfaction-define-share = Der Wert ist der Anteil der nicht negativen an allen Antworten auf Umfragen, die in diesem Zeitraum verschickt wurden. Der Bereich enthält den wahren Anteil mit 95 % Sicherheit (Wilson, 1927). Bei weniger als { $enough } Antworten sagt ein Wert zu wenig und wird nicht eingereiht. Umfragen, die zurückgezogen wurden, weil ein Ticket wieder geöffnet wurde, zählen nicht.
satisfaction-define-net = Der Wert ist der Anteil der Fürsprecher (9 und 10) abzüglich des Anteils der Kritiker (6 und darunter), in Punkten von −100 bis +100, an allen Antworten auf Umfragen, die in diesem Zeitraum verschickt wurden. Der Bereich enthält den wahren Wert mit 95 % Sicherheit (Agresti und Min, 2005). Bei weniger als { $enough } Antworten sagt ein Wert zu wenig und wird nicht eingereiht.
satisfaction-define-mean = Der Wert ist der Mittelwert aller Antworten auf Umfragen, die in diesem Zeitraum verschickt wurden. Der Bereich enthält den wahren Mittelwert mit 95 % Sicherheit (Student-t). Bei weniger als { $enough } Antworten sagt ein Wert zu wenig und wird nicht eingereiht. Umfragen, die zurückgezogen wurden, weil ein Ticket wieder geöffnet wurde, zählen nicht.
satisfaction-delivered-head = Zugestellt
satisfaction-delivered-known = von { $known } Nachrichten, deren Verbleib bekannt ist
satisfaction-delivered-lost = ({ $lost } kamen nie an)
satisfaction-opened = Ob jemand eine Nachricht öffnet, wird nicht verfolgt.
satisfaction-days-of = Die Tage sind die der Zeitzone { $zone }.
satisfaction-trash = Antworten zu Tickets im Papierkorb zählen nicht; wird das Ticket wiederhergestellt, zählen sie wieder.
satisfaction-by-score = Antworten nach Punkt der Skala
satisfaction-share-head = Anteil an allen Antworten
satisfaction-filters = Kommentare filtern
satisfaction-filter-none = Alle zeigen
satisfaction-tab-thanks = Dank
# The strip of pages above: one word each.
satisfaction-strip-unhappy = Unzufriedene
satisfaction-strip-rules = Regeln
satisfaction-strip-waves = Wellen
satisfaction-strip-manners = Optionen
satisfaction-thanks-about = Was zufriedene Kunden Ihnen und Ihren Kollegen geschrieben haben.
satisfaction-thanks-mine = An Sie
satisfaction-thanks-all = An alle
satisfaction-thanks-none = Noch kein Dank
satisfaction-thanks-none-about = Er erscheint hier, sobald ein zufriedener Kunde einen Kommentar schreibt.
satisfaction-thanks-new = Neuer Dank für Sie: { $number }
satisfaction-thanks-someone = Von { $customer }, an { $agent }
asking-rules = Umfragen nach Regeln
asking-rules-about = Wenn ein Ticket gelöst oder zum ersten Mal beantwortet wird, fragt die erste passende Umfrageregel seinen Kunden, was immer die Abschlussregel sagt. Niemand wird zweimal zur selben Lösung gefragt, und niemand gegen seinen Wunsch.
asking-rules-none = Es gibt noch keine Umfrageregel. Umfragen gehen so hinaus, wie es die Abschlussregeln sagen.
asking-rule = Regel
asking-rule-new = Neue Regel
asking-name = Name
asking-name-taken = Dieser Name ist vergeben.
asking-moment = Wann
asking-moment-solved = Wenn das Ticket gelöst ist
asking-moment-first-reply = Wenn der Kunde die erste Antwort bekommt
asking-after = Stunden später
asking-after-wrong = Eine ganze Zahl von 0 bis { $most }.
asking-with = Umfrage
asking-line-wrong = Bitte wählen Sie eine Umfrage, die in Gebrauch ist.
asking-never-twice = Eine Umfrage je Lösung: Wo eine Regel fragt, fragt die Abschlussregel nicht. Auch hier gilt die Pause zwischen zwei Umfragen an dieselbe Person.
asking-planned = Nach einer Regel geht am { $day } eine Umfrage hinaus.
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
waves-about = Fragen Sie Ihre Kunden von Zeit zu Zeit, wie sie Sie im Ganzen sehen, unabhängig von einem Ticket. Ausgelassen wird, wer keine Umfragen möchte, kürzlich gefragt wurde, ein offenes Ticket hat oder nicht erreichbar ist.
waves-none = Es gibt noch keine.
waves-new = Neue Beziehungsumfrage
waves-survey = Beziehungsumfrage
waves-next-title = Nächste Welle
waves-next = Die nächste Welle beginnt am { $day }.
waves-none-planned = Es ist keine Welle geplant.
waves-plan-on = Nächste Welle planen
waves-plan-off = Keine weiteren Wellen planen
waves-segment = Wen
waves-segment-about = Was leer ist, spielt keine Rolle. Ohne alle Angaben werden alle Kunden gefragt.
waves-customer-tags = Mit einem dieser Schlagwörter am Kunden selbst
waves-tags = Mit einem dieser Schlagwörter an einem ihrer Tickets
waves-brand = Im Namen der Marke
waves-brand-any = Alle Marken, im Namen des Helpdesks
waves-brand-about = Mit einer Marke: nur Kunden, die ihr geschrieben haben. Die E-Mail kommt aus ihrem Postfach und trägt ihre Farben.
waves-tickets = Mindestens so viele Tickets
waves-days = in so vielen Tagen
waves-share = Von hundert Kunden fragen
waves-tickets-wrong = Eine Zahl von Tickets, und von Tagen von 1 bis 3.650.
waves-share-wrong = Eine ganze Zahl von 1 bis 100.
waves-schedule = Wann
waves-schedule-about = Eine Welle beginnt an diesem Tag des Monats zu dieser Stunde; ist dann geschlossen, bei der nächsten Öffnung. E-Mails gehen nur in der Arbeitszeit hinaus.
waves-months = Abstand in Monaten
waves-months-wrong = Eine ganze Zahl von 1 bis 60.
waves-day-wrong = Eine ganze Zahl von 1 bis 31.
waves-day = Tag des Monats
waves-day-help = 31: der letzte Tag, auch in kürzeren Monaten.
waves-hour = Stunde
waves-hour-wrong = Eine ganze Zahl von 0 bis 23.
waves-per-hour = E-Mails je Stunde, höchstens
waves-per-hour-wrong = Eine ganze Zahl von 1 bis 100.000.
waves-count = Wie viele wären das?
waves-would-ask = { $number ->
    [one] Jetzt würde 1 Person gefragt.
   *[other] Jetzt würden { $number } Personen gefragt.
  }
waves-would-ask-about = { $segment } im Segment, davon { $chosen } ausgewählt. Es dauert etwa { $hours ->
    [one] 1 Arbeitsstunde.
   *[other] { $hours } Arbeitsstunden.
  }
waves-waves = Wellen
waves-wave = Welle { $number }
waves-running = Welle { $number } ist unterwegs
waves-on-its-way = unterwegs
waves-stopped = angehalten
waves-done = beendet
waves-progress = Von { $expected } wurden { $asked } gefragt und { $withheld } ausgelassen; bisher { $answered ->
    [one] { $answered } Antwort
   *[other] { $answered } Antworten
}
waves-stop = Diese Welle anhalten
waves-stop-about = In dieser Welle wird niemand mehr gefragt. Nachrichten, die schon unterwegs sind, kommen an, und Antworten zählen weiter.
waves-over = Diese Welle ist schon beendet.

### Satisfaction: how customers are asked
satisfaction-manners = Wie Kunden gefragt werden
satisfaction-manners-about = Niemand wird zweimal zur selben Lösung gefragt, und niemand gegen seinen Wunsch.
satisfaction-manners-days = Tage zwischen zwei Umfragen an dieselbe Person
satisfaction-manners-days-help = 0: ohne Pause. Wer von Hand fragt, wird nicht aufgehalten.
satisfaction-manners-again = Auch wer eine Lösung schlecht bewertet hat, wird nach der nächsten Lösung desselben Tickets wieder gefragt.
satisfaction-manners-auto = Auch zu Tickets fragen, die ohne Antwort gelöst wurden
satisfaction-manners-auto-help = Wenn die Regel es gelöst hat, weil der Kunde nicht antwortete.
satisfaction-manners-leads = Wer von einem unzufriedenen Kunden erfährt
satisfaction-manners-leads-about = Per E-Mail und in der Liste unzufriedener Kunden.
satisfaction-manners-no-lead = Der Zuständige und die Administratoren
trash-title = Papierkorb
trash-about = Gelöschte Tickets stehen in keiner Liste, und der Helpdesk schreibt niemandem mehr dazu. Sie bleiben hier, bis jemand sie zurückholt.
trash-none = Der Papierkorb ist leer
trash-none-about = Ein Ticket, das jemand löscht, läge hier, mit dem Weg zurück.
trash-deleted = gelöscht · { $when }
trash-deleted-by = gelöscht von { $who } · { $when }
trash-all = Den ganzen Papierkorb ansehen
trash-restore = Zurückholen
trash-restore-one = Ticket Nr. { $number } zurückholen
workspace-delete = In den Papierkorb
workspace-done-deleted = Ticket Nr. { $number } liegt im Papierkorb.
workspace-done-restored = Ticket Nr. { $number } ist wieder da.
workspace-done-bulk-restored = { $number ->
    [one] { $number } Ticket ist wieder da.
   *[other] { $number } Tickets sind wieder da.
}
workspace-done-bulk-deleted = { $number ->
    [0] Es wurde nichts gelöscht.
    [one] Ein Ticket liegt im Papierkorb.
   *[other] { $number } Tickets liegen im Papierkorb.
}
