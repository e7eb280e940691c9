### The demo desk

demo-desk = Guichet de démonstration
demo-stays-here = Rien ne quitte cette machine.
demo-move = Avancer dans le temps
demo-hours = +{ $number } h
demo-days = { $number ->
    [one] +1 jour
   *[other] +{ $number } jours
}
demo-business-days = { $number ->
    [one] +1 jour ouvré
   *[other] +{ $number } jours ouvrés
}
demo-to-the-desk = Ouvrir Guichet
demo-jump-wrong = Indiquez des heures, des jours ou des jours ouvrés, par exemple 3b.
demo-team-orders = Commandes
demo-team-billing = Facturation
demo-team-technical = Technique
demo-team-advice = Conseil
demo-category-delivery = Livraison
demo-category-returns = Retours
demo-category-payments = Paiements
demo-category-repairs = Réparations
demo-category-advice = Conseil
demo-mailbox = Boîte de démo
demo-letters-sent = E-mails envoyés
demo-write = Écrire en tant que client
demo-write-how = Votre e-mail arrive dans Guichet comme n’importe quel autre.
demo-filter = E-mails envoyés à cette adresse
demo-filter-go = Afficher ces e-mails
demo-no-letters = Aucun e-mail pour l’instant.
demo-all-letters = Afficher tous les e-mails
demo-older = E-mails plus anciens
demo-from = De
demo-to = À
demo-sent = Envoyé
demo-ticket = Ticket
demo-name = Nom
demo-subject = Objet
demo-body = Message
demo-answers = En réponse à
demo-answers-none = aucun message : nouvelle demande
demo-send = Envoyer à Guichet
demo-form = Format de l’e-mail
demo-as-html = Tel que le client le voit
demo-as-text = Texte brut
demo-as-source = En-têtes et source
demo-letter-to = E-mail à { $name }
demo-arrived = Votre e-mail est arrivé.
demo-arrived-ticket = Voir le ticket nº { $ticket }
demo-state-waiting = en attente d’envoi
demo-state-failed = non remis
demo-state-withheld = non envoyé
demo-state-cancelled = annulé
demo-purpose-reply = réponse
demo-purpose-acknowledgement = accusé de réception
demo-purpose-reminder = relance
demo-purpose-warning = préavis de résolution
demo-purpose-notice = avis de résolution
demo-purpose-survey = enquête
demo-purpose-alert = alerte
demo-happened = Le temps a avancé : { $what }.
demo-happened-nothing = Le temps a avancé. Rien n’était prévu.
demo-count-reminder = { $number ->
    [one] 1 relance envoyée
   *[other] { $number } relances envoyées
}
demo-count-warning = { $number ->
    [one] 1 préavis de résolution envoyé
   *[other] { $number } préavis de résolution envoyés
}
demo-count-notice = { $number ->
    [one] 1 avis de résolution envoyé
   *[other] { $number } avis de résolution envoyés
}
demo-count-survey = { $number ->
    [one] 1 enquête envoyée
   *[other] { $number } enquêtes envoyées
}
demo-count-letter = { $number ->
    [one] 1 autre e-mail envoyé
   *[other] { $number } autres e-mails envoyés
}
demo-count-solved = { $number ->
    [one] 1 demande résolue
   *[other] { $number } demandes résolues
}
demo-count-closed = { $number ->
    [one] 1 demande close
   *[other] { $number } demandes closes
}

demo-purpose-progress = point d’avancement
demo-purpose-check-back = suivi après résolution
