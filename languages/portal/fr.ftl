whole-goes-on-here = Le texte dépasse un million de caractères et s’arrête ici. Retrouvez-le en entier dans le fichier.

portal-file-gone = Ce lien n’est plus valable
portal-file-gone-about = Les fichiers restent disponibles trente jours. Répondez au message qui vous a conduit ici : nous vous le renverrons volontiers.

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

### Portal: waiting for others

portal-state-on-hold-for = Nous attendons une réponse de : { $who }.
portal-next-on-hold = Vous n’avez rien à faire. Nous vous écrirons dès que nous en saurons plus.
portal-next-on-hold-until = Vous n’avez rien à faire. Nous reprenons votre demande le { $day }.
portal-done-already-until = Vous avez déjà plus de temps, jusqu’au { $day }. Écrivez-nous quand cela vous convient.
portal-done-already = Vous avez déjà plus de temps. Écrivez-nous quand cela vous convient.
