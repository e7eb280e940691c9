workspace-event-survey-offered = Enquête envoyée au client
workspace-event-survey-withdrawn = Enquête retirée

### Satisfaction

satisfaction-letter-greeting = Bonjour,
satisfaction-letter-greeting-name = Bonjour { $name },
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

workspace-rated = Note : { $score } sur { $best }

satisfaction-combined-solved = Merci de nous avoir écrit. Votre demande « { $subject } » est maintenant résolue.
satisfaction-combined-unanswered = Merci de nous avoir écrit. Sans nouvelles de votre part, nous considérons votre demande « { $subject } » comme résolue.
satisfaction-combined-help = J’ai encore besoin d’aide

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

satisfaction-opt-out = Ne plus recevoir d’enquête ?
satisfaction-opt-out-lead = Nous ne demanderons plus d’avis à { $address }. Les réponses à vos demandes et les messages à leur sujet vous parviendront toujours.
satisfaction-opt-out-do = Ne plus m’envoyer d’enquête
satisfaction-opted-out = Vous ne recevez plus d’enquête
satisfaction-opted-out-lead = Nous ne demandons plus d’avis à { $address }. Les réponses à vos demandes et les messages à leur sujet vous parviennent toujours.
satisfaction-opt-in = Recevoir à nouveau des enquêtes
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

letter-footer-alone = Vous recevez ce message parce que vous avez été en contact avec { $desk }. Il vous suffit d’y répondre pour nous joindre.
satisfaction-from = Du
satisfaction-to = Au
satisfaction-show = Afficher
asking-moment-solved = Quand le ticket est résolu
asking-moment-first-reply = Quand le client reçoit la première réponse
