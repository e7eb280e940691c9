### E-mails reçus

workspace-cancel = Annuler
workspace-optional = (facultatif)
workspace-mail-trust = Authentification des e-mails
workspace-mail-trust-about = Comment Guichet vérifie qui vous écrit, et comment vos destinataires vérifient que vos e-mails viennent de vous.
workspace-mail-trust-in = E-mails reçus
workspace-mail-trust-in-about = Les e-mails reçus directement sont contrôlés ici (SPF, DKIM et DMARC). S’ils passent par l’un de vos serveurs de messagerie, c’est lui qui les a contrôlés, et Guichet lit son verdict.
workspace-mail-trust-servers = Noms de vos serveurs de messagerie
workspace-mail-trust-servers-help = Tels qu’ils figurent au début de l’en-tête Authentication-Results, un par ligne. Les en-têtes portant un autre nom sont ignorés.
workspace-mail-trust-wrong = Indiquez dix noms de serveurs au maximum, comme mx.exemple.org, un par ligne.
workspace-mail-trust-out = E-mails envoyés
workspace-mail-trust-out-about = Ce que les destinataires peuvent vérifier sur les e-mails de vos boîtes, et ce que le DNS publie aujourd’hui. Une signature valide (DKIM) ou un serveur d’envoi autorisé (SPF) suffit.
workspace-mail-trust-known = Authentifié
workspace-mail-trust-unknown = Non authentifié
workspace-mail-trust-signed = Les e-mails sont signés pour ce domaine.
workspace-mail-trust-unsigned = Les e-mails ne sont pas signés pour ce domaine. Pour les signer, donnez à Guichet une clé privée (DKIM) :
workspace-mail-trust-aligned = L’adresse de retour est dans le même domaine : SPF compte donc aussi pour DMARC.
workspace-mail-trust-there = Publié
workspace-mail-trust-missing = Non publié : ajoutez cet enregistrement
workspace-mail-trust-other = Publié, mais incorrect : à corriger
workspace-mail-trust-not-known = Non vérifié : le serveur de noms ne répond pas
mailboxes-release-unknown = Les destinataires ne peuvent pas savoir que les e-mails de { $domain } viennent de vous : ils ne sont ni signés, ni envoyés par un serveur que le domaine autorise. Beaucoup finiront dans les indésirables.
workspace-mail-trust-name = Nom
workspace-mail-trust-text = Texte
workspace-mail-held = { $number ->
    [one] Un accusé de réception à un expéditeur inconnu a été retenu
   *[other] { $number } accusés de réception à des expéditeurs inconnus ont été retenus
  } depuis { $when } : il y en avait trop en une heure. Quelqu’un se sert peut-être des adresses d’autrui. Les demandes, elles, sont toutes là.
workspace-mailboxes = Boîtes mail

# Boîtes mail
mailboxes-about = Par où les e-mails arrivent et partent, et l’état de chaque boîte.
mailboxes-add = Ajouter une boîte
mailboxes-add-about = Une nouvelle boîte commence en quarantaine : les e-mails reçus deviennent des tickets, mais rien n’est envoyé tant que vous ne la mettez pas en service.
mailboxes-edit = Modifier
mailboxes-empty = Aucune boîte pour l’instant. Ajoutez-en une : les e-mails deviendront des tickets.
mailboxes-state-live = en service
mailboxes-state-quarantined = en quarantaine
mailboxes-state-failing = en panne
mailboxes-failing-since = En panne depuis : { $time }.
mailboxes-last-letter = Dernier e-mail : { $time }
mailboxes-source-none = Les e-mails sont remis directement à Guichet (SMTP, LMTP ou API).
mailboxes-source-imap = Les e-mails sont relevés dans { $folder } sur { $server }.
mailboxes-relay-none = Les e-mails partent via le serveur d’envoi par défaut.
mailboxes-relay-own = Les e-mails partent via { $server }.
mailboxes-ceiling-is = { $number } par heure au maximum
mailboxes-ceiling-none = Aucune limite horaire
mailboxes-full = La limite horaire est atteinte. Les e-mails attendent et partiront dès que possible, en commençant par ce qu’une personne a écrit.
mailboxes-full-banner = { $address } a atteint sa limite horaire ; des e-mails attendent.
mailboxes-full-look = Voir la boîte
mailboxes-facts = Réglages
mailboxes-would-send = { $number ->
    [0] Aucun message retenu
    [one] { $number } message retenu
   *[other] { $number } messages retenus
  }
mailboxes-would-send-nothing = Les messages que cette boîte enverrait apparaîtront ici.
mailboxes-quarantine-about = Cette boîte est en quarantaine : elle reçoit les e-mails et affiche ici ceux qu’elle enverrait. Rien ne part tant que vous ne la mettez pas en service.
mailboxes-release = Mettre en service
mailboxes-release-about = Que faire des messages retenus jusqu’ici ?
mailboxes-release-none = N’en envoyer aucun
mailboxes-release-replies = N’envoyer que les réponses des agents
mailboxes-remove = Supprimer
mailboxes-remove-sure = Supprimer cette boîte ? Ses tickets sont conservés ; les e-mails qui les concernent partiront de la boîte principale. Ses mots de passe sont effacés.
mailboxes-purpose-reply = Réponse d’un agent
mailboxes-purpose-acknowledgement = Accusé de réception
mailboxes-purpose-reminder = Relance
mailboxes-purpose-warning = Préavis de résolution
mailboxes-purpose-notice = Avis de résolution
mailboxes-purpose-survey = Enquête
mailboxes-purpose-alert = Alerte à l’équipe
mailboxes-who = La boîte
mailboxes-address = Adresse
mailboxes-name = Nom affiché aux clients
mailboxes-team = Attribuer les nouveaux tickets à
mailboxes-team-none = Aucune équipe
mailboxes-ceiling = Limite d’envoi par heure
mailboxes-ceiling-about = Au-delà, les e-mails attendent. Laissez vide pour ne pas limiter.
mailboxes-in = Réception
mailboxes-out = Envoi
mailboxes-fetches = Relever les e-mails dans une boîte IMAP
mailboxes-fetches-about = Sinon, les e-mails doivent être remis à Guichet par SMTP ou LMTP.
mailboxes-own-relay = Utiliser le serveur SMTP propre à cette boîte
mailboxes-own-relay-about = Sinon, les e-mails partent via le serveur d’envoi par défaut.
mailboxes-host = Serveur
mailboxes-port = Port
mailboxes-security = Chiffrement
mailboxes-security-tls = TLS
mailboxes-security-starttls = STARTTLS
mailboxes-security-none = Aucun
mailboxes-user = Nom d’utilisateur
mailboxes-auth = Authentification
mailboxes-auth-password = Mot de passe
mailboxes-auth-xoauth2 = OAuth 2 (XOAUTH2)
mailboxes-password = Mot de passe
mailboxes-secret-kept = Inchangé
mailboxes-token-url = Adresse du serveur de jetons
mailboxes-client-id = Identifiant client
mailboxes-client-secret = Secret client
mailboxes-refresh-token = Jeton d’actualisation
mailboxes-risks = Options moins sûres
mailboxes-any-certificate = Accepter n’importe quel certificat de ce serveur
mailboxes-allow-plain = Envoyer le mot de passe en clair à une autre machine
mailboxes-folder = Dossier
mailboxes-first-days = Jours d’e-mails anciens à importer
mailboxes-first-days-about = 0 : seulement les e-mails qui arrivent à partir de maintenant.
mailboxes-after = Après l’import
mailboxes-after-leave = laisser l’e-mail tel quel
mailboxes-after-seen = le marquer comme lu
mailboxes-after-move = le déplacer dans un dossier
mailboxes-move-to = Dossier de destination
mailboxes-save = Tester et enregistrer
mailboxes-test = Tester
mailboxes-save-anyway = Enregistrer malgré l’échec du test
mailboxes-problems = Rien n’est encore enregistré : vérifiez les champs signalés.
mailboxes-tried = Résultat du test
mailboxes-tried-nothing = Rien à tester : cette boîte n’a pas de serveur propre.
mailboxes-tried-imap = { $number ->
    [one] Connexion réussie : les e-mails peuvent être relevés. Le dossier contient { $number } message.
   *[other] Connexion réussie : les e-mails peuvent être relevés. Le dossier contient { $number } messages.
  }
mailboxes-tried-relay = Les e-mails peuvent partir via { $server }.
mailboxes-type-again = Ressaisissez les nouveaux mots de passe : ils ne sont jamais affichés.
mailboxes-fault-reach = { $server } est injoignable : { $why }.
mailboxes-fault-encrypt = Impossible d’établir une connexion sécurisée avec { $server } : { $why }.
mailboxes-fault-token = Le serveur de jetons { $server } n’a pas fourni de jeton : { $why }.
mailboxes-fault-sign-in = { $server } a refusé la connexion : { $why }.
mailboxes-fault-folder = { $server } n’a pas ouvert ce dossier : { $why }.
mailboxes-fault-take = { $server } n’accepte pas nos e-mails : { $why }.
mailboxes-fault-talk = La connexion avec { $server } s’est interrompue : { $why }.
mailboxes-fault-desk = Guichet a rencontré une erreur : { $why }.
mailboxes-why-said = il répond « { $said } »
mailboxes-why-silent = aucune réponse dans le délai prévu
mailboxes-why-refused = rien n’écoute sur ce port
mailboxes-why-unreachable = aucune route ne mène à ce serveur
mailboxes-why-unknown = aucun serveur ne porte ce nom
mailboxes-why-closed = il a fermé la connexion
mailboxes-why-no-tls = il ne prend pas en charge TLS sur ce port
mailboxes-why-untrusted = son certificat vient d’une autorité inconnue de Guichet
mailboxes-why-inside = il se trouve dans un réseau privé
mailboxes-why-no-address = son adresse n’est pas une adresse web, ou contient un mot de passe
mailboxes-why-wrong-name = son certificat est établi pour un autre nom
mailboxes-why-expired = son certificat n’est pas valable en ce moment
mailboxes-why-other-protocol = il ne répond pas comme un serveur de messagerie
mailboxes-why-unsaid = il n’a pas dit pourquoi
mailboxes-why-no-numbers = le dossier n’attribue pas d’identifiants stables à ses messages
mailboxes-why-no-folder = le dossier « { $folder } » n’existe pas
mailboxes-why-other-node = un autre nœud lit ce dossier en ce moment
mailboxes-advice-untrusted = Votre entreprise a-t-elle sa propre autorité de certification ? L’administrateur système doit alors indiquer son fichier PEM dans GUICHET_CA_FILE.
mailboxes-advice-inside = Guichet ne se connecte pas de lui-même aux réseaux privés. L’administrateur système doit indiquer l’adresse de ce serveur dans GUICHET_PRIVATE_NETWORKS.
mailboxes-advice-unknown = Vérifiez l’orthographe du nom du serveur.
mailboxes-advice-reach = Vérifiez le nom et le port du serveur, et qu’aucun pare-feu ne bloque la connexion.
mailboxes-advice-encrypt = Vérifiez le port et le chiffrement : TLS utilise d’ordinaire le port 993 ou 465, STARTTLS le 143 ou le 587. Le certificat doit être valable pour ce nom.
mailboxes-advice-token = Vérifiez l’identifiant client, le secret client et le jeton d’actualisation ; ce dernier a peut-être expiré.
mailboxes-advice-sign-in = Vérifiez le nom d’utilisateur et le mot de passe. Beaucoup de fournisseurs exigent ici un mot de passe d’application, ou OAuth 2.
mailboxes-advice-folder = Écrivez le nom du dossier exactement comme sur le serveur, par exemple INBOX ou INBOX/Support.
mailboxes-advice-folders = Dossiers existants : { $folders }. Recopiez l’un d’eux tel quel dans les réglages de la boîte.
mailboxes-advice-take = Demandez à l’administrateur de ce serveur de quels expéditeurs il accepte les e-mails, et si Guichet doit s’y identifier.
mailboxes-advice-talk = Une nouvelle tentative aura lieu automatiquement. Si le problème persiste, contactez l’administrateur du serveur.
mailboxes-advice-desk = Une nouvelle tentative aura lieu automatiquement. Si le problème persiste, consultez le journal de Guichet.
mailboxes-wrong-address = Cette adresse e-mail n’est pas valide.
mailboxes-wrong-name = 80 caractères au maximum, sur une ligne.
mailboxes-wrong-ceiling = Un nombre entier de 1 à 1 000 000, ou rien.
mailboxes-wrong-team = Cette équipe n’existe pas.
mailboxes-wrong-host = Uniquement le nom du serveur, par exemple imap.example.org.
mailboxes-wrong-port = Un nombre entier de 1 à 65 535, ou rien.
mailboxes-wrong-plain = Le mot de passe circulerait en clair. Choisissez TLS ou STARTTLS, ou autorisez-le plus bas.
mailboxes-wrong-password = Saisissez le mot de passe. Il est redemandé dès que le serveur ou l’utilisateur change.
mailboxes-wrong-token-url = Une adresse qui commence par https://.
mailboxes-wrong-days = Un nombre entier de jours, de 0 à 3 650.
mailboxes-wrong-move = C’est déjà le dossier relevé. Choisissez-en un autre.
workspace-done-mailbox-saved = Enregistré.
workspace-done-mailbox-released = { $number ->
    [0] Boîte mise en service. Les e-mails partent désormais ; aucun message retenu n’a été envoyé.
    [one] Boîte mise en service. Les e-mails partent désormais ; { $number } réponse retenue est en route.
   *[other] Boîte mise en service. Les e-mails partent désormais ; { $number } réponses retenues sont en route.
  }
workspace-done-mailbox-removed = Boîte supprimée. Tous ses tickets sont conservés.

# Pour les e-mails qui ne sont dans aucun ticket ou qui en ont rejoint un ; l’API les donne en anglais.
mailboxes-purpose-progress = Point d’avancement
mailboxes-purpose-check-back = Suivi après résolution

brands-brand = Marque
brands-of-mailbox = Les messages de cette boîte affichent son nom, sa couleur et son logo.

brands-has-mailbox = Une boîte mail utilise encore cette marque : des e-mails continueraient d’arriver en son nom. Attribuez d’abord une autre marque à cette boîte.
brands-retired-already = Cette marque est archivée : choisissez-en une autre.
