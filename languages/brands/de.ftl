brands-wrong-name = Eine Marke braucht einen Namen mit höchstens 80 Zeichen.
brands-name-taken = Eine andere Marke heißt bereits so.
brands-first-stays = Die Marke des Helpdesks lässt sich nicht archivieren.
brands-has-mailbox = Zu dieser Marke gehört noch ein Postfach: Es würden weiter E-Mails in ihrem Namen eingehen. Geben Sie dem Postfach zuerst eine andere Marke.
