workspace-sign-in-to = Beim Helpdesk von { $desk }.
workspace-sign-in-wrong = E-Mail-Adresse oder Passwort ist falsch.
workspace-sign-in-throttled = Zu viele Versuche. Bitte versuchen Sie es in einer Viertelstunde noch einmal.
workspace-sign-in-nobody = Hier arbeitet noch niemand. Öffnen Sie den Link „set-up“, den Guichet beim Start ausgibt, oder legen Sie die erste Person auf der Kommandozeile an:
workspace-sign-in-demo = Dies ist der Demo-Helpdesk:
workspace-password = Passwort
workspace-main = Hauptnavigation
workspace-views = Ansichten
workspace-teams = Teams
workspace-tickets = Tickets
workspace-new-ticket = Neues Ticket
workspace-search = Suchen
workspace-quick-links = Schnellzugriff
workspace-go-to-mine = Zu meinen Tickets
workspace-close = Schließen
workspace-yes = Ja
workspace-confirm = Bitte bestätigen
workspace-keys = Tastenkürzel
workspace-key-walk = Nächstes oder voriges Ticket
workspace-key-send = Senden
workspace-demo = Demo-Helpdesk
workspace-demo-stays-here = Nichts verlässt diesen Rechner.
workspace-demo-move = Zeit vorspulen
workspace-demo-hours = +{ $number } Std.
workspace-demo-mailbox = Demo-Postfach
workspace-refresh-away = Diese Seite ist vielleicht nicht aktuell: Guichet ist nicht erreichbar. Sie aktualisiert sich, sobald die Verbindung wieder steht.
workspace-refresh-ended = Sie wurden abgemeldet; diese Seite aktualisiert sich nicht mehr.
workspace-visit-away = Guichet ist nicht erreichbar. Es wurde nichts geändert. Bitte versuchen Sie es gleich noch einmal.
workspace-sign-in-kept = Ihre Sitzung ist abgelaufen. Ihre Eingaben sind gespeichert: Nach dem Anmelden sind sie wieder da.
workspace-again = Sie sind wieder angemeldet
workspace-again-about = Ihre Sitzung war abgelaufen, als Sie dies gesendet haben. Es wurde noch nichts ausgeführt.
workspace-again-back = Zurück, ohne zu senden
workspace-demo-days = +{ $number } { $number ->
    [one] Tag
   *[other] Tage
}
workspace-demo-business-days = +{ $number } { $number ->
    [one] Arbeitstag
   *[other] Arbeitstage
}

composer-sign-in = Anmelden
workspace-undo = Rückgängig

workspace-done-bulk-deleted = { $number ->
    [0] Es wurde nichts gelöscht.
    [one] Ein Ticket liegt im Papierkorb.
   *[other] { $number } Tickets liegen im Papierkorb.
}

# The strip of the settings
settings-strip = Alle Einstellungen
settings-part-you = Sie
settings-part-desk = Helpdesk
settings-part-channels = Kanäle
settings-part-letters = E-Mails und Marken
settings-part-closing = Abschluss
settings-part-satisfaction = Zufriedenheit

workspace-done-demo-jump = { $number ->
    [0] Zeit vorgespult. Es war keine E-Mail fällig.
    [one] Zeit vorgespult: 1 E-Mail wurde verschickt. Sie liegt im Demo-Postfach.
   *[other] Zeit vorgespult: { $number } E-Mails wurden verschickt. Sie liegen im Demo-Postfach.
}
workspace-sign-out = Abmelden
workspace-theme = Darstellung
workspace-theme-light = Hell
workspace-theme-dark = Dunkel
workspace-theme-system = System
