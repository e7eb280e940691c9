brands-wrong-name = Eine Marke braucht einen Namen mit höchstens 80 Zeichen.
brands-name-taken = Eine andere Marke heißt bereits so.
brands-first-stays = Die Marke des Helpdesks lässt sich nicht archivieren.
