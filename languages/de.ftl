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

# The API
api-value = Dieser Wert kann hier nicht übernommen werden.
api-unknown = Unter dieser Kennung oder diesem Namen gibt es hier nichts und niemanden.
error-taken = Das ist bereits vergeben.
