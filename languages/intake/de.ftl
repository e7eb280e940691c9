error-suspended = Sie können hier nicht mehr schreiben. Bitte wenden Sie sich auf anderem Weg an uns. Es wurde nichts gesendet.

channels-received-by = Sie erhalten unsere Antwort spätestens am { $time } Uhr.

channels-why-suspended = Der Absender ist gesperrt: Seine E-Mails eröffnen keine Tickets.
channels-why-fault = Beim Bearbeiten dieser E-Mail ist ein Fehler aufgetreten. Von der E-Mail ist nichts verloren. Technische Angaben: { $error }
channels-why-duplicate = dieselbe E-Mail wie Nummer { $mail }
channels-because-conversation = sie setzt das Gespräch mit dem Absender fort
channels-because-repeated = der Absender hat vor wenigen Minuten dasselbe geschrieben

# Warum keine Eingangsbestätigung: „Keine Eingangsbestätigung gesendet: …“.
channels-unanswered-import = eine alte E-Mail wurde importiert
channels-unanswered-uncertain = der Absender steht nicht fest
channels-unanswered-colleague = der Absender arbeitet hier
channels-unanswered-disowned = die E-Mail stammt nicht von der Domain, die sie nennt
channels-unanswered-lately = der Absender hat in den letzten 24 Stunden schon eine erhalten
channels-unanswered-budget = die stündliche Obergrenze für automatische Antworten an unbekannte Absender ist erreicht
channels-unanswered-budget-domain = die stündliche Obergrenze für automatische Antworten an diese Domain ist erreicht

channels-no-subject = (ohne Betreff)
set-aside-title = Zurückgestellte E-Mails
set-aside-about = Diese E-Mails sind gespeichert, konnten aber keinem Ticket zugeordnet werden. Sehen Sie sich den Grund an und starten Sie dann einen neuen Versuch.
set-aside-none = Keine zurückgestellten E-Mails
set-aside-none-about = Alle eingegangenen E-Mails sind in Tickets. Was sich nicht lesen oder bearbeiten lässt, erscheint hier mit dem Grund.
set-aside-waits = Neuer Versuch in weniger als einer Minute
set-aside-stopped = Konnte nicht bearbeitet werden
set-aside-sender-unknown = Absender unbekannt
set-aside-retry = Erneut versuchen
set-aside-raw = E-Mail herunterladen
set-aside-dismiss = Von der Liste nehmen
workspace-done-mail-taken = Die E-Mail ist in Ticket Nr. { $number }.
workspace-done-mail-stays = Das hat nicht geklappt. Die E-Mail bleibt hier, mit dem Grund.
workspace-done-mail-gone = Die E-Mail ist bearbeitet.
workspace-done-mail-dismissed = Von der Liste genommen. Die E-Mail bleibt gespeichert.
