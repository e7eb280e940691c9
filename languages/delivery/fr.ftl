### E-mails : les réponses

delivery-you-wrote = Le { $date }, vous avez écrit :
delivery-someone-wrote = Le { $date }, { $name } a écrit :
delivery-forwarded-subject = TR : { $subject }

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
delivery-why-unread = l’e-mail n’a pas pu être chargé ({ $error })
delivery-why-broken = l’e-mail ne peut pas être composé ({ $error })
delivery-why-file-missing = le fichier « { $file } » manque
delivery-why-no-address = « { $address } » n’est pas une adresse à laquelle on peut écrire
delivery-why-beyond-ascii = { $address } n’est pas joignable d’ici : le serveur de messagerie n’accepte que les adresses en ASCII (pas de SMTPUTF8)

delivery-files-linked = Les fichiers sont trop volumineux pour un e-mail. Vous pouvez les télécharger ici jusqu’au { $day } :

