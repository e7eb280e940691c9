### Letters: the frame

letter-footer = Ce message concerne votre demande nº { $number }. Pour nous joindre, il suffit d’y répondre.
letter-footer-several = Ce message concerne vos demandes nº { $numbers }. Pour nous joindre, il suffit d’y répondre.
letter-closing = Cordialement,
    L’équipe { $brand }
letter-link = Suivre votre demande

channels-received-subject = Nous avons bien reçu votre demande
channels-received-greeting = Bonjour,
channels-received-thanks = Merci pour votre message. Nous l’avons bien reçu, et une personne de notre équipe va le lire.
channels-received-soon = Nous vous répondrons dès que possible.
channels-received-add = Pour compléter votre demande, répondez simplement à ce message.

letter-why-complained = le client a signalé l’un de nos e-mails comme indésirable

### Les textes des e-mails, et la marque

letters-title = Textes des e-mails
letters-about = Ce que Guichet écrit automatiquement, avec vos mots, dans chaque langue.
letters-brand = Marque
letters-brand-about = { $name } : la couleur et le logo des messages, des pages du client et des enquêtes.
brands-title = Marques
brands-name = Nom
brands-first = Elle porte le nom de votre service, modifiable dans les réglages.
brands-add = Ajouter une marque
brands-add-about = Une identité distincte pour vos clients : nom, couleur, logo et messages. Chaque boîte appartient à une marque ; ses tickets, ses messages et ses enquêtes la montrent.
brands-retired = Marques archivées
brands-retired-about = Plus rien de nouveau ne part en leur nom ; leurs tickets, leurs messages et leurs réponses les gardent.
workspace-done-brand = Marque créée. Choisissez-la dans les réglages d’une boîte.
workspace-done-brand-retired = Marque archivée. Ses tickets la gardent.
workspace-done-brand-back = La marque est de nouveau active.
letters-colour = Couleur
letters-no-colour = Choisissez une couleur.
letters-light-colour = Un texte blanc serait illisible sur cette couleur. Choisissez-en une plus foncée.
letters-logo = Logo
letters-logo-help = PNG, JPEG, GIF ou WebP, 100 ko et 2 000 pixels de côté au maximum. Il figure dans chaque e-mail.
letters-logo-remove = Retirer le logo
letters-logo-no-picture = Ce n’est pas une image au format PNG, JPEG, GIF ou WebP.
letters-logo-heavy = Le logo dépasse 100 ko. Enregistrez-le en plus petit.
letters-logo-large = Le logo dépasse 2 000 pixels de côté. Enregistrez-le en plus petit.
letters-list = Les e-mails
letters-own = personnalisé
letters-own-about = Vous avez personnalisé ce texte.
letters-supplied-about = Texte par défaut. Ce que vous enregistrez le remplace.
letters-body = Texte
letters-body-help = Une ligne vide sépare les paragraphes. La version en texte brut reprend les mêmes mots.
letters-variables = Variables, dans une phrase
letters-parts = Éléments, seuls dans un paragraphe
letters-reset = Rétablir le texte par défaut
letters-reset-sure = Rétablir le texte par défaut ? Le vôtre reste dans la liste des versions.
letters-preview = Aperçu
letters-look = Afficher l’aperçu
letters-phone = Téléphone
letters-plain = Texte brut
letters-versions = Versions
letters-was-reset = texte par défaut
letters-too-long = C’est trop long.
letters-unknown-variable = « { $what } » n’existe pas dans cet e-mail. Choisissez dans la liste.
letters-part-not-alone = « { $what } » est un élément : placez-le seul, entre deux lignes vides.
letters-part-missing = Cet e-mail doit contenir « { $what } ».
letters-kind-reply = Réponse d’un agent
letters-kind-acknowledgement = Accusé de réception
letters-kind-reminder = Relance
letters-kind-warning = Préavis de résolution
letters-kind-notice = Avis de résolution
letters-kind-combined = Avis de résolution avec évaluation
letters-kind-survey = Enquête
letters-kind-progress = Point d’avancement
letters-kind-check-back = Suivi après résolution
letters-kind-alert = Alerte à l’équipe
letters-subject-progress = Nous y travaillons encore : {"{{"}ticket.subject{"}}"}
letters-subject-check-back = Tout va bien ? {"{{"}ticket.subject{"}}"}
letters-subject-alert = À traiter : {"{{"}ticket.subject{"}}"}
letters-sample-name = Camille Moreau
letters-sample-subject = Lampe cassée
letters-sample-question = Êtes-vous satisfait de notre aide ?
letters-sample-text = Ici s’affiche le texte prévu pour ce cas.
letters-sample-reply =
    Bonjour,

    Nous vous envoyons une nouvelle lampe aujourd’hui.
letters-sample-quote = Pourriez-vous nous indiquer le numéro de votre commande ?

satisfaction-letter-solved = Votre demande « { $subject } » est résolue. Pouvons-nous vous poser une question ?

satisfaction-combined-subject = Merci, votre demande est résolue : { $subject }
satisfaction-combined-way-back = S’il reste un point à régler, répondez simplement à cet e-mail : votre demande sera rouverte et vous n’aurez rien à répéter.

letter-why-no-mailbox = aucune boîte mail n’est configurée
letter-why-no-address = aucune adresse ne permet de joindre le client
letter-why-ourselves = l’adresse est celle de l’une des boîtes du service d’assistance

letter-footer-aside = Ce message concerne la demande nº { $number }. Votre réponse ne parvient qu’à notre équipe.
letter-footer-alert = Ce message concerne la demande nº { $number }. Si vous y répondez par e-mail, votre réponse devient une note interne.
letter-link-alert = Ouvrir le ticket
satisfaction-letter-opt-out = Ne plus recevoir d’enquête

# Résultats des enquêtes de toutes sortes, règles, enquêtes de relation, remerciements
letter-password-subject = Choisissez votre mot de passe pour { $desk }
letter-password-text = Ce lien vous permet de choisir un nouveau mot de passe. Il est valable 24 heures et ne sert qu’une fois.
letter-password-button = Choisir un mot de passe
letter-password-small = Vous n’êtes pas à l’origine de cette demande ? Vous n’avez rien à faire : votre mot de passe reste inchangé.
letter-footer-staff = Vous recevez ce message parce que vous travaillez avec { $desk }.

### Letters in the log of a ticket, and why one did not leave

workspace-event-notice = Avis de résolution envoyé au client
workspace-event-acknowledged = Accusé de réception envoyé au client
workspace-event-letter-withheld = Un message n’a pas été envoyé
workspace-event-survey-withheld = Aucune enquête envoyée
workspace-event-unacknowledged = Aucun accusé de réception envoyé
workspace-event-letter-outdated = Un e-mail n’a pas pu partir à temps et ce qu’il annonçait n’était plus vrai. Il est réécrit.
outbox-why-quarantined = sa boîte était en quarantaine
outbox-why-left = quelqu’un a renoncé à l’envoi
outbox-why-answered = la réponse était déjà partie
delivery-why-uncertain = { $why }. L’e-mail est peut-être arrivé ; il sera renvoyé une seule fois
delivery-why-uncertain-last = { $why }. L’e-mail est peut-être arrivé
delivery-why-stopped-twice = Guichet s’est arrêté deux fois pendant l’envoi de cet e-mail
delivery-why-unnoted = Guichet n’a pas pu noter que l’e-mail est en cours d’envoi ({ $error })
outbox-why-outdated = il n’a pas pu partir avant le jour qu’il annonçait

mailboxes-last-stays = La dernière boîte ne peut pas être supprimée : sans adresse, vous ne pourriez répondre à personne. Ajoutez-en d’abord une autre.
