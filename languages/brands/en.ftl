brands-wrong-name = A brand needs a name of at most 80 characters.
brands-name-taken = Another brand already has this name.
brands-first-stays = The desk’s own brand cannot be archived.
brands-has-mailbox = A mailbox still belongs to this brand, so e-mails would keep arriving in its name. Choose another brand for the mailbox first.
