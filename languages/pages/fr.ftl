workspace-sign-in-to = Espace de travail de { $desk }.
workspace-sign-in-wrong = Adresse e-mail ou mot de passe incorrect.
workspace-sign-in-throttled = Trop de tentatives. Réessayez dans un quart d’heure.
workspace-sign-in-nobody = Aucun compte n’existe encore. Ouvrez le lien « set-up » que Guichet affiche au démarrage, ou ajoutez la première personne en ligne de commande :
workspace-sign-in-demo = Version de démonstration. Connectez-vous avec
workspace-password = Mot de passe
workspace-main = Navigation principale
workspace-views = Vues
workspace-teams = Équipes
workspace-tickets = Tickets
workspace-new-ticket = Nouveau ticket
workspace-search = Rechercher
workspace-quick-links = Accès rapides
workspace-go-to-mine = Aller à mes tickets
workspace-close = Fermer
workspace-yes = Oui
workspace-confirm = Veuillez confirmer
workspace-keys = Raccourcis clavier
workspace-key-walk = Ticket suivant ou précédent
workspace-key-send = Envoyer
workspace-demo = Guichet de démonstration
workspace-demo-stays-here = Rien ne quitte cette machine.
workspace-demo-move = Avancer dans le temps
workspace-demo-hours = +{ $number } h
workspace-demo-mailbox = Boîte de démo
workspace-refresh-away = Cette page n’est peut-être plus à jour : Guichet est injoignable. Elle s’actualisera dès que la connexion sera rétablie.
workspace-refresh-ended = Vous avez été déconnecté ; cette page ne s’actualise plus.
workspace-visit-away = Guichet est injoignable, rien n’a été modifié. Réessayez dans un instant.
workspace-sign-in-kept = Votre session a expiré. Votre saisie est conservée : connectez-vous pour la retrouver.
workspace-again = Vous êtes de nouveau connecté
workspace-again-about = Votre session avait expiré au moment de l’envoi : rien n’a encore été fait.
workspace-again-back = Revenir sans envoyer
workspace-demo-days = +{ $number } { $number ->
    [one] jour
   *[other] jours
}
workspace-demo-business-days = +{ $number } { $number ->
    [one] jour ouvré
   *[other] jours ouvrés
}

composer-sign-in = Se connecter
workspace-undo = Annuler l’envoi

workspace-done-bulk-deleted = { $number ->
    [0] Rien n’a été supprimé.
    [one] Un ticket mis à la corbeille.
   *[other] { $number } tickets mis à la corbeille.
}

# The strip of the settings
settings-strip = Tous les réglages
settings-part-you = Vous
settings-part-desk = Service
settings-part-channels = Canaux
settings-part-letters = E-mails et marques
settings-part-closing = Clôture
settings-part-satisfaction = Satisfaction

workspace-done-demo-jump = { $number ->
    [0] Le temps a avancé. Aucun e-mail n’était prévu.
    [one] Le temps a avancé : 1 e-mail a été envoyé. Retrouvez-le dans la boîte de démo.
   *[other] Le temps a avancé : { $number } e-mails ont été envoyés. Retrouvez-les dans la boîte de démo.
}
workspace-sign-out = Se déconnecter
workspace-theme = Thème
workspace-theme-light = Clair
workspace-theme-dark = Sombre
workspace-theme-system = Système
