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
