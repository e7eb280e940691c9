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
delivery-why-unread = die E-Mail konnte nicht geladen werden ({ $error })
delivery-why-broken = die E-Mail lässt sich nicht zusammenstellen ({ $error })
delivery-why-file-missing = die Datei „{ $file }“ fehlt
delivery-why-no-address = „{ $address }“ ist keine Adresse, an die E-Mails gesendet werden können
delivery-why-beyond-ascii = { $address } ist von hier aus nicht erreichbar: Der Mailserver nimmt nur reine ASCII-Adressen an (kein SMTPUTF8)

delivery-files-linked = Die Dateien sind zu groß für eine E-Mail. Sie können sie bis { $day }, hier herunterladen:

