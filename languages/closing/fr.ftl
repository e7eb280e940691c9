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

workspace-whole-letter = Afficher l’e-mail entier
workspace-policy = Prochaines étapes
workspace-send = Envoyer
workspace-after-sending = Une fois votre message envoyé
workspace-step-done-remind = Relance envoyée au client
workspace-step-done-warn = Client prévenu de la résolution à venir
workspace-step-done-solve = Résolu par la règle, faute de réponse
workspace-step-done-close = Clos par la règle
workspace-step-withheld-remind = Relance non envoyée
workspace-step-withheld-warn = Préavis non envoyé
workspace-step-withheld-solve = Résolution non effectuée
workspace-step-withheld-survey = Enquête non envoyée
workspace-step-withheld-close = Clôture non effectuée
closing-why-overtaken = un message plus récent en dit davantage

half-typed-drop = Recommencer à zéro

### Workspace: policy and ratings on the ticket

workspace-policy-version = { $name }, version { $version }
workspace-step-done-survey = Évaluation demandée au client
workspace-step-coming-remind = Relancer le client
workspace-step-coming-warn = Prévenir de la résolution
workspace-step-coming-solve = Résoudre et envoyer l’avis
workspace-step-coming-survey = Demander une évaluation
workspace-step-coming-close = Clore
workspace-step-not-counted = hors { $days }

### Workspace: policies as sentences

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

### Endings: steps and why a letter was withheld

closing-step-progress = point d’avancement
closing-step-nudge = rappel au responsable
closing-step-look = reprise
closing-step-unasked = retour au responsable
closing-step-unreached = retour au responsable
closing-why-nobody = aucune adresse ne permet de joindre le client
closing-why-missed = interruption de service ce jour-là ; une étape suivante est déjà arrivée à échéance
closing-why-overrun = une étape suivante est déjà arrivée à échéance
closing-why-skipped = un agent a sauté cette étape
closing-why-answered = le client a répondu
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

endings-about = Ce qui s’applique à toutes les règles de clôture.
endings-open = E-mails, limites, arrêt
endings-stop-title = Tout arrêter
endings-stop-about = Aucune règle n’écrit, ne résout ni ne clôt plus rien jusqu’à ce que vous repreniez. Rien n’est perdu : à la reprise, chaque client reçoit au plus un e-mail, celui qui est vrai à ce moment-là, et chaque délai annoncé est respecté.
endings-stop = Arrêter maintenant tous les e-mails des règles
endings-stopped = Les e-mails des règles sont arrêtés ({ $who }, { $when }).
endings-go = Reprendre
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

### Endings: sending

expect-pending = Envoyer et attendre
expect-pending-then = Envoyer et attendre : { $step } { $day }
expect-on-hold = Envoyer, en attente d’un tiers
expect-on-hold-then = Envoyer, en attente d’un tiers : { $step } { $day }
expect-solved = Envoyer et résoudre : { $ending }
expect-solved-nothing = Envoyer et résoudre

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
policies-waiting = Pendant que nous attendons le client
policies-waiting-about = Délais comptés depuis notre dernière réponse. Une réponse du client annule tout.
policies-after = Délai
policies-unit = Unité du délai
policies-step = Étape
policies-business-days = jours ouvrés
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

satisfaction-withheld = Aucune enquête envoyée : { $reason }

endings-title = E-mails et clôtures
policies-business-hours = heures ouvrées
policies-hours-wall = heures calendaires
