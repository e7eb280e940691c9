### E-Mails: Antworten

delivery-you-wrote = Am { $date } schrieben Sie:
delivery-someone-wrote = Am { $date } schrieb { $name }:
delivery-forwarded-subject = WG: { $subject }

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
workspace-event-notice = Abschlussnachricht an den Kunden gesendet
workspace-event-acknowledged = Eingangsbestätigung an den Kunden gesendet
workspace-event-letter-outdated = Eine E-Mail konnte nicht rechtzeitig gesendet werden: Was sie ankündigte, stimmte nicht mehr. Sie wird neu geschrieben.
workspace-event-letter-withheld = Eine E-Mail wurde nicht gesendet
workspace-event-survey-withheld = Keine Umfrage gesendet
workspace-event-unacknowledged = Keine Eingangsbestätigung gesendet
outbox-why-quarantined = das Postfach war in Quarantäne
outbox-why-left = jemand hat den Versand aufgegeben
outbox-why-outdated = sie konnte nicht vor dem Tag gesendet werden, den sie ankündigt

delivery-files-linked = Die Dateien sind zu groß für eine E-Mail. Sie können sie bis { $day }, hier herunterladen:

outbox-why-answered = die Antwort wurde schon vorher gesendet
