### Dates

date-monday = Montag
date-tuesday = Dienstag
date-wednesday = Mittwoch
date-thursday = Donnerstag
date-friday = Freitag
date-saturday = Samstag
date-sunday = Sonntag
date-mon = Mo.
date-tue = Di.
date-wed = Mi.
date-thu = Do.
date-fri = Fr.
date-sat = Sa.
date-sun = So.
date-january = Januar
date-february = Februar
date-march = März
date-april = April
date-may-full = Mai
date-june = Juni
date-july = Juli
date-august = August
date-september = September
date-october = Oktober
date-november = November
date-december = Dezember
date-jan = Jan.
date-feb = Feb.
date-mar = März
date-apr = Apr.
date-may = Mai
date-jun = Juni
date-jul = Juli
date-aug = Aug.
date-sep = Sept.
date-oct = Okt.
date-nov = Nov.
date-dec = Dez.

age-now = gerade eben
age-minutes = { $number } Min.
age-hours = { $number } Std.
size-kilobytes = { $number } kB
size-megabytes = { $number } MB

workspace-because = { $what }: { $reason }
