workspace-settings = Einstellungen
workspace-save = Speichern
workspace-time-zone = Zeitzone
workspace-no-such-zone = Diese Zeitzone gibt es nicht. Ein gültiges Beispiel: Europe/Paris.
workspace-policies = Abschlussregeln

### Calendars

calendars-title = Kalender
calendars-about = Arbeitstage und Arbeitsstunden zählen nach einem Kalender: dem der Regel, sonst dem des Teams, sonst dem des Helpdesks.
calendars-desk = Kalender des Helpdesks
calendars-add = Neuer Kalender
calendars-name = Name
calendars-name-taken = Ein anderer Kalender heißt bereits so.
calendars-region = Feiertage
calendars-no-region = keine
calendars-hours = Arbeitszeiten
calendars-hours-about = Mehrere Zeiträume pro Tag durch Kommas trennen: 09:00-12:30, 13:30-18:00. Leer: geschlossen.
calendars-hours-wrong = Schreiben Sie zum Beispiel 09:00-12:30, 13:30-18:00, ohne Überschneidung.
calendars-never-opens = Dieser Kalender hat im nächsten Jahr weniger als 10 Arbeitstage: Für die Schritte eines Falls gäbe es keinen Tag. Tragen Sie für mindestens einen Wochentag Zeiten ein.
calendars-all-closed = Die besonderen Tage lassen im nächsten Jahr weniger als 10 Arbeitstage übrig: Für die Schritte eines Falls gäbe es keinen Tag. Streichen Sie einige davon.
calendars-minute = Die letzte Minute vor Mitternacht bliebe geschlossen: Schreiben Sie 24:00 für das Ende des Tages.
calendars-exceptions = Besondere Tage
calendars-exceptions-about = Außerplanmäßige Schließungen und Öffnungen, eine pro Zeile: 2026-12-24 Heiligabend, oder 2026-12-24 09:00-12:00 Heiligabend. Ohne Zeiten: geschlossen.
calendars-exceptions-wrong = Diese Zeile lässt sich nicht lesen: { $line }
calendars-holidays = Feiertage der nächsten 12 Monate
calendars-holidays-none = Dieser Kalender hat keine Feiertage.
calendars-teams = Teams, für die dieser Kalender gilt
calendars-brands = Marken, für die dieser Kalender gilt
calendars-import = Tage aus einer iCalendar-Datei (.ics) hinzufügen
calendars-import-help = Wählen Sie eine Datei und sehen Sie sich die Änderungen an: Die Tage der Datei kommen oben als geschlossen hinzu; entfernen Sie vor dem Speichern, was nicht passt.
calendars-import-wrong = Diese Datei ist keine iCalendar-Datei.
calendars-imported-later = Tage nach dem { $date } wurden ausgelassen: Fügen Sie die Datei erneut hinzu, wenn sie näher rücken.
calendars-imported-timed = { $number ->
    [one] Ein Termin, der nur einige Stunden dauert, wurde ausgelassen.
   *[other] { $number } Termine, die nur einige Stunden dauern, wurden ausgelassen.
}
calendars-imported = { $number ->
    [0] Die Datei fügt keinen Tag hinzu.
    [one] 1 Tag unten hinzugefügt, noch nicht gespeichert.
   *[other] { $number } Tage unten hinzugefügt, noch nicht gespeichert.
}
calendars-look = Änderungen ansehen
calendars-moves = { $number ->
    [0] Kein geplanter Schritt verschiebt sich.
    [one] 1 geplanter Schritt verschiebt sich; jede angekündigte Frist wird eingehalten.
   *[other] { $number } geplante Schritte verschieben sich; jede angekündigte Frist wird eingehalten.
}
calendars-moves-now = { $number ->
    [0] Keiner ist sofort fällig.
    [one] 1 ist sofort fällig.
   *[other] { $number } sind sofort fällig.
}
calendars-remove = Diesen Kalender löschen
calendars-in-use = Dieser Kalender gilt für diese Regeln: { $names }. Ändern Sie zuerst diese.
workspace-done-calendar = { $number ->
    [0] Gespeichert. Kein Schritt verschiebt sich.
    [one] Gespeichert. 1 Schritt verschiebt sich.
   *[other] Gespeichert. { $number } Schritte verschieben sich.
}
workspace-done-calendar-removed = Gelöscht. Für seine Teams gilt wieder der Kalender des Helpdesks.
