delivery-forwarded-head = Le { $date }, { $who } a écrit :

### The workspace

workspace-search-hint = Des mots, un nom, une adresse ou un numéro.
workspace-search-empty = Que cherchez-vous ?
workspace-search-nothing = Aucun résultat pour « { $words } »
workspace-search-filling = L’index de recherche est en cours de construction : certains tickets anciens peuvent encore manquer.
workspace-go-to-unassigned = Voir les tickets sans responsable
workspace-go-to-active = Voir tous les tickets en cours
workspace-back = Retour à la liste
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
workspace-unread = Non lu.
workspace-language-heard = Détection automatique
looking-writes = { $name } est en train d’écrire
looking-reads = { $name } consulte aussi ce ticket
workspace-none = –
workspace-nobody = Personne
workspace-ticked = dans la sélection
workspace-add-tag = Ajouter une étiquette
workspace-apply = Appliquer
workspace-let-go = Tout désélectionner
workspace-pages = Pages
workspace-newest = Plus récents
workspace-solve = Résoudre
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
workspace-show-images = Afficher les images
workspace-delivery = Remise
workspace-letter-not-delivered = Non remis.
workspace-letter-not-yet = Pas encore remis.
workspace-letter-trouble = Motif : { $error }. Prochaine tentative : { $when }. Rien n’est perdu.
workspace-letter-failed = Motif : { $error }. Aucune nouvelle tentative automatique.
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
workspace-customer-since = depuis { $day }
workspace-customer-tags-hint = p. ex. vip, grossiste
workspace-other-tickets = Autres tickets
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
workspace-add-note = Ajouter la note
workspace-event-changed = { $who } : { $change }
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
workspace-letter-held = Retenu : sa boîte est en quarantaine.

workspace-done-not-solved = Pas encore résolu : il y a du nouveau que vous n’avez pas lu. Lisez-le, puis résolvez le ticket si c’est toujours juste.
workspace-done-reply = Envoyé. Votre réponse part dans un instant.
workspace-done-note = Note ajoutée.
workspace-done-retry = Nouvelle tentative d’envoi en cours.
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
undelivered-title = E-mails non remis
undelivered-about = Ces e-mails ne sont pas arrivés : le serveur de messagerie les a refusés ou renvoyés, ou cinq jours se sont écoulés. Corrigez l’adresse ou relancez l’envoi.
undelivered-none = Tout est bien parti
undelivered-none-about = Un e-mail dont l’envoi est abandonné apparaîtrait ici, avec le motif.
undelivered-why = Non remis
undelivered-leave = Ne plus essayer
workspace-done-letter-left = Il n’y aura plus de tentative d’envoi.
workspace-done-claim-joined = L’e-mail est maintenant dans le ticket nº { $number }.
workspace-done-claim-dismissed = L’e-mail reste dans le ticket nº { $number }.

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
composer-unsaved = Ce navigateur contient encore un texte de vous qui n’a jamais été enregistré :
composer-put-back = Le récupérer
composer-drop-unsaved = Le supprimer
half-typed-since = Votre saisie est toujours là (enregistrée : { $when }).
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

conditions-tags-help = Le ticket porte au moins l’une d’elles. Séparez-les par des virgules ; laissez vide pour ne pas filtrer.
conditions-customer-tags-help = Le client porte au moins l’une d’elles. Séparez-les par des virgules ; laissez vide pour ne pas filtrer.

resolve-summary-first = Ce type de ticket demande d’abord la solution apportée : envoyez sans résoudre, puis cliquez sur « Résoudre ».

policies-or = ou
policies-which = Quels tickets
policies-which-about = Dans chaque groupe, une seule valeur cochée suffit. Si rien n’est coché, toutes conviennent.

### Satisfaction: how customers are asked

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
workspace-done-restored = Ticket nº { $number } restauré.
workspace-done-bulk-restored = { $number ->
    [one] { $number } ticket restauré.
   *[other] { $number } tickets restaurés.
}
