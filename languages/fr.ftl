# Guichet en français. Chaque clé figure dans les trois fichiers avec les mêmes arguments.

### Dates
date-monday = lundi
date-tuesday = mardi
date-wednesday = mercredi
date-thursday = jeudi
date-friday = vendredi
date-saturday = samedi
date-sunday = dimanche
date-mon = lun.
date-tue = mar.
date-wed = mer.
date-thu = jeu.
date-fri = ven.
date-sat = sam.
date-sun = dim.
date-january = janvier
date-february = février
date-march = mars
date-april = avril
date-may-full = mai
date-june = juin
date-july = juillet
date-august = août
date-september = septembre
date-october = octobre
date-november = novembre
date-december = décembre
date-jan = janv.
date-feb = févr.
date-mar = mars
date-apr = avr.
date-may = mai
date-jun = juin
date-jul = juil.
date-aug = août
date-sep = sept.
date-oct = oct.
date-nov = nov.
date-dec = déc.

### Letters: the frame
letter-footer = Ce message concerne votre demande nº { $number }. Répondez-y simplement pour nous joindre.
letter-link = Voir où en est votre demande
