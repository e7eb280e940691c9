### The demo desk

demo-desk = Demo desk
demo-stays-here = Nothing leaves this machine.
demo-move = Move time forward
demo-hours = +{ $number } h
demo-days = { $number ->
    [one] +1 day
   *[other] +{ $number } days
}
demo-business-days = { $number ->
    [one] +1 business day
   *[other] +{ $number } business days
}
demo-to-the-desk = Go to the desk
demo-jump-wrong = The clock moves by hours, days or business days, for example 3b.
demo-team-orders = Orders
demo-team-billing = Billing
demo-team-technical = Technical
demo-team-advice = Advice
demo-category-delivery = Delivery
demo-category-returns = Returns
demo-category-payments = Payments
demo-category-repairs = Repairs
demo-category-advice = Advice
demo-mailbox = Demo mailbox
demo-letters-sent = E-mails sent
demo-write = Write as a customer
demo-write-how = Your e-mail reaches the desk like any other.
demo-filter = Only e-mails to this address
demo-filter-go = Show these e-mails
demo-no-letters = No e-mails here yet.
demo-all-letters = Show all e-mails
demo-older = Older e-mails
demo-from = From
demo-to = To
demo-sent = Sent
demo-ticket = Ticket
demo-name = Name
demo-subject = Subject
demo-body = Message
demo-answers = In reply to
demo-answers-none = None (new request)
demo-send = Send to the desk
demo-form = Format
demo-as-html = As the customer sees it
demo-as-text = Plain text
demo-as-source = Headers and source
demo-letter-to = E-mail to { $name }
demo-arrived = Your e-mail has arrived.
demo-arrived-ticket = Open ticket #{ $ticket }
demo-state-waiting = waiting to be sent
demo-state-failed = not delivered
demo-state-withheld = held back
demo-state-cancelled = cancelled
demo-purpose-reply = reply
demo-purpose-acknowledgement = acknowledgement
demo-purpose-reminder = reminder
demo-purpose-warning = advance notice
demo-purpose-notice = closing notice
demo-purpose-survey = survey
demo-purpose-alert = alert
demo-happened = Time moved forward: { $what }.
demo-happened-nothing = Time moved forward. Nothing was due.
demo-count-reminder = { $number ->
    [one] 1 reminder sent
   *[other] { $number } reminders sent
}
demo-count-warning = { $number ->
    [one] 1 advance notice sent
   *[other] { $number } advance notices sent
}
demo-count-notice = { $number ->
    [one] 1 closing notice sent
   *[other] { $number } closing notices sent
}
demo-count-survey = { $number ->
    [one] 1 survey sent
   *[other] { $number } surveys sent
}
demo-count-letter = { $number ->
    [one] 1 other e-mail sent
   *[other] { $number } other e-mails sent
}
demo-count-solved = { $number ->
    [one] 1 ticket solved
   *[other] { $number } tickets solved
}
demo-count-closed = { $number ->
    [one] 1 ticket closed
   *[other] { $number } tickets closed
}

demo-purpose-progress = progress update
demo-purpose-check-back = check-back
