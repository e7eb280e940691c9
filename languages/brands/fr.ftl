brands-wrong-name = Donnez à la marque un nom de 80 caractères au maximum.
brands-name-taken = Une autre marque porte déjà ce nom.
brands-first-stays = La marque principale ne peut pas être archivée.
