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
