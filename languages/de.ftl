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
letter-footer = Diese Nachricht betrifft Ihre Anfrage Nr. { $number }. Antworten Sie einfach darauf, um uns zu erreichen.
letter-link = Stand Ihrer Anfrage ansehen

### Pages and errors
page-skip = Zum Inhalt springen
page-language = Sprache
error-way-home = Zur Startseite
error-not-found = Unter dieser Adresse gibt es nichts
error-not-found-sentence = Der Link ist vielleicht alt oder wurde von einem Mailprogramm abgeschnitten. Ihre Anfragen sind sicher.
error-denied = Das dürfen Sie hier nicht
error-agents-only = Das dürfen nur Agenten. Es wurde nichts geändert.
error-admins-only = Das dürfen nur Administratoren. Es wurde nichts geändert.
error-invalid = Das konnte so nicht übernommen werden
error-invalid-sentence = Im Formular oder im Link fehlt etwas oder ist falsch. Gehen Sie zurück, Ihre Eingaben sind noch da.
error-too-large = Das ist zu groß
error-too-large-sentence = Eine Nachricht und ihre Dateien dürfen zusammen 25 MB haben.
error-ours = Hier ist etwas schiefgegangen
error-ours-sentence = Der Fehler liegt bei uns und wurde notiert. Was gespeichert war, ist sicher; bitte versuchen Sie es gleich noch einmal.
error-address = Das ist keine E-Mail-Adresse.
error-empty = Bitte füllen Sie dieses Feld aus.
error-closed = Ein geschlossenes Ticket bleibt geschlossen. Eine Antwort eröffnet ein Folgeticket.
error-status-at-opening = Ein Ticket kann nicht mit diesem Status beginnen.
error-changed-meanwhile = Jemand hat dieses Ticket inzwischen geändert. Sehen Sie es noch einmal an; Ihre Eingabe ist noch da.

### The demo desk
demo-desk = Vorführung
demo-stays-here = Nichts verlässt diesen Rechner.
demo-move = Zeit vorstellen
demo-hours = { $number ->
    [one] +1 Stunde
   *[other] +{ $number } Stunden
}
demo-days = { $number ->
    [one] +1 Tag
   *[other] +{ $number } Tage
}
demo-business-days = { $number ->
    [one] +1 Werktag
   *[other] +{ $number } Werktage
}
demo-to-the-desk = Zum Schalter
demo-jump-wrong = Die Uhr geht um Stunden, Tage oder Werktage vor, zum Beispiel 3b.
demo-mailbox = Briefkasten
demo-letters-sent = Verschickte Briefe
demo-write = Als Kunde schreiben
demo-write-how = Ihr Brief kommt hier an wie jede E-Mail.
demo-filter = Nur Briefe an diese Adresse
demo-filter-go = Diese Briefe zeigen
demo-no-letters = Hier ist noch kein Brief.
demo-all-letters = Alle Briefe zeigen
demo-older = Ältere Briefe
demo-from = Von
demo-to = An
demo-sent = Verschickt
demo-ticket = Anfrage
demo-name = Name
demo-subject = Betreff
demo-body = Brief
demo-answers = Antwortet auf
demo-answers-none = keinen, neue Anfrage
demo-send = An den Schalter schicken
demo-form = Form des Briefes
demo-as-html = Wie ihn der Kunde sieht
demo-as-text = Nur Text
demo-as-source = Kopfzeilen und Quelltext
demo-letter-to = Brief an { $name }
demo-arrived = Ihr Brief ist angekommen.
demo-arrived-ticket = Anfrage #{ $ticket } ansehen
demo-state-waiting = wartet auf den Versand
demo-state-failed = nicht zustellbar
demo-state-withheld = zurückgehalten
demo-state-cancelled = zurückgenommen
demo-purpose-reply = Antwort
demo-purpose-acknowledgement = Eingangsbestätigung
demo-purpose-reminder = Erinnerung
demo-purpose-warning = Ankündigung des Abschlusses
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
    [one] 1 Abschluss angekündigt
   *[other] { $number } Abschlüsse angekündigt
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
    [one] 1 weiterer Brief verschickt
   *[other] { $number } weitere Briefe verschickt
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
    [0] Die Zeit ist vorgegangen. Es war kein Brief fällig.
    [one] Die Zeit ist vorgegangen: 1 Brief ging hinaus. Er liegt im Briefkasten.
   *[other] Die Zeit ist vorgegangen: { $number } Briefe gingen hinaus. Sie liegen im Briefkasten.
}
### Abschluss
closing-step-remind = Erinnerung
closing-step-warn = Ankündigung der Lösung
closing-step-solve = gelöst
closing-step-survey = Umfrage
closing-step-close = geschlossen
closing-weekend = Wochenende
closing-greeting = Guten Tag { $name },
closing-greeting-nameless = Guten Tag,
closing-choice-solved = Ja, gelöst
closing-choice-help = Ich brauche noch Hilfe
closing-choice-more-days = Ich brauche ein paar Tage mehr
closing-said-help = Ich brauche noch Hilfe.
closing-remind-subject = Wir warten auf Ihre Antwort: { $subject }
closing-remind-text = Wir warten auf Ihre Antwort zu „{ $subject }“, um weitermachen zu können. Das haben wir Ihnen geschrieben:
closing-remind-answer = Antworten Sie einfach auf diese E-Mail. Oder sagen Sie uns mit einem Klick, wie es steht:
closing-warn-subject = Ihre Anfrage wird am { $date } abgeschlossen: { $subject }
closing-warn-text = Zu „{ $subject }“ haben wir noch nichts von Ihnen gehört. Ohne Ihre Antwort betrachten wir Ihre Anfrage am { $date } als gelöst. Das haben wir Ihnen geschrieben:
closing-warn-answer = Brauchen Sie uns noch? Antworten Sie einfach auf diese E-Mail. Oder wählen Sie:
closing-notice-subject = Ihre Anfrage ist gelöst: { $subject }
closing-notice-text = Ihre Anfrage „{ $subject }“ ist jetzt gelöst.
closing-notice-unanswered = Da wir nichts von Ihnen gehört haben, betrachten wir Ihre Anfrage „{ $subject }“ als gelöst.
closing-notice-way-back = Ist noch etwas offen? Antworten Sie einfach auf diese E-Mail: Ihre Anfrage wird wieder geöffnet, und Sie müssen nichts wiederholen.
### Eingehende Briefe
channels-no-subject = (ohne Betreff)
channels-received-subject = Wir haben Ihre Anfrage erhalten
channels-received-greeting = Guten Tag,
channels-received-thanks = vielen Dank für Ihre Nachricht. Sie ist bei uns angekommen und wird von einem Menschen gelesen.
channels-received-by = Unsere Antwort erhalten Sie spätestens am { $time } Uhr.
channels-received-soon = Unsere Antwort erhalten Sie so bald wie möglich.
channels-received-add = Wenn Sie etwas ergänzen möchten, antworten Sie einfach auf diese Nachricht.
### Briefe: Antworten
delivery-you-wrote = Am { $date } schrieben Sie:
delivery-someone-wrote = Am { $date } schrieb { $name }:
