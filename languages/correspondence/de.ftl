### Letters: the frame

letter-footer = Diese E-Mail gehört zu Ihrer Anfrage Nr. { $number }. Antworten Sie einfach darauf, um uns zu erreichen.
letter-footer-several = Diese E-Mail gehört zu Ihren Anfragen Nr. { $numbers }. Antworten Sie einfach darauf, um uns zu erreichen.
letter-closing = Mit freundlichen Grüßen
    Ihr Team von { $brand }
letter-link = Stand Ihrer Anfrage ansehen

channels-received-subject = Wir haben Ihre Anfrage erhalten
channels-received-greeting = Guten Tag,
channels-received-thanks = vielen Dank für Ihre Nachricht. Sie ist bei uns angekommen und wird von einem Menschen gelesen.
channels-received-soon = Wir antworten Ihnen so bald wie möglich.
channels-received-add = Wenn Sie etwas ergänzen möchten, antworten Sie einfach auf diese Nachricht.

letter-why-complained = der Kunde hat eine unserer E-Mails als Spam gemeldet

### Die Texte der E-Mails, und die Marke

letters-title = E-Mail-Texte
letters-about = Was der Helpdesk automatisch schreibt, in Ihren eigenen Worten und in jeder Sprache.
letters-brand = Marke
letters-brand-about = { $name }: Farbe und Logo für E-Mails, Kundenseiten und Umfragen.
brands-title = Marken
brands-name = Name
brands-first = Sie trägt den Namen des Helpdesks, der in den Einstellungen steht.
brands-add = Marke hinzufügen
brands-add-about = Ein weiterer Auftritt nach außen mit eigenem Namen, eigener Farbe, eigenem Logo und eigenen E-Mail-Texten. Ein Postfach gehört zu einer Marke; seine Tickets, E-Mails und Umfragen tragen sie.
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

satisfaction-letter-solved = Ihre Anfrage „{ $subject }“ ist gelöst. Dürfen wir Ihnen eine Frage stellen?

satisfaction-combined-subject = Danke, Ihre Anfrage ist gelöst: { $subject }
satisfaction-combined-way-back = Falls noch etwas offen ist, antworten Sie einfach auf diese E-Mail: Ihre Anfrage wird dann wieder geöffnet, und Sie müssen nichts noch einmal erklären.

letter-why-no-mailbox = der Helpdesk hat kein Postfach
letter-why-no-address = der Kunde ist per E-Mail nicht erreichbar
letter-why-ourselves = die Adresse gehört zu einem Postfach des Helpdesks

letter-footer-aside = Zur Anfrage Nr. { $number }. Ihre Antwort geht nur an unser Team.
letter-footer-alert = Diese Nachricht betrifft Anfrage Nr. { $number }. Wenn Sie per E-Mail antworten, wird Ihre Antwort zur internen Notiz.
letter-link-alert = Ticket öffnen
satisfaction-letter-opt-out = Keine Umfragen mehr

# Ergebnisse aller Arten von Umfragen, Regeln, Beziehungsumfragen, Dank
letter-password-subject = Ihr Passwort für { $desk } festlegen
letter-password-text = Mit diesem Link legen Sie ein neues Passwort fest. Er ist 24 Stunden gültig und funktioniert einmal.
letter-password-button = Passwort festlegen
letter-password-small = Sie haben das nicht angefordert? Dann müssen Sie nichts tun: Ihr Passwort bleibt unverändert.
letter-footer-staff = Sie erhalten diese E-Mail, weil Sie mit { $desk } arbeiten.

### Letters in the log of a ticket, and why one did not leave

workspace-event-notice = Abschlussnachricht an den Kunden gesendet
workspace-event-acknowledged = Eingangsbestätigung an den Kunden gesendet
workspace-event-letter-outdated = Eine E-Mail konnte nicht rechtzeitig gesendet werden: Was sie ankündigte, stimmte nicht mehr. Sie wird neu geschrieben.
workspace-event-letter-withheld = Eine E-Mail wurde nicht gesendet
workspace-event-survey-withheld = Keine Umfrage gesendet
workspace-event-unacknowledged = Keine Eingangsbestätigung gesendet
outbox-why-quarantined = das Postfach war in Quarantäne
outbox-why-left = jemand hat den Versand aufgegeben
outbox-why-answered = die Antwort wurde schon vorher gesendet
delivery-why-uncertain = { $why }. Die E-Mail ist vielleicht angekommen; sie wird noch einmal versucht
delivery-why-uncertain-last = { $why }. Die E-Mail ist vielleicht angekommen
delivery-why-stopped-twice = Guichet wurde zweimal beendet, während diese E-Mail gesendet wurde
delivery-why-unnoted = Guichet konnte nicht festhalten, dass die E-Mail gesendet wird ({ $error })
outbox-why-outdated = sie konnte nicht vor dem Tag gesendet werden, den sie ankündigt

mailboxes-last-stays = Das letzte Postfach lässt sich nicht entfernen: Ohne Adresse bekäme niemand eine Antwort. Legen Sie zuerst ein anderes an.
