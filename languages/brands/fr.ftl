brands-wrong-name = Donnez à la marque un nom de 80 caractères au maximum.
brands-name-taken = Une autre marque porte déjà ce nom.
brands-first-stays = La marque principale ne peut pas être archivée.
brands-has-mailbox = Une boîte mail utilise encore cette marque : des e-mails continueraient d’arriver en son nom. Attribuez d’abord une autre marque à cette boîte.
