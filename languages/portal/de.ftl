whole-goes-on-here = Der Text ist länger als eine Million Zeichen und wird hier gekürzt. Vollständig steht er in der Datei.

portal-file-gone = Dieser Link ist nicht mehr gültig
portal-file-gone-about = Dateien stehen dreißig Tage lang bereit. Antworten Sie einfach auf die Nachricht mit diesem Link: Wir senden sie Ihnen gern noch einmal.

### Portal

portal-title = Ihre Anfrage Nr. { $number }
portal-heading = Anfrage Nr. { $number } vom { $day }
portal-state-new = Ihre Anfrage ist bei uns angekommen.
portal-state-open = Wir arbeiten an Ihrer Anfrage.
portal-state-on-hold = Wir warten auf eine Antwort von anderer Stelle.
portal-state-pending = Wir warten auf Ihre Antwort.
portal-state-pending-until = Wir warten bis { $day }, auf Ihre Antwort.
portal-state-solved = Ihre Anfrage ist gelöst.
portal-state-closed = Ihre Anfrage wurde am { $day }, geschlossen.
portal-state-cancelled = Ihre Anfrage wurde am { $day }, abgebrochen.
portal-next-open = Sie erhalten unsere Antwort per E-Mail und hier.
portal-next-pending = Antworten Sie uns einfach hier unten.
portal-next-pending-until = Danach gilt Ihre Anfrage als gelöst; Sie können sich jederzeit wieder melden.
portal-next-solved = Fehlt noch etwas? Schreiben Sie uns unten, dann öffnen wir sie wieder.
portal-next-solved-until = Fehlt noch etwas? Bis { $day }, können Sie uns hier schreiben, dann öffnen wir sie wieder. Danach wird Ihre Nachricht zu einer neuen Anfrage, die an diese anknüpft.
portal-next-closed = Fehlt noch etwas? Schreiben Sie uns unten: Ihre Nachricht wird zu einer neuen Anfrage, die an diese anknüpft.
portal-progress = Stand Ihrer Anfrage
portal-step-received = Eingegangen
portal-step-answered = Beantwortet
portal-step-our-turn = In Arbeit
portal-step-your-turn = Sie sind dran
portal-step-on-hold = Wartet
portal-step-solved = Gelöst
portal-step-cancelled = Abgebrochen
portal-question = Ist Ihre Anfrage gelöst?
portal-question-settled = Ist alles erledigt?
portal-confirm = Bitte bestätigen Sie mit einem Klick
portal-choice-solved = Ja, gelöst
portal-choice-help = Ich brauche noch Hilfe
portal-choice-more-days = Ich brauche mehr Zeit
portal-done-solved = Danke für Ihre Rückmeldung. Ihre Anfrage ist gelöst.
portal-done-help = Wir kümmern uns wieder um Ihre Anfrage. Schreiben Sie uns unten gern, was noch fehlt.
portal-done-more-days = Sie haben jetzt mehr Zeit. Schreiben Sie uns, sobald es Ihnen passt.
portal-done-more-days-until = Sie haben jetzt mehr Zeit, bis { $day }. Schreiben Sie uns, sobald es Ihnen passt.
portal-done-no-deadline = Es gibt keine Frist: Schreiben Sie uns, sobald es Ihnen passt.
portal-done-not-waiting = Wir warten gerade nicht auf eine Antwort von Ihnen. Es gibt keine Frist zu verlängern.
portal-done-sent = Ihre Nachricht ist angekommen. Sie müssen nichts weiter tun.
portal-rated = Vielen Dank für Ihre Bewertung. Ändern
portal-messages = Nachrichten
portal-you = Sie
portal-files = Dateien
portal-files-limit = optional, zusammen bis 25 MB
portal-answer = Ihre Antwort
portal-write-again = Schreiben Sie uns noch einmal
portal-send = Senden
portal-empty = Bitte schreiben Sie etwas oder fügen Sie eine Datei hinzu.

### Portal: waiting for others

portal-state-on-hold-for = Wir warten auf eine Antwort von: { $who }.
portal-next-on-hold = Sie müssen nichts tun. Wir schreiben Ihnen, sobald wir mehr wissen.
portal-next-on-hold-until = Sie müssen nichts tun. Am { $day }, sehen wir wieder nach.
portal-done-already-until = Sie haben schon mehr Zeit, bis { $day }. Schreiben Sie uns, sobald es Ihnen passt.
portal-done-already = Sie haben schon mehr Zeit. Schreiben Sie uns, sobald es Ihnen passt.
