workspace-event-survey-offered = Umfrage an den Kunden gesendet
workspace-event-survey-withdrawn = Umfrage zurückgezogen

### Satisfaction

satisfaction-letter-greeting = Guten Tag,
satisfaction-letter-greeting-name = Guten Tag { $name },
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

workspace-rated = Bewertet mit { $score } von { $best }

satisfaction-combined-solved = danke, dass Sie uns geschrieben haben. Ihre Anfrage „{ $subject }“ ist jetzt gelöst.
satisfaction-combined-unanswered = danke, dass Sie uns geschrieben haben. Da wir nichts von Ihnen gehört haben, betrachten wir Ihre Anfrage „{ $subject }“ als gelöst.
satisfaction-combined-help = Ich brauche noch Hilfe

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

satisfaction-opt-out = Keine Umfragen mehr?
satisfaction-opt-out-lead = Wir bitten { $address } dann nicht mehr um Bewertungen. Antworten auf Ihre Anfragen und Nachrichten dazu erhalten Sie weiterhin.
satisfaction-opt-out-do = Umfragen abbestellen
satisfaction-opted-out = Sie erhalten keine Umfragen mehr
satisfaction-opted-out-lead = Wir bitten { $address } nicht mehr um Bewertungen. Antworten auf Ihre Anfragen und Nachrichten dazu erhalten Sie weiterhin.
satisfaction-opt-in = Umfragen wieder erhalten
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

letter-footer-alone = Sie erhalten diese E-Mail, weil Sie mit { $desk } in Kontakt waren. Antworten Sie einfach darauf, um uns zu erreichen.
satisfaction-from = Von
satisfaction-to = Bis
satisfaction-show = Anzeigen
asking-moment-solved = Wenn das Ticket gelöst ist
asking-moment-first-reply = Wenn der Kunde die erste Antwort bekommt
