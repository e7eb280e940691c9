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

workspace-whole-letter = Ganze E-Mail anzeigen
workspace-policy = Wie es weitergeht
workspace-send = Senden
workspace-after-sending = Sobald Ihre Nachricht gesendet ist
workspace-step-done-remind = Erinnerung an den Kunden gesendet
workspace-step-done-warn = Abschlussankündigung an den Kunden gesendet
workspace-step-done-solve = Von der Abschlussregel gelöst: keine Antwort
workspace-step-done-close = Von der Abschlussregel geschlossen
workspace-step-withheld-remind = Keine Erinnerung gesendet
workspace-step-withheld-warn = Keine Abschlussankündigung gesendet
workspace-step-withheld-solve = Nicht gelöst
workspace-step-withheld-survey = Keine Umfrage gesendet
workspace-step-withheld-close = Nicht geschlossen
closing-why-overtaken = durch eine spätere E-Mail überholt

half-typed-drop = Neu beginnen

### Workspace: policy and ratings on the ticket

workspace-policy-version = { $name }, Version { $version }
workspace-step-done-survey = Kunde um eine Bewertung gebeten
workspace-step-coming-remind = Kunden erinnern
workspace-step-coming-warn = Abschluss ankündigen
workspace-step-coming-solve = Lösen und Nachricht senden
workspace-step-coming-survey = Um Bewertung bitten
workspace-step-coming-close = Schließen
workspace-step-not-counted = ohne { $days }

### Workspace: policies as sentences

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

### Endings: steps and why a letter was withheld

closing-step-progress = Zwischenstand
closing-step-nudge = Erinnerung an den Zuständigen
closing-step-look = wieder offen
closing-step-unasked = zurück an den Zuständigen
closing-step-unreached = zurück an den Zuständigen
closing-why-nobody = der Kunde ist unter keiner Adresse erreichbar
closing-why-missed = während eines Ausfalls verpasst; ein späterer Schritt war schon fällig
closing-why-overrun = ein späterer Schritt war schon fällig
closing-why-skipped = ein Agent hat diesen Schritt übersprungen
closing-why-answered = der Kunde hat geantwortet
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

endings-about = Was für alle Abschlussregeln zusammen gilt.
endings-open = E-Mails, Limits, Anhalten
endings-stop-title = Alles anhalten
endings-stop-about = Keine Regel schreibt, löst oder schließt mehr etwas, bis Sie es wieder erlauben. Es geht nichts verloren: Danach erhält jeder Kunde höchstens eine E-Mail, die dann richtige, und jede angekündigte Frist wird eingehalten.
endings-stop = Alle E-Mails der Regeln jetzt anhalten
endings-stopped = Die E-Mails der Regeln sind angehalten ({ $who }, { $when }).
endings-go = Fortsetzen
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

### Endings: sending

expect-pending = Senden und warten
expect-pending-then = Senden und warten: { $step } { $day }
expect-on-hold = Senden, auf Dritte warten
expect-on-hold-then = Senden, auf Dritte warten: { $step } { $day }
expect-solved = Senden und lösen: { $ending }
expect-solved-nothing = Senden und lösen

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
policies-waiting = Während wir auf den Kunden warten
policies-waiting-about = Gezählt ab unserer letzten Antwort. Eine Antwort des Kunden hebt alles auf.
policies-after = Nach wie vielen
policies-unit = Tage oder Stunden
policies-step = Schritt
policies-business-days = Arbeitstagen
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

satisfaction-withheld = Keine Umfrage gesendet: { $reason }

endings-title = E-Mails und Limits
policies-business-hours = Arbeitsstunden
policies-hours-wall = Stunden rund um die Uhr
