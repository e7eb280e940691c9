delivery-forwarded-head = Am { $date } schrieb { $who }:

### The workspace

workspace-search-hint = Wörter, ein Name, eine Adresse oder eine Nummer.
workspace-search-empty = Wonach suchen Sie?
workspace-search-nothing = Keine Treffer für „{ $words }“
workspace-search-filling = Der Suchindex wird gerade aufgebaut. Ältere Tickets fehlen vielleicht noch.
workspace-go-to-unassigned = Nicht zugewiesene Tickets ansehen
workspace-go-to-active = Alle offenen Tickets ansehen
workspace-back = Zurück zur Liste
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
workspace-unread = Ungelesen.
workspace-language-heard = Automatisch erkennen
looking-writes = { $name } schreibt gerade
looking-reads = { $name } sieht sich das Ticket auch gerade an
workspace-none = –
workspace-nobody = Niemand
workspace-ticked = ausgewählt
workspace-add-tag = Schlagwort hinzufügen
workspace-apply = Anwenden
workspace-let-go = Auswahl aufheben
workspace-pages = Seiten
workspace-newest = Neueste
workspace-solve = Lösen
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
workspace-show-images = Bilder anzeigen
workspace-delivery = Zustellung
workspace-letter-not-delivered = Nicht zugestellt.
workspace-letter-not-yet = Noch nicht zugestellt.
workspace-letter-trouble = Grund: { $error }. Nächster Versuch: { $when }. Es geht nichts verloren.
workspace-letter-failed = Grund: { $error }. Es folgt kein weiterer automatischer Versuch.
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
workspace-customer-since = seit { $day }
workspace-customer-tags-hint = z. B. vip, großhandel
workspace-other-tickets = Weitere Tickets
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
workspace-add-note = Notiz hinzufügen
workspace-event-changed = { $who }: { $change }
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
workspace-letter-held = Zurückgehalten: Das Postfach ist in Quarantäne.

workspace-done-not-solved = Noch nicht gelöst: Es ist etwas eingegangen, das Sie noch nicht gelesen haben. Lesen Sie es und lösen Sie das Ticket, wenn es noch passt.
workspace-done-reply = Ihre Antwort wird gleich gesendet.
workspace-done-note = Notiz hinzugefügt.
workspace-done-retry = Der Versand wird jetzt erneut versucht.
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
undelivered-title = Nicht zugestellte E-Mails
undelivered-about = Diese E-Mails sind nicht angekommen: Der Mailserver hat sie abgelehnt oder zurückgeschickt, oder fünf Tage sind vergangen. Korrigieren Sie die Adresse oder versuchen Sie es noch einmal.
undelivered-none = Alles wurde versendet
undelivered-none-about = E-Mails, deren Versand aufgegeben wurde, erscheinen hier mit dem Grund.
undelivered-why = Nicht zugestellt
undelivered-leave = Abhaken
workspace-done-letter-left = Abgehakt. Es folgt kein weiterer Versuch.
workspace-done-claim-joined = Die E-Mail ist jetzt in Ticket Nr. { $number }.
workspace-done-claim-dismissed = Die E-Mail bleibt in Ticket Nr. { $number }.

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
composer-unsaved = In diesem Browser ist noch Text von Ihnen, der nie gespeichert wurde:
composer-put-back = Übernehmen
composer-drop-unsaved = Verwerfen
half-typed-since = Ihr angefangener Text ist noch da (gespeichert: { $when }).
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

conditions-tags-help = Das Ticket hat mindestens eines davon. Mehrere durch Kommas trennen. Leer: egal.
conditions-customer-tags-help = Der Kunde hat mindestens eines davon. Mehrere durch Kommas trennen. Leer: egal.

resolve-summary-first = Bei diesem Tickettyp beschreiben Sie zuerst die Lösung: Senden Sie, ohne zu lösen, und wählen Sie dann „Lösen“.

policies-or = oder
policies-which = Welche Tickets
policies-which-about = In jeder Gruppe genügt ein angekreuzter Wert. Nichts angekreuzt: egal.

### Satisfaction: how customers are asked

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
workspace-done-restored = Ticket Nr. { $number } ist wiederhergestellt.
workspace-done-bulk-restored = { $number ->
    [one] { $number } Ticket ist wiederhergestellt.
   *[other] { $number } Tickets sind wiederhergestellt.
}
