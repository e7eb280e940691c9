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
