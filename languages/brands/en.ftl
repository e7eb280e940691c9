brands-wrong-name = A brand needs a name of at most 80 characters.
brands-name-taken = Another brand already has this name.
brands-first-stays = The desk’s own brand cannot be archived.
