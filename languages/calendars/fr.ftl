workspace-settings = Réglages
workspace-save = Enregistrer
workspace-time-zone = Fuseau horaire
workspace-no-such-zone = Fuseau horaire inconnu. Écrivez par exemple Europe/Paris.
workspace-policies = Règles de clôture

### Calendars

calendars-title = Calendriers
calendars-about = Les jours et heures ouvrés se comptent dans un calendrier : celui de la règle, sinon celui de l’équipe, sinon le calendrier par défaut.
calendars-desk = Calendrier par défaut
calendars-add = Nouveau calendrier
calendars-name = Nom
calendars-name-taken = Un autre calendrier porte déjà ce nom.
calendars-region = Jours fériés
calendars-no-region = aucun
calendars-hours = Horaires de travail
calendars-hours-about = Plusieurs plages par jour, séparées par des virgules : 09:00-12:30, 13:30-18:00. Vide : fermé.
calendars-hours-wrong = Écrivez par exemple 09:00-12:30, 13:30-18:00, sans chevauchement.
calendars-never-opens = Ce calendrier compte moins de 10 jours ouvrés dans l’année à venir : les étapes d’un ticket n’y trouveraient aucun jour. Indiquez des horaires pour au moins un jour de la semaine.
calendars-all-closed = Les jours particuliers laissent moins de 10 jours ouvrés dans l’année à venir : les étapes d’un ticket n’y trouveraient aucun jour. Retirez-en quelques-uns.
calendars-minute = La dernière minute avant minuit reste fermée : écrivez 24:00 pour la fin de la journée.
calendars-exceptions = Jours particuliers
calendars-exceptions-about = Fermetures et ouvertures exceptionnelles, une par ligne : 2026-12-24 Veille de Noël, ou 2026-12-24 09:00-12:00 Veille de Noël. Sans horaires : fermé.
calendars-exceptions-wrong = Ligne illisible : { $line }
calendars-holidays = Jours fériés des 12 prochains mois
calendars-holidays-none = Ce calendrier n’a pas de jours fériés.
calendars-teams = Équipes qui suivent ce calendrier
calendars-brands = Marques qui suivent ce calendrier
calendars-import = Importer des jours d’un fichier iCalendar (.ics)
calendars-import-help = Choisissez un fichier, puis affichez ce qui change : ses jours s’ajoutent ci-dessus comme fermés ; retirez ceux qui ne conviennent pas avant d’enregistrer.
calendars-import-wrong = Ce fichier n’est pas un calendrier iCalendar.
calendars-imported-later = Les jours après le { $date } ont été laissés de côté : importez de nouveau le fichier à leur approche.
calendars-imported-timed = { $number ->
    [one] Un événement de quelques heures seulement a été laissé de côté.
   *[other] { $number } événements de quelques heures seulement ont été laissés de côté.
}
calendars-imported = { $number ->
    [0] Le fichier n’ajoute aucun jour.
    [one] 1 jour ajouté ci-dessous, pas encore enregistré.
   *[other] { $number } jours ajoutés ci-dessous, pas encore enregistrés.
}
calendars-look = Voir ce qui change
calendars-moves = { $number ->
    [0] Aucune étape prévue ne change de jour.
    [one] 1 étape prévue change de jour ; chaque délai annoncé est respecté.
   *[other] { $number } étapes prévues changent de jour ; chaque délai annoncé est respecté.
}
calendars-moves-now = { $number ->
    [0] Aucune n’est à échéance tout de suite.
    [one] 1 est à échéance tout de suite.
   *[other] { $number } sont à échéance tout de suite.
}
calendars-remove = Supprimer ce calendrier
calendars-in-use = Des règles suivent ce calendrier : { $names }. Changez-les d’abord.
workspace-done-calendar = { $number ->
    [0] Enregistré. Aucune étape ne change de jour.
    [one] Enregistré. 1 étape change de jour.
   *[other] Enregistré. { $number } étapes changent de jour.
}
workspace-done-calendar-removed = Supprimé. Ses équipes suivent de nouveau le calendrier par défaut.
