### Pages and errors

page-away = Wir sind gerade nicht erreichbar, es wurde nichts gesendet. Ihre Eingaben sind noch da: Bitte versuchen Sie es gleich noch einmal.
page-skip = Zum Inhalt springen
page-language = Sprache
error-way-home = Zur Startseite
error-try-again = Erneut versuchen
error-kept-title = Ihre Eingaben sind noch da
error-kept-files = Dateien müssen Sie noch einmal auswählen.
error-kept-again = Erneut senden
error-not-found = Diese Seite gibt es nicht
error-not-found-sentence = Vielleicht ist der Link veraltet oder wurde vom E-Mail-Programm abgeschnitten. Ihren Anfragen ist nichts passiert.
error-denied = Dafür fehlt Ihnen die Berechtigung
error-other-name = Dieser Helpdesk hat eine andere Adresse
error-other-name-sentence = Die Adresse in der Adresszeile gehört nicht zu diesem Helpdesk. Deshalb wird hier nichts angezeigt. Bitte verwenden Sie die richtige Adresse.
error-other-name-go = Zu { $address }
error-other-site = Diese Aktion kam von einer anderen Website. Es wurde nichts geändert. Gehen Sie zurück und versuchen Sie es hier noch einmal.
error-invalid = Das hat so nicht geklappt
error-invalid-sentence = Im Formular oder im Link fehlt etwas, oder etwas stimmt nicht. Gehen Sie zurück: Ihre Eingaben sind noch da.
error-too-large = Das ist zu groß
error-too-large-sentence = Eine Nachricht darf mit ihren Dateien zusammen höchstens 25 MB groß sein.
error-busy = Der Helpdesk ist gerade überlastet
error-busy-sentence = Es wurde nichts gespeichert. Bitte versuchen Sie es gleich noch einmal.
error-full = Zurzeit kann nichts gespeichert werden
error-full-sentence = Der Speicherplatz des Helpdesks ist voll. Es wurde nichts gespeichert. Bitte geben Sie dem Betreiber Bescheid und versuchen Sie es später noch einmal.
error-ours = Da ist etwas schiefgegangen
error-ours-sentence = Der Fehler liegt bei uns und wurde protokolliert. Alles Gespeicherte ist sicher. Bitte versuchen Sie es gleich noch einmal.
