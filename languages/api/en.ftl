# The API
api-value = This value is not valid here.
api-unknown = Nothing here has this id or name.
api-admins-only = Only administrators can assign roles.
api-own-role = You cannot assign a role to yourself.
api-not-yours = You cannot set this field.
api-not-kept = This desk does not store this field.
