# Guichet en français. Chaque clé figure dans les trois fichiers avec les mêmes arguments.

### Dates
date-monday = lundi
date-tuesday = mardi
date-wednesday = mercredi
date-thursday = jeudi
date-friday = vendredi
date-saturday = samedi
date-sunday = dimanche
date-mon = lun.
date-tue = mar.
date-wed = mer.
date-thu = jeu.
date-fri = ven.
date-sat = sam.
date-sun = dim.
date-january = janvier
date-february = février
date-march = mars
date-april = avril
date-may-full = mai
date-june = juin
date-july = juillet
date-august = août
date-september = septembre
date-october = octobre
date-november = novembre
date-december = décembre
date-jan = janv.
date-feb = févr.
date-mar = mars
date-apr = avr.
date-may = mai
date-jun = juin
date-jul = juil.
date-aug = août
date-sep = sept.
date-oct = oct.
date-nov = nov.
date-dec = déc.

### Letters: the frame
letter-footer = Ce message concerne votre demande nº { $number }. Pour nous joindre, il suffit d’y répondre.
letter-footer-several = Ce message concerne vos demandes nº { $numbers }. Pour nous joindre, il suffit d’y répondre.
letter-closing = Cordialement,
    L’équipe { $brand }
letter-link = Suivre votre demande

### Pages and errors
page-away = Notre service est injoignable pour le moment : rien n’a été envoyé. Tout ce que vous avez saisi est encore là ; réessayez dans un instant.
page-skip = Aller au contenu
page-language = Langue
error-way-home = Retour à l’accueil
error-try-again = Réessayer
error-kept-title = Votre saisie est conservée
error-kept-files = Choisissez de nouveau vos fichiers.
error-kept-again = Envoyer à nouveau
error-not-found = Page introuvable
error-not-found-sentence = Le lien est peut-être ancien ou a été coupé par votre messagerie. Vos demandes, elles, sont bien conservées.
error-denied = Vous n’avez pas accès à cette action
error-other-name = Ce service d’assistance a une autre adresse
error-other-name-sentence = L’adresse saisie n’est pas celle de ce service d’assistance : rien n’est affiché ici. Utilisez son adresse habituelle.
error-other-name-go = Aller à { $address }
error-other-site = Cette action venait d’un autre site et n’a rien modifié. Revenez en arrière et réessayez.
error-agents-only = Cette action est réservée aux agents. Rien n’a été modifié.
error-requester-only = Seule la personne qui a fait la demande peut la déclarer résolue. Rien n’a été modifié.
error-suspended = Vous ne pouvez plus écrire ici. Veuillez nous joindre par un autre moyen. Rien n’a été envoyé.
error-too-many-tags = 100 étiquettes au maximum. Rien n’a été modifié.
error-tag-too-long = Une étiquette compte 100 caractères au maximum. Rien n’a été modifié.
error-admins-only = Cette action est réservée aux administrateurs. Rien n’a été modifié.
error-invalid = Votre saisie n’a pas pu être acceptée
error-invalid-sentence = Une information manque ou est incorrecte dans le formulaire ou le lien. Revenez en arrière : votre saisie est conservée.
error-too-large = Envoi trop volumineux
error-too-large-sentence = Un message et ses fichiers ne peuvent pas dépasser 25 Mo au total.
error-busy = Le service est très sollicité
error-busy-sentence = Rien n’a été enregistré. Réessayez dans un instant.
error-full = Enregistrement impossible pour l’instant
error-full-sentence = Le disque du serveur est plein. Rien n’a été enregistré : prévenez l’administrateur et réessayez plus tard.
error-ours = Une erreur s’est produite
error-ours-sentence = L’erreur vient de notre côté et a été consignée. Ce qui était enregistré l’est toujours ; réessayez dans un instant.
error-address = Cette adresse e-mail n’est pas valide.
error-empty = Ce champ est obligatoire.
error-closed = Un ticket clos le reste. Une réponse ouvre un ticket de suivi.
error-status-at-opening = Un ticket ne peut pas être créé avec ce statut.
error-changed-meanwhile = Quelqu’un a modifié ce ticket entre-temps. Relisez-le ; votre saisie est conservée.

# The API
api-value = Cette valeur n’est pas acceptée ici.
api-unknown = Rien ni personne ne correspond à cet identifiant ou à ce nom.
api-admins-only = Seuls les administrateurs peuvent attribuer des rôles.
api-own-role = Personne ne peut s’attribuer un rôle.
api-not-yours = Vous ne pouvez pas modifier ce champ.
api-not-kept = Ce champ n’est pas pris en charge.
error-last-admin = Vous êtes le dernier administrateur : nommez-en d’abord un autre.
error-taken = Cette valeur est déjà utilisée.
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
workspace-done-demo-jump = { $number ->
    [0] Le temps a avancé. Aucun e-mail n’était prévu.
    [one] Le temps a avancé : 1 e-mail a été envoyé. Retrouvez-le dans la boîte de démo.
   *[other] Le temps a avancé : { $number } e-mails ont été envoyés. Retrouvez-les dans la boîte de démo.
}
### Clôture
closing-step-remind = relance
closing-step-warn = préavis de résolution
closing-step-solve = résolution
closing-step-survey = enquête
closing-step-close = clôture
closing-outage = interruption de service
closing-weekend = week-end
closing-greeting = Bonjour { $name },
closing-greeting-nameless = Bonjour,
closing-choice-solved = Oui, c’est résolu
closing-choice-help = J’ai encore besoin d’aide
closing-choice-more-days = J’ai besoin de quelques jours de plus
closing-said-help = J’ai encore besoin d’aide.
closing-remind-subject = Nous attendons votre réponse : { $subject }
closing-remind-text = Pour avancer sur votre demande « { $subject } », nous avons besoin de votre réponse. Voici ce que nous vous avons écrit :
closing-remind-answer = Il suffit de répondre à cet e-mail, ou de nous dire en un clic où vous en êtes :
closing-warn-subject = Votre demande sera considérée comme résolue le { $date } : { $subject }
closing-warn-text = Nous n’avons pas encore eu de vos nouvelles au sujet de « { $subject } ». Sans réponse de votre part, nous considérerons votre demande comme résolue le { $date }. Voici ce que nous vous avons écrit :
closing-warn-answer = Vous avez encore besoin de nous ? Il suffit de répondre à cet e-mail ou de choisir :
closing-notice-subject = Votre demande est résolue : { $subject }
closing-notice-text = Votre demande « { $subject } » est maintenant résolue.
closing-notice-unanswered = Sans nouvelles de votre part, nous considérons votre demande « { $subject } » comme résolue.
closing-notice-way-back = S’il reste un point à régler, répondez simplement à cet e-mail : votre demande sera rouverte et vous n’aurez rien à répéter.
### E-mails reçus
channels-no-subject = (sans objet)
channels-text-cut = [Texte tronqué : retrouvez-le en entier dans le fichier { $file }.]
channels-encrypted = [Ce message est chiffré. Guichet ne peut pas le déchiffrer ; il est joint tel qu’il est arrivé.]
channels-received-subject = Nous avons bien reçu votre demande
channels-received-greeting = Bonjour,
channels-received-thanks = Merci pour votre message. Nous l’avons bien reçu, et une personne de notre équipe va le lire.
channels-unproven-subject = Votre réponse n’a pas été envoyée : { $subject }
channels-unproven-text =
    Nous avons reçu par e-mail, en votre nom, une réponse à cette demande. Comme nous n’avons pas pu vérifier qu’elle venait de vous, elle n’a pas été envoyée au client.

    Elle est enregistrée comme brouillon dans le ticket. Ouvrez le ticket, relisez le brouillon et envoyez-le. Si vous n’avez pas écrit cette réponse, supprimez le brouillon et prévenez votre administrateur.
channels-received-by = Nous vous répondrons au plus tard le { $time }.
channels-received-soon = Nous vous répondrons dès que possible.
channels-received-add = Pour compléter votre demande, répondez simplement à ce message.
### E-mails : les réponses
delivery-you-wrote = Le { $date }, vous avez écrit :
delivery-someone-wrote = Le { $date }, { $name } a écrit :
delivery-forwarded-subject = TR : { $subject }
delivery-forwarded-head = Le { $date }, { $who } a écrit :
### The workspace
workspace-sign-in = Se connecter
workspace-sign-in-to = Espace de travail de { $desk }.
workspace-sign-in-wrong = Adresse e-mail ou mot de passe incorrect.
workspace-sign-in-throttled = Trop de tentatives. Réessayez dans un quart d’heure.
workspace-sign-in-nobody = Aucun compte n’existe encore. Ajoutez la première personne en ligne de commande :
workspace-sign-in-demo = Version de démonstration. Connectez-vous avec
password-forgotten = Mot de passe oublié ?
password-forgotten-about = Indiquez votre adresse e-mail : vous recevrez un lien pour choisir un nouveau mot de passe.
password-send-link = Envoyer un lien
password-asked = Si cette adresse est celle d’un membre de l’équipe, un e-mail contenant un lien est en route. Ce lien est valable 24 heures et ne sert qu’une fois.
password-no-mail = Pas d’e-mail ? Votre administrateur système peut créer un lien en ligne de commande :
password-choose = Choisir un mot de passe
password-new = Nouveau mot de passe
password-rule = Au moins 8 caractères. Quelques mots sans rapport entre eux font un bon mot de passe.
password-too-short = Le mot de passe doit compter entre 8 et 1 000 caractères.
password-set = Enregistrer et se connecter
password-spent = Ce lien n’est plus valable
password-spent-about = Il a déjà été utilisé ou a plus de 24 heures.
workspace-sign-out = Se déconnecter
workspace-email = E-mail
workspace-password = Mot de passe
workspace-main = Navigation principale
workspace-views = Vues
workspace-teams = Équipes
workspace-tickets = Tickets
workspace-new-ticket = Nouveau ticket
workspace-search = Rechercher
workspace-search-hint = Des mots, un nom, une adresse ou un numéro.
workspace-search-empty = Que cherchez-vous ?
workspace-search-nothing = Aucun résultat pour « { $words } »
workspace-search-filling = L’index de recherche est en cours de construction : certains tickets anciens peuvent encore manquer.
workspace-settings = Réglages
workspace-quick-links = Accès rapides
workspace-go-to-mine = Aller à mes tickets
workspace-go-to-unassigned = Voir les tickets sans responsable
workspace-go-to-active = Voir tous les tickets en cours
workspace-close = Fermer
workspace-cancel = Annuler
workspace-yes = Oui
workspace-save = Enregistrer
workspace-back = Retour à la liste
workspace-confirm = Veuillez confirmer
workspace-keys = Raccourcis clavier
workspace-key-walk = Ticket suivant ou précédent
workspace-key-send = Envoyer
workspace-theme = Thème
workspace-theme-light = Clair
workspace-theme-dark = Sombre
workspace-theme-system = Système
workspace-demo = Guichet de démonstration
workspace-demo-stays-here = Rien ne quitte cette machine.
workspace-demo-move = Avancer dans le temps
workspace-demo-hours = +{ $number } h
workspace-demo-mailbox = Boîte de démo
workspace-view-mine = Mes tickets en cours
workspace-view-unassigned = Sans responsable
workspace-view-active = Tous en cours
workspace-view-pending = En attente du client
workspace-view-on-hold = En attente d’un tiers
workspace-view-solved = Résolus
workspace-view-closed = Clos
workspace-view-all = Tous les tickets
workspace-empty-mine = Vous êtes à jour
workspace-empty-sentence-mine = Les tickets dont vous êtes responsable apparaissent ici. Prenez-en un parmi les tickets sans responsable.
workspace-empty-unassigned = Tous les tickets en cours ont un responsable
workspace-empty-sentence-unassigned = Les nouvelles demandes apparaissent ici jusqu’à ce que quelqu’un les prenne en charge.
workspace-empty-active = Aucun ticket en cours
workspace-empty-sentence-active = Écrivez à votre adresse d’assistance ou créez un ticket vous-même : il apparaît aussitôt ici.
workspace-empty-pending = Aucun ticket en attente du client
workspace-empty-sentence-pending = Après avoir posé une question au client, choisissez « En attente du client » : Guichet le relancera.
workspace-empty-on-hold = Aucun ticket en attente d’un tiers
workspace-empty-sentence-on-hold = Les tickets qui attendent un fournisseur ou un collègue apparaissent ici.
workspace-empty-solved = Aucun ticket résolu
workspace-empty-sentence-solved = Les tickets résolus restent ici jusqu’à leur clôture ; une réponse les rouvre.
workspace-empty-closed = Aucun ticket clos
workspace-empty-sentence-closed = Les tickets résolus sont clos automatiquement quelques semaines plus tard.
workspace-empty-all = Aucun ticket pour l’instant
workspace-empty-sentence-all = Écrivez à votre adresse d’assistance ou créez un ticket vous-même.
workspace-empty-team = Cette équipe n’a aucun ticket en cours
workspace-empty-sentence-team = Les tickets confiés à l’équipe apparaissent ici.
age-now = à l’instant
age-minutes = { $number } min
age-hours = { $number } h
size-kilobytes = { $number } ko
size-megabytes = { $number } Mo
workspace-unread = Non lu.
workspace-status = Statut
fact-status-new = Nouveau
fact-status-open = En cours
fact-status-pending = En attente du client
fact-status-on-hold = En attente d’un tiers
fact-status-solved = Résolu
fact-status-closed = Clos
fact-status-cancelled = Annulé
workspace-priority = Priorité
fact-priority-low = Basse
fact-priority-normal = Normale
fact-priority-high = Haute
fact-priority-urgent = Urgente
workspace-type = Type
fact-type-question = Question
fact-type-incident = Incident
fact-type-problem = Problème
fact-type-task = Tâche
workspace-category = Catégorie
workspace-impact = Impact
fact-impact-low = Faible
fact-impact-medium = Moyen
fact-impact-high = Élevé
fact-channel-email = par e-mail
fact-channel-form = via le formulaire
fact-channel-portal = via le portail
fact-channel-phone = par téléphone
fact-channel-chat = par chat
fact-channel-api = via l’API
fact-channel-workspace = depuis Guichet
fact-language-fr = Français
fact-language-de = Allemand
fact-language-en = Anglais
workspace-language-heard = Détection automatique
looking-writes = { $name } est en train d’écrire
looking-reads = { $name } consulte aussi ce ticket
workspace-owner = Responsable
workspace-team = Équipe
workspace-tags = Étiquettes
workspace-none = –
workspace-nobody = Personne
workspace-ticked = dans la sélection
workspace-add-tag = Ajouter une étiquette
workspace-apply = Appliquer
workspace-let-go = Tout désélectionner
workspace-pages = Pages
workspace-older = Plus anciens
workspace-newest = Plus récents
workspace-solve = Résoudre
workspace-subject = Objet
workspace-edit-subject = Modifier l’objet
workspace-properties = Propriétés
workspace-conversation = Conversation
workspace-since = Depuis votre dernière visite
workspace-robot = message automatique
workspace-robot-unverified = prétend être un collègue : non vérifié
workspace-robot-thanks = simple remerciement
workspace-robot-reaction = simple réaction
workspace-robot-muted = trop de messages en peu de temps
workspace-look-alike-domain = alphabets mélangés : { $domain }
workspace-look-alike-address = le nom affiche une autre adresse ; la vraie est { $address }
workspace-look-alike-colleague = porte le nom d’un collègue, mais l’adresse est { $address }
workspace-sender-verified = expéditeur vérifié
workspace-sender-unverified = expéditeur non vérifié
workspace-sender-failed = échec de l’authentification : prétend venir de { $domain }
workspace-sender-on-behalf = envoyé depuis { $address } : expéditeur non vérifié
workspace-came-to-too = aussi envoyé à { $addresses }
workspace-claim-of-this = Cet e-mail de { $who } fait référence à un ticket auquel son expéditeur ne participe pas :
workspace-claim-of-this-disowned = Cet e-mail prétend venir de { $who }, mais n’a pas passé les contrôles de ce domaine. Il fait référence au ticket
workspace-claim-to-this = Un e-mail de { $who }, qui ne participe pas à ce ticket, y fait référence. Il a ouvert le ticket
workspace-claim-to-this-disowned = Un e-mail qui prétend venir de { $who }, mais n’a pas passé les contrôles de ce domaine, fait référence à ce ticket. Il a ouvert le ticket
workspace-claim-join = Rattacher au ticket
workspace-claim-join-help = L’e-mail rejoint ce ticket, et son expéditeur y participe désormais.
workspace-claim-dismiss = Laisser séparé
workspace-note = Note interne
workspace-earlier = Texte précédent
workspace-files = Fichiers
workspace-files-limit = 25 Mo au maximum, au total.
workspace-letter-from = E-mail de { $who }
workspace-whole-letter = Afficher l’e-mail entier
workspace-text-goes-on = Afficher tout le texte
workspace-messages-earlier = { $number ->
    [one] { $number } message plus ancien
   *[other] { $number } messages plus anciens
}
workspace-messages-later = { $number ->
    [one] { $number } message plus récent
   *[other] { $number } messages plus récents
}
workspace-messages-newest = Aller aux plus récents
whole-back = Retour à la conversation
whole-as-file = Télécharger le texte
whole-letter = L’e-mail d’origine
whole-goes-on = Le texte dépasse un million de caractères et s’arrête ici. Retrouvez-le en entier dans le fichier ou dans l’e-mail d’origine.
whole-goes-on-here = Le texte dépasse un million de caractères et s’arrête ici. Retrouvez-le en entier dans le fichier.
workspace-show-images = Afficher les images
workspace-delivery = Remise
workspace-letter-not-delivered = Non remis.
workspace-letter-not-yet = Pas encore remis.
workspace-letter-trouble = Motif : { $error }. Prochaine tentative : { $when }. Rien n’est perdu.
workspace-letter-failed = Motif : { $error }. Aucune nouvelle tentative automatique.
# Ce qui a été demandé au serveur : figure dans les phrases ci-dessous.
delivery-at-connection = connexion
delivery-at-encryption = chiffrement
delivery-at-sign-in = authentification
delivery-at-sender = expéditeur
delivery-at-recipient = destinataire { $address }
delivery-at-letter = e-mail
delivery-why-silent = { $relay } n’a pas répondu à temps ({ $at })
delivery-why-refused = { $relay } a refusé ({ $at }) : { $code } { $said }
delivery-why-not-now = { $relay } a refusé pour le moment ({ $at }) : { $code } { $said }
delivery-why-broke = la connexion à { $relay } a échoué ({ $at }) : { $said }
delivery-why-no-token = il n’y a pas de jeton d’accès pour { $relay } : { $said }
delivery-why-uncertain = { $why }. L’e-mail est peut-être arrivé ; il sera renvoyé une seule fois
delivery-why-uncertain-last = { $why }. L’e-mail est peut-être arrivé
delivery-why-stopped-twice = Guichet s’est arrêté deux fois pendant l’envoi de cet e-mail
delivery-why-unread = l’e-mail n’a pas pu être chargé ({ $error })
delivery-why-unnoted = Guichet n’a pas pu noter que l’e-mail est en cours d’envoi ({ $error })
delivery-why-broken = l’e-mail ne peut pas être composé ({ $error })
delivery-why-file-missing = le fichier « { $file } » manque
delivery-why-no-address = « { $address } » n’est pas une adresse à laquelle on peut écrire
delivery-why-beyond-ascii = { $address } n’est pas joignable d’ici : le serveur de messagerie n’accepte que les adresses en ASCII (pas de SMTPUTF8)
workspace-unasked = Ce ticket est en attente du client, mais aucune question n’a été posée depuis son dernier message : aucune relance ne partira. Posez votre question ci-dessous, ou continuez le traitement.
workspace-unasked-open = Continuer le traitement
workspace-done-bulk-unasked = { $number ->
    [one] C’est fait. Un de ces tickets est en attente du client sans qu’aucune question n’ait été posée : aucune relance ne partira.
   *[other] C’est fait. { $number } de ces tickets sont en attente du client sans qu’aucune question n’ait été posée : aucune relance ne partira.
}
workspace-complained = Les e-mails automatiques à ce client sont suspendus : il en a signalé un comme indésirable ({ $when }).
workspace-complained-again = Reprendre l’envoi
workspace-letter-waiting = en attente d’envoi
workspace-letter-sending = en cours d’envoi
workspace-letter-sent = envoyé
workspace-letter-withheld = non envoyé
workspace-letter-cancelled = annulé
workspace-try-now = Réessayer
workspace-customer = Client
workspace-customer-since = depuis { $day }
workspace-customer-tags = Étiquettes du client
workspace-customer-tags-hint = p. ex. vip, grossiste
workspace-other-tickets = Autres tickets
workspace-policy = Prochaines étapes
workspace-answer = Répondre
workspace-kind = Type de message
workspace-reply = Réponse
workspace-note-tab = Note
workspace-to = À { $who }
workspace-only-colleagues = Visible uniquement par vos collègues
workspace-message = Message
workspace-write = Écrivez ici…
workspace-take-back = Retirer ce fichier
workspace-attach = Joindre
workspace-draft-saved = Brouillon enregistré
workspace-then = puis
workspace-send = Envoyer
workspace-add-note = Ajouter la note
workspace-reply-closed = Ce ticket est clos : vous ne pouvez ajouter que des notes.
workspace-sent-already = Non envoyé : vous venez d’envoyer exactement ce texte. Renvoyez-le seulement si c’est voulu.
workspace-arrived = Pas encore envoyé : un message est arrivé pendant que vous écriviez. Lisez-le, puis envoyez votre texte s’il convient toujours. Il est conservé.
workspace-refresh-away = Cette page n’est peut-être plus à jour : Guichet est injoignable. Elle s’actualisera dès que la connexion sera rétablie.
workspace-refresh-ended = Vous avez été déconnecté ; cette page ne s’actualise plus.
workspace-visit-away = Guichet est injoignable, rien n’a été modifié. Réessayez dans un instant.
workspace-sign-in-kept = Votre session a expiré. Votre saisie est conservée : connectez-vous pour la retrouver.
workspace-again = Vous êtes de nouveau connecté
workspace-again-about = Votre session avait expiré au moment de l’envoi : rien n’a encore été fait.
workspace-again-back = Revenir sans envoyer
workspace-after-sending = Une fois votre message envoyé
workspace-event-by-desk = Automatique
workspace-event-changed = { $who } : { $change }
workspace-event-follows-up = Fait suite au ticket nº { $ticket }
workspace-event-reopened = Rouvert par la réponse du client
workspace-event-joined = { $who } est maintenant en copie
workspace-event-deleted = { $who } a mis le ticket à la corbeille
workspace-event-restored = { $who } a restauré le ticket
workspace-event-notice = Avis de résolution envoyé au client
workspace-event-acknowledged = Accusé de réception envoyé au client
workspace-event-letter-withheld = Un message n’a pas été envoyé
workspace-event-survey-withheld = Aucune enquête envoyée
workspace-event-unacknowledged = Aucun accusé de réception envoyé
workspace-event-letter-outdated = Un e-mail n’a pas pu partir à temps et ce qu’il annonçait n’était plus vrai. Il est réécrit.
workspace-event-survey-offered = Enquête envoyée au client
workspace-event-survey-withdrawn = Enquête retirée
workspace-step-done-remind = Relance envoyée au client
workspace-step-done-warn = Client prévenu de la résolution à venir
workspace-step-done-solve = Résolu par la règle, faute de réponse
workspace-step-done-close = Clos par la règle
workspace-step-withheld-remind = Relance non envoyée
workspace-step-withheld-warn = Préavis non envoyé
workspace-step-withheld-solve = Résolution non effectuée
workspace-step-withheld-survey = Enquête non envoyée
workspace-step-withheld-close = Clôture non effectuée
workspace-field-status = statut
workspace-field-priority = priorité
workspace-field-type = type
workspace-field-category = catégorie
workspace-field-impact = impact
workspace-field-assignee = responsable
workspace-field-team = équipe
workspace-field-brand = marque
workspace-field-subject = objet
workspace-field-requester = client
workspace-field-tags = étiquettes
workspace-field-due-at = échéance
workspace-field-language = langue
workspace-field-external-id = identifiant externe
workspace-new-about = Pour un appel, une visite ou un premier message à un client.
workspace-new-address = Adresse e-mail du client
workspace-new-name = Nom du client
workspace-new-language = Langue du client
workspace-new-goes-out = Envoyer au client ?
workspace-new-as-reply = Oui, l’envoyer par e-mail
workspace-new-as-note = Non, le garder comme note interne
workspace-new-create = Créer le ticket
workspace-new-no-address = Indiquez l’adresse e-mail du client.
workspace-new-no-subject = Écrivez quelques mots : ce sera l’objet de l’e-mail.
workspace-new-no-message = Décrivez la demande.
workspace-optional = (facultatif)
workspace-settings-own = Votre profil
workspace-mail-trust = Authentification des e-mails
workspace-mail-trust-about = Comment Guichet vérifie qui vous écrit, et comment vos destinataires vérifient que vos e-mails viennent de vous.
workspace-mail-trust-in = E-mails reçus
workspace-mail-trust-in-about = Les e-mails reçus directement sont contrôlés ici (SPF, DKIM et DMARC). S’ils passent par l’un de vos serveurs de messagerie, c’est lui qui les a contrôlés, et Guichet lit son verdict.
workspace-mail-trust-servers = Noms de vos serveurs de messagerie
workspace-mail-trust-servers-help = Tels qu’ils figurent au début de l’en-tête Authentication-Results, un par ligne. Les en-têtes portant un autre nom sont ignorés.
workspace-mail-trust-wrong = Indiquez dix noms de serveurs au maximum, comme mx.exemple.org, un par ligne.
workspace-mail-trust-out = E-mails envoyés
workspace-mail-trust-out-about = Ce que les destinataires peuvent vérifier sur les e-mails de vos boîtes, et ce que le DNS publie aujourd’hui. Une signature valide (DKIM) ou un serveur d’envoi autorisé (SPF) suffit.
workspace-mail-trust-known = Authentifié
workspace-mail-trust-unknown = Non authentifié
workspace-mail-trust-signed = Les e-mails sont signés pour ce domaine.
workspace-mail-trust-unsigned = Les e-mails ne sont pas signés pour ce domaine. Pour les signer, donnez à Guichet une clé privée (DKIM) :
workspace-mail-trust-aligned = L’adresse de retour est dans le même domaine : SPF compte donc aussi pour DMARC.
workspace-mail-trust-there = Publié
workspace-mail-trust-missing = Non publié : ajoutez cet enregistrement
workspace-mail-trust-other = Publié, mais incorrect : à corriger
workspace-mail-trust-not-known = Non vérifié : le serveur de noms ne répond pas
mailboxes-release-unknown = Les destinataires ne peuvent pas savoir que les e-mails de { $domain } viennent de vous : ils ne sont ni signés, ni envoyés par un serveur que le domaine autorise. Beaucoup finiront dans les indésirables.
workspace-mail-trust-name = Nom
workspace-mail-trust-text = Texte
workspace-mail-held = { $number ->
    [one] Un accusé de réception à un expéditeur inconnu a été retenu
   *[other] { $number } accusés de réception à des expéditeurs inconnus ont été retenus
  } depuis { $when } : il y en avait trop en une heure. Quelqu’un se sert peut-être des adresses d’autrui. Les demandes, elles, sont toutes là.
workspace-settings-desk = Général
workspace-settings-desk-about = Le nom que vos clients voient dans les e-mails et sur les pages.
workspace-desk-name = Nom de votre service
workspace-time-zone = Fuseau horaire
workspace-no-such-zone = Fuseau horaire inconnu. Écrivez par exemple Europe/Paris.
workspace-mailboxes = Boîtes mail
workspace-mailboxes-about = Les adresses où nous recevons et d’où nous écrivons.

# Boîtes mail
mailboxes-about = Par où les e-mails arrivent et partent, et l’état de chaque boîte.
mailboxes-add = Ajouter une boîte
mailboxes-add-about = Une nouvelle boîte commence en quarantaine : les e-mails reçus deviennent des tickets, mais rien n’est envoyé tant que vous ne la mettez pas en service.
mailboxes-edit = Modifier
mailboxes-empty = Aucune boîte pour l’instant. Ajoutez-en une : les e-mails deviendront des tickets.
mailboxes-state-live = en service
mailboxes-state-quarantined = en quarantaine
mailboxes-state-failing = en panne
mailboxes-failing-since = En panne depuis : { $time }.
mailboxes-last-letter = Dernier e-mail : { $time }
mailboxes-source-none = Les e-mails sont remis directement à Guichet (SMTP, LMTP ou API).
mailboxes-source-imap = Les e-mails sont relevés dans { $folder } sur { $server }.
mailboxes-relay-none = Les e-mails partent via le serveur d’envoi par défaut.
mailboxes-relay-own = Les e-mails partent via { $server }.
mailboxes-ceiling-is = { $number } par heure au maximum
mailboxes-ceiling-none = Aucune limite horaire
mailboxes-full = La limite horaire est atteinte. Les e-mails attendent et partiront dès que possible, en commençant par ce qu’une personne a écrit.
mailboxes-full-banner = { $address } a atteint sa limite horaire ; des e-mails attendent.
mailboxes-full-look = Voir la boîte
troubles-relay = Des e-mails attendent et ne partent pas. { $what }
troubles-mailbox = Aucun e-mail n’est relevé pour { $address }. { $what }
troubles-lack-room = Le disque est plein : plus rien ne peut être enregistré. Les e-mails entrants attendent chez leurs expéditeurs et arriveront dès qu’il y aura de la place.
troubles-lack-files = Le dossier des fichiers est absent ou Guichet ne peut pas y écrire : ni fichiers ni longs e-mails ne peuvent être enregistrés. Les e-mails entrants attendent chez leurs expéditeurs.
troubles-lack-folder = Guichet ne peut pas écrire dans son dossier de données : plus rien ne peut être enregistré. Les e-mails entrants attendent chez leurs expéditeurs.
troubles-lack-database = La base de données n’enregistre plus rien. Les e-mails entrants attendent chez leurs expéditeurs.
troubles-advice-room = L’administrateur système doit libérer de la place sur le disque du dossier de données et sur celui de la base ; inutile de redémarrer.
troubles-advice-files = L’administrateur système doit vérifier que le dossier des fichiers est monté, et ses droits.
troubles-advice-folder = L’administrateur système doit vérifier le disque et les droits du dossier de données.
troubles-advice-database = L’administrateur système doit vérifier le serveur de base de données et le journal de Guichet.
troubles-look-ready = Vérifier l’état
troubles-look-mailboxes = Voir les boîtes
mailboxes-facts = Réglages
mailboxes-would-send = { $number ->
    [0] Aucun message retenu
    [one] { $number } message retenu
   *[other] { $number } messages retenus
  }
mailboxes-would-send-nothing = Les messages que cette boîte enverrait apparaîtront ici.
mailboxes-quarantine-about = Cette boîte est en quarantaine : elle reçoit les e-mails et affiche ici ceux qu’elle enverrait. Rien ne part tant que vous ne la mettez pas en service.
mailboxes-release = Mettre en service
mailboxes-release-about = Que faire des messages retenus jusqu’ici ?
mailboxes-release-none = N’en envoyer aucun
mailboxes-release-replies = N’envoyer que les réponses des agents
mailboxes-remove = Supprimer
mailboxes-remove-sure = Supprimer cette boîte ? Ses tickets sont conservés ; les e-mails qui les concernent partiront de la boîte principale. Ses mots de passe sont effacés.
mailboxes-purpose-reply = Réponse d’un agent
mailboxes-purpose-acknowledgement = Accusé de réception
mailboxes-purpose-reminder = Relance
mailboxes-purpose-warning = Préavis de résolution
mailboxes-purpose-notice = Avis de résolution
mailboxes-purpose-survey = Enquête
mailboxes-purpose-alert = Alerte à l’équipe
mailboxes-who = La boîte
mailboxes-address = Adresse
mailboxes-name = Nom affiché aux clients
mailboxes-team = Attribuer les nouveaux tickets à
mailboxes-team-none = Aucune équipe
mailboxes-ceiling = Limite d’envoi par heure
mailboxes-ceiling-about = Au-delà, les e-mails attendent. Laissez vide pour ne pas limiter.
mailboxes-in = Réception
mailboxes-out = Envoi
mailboxes-fetches = Relever les e-mails dans une boîte IMAP
mailboxes-fetches-about = Sinon, les e-mails doivent être remis à Guichet par SMTP ou LMTP.
mailboxes-own-relay = Utiliser le serveur SMTP propre à cette boîte
mailboxes-own-relay-about = Sinon, les e-mails partent via le serveur d’envoi par défaut.
mailboxes-host = Serveur
mailboxes-port = Port
mailboxes-security = Chiffrement
mailboxes-security-tls = TLS
mailboxes-security-starttls = STARTTLS
mailboxes-security-none = Aucun
mailboxes-user = Nom d’utilisateur
mailboxes-auth = Authentification
mailboxes-auth-password = Mot de passe
mailboxes-auth-xoauth2 = OAuth 2 (XOAUTH2)
mailboxes-password = Mot de passe
mailboxes-secret-kept = Inchangé
mailboxes-token-url = Adresse du serveur de jetons
mailboxes-client-id = Identifiant client
mailboxes-client-secret = Secret client
mailboxes-refresh-token = Jeton d’actualisation
mailboxes-risks = Options moins sûres
mailboxes-any-certificate = Accepter n’importe quel certificat de ce serveur
mailboxes-allow-plain = Envoyer le mot de passe en clair à une autre machine
mailboxes-folder = Dossier
mailboxes-first-days = Jours d’e-mails anciens à importer
mailboxes-first-days-about = 0 : seulement les e-mails qui arrivent à partir de maintenant.
mailboxes-after = Après l’import
mailboxes-after-leave = laisser l’e-mail tel quel
mailboxes-after-seen = le marquer comme lu
mailboxes-after-move = le déplacer dans un dossier
mailboxes-move-to = Dossier de destination
mailboxes-save = Tester et enregistrer
mailboxes-test = Tester
mailboxes-save-anyway = Enregistrer malgré l’échec du test
mailboxes-problems = Rien n’est encore enregistré : vérifiez les champs signalés.
mailboxes-tried = Résultat du test
mailboxes-tried-nothing = Rien à tester : cette boîte n’a pas de serveur propre.
mailboxes-tried-imap = { $number ->
    [one] Connexion réussie : les e-mails peuvent être relevés. Le dossier contient { $number } message.
   *[other] Connexion réussie : les e-mails peuvent être relevés. Le dossier contient { $number } messages.
  }
mailboxes-tried-relay = Les e-mails peuvent partir via { $server }.
mailboxes-type-again = Ressaisissez les nouveaux mots de passe : ils ne sont jamais affichés.
mailboxes-last-stays = La dernière boîte ne peut pas être supprimée : sans adresse, vous ne pourriez répondre à personne. Ajoutez-en d’abord une autre.
mailboxes-too-large = Ce message est trop volumineux pour être importé ({ $size } Mo ; la limite est de { $most } Mo). Il se trouve toujours en entier dans son dossier, sur le serveur de messagerie.
mailboxes-fault-reach = { $server } est injoignable : { $why }.
mailboxes-fault-encrypt = Impossible d’établir une connexion sécurisée avec { $server } : { $why }.
mailboxes-fault-token = Le serveur de jetons { $server } n’a pas fourni de jeton : { $why }.
mailboxes-fault-sign-in = { $server } a refusé la connexion : { $why }.
mailboxes-fault-folder = { $server } n’a pas ouvert ce dossier : { $why }.
mailboxes-fault-take = { $server } n’accepte pas nos e-mails : { $why }.
mailboxes-fault-talk = La connexion avec { $server } s’est interrompue : { $why }.
mailboxes-fault-desk = Guichet a rencontré une erreur : { $why }.
mailboxes-why-said = il répond « { $said } »
mailboxes-why-silent = aucune réponse dans le délai prévu
mailboxes-why-refused = rien n’écoute sur ce port
mailboxes-why-unreachable = aucune route ne mène à ce serveur
mailboxes-why-unknown = aucun serveur ne porte ce nom
mailboxes-why-closed = il a fermé la connexion
mailboxes-why-no-tls = il ne prend pas en charge TLS sur ce port
mailboxes-why-untrusted = son certificat vient d’une autorité inconnue de Guichet
mailboxes-why-inside = il se trouve dans un réseau privé
mailboxes-why-no-address = son adresse n’est pas une adresse web, ou contient un mot de passe
mailboxes-why-wrong-name = son certificat est établi pour un autre nom
mailboxes-why-expired = son certificat n’est pas valable en ce moment
mailboxes-why-other-protocol = il ne répond pas comme un serveur de messagerie
mailboxes-why-unsaid = il n’a pas dit pourquoi
mailboxes-why-no-numbers = le dossier n’attribue pas d’identifiants stables à ses messages
mailboxes-why-no-folder = le dossier « { $folder } » n’existe pas
mailboxes-why-other-node = un autre nœud lit ce dossier en ce moment
mailboxes-advice-untrusted = Votre entreprise a-t-elle sa propre autorité de certification ? L’administrateur système doit alors indiquer son fichier PEM dans GUICHET_CA_FILE.
mailboxes-advice-inside = Guichet ne se connecte pas de lui-même aux réseaux privés. L’administrateur système doit indiquer l’adresse de ce serveur dans GUICHET_PRIVATE_NETWORKS.
mailboxes-advice-unknown = Vérifiez l’orthographe du nom du serveur.
mailboxes-advice-reach = Vérifiez le nom et le port du serveur, et qu’aucun pare-feu ne bloque la connexion.
mailboxes-advice-encrypt = Vérifiez le port et le chiffrement : TLS utilise d’ordinaire le port 993 ou 465, STARTTLS le 143 ou le 587. Le certificat doit être valable pour ce nom.
mailboxes-advice-token = Vérifiez l’identifiant client, le secret client et le jeton d’actualisation ; ce dernier a peut-être expiré.
mailboxes-advice-sign-in = Vérifiez le nom d’utilisateur et le mot de passe. Beaucoup de fournisseurs exigent ici un mot de passe d’application, ou OAuth 2.
mailboxes-advice-folder = Écrivez le nom du dossier exactement comme sur le serveur, par exemple INBOX ou INBOX/Support.
mailboxes-advice-folders = Dossiers existants : { $folders }. Recopiez l’un d’eux tel quel dans les réglages de la boîte.
mailboxes-advice-take = Demandez à l’administrateur de ce serveur de quels expéditeurs il accepte les e-mails, et si Guichet doit s’y identifier.
mailboxes-advice-talk = Une nouvelle tentative aura lieu automatiquement. Si le problème persiste, contactez l’administrateur du serveur.
mailboxes-advice-desk = Une nouvelle tentative aura lieu automatiquement. Si le problème persiste, consultez le journal de Guichet.
mailboxes-wrong-address = Cette adresse e-mail n’est pas valide.
mailboxes-wrong-name = 80 caractères au maximum, sur une ligne.
mailboxes-wrong-ceiling = Un nombre entier de 1 à 1 000 000, ou rien.
mailboxes-wrong-team = Cette équipe n’existe pas.
mailboxes-wrong-host = Uniquement le nom du serveur, par exemple imap.example.org.
mailboxes-wrong-port = Un nombre entier de 1 à 65 535, ou rien.
mailboxes-wrong-plain = Le mot de passe circulerait en clair. Choisissez TLS ou STARTTLS, ou autorisez-le plus bas.
mailboxes-wrong-password = Saisissez le mot de passe. Il est redemandé dès que le serveur ou l’utilisateur change.
mailboxes-wrong-token-url = Une adresse qui commence par https://.
mailboxes-wrong-days = Un nombre entier de jours, de 0 à 3 650.
mailboxes-wrong-move = C’est déjà le dossier relevé. Choisissez-en un autre.
workspace-done-mailbox-saved = Enregistré.
workspace-done-mailbox-released = { $number ->
    [0] Boîte mise en service. Les e-mails partent désormais ; aucun message retenu n’a été envoyé.
    [one] Boîte mise en service. Les e-mails partent désormais ; { $number } réponse retenue est en route.
   *[other] Boîte mise en service. Les e-mails partent désormais ; { $number } réponses retenues sont en route.
  }
workspace-done-mailbox-removed = Boîte supprimée. Tous ses tickets sont conservés.
workspace-letter-held = Retenu : sa boîte est en quarantaine.

workspace-calendar = Calendrier
workspace-calendar-about = Les jours et heures ouvrés sont comptés dans le fuseau { $zone } ; les jours fériés ne comptent jamais.
workspace-calendar-closed = fermé
workspace-policies = Règles de clôture
workspace-holidays = Prochains jours fériés
workspace-done-not-solved = Pas encore résolu : il y a du nouveau que vous n’avez pas lu. Lisez-le, puis résolvez le ticket si c’est toujours juste.
workspace-done-reply = Envoyé. Votre réponse part dans un instant.
workspace-done-note = Note ajoutée.
workspace-done-retry = Nouvelle tentative d’envoi en cours.
workspace-done-settings = Enregistré.
workspace-demo-days = +{ $number } { $number ->
    [one] jour
   *[other] jours
}
workspace-demo-business-days = +{ $number } { $number ->
    [one] jour ouvré
   *[other] jours ouvrés
}
workspace-images-blocked = { $number ->
    [one] Une image distante n’est pas affichée.
   *[other] { $number } images distantes ne sont pas affichées.
}
workspace-form-problems = { $number ->
    [one] Une information manque ou est incorrecte. Votre saisie est conservée.
   *[other] { $number } informations manquent ou sont incorrectes. Votre saisie est conservée.
}
workspace-done-bulk = { $number ->
    [0] Aucun ticket modifié.
    [one] Un ticket modifié.
   *[other] { $number } tickets modifiés.
}
workspace-done-bulk-unsolved = { $number ->
    [one] Un ticket n’a pas été résolu : son type exige un résumé. Ouvrez-le pour le résoudre. Les autres sont modifiés.
   *[other] { $number } tickets n’ont pas été résolus : leur type exige un résumé. Ouvrez-les pour les résoudre. Les autres sont modifiés.
}
workspace-done-opened = Ticket nº { $number } créé.
set-aside-title = E-mails mis de côté
set-aside-about = Ces e-mails sont conservés, mais n’ont pas pu être rattachés à un ticket. Consultez le motif, puis relancez le traitement.
set-aside-none = Aucun e-mail mis de côté
set-aside-none-about = Tous les e-mails reçus sont dans un ticket. Un e-mail impossible à lire ou à traiter apparaîtrait ici, avec le motif.
set-aside-waits = Nouvelle tentative dans moins d’une minute
set-aside-stopped = Traitement impossible
set-aside-sender-unknown = Expéditeur inconnu
channels-why-suspended = L’expéditeur est suspendu : ses e-mails n’ouvrent pas de ticket.
channels-why-unreadable = L’e-mail est endommagé ou trop volumineux pour être lu. Téléchargez-le pour le voir tel qu’il est arrivé.
channels-why-too-slow = La lecture de l’e-mail a pris trop de temps. Téléchargez-le pour le voir tel qu’il est arrivé.
channels-why-fault = Une erreur s’est produite pendant le traitement de cet e-mail ; rien n’en est perdu. Détail technique : { $error }
# Pour les e-mails qui ne sont dans aucun ticket ou qui en ont rejoint un ; l’API les donne en anglais.
channels-why-own = un e-mail de ce service d’assistance lui est revenu
channels-why-robot = un e-mail automatique qui ne concerne aucun ticket ({ $mark })
channels-why-receipt = un e-mail qui confirme seulement qu’un des nôtres a été lu
channels-why-report-known = un avis de remise qui n’apprend rien de nouveau
channels-why-report-alone = un avis sur un e-mail qui ne concerne aucun ticket
channels-why-duplicate = le même e-mail que le numéro { $mail }
channels-why-sent-back = le serveur du destinataire l’a renvoyé : { $said }
channels-why-sent-back-by = { $server } l’a renvoyé : { $said }
channels-doubt-no-part = il se réfère à un ticket auquel son expéditeur ne participe pas
channels-doubt-disowned = il se réfère à un ticket, et le domaine de l’expéditeur indique que cet e-mail ne vient pas de lui
channels-doubt-not-proven = il se réfère à un ticket, et rien ne prouve qui l’a envoyé
channels-because-address = il a été envoyé à une adresse de réponse signée
channels-because-answer = il répond à un e-mail du service d’assistance
channels-because-reference = il se réfère à un e-mail de ce ticket
channels-because-report = c’est un avis sur l’un de nos e-mails
channels-because-conversation = il poursuit la conversation de son expéditeur
channels-because-repeated = son expéditeur a écrit la même chose il y a quelques minutes
channels-because-forwarded = un collègue a transféré l’e-mail du client
# Pourquoi aucun accusé de réception : « Aucun accusé de réception envoyé : … ».
channels-unanswered-import = un ancien e-mail a été importé
channels-unanswered-uncertain = l’identité de l’expéditeur n’est pas sûre
channels-unanswered-ourselves = l’e-mail vient de ce service d’assistance
channels-unanswered-colleague = l’expéditeur fait partie de l’équipe
channels-unanswered-null-sender = l’e-mail n’a pas d’adresse de retour
channels-unanswered-list = l’e-mail est passé par une liste de diffusion
channels-unanswered-robot = l’e-mail a été envoyé automatiquement
channels-unanswered-disowned = l’e-mail ne vient pas du domaine qu’il indique
channels-unanswered-sign-up = c’est l’e-mail d’inscription d’un service
channels-unanswered-not-wanted = l’e-mail demande de ne pas envoyer de réponse automatique
channels-unanswered-lately = l’expéditeur en a déjà reçu un au cours des dernières 24 heures
channels-unanswered-budget = la limite horaire de réponses automatiques aux expéditeurs inconnus est atteinte
channels-unanswered-budget-domain = la limite horaire de réponses automatiques à ce domaine est atteinte
set-aside-retry = Réessayer
set-aside-raw = Télécharger l’e-mail
undelivered-title = E-mails non remis
undelivered-about = Ces e-mails ne sont pas arrivés : le serveur de messagerie les a refusés ou renvoyés, ou cinq jours se sont écoulés. Corrigez l’adresse ou relancez l’envoi.
undelivered-none = Tout est bien parti
undelivered-none-about = Un e-mail dont l’envoi est abandonné apparaîtrait ici, avec le motif.
undelivered-why = Non remis
undelivered-leave = Ne plus essayer
workspace-done-letter-left = Il n’y aura plus de tentative d’envoi.
mailboxes-purpose-progress = Point d’avancement
mailboxes-purpose-check-back = Suivi après résolution
outbox-why-quarantined = sa boîte était en quarantaine
outbox-why-left = quelqu’un a renoncé à l’envoi
outbox-why-outdated = il n’a pas pu partir avant le jour qu’il annonçait
closing-why-overtaken = un message plus récent en dit davantage
letter-why-complained = le client a signalé l’un de nos e-mails comme indésirable
set-aside-dismiss = Retirer de la liste
workspace-done-mail-taken = L’e-mail est dans le ticket nº { $number }.
workspace-done-mail-stays = Le traitement a échoué ; l’e-mail reste ici avec le motif.
workspace-done-mail-gone = L’e-mail a été traité.
workspace-done-claim-joined = L’e-mail est maintenant dans le ticket nº { $number }.
workspace-done-claim-dismissed = L’e-mail reste dans le ticket nº { $number }.
workspace-done-mail-dismissed = Retiré de la liste. L’e-mail reste conservé.
### Le champ de réponse : destinataires, transfert, envoi différé
composer-to = À
composer-cc = Cc
composer-bcc = Cci
composer-from = De
composer-reply-all = Répondre à tous
composer-new-here = Nouveaux destinataires de cette réponse et de la suite : { $who }
composer-take-out = Retirer { $who }
composer-bad-address = Adresse e-mail non valide : { $what }
composer-bad-address-short = Adresse e-mail non valide : { $who }
composer-own-address = { $what } est l’une de vos propres adresses d’assistance.
composer-no-recipient = Indiquez au moins une adresse.
composer-too-many = Un même message peut avoir { $what } destinataires au maximum.
composer-files-kept = Vos fichiers sont conservés avec le message ; inutile de les choisir à nouveau.
composer-send-anyway = Envoyer quand même
composer-send-this = Envoyer cette version
composer-take-other = Reprendre l’autre version
composer-keep-this = Garder cette version
composer-other-version = Pas encore envoyé : une autre version de votre texte a été enregistrée dans une autre fenêtre ou sur un autre appareil. Envoyez celle-ci ou reprenez l’autre. Votre texte est conservé.
composer-other-version-live = Une autre version de ce texte a été enregistrée dans une autre fenêtre ou sur un autre appareil. Celle-ci ne sera enregistrée qu’une fois votre choix fait.
composer-news = Vous n’avez pas encore lu ceci
composer-news-wrote = { $who } a écrit :
composer-news-read = J’ai lu
composer-draft-away = Non enregistré : Guichet est injoignable. Votre texte reste dans ce navigateur ; l’enregistrement sera retenté.
composer-unsent-ended = Non envoyé : vous avez été déconnecté. Votre texte reste ici ; reconnectez-vous dans un autre onglet, puis envoyez-le.
composer-draft-ended = Vous avez été déconnecté. Votre texte reste ici ; reconnectez-vous dans un autre onglet, puis continuez.
composer-draft-refused = Non enregistré : Guichet ne peut rien enregistrer pour le moment. Votre texte reste dans ce navigateur ; l’enregistrement sera retenté.
composer-unsent = Non envoyé : Guichet n’a pas répondu. Votre texte et vos fichiers restent ici. Vérifiez que votre message ne figure pas ci-dessus, puis envoyez-le à nouveau.
composer-unsent-refused = Non envoyé : une erreur s’est produite de notre côté. Votre texte et vos fichiers restent ici ; réessayez dans un instant.
composer-sign-in = Se connecter
composer-unsaved = Ce navigateur contient encore un texte de vous qui n’a jamais été enregistré :
composer-put-back = Le récupérer
composer-drop-unsaved = Le supprimer
half-typed-since = Votre saisie est toujours là (enregistrée : { $when }).
half-typed-drop = Recommencer à zéro
composer-file-missing = Vous mentionnez une pièce jointe, mais aucun fichier n’est joint. Joignez-le, ou envoyez de nouveau pour continuer sans.
composer-nothing-to-forward = Il n’y a rien à transférer.
composer-quote = Citer
composer-forward-about = Le client ne le voit pas ; les réponses restent internes
composer-forward-what = Inclure
composer-forward-all = Toute la conversation
composer-forward-one = { $who }, { $when }
composer-later = Envoyer plus tard
composer-later-hour = Dans une heure
composer-later-tomorrow = Demain matin
composer-later-monday = Lundi
composer-later-exact = Choisir la date et l’heure
composer-later-plan = Planifier
composer-later-unless-answered = Annuler si le client répond avant
composer-later-past = Ce moment est déjà passé, ou dans plus d’un an.
composer-later-unclear = Choisissez un jour et une heure.
composer-format = Mise en forme
composer-format-bold = Gras
composer-format-italic = Italique
composer-format-bullets = Liste à puces
composer-format-numbers = Liste numérotée
composer-format-quote = Citation
composer-format-code = Code
composer-format-link = Lien
composer-no-picture = Seules les images peuvent être affichées dans un message.
delivery-files-linked = Les fichiers sont trop volumineux pour un e-mail. Vous pouvez les télécharger ici jusqu’au { $day } :
portal-file-gone = Ce lien n’est plus valable
portal-file-gone-about = Les fichiers restent disponibles trente jours. Répondez au message qui vous a conduit ici : nous vous le renverrons volontiers.
workspace-sending = Envoi
workspace-sending-about = Comment partent les réponses.
workspace-sending-undo = Attendre dix secondes avant d’envoyer une réponse, pour pouvoir l’annuler
workspace-sending-takes = Qui répond à un ticket sans responsable en devient responsable
workspace-sending-link-above = Envoyer les fichiers sous forme de liens au-delà de ce poids total (Mo)
workspace-correct-address = Corriger l’adresse
workspace-address-of = Adresse de
workspace-correct-and-send = Enregistrer et renvoyer
workspace-done-address-wrong = Cette adresse e-mail n’est pas valide. Rien n’a été modifié.
workspace-done-address-taken = Cette adresse appartient à une autre personne. Transférez-lui le message ou ajoutez-la en copie.
workspace-forward = Transférer
workspace-forwarded = Transféré à l’extérieur, pas au client
workspace-forwarded-along = Contenu transféré
workspace-aside = Réponse externe à un transfert. Le client ne la voit pas
workspace-answer-aside = Répondre en privé
workspace-recipients = Destinataires
workspace-sending-in = Envoi dans { $seconds } s
workspace-undo = Annuler l’envoi
workspace-planned-for = Partira { $when }
workspace-planned-unless-answered = sauf si le client répond avant
workspace-planned-edit = Modifier
workspace-planned-now = Envoyer maintenant
workspace-planned-drop = Abandonner
workspace-planned-drop-sure = Abandonner ce message ? Son texte sera perdu.
workspace-done-planned = Planifié. Le message reste dans le ticket jusqu’à son envoi.
workspace-done-undone = Envoi annulé. Votre texte est de nouveau dans le champ de réponse.
workspace-done-dropped = Abandonné. Rien n’a été envoyé.
workspace-done-too-late = Trop tard : le message est déjà parti, ou quelqu’un d’autre l’a annulé.
workspace-event-left = { $who } n’est plus en copie
workspace-event-undone = { $who } a annulé un message avant son envoi
workspace-event-plan-dropped = { $who } a annulé un message planifié
workspace-event-plan-answered = Le message planifié n’est pas parti : le client a répondu avant. C’est de nouveau un brouillon
workspace-event-plan-over = Le message planifié n’est pas parti : le ticket a été clos. C’est de nouveau un brouillon
### Les textes des e-mails, et la marque
letters-title = Textes des e-mails
letters-about = Ce que Guichet écrit automatiquement, avec vos mots, dans chaque langue.
letters-brand = Marque
letters-brand-about = { $name } : la couleur et le logo des messages, des pages du client et des enquêtes.
categories-title = Catégories
categories-about = Le sujet des demandes. Chaque ticket a une catégorie au plus ; les règles de clôture et d’enquête peuvent en tenir compte.
categories-new = Nouvelle catégorie
categories-name = Nom
categories-add = Ajouter la catégorie
categories-in-use = Actives
categories-none = Aucune catégorie pour l’instant. Ajoutez-en une : elle se choisira sur chaque ticket, à côté du type.
categories-rename = Renommer
categories-retire = Archiver
categories-retired = Archivées
categories-retired-about = Elles ne peuvent plus être choisies ; les tickets qui les portent les gardent.
categories-bring-back = Réactiver
categories-wrong-name = Donnez à la catégorie un nom de 60 caractères au maximum.
categories-name-taken = Une autre catégorie porte déjà ce nom.
categories-retired-already = Cette catégorie est archivée : elle ne peut plus être choisie.
workspace-done-category-added = Catégorie ajoutée. Elle peut être choisie sur chaque ticket.
workspace-done-category-retired = Archivée. Les tickets qui la portent la gardent.
workspace-done-category-back = La catégorie est de nouveau active.
conditions-tags-help = Le ticket porte au moins l’une d’elles. Séparez-les par des virgules ; laissez vide pour ne pas filtrer.
conditions-customer-tags-help = Le client porte au moins l’une d’elles. Séparez-les par des virgules ; laissez vide pour ne pas filtrer.
brands-title = Marques
brands-brand = Marque
brands-name = Nom
brands-first = Elle porte le nom de votre service, modifiable dans les réglages.
brands-add = Ajouter une marque
brands-add-about = Une identité distincte pour vos clients : nom, couleur, logo et messages. Chaque boîte appartient à une marque ; ses tickets, ses messages et ses enquêtes la montrent.
brands-of-mailbox = Les messages de cette boîte affichent son nom, sa couleur et son logo.
brands-wrong-name = Donnez à la marque un nom de 80 caractères au maximum.
brands-name-taken = Une autre marque porte déjà ce nom.
brands-first-stays = La marque principale ne peut pas être archivée.
brands-has-mailbox = Une boîte mail utilise encore cette marque : des e-mails continueraient d’arriver en son nom. Attribuez d’abord une autre marque à cette boîte.
brands-retired-already = Cette marque est archivée : choisissez-en une autre.
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
### Satisfaction
satisfaction-letter-greeting = Bonjour,
satisfaction-letter-greeting-name = Bonjour { $name },
satisfaction-letter-solved = Votre demande « { $subject } » est résolue. Pouvons-nous vous poser une question ?
satisfaction-letter-relationship = Votre avis compte pour nous. Pouvons-nous vous poser une question ?
satisfaction-letter-until = Le clic ouvre une page ; rien n’est enregistré tant que vous n’avez pas validé. Vous pouvez répondre jusqu’au { $day }.
satisfaction-title = Comment cela s’est-il passé ?
satisfaction-title-relationship = Votre avis nous intéresse
satisfaction-lead = Donnez-nous votre avis, cela prend une minute.
satisfaction-about = Demande nº { $number } du { $opened }
satisfaction-about-solved = Demande nº { $number } du { $opened }, suivie par { $agent }, résolue le { $solved }
satisfaction-optional = facultatif
satisfaction-reason-none = Choisissez une réponse
satisfaction-reopen = Rouvrir ma demande
satisfaction-reopen-help = Nous la reprendrons et vous répondrons par e-mail.
satisfaction-send = Envoyer mon évaluation
satisfaction-until = Vous pouvez modifier votre évaluation jusqu’au { $day }.
satisfaction-choose = Veuillez choisir une des réponses.
satisfaction-comment-long = 4 000 caractères au maximum. Raccourcissez un peu votre texte ; rien n’est perdu.
satisfaction-thanks = Merci
satisfaction-thanks-name = Merci, { $name }
satisfaction-saved = Votre évaluation est enregistrée : { $label } ({ $score } sur { $best }).
satisfaction-saved-figure = Votre note est enregistrée : { $score } sur { $best }.
satisfaction-next-solved = Votre demande reste résolue. En cas de besoin, répondez simplement à notre dernier e-mail : elle sera rouverte.
satisfaction-next-negative = Nous sommes désolés. Les personnes qui ont traité votre demande vont regarder ce qui n’a pas fonctionné. Votre demande reste résolue ; si vous avez encore besoin d’aide, répondez à notre dernier e-mail et elle sera rouverte.
satisfaction-next-open = Votre demande est ouverte et nous y travaillons. Notre réponse vous parviendra par e-mail.
satisfaction-change = Modifier mon évaluation
satisfaction-see-request = Voir ma demande
satisfaction-open = Vous pouvez répondre à cette enquête.
satisfaction-ended = Cette enquête est terminée
satisfaction-ended-withdrawn = Votre demande nº { $number } a été rouverte : il n’y a encore rien à évaluer. Nous vous demanderons votre avis une fois qu’elle sera résolue.
satisfaction-ended-again = Votre demande nº { $number } a été rouverte puis résolue depuis. Nous vous demandons votre avis à ce sujet dans un autre e-mail.
satisfaction-ended-closed = Votre demande nº { $number } a été close le { $day } : elle ne peut plus être évaluée.
satisfaction-ended-over = Vous pouviez répondre à cette enquête sur votre demande nº { $number } jusqu’au { $day }.
satisfaction-ended-relationship = Vous pouviez répondre à cette enquête jusqu’au { $day }.
satisfaction-unknown = Ce lien d’enquête ne fonctionne pas
satisfaction-unknown-sentence = Il est peut-être ancien ou a été coupé par votre messagerie. Utilisez le lien complet de notre e-mail.
satisfaction-contact = Votre avis nous intéresse toujours. Écrivez-nous : une personne vous lira.
satisfaction-write = Nous écrire

### Portal
portal-title = Votre demande nº { $number }
portal-heading = Demande nº { $number } du { $day }
portal-state-new = Nous avons bien reçu votre demande.
portal-state-open = Nous travaillons sur votre demande.
portal-state-on-hold = Nous attendons le retour d’un tiers pour votre demande.
portal-state-pending = Nous attendons votre réponse.
portal-state-pending-until = Nous attendons votre réponse jusqu’au { $day }.
portal-state-solved = Votre demande est résolue.
portal-state-closed = Votre demande a été close le { $day }.
portal-state-cancelled = Votre demande a été annulée le { $day }.
portal-next-open = Notre réponse vous parviendra par e-mail et s’affichera ici.
portal-next-pending = Il vous suffit de nous écrire ci-dessous.
portal-next-pending-until = Passé ce délai, nous considérerons votre demande comme résolue ; vous pourrez revenir vers nous à tout moment.
portal-next-solved = S’il reste un point à régler, écrivez-nous ci-dessous et votre demande sera rouverte.
portal-next-solved-until = S’il reste un point à régler, écrivez-nous avant le { $day } et votre demande sera rouverte ; au-delà, votre message ouvrira une nouvelle demande liée à celle-ci.
portal-next-closed = S’il reste un point à régler, écrivez-nous ci-dessous : votre message ouvrira une nouvelle demande liée à celle-ci.
portal-progress = Suivi de votre demande
portal-step-received = Reçue
portal-step-answered = Réponse
portal-step-our-turn = En cours
portal-step-your-turn = À vous
portal-step-on-hold = En attente
portal-step-solved = Résolue
portal-step-cancelled = Annulée
portal-question = Votre demande est-elle résolue ?
portal-question-settled = Tout est-il réglé ?
portal-confirm = Confirmez d’un clic
portal-choice-solved = Oui, c’est résolu
portal-choice-help = J’ai encore besoin d’aide
portal-choice-more-days = J’ai besoin de plus de temps
portal-done-solved = Merci de nous l’avoir dit. Votre demande est résolue.
portal-done-help = Nous reprenons votre demande. Si vous le souhaitez, dites-nous ci-dessous ce qui manque.
portal-done-more-days = C’est noté, vous avez plus de temps. Écrivez-nous quand cela vous convient.
portal-done-more-days-until = C’est noté, vous avez jusqu’au { $day }. Écrivez-nous quand cela vous convient.
portal-done-no-deadline = Il n’y a pas de date limite : écrivez-nous quand cela vous convient.
portal-done-not-waiting = Nous n’attendons pas de réponse de votre part en ce moment : il n’y a rien à reporter.
portal-done-sent = Votre message nous est bien parvenu. Vous n’avez rien d’autre à faire.
portal-rated = Merci pour votre évaluation. La modifier
portal-messages = Messages
portal-you = Vous
portal-files = Fichiers
portal-files-limit = facultatif, 25 Mo au total
portal-answer = Votre réponse
portal-write-again = Nous écrire de nouveau
portal-send = Envoyer
portal-empty = Veuillez écrire quelque chose ou ajouter un fichier.

### Workspace: policy and ratings on the ticket
workspace-policy-version = { $name }, version { $version }
workspace-step-done-survey = Évaluation demandée au client
workspace-step-coming-remind = Relancer le client
workspace-step-coming-warn = Prévenir de la résolution
workspace-step-coming-solve = Résoudre et envoyer l’avis
workspace-step-coming-survey = Demander une évaluation
workspace-step-coming-close = Clore
workspace-step-not-counted = hors { $days }
workspace-rated = Note : { $score } sur { $best }

### Workspace: policies as sentences
workspace-policy-named = { $name } :
workspace-policy-days = { $days ->
    [one] un jour ouvré
   *[other] { $days } jours ouvrés
}
workspace-policy-hours = { $hours ->
    [one] une heure ouvrée
   *[other] { $hours } heures ouvrées
}

### Clôture : modèles, retour possible dans la réponse, e-mail unique
closing-preset-b2c-standard = B2C standard
closing-preset-continuing = Suivi continu
closing-preset-one-off = Demande ponctuelle
closing-preset-combined = E-mail unique
closing-preset-agent-driven = Par l’agent
closing-preset-high-impact = Fort impact uniquement
closing-preset-quiet = Discrète
closing-reply-way-back = Votre demande est ainsi résolue. S’il reste une question, répondez simplement à cet e-mail : votre demande sera rouverte.
closing-reply-any-time = Vous pouvez y revenir à tout moment : répondez simplement à cet e-mail, même une fois votre demande résolue, et elle sera rouverte.
satisfaction-combined-subject = Merci, votre demande est résolue : { $subject }
satisfaction-combined-solved = Merci de nous avoir écrit. Votre demande « { $subject } » est maintenant résolue.
satisfaction-combined-unanswered = Merci de nous avoir écrit. Sans nouvelles de votre part, nous considérons votre demande « { $subject } » comme résolue.
satisfaction-combined-way-back = S’il reste un point à régler, répondez simplement à cet e-mail : votre demande sera rouverte et vous n’aurez rien à répéter.
satisfaction-combined-help = J’ai encore besoin d’aide

### Espace de travail : piloter la règle d’un ticket
### Endings: steps and why a letter was withheld
closing-step-progress = point d’avancement
closing-step-nudge = rappel au responsable
closing-step-look = reprise
closing-step-unasked = retour au responsable
closing-step-unreached = retour au responsable
closing-why-nobody = aucune adresse ne permet de joindre le client
letter-why-no-mailbox = aucune boîte mail n’est configurée
letter-why-no-address = aucune adresse ne permet de joindre le client
letter-why-ourselves = l’adresse est celle de l’une des boîtes du service d’assistance
closing-why-missed = interruption de service ce jour-là ; une étape suivante est déjà arrivée à échéance
closing-why-overrun = une étape suivante est déjà arrivée à échéance
closing-why-skipped = un agent a sauté cette étape
closing-why-answered = le client a répondu
outbox-why-answered = la réponse était déjà partie
closing-why-status = le statut a changé
closing-why-replied = un agent a répondu ; le délai est reparti de zéro
closing-why-paused = un agent a suspendu la règle
closing-why-deleted = le ticket est dans la corbeille
closing-why-stopped = les e-mails des règles sont arrêtés
closing-why-budget = { $number ->
    [one] déjà un e-mail cette semaine
   *[other] déjà { $number } e-mails cette semaine
} ; le préavis de résolution part quand même
closing-why-together = le client en a été informé avec le ticket nº { $ticket }
closing-why-answered-minutes = { $minutes ->
    [0] le client venait de répondre
    [one] réponse du client une minute avant
   *[other] réponse du client { $minutes } minutes avant
}
closing-why-answered-hours = { $hours ->
    [one] réponse du client une heure avant
   *[other] réponse du client { $hours } heures avant
}
workspace-because = { $what } : { $reason }

### Endings: letters
closing-digest-subject = Nous attendons votre réponse pour { $number } demandes
closing-digest-text = Nous attendons votre réponse pour { $number } demandes afin de pouvoir avancer. Les voici, réunies dans un seul e-mail :
closing-digest-ticket = Nº { $number } : { $subject }
closing-digest-until = Nous attendons votre réponse. Sans nouvelles de votre part, nous considérerons cette demande comme résolue le { $date } ; nous vous préviendrons avant.
closing-digest-warn-subject = { $number } de vos demandes seront considérées comme résolues, la première le { $date }
closing-digest-warn-text = Nous n’avons pas encore eu de vos nouvelles pour { $number } demandes. Sans réponse de votre part, nous considérerons chacune comme résolue au moment indiqué. Les voici, réunies dans un seul e-mail :
closing-digest-warn-until = Sans nouvelles de votre part, nous considérerons cette demande comme résolue le { $date }.
closing-digest-waits = Nous attendons votre réponse.
closing-digest-answer = Répondre à cette demande
closing-digest-reply = Répondez simplement à cet e-mail : nous lirons votre réponse pour chacune de ces demandes.
closing-progress-subject = Des nouvelles de votre demande : { $subject }
closing-progress-text = Nous n’oublions pas votre demande « { $subject } ».
closing-progress-waits = Nous attendons encore la réponse d’un tiers.
closing-progress-waits-for = Nous attendons encore une réponse de : { $who }.
closing-progress-look = Nous reprenons votre demande le { $date }.
closing-progress-soon = Nous vous écrirons dès que nous en saurons plus.
closing-progress-answer = Vous n’avez rien à faire. Si la situation a changé, répondez simplement à cet e-mail.
closing-check-subject = Tout va bien ? { $subject }
closing-check-text = Nous avons résolu votre demande « { $subject } » il y a quelque temps. Tout va-t-il bien depuis ?
closing-check-answer = Si oui, vous n’avez rien à faire. Sinon, répondez à cet e-mail ou cliquez ici :
closing-nudge-subject = Toujours en attente : { $subject }
closing-nudge-text = « { $subject } » est toujours en attente d’un tiers. Faut-il le relancer, ou donner des nouvelles au client ?
closing-nudge-text-for = « { $subject } » attend toujours une réponse de : { $who }. Faut-il relancer, ou donner des nouvelles au client ?
closing-unasked-subject = Aucune question posée : { $subject }
closing-unasked-text = « { $subject } » attend une réponse de { $customer } depuis trois jours ouvrés, mais aucune question n’a été posée depuis son dernier message. Aucune relance n’est partie. Le ticket est de nouveau en cours : posez votre question, ou marquez-le comme résolu.
closing-unreached-subject = Non remis : { $subject }
closing-unreached-text = Ce qui a été écrit à { $customer } au sujet de « { $subject } » n’est pas arrivé. Aucune relance ne partira et rien ne sera résolu faute de réponse. Le ticket est de nouveau en cours : corrigez l’adresse, ou contactez le client autrement.
policies-says-on-hold-customer = En attente d’un tiers, le client reçoit régulièrement des nouvelles (intervalle : { $after }).
policies-says-on-hold-owner = En attente d’un tiers, le responsable reçoit régulièrement un rappel (intervalle : { $after }).
policies-sample-awaited = votre banque
demo-purpose-progress = point d’avancement
demo-purpose-check-back = suivi après résolution

### Endings: the resolve sheet
resolve-title = Résoudre le ticket nº { $number }
resolve-policy = Règle de clôture : { $name }
resolve-no-policy = Aucune règle de clôture ne s’applique à ce ticket.
resolve-what = Solution apportée
resolve-summary = Résumé
resolve-summary-help = Conservé avec le ticket, pour vos collègues. Le client ne le voit pas.
resolve-summary-wanted = Indiquez en quelques mots la solution apportée : ce type de ticket le demande.
resolve-how = Message de clôture
resolve-proposed = proposé par la règle
resolve-reason = Pourquoi s’écarter de la règle ?
resolve-reason-wanted = Indiquez-en la raison en quelques mots.
resolve-solved-already = Ce ticket est déjà résolu ou clos.
resolve-do = Résoudre
resolve-keys = e ou Ctrl+Entrée
resolve-preview = Ce que recevra le client
resolve-preview-about = { $who }, { $language ->
    [fr] en français
    [de] en allemand
   *[en] en anglais
}
resolve-ending-notice = Avis de résolution
resolve-ending-both = Avis et évaluation dans un seul e-mail
resolve-ending-survey = Enquête seulement
resolve-ending-reply = Votre réponse indique comment rouvrir
resolve-ending-nothing = Rien
resolve-now-notice = Maintenant : l’avis de résolution
resolve-now-both = Maintenant : l’avis avec l’évaluation
resolve-now-in-reply = Pas d’avis : votre dernière réponse indique déjà comment rouvrir
resolve-now-not-in-reply = Maintenant : l’avis, car votre dernière réponse n’indique pas comment rouvrir
resolve-now-nothing = Maintenant : aucun e-mail
resolve-later-survey = { $day } : l’enquête
resolve-later-close = { $day } : clôture, sauf nouveau message
workspace-done-solved = Résolu.
workspace-event-ending-chosen = { $who } a choisi un autre message de clôture : { $ending } ({ $reason })

### Endings: on hold
hold-title = Mettre le ticket nº { $number } en attente d’un tiers
hold-about = Pour les demandes qui dépendent d’une banque, d’un fournisseur, d’un collègue.
hold-awaited = Qui attendons-nous ?
hold-awaited-help = Le client peut le voir : « votre banque », « le fabricant ».
hold-look = Quand reprenons-nous le ticket ?
hold-look-help = Ce jour-là, le ticket repasse « En cours ». Le client peut voir la date.
hold-look-past = Choisissez un jour à venir.
hold-look-wrong = Choisissez un jour.
hold-meanwhile-customer = La règle donnera des nouvelles au client le { $day }.
hold-meanwhile-owner = La règle enverra un rappel au responsable le { $day }.
hold-meanwhile-nothing = La règle n’écrit à personne entre-temps.
hold-do = Mettre en attente
hold-begin = Attendre un tiers…
hold-change = Modifier l’attente…
hold-waits-for = En attente de : { $who }.
hold-look-on = Reprise le { $day }
workspace-done-hold = En attente d’un tiers.
workspace-event-on-hold = { $who } a mis le ticket en attente de : { $awaited }
workspace-event-on-hold-until = { $who } a mis le ticket en attente de : { $awaited }, jusqu’au { $day }
workspace-event-on-hold-nobody = un tiers

### Endings: checking back
ending-title = Suite à donner
check-back-title = Recontacter le client : ticket nº { $number }
check-back-about = Ce jour-là, le ticket remonte en tête de votre liste avec votre note. Il reste résolu ou clos.
check-back-day = Quel jour ?
check-back-note = Note pour vous
check-back-note-example = La pièce est-elle arrivée ?
check-back-tells = Écrire aussi au client ce jour-là
check-back-tells-help = Un court e-mail lui demande si tout va bien depuis.
check-back-do = Planifier
check-back-past = Choisissez un jour à venir.
check-back-is-due = À recontacter depuis le { $day }
check-back-planned = À recontacter le { $day }
check-back-begin = Recontacter plus tard…
check-back-change = Changer le jour…
check-back-done = Fait
check-back-list = À recontacter aujourd’hui
workspace-done-check-back = Planifié. Le ticket reviendra dans votre liste ce jour-là.
workspace-done-check-back-done = Fait.
workspace-done-check-back-dropped = Annulé.
workspace-event-check-back-planned = { $who } recontactera le client le { $day }
workspace-event-check-back-due = Client à recontacter, comme prévu
workspace-event-check-back-done = { $who } a recontacté le client
workspace-event-check-back-dropped = { $who } ne recontactera plus le client

### Endings: for all cases
endings-title = E-mails et clôtures
endings-about = Ce qui s’applique à toutes les règles de clôture.
endings-open = E-mails, limites, arrêt
endings-stop-title = Tout arrêter
endings-stop-about = Aucune règle n’écrit, ne résout ni ne clôt plus rien jusqu’à ce que vous repreniez. Rien n’est perdu : à la reprise, chaque client reçoit au plus un e-mail, celui qui est vrai à ce moment-là, et chaque délai annoncé est respecté.
endings-stop = Arrêter maintenant tous les e-mails des règles
endings-go = Reprendre
endings-stopped = Les e-mails des règles sont arrêtés ({ $who }, { $when }).
endings-letters = Limites d’envoi
endings-letters-about = 0 : sans limite.
endings-week = E-mails à un même client en sept jours
endings-week-help = Tous tickets confondus. Au-delà, relances et points d’avancement ne sont pas envoyés ; un préavis de résolution part toujours.
endings-hour = E-mails de toutes les règles par heure
endings-hour-help = Au-delà, ils attendent l’heure suivante.
endings-day = E-mails de toutes les règles par jour
endings-day-help = Un plafond contre les erreurs : au-delà, ils attendent.
endings-summary = Résumé à la résolution
endings-summary-about = Pour les types cochés, un agent indique la solution apportée.
endings-number-wrong = Un nombre entier de 0 à 1 000 000.
workspace-done-letters-stopped = { $number ->
    [0] Tout est arrêté.
    [one] Tout est arrêté ; un e-mail est retenu.
   *[other] Tout est arrêté ; { $number } e-mails sont retenus.
}
workspace-done-letters-go = L’envoi des e-mails a repris.
workspace-step-coming-progress = Donner des nouvelles au client
workspace-step-coming-nudge = Envoyer un rappel au responsable
workspace-step-coming-look = Reprendre le ticket
workspace-step-coming-unasked = Retour au responsable : aucune question posée
workspace-step-coming-unreached = Retour au responsable : les messages n’arrivent pas
workspace-step-done-progress = Point d’avancement envoyé au client
workspace-step-done-nudge = Rappel envoyé au responsable
workspace-step-done-look = Repris comme prévu
workspace-step-done-unasked = De nouveau en cours : aucune question posée depuis le dernier message du client
workspace-step-done-unreached = De nouveau en cours : ce qui a été écrit au client n’est pas arrivé
workspace-step-withheld-progress = Point d’avancement non envoyé
workspace-step-withheld-nudge = Rappel au responsable non envoyé
workspace-step-withheld-look = Reprise non effectuée
workspace-step-withheld-unasked = Retour au responsable non effectué
workspace-step-withheld-unreached = Retour au responsable non effectué

### Endings: policies
policies-switching-on = Activer « { $name } »
policies-waiting-already = { $number ->
    [0] Aucun ticket en attente n’est concerné.
    [one] 1 ticket est déjà en attente. E-mails des 7 prochains jours si personne ne répond :
   *[other] { $number } tickets sont déjà en attente. E-mails des 7 prochains jours si personne ne répond :
}
policies-on-start-today = Leur délai commence aujourd’hui
policies-on-move = Comme si la règle s’était toujours appliquée : les étapes échues partent maintenant
policies-on-keep = Les laisser en l’état, jusqu’à ce qu’un agent les fasse reprendre
policies-fate-day = { $day } { $number }
policies-ramp = par heure au maximum ; vide : tous à la fois
policies-overlap = { $number ->
    [one] 1 ticket en cours relève plutôt de « { $name } », plus haut.
   *[other] { $number } tickets en cours relèvent plutôt de « { $name } », plus haut.
}
policies-goes-first = { $number ->
    [0] « { $name } », plus haut dans la liste, est prioritaire : elle prend les tickets qui remplissent les conditions des deux. Il n’y en a aucun pour l’instant.
    [one] « { $name } », plus haut dans la liste, est prioritaire : { $number } ticket en cours remplit les conditions des deux.
   *[other] « { $name } », plus haut dans la liste, est prioritaire : { $number } tickets en cours remplissent les conditions des deux.
}
policies-takes-first = { $number ->
    [0] Cette règle, placée au-dessus de « { $name } », est prioritaire : elle prend les tickets qui remplissent les conditions des deux. Il n’y en a aucun pour l’instant.
    [one] Cette règle, placée au-dessus de « { $name } », est prioritaire : { $number } ticket en cours remplit les conditions des deux.
   *[other] Cette règle, placée au-dessus de « { $name } », est prioritaire : { $number } tickets en cours remplissent les conditions des deux.
}
policies-drag = Glissez pour changer l’ordre, ou utilisez Alt et les flèches
policies-on-hold = Pendant que nous attendons un tiers
policies-on-hold-about = Vide : aucun envoi. L’agent indique sur le ticket qui nous attendons et quand nous reprenons.
policies-progress = d’intervalle
policies-tell-customer = donner des nouvelles au client
policies-tell-owner = envoyer seulement un rappel au responsable
policies-calendar = Calendrier
policies-calendar-own = celui de l’équipe, sinon le calendrier par défaut
policies-carrying = Règles au format texte
policies-carrying-about = Pour les relire à plusieurs, les conserver ou les reprendre ailleurs. Rien n’est enregistré avant que vous ayez vu ce qui change.
policies-take-out = Exporter toutes les règles (TOML)
policies-carrying-file = Un fichier TOML ou JSON
policies-carrying-text = ou son contenu
policies-carrying-unreadable = Ce texte est illisible : { $why }
policies-carrying-changes = Ce qui change
policies-carrying-none = Rien : les règles sont déjà ainsi.
policies-carrying-new = nouvelle, désactivée
workspace-done-policies-carried = Enregistré. Les tickets en cours gardent leur version.

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

### Endings: sending
expect-pending = Envoyer et attendre
expect-pending-then = Envoyer et attendre : { $step } { $day }
expect-on-hold = Envoyer, en attente d’un tiers
expect-on-hold-then = Envoyer, en attente d’un tiers : { $step } { $day }
expect-solved = Envoyer et résoudre : { $ending }
expect-solved-nothing = Envoyer et résoudre

### Portal: waiting for others
portal-state-on-hold-for = Nous attendons une réponse de : { $who }.
portal-next-on-hold = Vous n’avez rien à faire. Nous vous écrirons dès que nous en saurons plus.
portal-next-on-hold-until = Vous n’avez rien à faire. Nous reprenons votre demande le { $day }.
portal-done-already-until = Vous avez déjà plus de temps, jusqu’au { $day }. Écrivez-nous quand cela vous convient.
portal-done-already = Vous avez déjà plus de temps. Écrivez-nous quand cela vous convient.
resolve-summary-first = Ce type de ticket demande d’abord la solution apportée : envoyez sans résoudre, puis cliquez sur « Résoudre ».

### Workspace: steering the policy on a ticket
workspace-steer = Étapes de la règle
workspace-steer-pause = Suspendre
workspace-steer-pause-about = Plus rien ne se passe jusqu’à la reprise ; aucun délai n’est perdu.
workspace-steer-paused = suspendue depuis { $when }
workspace-steer-resume = Reprendre
workspace-steer-days = { $days ->
    [one] Un jour de plus
   *[other] { $days } jours de plus
}
workspace-steer-skip = Sauter l’étape
workspace-steer-now = Exécuter maintenant
workspace-steer-now-sure = { $what } dès maintenant ? Ce qui est envoyé ne peut plus être annulé.
workspace-steer-bring-back = Rétablir : { $step }
workspace-steer-days-back = Retirer les jours
workspace-done-policy-paused = Règle suspendue. Plus rien ne se passe jusqu’à la reprise.
workspace-done-policy-resumed = La règle reprend, avec le temps qui restait.
workspace-done-policy-days = Jours ajoutés.
workspace-done-policy-days-back = Jours retirés.
workspace-done-policy-skipped = Étape sautée. Vous pouvez la rétablir.
workspace-done-policy-back = Étape rétablie.
workspace-done-policy-now = C’est fait.
workspace-done-policy-nothing = Rien n’a changé : la prochaine étape n’est plus la même.
workspace-event-more-days = { $who } a ajouté des jours
workspace-event-days-back = { $who } a retiré les jours ajoutés
workspace-event-paused = { $who } a suspendu la règle
workspace-event-resumed = { $who } a relancé la règle
workspace-event-step-back = { $who } a rétabli : { $step }

### What a policy's cases became: figures, guard, experiment
measure-title = Chiffres
measure-about = Ce que ses tickets sont devenus au cours des { $days } derniers jours.
measure-none = Aucun ticket n’a encore été résolu avec cette règle.
measure-by-version = Par version
measure-letters = E-mails par ticket
measure-define-letters = Relances, préavis, avis et enquêtes de la règle, divisés par les résolutions des { $days } derniers jours.
measure-response = Taux de réponse
measure-define-response = Clients qui ont répondu à l’enquête, parmi ceux qui ont été interrogés au cours des { $days } derniers jours. Les enquêtes retirées ne comptent pas.
measure-score = Satisfaction
measure-define-score = Réponses non négatives, parmi toutes les réponses aux enquêtes des { $days } derniers jours.
measure-reopened = Rouverts
measure-define-reopened = Résolutions des { $days } derniers jours après lesquelles le ticket a été rouvert, par qui que ce soit, ou a donné lieu à un ticket de suivi.
measure-wrong = Clos à tort
measure-define-wrong = Tickets que la règle a résolus automatiquement au cours des { $days } derniers jours et dont le client a répondu dans les cinq jours ouvrés ou dit « pas résolu » ; parmi tous ceux qu’elle a résolus automatiquement.
measure-range = { $low } – { $high }
measure-of = { $part } sur { $whole }
measure-when = Résolution ou enquête
measure-became = Suite
measure-open-again = rouvert le { $day }
guard-title = Garde-fou contre les clôtures à tort
guard-about = Il propose des délais plus longs lorsque trop de clients reviennent peu après une résolution automatique. Il ne change jamais rien de lui-même.
guard-percent = Taux de clôtures à tort à ne pas dépasser (%)
guard-least = Nombre minimal de résolutions automatiques
guard-wrong-threshold = De 1 à 50 %, et de 1 à 10 000 résolutions.
guard-finding = { $wrong } tickets sur { $solved } résolus automatiquement ne l’étaient pas ({ $share }, au moins { $least }). Proposition : reculer chaque étape de { $days } jours ouvrés.
guard-simulate = Simuler la proposition
guard-edit = Ouvrir dans l’éditeur
workspace-done-guard = Enregistré.
experiment-start = Tester sur la moitié des clients
experiment-start-about = Au lieu d’enregistrer pour tous : la moitié des clients suit les étapes saisies, l’autre la version actuelle, jusqu’à ce que vous mettiez fin à l’expérience. Les conditions restent les mêmes.
experiment-runs = Expérience
experiment-see = Comparer les deux versions
experiment-runs-already = Une expérience est déjà en cours. Mettez-y fin d’abord.
experiment-edit-later = Tant qu’une expérience est en cours, la règle ne peut pas être modifiée. Mettez-y fin d’abord.
experiment-wrong-conditions = Les deux versions doivent s’appliquer aux mêmes tickets : laissez les conditions telles quelles.
experiment-wrong-same = Les étapes sont celles de la version actuelle : modifiez d’abord quelque chose.
experiment-wrong-outcome = Choisissez l’issue de l’expérience.
experiment-over = Cette expérience est déjà terminée.
experiment-over-list = Expériences passées
experiment-about = Depuis le { $day } : { $a } clients avec un cas terminé d’un côté, { $b } de l’autre.
experiment-sides = Les deux versions
experiment-split = Une empreinte (hash) du client détermine la version qu’il suit. Elle ne change jamais en cours de route.
experiment-difference = Écart
experiment-verdict = Conclusion
experiment-early = trop tôt
experiment-needed = { $number ->
    [one] encore environ { $number } cas de chaque côté
   *[other] encore environ { $number } cas de chaque côté
}
experiment-verdict-differs = Écart significatif.
experiment-verdict-same = Pas d’écart significatif.
experiment-points = { $value } points (de { $low } à { $high })
experiment-too-early = Trop tôt pour conclure
experiment-no-difference = Pas d’écart significatif pour l’instant
experiment-differs = Les versions diffèrent : { $figures }
experiment-honest = Chaque client compte une fois, pour son premier cas. Les intervalles contiennent la vraie valeur 95 fois sur 100 (proportions : Wilson et Newcombe ; e-mails : Welch). Sur cinq chiffres, l’un peut différer par pur hasard, et plus on regarde souvent, plus c’est probable.
experiment-define-response = Clients qui ont répondu à l’enquête, parmi ceux qui ont été interrogés.
experiment-define-score = Réponses non négatives, parmi toutes.
experiment-define-reopened = Cas rouverts après résolution, parmi tous.
experiment-define-wrong = Résolutions automatiques après lesquelles le client a répondu dans les cinq jours ouvrés ou dit « pas résolu », parmi toutes les automatiques.
experiment-define-letters = E-mails de la règle par cas, en moyenne.
experiment-end = Mettre fin à l’expérience
experiment-choose = Issue de l’expérience
experiment-keep = { $version } pour tous
experiment-stop = Arrêter sans choisir : la version d’avant reste en place
experiment-ended-kept = Terminée le { $day } : { $version } a été conservée. { $reason }
experiment-ended-stopped = Arrêtée le { $day } sans choix ; { $version } reste en place. { $reason }

### Simulating closing policies
policies-simulate = Simuler
simulation-title = Simulation de { $name }
simulation-finding = Aurait résolu { $solved ->
    [one] { $solved } ticket
   *[other] { $solved } tickets
} en attente sur { $waiting } ; { $wrong ->
    [0] aucun client n’a répondu ensuite
    [one] 1 client a répondu ensuite
   *[other] { $wrong } clients ont répondu ensuite
}
simulation-about = Ce qui s’est vraiment passé du { $from } au { $to }, rejoué : { $number ->
    [one] 1 ticket
   *[other] { $number } tickets
}. Rien n’est envoyé, rien ne change.
simulation-progress = { $done } tickets rejoués sur { $whole }
simulation-stop = Arrêter
simulation-ended-cut-short = La simulation a été interrompue. Relancez-la.
simulation-ended-cancelled = La simulation a été arrêtée.
simulation-ended-failed = La simulation a échoué. Relancez-la ; si le problème persiste, consultez le journal.
simulation-sides = Versions comparées
simulation-side-typed = Version modifiée
simulation-side-proposed = Version proposée
simulation-side-policy = Étapes de « { $name } »
simulation-to-editor = Ouvrir ces étapes dans l’éditeur
simulation-period = Période
simulation-days = { $days } derniers jours
simulation-against = Comparer avec
simulation-against-nothing = rien
simulation-again = Simuler à nouveau
simulation-figures = Chiffres
simulation-figure = Chiffre
simulation-figure-waiting = Tickets mis en attente
simulation-define-waiting = Tickets passés en attente du client pendant la période et auxquels la règle s’applique.
simulation-figure-reminded = Relancés
simulation-define-reminded = Parmi les tickets en attente, ceux qui reçoivent au moins une relance.
simulation-figure-warned = Prévenus de la résolution
simulation-define-warned = Parmi les tickets en attente, ceux qui reçoivent le préavis de résolution.
simulation-figure-solved = Résolus sans réponse
simulation-define-solved = Tickets en attente que la règle aurait résolus au moins une fois, rapportés à tous ceux qui ont attendu.
simulation-figure-wrong = Réponse reçue ensuite
simulation-define-wrong = Tickets dont le client a écrit lui-même après le jour où la règle les aurait résolus, y compris par un ticket de suivi : clos à tort. Les robots et les simples remerciements ne comptent pas. La part est calculée sur les tickets résolus sans réponse, avec l’intervalle où se trouve la vraie part (95 %, Wilson).
simulation-figure-wrong-soon = Dont en moins de { $days } jours ouvrés
simulation-define-wrong-soon = Réponses arrivées dans les { $days } jours ouvrés qui suivent la résolution. Au quotidien, elles sont retenues contre la règle.
simulation-figure-letters = E-mails
simulation-define-letters = Tous les e-mails que la règle aurait écrits : relances, préavis, avis de résolution (y compris par un agent), enquêtes et points d’avancement pendant l’attente d’un tiers.
simulation-letter-kinds = { $reminders } relances, { $warnings } préavis, { $notices } avis, { $surveys } enquêtes{ $progress ->
    [0] {""}
   *[other] , { $progress } points d’avancement
}
simulation-figure-withheld = E-mails non envoyés
simulation-define-withheld = E-mails arrivés à échéance mais non envoyés : le client avait déjà reçu dans la semaine autant d’e-mails que le budget le permet, ou une seule relance portait sur plusieurs de ses tickets. Les autres chiffres ne les comptent pas.
simulation-withheld-why = budget d’e-mails : { $budget } ; relance groupée : { $together }
simulation-withheld-some = { $number ->
    [one] 1 non envoyé
   *[other] { $number } non envoyés
}
simulation-really-days = réel : { $days }
simulation-really-open = en cours aussi
simulation-really-done = terminé
simulation-figure-per-ticket = E-mails par ticket
simulation-define-per-ticket = E-mails divisés par les tickets auxquels la règle s’appliquait : ceux qui ont attendu et ceux qu’un agent a résolus.
simulation-figure-per-customer = E-mails par client
simulation-define-per-customer = E-mails divisés par les clients de ces tickets.
simulation-most-letters = { $number } au plus pour un même client
simulation-figure-to-solution = Délai de résolution
simulation-define-to-solution = Délai médian entre l’ouverture et la dernière résolution, sur les tickets résolus à la fois dans la réalité et dans la simulation.
simulation-to-solution-more = réel : { $real } ; { $number } tickets
simulation-in-days = { $days } jours
simulation-figure-backlog-end = En cours à la fin
simulation-define-backlog-end = Tickets de toutes les règles qui étaient nouveaux, en cours ou en attente à la fin de la période.
simulation-share = { $value } (de { $low } à { $high })
simulation-percent = { $value }{"\u00A0"}%
simulation-really = Réel
simulation-day = Jour
simulation-week = Semaine du
simulation-business-day = Jour ouvré
simulation-answers = Réponses
simulation-table = En tableau
simulation-backlog-fewer = { $by } { $by ->
    [one] ticket
   *[other] tickets
} de moins en cours à la fin : { $here } au lieu de { $real }
simulation-backlog-same = Autant de tickets en cours à la fin que dans la réalité : { $real }
simulation-backlog-more = { $by } { $by ->
    [one] ticket
   *[other] tickets
} de plus en cours à la fin : { $here } au lieu de { $real }
simulation-backlog-about = Tickets nouveaux, en cours ou en attente, à la fin de chaque jour.
simulation-solvings-title = { $number ->
    [one] { $number } ticket résolu sans réponse, par semaine
   *[other] { $number } tickets résolus sans réponse, par semaine
}
simulation-solvings-about = Date à laquelle la règle les aurait résolus pour la première fois.
simulation-answers-title = { $share } % des réponses sont arrivées avant le jour ouvré { $days }, celui de la résolution
simulation-answers-title-plain = Quand les clients ont répondu
simulation-answers-about = Réponses selon le délai du client, en jours ouvrés. À droite d’un trait : celles arrivées après la résolution par cette règle.
simulation-solves-here = { $side } : résolution
simulation-honest = Comment lire ces chiffres
simulation-held-earlier = { $number ->
    [one] { $number } ticket en attente est laissé
   *[other] { $number } tickets en attente sont laissés
} de côté : « { $name } », prioritaire, s’y applique.
simulation-held-by-nobody = { $number ->
    [one] { $number } ticket en attente est laissé
   *[other] { $number } tickets en attente sont laissés
} de côté : les conditions ne sont pas remplies.
simulation-honest-answers = Ici, les clients répondent au moment où ils l’ont vraiment fait. Rien ne dit si d’autres e-mails les auraient fait répondre plus tôt ; une expérience le montrerait.
simulation-honest-began = Les tickets qui attendaient déjà au début de la période suivent leur cours réel.
simulation-honest-calendar = Les jours ouvrés et l’ordre des règles sont ceux d’aujourd’hui ; priorité, type, équipe, étiquettes et langue sont ceux qu’avait le ticket à ce moment-là.
simulation-honest-outages = Les interruptions de service ne sont pas rejouées : ici, chaque étape a lieu à son jour. En réalité, elle a lieu après, et les délais promis sont prolongés d’autant.
simulation-honest-surveys = Le budget d’e-mails ne compte que ceux de cette règle ; d’autres règles peuvent laisser moins de place. Les enquêtes sont comptées à leur échéance : la pause entre deux enquêtes à un même client peut en écarter.
simulation-back = Retour aux chiffres
simulation-ticket = Ticket
simulation-did = E-mails pendant l’attente
simulation-solved-on = Résolu
simulation-answered-on = Réponse reçue ensuite
simulation-soon = peu après
simulation-behind-held = Tickets auxquels la règle s’applique
simulation-behind-waiting = Tickets en attente du client
simulation-behind-reminded = Tickets dont elle aurait relancé le client
simulation-behind-warned = Tickets dont elle aurait prévenu le client de la résolution
simulation-behind-solved = Tickets qu’elle aurait résolus
simulation-behind-wrong = Tickets dont le client a répondu ensuite
simulation-behind-wrong-soon = Tickets dont le client a répondu peu après
simulation-behind-letters = Tickets avec des e-mails
simulation-behind-withheld = Tickets avec des e-mails non envoyés
simulation-behind-to-solution = Tickets résolus en réalité et dans la simulation
simulation-behind-backlog-end = Tickets non terminés à la fin
simulation-behind-none = Aucun ticket ici.
simulation-next-page = Tickets suivants
simulation-wrong-days = Une période compte de 30 à 365 jours.

### L’éditeur des règles de clôture
policies-edit-all = Modifier les règles
policies-about = Chaque ticket suit la première règle dont il remplit les conditions. Les tickets déjà en attente gardent la version avec laquelle ils ont commencé.
policies-on = active
policies-off = inactive
policies-version = Version { $number }
policies-tickets = { $number ->
    [0] aucun ticket en cours
    [one] { $number } ticket en cours
   *[other] { $number } tickets en cours
}
policies-tickets-many = plus de { $number } tickets en cours
policies-for-all = Tous les tickets
policies-or = ou
policies-channel = Canal
policies-mailbox = Boîte mail
policies-hidden-by = Aucun ticket n’arrive jusqu’ici : « { $name } », plus haut, les prend tous. Montez celle-ci ou restreignez l’autre.
policies-edit = Modifier
policies-switch-on = Activer
policies-switch-off = Désactiver
policies-up = Monter
policies-down = Descendre
policies-presets = Ajouter un modèle
policies-presets-about = Il est ajouté en tête de liste, inactif : vérifiez-le, puis activez-le.
policies-about-b2c-standard = Relance après 3 jours ouvrés, préavis après 5, résolution après 7, avis, enquête après 48 heures.
policies-about-continuing = Une relance par semaine, confirmation du client en un clic, puis avis et enquête.
policies-about-one-off = Une relance ; résolution sans avis : c’est l’enquête qui l’apprend au client.
policies-about-combined = Remerciement, clôture et évaluation en un seul e-mail.
policies-about-agent-driven = La dernière réponse de l’agent indique comment rouvrir ; pas de second e-mail quand un agent résout, un avis quand personne n’a répondu.
policies-about-high-impact = Pour tous les tickets. Seuls ceux à fort impact (priorité haute ou urgente, ou impact élevé) reçoivent un avis à la résolution ; les autres n’en reçoivent aucun, seulement l’enquête.
policies-about-quiet = Priorité basse : aucun e-mail sauf l’enquête, qui est la première à annoncer que la demande est résolue.
policies-does = Ce que fait la règle
policies-not-saved = Aperçu de votre saisie, pas encore enregistrée.
policies-axis-begins = Nous répondons et attendons le client
policies-axis-later = { $days ->
    [0] le même jour ouvré
    [one] un jour ouvré plus tard
   *[other] { $days } jours ouvrés plus tard
}
policies-axis-hours = { $hours ->
    [one] une heure plus tard
   *[other] { $hours } heures plus tard
}
policies-axis-working-hours = { $hours ->
    [one] une heure ouvrée plus tard
   *[other] { $hours } heures ouvrées plus tard
}
policies-axis-days = { $days ->
    [one] un jour après la résolution
   *[other] { $days } jours après la résolution
}
policies-axis-about = Exemple de dates, pour un ticket en attente du client à partir du premier de ces jours :
policies-problems = Enregistrement impossible pour l’instant. Les champs signalés indiquent pourquoi.
policies-name = Nom
policies-which = Quels tickets
policies-which-about = Dans chaque groupe, une seule valeur cochée suffit. Si rien n’est coché, toutes conviennent.
policies-waiting = Pendant que nous attendons le client
policies-waiting-about = Délais comptés depuis notre dernière réponse. Une réponse du client annule tout.
policies-after = Délai
policies-unit = Unité du délai
policies-step = Étape
policies-business-days = jours ouvrés
policies-business-hours = heures ouvrées
policies-hours-wall = heures calendaires
policies-pace = Type d’heures
policies-step-remind = relancer le client
policies-step-warn = prévenir de la résolution
policies-step-solve = résoudre
policies-announces = jours ouvrés au moins entre le préavis et la résolution
policies-confirm = Relance et préavis proposent « c’est résolu », « j’ai encore besoin d’aide » et « j’ai besoin de plus de temps »
policies-more-days = jours ouvrés accordés à qui demande plus de temps
policies-solving = À la résolution
policies-survey = avant l’enquête ; vide : aucune
policies-survey-window = Le client a { $days ->
    [0] moins d’un jour
    [one] un jour
   *[other] { $days } jours
} pour répondre au lieu de 28 : rien n’est enregistré une fois le ticket clos.
policies-survey-too-late = Le ticket serait clos avant l’envoi de l’enquête : personne ne pourrait répondre. Avancez l’enquête, ou retardez la clôture.
policies-asks-with = enquête envoyée
policies-survey-usual = L’enquête habituelle après résolution
policies-close = jours avant la clôture ; vide : jamais
policies-look = Voir ce que fait la règle
policies-fate = Tickets qui suivent déjà la règle
policies-under-way = { $number ->
    [0] Aucun ticket ne suit cette règle en ce moment.
    [one] { $number } ticket suit cette règle. E-mails des 7 prochains jours si personne ne répond :
   *[other] { $number } tickets suivent cette règle. E-mails des 7 prochains jours si personne ne répond :
}
policies-fate-keep = Ils gardent la version avec laquelle ils ont commencé
policies-fate-move = Ils passent à la nouvelle version
policies-fate-start-today = Ils y passent, et leur délai commence aujourd’hui
policies-fate-letters = { $number ->
    [one] { $number } e-mail
   *[other] { $number } e-mails
}, dont { $now } tout de suite
policies-reason = Pourquoi ce changement ?
policies-save = Enregistrer une nouvelle version
policies-letters = E-mails
policies-letters-about = Tels que les recevra un client en attente à partir de maintenant.
policies-letter-notice = avis
policies-sample-subject = Lampe cassée
policies-sample-asked = De quelle lampe s’agit-il ? Une photo nous aiderait.
policies-history = Historique
policies-wrong-number = Un nombre entier de 1 à 9 999.
policies-wrong-order = Chaque étape doit suivre la précédente, la résolution en dernier ; un préavis doit être suivi d’une résolution.
policies-wrong-reason = Indiquez en quelques mots pourquoi.
policies-name-taken = Une autre règle porte déjà ce nom.
policies-says-waits = Pendant que nous attendons le client, rien n’est envoyé.
policies-says-remind = Après { $after } sans réponse, le client est relancé.
policies-says-warn = Après { $after }, le client est prévenu de la résolution, au moins { $days ->
    [one] un jour ouvré
   *[other] { $days } jours ouvrés
} à l’avance.
policies-says-solve = Après { $after }, le ticket est résolu.
policies-on-solve-nothing = À la résolution, rien n’est envoyé, ni maintenant ni plus tard.
policies-on-solve-notice = À la résolution, un avis indique au client comment rouvrir sa demande.
policies-on-solve-both = À la résolution, un seul e-mail : remerciement, avis et évaluation.
policies-on-solve-survey = À la résolution, pas d’avis ; seule l’enquête suit.
policies-on-solve-reply = La dernière réponse de l’agent indique comment rouvrir ; pas de second e-mail quand un agent résout, un avis quand personne n’a répondu.
policies-only-high = Un avis seulement pour les tickets à fort impact (priorité haute ou urgente, ou impact élevé)
policies-says-only-high = Seuls les tickets à fort impact (priorité haute ou urgente, ou impact élevé) reçoivent l’avis ; pour les autres, seule l’enquête part.
policies-says-survey = { $hours ->
    [one] Une heure
   *[other] { $hours } heures
} plus tard, le client est invité à donner son avis.
policies-says-asks-with = L’enquête envoyée est « { $name } ».
policies-says-survey-working = { $hours ->
    [one] Une heure ouvrée
   *[other] { $hours } heures ouvrées
} plus tard, le client est invité à donner son avis.
policies-says-close = { $days ->
    [one] Un jour
   *[other] { $days } jours
} après la résolution, le ticket est clos.
policies-says-never-closes = Le ticket n’est jamais clos automatiquement.
policies-says-confirm = Les e-mails proposent une réponse en un clic : résolu, pas résolu, ou { $days ->
    [one] un jour ouvré de plus
   *[other] { $days } jours ouvrés de plus
}.
workspace-done-policies-added = Ajoutée, inactive. Vérifiez-la, puis activez-la.
workspace-done-policies-order = Ordre modifié.
workspace-done-policies-on = Activée.
workspace-done-policies-off = Désactivée. Ses tickets restent en pause jusqu’à la réactivation.
workspace-done-policies-saved = Nouvelle version enregistrée.

### Surveys: the builder and the chat
surveys-title = Enquêtes
surveys-usual = Envoyée après résolution
surveys-version = Version { $number }
surveys-edit = Modifier
surveys-copy = Dupliquer
surveys-copy-of = { $name } (copie)
surveys-make-usual = Envoyer après résolution
surveys-archive = Archiver
surveys-archive-sure = Archiver « { $name } » ? Elle ne sera plus envoyée. Les réponses sont conservées, et vous pourrez la réactiver.
surveys-archived = Enquêtes archivées
surveys-is-archived = Archivée
surveys-take-back = Réactiver
surveys-used-usual = Envoyée après résolution, sauf si une règle de clôture en choisit une autre.
surveys-used-policy = Choisie par la règle de clôture « { $name } ».
surveys-used-rule = Envoyée par la règle d’enquête « { $name } ».
surveys-used-relationship = Envoyée par l’enquête relationnelle « { $name } ».
surveys-of-brands = Après résolution, par marque
surveys-of-brands-about = Les clients d’une marque peuvent recevoir leur propre enquête, avec ses questions et ses textes.
surveys-of-brands-usual = Comme les autres : { $name }
surveys-used-brand = Envoyée après résolution aux clients de « { $name } ».
surveys-new = Nouvelle enquête
surveys-new-about = Partez d’un modèle. Rien n’est envoyé tant que vous ne l’avez pas enregistrée et choisie.
surveys-supplied-csat = Satisfaction (CSAT)
surveys-about-csat = Cinq visages : le client est-il satisfait de l’aide reçue ?
surveys-supplied-ces = Effort (CES)
surveys-about-ces = De 1 à 7 : l’entreprise a-t-elle facilité les choses au client ?
surveys-supplied-nps = Recommandation (NPS, 0 à 10)
surveys-about-nps = De 0 à 6 : détracteurs. 7 et 8 : passifs. 9 et 10 : promoteurs.
surveys-supplied-nps-ten = Recommandation (NPS, 1 à 10)
surveys-about-nps_ten = La même question pour qui préfère une échelle qui commence à 1.
surveys-supplied-own = Enquête personnalisée
surveys-about-own = Cinq étoiles, et tous les textes sont de vous.
surveys-kind-csat = Satisfaction (CSAT)
surveys-kind-ces = Effort (CES)
surveys-kind-nps = Recommandation (NPS)
surveys-kind-own = Enquête personnalisée
surveys-problems = L’enquête n’est pas encore enregistrée. Ce qui manque est indiqué à côté des champs ; rien n’est perdu.
surveys-name = Nom
surveys-name-help = Pour vos collègues. Les clients ne le voient pas.
surveys-scale = Échelle
surveys-nps-scale = Le NPS a sa propre échelle : jusqu’à 6, la note est négative ; 9 et 10 sont des promoteurs.
surveys-first = L’échelle commence à
surveys-style = Apparence
surveys-style-faces = Visages
surveys-style-stars = Étoiles
surveys-style-numbers = Chiffres
surveys-style-words = Mots
surveys-style-thumbs = Pouces
surveys-count = Nombre de points
surveys-negative = Points négatifs
surveys-negative-help = Nombre de points, en partant du plus bas, qui comptent comme négatifs : ils ouvrent la question sur la raison et alertent l’équipe.
surveys-scale-help = Avec une autre échelle, les nouvelles notes sont difficiles à comparer aux anciennes. Pour repartir de zéro, dupliquez plutôt l’enquête.
surveys-words = Textes
surveys-words-help = Chaque client voit sa langue. Une langue laissée entièrement vide est remplacée par une autre.
surveys-tab-wrong = à compléter
surveys-question = Question
surveys-labels = Libellés des points
surveys-labels-help = Du plus bas au plus haut. Pour les chiffres et les étoiles, les deux extrémités suffisent.
surveys-point = Point
surveys-reason-question = Question sur la raison
surveys-open-question = Question ouverte
surveys-thanks = Message de remerciement
surveys-parts = Après la note
surveys-part-comment = Question ouverte
surveys-part-reason = Raison d’une note négative
surveys-part-reason-help = Une liste pour tous, ou une liste propre à un type de ticket.
surveys-reason = Raison
surveys-reason-list = Liste
surveys-reason-for-all = Tous les types sans liste propre
surveys-reason-for = Liste propre : { $type }
surveys-why = Raison de la modification
surveys-why-help = Pour ceux qui liront l’historique.
surveys-save = Enregistrer comme nouvelle version
surveys-add = Enregistrer l’enquête
surveys-history = Historique
surveys-restore = Repartir de cette version
surveys-says-name = Nom : { $name }
surveys-says-scale = { $style }, { $count } points de { $first } à { $best }.
surveys-says-negative = Négatif jusqu’à { $score }.
surveys-says-none-negative = Aucun point négatif.
surveys-says-on = { $part } : oui
surveys-says-off = { $part } : non
surveys-look = Ce que voit le client
surveys-look-page = Page
surveys-look-letter = E-mail
surveys-look-text = Texte brut
surveys-look-portal = Portail
surveys-look-chat = Chat
surveys-look-empty = Écrivez une question : l’aperçu s’affichera ici.
surveys-width = Largeur
surveys-desktop = Ordinateur
surveys-sample-comment = La réponse est arrivée bien tard.
surveys-wrong-points = Cette apparence ne permet pas autant de points : 2 pour les pouces, 5 au maximum pour les visages, 7 pour les mots, 10 pour les étoiles.
surveys-wrong-negative = Au moins un point doit ne pas être négatif.
surveys-wrong-nps = Le NPS va de 0 à 10 ou de 1 à 10, en chiffres.
surveys-wrong-no-reasons = Indiquez au moins une raison, ou décochez cette question.
surveys-wrong-most-reasons = 12 raisons au maximum.
surveys-wrong-long = C’est trop long.
surveys-wrong-taken = Une enquête de ce type porte ou a porté ce nom.
surveys-wrong-newer = Quelqu’un a enregistré une version plus récente. Votre saisie est conservée ici ; ouvrez l’enquête dans un autre onglet pour comparer.
surveys-wrong-why = Indiquez en quelques mots pourquoi.
surveys-wrong-archived = Cette enquête est archivée.
surveys-wrong-usual = Cette enquête est envoyée après résolution. Choisissez-en d’abord une autre.
surveys-wrong-used = Cette enquête est encore utilisée. Choisissez-en d’abord une autre là où elle l’est.
survey-chat-skip = Passer
survey-chat-skip-words = passer,non,non merci,skip,no,no thanks,no thank you,nein,nein danke,überspringen,weiter,-
survey-chat-thanks = Merci pour votre réponse.
survey-chat-declined = Pas de souci. Merci de nous avoir écrit.
survey-chat-again-rating = Désolé, je n’ai pas compris. Choisissez une des réponses, ou écrivez un chiffre de { $worst } à { $best }.
survey-chat-again-reason = Désolé, je n’ai pas compris. Choisissez une des raisons, ou écrivez « passer ».
survey-chat-again-comment = Écrivez ce que vous souhaitez ajouter, ou « passer ».
workspace-done-survey-saved = Enquête enregistrée.
workspace-done-survey-archived = Enquête archivée.
workspace-done-survey-back = Enquête réactivée.
workspace-done-survey-usual = C’est désormais cette enquête qui est envoyée après résolution.
workspace-done-surveys-of-brands = Enregistré. Cela vaut pour les enquêtes envoyées à partir de maintenant.

### Satisfaction: asking kindly
letter-footer-aside = Ce message concerne la demande nº { $number }. Votre réponse ne parvient qu’à notre équipe.
letter-footer-alert = Ce message concerne la demande nº { $number }. Si vous y répondez par e-mail, votre réponse devient une note interne.
letter-link-alert = Ouvrir le ticket
satisfaction-letter-opt-out = Ne plus recevoir d’enquête
satisfaction-opt-out = Ne plus recevoir d’enquête ?
satisfaction-opt-out-lead = Nous ne demanderons plus d’avis à { $address }. Les réponses à vos demandes et les messages à leur sujet vous parviendront toujours.
satisfaction-opt-out-do = Ne plus m’envoyer d’enquête
satisfaction-opted-out = Vous ne recevez plus d’enquête
satisfaction-opted-out-lead = Nous ne demandons plus d’avis à { $address }. Les réponses à vos demandes et les messages à leur sujet vous parviennent toujours.
satisfaction-opt-in = Recevoir à nouveau des enquêtes
satisfaction-withheld = Aucune enquête envoyée : { $reason }
satisfaction-withheld-trash = le ticket est dans la corbeille
satisfaction-withheld-cancelled = le ticket a été annulé
satisfaction-withheld-closed = le ticket est clos
satisfaction-withheld-unsolved = le ticket n’est pas résolu
satisfaction-withheld-no-address = aucun message ne parvient au client
satisfaction-withheld-opted-out = le client ne veut plus d’enquête
satisfaction-withheld-complained = le client a signalé l’un de nos e-mails comme indésirable
satisfaction-withheld-recent = le client a été interrogé il y a peu
satisfaction-withheld-auto-solved = le ticket a été résolu sans réponse
satisfaction-withheld-spam = c’est un message indésirable
satisfaction-withheld-merged = le ticket a été fusionné avec un autre
satisfaction-withheld-colleague = le demandeur fait partie de l’équipe
satisfaction-withheld-asked = le client a déjà été interrogé sur cette résolution
satisfaction-withheld-no-survey = aucune enquête n’existe encore
satisfaction-withheld-too-late = le ticket serait clos avant que quiconque puisse répondre
satisfaction-withheld-open-ticket = le client a un ticket en cours
satisfaction-ask = Demander un avis
satisfaction-ask-help = Envoie l’enquête au client maintenant.
satisfaction-asked = Enquête envoyée ({ $when }), sans réponse pour l’instant. Réponse possible jusqu’au { $day }.
satisfaction-withdrawn = L’enquête a été retirée sans réponse, car le ticket a été rouvert.
satisfaction-manners-days-most = 365 jours au maximum.
workspace-done-survey = L’enquête est en route.

### Satisfaction: unhappy customers and thanks
satisfaction-alert-subject = Client mécontent : { $subject }
satisfaction-alert-rated = { $customer } a donné { $score } sur { $best } à « { $subject } ».
satisfaction-alert-not-solved = { $customer } dit que « { $subject } » n’est pas résolu.
satisfaction-alert-wave-do = Prenez contact avant le { $day }, puis marquez l’alerte comme traitée dans la liste.
satisfaction-alert-do = Prenez contact avant le { $day }, puis marquez l’alerte comme traitée sur le ticket.
satisfaction-alert-open = Ouvrir le ticket
satisfaction-alert-wave = { $customer } a donné { $score } sur { $best } à l’enquête relationnelle.
satisfaction-alert-wave-subject = Client mécontent : { $customer }
satisfaction-alert-list = Ouvrir la liste
satisfaction-unhappy-line = Ce client est mécontent. Prenez contact avant le { $day }.
satisfaction-unhappy-late = Ce client est mécontent et attendait de nos nouvelles avant le { $day }.
satisfaction-won-back = Traité
satisfaction-won-back-help = Plus rien à faire pour ce client
workspace-done-won-back = C’est fait. L’alerte n’est plus dans la liste.
satisfaction-nav = Satisfaction
satisfaction-tab-results = Résultats
satisfaction-tab-unhappy = Clients mécontents
satisfaction-unhappy-none = Aucun client mécontent n’attend
satisfaction-unhappy-none-about = Les notes basses et les « pas résolu » apparaissent ici.
satisfaction-unhappy-ticket = Ticket
satisfaction-unhappy-cause = Motif
satisfaction-unhappy-owner = À contacter par
satisfaction-unhappy-due = Avant le
satisfaction-unhappy-write = Lui écrire
satisfaction-cause-rated = Note basse
satisfaction-cause-not_solved = « Pas résolu »
satisfaction-late = en retard
satisfaction-nobody = Personne
satisfaction-next-page = Afficher la suite

### Satisfaction: results
satisfaction-from = Du
satisfaction-to = Au
satisfaction-show = Afficher
satisfaction-percent = { $value } %
satisfaction-interval = Entre { $low } et { $high }
satisfaction-rate-is = Taux de réponse : { $rate }.
satisfaction-too-few = trop peu pour conclure
satisfaction-trend = Semaine par semaine
satisfaction-trend-label = Score de chaque semaine sur toute l’échelle ; les chiffres figurent dans le tableau ci-dessous
satisfaction-trend-help = Cercle vide : trop peu de réponses pour conclure.
satisfaction-trend-table = Voir les chiffres
satisfaction-week = Semaine du
satisfaction-name-head = Nom
satisfaction-reason-head = Raison
satisfaction-asked-head = Interrogés
satisfaction-answered-head = Réponses
satisfaction-score-head = Score
satisfaction-interval-head = Intervalle
satisfaction-by-team = Équipe
satisfaction-by-agent = Agent
satisfaction-by-type = Type
satisfaction-by-category = Catégorie
satisfaction-by-channel = Canal
satisfaction-by-brand = Marque
satisfaction-by-policy = Version de la règle
satisfaction-by-language = Langue
satisfaction-by-reason = Raisons des réponses négatives
satisfaction-none = Aucun
satisfaction-former = Ancien, nº { $key }
satisfaction-all = Tous
satisfaction-comments = Ce que les clients ont écrit
satisfaction-comments-none = Aucun commentaire ne correspond.
satisfaction-negative-only = Négatives seulement
satisfaction-filter = Filtrer
satisfaction-answer = Répondre


# Résultats des enquêtes de toutes sortes, règles, enquêtes de relation, remerciements
letter-footer-alone = Vous recevez ce message parce que vous avez été en contact avec { $desk }. Il vous suffit d’y répondre pour nous joindre.
letter-password-subject = Choisissez votre mot de passe pour { $desk }
letter-password-text = Ce lien vous permet de choisir un nouveau mot de passe. Il est valable 24 heures et ne sert qu’une fois.
letter-password-button = Choisir un mot de passe
letter-password-small = Vous n’êtes pas à l’origine de cette demande ? Vous n’avez rien à faire : votre mot de passe reste inchangé.
letter-footer-staff = Vous recevez ce message parce que vous travaillez avec { $desk }.
satisfaction-letter-answered = Nous avons répondu à votre demande « { $subject } ». Pouvons-nous vous poser une question ?
satisfaction-withheld-rule-off = la règle a été désactivée
satisfaction-withheld-otherwise = la règle ne s’applique plus au ticket
satisfaction-withheld-reopened = le ticket a été rouvert
satisfaction-withheld-by-rule = une règle envoie une autre enquête
satisfaction-survey = Enquête
satisfaction-versions = Échelle
satisfaction-versions-help = L’échelle a changé : les réponses données sur des échelles différentes ne sont pas comptées ensemble.
satisfaction-reading = De { $first } à { $best } ({ $count ->
    [one] version { $versions }
   *[other] versions { $versions }
})
satisfaction-decimal = { $whole },{ $tenths }
satisfaction-score-share = Satisfaits : { $score }
satisfaction-score-net = Net Promoter Score : { $score }
satisfaction-score-mean = Moyenne : { $score }
satisfaction-define-share = Le score est la part des réponses non négatives parmi toutes les réponses aux enquêtes envoyées pendant cette période. L’intervalle contient la vraie part avec une confiance de 95 % (Wilson, 1927). En dessous de { $enough } réponses, un score ne permet pas de conclure et n’est pas classé. Les enquêtes retirées parce qu’un ticket a été rouvert ne comptent pas.
satisfaction-define-net = Le score est la part des promoteurs (9 et 10) moins celle des détracteurs (6 et moins), en points de −100 à +100, parmi toutes les réponses aux enquêtes envoyées pendant cette période. L’intervalle contient le vrai score avec une confiance de 95 % (Agresti et Min, 2005). En dessous de { $enough } réponses, un score ne permet pas de conclure et n’est pas classé.
satisfaction-define-mean = Le score est la moyenne de toutes les réponses aux enquêtes envoyées pendant cette période. L’intervalle contient la vraie moyenne avec une confiance de 95 % (loi de Student). En dessous de { $enough } réponses, un score ne permet pas de conclure et n’est pas classé. Les enquêtes retirées parce qu’un ticket a été rouvert ne comptent pas.
satisfaction-delivered-head = Remis
satisfaction-delivered-known = sur { $known } e-mails au statut de remise connu
satisfaction-delivered-lost = ({ $lost } jamais arrivés)
satisfaction-opened = L’ouverture des e-mails n’est pas suivie.
satisfaction-days-of = Les jours sont ceux du fuseau horaire { $zone }.
satisfaction-trash = Les réponses liées à des tickets dans la corbeille ne comptent pas ; elles comptent de nouveau si le ticket est restauré.
satisfaction-by-score = Répartition des réponses
satisfaction-share-head = Part des réponses
satisfaction-filters = Filtrer les commentaires
satisfaction-filter-none = Tout afficher
satisfaction-tab-thanks = Remerciements
# The strip of pages above: one word each.
satisfaction-strip-unhappy = Mécontents
satisfaction-strip-rules = Règles
satisfaction-strip-waves = Campagnes
satisfaction-strip-manners = Options
satisfaction-thanks-about = Ce que des clients satisfaits vous ont écrit, à vous et à vos collègues.
satisfaction-thanks-mine = Pour vous
satisfaction-thanks-all = Pour tous
satisfaction-thanks-none = Pas encore de remerciements
satisfaction-thanks-none-about = Ils apparaissent dès qu’un client satisfait laisse un commentaire.
satisfaction-thanks-someone = De { $customer }, pour { $agent }
asking-rules = Règles d’enquête
asking-rules-about = Quand un ticket est résolu ou reçoit sa première réponse, la première règle d’enquête applicable interroge son client, quoi que dise la règle de clôture. Personne n’est interrogé deux fois sur la même résolution, ni contre son gré.
asking-rules-none = Aucune règle d’enquête pour l’instant. Les enquêtes partent selon les règles de clôture.
asking-rule = Règle
asking-rule-new = Nouvelle règle
asking-name = Nom
asking-name-taken = Ce nom est déjà pris.
asking-moment = Quand
asking-moment-solved = Quand le ticket est résolu
asking-moment-first-reply = Quand le client reçoit la première réponse
asking-after = Délai en heures
asking-after-wrong = Un nombre entier de 0 à { $most }.
asking-with = Enquête
asking-line-wrong = Choisissez une enquête active.
asking-never-twice = Une seule enquête par résolution : là où une règle d’enquête interroge le client, la règle de clôture ne le fait pas. La pause entre deux enquêtes à la même personne s’applique aussi ici.
asking-planned = Une enquête partira le { $day }, selon une règle d’enquête.
asking-back = Retour
asking-says-solved = Envoie « { $survey } » { $hours ->
    [0] dès la résolution.
    [one] { $hours } heure après la résolution.
   *[other] { $hours } heures après la résolution.
  }
asking-says-first-reply = Envoie « { $survey } » { $hours ->
    [0] dès la première réponse.
    [one] { $hours } heure après la première réponse.
   *[other] { $hours } heures après la première réponse.
  }
asking-says-solved-working = Envoie « { $survey } » { $hours ->
    [one] { $hours } heure ouvrée après la résolution.
   *[other] { $hours } heures ouvrées après la résolution.
  }
asking-says-first-reply-working = Envoie « { $survey } » { $hours ->
    [one] { $hours } heure ouvrée après la première réponse.
   *[other] { $hours } heures ouvrées après la première réponse.
  }
waves-title = Enquêtes relationnelles
waves-about = Demandez de temps en temps à vos clients ce qu’ils pensent de vous en général, indépendamment de tout ticket. Ne sont pas interrogés ceux qui ne veulent pas d’enquêtes, qui l’ont été récemment, qui ont un ticket en cours ou que l’on ne peut pas joindre.
waves-none = Aucune pour l’instant.
waves-new = Nouvelle enquête relationnelle
waves-survey = Enquête relationnelle
waves-next-title = Prochaine campagne
waves-next = La prochaine campagne commence le { $day }.
waves-none-planned = Aucune campagne n’est prévue.
waves-plan-on = Planifier la prochaine campagne
waves-plan-off = Ne plus planifier de campagne
waves-segment = Destinataires
waves-segment-about = Un critère vide n’est pas pris en compte. Si tout est vide, tous les clients sont interrogés.
waves-customer-tags = Clients portant l’une de ces étiquettes
waves-tags = Clients dont un ticket porte l’une de ces étiquettes
waves-brand = Au nom de la marque
waves-brand-any = Toutes les marques, au nom de votre service
waves-brand-about = Avec une marque : seulement les clients qui lui ont écrit. L’e-mail part de sa boîte et porte ses couleurs.
waves-tickets = Nombre minimal de tickets
waves-days = sur ce nombre de jours
waves-share = Part des clients à interroger (%)
waves-tickets-wrong = Saisissez un nombre de tickets, ou laissez ce champ vide.
waves-days-wrong = Saisissez un nombre de jours de 1 à 3 650.
waves-share-wrong = Un nombre entier de 1 à 100.
waves-schedule = Quand
waves-schedule-about = La campagne commence ce jour du mois à cette heure ou, en dehors des heures ouvrées, à la prochaine ouverture. Les e-mails ne partent que pendant les heures ouvrées.
waves-months = Intervalle en mois
waves-months-wrong = Un nombre entier de 1 à 60.
waves-day-wrong = Un nombre entier de 1 à 31.
waves-day = Jour du mois
waves-day-help = 31 : le dernier jour, y compris dans les mois plus courts.
waves-hour = Heure
waves-hour-wrong = Un nombre entier de 0 à 23.
waves-per-hour = E-mails par heure au maximum
waves-per-hour-wrong = Un nombre entier de 1 à 100 000.
waves-count = Combien de personnes ?
waves-would-ask = { $number ->
    [one] { $number } personne serait interrogée maintenant.
   *[other] { $number } personnes seraient interrogées maintenant.
  }
waves-would-ask-about = { $segment } correspondent aux critères, dont { $chosen } retenues. L’envoi prendra environ { $hours ->
    [one] { $hours } heure ouvrée.
   *[other] { $hours } heures ouvrées.
  }
waves-waves = Campagnes
waves-wave = Campagne { $number }
waves-running = La campagne { $number } est en cours
waves-on-its-way = en cours
waves-stopped = arrêtée
waves-done = terminée
waves-progress = { $expected ->
    [one] Sur { $expected } personne
   *[other] Sur { $expected } personnes
} : { $asked ->
    [one] { $asked } interrogée
   *[other] { $asked } interrogées
}, { $withheld ->
    [one] { $withheld } écartée
   *[other] { $withheld } écartées
} ; { $answered ->
    [one] { $answered } réponse
   *[other] { $answered } réponses
} à ce jour
waves-stop = Arrêter cette campagne
waves-stop-about = Plus personne n’est interrogé dans cette campagne. Les e-mails déjà partis arrivent et les réponses comptent encore.
waves-over = Cette campagne est déjà terminée.

### Satisfaction: how customers are asked
satisfaction-manners = Comment les clients sont interrogés
satisfaction-manners-about = Personne n’est interrogé deux fois sur la même résolution, ni contre son gré.
satisfaction-manners-days = Jours entre deux enquêtes à la même personne
satisfaction-manners-days-help = 0 : aucune pause. Un agent qui demande lui-même un avis n’est pas limité.
satisfaction-manners-again = Un client qui a mal noté une résolution est interrogé malgré tout après la résolution suivante du même ticket.
satisfaction-manners-auto = Interroger aussi sur les tickets résolus sans réponse
satisfaction-manners-auto-help = Quand la règle de clôture les a résolus parce que le client n’a pas répondu.
satisfaction-manners-leads = Qui est averti d’un client mécontent
satisfaction-manners-leads-about = Par e-mail et dans la liste des clients mécontents.
satisfaction-manners-no-lead = Le responsable du ticket et les administrateurs
trash-title = Corbeille
trash-about = Les tickets supprimés ne figurent dans aucune liste et plus rien n’est envoyé à leur sujet. Ils restent ici jusqu’à ce que quelqu’un les restaure.
trash-none = La corbeille est vide
trash-none-about = Un ticket supprimé apparaîtrait ici et pourrait être restauré.
trash-deleted = supprimé · { $when }
trash-deleted-by = supprimé par { $who } · { $when }
trash-all = Voir toute la corbeille
trash-restore = Restaurer
trash-restore-one = Restaurer le ticket nº { $number }
workspace-delete = Mettre à la corbeille
workspace-done-deleted = Ticket nº { $number } mis à la corbeille.
workspace-done-restored = Ticket nº { $number } restauré.
workspace-done-bulk-restored = { $number ->
    [one] { $number } ticket restauré.
   *[other] { $number } tickets restaurés.
}
workspace-done-bulk-deleted = { $number ->
    [0] Rien n’a été supprimé.
    [one] Un ticket mis à la corbeille.
   *[other] { $number } tickets mis à la corbeille.
}

### The change log

changes-title = Journal des modifications
changes-about = Qui a modifié quoi dans les paramètres, et quand.
changes-by = Qui
changes-of = Quoi
changes-anybody = Tout le monde
changes-anything = Tout
changes-added = ajout
changes-removed = suppression
changes-yes = oui
changes-role-customer = client
changes-role-light = agent limité
changes-role-agent = agent
changes-role-admin = administrateur
changes-no = non
changes-none = Aucune modification
changes-none-about = Ce que les administrateurs modifient désormais apparaît ici.
changes-none-of-these = Rien ne correspond à ces filtres. Choisissez d’autres jours, ou tout le monde.
changes-kind-setting = Général
changes-kind-person = Personne
changes-kind-team = Équipe
changes-kind-mailbox = Boîte aux lettres
changes-kind-brand = Marque
changes-kind-category = Catégorie
changes-kind-calendar = Calendrier
changes-kind-policy = Règle de clôture
changes-kind-survey = Enquête
changes-kind-survey-rule = Règle d’enquête
changes-kind-wave = Enquête relationnelle
change-name = Nom
change-address = Adresse
change-retired = Archivé
change-archived = Archivé
change-enabled = Activé
change-quarantined = En quarantaine
change-colour = Couleur
change-logo = Logo
change-team-id = Équipe
change-brand-id = Marque
change-sends-per-hour = Limite d’envoi par heure
change-imap = Réception
change-relay = Envoi
change-desk-name = Nom du service
change-trusted-mail-servers = Serveurs de messagerie de confiance
change-letters-a-week = E-mails par client et par semaine
change-letters-an-hour = E-mails par heure
change-letters-a-day = E-mails par jour
change-summary-for = Résumé obligatoire pour
change-percent = Limite en pour cent
change-least = Nombre minimal de tickets
change-days-between = Jours entre deux enquêtes
change-after-auto-solving = Interroger après une résolution automatique
change-leads = Responsables d’équipe
change-closing-stopped = E-mails automatiques arrêtés
change-survey-after-solving = Enquête après résolution
change-survey-after-solving-of-brands = Enquêtes des marques
change-undo = Annulation d’envoi
change-link-above = Fichiers en liens au-delà de (Mo)
change-takes = Répondre attribue le ticket
change-time-zone = Fuseau horaire
change-week = Semaine
change-region = Jours fériés
change-exceptions = Jours particuliers
change-teams = Équipes
change-brands = Marques
change-members = Membres
change-role = Rôle
change-suspended = Suspendu
change-api-token = Jeton d’API
change-conditions = Conditions
change-pending = Étapes pendant l’attente
change-on-solve = À la résolution
change-notices-only-high = Avis uniquement si l’impact est élevé
change-survey = Enquête
change-close-after-days = Clôture après (jours)
change-confirm = Réponses en un clic
change-more-days = Jours supplémentaires sur demande
change-on-hold = Pendant la mise en attente
change-calendar = Calendrier
change-asks-with = Interroge avec
change-policy-order = Ordre des règles
change-experiment = Expérience en cours
change-style = Style
change-points = Échelle
change-asks-reason = Demande une raison
change-reasons = Raisons
change-only-for = Raisons par type
change-asks-comment = Demande un commentaire
change-wordings = Textes
change-moment = Moment
change-after-hours = Heures après
change-pace = Type d’heures
change-segment = Personnes interrogées
change-share = Part en pour cent
change-every-months = Mois entre deux campagnes
change-day = Jour du mois
change-hour = Heure
change-per-hour = E-mails par heure
change-types = Types
change-categories = Catégories
change-impacts = Impact
change-priorities = Priorité
change-channels = Canaux
change-mailboxes = Boîtes mail
change-tags = Étiquettes
change-languages = Langues
change-customer-tags = Étiquettes du client

# The strip of the settings
settings-strip = Tous les réglages
settings-part-you = Vous
settings-part-desk = Service
settings-part-channels = Canaux
settings-part-letters = E-mails et marques
settings-part-closing = Clôture
settings-part-satisfaction = Satisfaction
workspace-settings-name = Nom
