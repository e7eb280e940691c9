# Guichet in English. Every key stands in all three files with the same arguments.

### Dates
date-monday = Monday
date-tuesday = Tuesday
date-wednesday = Wednesday
date-thursday = Thursday
date-friday = Friday
date-saturday = Saturday
date-sunday = Sunday
date-mon = Mon
date-tue = Tue
date-wed = Wed
date-thu = Thu
date-fri = Fri
date-sat = Sat
date-sun = Sun
date-january = January
date-february = February
date-march = March
date-april = April
date-may-full = May
date-june = June
date-july = July
date-august = August
date-september = September
date-october = October
date-november = November
date-december = December
date-jan = Jan
date-feb = Feb
date-mar = Mar
date-apr = Apr
date-may = May
date-jun = Jun
date-jul = Jul
date-aug = Aug
date-sep = Sep
date-oct = Oct
date-nov = Nov
date-dec = Dec

### Letters: the frame
letter-footer = This letter is about your request #{ $number }. Just answer it to reach us.
letter-link = See the state of your request

### Pages and errors
page-skip = Skip to content
page-language = Language
error-way-home = Go to the start page
error-not-found = There is nothing at this address
error-not-found-sentence = The link may be old or cut short by a mail program. Your requests are safe.
error-denied = This is not yours to do
error-agents-only = Only agents may do this. Nothing was changed.
error-admins-only = Only administrators may do this. Nothing was changed.
error-invalid = This could not be taken as it is
error-invalid-sentence = Something in the form or the link is missing or wrong. Go back, and what you typed is still there.
error-too-large = This is too large
error-too-large-sentence = A message and its files may have 25 MB together.
error-ours = Something went wrong here
error-ours-sentence = The fault is ours and has been written down. What was saved before is safe; please try again in a moment.
error-address = This is not an e-mail address.
error-empty = Please fill this in.
error-closed = A closed ticket stays closed. An answer opens a follow-up ticket.
error-status-at-opening = A ticket cannot begin with this status.
error-changed-meanwhile = Someone changed this ticket meanwhile. Look at it again; what you typed is kept.

### The demo desk
demo-desk = Demo desk
demo-stays-here = Nothing leaves this machine.
demo-move = Move time forward
demo-hours = { $number ->
    [one] +1 hour
   *[other] +{ $number } hours
}
demo-days = { $number ->
    [one] +1 day
   *[other] +{ $number } days
}
demo-business-days = { $number ->
    [one] +1 business day
   *[other] +{ $number } business days
}
demo-to-the-desk = To the desk
demo-jump-wrong = The clock moves by hours, days or business days, such as 3b.
demo-mailbox = Mailbox
demo-letters-sent = Letters sent
demo-write = Write as a customer
demo-write-how = Your letter arrives at the desk as any mail would.
demo-filter = Only letters to this address
demo-filter-go = Show these letters
demo-no-letters = No letters here yet.
demo-all-letters = Show all letters
demo-older = Older letters
demo-from = From
demo-to = To
demo-sent = Sent
demo-ticket = Ticket
demo-name = Name
demo-subject = Subject
demo-body = Letter
demo-answers = Answers the letter
demo-answers-none = none, a new request
demo-send = Send to the desk
demo-form = Form of the letter
demo-as-html = As the customer sees it
demo-as-text = Plain text
demo-as-source = Headers and source
demo-letter-to = Letter to { $name }
demo-arrived = Your letter has arrived.
demo-arrived-ticket = See ticket #{ $ticket }
demo-state-waiting = waits to leave
demo-state-failed = could not be delivered
demo-state-withheld = withheld
demo-state-cancelled = taken back
demo-purpose-reply = reply
demo-purpose-acknowledgement = acknowledgement
demo-purpose-reminder = reminder
demo-purpose-warning = announcement of closing
demo-purpose-notice = case solved
demo-purpose-survey = survey
demo-purpose-alert = alert
demo-happened = Time has moved on: { $what }.
demo-happened-nothing = Time has moved on. Nothing was due.
demo-count-reminder = { $number ->
    [one] 1 reminder left
   *[other] { $number } reminders left
}
demo-count-warning = { $number ->
    [one] 1 closing announced
   *[other] { $number } closings announced
}
demo-count-notice = { $number ->
    [one] 1 notice of solving left
   *[other] { $number } notices of solving left
}
demo-count-survey = { $number ->
    [one] 1 survey left
   *[other] { $number } surveys left
}
demo-count-letter = { $number ->
    [one] 1 other letter left
   *[other] { $number } other letters left
}
demo-count-solved = { $number ->
    [one] 1 ticket solved
   *[other] { $number } tickets solved
}
demo-count-closed = { $number ->
    [one] 1 ticket closed
   *[other] { $number } tickets closed
}
workspace-done-demo-jump = { $number ->
    [0] Time has moved on. No letter was due.
    [one] Time has moved on: 1 letter left. See the mailbox.
   *[other] Time has moved on: { $number } letters left. See the mailbox.
}
### Closing
closing-step-remind = reminder
closing-step-warn = announcement of solving
closing-step-solve = solved
closing-step-survey = survey
closing-step-close = closed
closing-weekend = weekend
closing-greeting = Hello { $name },
closing-greeting-nameless = Hello,
closing-choice-solved = Yes, solved
closing-choice-help = I still need help
closing-choice-more-days = I need more days
closing-said-help = I still need help.
closing-remind-subject = We are waiting for your reply: { $subject }
closing-remind-text = We are waiting for your reply about “{ $subject }” so that we can go on. This is what we wrote to you:
closing-remind-answer = Just answer this e-mail. Or tell us with one click where things stand:
closing-warn-subject = Your request will be closed on { $date }: { $subject }
closing-warn-text = We have not heard from you about “{ $subject }” yet. If you do not answer, we will consider your request solved on { $date }. This is what we wrote to you:
closing-warn-answer = Do you still need us? Just answer this e-mail. Or choose:
closing-notice-subject = Your request is solved: { $subject }
closing-notice-text = Your request “{ $subject }” is now solved.
closing-notice-unanswered = As we have not heard from you, we consider your request “{ $subject }” solved.
closing-notice-way-back = If something is still open, just answer this e-mail: your request will be opened again and you need not repeat anything.
### Letters in
channels-no-subject = (no subject)
channels-received-subject = We have received your request
channels-received-greeting = Hello,
channels-received-thanks = Thank you for your message. It has reached us and will be read by a person.
channels-received-by = You will have our answer by { $time }.
channels-received-soon = You will have our answer as soon as we can.
channels-received-add = If there is something to add, just answer this letter.
### Letters: replies
delivery-you-wrote = You wrote to us on { $date }:
delivery-someone-wrote = { $name } wrote on { $date }:
