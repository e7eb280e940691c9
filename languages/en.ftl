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
letter-footer = This message is about your request #{ $number }. Just reply to it to reach us.
letter-footer-several = This message is about your requests { $numbers }. Just reply to it to reach us.
letter-link = See where your request stands

### Pages and errors
page-skip = Skip to content
page-language = Language
error-way-home = Go to the start page
error-try-again = Try again
error-kept-title = What you typed is kept
error-kept-files = Files need to be chosen again.
error-kept-again = Send again
error-not-found = There is nothing at this address
error-not-found-sentence = The link may be old, or cut short by an e-mail program. Your requests are safe.
error-denied = You may not do this here
error-other-name = This desk has another address
error-other-name-sentence = The name in the address bar is not the name of this desk, so nothing is shown here. Please use its own address.
error-other-name-go = Go to { $address }
error-other-site = This came from another site and has changed nothing. Go back and try again from here.
error-agents-only = Only agents may do this. Nothing was changed.
error-requester-only = Only the person who asked can say that it is solved. Nothing was changed.
error-too-many-tags = At most 100 tags fit. Nothing was changed.
error-tag-too-long = A tag has at most 100 characters. Nothing was changed.
error-admins-only = Only administrators may do this. Nothing was changed.
error-invalid = This could not be taken as it is
error-invalid-sentence = Something in the form or the link is missing or wrong. Go back: what you typed is still there.
error-too-large = This is too large
error-too-large-sentence = A message and its files may come to 25 MB together.
error-busy = The desk is busy right now
error-busy-sentence = Nothing was saved; please try again in a moment.
error-full = Nothing can be stored right now
error-full-sentence = The desk has no space left on its disk. Nothing was saved; please tell whoever runs it, and try again later.
error-ours = Something went wrong here
error-ours-sentence = The fault is ours and has been noted. What was saved before is safe; please try again in a moment.
error-address = This is not an e-mail address.
error-empty = Please fill this in.
error-closed = A closed ticket stays closed. An answer opens a follow-up ticket.
error-status-at-opening = A ticket cannot begin with this status.
error-changed-meanwhile = Someone changed this ticket meanwhile. Look at it again; what you typed is kept.

# The API
api-value = This is not a value that can be taken here.
api-unknown = There is nobody and nothing with this id or name here.
api-admins-only = Only administrators give roles.
api-own-role = Nobody gives a role to themselves.
api-not-yours = You cannot set this field.
api-not-kept = This desk does not keep this field.
error-last-admin = Nobody else administers this desk: make somebody else administrator first.
error-taken = This is taken already.
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
demo-to-the-desk = To the desk
demo-jump-wrong = The clock moves by hours, days or business days, such as 3b.
demo-mailbox = Demo mailbox
demo-letters-sent = E-mails sent
demo-write = Write as a customer
demo-write-how = Your e-mail arrives at the desk like any other.
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
demo-answers-none = none, a new request
demo-send = Send to the desk
demo-form = Form of the e-mail
demo-as-html = As the customer sees it
demo-as-text = Plain text
demo-as-source = Headers and source
demo-letter-to = E-mail to { $name }
demo-arrived = Your e-mail has arrived.
demo-arrived-ticket = See ticket #{ $ticket }
demo-state-waiting = waits to leave
demo-state-failed = could not be delivered
demo-state-withheld = withheld
demo-state-cancelled = taken back
demo-purpose-reply = reply
demo-purpose-acknowledgement = acknowledgement
demo-purpose-reminder = reminder
demo-purpose-warning = announcement of solving
demo-purpose-notice = case solved
demo-purpose-survey = survey
demo-purpose-alert = alert
demo-happened = Time has moved on: { $what }.
demo-happened-nothing = Time has moved on. Nothing was due.
demo-count-reminder = { $number ->
    [one] 1 reminder sent
   *[other] { $number } reminders sent
}
demo-count-warning = { $number ->
    [one] 1 solving announced
   *[other] { $number } solvings announced
}
demo-count-notice = { $number ->
    [one] 1 notice of solving sent
   *[other] { $number } notices of solving sent
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
workspace-done-demo-jump = { $number ->
    [0] Time has moved on. No e-mail was due.
    [one] Time has moved on: 1 e-mail was sent. See the demo mailbox.
   *[other] Time has moved on: { $number } e-mails were sent. See the demo mailbox.
}
### Closing
closing-step-remind = reminder
closing-step-warn = announcement of solving
closing-step-solve = solved
closing-step-survey = survey
closing-step-close = closed
closing-outage = time when the desk was down
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
closing-warn-subject = We will consider your request solved on { $date }: { $subject }
closing-warn-text = We have not heard from you about “{ $subject }” yet. If you do not answer, we will consider your request solved on { $date }. This is what we wrote to you:
closing-warn-answer = Do you still need us? Just answer this e-mail. Or choose:
closing-notice-subject = Your request is solved: { $subject }
closing-notice-text = Your request “{ $subject }” is now solved.
closing-notice-unanswered = As we have not heard from you, we consider your request “{ $subject }” solved.
closing-notice-way-back = If something is still open, just answer this e-mail: your request will be opened again and you need not repeat anything.
### Letters in
channels-no-subject = (no subject)
channels-text-cut = [The text goes on: all of it is in the file { $file }.]
channels-encrypted = [This message is encrypted. Guichet cannot open it; it is attached as it came.]
channels-received-subject = We have received your request
channels-received-greeting = Hello,
channels-received-thanks = Thank you for your message. It has reached us and will be read by a person.
channels-unproven-subject = Your reply was not sent: { $subject }
channels-unproven-text =
    We received a reply to this request in your name by e-mail. We could not verify that you sent it, so it did not go to the customer.

    It is saved as your draft in the ticket. Open the ticket, check the draft and send it. If you did not write it, delete the draft and tell your administrator.
channels-received-by = You will have our answer by { $time }.
channels-received-soon = You will have our answer as soon as we can.
channels-received-add = If there is something to add, just reply to this message.
### Letters: replies
delivery-you-wrote = You wrote to us on { $date }:
delivery-someone-wrote = { $name } wrote on { $date }:
delivery-forwarded-subject = Fwd: { $subject }
delivery-forwarded-head = { $who } wrote on { $date }:
### The workspace
workspace-sign-in = Sign in
workspace-sign-in-to = To the desk of { $desk }.
workspace-sign-in-wrong = E-mail address and password do not match.
workspace-sign-in-throttled = Too many tries. Please wait a quarter of an hour and try again.
workspace-sign-in-nobody = Nobody works here yet. Add the first person on the command line:
workspace-sign-in-demo = This is the demo desk:
password-forgotten = Forgot your password?
password-forgotten-about = Enter your e-mail address, and we send you a link to set a new password.
password-send-link = Send a link
password-asked = If someone who works here has this address, an e-mail with a link is on its way. The link works once, for 24 hours.
password-no-mail = No e-mail? Whoever runs the desk can make a link on the command line:
password-choose = Set a password
password-new = New password
password-rule = At least 8 characters. A few unrelated words make a good one.
password-too-short = The password needs at least 8 characters (and at most 1,000).
password-set = Set password and sign in
password-spent = This link no longer works
password-spent-about = It has been used already, or it is older than 24 hours.
workspace-sign-out = Sign out
workspace-email = E-mail
workspace-password = Password
workspace-main = Main
workspace-views = Views
workspace-teams = Teams
workspace-tickets = Tickets
workspace-new-ticket = New ticket
workspace-search = Search
workspace-search-hint = Words, a name, an address or a number.
workspace-search-empty = What are you looking for?
workspace-search-nothing = Nothing found for “{ $words }”
workspace-search-filling = The search index is being built: older tickets may still be missing.
workspace-settings = Settings
workspace-quick-links = Quick links
workspace-go-to-mine = Go to my tickets
workspace-go-to-unassigned = See unassigned tickets
workspace-go-to-active = See all open tickets
workspace-close = Close
workspace-cancel = Cancel
workspace-yes = Yes
workspace-save = Save
workspace-back = Back to the list
workspace-confirm = Please confirm
workspace-keys = Keyboard shortcuts
workspace-key-walk = Next or previous ticket
workspace-key-send = Send
workspace-theme = Theme
workspace-theme-light = Light
workspace-theme-dark = Dark
workspace-theme-system = System
workspace-demo = Demo desk
workspace-demo-stays-here = Nothing leaves this machine.
workspace-demo-move = Move time forward
workspace-demo-hours = +{ $number } h
workspace-demo-mailbox = Demo mailbox
workspace-view-mine = My open
workspace-view-unassigned = Unassigned
workspace-view-active = All open
workspace-view-pending = Waiting for customer
workspace-view-on-hold = Waiting for others
workspace-view-solved = Solved
workspace-view-closed = Closed
workspace-view-all = All tickets
workspace-empty-mine = Nothing waits for you
workspace-empty-sentence-mine = Tickets you own appear here. Take one from the unassigned ones.
workspace-empty-unassigned = Every open ticket has an owner
workspace-empty-sentence-unassigned = New requests appear here until somebody takes them.
workspace-empty-active = No open tickets
workspace-empty-sentence-active = Write an e-mail to the desk’s address, or open a ticket yourself: it appears here at once.
workspace-empty-pending = No ticket waits for a customer
workspace-empty-sentence-pending = After a question to a customer, set “Waiting for customer”: the desk then reminds them.
workspace-empty-on-hold = No ticket waits for others
workspace-empty-sentence-on-hold = Tickets that wait for a supplier or a colleague appear here.
workspace-empty-solved = No solved tickets
workspace-empty-sentence-solved = Solved tickets stay here until they close; an answer reopens them.
workspace-empty-closed = No closed tickets
workspace-empty-sentence-closed = Solved tickets close by themselves some weeks later.
workspace-empty-all = No tickets yet
workspace-empty-sentence-all = Write an e-mail to the desk’s address, or open a ticket yourself.
workspace-empty-team = This team has no open tickets
workspace-empty-sentence-team = Tickets given to the team appear here.
workspace-age-now = just now
workspace-age-minutes = { $number } min
workspace-age-hours = { $number } h
workspace-size-kilobytes = { $number } kB
workspace-size-megabytes = { $number } MB
workspace-unread = Unread.
workspace-status = Status
workspace-status-new = New
workspace-status-open = Open
workspace-status-pending = Waiting for customer
workspace-status-on-hold = Waiting for others
workspace-status-solved = Solved
workspace-status-closed = Closed
workspace-status-cancelled = Cancelled
workspace-priority = Priority
workspace-priority-low = Low
workspace-priority-normal = Normal
workspace-priority-high = High
workspace-priority-urgent = Urgent
workspace-type = Type
workspace-type-question = Question
workspace-type-incident = Incident
workspace-type-problem = Problem
workspace-type-task = Task
workspace-category = Category
workspace-impact = Impact
workspace-impact-low = Low
workspace-impact-medium = Medium
workspace-impact-high = High
workspace-channel-email = by e-mail
workspace-channel-form = by form
workspace-channel-portal = on the portal
workspace-channel-phone = by phone
workspace-channel-chat = by chat
workspace-channel-api = by API
workspace-channel-workspace = from the desk
workspace-language-fr = French
workspace-language-de = German
workspace-language-en = English
workspace-language-heard = As it is written
looking-writes = { $name } is writing
looking-reads = { $name } is looking at this too
workspace-owner = Owner
workspace-team = Team
workspace-tags = Tags
workspace-none = –
workspace-nobody = Nobody
workspace-ticked = ticked
workspace-add-tag = Add a tag
workspace-apply = Apply
workspace-let-go = Clear selection
workspace-pages = Pages
workspace-older = Older
workspace-newest = Newest
workspace-solve = Solve
workspace-subject = Subject
workspace-edit-subject = Edit the subject
workspace-properties = Properties
workspace-conversation = Conversation
workspace-since = Since you last looked
workspace-robot = automatic e-mail
workspace-robot-unverified = says it is from a colleague: not proven
workspace-robot-thanks = only says thanks
workspace-robot-reaction = only a reaction
workspace-robot-muted = too many in a short time
workspace-look-alike-domain = mixed alphabets: { $domain }
workspace-look-alike-address = the name shows another address; it is { $address }
workspace-look-alike-colleague = has a colleague’s name, but is { $address }
workspace-sender-verified = sender verified
workspace-sender-unverified = sender not verified
workspace-sender-failed = failed: claims to be from { $domain }
workspace-sender-on-behalf = sent as { $address }: sender not verified
workspace-came-to-too = also sent to { $addresses }
workspace-claim-of-this = This e-mail from { $who } refers to a ticket its sender does not take part in:
workspace-claim-of-this-disowned = This e-mail claims to be from { $who }, but failed that domain’s checks. It refers to ticket
workspace-claim-to-this = An e-mail from { $who }, who does not take part here, refers to this ticket. It opened ticket
workspace-claim-to-this-disowned = An e-mail that claims to be from { $who }, but failed that domain’s checks, refers to this ticket. It opened ticket
workspace-claim-join = Add to ticket
workspace-claim-join-help = The e-mail is added to that ticket, and its sender takes part from now on.
workspace-claim-dismiss = Keep separate
workspace-note = Internal note
workspace-earlier = Earlier text
workspace-files = Files
workspace-files-limit = Up to 25 MB together.
workspace-letter-from = Mail from { $who }
workspace-whole-letter = Show the whole e-mail
workspace-text-goes-on = Show the whole text
workspace-messages-earlier = { $number ->
    [one] { $number } earlier message
   *[other] { $number } earlier messages
}
workspace-messages-later = { $number ->
    [one] { $number } newer message
   *[other] { $number } newer messages
}
workspace-messages-newest = To the newest
whole-back = Back to the conversation
whole-as-file = The text as a file
whole-letter = The e-mail as it came
whole-goes-on = The text is longer than a million characters and ends here. All of it is in the file or in the e-mail as it came.
whole-goes-on-here = The text is longer than a million characters and ends here. All of it is in the file.
workspace-show-images = Show images
workspace-delivery = Delivery
workspace-letter-not-delivered = Not delivered.
workspace-letter-not-yet = Not delivered yet.
workspace-letter-trouble = The relay said: { $error }. Next try: { $when }. Nothing is lost.
workspace-letter-failed = Reason: { $error }. It is not tried again by itself.
workspace-unasked = The ticket waits for the customer, but nothing has been asked since their last message. No reminder will be sent. Write your question below, or keep working on it.
workspace-unasked-open = Keep working on it
workspace-done-bulk-unasked = { $number ->
    [one] Done. One of these tickets waits for the customer though nothing was asked: no reminder will be sent.
   *[other] Done. { $number } of these tickets wait for the customer though nothing was asked: no reminder will be sent.
}
workspace-complained = Automatic e-mails to this customer are stopped: they reported one as spam ({ $when }).
workspace-complained-again = Send them again
workspace-letter-waiting = leaves soon
workspace-letter-sending = being sent
workspace-letter-sent = sent
workspace-letter-withheld = withheld
workspace-letter-cancelled = taken back
workspace-try-now = Try now
workspace-customer = Customer
workspace-customer-since = since { $day }
workspace-customer-tags = Customer tags
workspace-customer-tags-hint = e.g. vip, wholesale
workspace-other-tickets = Other tickets
workspace-policy = What happens next
workspace-answer = Answer
workspace-kind = Kind of message
workspace-reply = Reply
workspace-note-tab = Note
workspace-to = To { $who }
workspace-only-colleagues = Only colleagues see this
workspace-message = Message
workspace-write = Write here…
workspace-take-back = Take this file back
workspace-attach = Attach
workspace-draft-saved = Draft saved
workspace-then = then
workspace-send = Send
workspace-add-note = Add note
workspace-reply-closed = This ticket is closed: only notes can be added.
workspace-sent-already = Not sent: you have just sent exactly these words here. Send them again only if you mean to.
workspace-arrived = Not sent yet: something arrived while you wrote. Read it, then send again if your text still fits. Your text is kept.
workspace-refresh-away = This page may be out of date: Guichet cannot be reached. It updates itself as soon as the connection is back.
workspace-refresh-ended = You have been signed out, so this page no longer updates.
workspace-visit-away = Guichet cannot be reached, so nothing was changed. Please try again in a moment.
workspace-sign-in-kept = Your session had ended. What you typed is kept: sign in, and it is back.
workspace-again = You are signed in again
workspace-again-about = Your session had ended when you sent this, so nothing was done yet.
workspace-again-back = Back without sending
workspace-after-sending = Once your message has left
workspace-event-by-desk = Automatic
workspace-event-changed = { $who }: { $change }
workspace-event-follows-up = Follows up ticket #{ $ticket }
workspace-event-reopened = Reopened by the customer’s answer
workspace-event-joined = { $who } is now in copy
workspace-event-deleted = { $who } put the ticket into the trash
workspace-event-restored = { $who } took the ticket out of the trash
workspace-event-acknowledged = Receipt confirmed to the customer
workspace-event-letter-outdated = An e-mail could not leave in time: what it announced was no longer true. It is written anew.
workspace-event-letter-withheld = An e-mail was not sent
workspace-event-survey-offered = Survey sent to the customer
workspace-event-survey-withdrawn = Survey taken back
workspace-step-done-remind = Reminder sent to the customer
workspace-step-done-warn = Customer told when the ticket will be solved
workspace-step-done-solve = Solved by the policy: no answer came
workspace-step-done-close = Closed by the policy
workspace-step-withheld-remind = Reminder withheld
workspace-step-withheld-warn = Announcement withheld
workspace-step-withheld-solve = Solving withheld
workspace-step-withheld-survey = Survey withheld
workspace-step-withheld-close = Closing withheld
workspace-field-status = status
workspace-field-priority = priority
workspace-field-type = type
workspace-field-category = category
workspace-field-impact = impact
workspace-field-assignee = owner
workspace-field-team = team
workspace-field-brand = brand
workspace-field-subject = subject
workspace-field-requester = customer
workspace-field-tags = tags
workspace-field-due-at = due
workspace-field-language = language
workspace-field-external-id = external id
workspace-new-about = For a call, a visit, or a first e-mail to a customer.
workspace-new-address = Customer’s e-mail address
workspace-new-name = Customer’s name
workspace-new-language = Customer’s language
workspace-new-goes-out = Does it go to the customer?
workspace-new-as-reply = Yes, send it by e-mail
workspace-new-as-note = No, keep it as an internal note
workspace-new-create = Create ticket
workspace-new-no-address = Write the customer’s e-mail address.
workspace-new-no-subject = Write a few words: they become the subject of the e-mail.
workspace-new-no-message = Write what this is about.
workspace-optional = (optional)
workspace-settings-own = You
workspace-mail-trust = Trust in e-mail
workspace-mail-trust-about = How the desk knows that an e-mail is from whom it says, and how others know that its own e-mails are.
workspace-mail-trust-in = Incoming e-mail
workspace-mail-trust-in-about = E-mail that arrives directly is checked here by SPF, DKIM and DMARC. If it comes through a mail server of your own, that server has checked it, and the desk reads its findings.
workspace-mail-trust-servers = Names of your own mail servers
workspace-mail-trust-servers-help = As they stand at the start of the Authentication-Results header, one on each line. Headers with other names are ignored.
workspace-mail-trust-wrong = Please give up to ten server names such as mx.example.org, one on each line.
workspace-mail-trust-out = Outgoing e-mail
workspace-mail-trust-out-about = What receivers can check about the e-mails of your mailboxes, and what the DNS says today. A valid signature (DKIM) or a known sending server (SPF) is enough.
workspace-mail-trust-known = Recognisable as yours
workspace-mail-trust-unknown = Not recognisable as yours
workspace-mail-trust-signed = E-mails are signed for this domain.
workspace-mail-trust-unsigned = E-mails are not signed for this domain. To sign them, give Guichet a private key (DKIM):
workspace-mail-trust-aligned = The return path is in the same domain, so SPF counts for DMARC too.
workspace-mail-trust-there = Published
workspace-mail-trust-missing = Not published: please add this record
workspace-mail-trust-other = Published, but it does not match: please correct it
workspace-mail-trust-not-known = Not checked: no answer from the name server
mailboxes-release-unknown = Receivers cannot tell that e-mails from { $domain } are yours: they are neither signed nor sent by a server that the domain names. Many will end up as spam.
workspace-mail-trust-name = Name
workspace-mail-trust-text = Text
workspace-mail-held = { $number ->
    [one] One acknowledgement to an unknown sender was held back
   *[other] { $number } acknowledgements to unknown senders were held back
  } since { $when }: too many within an hour. Someone may be using the addresses of others. The requests themselves are all here.
workspace-settings-desk = The desk
workspace-settings-desk-about = The name customers read in e-mails and pages.
workspace-desk-name = Name of the desk
workspace-time-zone = Time zone
workspace-no-such-zone = There is no such time zone. Write one like Europe/Paris.
workspace-mailboxes = Mailboxes
workspace-mailboxes-about = The addresses we read and send from.

# Mailboxes
mailboxes-about = Where e-mails come in, how they leave, and how each mailbox is doing.
mailboxes-add = Add a mailbox
mailboxes-add-about = A new mailbox begins in quarantine: e-mails come in and become tickets, and nothing is sent until you release it.
mailboxes-edit = Change
mailboxes-empty = There is no mailbox yet. Add one, and e-mails become tickets.
mailboxes-state-live = live
mailboxes-state-quarantined = in quarantine
mailboxes-state-failing = not working
mailboxes-failing-since = Not working since { $time }.
mailboxes-last-letter = Last e-mail: { $time }
mailboxes-source-none = E-mails are delivered to this desk (SMTP, LMTP or API).
mailboxes-source-imap = E-mails are fetched from { $folder } at { $server }.
mailboxes-relay-none = E-mails leave by the desk’s relay.
mailboxes-relay-own = E-mails leave by { $server }.
mailboxes-ceiling-is = At most { $number } per hour
mailboxes-ceiling-none = No limit per hour
mailboxes-full = The hourly limit is reached. E-mails wait and leave as soon as there is room, those written by people first.
mailboxes-full-banner = { $address } has reached its hourly limit; e-mails are waiting.
mailboxes-full-look = Look at the mailbox
troubles-relay = E-mails are waiting and do not leave. { $what }
troubles-mailbox = No e-mails are fetched for { $address }. { $what }
troubles-lack-room = The disk is full: nothing new can be kept. Incoming e-mails wait with their senders and come in as soon as there is room.
troubles-lack-folder = The desk cannot write to its data folder: nothing new can be kept. Incoming e-mails wait with their senders.
troubles-lack-database = The database does not take anything: nothing new can be kept. Incoming e-mails wait with their senders.
troubles-advice-room = Whoever runs the desk frees space on the disk of the data folder and of the database; nothing has to be restarted.
troubles-advice-folder = Whoever runs the desk checks the disk and the rights of the data folder.
troubles-advice-database = Whoever runs the desk looks at the database server and at the desk’s log.
troubles-look-ready = See whether it is over
troubles-look-mailboxes = Look at the mailboxes
mailboxes-facts = Settings
mailboxes-would-send = { $number ->
    [0] Nothing is held
    [one] 1 e-mail is held
   *[other] { $number } e-mails are held
  }
mailboxes-would-send-nothing = As soon as this mailbox would write to somebody, the e-mail shows here.
mailboxes-quarantine-about = This mailbox is in quarantine: it reads, and it shows here what it would send. Nothing leaves until you release it.
mailboxes-release = Release the mailbox
mailboxes-release-about = What happens to the e-mails held so far?
mailboxes-release-none = Send none of them
mailboxes-release-replies = Send only what agents wrote
mailboxes-remove = Remove
mailboxes-remove-sure = Remove this mailbox? Its tickets stay; e-mails about them leave by the main mailbox. Its passwords are erased.
mailboxes-purpose-reply = Reply of an agent
mailboxes-purpose-acknowledgement = Acknowledgement
mailboxes-purpose-reminder = Reminder
mailboxes-purpose-warning = Announced closing
mailboxes-purpose-notice = Closing notice
mailboxes-purpose-survey = Survey
mailboxes-purpose-alert = Alert to a colleague
mailboxes-who = The mailbox
mailboxes-address = Address
mailboxes-name = Name customers read
mailboxes-team = Team that gets what arrives
mailboxes-team-none = No team
mailboxes-ceiling = Most e-mails per hour
mailboxes-ceiling-about = What is above waits. Leave it empty for no limit.
mailboxes-in = Incoming
mailboxes-out = Outgoing
mailboxes-fetches = Fetch e-mails from an IMAP mailbox
mailboxes-fetches-about = Without this, e-mails have to be delivered to the desk by SMTP or LMTP.
mailboxes-own-relay = Send by a mail server of its own
mailboxes-own-relay-about = Without this, e-mails leave by the relay of the desk.
mailboxes-host = Server
mailboxes-port = Port
mailboxes-security = Encryption
mailboxes-security-tls = TLS
mailboxes-security-starttls = STARTTLS
mailboxes-security-none = None
mailboxes-user = User name
mailboxes-auth = Sign-in
mailboxes-auth-password = Password
mailboxes-auth-xoauth2 = OAuth 2 (XOAUTH2)
mailboxes-password = Password
mailboxes-secret-kept = Kept as it is
mailboxes-token-url = Address of the token server
mailboxes-client-id = Client ID
mailboxes-client-secret = Client secret
mailboxes-refresh-token = Refresh token
mailboxes-risks = Less safe choices
mailboxes-any-certificate = Accept any certificate of this server
mailboxes-allow-plain = Send the password unencrypted to another machine
mailboxes-folder = Folder
mailboxes-first-days = Take over older e-mails of the last days
mailboxes-first-days-about = 0: only e-mails that arrive from now on.
mailboxes-after = Once an e-mail is taken over
mailboxes-after-leave = leave it as it is
mailboxes-after-seen = mark it as read
mailboxes-after-move = move it to a folder
mailboxes-move-to = Folder to move to
mailboxes-save = Test and save
mailboxes-test = Only test
mailboxes-save-anyway = Save although the test failed
mailboxes-problems = Nothing is saved yet: please look at the marked fields.
mailboxes-tried = What the test showed
mailboxes-tried-nothing = There is nothing to test: this mailbox uses no server of its own.
mailboxes-tried-imap = { $number ->
    [one] E-mails can be fetched: signed in, and the folder holds 1 e-mail.
   *[other] E-mails can be fetched: signed in, and the folder holds { $number } e-mails.
  }
mailboxes-tried-relay = E-mails can leave by { $server }.
mailboxes-type-again = Please type new passwords once more: they are never shown.
mailboxes-last-stays = The last mailbox stays: a desk without an address can answer nobody. Add another one first.
mailboxes-too-large = This e-mail is too large to be taken over ({ $size } MB; the limit is { $most } MB). The whole of it is still in its folder at the mail server.
mailboxes-fault-reach = { $server } cannot be reached: { $why }.
mailboxes-fault-encrypt = No secure connection to { $server } came about: { $why }.
mailboxes-fault-token = The token server { $server } gave no token: { $why }.
mailboxes-fault-sign-in = { $server } refused the sign-in: { $why }.
mailboxes-fault-folder = { $server } does not open this folder: { $why }.
mailboxes-fault-take = { $server } does not take our e-mails: { $why }.
mailboxes-fault-talk = The connection to { $server } broke off: { $why }.
mailboxes-fault-desk = The desk could not do its part: { $why }.
mailboxes-why-said = it says “{ $said }”
mailboxes-why-silent = no answer came in time
mailboxes-why-refused = nothing listens at this port
mailboxes-why-unreachable = no way leads there from here
mailboxes-why-unknown = there is no server of this name
mailboxes-why-closed = it closed the connection
mailboxes-why-no-tls = it speaks no TLS at this port
mailboxes-why-untrusted = its certificate comes from an authority that this desk does not know
mailboxes-why-inside = it lies within a private network
mailboxes-why-wrong-name = its certificate is for another name
mailboxes-why-expired = its certificate is not valid at this time
mailboxes-why-unsaid = it did not say why
mailboxes-why-no-numbers = the folder gives its e-mails no lasting numbers
mailboxes-why-no-folder = there is no folder “{ $folder }”
mailboxes-why-other-node = another node reads this folder now
mailboxes-advice-untrusted = Does your company have a certificate authority of its own? Then whoever runs the desk names its PEM file in GUICHET_CA_FILE.
mailboxes-advice-inside = The desk fetches nothing from private networks by itself. Whoever runs the desk names the address of this server in GUICHET_PRIVATE_NETWORKS.
mailboxes-advice-unknown = Check how the server’s name is spelled.
mailboxes-advice-reach = Check the server’s name and port, and whether a firewall stands in between.
mailboxes-advice-encrypt = Check the port and the kind of encryption: TLS is usually 993 or 465, STARTTLS 143 or 587. The certificate has to be valid for this name.
mailboxes-advice-token = Check client ID, client secret and refresh token; the refresh token may have expired.
mailboxes-advice-sign-in = Check user name and password. Many providers want an app password here, or OAuth 2.
mailboxes-advice-folder = Write the folder exactly as the server knows it, for example INBOX or INBOX/Support.
mailboxes-advice-folders = These folders exist: { $folders }. Write one of them into the mailbox’s settings exactly like this.
mailboxes-advice-take = Ask whoever runs this server which senders it takes e-mails from, and whether this desk has to sign in.
mailboxes-advice-talk = It is tried again by itself. If it stays so, ask whoever runs the server.
mailboxes-advice-desk = It is tried again by itself. If it stays so, look at the desk’s log.
mailboxes-wrong-address = This is not an e-mail address.
mailboxes-wrong-name = At most 80 characters, on one line.
mailboxes-wrong-ceiling = A whole number from 1 to 1,000,000, or nothing.
mailboxes-wrong-team = There is no such team.
mailboxes-wrong-host = Only the server’s name, such as imap.example.org.
mailboxes-wrong-port = A whole number from 1 to 65535, or nothing.
mailboxes-wrong-plain = The password would travel unencrypted. Choose TLS or STARTTLS, or allow it below.
mailboxes-wrong-password = Please type it. It is asked for again whenever server or user change.
mailboxes-wrong-token-url = An address that begins with https://.
mailboxes-wrong-days = A whole number of days from 0 to 3,650.
mailboxes-wrong-move = This is the folder that is read. Choose another one.
workspace-done-mailbox-saved = Saved.
workspace-done-mailbox-released = { $number ->
    [0] Released. From now on e-mails leave; none of those held was sent.
    [one] Released. From now on e-mails leave; 1 held reply is on its way.
   *[other] Released. From now on e-mails leave; { $number } held replies are on their way.
  }
workspace-done-mailbox-removed = Removed. Its tickets are all still here.
workspace-letter-held = Held: its mailbox is in quarantine.

workspace-calendar = Calendar
workspace-calendar-about = Business days and hours count in the time zone { $zone }; holidays never count.
workspace-calendar-closed = closed
workspace-policies = Closing policies
workspace-holidays = Next holidays
workspace-done-not-solved = Not solved yet: something arrived that you have not read. Read it, then solve the ticket if that still fits.
workspace-done-reply = Sent. The reply leaves in a moment.
workspace-done-note = Note added.
workspace-done-retry = The e-mail is being tried again.
workspace-done-settings = Saved.
workspace-demo-days = +{ $number } { $number ->
    [one] day
   *[other] days
}
workspace-demo-business-days = +{ $number } { $number ->
    [one] business day
   *[other] business days
}
workspace-images-blocked = { $number ->
    [one] One remote image is not shown.
   *[other] { $number } remote images are not shown.
}
workspace-form-problems = { $number ->
    [one] One thing is missing or wrong. What you typed is kept.
   *[other] { $number } things are missing or wrong. What you typed is kept.
}
workspace-done-bulk = { $number ->
    [0] No ticket was changed.
    [one] One ticket changed.
   *[other] { $number } tickets changed.
}
workspace-done-bulk-unsolved = { $number ->
    [one] One ticket was not solved: its type wants a summary. Open it to solve it. The others are changed.
   *[other] { $number } tickets were not solved: their type wants a summary. Open them to solve them. The others are changed.
}
workspace-done-opened = Ticket #{ $number } is open.
set-aside-title = E-mails set aside
set-aside-about = These e-mails are kept, but could not be put into a ticket. Look at the reason, then have them processed again.
set-aside-none = No e-mail is set aside
set-aside-none-about = Every e-mail that came in is in a ticket. One that cannot be read or processed would wait here, with the reason.
set-aside-waits = Will be tried again within a minute
set-aside-stopped = Could not be processed
set-aside-sender-unknown = Unknown sender
set-aside-why-suspended = Its sender is suspended: e-mails from this person open no tickets.
set-aside-why-unreadable = The e-mail is damaged or too large to be read. The download shows it as it came.
set-aside-why-fault = Something went wrong while the desk processed this e-mail; nothing of it is lost.
set-aside-retry = Try again
set-aside-raw = Download the e-mail
undelivered-title = Undelivered e-mails
undelivered-about = These e-mails did not arrive: the mail server refused them or sent them back, or five days went by. Correct the address, or have them tried again.
undelivered-none = Everything has left
undelivered-none-about = An e-mail that the desk gives up on would wait here, with the reason.
undelivered-why = Not delivered
undelivered-leave = Leave it at that
workspace-done-letter-left = The e-mail will not be tried again.
mailboxes-purpose-progress = Progress notice
mailboxes-purpose-check-back = Check-back
closing-why-quarantined = its mailbox was in quarantine
closing-why-left = somebody left it at that
closing-why-overtaken = a later e-mail says more
closing-why-complained = the customer reported one of our e-mails as spam
set-aside-dismiss = Take off the list
workspace-done-mail-taken = The e-mail is in ticket #{ $number }.
workspace-done-mail-stays = That did not work; the e-mail stays here with its reason.
workspace-done-mail-gone = The e-mail has been processed.
workspace-done-claim-joined = The e-mail is now in ticket #{ $number }.
workspace-done-claim-dismissed = The e-mail stays in ticket #{ $number }.
workspace-done-mail-dismissed = Taken off the list. The e-mail is kept.
### The reply box: recipients, forwarding, sending later
composer-to = To
composer-cc = Cc
composer-bcc = Bcc
composer-from = From
composer-reply-all = Reply to all
composer-new-here = New to this ticket, will see this reply and what follows: { $who }
composer-take-out = Take out { $who }
composer-bad-address = This is not an e-mail address: { $what }
composer-bad-address-short = Not an e-mail address: { $who }
composer-own-address = { $what } is an address of this desk.
composer-no-recipient = Write at least one address.
composer-too-many = At most { $what } people can get one message.
composer-files-kept = Your files are kept with the message; you need not choose them again.
composer-send-anyway = Send anyway
composer-send-this = Send this version
composer-take-other = Take the other version
composer-keep-this = Keep this version
composer-other-version = Not sent yet: another version of your text was saved in another window or on another device. Send this one, or take the other. Your text is kept.
composer-other-version-live = Another version of this text was saved in another window or on another device. This one is not saved until you choose.
composer-news = You have not read this yet
composer-news-wrote = { $who } wrote:
composer-news-read = I have read it
composer-draft-away = Not saved: Guichet cannot be reached. Your text stays in this browser; saving is tried again.
composer-draft-ended = You have been signed out. Your text stays here; sign in again in another tab, then carry on.
composer-draft-refused = Not saved: Guichet cannot store anything right now. Your text stays in this browser; saving is tried again.
composer-unsent = Not sent: Guichet did not answer. Your text and files stay here. Look whether your message stands above, then send again.
composer-unsent-refused = Not sent: something went wrong on our side. Your text and files stay here; please send again in a moment.
composer-sign-in = Sign in
composer-unsaved = This browser still has text of yours that was never saved:
composer-put-back = Put it back
composer-drop-unsaved = Discard it
half-typed-since = What you typed is still here (saved: { $when }).
half-typed-drop = Start over
composer-file-missing = You mention an attachment, but no file is attached. Attach it, or send again to send without it.
composer-nothing-to-forward = There is nothing to forward here.
composer-quote = Quote
composer-forward-about = Only they see it; their answers stay internal
composer-forward-what = With it
composer-forward-all = The whole conversation
composer-forward-one = { $who }, { $when }
composer-later = Send later
composer-later-hour = In an hour
composer-later-tomorrow = Tomorrow morning
composer-later-monday = On Monday
composer-later-exact = At a time of your choice
composer-later-plan = Plan
composer-later-unless-answered = Cancel if the customer answers first
composer-later-past = This moment is over, or more than a year away.
composer-later-unclear = Choose a day and a time.
composer-format = Formatting
composer-format-bold = Bold
composer-format-italic = Italic
composer-format-bullets = Bulleted list
composer-format-numbers = Numbered list
composer-format-quote = Quote
composer-format-code = Code
composer-format-link = Link
composer-no-picture = Only pictures can be shown inside a message.
delivery-files-linked = The files are too large for an e-mail. You can save them here until { $day }:
portal-file-gone = This link is no longer valid
portal-file-gone-about = Files are kept ready for thirty days. Reply to the message that brought you here, and we will gladly send it again.
workspace-sending = Sending
workspace-sending-about = How replies leave the desk.
workspace-sending-undo = A reply waits ten seconds, so that it can be taken back
workspace-sending-takes = Whoever answers an unassigned ticket becomes its owner
workspace-sending-link-above = Files go as links when they weigh more than this together (MB)
workspace-correct-address = Correct the address
workspace-address-of = Address of
workspace-correct-and-send = Save and send again
workspace-done-address-wrong = This is not an e-mail address. Nothing was changed.
workspace-done-address-taken = This address belongs to somebody else. Forward the message to them, or put them in copy.
workspace-forward = Forward
workspace-forwarded = Forwarded outside, not to the customer
workspace-forwarded-along = What went along
workspace-aside = From outside, answers a forward. The customer does not see it
workspace-answer-aside = Answer aside
workspace-recipients = Recipients
workspace-sending-in = Sending in { $seconds } s
workspace-undo = Undo
workspace-planned-for = Leaves { $when }
workspace-planned-unless-answered = unless the customer answers first
workspace-planned-edit = Edit
workspace-planned-now = Send now
workspace-planned-drop = Discard
workspace-planned-drop-sure = Discard this message? Its words are lost.
workspace-done-planned = Planned. The message stands in the ticket until it leaves.
workspace-done-undone = Taken back. Your words are in the reply box again.
workspace-done-dropped = Discarded. Nothing was sent.
workspace-done-too-late = Too late: the message has left already, or somebody else took it back.
workspace-event-left = { $who } is no longer in copy
workspace-event-undone = { $who } took a message back before it left
workspace-event-plan-dropped = { $who } took a planned message back
workspace-event-plan-answered = The planned message was not sent: the customer answered first. It is a draft again
workspace-event-plan-over = The planned message was not sent: the ticket was closed. It is a draft again
### The words of the letters, and the brand
letters-title = E-mail texts
letters-about = What the desk writes by itself, in your own words, in each language.
letters-open = Edit the texts
letters-brand = Brand
letters-brand-about = { $name }: the colour and the logo of e-mails, of the customer’s pages and of surveys.
categories-title = Categories
categories-about = What requests are about. Each ticket has at most one; closing policies and survey rules can ask for it.
categories-open = Edit the categories
categories-new = New category
categories-name = Name
categories-add = Add the category
categories-in-use = In use
categories-none = There is no category yet. Add one: it can then be chosen on every ticket, beside the type.
categories-rename = Rename
categories-retire = Archive
categories-retired = Archived
categories-retired-about = No ticket gets them any more; those that have them keep them.
categories-bring-back = Use again
categories-wrong-name = A category needs a name of at most 60 characters.
categories-name-taken = Another category has this name.
categories-retired-already = This category is archived: no ticket gets it any more.
workspace-done-category-added = The category is there. It can be chosen on every ticket.
workspace-done-category-retired = Archived. Tickets that have it keep it.
workspace-done-category-back = The category is in use again.
conditions-tags-help = The ticket has at least one of them. Separated by commas; empty: it does not matter.
conditions-customer-tags-help = The customer has at least one of them. Separated by commas; empty: it does not matter.
brands-title = Brands
brands-brand = Brand
brands-name = Name
brands-first = It bears the desk’s name, which is set in the settings.
brands-add = Add a brand
brands-add-about = Another public face with its own name, colour, logo and e-mails. A mailbox belongs to one; its tickets, e-mails and surveys show it.
brands-of-mailbox = E-mails from this mailbox show its name, colour and logo.
brands-wrong-name = A brand needs a name of at most 80 characters.
brands-name-taken = Another brand has this name.
brands-first-stays = The desk’s own brand stays.
brands-has-mailbox = A mailbox still belongs to this brand: e-mails would go on arriving in its name. Give the mailbox another brand first.
brands-retired-already = This brand is archived: choose another one.
brands-retired = Archived brands
brands-retired-about = Nothing new is sent in their name; their tickets, e-mails and answers keep them.
workspace-done-brand = The brand is there. Choose it in the settings of a mailbox.
workspace-done-brand-retired = Brand archived. Its tickets keep it.
workspace-done-brand-back = The brand is in use again.
letters-colour = Colour
letters-no-colour = Choose a colour.
letters-light-colour = White words cannot be read on this colour. Choose a darker one.
letters-logo = Logo
letters-logo-help = PNG, JPEG, GIF or WebP, up to 100 kB and 2,000 pixels a side. It goes along with every e-mail.
letters-logo-remove = Remove the logo
letters-logo-no-picture = This is not a picture in PNG, JPEG, GIF or WebP format.
letters-logo-heavy = The logo is larger than 100 kB. Please save it smaller.
letters-logo-large = The logo has more than 2,000 pixels on a side. Please save it smaller.
letters-list = The e-mails
letters-own = own words
letters-own-about = These are your own words.
letters-supplied-about = These are the supplied words. What you save replaces them.
letters-body = Text
letters-body-help = Blank lines separate paragraphs. The plain-text version is made from the same words.
letters-variables = Variables, inside a sentence
letters-parts = Parts, alone in a paragraph
letters-reset = Back to the supplied words
letters-reset-sure = Go back to the supplied words? Your own stay in the list of versions.
letters-preview = Preview
letters-look = Show the preview
letters-phone = Phone
letters-plain = Plain text
letters-versions = Versions
letters-was-reset = supplied words
letters-too-long = This is too long.
letters-unknown-variable = There is no “{ $what }” in this e-mail. Choose from the list.
letters-part-not-alone = “{ $what }” is a part: it stands alone, with blank lines around it.
letters-part-missing = This e-mail needs “{ $what }”.
letters-kind-reply = Reply of an agent
letters-kind-acknowledgement = Acknowledgement
letters-kind-reminder = Reminder
letters-kind-warning = Announcement of solving
letters-kind-notice = Notice: solved
letters-kind-combined = Notice with rating
letters-kind-survey = Survey
letters-kind-progress = Progress notice
letters-kind-check-back = Check-back
letters-kind-alert = Alert to the team
letters-subject-progress = We are still working on it: {"{{"}ticket.subject{"}}"}
letters-subject-check-back = How is it going? {"{{"}ticket.subject{"}}"}
letters-subject-alert = Please look at this: {"{{"}ticket.subject{"}}"}
letters-sample-name = Camille Moreau
letters-sample-subject = Broken lamp
letters-sample-question = How satisfied are you with our help?
letters-sample-text = Here stand the sentences of the desk for this case.
letters-sample-reply =
    Hello,

    We are sending you a new lamp today.
letters-sample-quote = Could you tell us the number of your order?
### Satisfaction
satisfaction-letter-greeting = Hello,
satisfaction-letter-greeting-name = Hello { $name },
satisfaction-letter-solved = Your request “{ $subject }” is solved. May we ask you one question?
satisfaction-letter-relationship = We would like to know what you think of us. May we ask you one question?
satisfaction-letter-until = One click opens a page; nothing is recorded before you send it there. Possible until { $day }.
satisfaction-title = How did we do?
satisfaction-title-relationship = What do you think of us?
satisfaction-lead = Tell us how it went; it takes a minute.
satisfaction-about = Request #{ $number } of { $opened }
satisfaction-about-solved = Request #{ $number } of { $opened }, solved by { $agent } on { $solved }
satisfaction-optional = optional
satisfaction-reason-none = Please choose
satisfaction-reopen = Please reopen my request
satisfaction-reopen-help = We take it up again and answer you by e-mail.
satisfaction-send = Send my rating
satisfaction-until = You can change your rating until { $day }.
satisfaction-choose = Please choose one of the answers.
satisfaction-comment-long = At most 4,000 characters fit here. Please shorten it a little; nothing was lost.
satisfaction-thanks = Thank you
satisfaction-thanks-name = Thank you, { $name }
satisfaction-saved = Your rating is saved: { $label } ({ $score } of { $best }).
satisfaction-saved-figure = Your rating is saved: { $score } of { $best }.
satisfaction-next-solved = Your request stays solved. If something comes up, simply answer our last e-mail and the same request opens again.
satisfaction-next-negative = The people who handled your request read what you wrote. It stays solved; if you still need help, answer our last e-mail and the same request opens again.
satisfaction-next-open = Your request is open and we are working on it. You will get our answer by e-mail.
satisfaction-change = Change my rating
satisfaction-see-request = See my request
satisfaction-open = This survey can be answered.
satisfaction-ended = This survey has ended
satisfaction-ended-withdrawn = Your request #{ $number } was opened again, so there is nothing to rate yet. We will ask you again when it is solved.
satisfaction-ended-again = Your request #{ $number } was opened again and solved since. We ask you about that in an e-mail of its own.
satisfaction-ended-closed = Your request #{ $number } was closed on { $day }, so we no longer record ratings for it.
satisfaction-ended-over = This survey about your request #{ $number } could be answered until { $day }.
satisfaction-ended-relationship = This survey could be answered until { $day }.
satisfaction-unknown = This link leads to no survey
satisfaction-unknown-sentence = It may be old, or cut short by an e-mail program. The whole link from our e-mail works.
satisfaction-contact = We would still like to hear from you. Write to us and a person will read it.
satisfaction-write = Write to us

### Portal
portal-title = Your request #{ $number }
portal-heading = Request #{ $number } of { $day }
portal-state-new = We have your request.
portal-state-open = We are working on your request.
portal-state-on-hold = We are waiting for someone else to help us with your request.
portal-state-pending = We are waiting for your answer.
portal-state-pending-until = We are waiting for your answer until { $day }.
portal-state-solved = Your request is solved.
portal-state-closed = Your request was closed on { $day }.
portal-state-cancelled = Your request was cancelled on { $day }.
portal-next-open = You will get our answer by e-mail and here.
portal-next-pending = Just write below.
portal-next-pending-until = After that we take it as solved; you can come back any time.
portal-next-solved = If something is missing, write below and it opens again.
portal-next-solved-until = If something is missing, write by { $day } and it opens again; later, a new request follows this one.
portal-next-closed = If something is missing, write below: a new request will follow this one.
portal-progress = Where your request stands
portal-step-received = Received
portal-step-answered = Answered
portal-step-our-turn = In progress
portal-step-your-turn = Your turn
portal-step-on-hold = On hold
portal-step-solved = Solved
portal-step-cancelled = Cancelled
portal-question = Is your request solved?
portal-question-settled = Is everything settled?
portal-confirm = Please confirm with one click
portal-choice-solved = Yes, solved
portal-choice-help = I still need help
portal-choice-more-days = I need more days
portal-done-solved = Thank you for telling us. Your request is solved.
portal-done-help = Your request is with us again. Tell us below what is missing, if you like.
portal-done-more-days = You have more time. Write to us when it suits you.
portal-done-more-days-until = You have more time, until { $day }. Write to us when it suits you.
portal-done-no-deadline = There is no deadline: write to us when it suits you.
portal-done-not-waiting = We are not waiting for an answer from you at the moment, so there is nothing to put off.
portal-done-sent = Your message has arrived. Nothing more is needed from you.
portal-rated = Thank you for your rating. Change it
portal-messages = Messages
portal-you = You
portal-files = Files
portal-files-limit = optional, up to 25 MB together
portal-size-kb = { $size } kB
portal-size-mb = { $size } MB
portal-answer = Your answer
portal-write-again = Write to us again
portal-send = Send
portal-empty = Please write something, or add a file.

### Workspace: policy and ratings on the ticket
workspace-policy-version = { $name }, version { $version }
workspace-step-done-survey = Customer asked for a rating
workspace-step-coming-remind = Remind the customer
workspace-step-coming-warn = Announce the solving
workspace-step-coming-solve = Solve and send the notice
workspace-step-coming-survey = Ask for a rating
workspace-step-coming-close = Close
workspace-step-not-counted = { $days } not counted
workspace-rated = Rated { $score } of { $best }

### Workspace: policies as sentences
workspace-policy-named = { $name }:
workspace-policy-days = { $days ->
    [one] one business day
   *[other] { $days } business days
}
workspace-policy-hours = { $hours ->
    [one] one business hour
   *[other] { $hours } business hours
}

### Closing: presets, the way back in a reply, the combined letter
closing-preset-b2c-standard = B2C standard
closing-preset-continuing = Continuing support
closing-preset-one-off = One-off request
closing-preset-combined = Combined e-mail
closing-preset-agent-driven = Agent-driven
closing-preset-high-impact = High impact only
closing-preset-quiet = Quiet
closing-reply-way-back = With this your request is solved. If something is still open, just answer this e-mail: your request will be opened again.
closing-reply-any-time = You can come back to this at any time: just answer this e-mail, also once your request is solved, and it will be opened again.
satisfaction-combined-subject = Thank you, your request is solved: { $subject }
satisfaction-combined-solved = Thank you for writing to us. Your request “{ $subject }” is now solved.
satisfaction-combined-unanswered = Thank you for writing to us. As we have not heard from you, we consider your request “{ $subject }” solved.
satisfaction-combined-way-back = If something is still open, just answer this e-mail: your request will be opened again and you need not repeat anything.
satisfaction-combined-help = I still need help

### Endings: steps and why a letter was withheld
closing-step-progress = progress notice
closing-step-nudge = note to the owner
closing-step-look = open again
closing-step-unasked = back to the owner
closing-step-unreached = back to the owner
closing-why-nobody = no e-mail reaches the customer
closing-why-no-mailbox = the desk has no mailbox
closing-why-missed = missed while the desk was down; a later step is due already
closing-why-overrun = not sent: a later step is due already
closing-why-skipped = an agent skipped it
closing-why-answered = the customer answered
closing-why-answer-first = the reply had left before it
closing-why-status = the status changed
closing-why-replied = an agent replied; the waiting began anew
closing-why-paused = an agent paused the policy
closing-why-deleted = the ticket is in the trash
closing-why-stopped = the e-mails of policies are stopped
closing-why-budget = { $number ->
    [one] one e-mail this week already
   *[other] { $number } e-mails this week already
}; the announcement of solving still comes
closing-why-together = the customer was told of it together with ticket #{ $ticket }
closing-why-answered-minutes = { $minutes ->
    [0] answered just before
    [one] answered one minute before
   *[other] answered { $minutes } minutes before
}
closing-why-answered-hours = { $hours ->
    [one] answered one hour before
   *[other] answered { $hours } hours before
}
workspace-because = { $what }: { $reason }

### Endings: letters
closing-digest-subject = We are waiting for your reply about { $number } requests
closing-digest-text = We are waiting for your reply about { $number } requests so that we can go on. Here they all are, in one e-mail:
closing-digest-ticket = #{ $number }: { $subject }
closing-digest-until = We are waiting for your reply. If we hear nothing, we will consider it solved on { $date }; we will tell you again before.
closing-digest-warn-subject = We will consider { $number } of your requests solved, the first on { $date }
closing-digest-warn-text = We have not heard from you about { $number } requests yet. If you do not answer, we will consider each of them solved at the time it names. Here they all are, in one e-mail:
closing-digest-warn-until = If we hear nothing, we will consider it solved on { $date }.
closing-digest-waits = We are waiting for your reply.
closing-digest-answer = Answer this request
closing-digest-reply = You can simply answer this e-mail: we read your answer for each of these requests.
closing-progress-subject = Where your request stands: { $subject }
closing-progress-text = Your request “{ $subject }” is not forgotten.
closing-progress-waits = We are still waiting for an answer from someone else.
closing-progress-waits-for = We are still waiting for an answer from: { $who }.
closing-progress-look = We look at it again on { $date }.
closing-progress-soon = We will write to you as soon as we know more.
closing-progress-answer = There is nothing you need to do. If something has changed, just answer this e-mail.
closing-check-subject = Is everything all right? { $subject }
closing-check-text = Some time ago we solved your request “{ $subject }”. We would like to know whether all has been well since.
closing-check-answer = If all is well, there is nothing you need to do. If not, answer this e-mail or click here:
closing-nudge-subject = Still waiting: { $subject }
closing-nudge-text = “{ $subject }” still waits for someone else. Should someone ask again, or tell the customer?
closing-nudge-text-for = “{ $subject }” still waits for: { $who }. Should someone ask again, or tell the customer?
closing-unasked-subject = Nothing was asked: { $subject }
closing-unasked-text = “{ $subject }” has been waiting for { $customer } for three business days, but nothing was asked since their last message. No reminder was sent. The ticket is open again: ask what you need to know, or solve it.
closing-unreached-subject = Did not arrive: { $subject }
closing-unreached-text = What was written to { $customer } about “{ $subject }” did not arrive. Nobody is reminded, and nothing is solved for want of an answer. The ticket is open again: correct the address, or reach them another way.
policies-says-on-hold-customer = While we wait for others the customer hears from us after { $after }, and as often again.
policies-says-on-hold-owner = While we wait for others the owner is reminded after { $after }, and as often again.
policies-sample-awaited = your bank
demo-purpose-progress = progress notice
demo-purpose-check-back = check-back

### Endings: the resolve sheet
resolve-title = Solve ticket #{ $number }
resolve-policy = Closing policy: { $name }
resolve-no-policy = No closing policy holds for this ticket.
resolve-what = What solved it
resolve-summary = Summary
resolve-summary-help = Stays with the ticket, for colleagues. The customer does not see it.
resolve-summary-wanted = Say in a few words what solved it: it is asked for with tickets of this type.
resolve-how = How it ends
resolve-proposed = proposed by the policy
resolve-reason = Why differently from the policy?
resolve-reason-wanted = Say in a few words why.
resolve-solved-already = This ticket is solved or closed already.
resolve-do = Solve
resolve-keys = e or Ctrl+Enter
resolve-preview = What the customer gets
resolve-preview-about = { $who }, in { $language ->
    [fr] French
    [de] German
   *[en] English
}
resolve-ending-notice = Notice that it is solved
resolve-ending-both = Notice and rating in one e-mail
resolve-ending-survey = Survey only
resolve-ending-reply = Your last reply says how to come back
resolve-ending-nothing = Nothing
resolve-now-notice = Now: the notice
resolve-now-both = Now: the notice with the rating
resolve-now-in-reply = No notice: your last reply says how to come back already
resolve-now-not-in-reply = Now: the notice, since your last reply does not say how to come back
resolve-now-nothing = Now: no e-mail
resolve-later-survey = { $day }: the survey
resolve-later-close = { $day }: closed, if nobody writes
workspace-done-solved = Solved.
workspace-event-ending-chosen = { $who } chose another ending: { $ending } ({ $reason })

### Endings: on hold
hold-title = Let ticket #{ $number } wait for someone else
hold-about = For requests that depend on a bank, a supplier, a colleague.
hold-awaited = Who are we waiting for?
hold-awaited-help = The customer may read it: “your bank”, “the manufacturer”.
hold-look = When do we look again?
hold-look-help = On that day the ticket is open again. The customer may read the day.
hold-look-past = Choose a day that is still to come.
hold-look-wrong = Choose a day.
hold-meanwhile-customer = The policy tells the customer where things stand on { $day }.
hold-meanwhile-owner = The policy reminds the owner on { $day }.
hold-meanwhile-nothing = The policy writes to nobody meanwhile.
hold-do = Put on hold
hold-begin = Wait for someone…
hold-change = Change…
hold-waits-for = Waits for: { $who }.
hold-look-on = Open again on { $day }
workspace-done-hold = On hold.
workspace-event-on-hold = { $who } waits for: { $awaited }
workspace-event-on-hold-until = { $who } waits for: { $awaited }, until { $day }
workspace-event-on-hold-nobody = someone else

### Endings: checking back
ending-title = How it ends
check-back-title = Check back on ticket #{ $number }
check-back-about = On that day the ticket is on top of your list with your note. It stays solved or closed.
check-back-day = On which day?
check-back-note = Note to yourself
check-back-note-example = Did the spare part arrive?
check-back-tells = Also write to the customer on that day
check-back-tells-help = A short e-mail asks whether all has been well since.
check-back-do = Plan it
check-back-past = Choose a day that is still to come.
check-back-is-due = Check back, due since { $day }
check-back-planned = Check back on { $day }
check-back-begin = Check back later…
check-back-change = Change the day…
check-back-done = Done
check-back-list = Check back today
workspace-done-check-back = Planned. The ticket will be on your list that day.
workspace-done-check-back-done = Done.
workspace-done-check-back-dropped = No longer planned.
workspace-event-check-back-planned = { $who } checks back on { $day }
workspace-event-check-back-due = Time to check back, as planned
workspace-event-check-back-done = { $who } checked back
workspace-event-check-back-dropped = { $who } no longer checks back

### Endings: for all cases
endings-title = E-mails and endings
endings-about = What holds for all closing policies together.
endings-open = E-mails, limits, stop
endings-stop-title = Stop everything
endings-stop-about = No policy writes, solves or closes anything until you let it go on. Nothing is lost: afterwards each customer gets one e-mail at most, the one that is true then, and every announced day is kept.
endings-stop = Stop all e-mails of policies now
endings-go = Let them go on
endings-stopped = The e-mails of policies are stopped ({ $who }, { $when }).
endings-letters = How many e-mails
endings-letters-about = 0: no limit.
endings-week = Notices to one customer in seven days
endings-week-help = Over all tickets. Beyond that, reminders and progress notices are withheld; the announcement of a solving always leaves.
endings-hour = E-mails of all policies in an hour
endings-hour-help = What is beyond waits for the next hour.
endings-day = E-mails of all policies in a day
endings-day-help = A ceiling against mistakes: what is beyond waits.
endings-summary = Summary at solving
endings-summary-about = For the ticked types an agent says what solved the ticket.
endings-number-wrong = A whole number from 0 to 1,000,000.
workspace-done-letters-stopped = { $number ->
    [0] Everything is stopped.
    [one] Everything is stopped; one e-mail is held.
   *[other] Everything is stopped; { $number } e-mails are held.
}
workspace-done-letters-go = The e-mails go on.
workspace-step-coming-progress = Tell the customer where it stands
workspace-step-coming-nudge = Remind the owner
workspace-step-coming-look = Open the ticket again
workspace-step-coming-unasked = Back to the owner: nothing was asked
workspace-step-coming-unreached = Back to the owner: letters do not arrive
workspace-step-done-progress = Customer told where it stands
workspace-step-done-nudge = Owner reminded
workspace-step-done-look = Open again, as planned
workspace-step-done-unasked = Open again: nothing was asked since the customer’s last message
workspace-step-done-unreached = Open again: what was written to the customer did not arrive
workspace-step-withheld-progress = Progress notice withheld
workspace-step-withheld-nudge = Note to the owner withheld
workspace-step-withheld-look = Opening again skipped
workspace-step-withheld-unasked = Return to the owner skipped
workspace-step-withheld-unreached = Return to the owner skipped

### Endings: policies
policies-switching-on = Switch on “{ $name }”
policies-waiting-already = { $number ->
    [0] No ticket waits for this policy already.
    [one] 1 ticket waits already. E-mails in the next 7 days if nobody answers:
   *[other] { $number } tickets wait already. E-mails in the next 7 days if nobody answers:
}
policies-on-start-today = Their clock starts today
policies-on-move = As if the policy had always held: what is due leaves now
policies-on-keep = Leave them alone until an agent lets them go on
policies-fate-day = { $day } { $number }
policies-ramp = per hour at most; empty: all together
policies-overlap = { $number ->
    [one] 1 current ticket goes to “{ $name }” instead, further up.
   *[other] { $number } current tickets go to “{ $name }” instead, further up.
}
policies-goes-first = { $number ->
    [0] “{ $name }”, further up, goes first: it takes the tickets that meet the conditions of both. At the moment there is none.
    [one] “{ $name }”, further up, goes first: 1 current ticket meets the conditions of both.
   *[other] “{ $name }”, further up, goes first: { $number } current tickets meet the conditions of both.
}
policies-takes-first = { $number ->
    [0] This policy stands above “{ $name }” and goes first: it takes the tickets that meet the conditions of both. At the moment there is none.
    [one] This policy stands above “{ $name }” and goes first: 1 current ticket meets the conditions of both.
   *[other] This policy stands above “{ $name }” and goes first: { $number } current tickets meet the conditions of both.
}
policies-drag = Drag to change the order, or Alt with the arrow keys
policies-on-hold = While we wait for someone else
policies-on-hold-about = Empty: nothing. For whom we wait and when we look again the agent says on the ticket.
policies-progress = in between
policies-tell-customer = tell the customer where it stands
policies-tell-owner = only remind the owner
policies-calendar = Calendar
policies-calendar-own = that of the team, or else of the desk
policies-carrying = Policies as text
policies-carrying-about = To review them together, to keep them, or for another desk. Nothing is saved before you have seen what changes.
policies-take-out = Take out all policies (TOML)
policies-carrying-file = A TOML or JSON file
policies-carrying-text = or its text
policies-carrying-unreadable = This text cannot be read: { $why }
policies-carrying-changes = What changes
policies-carrying-none = Nothing: the policies say so already.
policies-carrying-new = new, switched off
workspace-done-policies-carried = Saved. Tickets under way keep their version.

### Calendars
calendars-title = Calendars
calendars-about = Business days and hours are counted in a calendar: the policy’s, or else the team’s, or else the desk’s.
calendars-desk = The desk’s calendar
calendars-add = New calendar
calendars-name = Name
calendars-name-taken = Another calendar has this name.
calendars-region = Public holidays
calendars-no-region = none
calendars-hours = Working hours
calendars-hours-about = Several spans a day, with commas between: 09:00-12:30, 13:30-18:00. Empty: closed.
calendars-hours-wrong = Write for example 09:00-12:30, 13:30-18:00, without overlaps.
calendars-never-opens = This calendar has fewer than 10 working days within the next year, so the steps of a case would find no day in it. Enter hours for at least one weekday.
calendars-all-closed = The special days leave fewer than 10 working days of the next year, so the steps of a case would find no day in this calendar. Take some of them out.
calendars-minute = The last minute before midnight stays closed: write 24:00 for the end of the day.
calendars-exceptions = Special days
calendars-exceptions-about = Closings and openings out of the ordinary, one a line: 2026-12-24 Christmas Eve, or 2026-12-24 09:00-12:00 Christmas Eve. Without hours: closed.
calendars-exceptions-wrong = This line cannot be read: { $line }
calendars-holidays = Public holidays of the next 12 months
calendars-holidays-none = This calendar keeps no public holidays.
calendars-teams = Teams that follow this calendar
calendars-brands = Brands that follow this calendar
calendars-import = Add days from an iCalendar file (.ics)
calendars-import-help = Choose a file, then look: its days are added above as closed; take out what does not fit before you save.
calendars-import-wrong = This file is no iCalendar.
calendars-imported-later = Days after { $date } were left out: add the file again when they come nearer.
calendars-imported-timed = { $number ->
    [one] One event that only fills some hours was left out.
   *[other] { $number } events that only fill some hours were left out.
}
calendars-imported = { $number ->
    [0] The file adds no day.
    [one] 1 day added below, not saved yet.
   *[other] { $number } days added below, not saved yet.
}
calendars-look = Look at what changes
calendars-moves = { $number ->
    [0] No planned step moves.
    [one] 1 planned step moves; every announced day is kept.
   *[other] { $number } planned steps move; every announced day is kept.
}
calendars-moves-now = { $number ->
    [0] None is due at once.
    [one] 1 is due at once.
   *[other] { $number } are due at once.
}
calendars-remove = Remove this calendar
calendars-in-use = Policies follow this calendar: { $names }. Change them first.
workspace-done-calendar = { $number ->
    [0] Saved. No step moves.
    [one] Saved. 1 step moves.
   *[other] Saved. { $number } steps move.
}
workspace-done-calendar-removed = Removed. Its teams follow the desk’s calendar again.

### Endings: sending
expect-pending = Send and wait
expect-pending-then = Send and wait: { $step } { $day }
expect-on-hold = Send, on hold
expect-on-hold-then = Send, on hold: { $step } { $day }
expect-solved = Send and solve: { $ending }
expect-solved-nothing = Send and solve

### Portal: waiting for others
portal-state-on-hold-for = We are waiting for an answer from: { $who }.
portal-next-on-hold = There is nothing you need to do. We will write to you as soon as we know more.
portal-next-on-hold-until = There is nothing you need to do. We look at it again on { $day }.
portal-done-already-until = You already have more time, until { $day }. Write to us when it suits you.
portal-done-already = You have more time already. Write to us when it suits you.
resolve-summary-first = For this type of ticket say first what solved it: send without solving, then choose “Solve”.

### Workspace: steering the policy on a ticket
workspace-steer = Steps of the policy
workspace-steer-pause = Pause
workspace-steer-pause-about = Nothing happens until you let it go on; no time is lost.
workspace-steer-paused = paused since { $when }
workspace-steer-resume = Go on
workspace-steer-days = { $days ->
    [one] One more day
   *[other] { $days } more days
}
workspace-steer-skip = Skip next
workspace-steer-now = Do now
workspace-steer-now-sure = { $what } now? What has been sent cannot be taken back.
workspace-steer-bring-back = Bring back: { $step }
workspace-steer-days-back = Take days back
workspace-done-policy-paused = Paused. Nothing happens until you let it go on.
workspace-done-policy-resumed = It goes on, with the time that was left.
workspace-done-policy-days = More days given.
workspace-done-policy-days-back = The days are taken back.
workspace-done-policy-skipped = Skipped. You can bring it back.
workspace-done-policy-back = It comes after all.
workspace-done-policy-now = Done.
workspace-done-policy-nothing = Nothing was changed: the next step is another one by now.
workspace-event-more-days = { $who }: more days
workspace-event-days-back = { $who } took the days back
workspace-event-paused = { $who } paused the policy
workspace-event-resumed = { $who } let the policy go on
workspace-event-step-back = { $who } brought back: { $step }

### What a policy's cases became: figures, guard, experiment
measure-title = Figures
measure-about = What really became of its tickets in the last { $days } days.
measure-none = No ticket was solved under this policy yet.
measure-by-version = By version
measure-letters = E-mails per ticket
measure-define-letters = Reminders, announcements, notices and surveys of the policy, divided by the solvings of the last { $days } days.
measure-response = Response rate
measure-define-response = Customers who answered the survey, of those asked in the last { $days } days. Surveys that were taken back do not count.
measure-score = Score
measure-define-score = Answers that are not negative, of all answers to surveys of the last { $days } days.
measure-reopened = Reopened
measure-define-reopened = Solvings of the last { $days } days after which the ticket was open again, by whoever, or was followed up.
measure-wrong = Wrongly closed
measure-define-wrong = Tickets that the policy solved by itself in the last { $days } days and whose customer answered within five business days or said “not solved”; of all that it solved by itself.
measure-range = { $low } – { $high }
measure-of = { $part } of { $whole }
measure-when = Solved or asked
measure-became = What became of it
measure-open-again = open again { $day }
guard-title = Guard against closing wrongly
guard-about = It proposes looser steps where too many customers come back soon after a policy solved their ticket by itself. It never changes anything.
guard-percent = More wrong closings than (percent)
guard-least = Out of at least this many automatic solvings
guard-wrong-threshold = From 1 to 50 percent, and from 1 to 10,000 solvings.
guard-finding = { $wrong } of { $solved } tickets that it solved by itself were not done ({ $share }, at the very least { $least }). Proposal: each step { $days } business days later.
guard-simulate = Simulate the proposal
guard-edit = Open it in the editor
workspace-done-guard = Saved.
experiment-start = Try on half of the customers
experiment-start-about = Instead of saving for everyone: half of the customers get the steps as typed, half the present version, until you end the experiment. The conditions stay as they are.
experiment-runs = Experiment
experiment-see = See how both versions do
experiment-runs-already = An experiment is running already. End it first.
experiment-edit-later = While an experiment runs the policy stays as it is. End it first.
experiment-wrong-conditions = Both versions must be for the same tickets: leave the conditions as they are.
experiment-wrong-same = The steps are those of the present version: change something first.
experiment-wrong-outcome = Choose how it ends.
experiment-over = This experiment is over already.
experiment-over-list = Earlier experiments
experiment-about = Since { $day }: { $a } customers with a finished case on the one side, { $b } on the other.
experiment-sides = The two versions
experiment-split = A hash of the customer decides who gets which. It never changes midway.
experiment-difference = Difference
experiment-verdict = What can be said
experiment-early = too early
experiment-needed = { $number ->
    [one] about 1 more case on each side
   *[other] about { $number } more cases on each side
}
experiment-verdict-differs = They differ beyond chance.
experiment-verdict-same = No difference beyond chance.
experiment-points = { $value } points ({ $low } to { $high })
experiment-too-early = Too early to tell
experiment-no-difference = No difference beyond chance so far
experiment-differs = The versions differ: { $figures }
experiment-honest = Each customer counts once, by their first case. Ranges hold the true value in 95 of 100 cases (shares: Wilson and Newcombe; e-mails: Welch). With five figures one may differ by mere chance, and the more often one looks, the likelier that is.
experiment-define-response = Customers who answered the survey, of those asked.
experiment-define-score = Answers that are not negative, of all answers.
experiment-define-reopened = Cases that were open again after solving, of all.
experiment-define-wrong = Automatic solvings after which the customer answered within five business days or said “not solved”, of all automatic ones.
experiment-define-letters = E-mails of the policy for each case, on average.
experiment-end = End the experiment
experiment-choose = How it ends
experiment-keep = Keep { $version } for everyone
experiment-stop = Stop without a choice: the version from before goes on
experiment-ended-kept = Ended { $day }: { $version } was kept. { $reason }
experiment-ended-stopped = Stopped { $day } without a choice; { $version } goes on. { $reason }

### Simulating closing policies
policies-simulate = Simulate
simulation-title = Simulating { $name }
simulation-finding = Would have solved { $solved } of { $waiting ->
    [one] 1 waiting ticket
   *[other] { $waiting } waiting tickets
}; { $wrong ->
    [0] no customer answered afterwards
    [one] 1 customer answered afterwards
   *[other] { $wrong } customers answered afterwards
}
simulation-about = What really happened from { $from } to { $to }, replayed: { $number ->
    [one] 1 ticket
   *[other] { $number } tickets
}. Nothing is sent and nothing changes.
simulation-progress = { $done } of { $whole } tickets replayed
simulation-stop = Stop
simulation-ended-cut-short = The simulation was interrupted. Start it again.
simulation-ended-cancelled = The simulation was stopped.
simulation-ended-failed = The simulation did not come to its end. Start it again; if that does not help, look at the log.
simulation-sides = What is compared
simulation-side-typed = As edited
simulation-side-proposed = Proposed
simulation-side-policy = Steps of “{ $name }”
simulation-to-editor = To the editor with these rules
simulation-period = Period
simulation-days = { $days } days back
simulation-against = Compare with
simulation-against-nothing = nothing
simulation-again = Simulate again
simulation-figures = Figures
simulation-figure = Figure
simulation-figure-waiting = Tickets that waited
simulation-define-waiting = Tickets that began to wait for their customer in this period and that the policy is for.
simulation-figure-reminded = Reminded
simulation-define-reminded = Of the waiting tickets, those with at least one reminder.
simulation-figure-warned = Told the day of solving
simulation-define-warned = Of the waiting tickets, those with the announcement of solving.
simulation-figure-solved = Solved without an answer
simulation-define-solved = Waiting tickets that the policy would have solved at least once, as a share of those that waited.
simulation-figure-wrong = Answered afterwards
simulation-define-wrong = Tickets whose customer wrote in person after the policy would have solved them, also by a follow-up: wrongly closed. Robots and bare thanks do not count. The share is of those solved without an answer, with the range in which the true share lies (95%, Wilson).
simulation-figure-wrong-soon = Of those, within { $days } business days
simulation-define-wrong-soon = Answers that came within { $days } business days of the solving. In daily use these count against the policy.
simulation-figure-letters = E-mails
simulation-define-letters = All e-mails that the policy would have written: reminders, announcements, notices at solving (also by an agent), surveys and news while someone else is waited for.
simulation-letter-kinds = { $reminders } reminders, { $warnings } announcements, { $notices } notices, { $surveys } surveys{ $progress ->
    [0] {""}
   *[other] , { $progress } while on hold
}
simulation-figure-withheld = E-mails that give way
simulation-define-withheld = E-mails that fall due and are not written: the customer had as many notices in the week as the e-mail budget allows, or one reminder spoke for several of their tickets. The other figures do not count them.
simulation-withheld-why = { $budget } by the e-mail budget, { $together } by another reminder
simulation-withheld-some = { $number } withheld
simulation-really-days = really { $days }
simulation-really-open = not done either
simulation-really-done = done
simulation-figure-per-ticket = E-mails per ticket
simulation-define-per-ticket = E-mails divided by the tickets that the policy was for: those that waited and those that an agent solved.
simulation-figure-per-customer = E-mails per customer
simulation-define-per-customer = E-mails divided by the customers of these tickets.
simulation-most-letters = { $number } at most to one
simulation-figure-to-solution = Time to solution
simulation-define-to-solution = The median time from opening to the last solving, over tickets that are solved both really and in the replay.
simulation-to-solution-more = really { $real }; { $number } tickets
simulation-in-days = { $days } days
simulation-figure-backlog-end = Not done at the end
simulation-define-backlog-end = Tickets of all policies that were new, open, pending or on hold at the end of the period.
simulation-share = { $value } ({ $low } to { $high })
simulation-percent = { $value }%
simulation-really = Really
simulation-day = Day
simulation-week = Week from
simulation-business-day = Business day
simulation-answers = Answers
simulation-table = As a table
simulation-backlog-fewer = { $by } fewer tickets in hand at the end: { $here } instead of { $real }
simulation-backlog-same = As many tickets in hand at the end as really: { $real }
simulation-backlog-more = { $by } more tickets in hand at the end: { $here } instead of { $real }
simulation-backlog-about = Tickets that are new, open, pending or on hold, at the end of each day.
simulation-solvings-title = { $number ->
    [one] 1 ticket solved without an answer, by week
   *[other] { $number } tickets solved without an answer, by week
}
simulation-solvings-about = When the policy would have solved them for the first time.
simulation-answers-title = { $share }% of the answers came before business day { $days }, on which it solves
simulation-answers-title-plain = When customers answered
simulation-answers-about = Answers by the business days that the customer took. What stands right of a line came after that policy would have solved.
simulation-solves-here = { $side } solves
simulation-honest = How to read this
simulation-held-earlier = { $number ->
    [one] 1 waiting ticket is
   *[other] { $number } waiting tickets are
} left out: “{ $name }”, which is asked before, holds there.
simulation-held-by-nobody = { $number ->
    [one] 1 waiting ticket is
   *[other] { $number } waiting tickets are
} left out: the conditions do not hold for them.
simulation-honest-answers = Customers answer here when they really did. Whether other e-mails would have moved them to answer sooner, nobody knows; an experiment tells.
simulation-honest-began = Tickets that waited already when the period began go as they really went.
simulation-honest-calendar = Business days and the order of the policies are those of today; priority, type, team, tags and language are those the ticket had then.
simulation-honest-outages = Times in which the desk was down are not replayed: here every step comes on its day. Really it comes after them, and promised days move by that time.
simulation-honest-surveys = The e-mail budget counts the e-mails of this policy only; other policies may leave less room. Surveys are counted when they are due: the pause between two surveys to one customer may hold some back.
simulation-back = Back to the figures
simulation-ticket = Ticket
simulation-did = E-mails while waiting
simulation-solved-on = Solved
simulation-answered-on = Answered afterwards
simulation-soon = soon
simulation-behind-held = Tickets that the policy was for
simulation-behind-waiting = Tickets that waited for their customer
simulation-behind-reminded = Tickets it would have reminded
simulation-behind-warned = Tickets it would have told the day of solving
simulation-behind-solved = Tickets it would have solved
simulation-behind-wrong = Tickets whose customer answered afterwards
simulation-behind-wrong-soon = Tickets whose customer answered soon afterwards
simulation-behind-letters = Tickets with e-mails
simulation-behind-withheld = Tickets with e-mails that give way
simulation-behind-to-solution = Tickets solved really and in the replay
simulation-behind-backlog-end = Tickets that are not done at the end
simulation-behind-none = No tickets here.
simulation-next-page = Next tickets
simulation-wrong-days = A period has 30 to 365 days.

### The editor of closing policies
policies-edit-all = Edit the policies
policies-about = The first policy whose conditions hold is for a ticket. A ticket that waits already goes on by the version it began with.
policies-on = on
policies-off = off
policies-version = Version { $number }
policies-tickets = { $number ->
    [0] for no current ticket
    [one] for 1 current ticket
   *[other] for { $number } current tickets
}
policies-tickets-many = for more than { $number } current tickets
policies-for-all = All tickets
policies-or = or
policies-channel = Channel
policies-mailbox = Mailbox
policies-hidden-by = No ticket gets here: “{ $name }”, further up, takes them all. Move this one up or narrow the other.
policies-edit = Edit
policies-switch-on = Switch on
policies-switch-off = Switch off
policies-up = Up
policies-down = Down
policies-presets = Add from a preset
policies-presets-about = It is added at the top and switched off: look at it, then switch it on.
policies-about-b2c-standard = Reminder after 3 business days, announcement after 5, solved after 7, notice, survey after 48 hours.
policies-about-continuing = A reminder every week, the customer confirms with one click, then notice and survey.
policies-about-one-off = One reminder; solved without a notice: the survey is the first word of it.
policies-about-combined = Thanks, closing and rating in one e-mail.
policies-about-agent-driven = The agent’s last reply says how to come back; no second e-mail when an agent solves, a notice when nobody answered.
policies-about-high-impact = For all tickets. Only those of high impact (priority high or urgent, or impact high) get a notice when they are solved; the others get no notice, only the survey.
policies-about-quiet = Low priority: no e-mail but the survey, which is the first word that the request is solved.
policies-does = What it does
policies-not-saved = You are looking at what is typed. It is not saved yet.
policies-axis-begins = We answer and wait for the customer
policies-axis-later = { $days ->
    [0] on the same business day
    [one] one business day later
   *[other] { $days } business days later
}
policies-axis-about = Sample dates, if a ticket begins to wait for its customer on the first of them:
policies-problems = This cannot be saved yet. The fields say why.
policies-name = Name
policies-which = Which tickets
policies-which-about = Of each group one ticked value is enough. Nothing ticked: it does not matter.
policies-waiting = While we wait for the customer
policies-waiting-about = Counted from our last reply. An answer cancels everything.
policies-after = After how many
policies-unit = Days or hours
policies-step = Step
policies-business-days = business days
policies-business-hours = business hours
policies-hours-wall = hours by the clock
policies-pace = Which hours
policies-step-remind = remind the customer
policies-step-warn = announce the solving
policies-step-solve = solve
policies-announces = business days at least from the announcement to the solving
policies-confirm = Reminder and announcement offer “solved”, “I still need help” and “I need more days”
policies-more-days = business days for those who need more time
policies-solving = When it is solved
policies-survey = until the survey; empty: none
policies-survey-window = The customer has { $days ->
    [0] less than a day
    [one] one day
   *[other] { $days } days
} to answer instead of 28: nothing is recorded once the ticket is closed.
policies-survey-too-late = The ticket would be closed before the survey leaves: nobody could answer. Ask earlier, or close later.
policies-asks-with = survey to ask with
policies-survey-usual = The usual survey after solving
policies-close = days until it is closed; empty: never
policies-look = Look at what it does
policies-fate = Tickets already on the way
policies-under-way = { $number ->
    [0] No ticket is on the way by this policy.
    [one] 1 ticket is on the way by this policy. E-mails in the next 7 days if nobody answers:
   *[other] { $number } tickets are on the way by this policy. E-mails in the next 7 days if nobody answers:
}
policies-fate-keep = They keep the version they began with
policies-fate-move = They move to the new version
policies-fate-start-today = They move, and their clock starts today
policies-fate-letters = { $number ->
    [one] 1 e-mail
   *[other] { $number } e-mails
}, { $now } of them at once
policies-reason = Why this change?
policies-save = Save as a new version
policies-letters = E-mails
policies-letters-about = As customers get them, for someone who waits from now on.
policies-letter-notice = notice
policies-sample-subject = Broken lamp
policies-sample-asked = Which lamp is it? A photo would help us.
policies-history = History
policies-wrong-number = A whole number from 1 to 9,999.
policies-wrong-order = Each step must come later than the one before, solving last; an announcement needs a solving after it.
policies-wrong-reason = Please say in a few words why.
policies-name-taken = Another policy has this name.
policies-says-waits = While we wait for the customer nothing is sent.
policies-says-remind = After { $after } without an answer the customer is reminded.
policies-says-warn = After { $after } the solving is announced, at least { $days ->
    [one] one business day
   *[other] { $days } business days
} ahead.
policies-says-solve = After { $after } the ticket is solved.
policies-on-solve-nothing = Solving sends nothing, now or later.
policies-on-solve-notice = Solving sends a notice with the way back.
policies-on-solve-both = Solving sends one e-mail: thanks, notice and rating.
policies-on-solve-survey = Solving sends no notice; only the survey follows.
policies-on-solve-reply = The agent’s last reply carries the way back; no second e-mail when an agent solves, a notice when nobody answered.
policies-only-high = A notice only for tickets of high impact (priority high or urgent, or impact high)
policies-says-only-high = Only tickets of high impact (priority high or urgent, or impact high) get the notice; of the others only the survey is sent.
policies-says-survey = { $hours ->
    [one] One hour
   *[other] { $hours } hours
} later the customer is asked for a rating.
policies-says-asks-with = It asks with the survey “{ $name }”.
policies-says-survey-working = { $hours ->
    [one] One business hour
   *[other] { $hours } business hours
} later the customer is asked for a rating.
policies-says-close = { $days ->
    [one] One day
   *[other] { $days } days
} after solving the ticket is closed.
policies-says-never-closes = The ticket is never closed by itself.
policies-says-confirm = E-mails ask for one click: solved, not solved, or { $days ->
    [one] one more business day
   *[other] { $days } more business days
}.
workspace-done-policies-added = Added and switched off. Look at it, then switch it on.
workspace-done-policies-order = The order is changed.
workspace-done-policies-on = Switched on.
workspace-done-policies-off = Switched off. Its tickets rest until you switch it on again.
workspace-done-policies-saved = Saved as a new version.

### Surveys: the builder and the chat
surveys-title = Surveys
surveys-settings = What you ask your customers, and how: satisfaction, effort, recommendation, questions of your own.
surveys-open = Edit surveys
surveys-usual = Sent after solving
surveys-version = Version { $number }
surveys-edit = Edit
surveys-copy = Copy
surveys-copy-of = { $name } (copy)
surveys-make-usual = Send after solving
surveys-archive = Archive
surveys-archive-sure = Archive “{ $name }”? It is no longer sent. Its answers stay, and you can take it back.
surveys-archived = Archived surveys
surveys-is-archived = Archived
surveys-take-back = Take back
surveys-used-usual = Sent after solving, unless a closing policy chooses another.
surveys-used-policy = Chosen by the closing policy “{ $name }”.
surveys-used-rule = Sent by the survey rule “{ $name }”.
surveys-used-relationship = Sent by the relationship survey “{ $name }”.
surveys-of-brands = After solving, by brand
surveys-of-brands-about = The customers of a brand can get a survey with questions and words of its own.
surveys-of-brands-usual = As for the others: { $name }
surveys-used-brand = Sent after solving to the customers of “{ $name }”.
surveys-new = New survey
surveys-new-about = Begin with a template. Nobody is asked before you have saved and chosen it.
surveys-supplied-csat = Satisfaction (CSAT)
surveys-about-csat = Five faces: is the customer satisfied with the help?
surveys-supplied-ces = Effort (CES)
surveys-about-ces = 1 to 7: did the company make it easy for the customer?
surveys-supplied-nps = Recommendation (NPS, 0 to 10)
surveys-about-nps = 0 to 6: detractors. 7 and 8: passives. 9 and 10: promoters.
surveys-supplied-nps-ten = Recommendation (NPS, 1 to 10)
surveys-about-nps_ten = The same question for those who prefer a scale that begins with 1.
surveys-supplied-own = A survey of your own
surveys-about-own = Five stars, and every word is yours.
surveys-kind-csat = Satisfaction (CSAT)
surveys-kind-ces = Effort (CES)
surveys-kind-nps = Recommendation (NPS)
surveys-kind-own = Own survey
surveys-problems = The survey is not saved yet. What is missing stands beside the fields; nothing was lost.
surveys-name = Name
surveys-name-help = For your colleagues. Customers do not read it.
surveys-scale = Scale
surveys-nps-scale = NPS has its own scale: up to 6 a score is negative, 9 and 10 are promoters.
surveys-first = The scale begins with
surveys-style = Look
surveys-style-faces = Faces
surveys-style-stars = Stars
surveys-style-numbers = Numbers
surveys-style-words = Words
surveys-style-thumbs = Thumbs
surveys-count = Number of points
surveys-negative = Negative points
surveys-negative-help = How many points, from the lowest up, count as negative: they ask for a reason and alert the team.
surveys-scale-help = With another scale new and old ratings can hardly be compared. To begin anew, rather copy the survey.
surveys-words = Words
surveys-words-help = Each customer reads their own language. A language left wholly empty is replaced by another.
surveys-tab-wrong = something is missing
surveys-question = Question
surveys-labels = Labels of the points
surveys-labels-help = From the worst to the best. For numbers and stars the two ends are enough.
surveys-point = Point
surveys-reason-question = Question about the reason
surveys-open-question = Open question
surveys-thanks = Thank-you text
surveys-parts = After the rating
surveys-part-comment = Open question
surveys-part-reason = Reason for a negative rating
surveys-part-reason-help = One list for all, or a list of its own for a type of ticket.
surveys-reason = Reason
surveys-reason-list = List
surveys-reason-for-all = All types without a list of their own
surveys-reason-for = Own list: { $type }
surveys-why = Reason for the change
surveys-why-help = For whoever reads the history.
surveys-save = Save as a new version
surveys-add = Save the survey
surveys-history = History
surveys-restore = Fill the form with this version
surveys-says-name = Name: { $name }
surveys-says-scale = { $style }, { $count } points from { $first } to { $best }.
surveys-says-negative = Negative up to { $score }.
surveys-says-none-negative = No point is negative.
surveys-says-on = { $part }: yes
surveys-says-off = { $part }: no
surveys-look = What the customer sees
surveys-look-page = Page
surveys-look-letter = E-mail
surveys-look-text = Plain text
surveys-look-portal = Portal
surveys-look-chat = Chat
surveys-look-empty = Write a question, and the preview appears here.
surveys-width = Width
surveys-desktop = Desktop
surveys-sample-comment = The answer came rather late.
surveys-wrong-points = This look does not tell so many points apart: thumbs 2, faces 5 at most, words 7, stars 10.
surveys-wrong-negative = At least one point must not be negative.
surveys-wrong-nps = NPS goes from 0 to 10 or from 1 to 10, in numbers.
surveys-wrong-no-reasons = Give at least one reason, or switch this question off.
surveys-wrong-most-reasons = At most 12 reasons.
surveys-wrong-long = This is too long.
surveys-wrong-taken = Another survey of this kind has or had this name.
surveys-wrong-newer = Somebody saved a newer version meanwhile. What you typed is still here; open the survey in another tab to compare.
surveys-wrong-why = Say in a few words why.
surveys-wrong-archived = This survey is archived.
surveys-wrong-usual = This survey is sent after solving. Choose another one first.
surveys-wrong-used = This survey is still used. Choose another one there first.
survey-chat-skip = Skip
survey-chat-skip-words = skip,no,no thanks,no thank you,next,passer,non,non merci,nein,nein danke,überspringen,-
survey-chat-thanks = Thank you for your answer.
survey-chat-declined = That is fine. Thank you for writing to us.
survey-chat-again-rating = Sorry, I did not understand. Choose one of the answers, or write a number from { $worst } to { $best }.
survey-chat-again-reason = Sorry, I did not understand. Choose one of the reasons, or write “skip”.
survey-chat-again-comment = Write what you would like to add, or “skip”.
workspace-done-survey-saved = The survey is saved.
workspace-done-survey-archived = The survey is archived.
workspace-done-survey-back = The survey is back.
workspace-done-survey-usual = It is now the one sent after solving.
workspace-done-surveys-of-brands = Saved. This holds for surveys sent from now on.

### Satisfaction: asking kindly
letter-footer-aside = About request #{ $number }. Your answer goes to our team only.
letter-footer-alert = This message is about request #{ $number }. If you answer it by e-mail, your answer goes to the customer once your address is proven; otherwise it becomes an internal note.
letter-link-alert = Open the ticket
satisfaction-letter-opt-out = No more surveys
satisfaction-opt-out = No more surveys?
satisfaction-opt-out-lead = We will no longer ask { $address } for ratings. Answers to your requests and news about them still reach you.
satisfaction-opt-out-do = Send me no more surveys
satisfaction-opted-out = You get no more surveys
satisfaction-opted-out-lead = We no longer ask { $address } for ratings. Answers to your requests and news about them still reach you.
satisfaction-opt-in = Ask me again
satisfaction-withheld = No survey was sent: { $reason }
satisfaction-withheld-trash = the ticket is in the trash
satisfaction-withheld-cancelled = the ticket was cancelled
satisfaction-withheld-closed = the ticket is closed
satisfaction-withheld-unsolved = the ticket is not solved
satisfaction-withheld-no-address = no e-mail reaches the customer
satisfaction-withheld-opted-out = the customer asked for no more surveys
satisfaction-withheld-complained = the customer reported one of our e-mails as spam
satisfaction-withheld-recent = the customer was asked a short while ago
satisfaction-withheld-auto-solved = it was solved without an answer
satisfaction-withheld-spam = it is spam
satisfaction-withheld-merged = it was merged into another ticket
satisfaction-withheld-colleague = the requester works here
satisfaction-withheld-asked = the customer was asked about this solving already
satisfaction-withheld-no-survey = there is no survey yet
satisfaction-withheld-too-late = the ticket is closed before anybody could answer
satisfaction-withheld-open-ticket = the customer has an open ticket
satisfaction-ask = Ask for a rating
satisfaction-ask-help = Sends the survey to the customer now.
satisfaction-asked = Survey sent { $when }, not answered yet. It can be answered until { $day }.
satisfaction-withdrawn = The survey was taken back unanswered, because the ticket was reopened.
satisfaction-manners-days-most = At most 365 days.
workspace-done-survey = The survey is on its way.

### Satisfaction: unhappy customers and thanks
satisfaction-alert-subject = Unhappy customer: { $subject }
satisfaction-alert-rated = { $customer } rated “{ $subject }” { $score } of { $best }.
satisfaction-alert-not-solved = { $customer } says that “{ $subject }” is not solved.
satisfaction-alert-wave-do = Please get in touch by { $day }. Then mark the alert as done on the list.
satisfaction-alert-do = Please get in touch by { $day }. Then mark the alert as done on the ticket.
satisfaction-alert-open = Open the ticket
satisfaction-alert-wave = { $customer } answered the relationship survey with { $score } of { $best }.
satisfaction-alert-wave-subject = Unhappy customer: { $customer }
satisfaction-alert-list = Open the list
satisfaction-unhappy-line = This customer is unhappy. Please get in touch by { $day }.
satisfaction-unhappy-late = This customer is unhappy and was to hear from us by { $day }.
satisfaction-won-back = Done
satisfaction-won-back-help = Nothing more to do for this customer
workspace-done-won-back = Done. The alert is off the list.
satisfaction-nav = Satisfaction
satisfaction-tab-results = Results
satisfaction-tab-unhappy = Unhappy customers
satisfaction-unhappy-none = Nobody is waiting
satisfaction-unhappy-none-about = Low ratings and “not solved” appear here.
satisfaction-unhappy-ticket = Ticket
satisfaction-unhappy-cause = Why
satisfaction-unhappy-owner = Who gets in touch
satisfaction-unhappy-due = By
satisfaction-unhappy-write = Write to them
satisfaction-cause-rated = Low rating
satisfaction-cause-not_solved = “Not solved”
satisfaction-late = late
satisfaction-nobody = Nobody
satisfaction-next-page = More

### Satisfaction: results
satisfaction-from = From
satisfaction-to = To
satisfaction-show = Show
satisfaction-percent = { $value }%
satisfaction-interval = Between { $low } and { $high }
satisfaction-rate-is = Response rate: { $rate }.
satisfaction-too-few = too few to tell
satisfaction-trend = Week by week
satisfaction-trend-label = The score of each week on the whole scale; the table below has the numbers
satisfaction-trend-help = An open circle: too few answers to tell.
satisfaction-trend-table = Show the numbers
satisfaction-week = Week from
satisfaction-name-head = Name
satisfaction-reason-head = Reason
satisfaction-asked-head = Asked
satisfaction-answered-head = Answered
satisfaction-score-head = Score
satisfaction-interval-head = Range
satisfaction-by-team = Team
satisfaction-by-agent = Agent
satisfaction-by-type = Type
satisfaction-by-category = Category
satisfaction-by-channel = Channel
satisfaction-by-brand = Brand
satisfaction-by-policy = Policy version
satisfaction-by-language = Language
satisfaction-by-reason = Reasons for negative answers
satisfaction-none = None
satisfaction-former = Former, number { $key }
satisfaction-all = All
satisfaction-comments = What customers wrote
satisfaction-comments-none = Nobody wrote anything that fits.
satisfaction-negative-only = Negative only
satisfaction-filter = Filter
satisfaction-answer = Answer


# Results of all kinds of surveys, rules that ask, relationship surveys, thanks
letter-footer-alone = You get this message because you have been in touch with { $desk }. Just reply to it to reach us.
letter-password-subject = Set your password for { $desk }
letter-password-text = With this link you set a new password. It works once, for 24 hours.
letter-password-button = Set a password
letter-password-small = You did not ask for this? Then you need not do anything: your password stays as it is.
letter-footer-staff = You get this message because you work with { $desk }.
satisfaction-letter-answered = We have answered your request “{ $subject }”. May we ask you one question?
satisfaction-withheld-rule-off = the rule was switched off
satisfaction-withheld-otherwise = the ticket is no longer one that the rule is for
satisfaction-withheld-reopened = the ticket was reopened
satisfaction-withheld-by-rule = a rule asks with another survey
satisfaction-survey = Survey
satisfaction-versions = Scale
satisfaction-versions-help = The scale was changed: answers on different scales are not counted together.
satisfaction-reading = From { $first } to { $best } ({ $count ->
    [one] version { $versions }
   *[other] versions { $versions }
})
satisfaction-decimal = { $whole }.{ $tenths }
satisfaction-score-share = Satisfied: { $score }
satisfaction-score-net = Net Promoter Score: { $score }
satisfaction-score-mean = Mean: { $score }
satisfaction-define-share = The score is the share of answers that are not negative, of all answers to surveys sent in this period. The range is where the true share lies with 95% confidence (Wilson, 1927). Below { $enough } answers a score is too few to tell and is not ranked. Surveys taken back because a ticket reopened do not count.
satisfaction-define-net = The score is the share of promoters (9 and 10) less the share of detractors (6 and below), in points from −100 to +100, of all answers to surveys sent in this period. The range is where the true score lies with 95% confidence (Agresti and Min, 2005). Below { $enough } answers a score is too few to tell and is not ranked.
satisfaction-define-mean = The score is the mean of all answers to surveys sent in this period. The range is where the true mean lies with 95% confidence (Student’s t). Below { $enough } answers a score is too few to tell and is not ranked. Surveys taken back because a ticket reopened do not count.
satisfaction-delivered-head = Delivered
satisfaction-delivered-known = of { $known } e-mails whose fate is known
satisfaction-delivered-lost = ({ $lost } never arrived)
satisfaction-opened = Whether someone opens an e-mail is not tracked.
satisfaction-days-of = Days are those of the time zone { $zone }.
satisfaction-trash = Answers about tickets in the trash do not count; they count again when the ticket is restored.
satisfaction-by-score = Answers by point of the scale
satisfaction-share-head = Share of all answers
satisfaction-filters = Filter the comments
satisfaction-filter-none = Show all
satisfaction-tab-thanks = Thanks
# The strip of pages above: one word each.
satisfaction-strip-unhappy = Unhappy
satisfaction-strip-rules = Rules
satisfaction-strip-waves = Waves
satisfaction-strip-manners = Options
satisfaction-thanks-about = What satisfied customers wrote to you and your colleagues.
satisfaction-thanks-mine = To you
satisfaction-thanks-all = To all
satisfaction-thanks-none = No thanks yet
satisfaction-thanks-none-about = They appear as soon as a satisfied customer leaves a comment.
satisfaction-thanks-new = New thanks for you: { $number }
satisfaction-thanks-someone = From { $customer }, to { $agent }
asking-rules = Asking by rule
asking-rules-about = When a ticket is solved or answered for the first time, the first rule that fits asks its customer, whatever the closing policy says. Nobody is asked twice about the same solving, nor against their wish.
asking-rules-none = There is no rule yet. Surveys are sent as the closing policies say.
asking-rule = Rule
asking-rule-new = New rule
asking-name = Name
asking-name-taken = This name is taken.
asking-moment = When
asking-moment-solved = When the ticket is solved
asking-moment-first-reply = When the customer gets the first answer
asking-after = Hours later
asking-after-wrong = A whole number from 0 to { $most }.
asking-with = Survey
asking-line-wrong = Please choose a survey that is in use.
asking-never-twice = One survey for a solving: where a rule asks, the closing policy does not. The pause between two surveys to the same person holds here too.
asking-planned = By a rule, a survey goes out on { $day }.
asking-back = Back
asking-says-solved = Asks with “{ $survey }” { $hours ->
    [0] right after solving.
    [one] 1 hour after solving.
   *[other] { $hours } hours after solving.
  }
asking-says-first-reply = Asks with “{ $survey }” { $hours ->
    [0] right after the first answer.
    [one] 1 hour after the first answer.
   *[other] { $hours } hours after the first answer.
  }
asking-says-solved-working = Asks with “{ $survey }” { $hours ->
    [one] 1 business hour after solving.
   *[other] { $hours } business hours after solving.
  }
asking-says-first-reply-working = Asks with “{ $survey }” { $hours ->
    [one] 1 business hour after the first answer.
   *[other] { $hours } business hours after the first answer.
  }
waves-title = Relationship surveys
waves-about = Ask customers from time to time how they feel about you as a whole, apart from any ticket. Whoever wants no surveys, was asked lately, has an open ticket or cannot be reached is left out.
waves-none = There is none yet.
waves-new = New relationship survey
waves-survey = Relationship survey
waves-next-title = Next wave
waves-next = The next wave begins on { $day }.
waves-none-planned = No wave is planned.
waves-plan-on = Plan the next wave
waves-plan-off = Plan no more waves
waves-segment = Whom
waves-segment-about = What is empty does not matter. If everything is empty, all customers are asked.
waves-customer-tags = With one of these tags of their own
waves-tags = With one of these tags on one of their tickets
waves-brand = In the name of the brand
waves-brand-any = All brands, in the name of the desk
waves-brand-about = With a brand: only customers who wrote to it. The e-mail leaves from its mailbox and wears its colours.
waves-tickets = At least this many tickets
waves-days = in this many days
waves-share = Of a hundred customers, ask
waves-tickets-wrong = A number of tickets, and of days from 1 to 3,650.
waves-share-wrong = A whole number from 1 to 100.
waves-schedule = When
waves-schedule-about = A wave begins on this day of the month at this hour; where the desk does not work then, when it opens next. E-mails leave in business hours only.
waves-months = Months between waves
waves-months-wrong = A whole number from 1 to 60.
waves-day-wrong = A whole number from 1 to 31.
waves-day = Day of the month
waves-day-help = 31: the last day, also in shorter months.
waves-hour = Hour
waves-hour-wrong = A whole number from 0 to 23.
waves-per-hour = E-mails per hour at most
waves-per-hour-wrong = A whole number from 1 to 100,000.
waves-count = How many would that be?
waves-would-ask = { $number ->
    [one] 1 person would be asked now.
   *[other] { $number } people would be asked now.
  }
waves-would-ask-about = { $segment } in the segment, { $chosen } of them chosen. It takes about { $hours ->
    [one] 1 business hour.
   *[other] { $hours } business hours.
  }
waves-waves = Waves
waves-wave = Wave { $number }
waves-running = Wave { $number } is on its way
waves-on-its-way = on its way
waves-stopped = stopped
waves-done = done
waves-progress = { $asked } asked and { $withheld } left out, of { $expected }; { $answered ->
    [one] { $answered } answer
   *[other] { $answered } answers
} so far
waves-stop = Stop this wave
waves-stop-about = Nobody else is asked in this wave. E-mails that are already on their way arrive, and answers still count.
waves-over = This wave has ended already.

### Satisfaction: how customers are asked
satisfaction-manners = How customers are asked
satisfaction-manners-about = Nobody is asked twice about the same solving, nor against their wish.
satisfaction-manners-days = Days between two surveys to the same person
satisfaction-manners-days-help = 0: no pause. An agent who asks by hand is not held back.
satisfaction-manners-again = Whoever rated a solving badly is asked about the next solving of the same ticket all the same.
satisfaction-manners-auto = Also ask about tickets solved without an answer
satisfaction-manners-auto-help = When the closing policy solved it because the customer did not answer.
satisfaction-manners-leads = Who is told of an unhappy customer
satisfaction-manners-leads-about = By e-mail and on the list of unhappy customers.
satisfaction-manners-no-lead = The owner and the administrators
trash-title = Trash
trash-about = Deleted tickets are in no list, and the desk sends nothing about them. They stay here until somebody brings them back.
trash-none = The trash is empty
trash-none-about = A ticket that somebody deletes would lie here, with the way back.
trash-deleted = deleted { $when }
trash-deleted-by = deleted { $when } by { $who }
trash-all = See the whole trash
trash-restore = Bring back
trash-restore-one = Bring back ticket #{ $number }
workspace-delete = Move to the trash
workspace-done-deleted = Ticket #{ $number } is in the trash.
workspace-done-restored = Ticket #{ $number } is back.
workspace-done-bulk-restored = { $number ->
    [one] { $number } ticket is back.
   *[other] { $number } tickets are back.
}
workspace-done-bulk-deleted = { $number ->
    [0] Nothing was deleted.
    [one] One ticket is in the trash.
   *[other] { $number } tickets are in the trash.
}
