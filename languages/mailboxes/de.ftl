### Eingehende E-Mails

workspace-cancel = Abbrechen
workspace-optional = (optional)
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
workspace-mailboxes = Postfächer

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

# Bei E-Mails, die in keinem Ticket sind oder zu einem kamen; die API gibt sie auf Englisch.
mailboxes-purpose-progress = Zwischenstand
mailboxes-purpose-check-back = Nachfrage

brands-brand = Marke
brands-of-mailbox = E-Mails aus diesem Postfach tragen Name, Farbe und Logo der Marke.

brands-has-mailbox = Zu dieser Marke gehört noch ein Postfach: Es würden weiter E-Mails in ihrem Namen eingehen. Geben Sie dem Postfach zuerst eine andere Marke.
brands-retired-already = Diese Marke ist archiviert: Wählen Sie eine andere.
