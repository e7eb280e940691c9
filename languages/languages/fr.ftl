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

age-now = à l’instant
age-minutes = { $number } min
age-hours = { $number } h
size-kilobytes = { $number } ko
size-megabytes = { $number } Mo

workspace-because = { $what } : { $reason }
