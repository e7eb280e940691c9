channels-text-cut = [Texte tronqué : retrouvez-le en entier dans le fichier { $file }.]
channels-encrypted = [Ce message est chiffré. Guichet ne peut pas le déchiffrer ; il est joint tel qu’il est arrivé.]
channels-unproven-subject = Votre réponse n’a pas été envoyée : { $subject }
channels-unproven-text =
    Nous avons reçu par e-mail, en votre nom, une réponse à cette demande. Comme nous n’avons pas pu vérifier qu’elle venait de vous, elle n’a pas été envoyée au client.

    Elle est enregistrée comme brouillon dans le ticket. Ouvrez le ticket, relisez le brouillon et envoyez-le. Si vous n’avez pas écrit cette réponse, supprimez le brouillon et prévenez votre administrateur.
mailboxes-too-large = Ce message est trop volumineux pour être importé ({ $size } Mo ; la limite est de { $most } Mo). Il se trouve toujours en entier dans son dossier, sur le serveur de messagerie.
channels-why-unreadable = L’e-mail est endommagé ou trop volumineux pour être lu. Téléchargez-le pour le voir tel qu’il est arrivé.
channels-why-too-slow = La lecture de l’e-mail a pris trop de temps. Téléchargez-le pour le voir tel qu’il est arrivé.
channels-why-own = un e-mail de ce service d’assistance lui est revenu
channels-why-robot = un e-mail automatique qui ne concerne aucun ticket ({ $mark })
channels-why-receipt = un e-mail qui confirme seulement qu’un des nôtres a été lu
channels-why-report-known = un avis de remise qui n’apprend rien de nouveau
channels-why-report-alone = un avis sur un e-mail qui ne concerne aucun ticket
channels-why-sent-back = le serveur du destinataire l’a renvoyé : { $said }
channels-why-sent-back-by = { $server } l’a renvoyé : { $said }
channels-doubt-no-part = il se réfère à un ticket auquel son expéditeur ne participe pas
channels-doubt-disowned = il se réfère à un ticket, et le domaine de l’expéditeur indique que cet e-mail ne vient pas de lui
channels-doubt-not-proven = il se réfère à un ticket, et rien ne prouve qui l’a envoyé
channels-because-address = il a été envoyé à une adresse de réponse signée
channels-because-answer = il répond à un e-mail du service d’assistance
channels-because-reference = il se réfère à un e-mail de ce ticket
channels-because-report = c’est un avis sur l’un de nos e-mails
channels-because-forwarded = un collègue a transféré l’e-mail du client
channels-unanswered-ourselves = l’e-mail vient de ce service d’assistance
channels-unanswered-null-sender = l’e-mail n’a pas d’adresse de retour
channels-unanswered-list = l’e-mail est passé par une liste de diffusion
channels-unanswered-robot = l’e-mail a été envoyé automatiquement
channels-unanswered-sign-up = c’est l’e-mail d’inscription d’un service
channels-unanswered-not-wanted = l’e-mail demande de ne pas envoyer de réponse automatique
