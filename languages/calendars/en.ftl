workspace-settings = Settings
workspace-save = Save
workspace-time-zone = Time zone
workspace-no-such-zone = This time zone does not exist. Enter one such as Europe/Paris.
workspace-policies = Closing policies

### Calendars

calendars-title = Calendars
calendars-about = Business days and hours are counted in a calendar: the policy’s, otherwise the team’s, otherwise the desk’s.
calendars-desk = The desk’s calendar
calendars-add = New calendar
calendars-name = Name
calendars-name-taken = Another calendar already has this name.
calendars-region = Public holidays
calendars-no-region = none
calendars-hours = Business hours
calendars-hours-about = Several periods a day, separated by commas: 09:00-12:30, 13:30-18:00. Leave empty for closed.
calendars-hours-wrong = Enter hours such as 09:00-12:30, 13:30-18:00, without overlaps.
calendars-never-opens = This calendar has fewer than 10 business days within the next year, so policy steps would have no day to fall on. Enter hours for at least one weekday.
calendars-all-closed = The special days leave fewer than 10 business days within the next year, so policy steps would have no day to fall on. Remove some of them.
calendars-minute = The last minute before midnight stays closed: enter 24:00 for the end of the day.
calendars-exceptions = Special days
calendars-exceptions-about = Days with unusual hours, one per line: 2026-12-24 Christmas Eve, or 2026-12-24 09:00-12:00 Christmas Eve. Without hours: closed.
calendars-exceptions-wrong = This line is not valid: { $line }
calendars-holidays = Public holidays in the next 12 months
calendars-holidays-none = This calendar has no public holidays.
calendars-teams = Teams that use this calendar
calendars-brands = Brands that use this calendar
calendars-import = Import days from an iCalendar file (.ics)
calendars-import-help = Choose a file, then preview the changes: its days are added above as closed. Remove what does not fit before you save.
calendars-import-wrong = This is not a valid iCalendar file.
calendars-imported-later = Days after { $date } were left out: import the file again closer to the time.
calendars-imported-timed = { $number ->
    [one] One event that covers only some hours was left out.
   *[other] { $number } events that cover only some hours were left out.
}
calendars-imported = { $number ->
    [0] The file adds no days.
    [one] 1 day added below, not saved yet.
   *[other] { $number } days added below, not saved yet.
}
calendars-look = Preview changes
calendars-moves = { $number ->
    [0] No planned steps move.
    [one] 1 planned step moves; every announced date is kept.
   *[other] { $number } planned steps move; every announced date is kept.
}
calendars-moves-now = { $number ->
    [0] None is due immediately.
    [one] 1 is due immediately.
   *[other] { $number } are due immediately.
}
calendars-remove = Remove this calendar
calendars-in-use = Policies use this calendar: { $names }. Change them first.
workspace-done-calendar = { $number ->
    [0] Saved. No steps move.
    [one] Saved. 1 step moves.
   *[other] Saved. { $number } steps move.
}
workspace-done-calendar-removed = Removed. Its teams use the desk’s calendar again.
