# The API
api-value = Dieser Wert ist hier nicht zulässig.
api-unknown = Zu dieser ID oder diesem Namen wurde nichts gefunden.
api-admins-only = Rollen können nur Administratoren vergeben.
api-own-role = Die eigene Rolle kann niemand ändern.
api-not-yours = Dieses Feld dürfen Sie nicht festlegen.
api-not-kept = Dieses Feld wird hier nicht gespeichert.
