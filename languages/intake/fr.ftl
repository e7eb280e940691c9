error-suspended = Vous ne pouvez plus écrire ici. Veuillez nous joindre par un autre moyen. Rien n’a été envoyé.

channels-received-by = Nous vous répondrons au plus tard le { $time }.

channels-why-suspended = L’expéditeur est suspendu : ses e-mails n’ouvrent pas de ticket.
channels-why-fault = Une erreur s’est produite pendant le traitement de cet e-mail ; rien n’en est perdu. Détail technique : { $error }
channels-why-duplicate = le même e-mail que le numéro { $mail }
channels-because-conversation = il poursuit la conversation de son expéditeur
channels-because-repeated = son expéditeur a écrit la même chose il y a quelques minutes

# Pourquoi aucun accusé de réception : « Aucun accusé de réception envoyé : … ».
channels-unanswered-import = un ancien e-mail a été importé
channels-unanswered-uncertain = l’identité de l’expéditeur n’est pas sûre
channels-unanswered-colleague = l’expéditeur fait partie de l’équipe
channels-unanswered-disowned = l’e-mail ne vient pas du domaine qu’il indique
channels-unanswered-lately = l’expéditeur en a déjà reçu un au cours des dernières 24 heures
channels-unanswered-budget = la limite horaire de réponses automatiques aux expéditeurs inconnus est atteinte
channels-unanswered-budget-domain = la limite horaire de réponses automatiques à ce domaine est atteinte

channels-no-subject = (sans objet)
set-aside-title = E-mails mis de côté
set-aside-about = Ces e-mails sont conservés, mais n’ont pas pu être rattachés à un ticket. Consultez le motif, puis relancez le traitement.
set-aside-none = Aucun e-mail mis de côté
set-aside-none-about = Tous les e-mails reçus sont dans un ticket. Un e-mail impossible à lire ou à traiter apparaîtrait ici, avec le motif.
set-aside-waits = Nouvelle tentative dans moins d’une minute
set-aside-stopped = Traitement impossible
set-aside-sender-unknown = Expéditeur inconnu
set-aside-retry = Réessayer
set-aside-raw = Télécharger l’e-mail
set-aside-dismiss = Retirer de la liste
workspace-done-mail-taken = L’e-mail est dans le ticket nº { $number }.
workspace-done-mail-stays = Le traitement a échoué ; l’e-mail reste ici avec le motif.
workspace-done-mail-gone = L’e-mail a été traité.
workspace-done-mail-dismissed = Retiré de la liste. L’e-mail reste conservé.
