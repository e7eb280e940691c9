# The API
api-value = Cette valeur n’est pas acceptée ici.
api-unknown = Rien ni personne ne correspond à cet identifiant ou à ce nom.
api-admins-only = Seuls les administrateurs peuvent attribuer des rôles.
api-own-role = Personne ne peut s’attribuer un rôle.
api-not-yours = Vous ne pouvez pas modifier ce champ.
api-not-kept = Ce champ n’est pas pris en charge.
