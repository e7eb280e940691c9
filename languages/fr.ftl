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
letter-footer = Ce message concerne votre demande nº { $number }. Répondez-y simplement pour nous joindre.
letter-link = Voir où en est votre demande

### Pages and errors
page-skip = Aller au contenu
page-language = Langue
error-way-home = Aller à la page d'accueil
error-not-found = Il n'y a rien à cette adresse
error-not-found-sentence = Le lien est peut-être ancien ou coupé par un logiciel de messagerie. Vos demandes sont en sécurité.
error-denied = Cette action ne vous est pas ouverte
error-agents-only = Seuls les agents peuvent faire cela. Rien n'a été modifié.
error-admins-only = Seuls les administrateurs peuvent faire cela. Rien n'a été modifié.
error-invalid = Ceci n'a pas pu être accepté tel quel
error-invalid-sentence = Il manque quelque chose dans le formulaire ou le lien, ou c'est inexact. Revenez en arrière : votre saisie est conservée.
error-too-large = Ceci est trop volumineux
error-too-large-sentence = Un message et ses fichiers peuvent peser 25 Mo au total.
error-ours = Quelque chose n'a pas fonctionné ici
error-ours-sentence = L'erreur vient de nous et a été notée. Ce qui était enregistré est en sécurité ; réessayez dans un instant.
error-address = Ce n'est pas une adresse e-mail.
error-empty = Veuillez remplir ce champ.
error-closed = Un ticket clos reste clos. Une réponse ouvre un ticket de suite.
error-status-at-opening = Un ticket ne peut pas commencer avec cet état.
error-changed-meanwhile = Quelqu'un a modifié ce ticket entre-temps. Regardez-le à nouveau ; votre saisie est conservée.

### The demo desk
demo-desk = Guichet de démonstration
demo-stays-here = Rien ne quitte cette machine.
demo-move = Avancer le temps
demo-hours = { $number ->
    [one] +1 heure
   *[other] +{ $number } heures
}
demo-days = { $number ->
    [one] +1 jour
   *[other] +{ $number } jours
}
demo-business-days = { $number ->
    [one] +1 jour ouvré
   *[other] +{ $number } jours ouvrés
}
demo-to-the-desk = Vers le guichet
demo-jump-wrong = L'horloge avance par heures, jours ou jours ouvrés, par exemple 3b.
demo-mailbox = Boîte aux lettres
demo-letters-sent = Lettres envoyées
demo-write = Écrire en tant que client
demo-write-how = Votre lettre arrive au guichet comme tout autre e-mail.
demo-filter = Seulement les lettres à cette adresse
demo-filter-go = Afficher ces lettres
demo-no-letters = Pas encore de lettre ici.
demo-all-letters = Afficher toutes les lettres
demo-older = Lettres plus anciennes
demo-from = De
demo-to = À
demo-sent = Envoyée
demo-ticket = Demande
demo-name = Nom
demo-subject = Objet
demo-body = Lettre
demo-answers = Répond à la lettre
demo-answers-none = aucune, nouvelle demande
demo-send = Envoyer au guichet
demo-form = Forme de la lettre
demo-as-html = Telle que le client la voit
demo-as-text = Texte seul
demo-as-source = En-têtes et source
demo-letter-to = Lettre à { $name }
demo-arrived = Votre lettre est arrivée.
demo-arrived-ticket = Voir la demande n° { $ticket }
demo-state-waiting = attend son départ
demo-state-failed = n'a pas pu être remise
demo-state-withheld = retenue
demo-state-cancelled = reprise
demo-purpose-reply = réponse
demo-purpose-acknowledgement = accusé de réception
demo-purpose-reminder = rappel
demo-purpose-warning = annonce de clôture
demo-purpose-notice = demande résolue
demo-purpose-survey = enquête
demo-purpose-alert = alerte
demo-happened = Le temps a avancé : { $what }.
demo-happened-nothing = Le temps a avancé. Rien n'était dû.
demo-count-reminder = { $number ->
    [one] 1 rappel parti
   *[other] { $number } rappels partis
}
demo-count-warning = { $number ->
    [one] 1 clôture annoncée
   *[other] { $number } clôtures annoncées
}
demo-count-notice = { $number ->
    [one] 1 avis de résolution parti
   *[other] { $number } avis de résolution partis
}
demo-count-survey = { $number ->
    [one] 1 enquête partie
   *[other] { $number } enquêtes parties
}
demo-count-letter = { $number ->
    [one] 1 autre lettre partie
   *[other] { $number } autres lettres parties
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
    [0] Le temps a avancé. Aucune lettre n'était due.
    [one] Le temps a avancé : 1 lettre est partie. Voyez la boîte aux lettres.
   *[other] Le temps a avancé : { $number } lettres sont parties. Voyez la boîte aux lettres.
}
### Clôture
closing-step-remind = relance
closing-step-warn = annonce de la clôture
closing-step-solve = résolu
closing-step-survey = enquête
closing-step-close = clos
closing-weekend = week-end
closing-greeting = Bonjour { $name },
closing-greeting-nameless = Bonjour,
closing-choice-solved = Oui, c’est résolu
closing-choice-help = J’ai encore besoin d’aide
closing-choice-more-days = Il me faut quelques jours de plus
closing-said-help = J’ai encore besoin d’aide.
closing-remind-subject = Nous attendons votre réponse : { $subject }
closing-remind-text = Nous attendons votre réponse au sujet de « { $subject } » pour pouvoir continuer. Voici ce que nous vous avons écrit :
closing-remind-answer = Il suffit de répondre à cet e-mail. Ou dites-nous en un clic où vous en êtes :
closing-warn-subject = Votre demande sera close le { $date } : { $subject }
closing-warn-text = Nous n’avons pas encore eu de vos nouvelles au sujet de « { $subject } ». Sans réponse de votre part, nous considérerons votre demande comme résolue le { $date }. Voici ce que nous vous avons écrit :
closing-warn-answer = Vous avez encore besoin de nous ? Il suffit de répondre à cet e-mail. Ou choisissez :
closing-notice-subject = Votre demande est résolue : { $subject }
closing-notice-text = Votre demande « { $subject } » est maintenant résolue.
closing-notice-unanswered = Sans nouvelles de votre part, nous considérons votre demande « { $subject } » comme résolue.
closing-notice-way-back = S’il reste un point à régler, répondez simplement à cet e-mail : votre demande sera rouverte et vous n’aurez rien à répéter.
### Lettres reçues
channels-no-subject = (sans objet)
channels-received-subject = Nous avons bien reçu votre demande
channels-received-greeting = Bonjour,
channels-received-thanks = Merci pour votre message. Il nous est bien parvenu et sera lu par une personne.
channels-received-by = Vous aurez notre réponse au plus tard le { $time }.
channels-received-soon = Vous aurez notre réponse dès que possible.
channels-received-add = Si vous souhaitez ajouter quelque chose, répondez simplement à ce message.
### Lettres : les réponses
delivery-you-wrote = Le { $date }, vous avez écrit :
delivery-someone-wrote = Le { $date }, { $name } a écrit :
