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
letter-footer = This message is about your request #{ $number }. To reach us, just reply.
letter-footer-several = This message is about your requests { $numbers }. To reach us, just reply.
letter-closing = Kind regards,
    The { $brand } team
letter-link = Check your request’s status

### Pages and errors
page-away = We cannot be reached right now, so nothing was sent. Everything you entered is still here: please try again in a moment.
page-skip = Skip to content
page-language = Language
error-way-home = Go to the home page
error-try-again = Try again
error-kept-title = What you typed is kept
error-kept-files = Please choose your files again.
error-kept-again = Send again
error-not-found = Page not found
error-not-found-sentence = The link may be old, or your e-mail program may have cut it short. Your requests are safe.
error-denied = You don’t have permission to do this
error-other-name = Wrong address for this desk
error-other-name-sentence = The name in your address bar is not the name of this desk, so nothing is shown here. Please use the desk’s own address.
error-other-name-go = Go to { $address }
error-other-site = This form was sent from another site, so nothing was changed. Go back and try again from here.
error-agents-only = Only agents can do this. Nothing was changed.
error-requester-only = Only the person who sent the request can confirm that it is solved. Nothing was changed.
error-suspended = You cannot write here any more. Please reach us another way. Nothing was sent.
error-too-many-tags = At most 100 tags are allowed. Nothing was changed.
error-tag-too-long = A tag can have at most 100 characters. Nothing was changed.
error-admins-only = Only administrators can do this. Nothing was changed.
error-invalid = This could not be processed
error-invalid-sentence = Something in the form or the link is missing or wrong. Go back: what you typed is still there.
error-too-large = This is too large
error-too-large-sentence = A message and its files can be up to 25 MB in total.
error-busy = The desk is busy right now
error-busy-sentence = Nothing was saved. Please try again in a moment.
error-full = Nothing can be saved right now
error-full-sentence = The desk has run out of disk space. Nothing was saved. Please tell the people who run this desk, and try again later.
error-ours = Something went wrong
error-ours-sentence = The problem is on our side and has been logged. Everything you saved before is safe. Please try again in a moment.
error-address = This is not a valid e-mail address.
error-empty = Please fill in this field.
error-closed = A closed ticket stays closed. A reply opens a follow-up ticket.
error-status-at-opening = A new ticket cannot have this status.
error-changed-meanwhile = Someone changed this ticket in the meantime. Please check it again; what you typed is still here.

# The API
api-value = This value is not valid here.
api-unknown = Nothing here has this id or name.
api-admins-only = Only administrators can assign roles.
api-own-role = You cannot assign a role to yourself.
api-not-yours = You cannot set this field.
api-not-kept = This desk does not store this field.
error-last-admin = This is the desk’s only administrator. Make someone else an administrator first.
error-taken = This is already taken.
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
workspace-done-demo-jump = { $number ->
    [0] Time moved forward. No e-mails were due.
    [one] Time moved forward: 1 e-mail was sent. See the demo mailbox.
   *[other] Time moved forward: { $number } e-mails were sent. See the demo mailbox.
}
### Closing
closing-step-remind = reminder
closing-step-warn = advance notice
closing-step-solve = solved
closing-step-survey = survey
closing-step-close = closed
closing-outage = desk downtime
closing-weekend = weekend
closing-greeting = Hello { $name },
closing-greeting-nameless = Hello,
closing-choice-solved = Yes, solved
closing-choice-help = I still need help
closing-choice-more-days = I need more days
closing-said-help = I still need help.
closing-remind-subject = We are waiting for your reply: { $subject }
closing-remind-text = We are waiting for your reply about “{ $subject }” so we can continue. Here is what we wrote to you:
closing-remind-answer = Just reply to this e-mail. Or let us know with one click:
closing-warn-subject = We will consider your request solved on { $date }: { $subject }
closing-warn-text = We have not heard back from you about “{ $subject }”. If you do not reply, we will consider your request solved on { $date }. Here is what we wrote to you:
closing-warn-answer = Do you still need us? Just reply to this e-mail. Or choose:
closing-notice-subject = Your request is solved: { $subject }
closing-notice-text = Your request “{ $subject }” is now solved.
closing-notice-unanswered = We have not heard back from you, so we consider your request “{ $subject }” solved.
closing-notice-way-back = If you still need help, just reply to this e-mail: we will reopen your request, and you won’t need to repeat anything.
### Letters in
channels-no-subject = (no subject)
channels-text-cut = [This text is shortened here. The full text is in the file { $file }.]
channels-encrypted = [This message is encrypted. Guichet cannot open it; the original is attached.]
channels-received-subject = We have received your request
channels-received-greeting = Hello,
channels-received-thanks = Thank you for your message. We have received it, and a person will read it.
channels-unproven-subject = Your reply was not sent: { $subject }
channels-unproven-text =
    We received an e-mail reply to this request in your name. We could not verify that you sent it, so it did not go to the customer.

    It is saved as your draft in the ticket. Open the ticket, check the draft and send it. If you did not write it, delete the draft and tell your administrator.
channels-received-by = You will have our reply by { $time }.
channels-received-soon = We will reply as soon as we can.
channels-received-add = If you would like to add something, just reply to this message.
### Letters: replies
delivery-you-wrote = You wrote to us on { $date }:
delivery-someone-wrote = { $name } wrote on { $date }:
delivery-forwarded-subject = Fwd: { $subject }
delivery-forwarded-head = { $who } wrote on { $date }:
### The workspace
workspace-sign-in = Sign in
workspace-sign-in-to = Welcome to the { $desk } desk.
workspace-sign-in-wrong = The e-mail address or password is incorrect.
workspace-sign-in-throttled = Too many attempts. Please wait 15 minutes and try again.
workspace-sign-in-nobody = No one has an account yet. Create the first one on the command line:
workspace-sign-in-demo = This is the demo desk:
password-forgotten = Forgot your password?
password-forgotten-about = Enter your e-mail address and we will send you a link to set a new password.
password-send-link = Send link
password-asked = If someone who works here has this address, an e-mail with a link is on its way. The link works once, within 24 hours.
password-no-mail = No e-mail? Your system administrator can create a link on the command line:
password-choose = Set a password
password-new = New password
password-rule = At least 8 characters. A few unrelated words make a good password.
password-too-short = The password must have at least 8 characters (and at most 1,000).
password-set = Set password and sign in
password-spent = This link no longer works
password-spent-about = It has already been used, or it is more than 24 hours old.
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
workspace-search-nothing = No results for “{ $words }”
workspace-search-filling = The search index is still being built, so older tickets may be missing.
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
workspace-view-on-hold = On hold
workspace-view-solved = Solved
workspace-view-closed = Closed
workspace-view-all = All tickets
workspace-empty-mine = Nothing is waiting for you
workspace-empty-sentence-mine = Tickets you own appear here. Take one from the unassigned list.
workspace-empty-unassigned = Every open ticket has an owner
workspace-empty-sentence-unassigned = New requests appear here until someone takes them.
workspace-empty-active = No open tickets
workspace-empty-sentence-active = Send an e-mail to the desk’s address, or create a ticket yourself: it appears here right away.
workspace-empty-pending = No tickets are waiting for a customer
workspace-empty-sentence-pending = After asking a customer something, choose “Waiting for customer”, and the desk will remind them.
workspace-empty-on-hold = No tickets are on hold
workspace-empty-sentence-on-hold = Tickets waiting for a supplier or a colleague appear here.
workspace-empty-solved = No solved tickets
workspace-empty-sentence-solved = Solved tickets stay here until they close; a reply reopens them.
workspace-empty-closed = No closed tickets
workspace-empty-sentence-closed = Solved tickets close automatically after some weeks.
workspace-empty-all = No tickets yet
workspace-empty-sentence-all = Send an e-mail to the desk’s address, or create a ticket yourself.
workspace-empty-team = This team has no open tickets
workspace-empty-sentence-team = Tickets assigned to the team appear here.
age-now = just now
age-minutes = { $number } min
age-hours = { $number } h
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
workspace-unread = Unread.
workspace-status = Status
fact-status-new = New
fact-status-open = Open
fact-status-pending = Waiting for customer
fact-status-on-hold = On hold
fact-status-solved = Solved
fact-status-closed = Closed
fact-status-cancelled = Cancelled
workspace-priority = Priority
fact-priority-low = Low
fact-priority-normal = Normal
fact-priority-high = High
fact-priority-urgent = Urgent
workspace-type = Type
fact-type-question = Question
fact-type-incident = Incident
fact-type-problem = Problem
fact-type-task = Task
workspace-category = Category
workspace-impact = Impact
fact-impact-low = Low
fact-impact-medium = Medium
fact-impact-high = High
fact-channel-email = by e-mail
fact-channel-form = by web form
fact-channel-portal = via the portal
fact-channel-phone = by phone
fact-channel-chat = by chat
fact-channel-api = via the API
fact-channel-workspace = in Guichet
fact-language-fr = French
fact-language-de = German
fact-language-en = English
workspace-language-heard = Detect automatically
looking-writes = { $name } is writing
looking-reads = { $name } is also viewing this
workspace-owner = Owner
workspace-team = Team
workspace-tags = Tags
workspace-none = –
workspace-nobody = Nobody
workspace-ticked = selected
workspace-add-tag = Add a tag
workspace-apply = Apply
workspace-let-go = Clear selection
workspace-pages = Pages
workspace-older = Older
workspace-newest = Newest
workspace-solve = Resolve
workspace-subject = Subject
workspace-edit-subject = Edit the subject
workspace-properties = Properties
workspace-conversation = Conversation
workspace-since = New since you last looked
workspace-robot = automatic e-mail
workspace-robot-unverified = claims to be a colleague: not verified
workspace-robot-thanks = thanks only
workspace-robot-reaction = reaction only
workspace-robot-muted = too many e-mails in a short time
workspace-look-alike-domain = mixed alphabets: { $domain }
workspace-look-alike-address = the name shows a different address; the real one is { $address }
workspace-look-alike-colleague = has a colleague’s name, but the address is { $address }
workspace-sender-verified = sender verified
workspace-sender-unverified = sender not verified
workspace-sender-failed = check failed: claims to be from { $domain }
workspace-sender-on-behalf = sent as { $address }: sender not verified
workspace-came-to-too = also sent to { $addresses }
workspace-claim-of-this = This e-mail from { $who } refers to a ticket that the sender is not part of:
workspace-claim-of-this-disowned = This e-mail claims to be from { $who }, but failed that domain’s checks. It refers to ticket
workspace-claim-to-this = An e-mail from { $who }, who is not part of this ticket, refers to it. It opened ticket
workspace-claim-to-this-disowned = An e-mail that claims to be from { $who }, but failed that domain’s checks, refers to this ticket. It opened ticket
workspace-claim-join = Add to ticket
workspace-claim-join-help = Adds the e-mail to that ticket. From then on, the sender is part of it.
workspace-claim-dismiss = Keep separate
workspace-note = Internal note
workspace-earlier = Quoted text
workspace-files = Files
workspace-files-limit = Up to 25 MB in total.
workspace-letter-from = E-mail from { $who }
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
workspace-messages-newest = Go to newest
whole-back = Back to the conversation
whole-as-file = Download the text
whole-letter = Download the original e-mail
whole-goes-on = The text is longer than a million characters and is cut off here. The file and the original e-mail contain all of it.
whole-goes-on-here = The text is longer than a million characters and is cut off here. The file contains all of it.
workspace-show-images = Show images
workspace-delivery = Delivery
workspace-letter-not-delivered = Not delivered.
workspace-letter-not-yet = Not delivered yet.
workspace-letter-trouble = Reason: { $error }. Next attempt: { $when }. Nothing is lost.
workspace-letter-failed = Reason: { $error }. It will not be tried again automatically.
# What a mail server was asked: put into the sentences below.
delivery-at-connection = the connection
delivery-at-encryption = the encryption
delivery-at-sign-in = the sign-in
delivery-at-sender = the sender
delivery-at-recipient = the recipient { $address }
delivery-at-letter = the e-mail
delivery-why-silent = { $relay } did not answer in time (at: { $at })
delivery-why-refused = { $relay } refused { $at }: { $code } { $said }
delivery-why-not-now = { $relay } did not accept { $at } for now: { $code } { $said }
delivery-why-broke = the connection to { $relay } failed (at: { $at }): { $said }
delivery-why-no-token = there is no access token for { $relay }: { $said }
delivery-why-uncertain = { $why }. It may have arrived; it will be tried once more
delivery-why-uncertain-last = { $why }. It may have arrived
delivery-why-stopped-twice = Guichet stopped twice while this e-mail was being sent
delivery-why-unread = the e-mail could not be loaded ({ $error })
delivery-why-unnoted = Guichet could not record that the e-mail is being sent ({ $error })
delivery-why-broken = the e-mail cannot be composed ({ $error })
delivery-why-file-missing = the file “{ $file }” is missing
delivery-why-no-address = “{ $address }” is not an address that e-mails can be sent to
delivery-why-beyond-ascii = { $address } cannot be reached from here: the mail server accepts only addresses in plain ASCII (no SMTPUTF8)
workspace-unasked = This ticket is waiting for the customer, but nothing has been asked since their last message, so no reminder will be sent. Write your question below, or keep working on the ticket.
workspace-unasked-open = Keep working on it
workspace-done-bulk-unasked = { $number ->
    [one] Done. One of these tickets is waiting for the customer although nothing was asked: no reminder will be sent.
   *[other] Done. { $number } of these tickets are waiting for the customer although nothing was asked: no reminder will be sent.
}
workspace-complained = Automatic e-mails to this customer are stopped because they reported one as spam ({ $when }).
workspace-complained-again = Resume sending
workspace-letter-waiting = sending soon
workspace-letter-sending = being sent
workspace-letter-sent = sent
workspace-letter-withheld = held back
workspace-letter-cancelled = cancelled
workspace-try-now = Try now
workspace-customer = Customer
workspace-customer-since = since { $day }
workspace-customer-tags = Customer tags
workspace-customer-tags-hint = e.g. vip, wholesale
workspace-other-tickets = Other tickets
workspace-policy = What happens next
workspace-answer = Reply or note
workspace-kind = Message type
workspace-reply = Reply
workspace-note-tab = Note
workspace-to = To { $who }
workspace-only-colleagues = Only colleagues can see this
workspace-message = Message
workspace-write = Write your message…
workspace-take-back = Remove this file
workspace-attach = Attach
workspace-draft-saved = Draft saved
workspace-then = set to
workspace-send = Send
workspace-add-note = Add note
workspace-reply-closed = This ticket is closed: you can only add notes.
workspace-sent-already = Not sent: you have just sent exactly the same text here. Send it again only if you mean to.
workspace-arrived = Not sent yet: something new arrived while you were writing. Read it, then send again if your text still fits. Your text is kept.
workspace-refresh-away = This page may be out of date: Guichet cannot be reached. It will update as soon as the connection is back.
workspace-refresh-ended = You have been signed out, so this page no longer updates.
workspace-visit-away = Guichet cannot be reached, so nothing was changed. Please try again in a moment.
workspace-sign-in-kept = Your session had expired. What you typed is kept: sign in to get it back.
workspace-again = You are signed in again
workspace-again-about = Your session had expired when you sent this, so nothing has been done yet.
workspace-again-back = Go back without sending
workspace-after-sending = Once your message has been sent
workspace-event-by-desk = Guichet
workspace-event-changed = { $who }: { $change }
workspace-event-follows-up = Follows up ticket #{ $ticket }
workspace-event-reopened = Reopened by the customer’s reply
workspace-event-joined = { $who } was added in Cc
workspace-event-deleted = { $who } moved the ticket to the trash
workspace-event-restored = { $who } restored the ticket from the trash
workspace-event-notice = Closing notice sent to the customer
workspace-event-acknowledged = Acknowledgement sent to the customer
workspace-event-letter-outdated = An e-mail could not be sent in time: what it announced was no longer true. A new one is being written.
workspace-event-letter-withheld = An e-mail was not sent
workspace-event-survey-withheld = No survey was sent
workspace-event-unacknowledged = No acknowledgement was sent
workspace-event-survey-offered = Survey sent to the customer
workspace-event-survey-withdrawn = Survey withdrawn
workspace-step-done-remind = Reminder sent to the customer
workspace-step-done-warn = Advance notice sent to the customer
workspace-step-done-solve = Solved by the policy: the customer did not reply
workspace-step-done-close = Closed by the policy
workspace-step-withheld-remind = Reminder not sent
workspace-step-withheld-warn = Advance notice not sent
workspace-step-withheld-solve = Not solved by the policy
workspace-step-withheld-survey = Survey not sent
workspace-step-withheld-close = Not closed by the policy
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
workspace-field-external-id = external ID
workspace-new-about = For a phone call, a visit or a first e-mail to a customer.
workspace-new-address = Customer’s e-mail address
workspace-new-name = Customer’s name
workspace-new-language = Customer’s language
workspace-new-goes-out = Send it to the customer?
workspace-new-as-reply = Yes, by e-mail
workspace-new-as-note = No, keep it as an internal note
workspace-new-create = Create ticket
workspace-new-no-address = Enter the customer’s e-mail address.
workspace-new-no-subject = Enter a few words: they become the subject of the e-mail.
workspace-new-no-message = Describe what this is about.
workspace-optional = (optional)
workspace-settings-own = Your profile
workspace-mail-trust = E-mail authentication
workspace-mail-trust-about = How Guichet checks who incoming e-mails are really from, and how others can check yours.
workspace-mail-trust-in = Incoming e-mail
workspace-mail-trust-in-about = E-mails that arrive directly are checked here with SPF, DKIM and DMARC. If they come through a mail server of your own, that server has already checked them, and Guichet reads its results.
workspace-mail-trust-servers = Names of your mail servers
workspace-mail-trust-servers-help = As they appear at the start of the Authentication-Results header, one per line. Headers with other names are ignored.
workspace-mail-trust-wrong = Please enter up to ten server names such as mx.example.org, one per line.
workspace-mail-trust-out = Outgoing e-mail
workspace-mail-trust-out-about = What recipients can check about the e-mails from your mailboxes, and what DNS says today. A valid signature (DKIM) or a known sending server (SPF) is enough.
workspace-mail-trust-known = Can be verified as yours
workspace-mail-trust-unknown = Cannot be verified as yours
workspace-mail-trust-signed = E-mails are signed for this domain.
workspace-mail-trust-unsigned = E-mails are not signed for this domain. To sign them, give Guichet a private DKIM key:
workspace-mail-trust-aligned = The return path is in the same domain, so SPF also counts for DMARC.
workspace-mail-trust-there = Published
workspace-mail-trust-missing = Not published: please add this record
workspace-mail-trust-other = Published, but incorrect: please correct it
workspace-mail-trust-not-known = Not checked: the name server did not respond
mailboxes-release-unknown = Recipients cannot tell that e-mails from { $domain } are yours: they are neither signed nor sent from a server that the domain authorises. Many will end up as spam.
workspace-mail-trust-name = Name
workspace-mail-trust-text = Value
workspace-mail-held = { $number ->
    [one] One acknowledgement to an unknown sender was held back
   *[other] { $number } acknowledgements to unknown senders were held back
  } since { $when }: too many within an hour. Someone may be misusing other people’s addresses. The requests themselves are all here.
workspace-settings-desk = Desk
workspace-settings-desk-about = The name customers see in e-mails and on pages.
workspace-desk-name = Desk name
workspace-time-zone = Time zone
workspace-no-such-zone = This time zone does not exist. Enter one such as Europe/Paris.
workspace-mailboxes = Mailboxes
workspace-mailboxes-about = The addresses you use to receive and send e-mails.

# Mailboxes
mailboxes-about = Where e-mails come in, how they go out, and how each mailbox is doing.
mailboxes-add = Add a mailbox
mailboxes-add-about = A new mailbox starts in quarantine: e-mails come in and become tickets, and nothing is sent until you release it.
mailboxes-edit = Edit
mailboxes-empty = There are no mailboxes yet. Add one, and its e-mails become tickets.
mailboxes-state-live = live
mailboxes-state-quarantined = in quarantine
mailboxes-state-failing = not working
mailboxes-failing-since = Not working since { $time }.
mailboxes-last-letter = Last e-mail: { $time }
mailboxes-source-none = E-mails are delivered to this desk (SMTP, LMTP or API).
mailboxes-source-imap = E-mails are fetched from { $folder } on { $server }.
mailboxes-relay-none = E-mails are sent through the desk’s SMTP server.
mailboxes-relay-own = E-mails are sent through { $server }.
mailboxes-ceiling-is = At most { $number } per hour
mailboxes-ceiling-none = No hourly limit
mailboxes-full = The hourly limit is reached. E-mails wait and are sent as soon as there is room, those written by people first.
mailboxes-full-banner = { $address } has reached its hourly limit; e-mails are waiting.
mailboxes-full-look = Open the mailbox
troubles-relay = E-mails are waiting and cannot be sent. { $what }
troubles-mailbox = E-mails for { $address } cannot be fetched. { $what }
troubles-lack-room = The disk is full, so nothing new can be saved. Incoming e-mails wait on the sending servers and arrive as soon as there is space.
troubles-lack-files = The folder for files is not there, or Guichet cannot write to it, so files and long e-mails cannot be saved. Incoming e-mails wait on the sending servers.
troubles-lack-folder = Guichet cannot write to its data folder, so nothing new can be saved. Incoming e-mails wait on the sending servers.
troubles-lack-database = The database does not accept anything, so nothing new can be saved. Incoming e-mails wait on the sending servers.
troubles-advice-room = Ask your system administrator to free up space on the disks of the data folder and the database. No restart is needed.
troubles-advice-files = Ask your system administrator to check that the folder for files is mounted, and its permissions.
troubles-advice-folder = Ask your system administrator to check the disk and the permissions of the data folder.
troubles-advice-database = Ask your system administrator to check the database server and Guichet’s log.
troubles-look-ready = Check again
troubles-look-mailboxes = Open mailboxes
mailboxes-facts = Settings
mailboxes-would-send = { $number ->
    [0] No e-mails held
    [one] 1 e-mail held
   *[other] { $number } e-mails held
  }
mailboxes-would-send-nothing = As soon as this mailbox would send an e-mail, it appears here.
mailboxes-quarantine-about = This mailbox is in quarantine: it receives e-mails, and it shows here what it would send. Nothing is sent until you release it.
mailboxes-release = Release the mailbox
mailboxes-release-about = What should happen to the e-mails held so far?
mailboxes-release-none = Send none of them
mailboxes-release-replies = Send only those written by agents
mailboxes-remove = Remove
mailboxes-remove-sure = Remove this mailbox? Its tickets stay; e-mails about them are sent from the main mailbox. Its passwords are deleted.
mailboxes-purpose-reply = Agent reply
mailboxes-purpose-acknowledgement = Acknowledgement
mailboxes-purpose-reminder = Reminder
mailboxes-purpose-warning = Advance notice
mailboxes-purpose-notice = Closing notice
mailboxes-purpose-survey = Survey
mailboxes-purpose-alert = Alert to a colleague
mailboxes-who = Mailbox
mailboxes-address = Address
mailboxes-name = Name shown to customers
mailboxes-team = Assign new tickets to
mailboxes-team-none = No team
mailboxes-ceiling = Hourly sending limit
mailboxes-ceiling-about = Anything over it waits. Leave empty for no limit.
mailboxes-in = Incoming
mailboxes-out = Outgoing
mailboxes-fetches = Fetch e-mails from an IMAP mailbox
mailboxes-fetches-about = Otherwise, e-mails must be delivered to the desk by SMTP or LMTP.
mailboxes-own-relay = Use this mailbox’s own SMTP server
mailboxes-own-relay-about = Otherwise, e-mails are sent through the desk’s SMTP server.
mailboxes-host = Server
mailboxes-port = Port
mailboxes-security = Encryption
mailboxes-security-tls = TLS
mailboxes-security-starttls = STARTTLS
mailboxes-security-none = None
mailboxes-user = Username
mailboxes-auth = Sign-in method
mailboxes-auth-password = Password
mailboxes-auth-xoauth2 = OAuth 2 (XOAUTH2)
mailboxes-password = Password
mailboxes-secret-kept = Unchanged
mailboxes-token-url = Token URL
mailboxes-client-id = Client ID
mailboxes-client-secret = Client secret
mailboxes-refresh-token = Refresh token
mailboxes-risks = Less secure options
mailboxes-any-certificate = Accept any certificate from this server
mailboxes-allow-plain = Send the password unencrypted to another machine
mailboxes-folder = Folder
mailboxes-first-days = Import e-mails from the last … days
mailboxes-first-days-about = 0: only e-mails that arrive from now on.
mailboxes-after = After import
mailboxes-after-leave = Leave the e-mail as it is
mailboxes-after-seen = Mark the e-mail as read
mailboxes-after-move = Move the e-mail to a folder
mailboxes-move-to = Folder to move to
mailboxes-save = Test and save
mailboxes-test = Test
mailboxes-save-anyway = Save even though the test failed
mailboxes-problems = Nothing is saved yet: please check the marked fields.
mailboxes-tried = Test results
mailboxes-tried-nothing = There is nothing to test: this mailbox has no servers of its own.
mailboxes-tried-imap = { $number ->
    [one] E-mails can be fetched: signed in, and the folder contains 1 e-mail.
   *[other] E-mails can be fetched: signed in, and the folder contains { $number } e-mails.
  }
mailboxes-tried-relay = E-mails can be sent through { $server }.
mailboxes-type-again = Please enter new passwords again: they are never shown.
mailboxes-last-stays = The last mailbox cannot be removed: without an address, the desk cannot reply to anyone. Add another one first.
mailboxes-too-large = This e-mail is too large to import ({ $size } MB; the limit is { $most } MB). The original is still in its folder on the mail server.
mailboxes-fault-reach = { $server } cannot be reached: { $why }.
mailboxes-fault-encrypt = No secure connection to { $server } could be established: { $why }.
mailboxes-fault-token = The token server { $server } did not issue a token: { $why }.
mailboxes-fault-sign-in = { $server } rejected the sign-in: { $why }.
mailboxes-fault-folder = { $server } did not open this folder: { $why }.
mailboxes-fault-take = { $server } does not accept our e-mails: { $why }.
mailboxes-fault-talk = The connection to { $server } was lost: { $why }.
mailboxes-fault-desk = Something went wrong in Guichet: { $why }.
mailboxes-why-said = it replied “{ $said }”
mailboxes-why-silent = no response in time
mailboxes-why-refused = nothing is listening on this port
mailboxes-why-unreachable = there is no route to it from here
mailboxes-why-unknown = no server has this name
mailboxes-why-closed = it closed the connection
mailboxes-why-no-tls = it does not offer TLS on this port
mailboxes-why-untrusted = its certificate comes from an authority that Guichet does not trust
mailboxes-why-inside = it is in a private network
mailboxes-why-no-address = its address is not a web address, or contains a password
mailboxes-why-wrong-name = its certificate is for a different name
mailboxes-why-expired = its certificate is not valid at this time
mailboxes-why-other-protocol = it does not answer like a mail server
mailboxes-why-unsaid = it gave no reason
mailboxes-why-no-numbers = the folder does not give its e-mails permanent IDs
mailboxes-why-no-folder = there is no folder named “{ $folder }”
mailboxes-why-other-node = another node is reading this folder now
mailboxes-advice-untrusted = Does your company have its own certificate authority? Ask your system administrator to set GUICHET_CA_FILE to its PEM file.
mailboxes-advice-inside = By default, Guichet fetches nothing from private networks. Ask your system administrator to add this server’s address to GUICHET_PRIVATE_NETWORKS.
mailboxes-advice-unknown = Check the spelling of the server name.
mailboxes-advice-reach = Check the server name and port, and whether a firewall is blocking the connection.
mailboxes-advice-encrypt = Check the port and the encryption: TLS usually uses 993 or 465, STARTTLS 143 or 587. The certificate must be valid for this name.
mailboxes-advice-token = Check the client ID, client secret and refresh token; the refresh token may have expired.
mailboxes-advice-sign-in = Check the username and password. Many providers require an app password or OAuth 2.
mailboxes-advice-folder = Enter the folder exactly as the server names it, for example INBOX or INBOX/Support.
mailboxes-advice-folders = These folders exist: { $folders }. In the mailbox settings, enter one of them exactly as shown.
mailboxes-advice-take = Ask the administrator of that server which senders it accepts, and whether Guichet has to sign in.
mailboxes-advice-talk = Guichet will try again automatically. If the problem persists, ask the administrator of that server.
mailboxes-advice-desk = Guichet will try again automatically. If the problem persists, check Guichet’s log.
mailboxes-wrong-address = This is not a valid e-mail address.
mailboxes-wrong-name = Enter at most 80 characters, on one line.
mailboxes-wrong-ceiling = Enter a whole number from 1 to 1,000,000, or leave this empty.
mailboxes-wrong-team = This team does not exist.
mailboxes-wrong-host = Enter only the server name, such as imap.example.org.
mailboxes-wrong-port = Enter a whole number from 1 to 65535, or leave this empty.
mailboxes-wrong-plain = The password would be sent unencrypted. Choose TLS or STARTTLS, or allow it below.
mailboxes-wrong-password = Please enter the password. You need to enter it again whenever the server or username changes.
mailboxes-wrong-token-url = Enter an address that starts with https://.
mailboxes-wrong-days = Enter a whole number of days from 0 to 3,650.
mailboxes-wrong-move = This is the folder that is being read. Choose a different one.
workspace-done-mailbox-saved = Saved.
workspace-done-mailbox-released = { $number ->
    [0] Released. E-mails are sent from now on; none of those held was sent.
    [one] Released. E-mails are sent from now on; 1 held reply is on its way.
   *[other] Released. E-mails are sent from now on; { $number } held replies are on their way.
  }
workspace-done-mailbox-removed = Removed. All its tickets are still here.
workspace-letter-held = Held: the mailbox is in quarantine.

workspace-calendar = Calendar
workspace-calendar-about = Business days and hours are counted in the time zone { $zone }; holidays never count.
workspace-calendar-closed = closed
workspace-policies = Closing policies
workspace-holidays = Upcoming holidays
workspace-done-not-solved = Not resolved yet: something arrived that you have not read. Read it, then resolve the ticket if that still fits.
workspace-done-reply = Your reply will be sent in a moment.
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
    [one] One remote image is blocked.
   *[other] { $number } remote images are blocked.
}
workspace-form-problems = { $number ->
    [one] One entry is missing or wrong. What you typed is kept.
   *[other] { $number } entries are missing or wrong. What you typed is kept.
}
workspace-done-bulk = { $number ->
    [0] No tickets were changed.
    [one] One ticket changed.
   *[other] { $number } tickets changed.
}
workspace-done-bulk-unsolved = { $number ->
    [one] One ticket was not resolved: its type requires a summary. Open it to resolve it. The others have been changed.
   *[other] { $number } tickets were not resolved: their type requires a summary. Open them to resolve them. The others have been changed.
}
workspace-done-opened = Ticket #{ $number } has been created.
set-aside-title = Unprocessed e-mails
set-aside-about = These e-mails are kept, but could not be added to a ticket. Check the reason, then process them again.
set-aside-none = No unprocessed e-mails
set-aside-none-about = Every incoming e-mail is in a ticket. Any that cannot be read or processed appears here, with the reason.
set-aside-waits = Will be retried within a minute
set-aside-stopped = Could not be processed
set-aside-sender-unknown = Unknown sender
channels-why-suspended = The sender is suspended: e-mails from this person do not open tickets.
channels-why-unreadable = The e-mail is damaged or too large to read. Download it to see the original.
channels-why-too-slow = Reading the e-mail took too long. Download it to see the original.
channels-why-fault = Something went wrong while this e-mail was being processed; nothing of it is lost. Technical details: { $error }
# Kept with e-mails that are in no ticket or joined one; the API gives them in English.
channels-why-own = an e-mail of this desk came back to it
channels-why-robot = an automatic e-mail that belongs to no ticket ({ $mark })
channels-why-receipt = an e-mail that only confirms that one of ours was read
channels-why-report-known = a delivery report that says nothing new
channels-why-report-alone = a report about an e-mail that belongs to no ticket
channels-why-duplicate = the same e-mail as number { $mail }
channels-why-sent-back = the receiving mail server sent it back: { $said }
channels-why-sent-back-by = { $server } sent it back: { $said }
channels-doubt-no-part = it refers to a ticket in which its sender does not take part
channels-doubt-disowned = it refers to a ticket, and its sender’s domain says that the e-mail is not its own
channels-doubt-not-proven = it refers to a ticket, and nothing proves who sent it
channels-because-address = it was sent to a signed reply address
channels-because-answer = it answers an e-mail from the desk
channels-because-reference = it refers to an e-mail in this ticket
channels-because-report = it is a report about one of our e-mails
channels-because-conversation = it continues its sender’s conversation
channels-because-repeated = its sender wrote the same a few minutes ago
channels-because-forwarded = a colleague forwarded the customer’s e-mail
# Why there is no acknowledgement: "No acknowledgement was sent: …".
channels-unanswered-import = an old e-mail was imported
channels-unanswered-uncertain = it is not certain who sent the e-mail
channels-unanswered-ourselves = the e-mail came from this desk
channels-unanswered-colleague = the sender works here
channels-unanswered-null-sender = the e-mail was sent without a return address
channels-unanswered-list = the e-mail came through a mailing list
channels-unanswered-robot = the e-mail was sent automatically
channels-unanswered-disowned = the e-mail does not come from the domain it names
channels-unanswered-sign-up = it is the sign-up e-mail of a service
channels-unanswered-not-wanted = the e-mail asks for no automatic reply
channels-unanswered-lately = the sender already received one within 24 hours
channels-unanswered-budget = the hourly limit for automatic replies to unknown senders is reached
channels-unanswered-budget-domain = the hourly limit for automatic replies to this domain is reached
set-aside-retry = Try again
set-aside-raw = Download the e-mail
undelivered-title = Undelivered e-mails
undelivered-about = These e-mails were not delivered: the mail server rejected or returned them, or five days went by. Correct the address, or try again.
undelivered-none = No undelivered e-mails
undelivered-none-about = When Guichet gives up on an e-mail, it appears here with the reason.
undelivered-why = Not delivered
undelivered-leave = Dismiss
workspace-done-letter-left = The e-mail will not be tried again.
mailboxes-purpose-progress = Progress update
mailboxes-purpose-check-back = Check-back
outbox-why-quarantined = the mailbox was in quarantine
outbox-why-left = someone dismissed it
outbox-why-outdated = it could not be sent before the day that it announced
closing-why-overtaken = a later e-mail replaces it
letter-why-complained = the customer reported one of our e-mails as spam
set-aside-dismiss = Remove from list
workspace-done-mail-taken = The e-mail is in ticket #{ $number }.
workspace-done-mail-stays = That did not work. The e-mail stays here with the reason.
workspace-done-mail-gone = The e-mail has been processed.
workspace-done-claim-joined = The e-mail is now in ticket #{ $number }.
workspace-done-claim-dismissed = The e-mail stays in ticket #{ $number }.
workspace-done-mail-dismissed = Removed from the list. The e-mail itself is kept.
### The reply box: recipients, forwarding, sending later
composer-to = To
composer-cc = Cc
composer-bcc = Bcc
composer-from = From
composer-reply-all = Reply to all
composer-new-here = New to this ticket, will see this reply and everything after it: { $who }
composer-take-out = Remove { $who }
composer-bad-address = This is not a valid e-mail address: { $what }
composer-bad-address-short = Not a valid e-mail address: { $who }
composer-own-address = { $what } is one of this desk’s own addresses.
composer-no-recipient = Enter at least one address.
composer-too-many = A message can have at most { $what } recipients.
composer-files-kept = Your files are kept with the message; you don’t need to choose them again.
composer-send-anyway = Send anyway
composer-send-this = Send this version
composer-take-other = Use the other version
composer-keep-this = Keep this version
composer-other-version = Not sent yet: another version of your text was saved in another window or on another device. Send this one, or use the other. Your text is kept.
composer-other-version-live = Another version of this text was saved in another window or on another device. This one will not be saved until you choose.
composer-news = You have not read this yet
composer-news-wrote = { $who } wrote:
composer-news-read = Mark as read
composer-draft-away = Not saved: Guichet cannot be reached. Your text stays in this browser, and saving will be retried.
composer-unsent-ended = Not sent: you have been signed out. Your text stays here; sign in again in another tab, then send it.
composer-draft-ended = You have been signed out. Your text stays here; sign in again in another tab, then continue.
composer-draft-refused = Not saved: Guichet cannot save anything right now. Your text stays in this browser, and saving will be retried.
composer-unsent = Not sent: Guichet did not respond. Your text and files are still here. Check whether your message already appears above, then send again.
composer-unsent-refused = Not sent: something went wrong on our side. Your text and files are still here. Please send again in a moment.
composer-sign-in = Sign in
composer-unsaved = This browser still has text that you never saved:
composer-put-back = Restore it
composer-drop-unsaved = Discard it
half-typed-since = What you typed is still here (saved: { $when }).
half-typed-drop = Start over
composer-file-missing = You mention an attachment, but no file is attached. Attach it, or send again without it.
composer-nothing-to-forward = There is nothing to forward.
composer-quote = Quote
composer-forward-about = Only the recipients see it; their replies stay internal
composer-forward-what = Include
composer-forward-all = The whole conversation
composer-forward-one = { $who }, { $when }
composer-later = Send later
composer-later-hour = In an hour
composer-later-tomorrow = Tomorrow morning
composer-later-monday = On Monday
composer-later-exact = Pick a date and time
composer-later-plan = Schedule
composer-later-unless-answered = Cancel if the customer replies first
composer-later-past = This time is in the past, or more than a year away.
composer-later-unclear = Choose a date and a time.
composer-format = Formatting
composer-format-bold = Bold
composer-format-italic = Italic
composer-format-bullets = Bulleted list
composer-format-numbers = Numbered list
composer-format-quote = Quote
composer-format-code = Code
composer-format-link = Link
composer-no-picture = Only images can be shown inside a message.
delivery-files-linked = The files are too large for an e-mail. You can download them here until { $day }:
portal-file-gone = This link is no longer valid
portal-file-gone-about = Files stay available for thirty days. Reply to the message that brought you here, and we will gladly send the file again.
workspace-sending = Sending
workspace-sending-about = How replies are sent.
workspace-sending-undo = Wait ten seconds before sending a reply, so that it can be undone
workspace-sending-takes = An agent who replies to an unassigned ticket becomes its owner
workspace-sending-link-above = Send files as links when they exceed this total size (MB)
workspace-correct-address = Correct the address
workspace-address-of = E-mail address of
workspace-correct-and-send = Save and send again
workspace-done-address-wrong = This is not a valid e-mail address. Nothing was changed.
workspace-done-address-taken = This address belongs to someone else. Forward the message to them, or add them in Cc.
workspace-forward = Forward
workspace-forwarded = Forwarded outside; the customer does not see it
workspace-forwarded-along = Forwarded content
workspace-aside = Reply to a forwarded message; the customer does not see it
workspace-answer-aside = Reply privately
workspace-recipients = Recipients
workspace-sending-in = Sending in { $seconds } s
workspace-undo = Undo
workspace-planned-for = Will be sent { $when }
workspace-planned-unless-answered = unless the customer replies first
workspace-planned-edit = Edit
workspace-planned-now = Send now
workspace-planned-drop = Discard
workspace-planned-drop-sure = Discard this message? Its text will be lost.
workspace-done-planned = Scheduled. The message stays in the ticket until it is sent.
workspace-done-undone = Undone. Your text is back in the reply box.
workspace-done-dropped = Discarded. Nothing was sent.
workspace-done-too-late = Too late: the message has already been sent, or someone else cancelled it.
workspace-event-left = { $who } was removed from Cc
workspace-event-undone = { $who } cancelled a message before it was sent
workspace-event-plan-dropped = { $who } cancelled a scheduled message
workspace-event-plan-answered = The scheduled message was not sent: the customer replied first. It is a draft again
workspace-event-plan-over = The scheduled message was not sent: the ticket was closed. It is a draft again
### The words of the letters, and the brand
letters-title = E-mail templates
letters-about = The e-mails that Guichet writes automatically, in your own words, in each language.
letters-brand = Brand
letters-brand-about = { $name }: the colour and logo of e-mails, customer pages and surveys.
categories-title = Categories
categories-about = What requests are about. Each ticket has at most one category; closing policies and survey rules can use it as a condition.
categories-new = New category
categories-name = Name
categories-add = Add category
categories-in-use = In use
categories-none = There are no categories yet. Once you add one, it can be chosen on every ticket, next to the type.
categories-rename = Rename
categories-retire = Archive
categories-retired = Archived
categories-retired-about = They can no longer be chosen; tickets that have one keep it.
categories-bring-back = Restore
categories-wrong-name = A category needs a name of at most 60 characters.
categories-name-taken = Another category already has this name.
categories-retired-already = This category is archived and can no longer be chosen.
workspace-done-category-added = Category added. It can be chosen on every ticket.
workspace-done-category-retired = Archived. Tickets that have it keep it.
workspace-done-category-back = Category restored.
conditions-tags-help = The ticket has at least one of these tags. Separate them with commas; leave empty for any.
conditions-customer-tags-help = The customer has at least one of these tags. Separate them with commas; leave empty for any.
brands-title = Brands
brands-brand = Brand
brands-name = Name
brands-first = It uses the desk’s name, which you can change in the settings.
brands-add = Add a brand
brands-add-about = A separate customer-facing brand with its own name, colour, logo and e-mails. A mailbox belongs to one brand; its tickets, e-mails and surveys show it.
brands-of-mailbox = E-mails from this mailbox show the brand’s name, colour and logo.
brands-wrong-name = A brand needs a name of at most 80 characters.
brands-name-taken = Another brand already has this name.
brands-first-stays = The desk’s own brand cannot be archived.
brands-has-mailbox = A mailbox still belongs to this brand, so e-mails would keep arriving in its name. Choose another brand for the mailbox first.
brands-retired-already = This brand is archived: choose another one.
brands-retired = Archived brands
brands-retired-about = Nothing new is sent in their name; their tickets, e-mails and survey responses keep them.
workspace-done-brand = Brand added. Choose it in the settings of a mailbox.
workspace-done-brand-retired = Brand archived. Its tickets keep it.
workspace-done-brand-back = Brand restored.
letters-colour = Colour
letters-no-colour = Choose a colour.
letters-light-colour = White text is not readable on this colour. Choose a darker one.
letters-logo = Logo
letters-logo-help = PNG, JPEG, GIF or WebP, up to 100 kB and 2,000 pixels per side. It is part of every e-mail.
letters-logo-remove = Remove the logo
letters-logo-no-picture = This is not a PNG, JPEG, GIF or WebP image.
letters-logo-heavy = The logo is larger than 100 kB. Please choose a smaller file.
letters-logo-large = The logo is larger than 2,000 pixels on one side. Please choose a smaller image.
letters-list = E-mails
letters-own = customised
letters-own-about = This is your own text.
letters-supplied-about = This is the default text. What you save replaces it.
letters-body = Text
letters-body-help = Blank lines separate paragraphs. The plain-text version uses the same words.
letters-variables = Variables, within a sentence
letters-parts = Blocks, each in its own paragraph
letters-reset = Restore the default
letters-reset-sure = Restore the default text? Your own text stays in the list of versions.
letters-preview = Preview
letters-look = Preview
letters-phone = Phone
letters-plain = Plain text
letters-versions = Versions
letters-was-reset = default text
letters-too-long = This text is too long.
letters-unknown-variable = This e-mail has no variable “{ $what }”. Choose one from the list.
letters-part-not-alone = “{ $what }” is a block: put it in its own paragraph, with blank lines around it.
letters-part-missing = This e-mail must contain “{ $what }”.
letters-kind-reply = Agent reply
letters-kind-acknowledgement = Acknowledgement
letters-kind-reminder = Reminder
letters-kind-warning = Advance notice
letters-kind-notice = Closing notice
letters-kind-combined = Closing notice with rating
letters-kind-survey = Survey
letters-kind-progress = Progress update
letters-kind-check-back = Check-back
letters-kind-alert = Alert to the team
letters-subject-progress = We are still working on it: {"{{"}ticket.subject{"}}"}
letters-subject-check-back = How is it going? {"{{"}ticket.subject{"}}"}
letters-subject-alert = Please look at this: {"{{"}ticket.subject{"}}"}
letters-sample-name = Camille Moreau
letters-sample-subject = Broken lamp
letters-sample-question = How satisfied are you with our help?
letters-sample-text = Guichet inserts the right sentences for each situation here.
letters-sample-reply =
    Hello,

    We are sending you a new lamp today.
letters-sample-quote = Could you tell us your order number?
### Satisfaction
satisfaction-letter-greeting = Hello,
satisfaction-letter-greeting-name = Hello { $name },
satisfaction-letter-solved = Your request “{ $subject }” is solved. May we ask you one question?
satisfaction-letter-relationship = We would like to know what you think of us. May we ask you one question?
satisfaction-letter-until = Clicking opens a page; nothing is saved until you submit it. You can answer until { $day }.
satisfaction-title = How did we do?
satisfaction-title-relationship = What do you think of us?
satisfaction-lead = Tell us how it went. It takes a minute.
satisfaction-about = Request #{ $number } from { $opened }
satisfaction-about-solved = Request #{ $number } from { $opened }, handled by { $agent }, solved on { $solved }
satisfaction-optional = optional
satisfaction-reason-none = Please choose
satisfaction-reopen = Please reopen my request
satisfaction-reopen-help = We will reopen it and reply to you by e-mail.
satisfaction-send = Send my rating
satisfaction-until = You can change your rating until { $day }.
satisfaction-choose = Please choose one of the answers.
satisfaction-comment-long = A comment can have at most 4,000 characters. Please shorten it a little; nothing was lost.
satisfaction-thanks = Thank you
satisfaction-thanks-name = Thank you, { $name }
satisfaction-saved = Your rating is saved: { $label } ({ $score } out of { $best }).
satisfaction-saved-figure = Your rating is saved: { $score } out of { $best }.
satisfaction-next-solved = Your request stays solved. If something comes up, just reply to our last e-mail and we will reopen it.
satisfaction-next-negative = We are sorry. We will look into what went wrong. Your request stays solved; if you still need help, just reply to our last e-mail and we will reopen it.
satisfaction-next-open = Your request is open and we are working on it. You will get our reply by e-mail.
satisfaction-change = Change my rating
satisfaction-see-request = See my request
satisfaction-open = This survey is open.
satisfaction-ended = This survey has ended
satisfaction-ended-withdrawn = Your request #{ $number } was reopened, so there is nothing to rate yet. We will ask you again when it is solved.
satisfaction-ended-again = Your request #{ $number } has since been reopened and solved again. We will ask you about that in a separate e-mail.
satisfaction-ended-closed = Your request #{ $number } was closed on { $day }, so we no longer record ratings for it.
satisfaction-ended-over = This survey about your request #{ $number } could be answered until { $day }.
satisfaction-ended-relationship = This survey could be answered until { $day }.
satisfaction-unknown = This survey link doesn’t work
satisfaction-unknown-sentence = It may be old, or your e-mail program may have cut it short. Please use the complete link from our e-mail.
satisfaction-contact = We would still like to hear from you. Write to us, and a person will read it.
satisfaction-write = Write to us

### Portal
portal-title = Your request #{ $number }
portal-heading = Request #{ $number } from { $day }
portal-state-new = We have received your request.
portal-state-open = We are working on your request.
portal-state-on-hold = We are waiting for someone else to help us with your request.
portal-state-pending = We are waiting for your reply.
portal-state-pending-until = We are waiting for your reply until { $day }.
portal-state-solved = Your request is solved.
portal-state-closed = Your request was closed on { $day }.
portal-state-cancelled = Your request was cancelled on { $day }.
portal-next-open = You will get our reply by e-mail and here.
portal-next-pending = Just write below.
portal-next-pending-until = After that, we will consider it solved; you can come back at any time.
portal-next-solved = If something is missing, write below and we will reopen it.
portal-next-solved-until = If something is missing, write by { $day } and we will reopen it; after that, your message opens a new request linked to this one.
portal-next-closed = If something is missing, write below: your message opens a new request linked to this one.
portal-progress = Status of your request
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
portal-done-help = Your request is with us again. If you like, tell us below what is missing.
portal-done-more-days = You have more time. Write to us whenever it suits you.
portal-done-more-days-until = You have more time, until { $day }. Write to us whenever it suits you.
portal-done-no-deadline = There is no deadline: write to us whenever it suits you.
portal-done-not-waiting = We are not waiting for a reply from you at the moment, so there is nothing to postpone.
portal-done-sent = Your message has arrived. You don’t need to do anything else.
portal-rated = Thank you for your rating. Change your rating
portal-messages = Messages
portal-you = You
portal-files = Files
portal-files-limit = optional, up to 25 MB in total
portal-answer = Your reply
portal-write-again = Write to us again
portal-send = Send
portal-empty = Please write something, or add a file.

### Workspace: policy and ratings on the ticket
workspace-policy-version = { $name }, version { $version }
workspace-step-done-survey = Customer asked for a rating
workspace-step-coming-remind = Remind the customer
workspace-step-coming-warn = Send the advance notice
workspace-step-coming-solve = Mark as solved and send the notice
workspace-step-coming-survey = Ask for a rating
workspace-step-coming-close = Close
workspace-step-not-counted = { $days } not counted
workspace-rated = Rated { $score } out of { $best }

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
closing-reply-way-back = With this, your request is solved. If you still need help, just reply to this e-mail: we will reopen your request.
closing-reply-any-time = You can come back to this at any time: just reply to this e-mail, even once your request is solved, and we will reopen it.
satisfaction-combined-subject = Thank you, your request is solved: { $subject }
satisfaction-combined-solved = Thank you for writing to us. Your request “{ $subject }” is now solved.
satisfaction-combined-unanswered = Thank you for writing to us. We have not heard back from you, so we consider your request “{ $subject }” solved.
satisfaction-combined-way-back = If you still need help, just reply to this e-mail: we will reopen your request, and you won’t need to repeat anything.
satisfaction-combined-help = I still need help

### Endings: steps and why a letter was withheld
closing-step-progress = progress update
closing-step-nudge = owner reminder
closing-step-look = reopening
closing-step-unasked = back to the owner
closing-step-unreached = back to the owner
closing-why-nobody = the customer cannot be reached by e-mail
letter-why-no-mailbox = the desk has no mailbox
letter-why-no-address = the customer cannot be reached by e-mail
letter-why-ourselves = the address is one of the desk’s own mailboxes
closing-why-missed = missed while the desk was down; a later step is already due
closing-why-overrun = a later step is already due
closing-why-skipped = an agent skipped it
closing-why-answered = the customer replied
outbox-why-answered = our reply was sent before it
closing-why-status = the status changed
closing-why-replied = an agent replied; the waiting time started over
closing-why-paused = an agent paused the policy
closing-why-deleted = the ticket is in the trash
closing-why-stopped = policy e-mails are stopped
closing-why-budget = { $number ->
    [one] already one e-mail this week
   *[other] already { $number } e-mails this week
}; the advance notice will still be sent
closing-why-together = covered by the e-mail about ticket #{ $ticket }
closing-why-answered-minutes = { $minutes ->
    [0] the customer had just replied
    [one] the customer replied one minute before
   *[other] the customer replied { $minutes } minutes before
}
closing-why-answered-hours = { $hours ->
    [one] the customer replied one hour before
   *[other] the customer replied { $hours } hours before
}
workspace-because = { $what }: { $reason }

### Endings: letters
closing-digest-subject = We are waiting for your reply about { $number } requests
closing-digest-text = We are waiting for your reply about { $number } requests so we can continue. Here they all are, in one e-mail:
closing-digest-ticket = #{ $number }: { $subject }
closing-digest-until = We are waiting for your reply. If we do not hear from you, we will consider it solved on { $date }; we will write to you again before then.
closing-digest-warn-subject = We will consider { $number } of your requests solved, the first on { $date }
closing-digest-warn-text = We have not heard back from you about { $number } requests. If you do not reply, we will consider each of them solved at the time shown. Here they all are, in one e-mail:
closing-digest-warn-until = If we do not hear from you, we will consider it solved on { $date }.
closing-digest-waits = We are waiting for your reply.
closing-digest-answer = Reply about this request
closing-digest-reply = You can simply reply to this e-mail: we will read your reply for each of these requests.
closing-progress-subject = An update on your request: { $subject }
closing-progress-text = We have not forgotten your request “{ $subject }”.
closing-progress-waits = We are still waiting for a reply from someone else.
closing-progress-waits-for = We are still waiting for a reply from: { $who }.
closing-progress-look = We will check again on { $date }.
closing-progress-soon = We will write to you as soon as we know more.
closing-progress-answer = There is nothing you need to do. If something has changed, just reply to this e-mail.
closing-check-subject = Is everything all right? { $subject }
closing-check-text = We solved your request “{ $subject }” some time ago. We would like to know whether everything has been fine since.
closing-check-answer = If all is well, there is nothing you need to do. If not, reply to this e-mail or click here:
closing-nudge-subject = Still waiting: { $subject }
closing-nudge-text = “{ $subject }” is still waiting for someone else. Should someone follow up, or update the customer?
closing-nudge-text-for = “{ $subject }” is still waiting for: { $who }. Should someone follow up, or update the customer?
closing-unasked-subject = Nothing was asked: { $subject }
closing-unasked-text = “{ $subject }” has been waiting for { $customer } for three business days, but nothing was asked since their last message, so no reminder was sent. The ticket is open again: ask what you need to know, or resolve it.
closing-unreached-subject = Not delivered: { $subject }
closing-unreached-text = Our message to { $customer } about “{ $subject }” was not delivered. No reminders will be sent, and the ticket will not be solved for lack of a reply. It is open again: correct the address, or reach them another way.
policies-says-on-hold-customer = While we wait for others, the customer hears from us every { $after }.
policies-says-on-hold-owner = While we wait for others, the owner is reminded every { $after }.
policies-sample-awaited = your bank
demo-purpose-progress = progress update
demo-purpose-check-back = check-back

### Endings: the resolve sheet
resolve-title = Resolve ticket #{ $number }
resolve-policy = Closing policy: { $name }
resolve-no-policy = No closing policy applies to this ticket.
resolve-what = Resolution
resolve-summary = Summary
resolve-summary-help = Stays with the ticket, for your colleagues. The customer does not see it.
resolve-summary-wanted = Describe the resolution in a few words: tickets of this type require it.
resolve-how = Closing message
resolve-proposed = suggested by the policy
resolve-reason = Why not follow the policy?
resolve-reason-wanted = Give a short reason.
resolve-solved-already = This ticket is already solved or closed.
resolve-do = Resolve
resolve-keys = e or Ctrl+Enter
resolve-preview = What the customer receives
resolve-preview-about = { $who }, in { $language ->
    [fr] French
    [de] German
   *[en] English
}
resolve-ending-notice = Closing notice
resolve-ending-both = Closing notice and rating in one e-mail
resolve-ending-survey = Survey only
resolve-ending-reply = Your last reply explains how to reopen
resolve-ending-nothing = No e-mail
resolve-now-notice = Now: the closing notice
resolve-now-both = Now: the closing notice with the rating
resolve-now-in-reply = No notice: your last reply already explains how to reopen
resolve-now-not-in-reply = Now: the closing notice, because your last reply does not explain how to reopen
resolve-now-nothing = Now: no e-mail
resolve-later-survey = { $day }: the survey
resolve-later-close = { $day }: closed, unless someone writes
workspace-done-solved = Solved.
workspace-event-ending-chosen = { $who } chose a different closing message: { $ending } ({ $reason })

### Endings: on hold
hold-title = Put ticket #{ $number } on hold
hold-about = For requests that depend on a bank, a supplier or a colleague.
hold-awaited = Who are we waiting for?
hold-awaited-help = The customer may see this: “your bank”, “the manufacturer”.
hold-look = When should we check again?
hold-look-help = The ticket reopens on that day. The customer may see the date.
hold-look-past = Choose a day in the future.
hold-look-wrong = Choose a day.
hold-meanwhile-customer = The policy sends the customer an update on { $day }.
hold-meanwhile-owner = The policy reminds the owner on { $day }.
hold-meanwhile-nothing = The policy writes to nobody in the meantime.
hold-do = Put on hold
hold-begin = Wait for someone…
hold-change = Change…
hold-waits-for = Waiting for: { $who }.
hold-look-on = Reopens on { $day }
workspace-done-hold = On hold.
workspace-event-on-hold = { $who } put the ticket on hold, waiting for: { $awaited }
workspace-event-on-hold-until = { $who } put the ticket on hold, waiting for: { $awaited }, until { $day }
workspace-event-on-hold-nobody = someone else

### Endings: checking back
ending-title = Follow-up
check-back-title = Check back on ticket #{ $number }
check-back-about = On that day, the ticket appears at the top of your list with your note. It stays solved or closed.
check-back-day = On which day?
check-back-note = Note to yourself
check-back-note-example = Did the spare part arrive?
check-back-tells = Also e-mail the customer on that day
check-back-tells-help = A short e-mail asks whether everything has been fine since.
check-back-do = Schedule
check-back-past = Choose a day in the future.
check-back-is-due = Check back: due since { $day }
check-back-planned = Check back on { $day }
check-back-begin = Check back later…
check-back-change = Change the day…
check-back-done = Done
check-back-list = Check back today
workspace-done-check-back = Scheduled. The ticket will be on your list that day.
workspace-done-check-back-done = Done.
workspace-done-check-back-dropped = Check-back cancelled.
workspace-event-check-back-planned = { $who } will check back on { $day }
workspace-event-check-back-due = Time to check back, as planned
workspace-event-check-back-done = { $who } checked back
workspace-event-check-back-dropped = { $who } cancelled the check-back

### Endings: for all cases
endings-title = Settings for all policies
endings-about = These settings apply to all closing policies together.
endings-open = Settings for all policies
endings-stop-title = Stop everything
endings-stop-about = No policy writes, solves or closes anything until you resume. Nothing is lost: afterwards, each customer gets at most one e-mail, the one that is true then, and every announced date is kept.
endings-stop = Stop all policy e-mails now
endings-go = Resume
endings-stopped = Policy e-mails are stopped ({ $who }, { $when }).
endings-letters = E-mail limits
endings-letters-about = 0 means no limit.
endings-week = Notices per customer in seven days
endings-week-help = Across all tickets. Beyond that, reminders and progress updates are not sent; advance notices always are.
endings-hour = Policy e-mails per hour
endings-hour-help = Anything over the limit waits for the next hour.
endings-day = Policy e-mails per day
endings-day-help = A safeguard against mistakes: anything over the limit waits.
endings-summary = Summary when resolving
endings-summary-about = For the selected types, agents must describe the resolution.
endings-number-wrong = Enter a whole number from 0 to 1,000,000.
workspace-done-letters-stopped = { $number ->
    [0] Everything is stopped.
    [one] Everything is stopped; one e-mail is held.
   *[other] Everything is stopped; { $number } e-mails are held.
}
workspace-done-letters-go = Policy e-mails are sent again.
workspace-step-coming-progress = Send the customer an update
workspace-step-coming-nudge = Remind the owner
workspace-step-coming-look = Reopen the ticket
workspace-step-coming-unasked = Back to the owner: nothing was asked
workspace-step-coming-unreached = Back to the owner: e-mails do not arrive
workspace-step-done-progress = Progress update sent to the customer
workspace-step-done-nudge = Owner reminded
workspace-step-done-look = Reopened, as planned
workspace-step-done-unasked = Reopened: nothing was asked since the customer’s last message
workspace-step-done-unreached = Reopened: our message to the customer was not delivered
workspace-step-withheld-progress = Progress update not sent
workspace-step-withheld-nudge = Owner not reminded
workspace-step-withheld-look = Reopening skipped
workspace-step-withheld-unasked = Return to the owner skipped
workspace-step-withheld-unreached = Return to the owner skipped

### Endings: policies
policies-switching-on = Switch on “{ $name }”
policies-waiting-already = { $number ->
    [0] No tickets are waiting under this policy.
    [one] 1 ticket is already waiting. E-mails in the next 7 days if nobody replies:
   *[other] { $number } tickets are already waiting. E-mails in the next 7 days if nobody replies:
}
policies-on-start-today = Start their clock today
policies-on-move = As if the policy had always applied: steps already due happen now
policies-on-keep = Leave them alone until an agent resumes them
policies-fate-day = { $day } { $number }
policies-ramp = per hour at most; leave empty for all at once
policies-overlap = { $number ->
    [one] 1 open ticket goes to “{ $name }” instead, which is higher in the list.
   *[other] { $number } open tickets go to “{ $name }” instead, which is higher in the list.
}
policies-goes-first = { $number ->
    [0] “{ $name }” is higher in the list and goes first: it takes the tickets that meet the conditions of both. At the moment, there are none.
    [one] “{ $name }” is higher in the list and goes first: 1 open ticket meets the conditions of both.
   *[other] “{ $name }” is higher in the list and goes first: { $number } open tickets meet the conditions of both.
}
policies-takes-first = { $number ->
    [0] This policy is above “{ $name }” and goes first: it takes the tickets that meet the conditions of both. At the moment, there are none.
    [one] This policy is above “{ $name }” and goes first: 1 open ticket meets the conditions of both.
   *[other] This policy is above “{ $name }” and goes first: { $number } open tickets meet the conditions of both.
}
policies-drag = Drag to change the order, or press Alt with the arrow keys
policies-on-hold = While we wait for someone else
policies-on-hold-about = Leave empty for no updates. The agent enters on the ticket whom we wait for and when to check again.
policies-progress = between updates
policies-tell-customer = update the customer
policies-tell-owner = only remind the owner
policies-calendar = Calendar
policies-calendar-own = the team’s, otherwise the desk’s
policies-carrying = Policies as text
policies-carrying-about = To review them together, back them up or copy them to another desk. Nothing is saved until you have seen what changes.
policies-take-out = Export all policies (TOML)
policies-carrying-file = A TOML or JSON file
policies-carrying-text = or paste its text
policies-carrying-unreadable = This text cannot be read: { $why }
policies-carrying-changes = What changes
policies-carrying-none = Nothing: the policies already match.
policies-carrying-new = new, switched off
workspace-done-policies-carried = Saved. Tickets in progress keep their version.

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

### Endings: sending
expect-pending = Send and wait
expect-pending-then = Send and wait: { $step } { $day }
expect-on-hold = Send and hold
expect-on-hold-then = Send and hold: { $step } { $day }
expect-solved = Send and resolve: { $ending }
expect-solved-nothing = Send and resolve

### Portal: waiting for others
portal-state-on-hold-for = We are waiting for a reply from: { $who }.
portal-next-on-hold = There is nothing you need to do. We will write to you as soon as we know more.
portal-next-on-hold-until = There is nothing you need to do. We will check again on { $day }.
portal-done-already-until = You already have more time, until { $day }. Write to us whenever it suits you.
portal-done-already = You already have more time. Write to us whenever it suits you.
resolve-summary-first = Tickets of this type need a summary first: send without resolving, then choose “Resolve”.

### Workspace: steering the policy on a ticket
workspace-steer = Policy controls
workspace-steer-pause = Pause
workspace-steer-pause-about = Nothing happens until you resume; no time is lost.
workspace-steer-paused = paused since { $when }
workspace-steer-resume = Resume
workspace-steer-days = { $days ->
    [one] One more day
   *[other] { $days } more days
}
workspace-steer-skip = Skip next
workspace-steer-now = Run now
workspace-steer-now-sure = { $what } now? What has been sent cannot be undone.
workspace-steer-bring-back = Bring back: { $step }
workspace-steer-days-back = Remove extra days
workspace-done-policy-paused = Paused. Nothing happens until you resume.
workspace-done-policy-resumed = Resumed, with the time that was left.
workspace-done-policy-days = Extra days added.
workspace-done-policy-days-back = Extra days removed.
workspace-done-policy-skipped = Skipped. You can bring it back.
workspace-done-policy-back = Brought back.
workspace-done-policy-now = Done.
workspace-done-policy-nothing = Nothing was changed: the next step is now a different one.
workspace-event-more-days = { $who } added more days
workspace-event-days-back = { $who } removed the extra days
workspace-event-paused = { $who } paused the policy
workspace-event-resumed = { $who } resumed the policy
workspace-event-step-back = { $who } brought back: { $step }

### What a policy's cases became: figures, guard, experiment
measure-title = Figures
measure-about = What actually happened to its tickets in the last { $days } days.
measure-none = No tickets have been solved under this policy yet.
measure-by-version = By version
measure-letters = E-mails per ticket
measure-define-letters = The policy’s reminders, advance notices, closing notices and surveys, divided by the number of resolutions in the last { $days } days.
measure-response = Response rate
measure-define-response = Customers who answered the survey, as a share of those asked in the last { $days } days. Withdrawn surveys do not count.
measure-score = Score
measure-define-score = Responses that are not negative, as a share of all responses to surveys of the last { $days } days.
measure-reopened = Reopened
measure-define-reopened = Resolutions of the last { $days } days after which anyone reopened the ticket or followed up on it.
measure-wrong = Wrongly closed
measure-define-wrong = Tickets that the policy solved automatically in the last { $days } days and whose customer replied within five business days or said “not solved”, as a share of all it solved automatically.
measure-range = { $low } – { $high }
measure-of = { $part } of { $whole }
measure-when = Solved or asked
measure-became = What happened next
measure-open-again = reopened { $day }
guard-title = Wrong-closing guard
guard-about = It suggests looser steps when too many customers come back soon after a policy solved their ticket automatically. It never changes anything itself.
guard-percent = Wrong closings above (percent)
guard-least = Minimum number of automatic resolutions
guard-wrong-threshold = Enter 1 to 50 percent, and 1 to 10,000 resolutions.
guard-finding = { $wrong } of { $solved } tickets that it solved automatically were not really solved ({ $share }, at the very least { $least }). Suggestion: each step { $days } business days later.
guard-simulate = Simulate the suggestion
guard-edit = Open in the editor
workspace-done-guard = Saved.
experiment-start = Try on half of the customers
experiment-start-about = Instead of saving for everyone: half of the customers get the steps as entered, the other half the current version, until you end the experiment. The conditions stay as they are.
experiment-runs = Experiment
experiment-see = Compare both versions
experiment-runs-already = An experiment is already running. End it first.
experiment-edit-later = The policy cannot be changed while an experiment is running. End it first.
experiment-wrong-conditions = Both versions must apply to the same tickets: leave the conditions as they are.
experiment-wrong-same = These are the steps of the current version: change something first.
experiment-wrong-outcome = Choose an outcome.
experiment-over = This experiment has already ended.
experiment-over-list = Earlier experiments
experiment-about = Since { $day }: { $a } customers with a finished ticket in one group, { $b } in the other.
experiment-sides = The two versions
experiment-split = A hash of the customer decides who gets which version. It never changes midway.
experiment-difference = Difference
experiment-verdict = Conclusion
experiment-early = too early
experiment-needed = { $number ->
    [one] about 1 more customer in each group
   *[other] about { $number } more customers in each group
}
experiment-verdict-differs = The difference is significant.
experiment-verdict-same = No significant difference.
experiment-points = { $value } points ({ $low } to { $high })
experiment-too-early = Too early to tell
experiment-no-difference = No significant difference so far
experiment-differs = The versions differ: { $figures }
experiment-honest = Each customer counts once, by their first ticket. The ranges contain the true value in 95 of 100 cases (shares: Wilson and Newcombe; e-mails: Welch). With five figures, one may differ by chance alone, and the more often you look, the likelier that is.
experiment-define-response = Customers who answered the survey, as a share of those asked.
experiment-define-score = Responses that are not negative, as a share of all responses.
experiment-define-reopened = Tickets that were reopened after being solved, as a share of all.
experiment-define-wrong = Tickets solved automatically whose customer then replied within five business days or said “not solved”, as a share of all solved automatically.
experiment-define-letters = Policy e-mails per ticket, on average.
experiment-end = End the experiment
experiment-choose = Outcome
experiment-keep = Keep { $version } for everyone
experiment-stop = Stop without a decision: the previous version continues
experiment-ended-kept = Ended { $day }: { $version } was kept. { $reason }
experiment-ended-stopped = Stopped { $day } without a decision; { $version } continues. { $reason }

### Simulating closing policies
policies-simulate = Simulate
simulation-title = Simulation of { $name }
simulation-finding = Would have solved { $solved } of { $waiting ->
    [one] 1 waiting ticket
   *[other] { $waiting } waiting tickets
}; { $wrong ->
    [0] no customer replied afterwards
    [one] 1 customer replied afterwards
   *[other] { $wrong } customers replied afterwards
}
simulation-about = What really happened from { $from } to { $to }, replayed: { $number ->
    [one] 1 ticket
   *[other] { $number } tickets
}. Nothing is sent and nothing changes.
simulation-progress = { $done } of { $whole } tickets replayed
simulation-stop = Stop
simulation-ended-cut-short = The simulation was interrupted. Start it again.
simulation-ended-cancelled = The simulation was stopped.
simulation-ended-failed = The simulation did not finish. Start it again; if that does not help, check the log.
simulation-sides = Versions compared
simulation-side-typed = As edited
simulation-side-proposed = Suggested
simulation-side-policy = Steps of “{ $name }”
simulation-to-editor = Open these rules in the editor
simulation-period = Period
simulation-days = Last { $days } days
simulation-against = Compare with
simulation-against-nothing = nothing
simulation-again = Simulate again
simulation-figures = Figures
simulation-figure = Figure
simulation-figure-waiting = Tickets that waited
simulation-define-waiting = Tickets that started waiting for their customer in this period and that the policy applies to.
simulation-figure-reminded = Reminded
simulation-define-reminded = Waiting tickets with at least one reminder.
simulation-figure-warned = Warned
simulation-define-warned = Waiting tickets with an advance notice.
simulation-figure-solved = Solved without a reply
simulation-define-solved = Waiting tickets that the policy would have solved at least once, as a share of those that waited.
simulation-figure-wrong = Replied afterwards
simulation-define-wrong = Tickets whose customer wrote in person after the policy would have solved them, including in a follow-up: wrongly closed. Automatic e-mails and bare thanks do not count. The share is of those solved without a reply, with the range that contains the true share (95%, Wilson).
simulation-figure-wrong-soon = Of those, within { $days } business days
simulation-define-wrong-soon = Replies within { $days } business days after the ticket was solved. In daily use, these count against the policy.
simulation-figure-letters = E-mails
simulation-define-letters = All e-mails that the policy would have written: reminders, advance notices, closing notices (also when an agent resolves the ticket), surveys, and progress updates while on hold.
simulation-letter-kinds = { $reminders } reminders, { $warnings } advance notices, { $notices } closing notices, { $surveys } surveys{ $progress ->
    [0] {""}
   *[other] , { $progress } while on hold
}
simulation-figure-withheld = E-mails held back
simulation-define-withheld = E-mails that were due but not written: the customer already had as many notices that week as the e-mail budget allows, or one reminder covered several of their tickets. The other figures do not count them.
simulation-withheld-why = { $budget } by the e-mail budget, { $together } by another reminder
simulation-withheld-some = { $number } held back
simulation-really-days = actual: { $days }
simulation-really-open = also open
simulation-really-done = done
simulation-figure-per-ticket = E-mails per ticket
simulation-define-per-ticket = E-mails divided by the tickets that the policy applied to: those that waited and those that an agent resolved.
simulation-figure-per-customer = E-mails per customer
simulation-define-per-customer = E-mails divided by the customers of these tickets.
simulation-most-letters = at most { $number } to one customer
simulation-figure-to-solution = Time to resolution
simulation-define-to-solution = The median time from opening to the last time the ticket was solved, over tickets solved both in reality and in the replay.
simulation-to-solution-more = actual: { $real }; { $number } tickets
simulation-in-days = { $days } days
simulation-figure-backlog-end = Open at the end
simulation-define-backlog-end = Tickets of all policies that were new, open, waiting for the customer or on hold at the end of the period.
simulation-share = { $value } ({ $low } to { $high })
simulation-percent = { $value }%
simulation-really = Actual
simulation-day = Day
simulation-week = Week from
simulation-business-day = Business day
simulation-answers = Replies
simulation-table = As a table
simulation-backlog-fewer = { $by } fewer tickets open at the end: { $here } instead of { $real }
simulation-backlog-same = As many tickets open at the end as in reality: { $real }
simulation-backlog-more = { $by } more tickets open at the end: { $here } instead of { $real }
simulation-backlog-about = Tickets that are new, open, waiting for the customer or on hold at the end of each day.
simulation-solvings-title = { $number ->
    [one] 1 ticket solved without a reply, by week
   *[other] { $number } tickets solved without a reply, by week
}
simulation-solvings-about = When the policy would have solved them for the first time.
simulation-answers-title = { $share }% of replies came before business day { $days }, when the policy solves the ticket
simulation-answers-title-plain = When customers replied
simulation-answers-about = Replies by the number of business days the customer took. Anything to the right of a line came after that policy would have solved the ticket.
simulation-solves-here = { $side } solves here
simulation-honest = How to read this
simulation-held-earlier = { $number ->
    [one] 1 waiting ticket is
   *[other] { $number } waiting tickets are
} left out: “{ $name }”, which comes first, applies there.
simulation-held-by-nobody = { $number ->
    [one] 1 waiting ticket is
   *[other] { $number } waiting tickets are
} left out: the conditions are not met.
simulation-honest-answers = Customers reply here when they really did. Whether other e-mails would have made them reply sooner, nobody knows; only an experiment can tell.
simulation-honest-began = Tickets that were already waiting when the period began follow what really happened.
simulation-honest-calendar = Business days and the order of the policies are those of today; priority, type, team, tags and language are those the ticket had then.
simulation-honest-outages = Times when the desk was down are not replayed: here, every step happens on its day. In reality, it happens after the outage, and promised dates move by that time.
simulation-honest-surveys = The e-mail budget counts this policy’s e-mails only; other policies may leave less room. Surveys are counted when they are due; the pause between two surveys to one customer may hold some back.
simulation-back = Back to the figures
simulation-ticket = Ticket
simulation-did = E-mails while waiting
simulation-solved-on = Solved
simulation-answered-on = Replied afterwards
simulation-soon = soon
simulation-behind-held = Tickets the policy applied to
simulation-behind-waiting = Tickets that waited for their customer
simulation-behind-reminded = Tickets it would have reminded
simulation-behind-warned = Tickets with an advance notice
simulation-behind-solved = Tickets it would have solved
simulation-behind-wrong = Tickets whose customer replied afterwards
simulation-behind-wrong-soon = Tickets whose customer replied soon afterwards
simulation-behind-letters = Tickets with e-mails
simulation-behind-withheld = Tickets with e-mails held back
simulation-behind-to-solution = Tickets solved in reality and in the replay
simulation-behind-backlog-end = Tickets open at the end
simulation-behind-none = No tickets.
simulation-next-page = More tickets
simulation-wrong-days = Choose a period of 30 to 365 days.

### The editor of closing policies
policies-edit-all = Edit the policies
policies-about = Each ticket follows the first policy whose conditions it meets. Tickets already waiting keep the version they started with.
policies-on = on
policies-off = off
policies-version = Version { $number }
policies-tickets = { $number ->
    [0] applies to no open tickets
    [one] applies to 1 open ticket
   *[other] applies to { $number } open tickets
}
policies-tickets-many = applies to more than { $number } open tickets
policies-for-all = All tickets
policies-or = or
policies-channel = Channel
policies-mailbox = Mailbox
policies-hidden-by = No tickets reach this policy: “{ $name }”, higher in the list, takes them all. Move this one up, or narrow the other.
policies-edit = Edit
policies-switch-on = Switch on
policies-switch-off = Switch off
policies-up = Up
policies-down = Down
policies-presets = Add from a preset
policies-presets-about = It is added at the top, switched off: review it, then switch it on.
policies-about-b2c-standard = Reminder after 3 business days, advance notice after 5, solved after 7, closing notice, survey after 48 hours.
policies-about-continuing = A reminder every week, the customer confirms with one click, then closing notice and survey.
policies-about-one-off = One reminder; solved without a notice: the survey is the first the customer hears of it.
policies-about-combined = Thanks, closing notice and rating in one e-mail.
policies-about-agent-driven = The agent’s last reply explains how to reopen; no second e-mail when an agent resolves the ticket, a closing notice when nobody replied.
policies-about-high-impact = For all tickets. Only those of high impact (priority high or urgent, or impact high) get a closing notice; the others get only the survey.
policies-about-quiet = Low priority: survey only. It is the first the customer hears that the request is solved.
policies-does = What it does
policies-not-saved = This is a preview of your changes. They are not saved yet.
policies-axis-begins = We reply and wait for the customer
policies-axis-later = { $days ->
    [0] on the same business day
    [one] one business day later
   *[other] { $days } business days later
}
policies-axis-hours = { $hours ->
    [one] one hour later
   *[other] { $hours } hours later
}
policies-axis-working-hours = { $hours ->
    [one] one business hour later
   *[other] { $hours } business hours later
}
policies-axis-days = { $days ->
    [one] one day after it was solved
   *[other] { $days } days after it was solved
}
policies-axis-about = Sample dates, if a ticket starts waiting for its customer on the first of them:
policies-problems = This cannot be saved yet. Please check the marked fields.
policies-name = Name
policies-which = Which tickets
policies-which-about = In each group, one selected value is enough. A group with nothing selected does not matter.
policies-waiting = While we wait for the customer
policies-waiting-about = Counted from our last reply. A reply from the customer cancels everything.
policies-after = After how many
policies-unit = Days or hours
policies-step = Step
policies-business-days = business days
policies-business-hours = business hours
policies-hours-wall = clock hours
policies-pace = Kind of hours
policies-step-remind = remind the customer
policies-step-warn = send the advance notice
policies-step-solve = mark as solved
policies-announces = business days at least from the advance notice until the ticket is solved
policies-confirm = Reminder and advance notice offer “solved”, “I still need help” and “I need more days”
policies-more-days = more business days for customers who ask for them
policies-solving = When it is solved
policies-survey = until the survey; leave empty for none
policies-survey-window = Customers have { $days ->
    [0] less than a day
    [one] one day
   *[other] { $days } days
} to answer instead of 28: nothing is recorded once the ticket is closed.
policies-survey-too-late = The ticket would be closed before the survey is sent, so nobody could answer. Ask earlier, or close later.
policies-asks-with = survey to send
policies-survey-usual = The default survey
policies-close = days until it is closed; leave empty for never
policies-look = Preview
policies-fate = Tickets in progress
policies-under-way = { $number ->
    [0] No tickets are in progress under this policy.
    [one] 1 ticket is in progress under this policy. E-mails in the next 7 days if nobody replies:
   *[other] { $number } tickets are in progress under this policy. E-mails in the next 7 days if nobody replies:
}
policies-fate-keep = They keep the version they started with
policies-fate-move = They move to the new version
policies-fate-start-today = They move, and their clock starts today
policies-fate-letters = { $number ->
    [one] 1 e-mail
   *[other] { $number } e-mails
}, { $now } of them immediately
policies-reason = Why this change?
policies-save = Save as a new version
policies-letters = E-mails
policies-letters-about = As customers receive them, for a ticket that starts waiting now.
policies-letter-notice = closing notice
policies-sample-subject = Broken lamp
policies-sample-asked = Which lamp is it? A photo would help us.
policies-history = History
policies-wrong-number = Enter a whole number from 1 to 9,999.
policies-wrong-order = Each step must come later than the one before, and “mark as solved” comes last; an advance notice needs “mark as solved” after it.
policies-wrong-reason = Please give a short reason.
policies-name-taken = Another policy already has this name.
policies-says-waits = While we wait for the customer, nothing is sent.
policies-says-remind = After { $after } without a reply, the customer is reminded.
policies-says-warn = After { $after }, an advance notice is sent, at least { $days ->
    [one] one business day
   *[other] { $days } business days
} before the ticket is solved.
policies-says-solve = After { $after }, the ticket is solved.
policies-on-solve-nothing = When the ticket is solved, nothing is sent, then or later.
policies-on-solve-notice = When the ticket is solved, a closing notice explains how to reopen it.
policies-on-solve-both = When the ticket is solved, one e-mail is sent: thanks, closing notice and rating.
policies-on-solve-survey = When the ticket is solved, no notice is sent; only the survey follows.
policies-on-solve-reply = The agent’s last reply explains how to reopen; no second e-mail when an agent resolves the ticket, a closing notice when nobody replied.
policies-only-high = Closing notice only for tickets of high impact (priority high or urgent, or impact high)
policies-says-only-high = Only tickets of high impact (priority high or urgent, or impact high) get the closing notice; the others get only the survey.
policies-says-survey = { $hours ->
    [one] One hour
   *[other] { $hours } hours
} later, the customer is asked for a rating.
policies-says-asks-with = It sends the survey “{ $name }”.
policies-says-survey-working = { $hours ->
    [one] One business hour
   *[other] { $hours } business hours
} later, the customer is asked for a rating.
policies-says-close = { $days ->
    [one] One day
   *[other] { $days } days
} after it was solved, the ticket is closed.
policies-says-never-closes = The ticket never closes automatically.
policies-says-confirm = E-mails offer one-click answers: solved, not solved, or { $days ->
    [one] one more business day
   *[other] { $days } more business days
}.
workspace-done-policies-added = Added, switched off. Review it, then switch it on.
workspace-done-policies-order = Order changed.
workspace-done-policies-on = Switched on.
workspace-done-policies-off = Switched off. Its tickets are paused until you switch it on again.
workspace-done-policies-saved = Saved as a new version.

### Surveys: the builder and the chat
surveys-title = Surveys
surveys-usual = Default survey
surveys-version = Version { $number }
surveys-edit = Edit
surveys-copy = Copy
surveys-copy-of = { $name } (copy)
surveys-make-usual = Use as default
surveys-archive = Archive
surveys-archive-sure = Archive “{ $name }”? It will no longer be sent. Its responses stay, and you can restore it.
surveys-archived = Archived surveys
surveys-is-archived = Archived
surveys-take-back = Restore
surveys-used-usual = Sent when a ticket is solved, unless a closing policy chooses another.
surveys-used-policy = Chosen by the closing policy “{ $name }”.
surveys-used-rule = Sent by the survey rule “{ $name }”.
surveys-used-relationship = Sent by the relationship survey “{ $name }”.
surveys-of-brands = Default survey by brand
surveys-of-brands-about = Customers of a brand can get a survey with its own questions and wording.
surveys-of-brands-usual = Same as the others: { $name }
surveys-used-brand = Sent to customers of “{ $name }” when a ticket is solved.
surveys-new = New survey
surveys-new-about = Start with a template. Nobody is asked until you have saved and chosen it.
surveys-supplied-csat = Satisfaction (CSAT)
surveys-about-csat = Five faces: is the customer satisfied with the help?
surveys-supplied-ces = Effort (CES)
surveys-about-ces = 1 to 7: did the company make it easy for the customer?
surveys-supplied-nps = Recommendation (NPS, 0 to 10)
surveys-about-nps = 0 to 6: detractors. 7 and 8: passives. 9 and 10: promoters.
surveys-supplied-nps-ten = Recommendation (NPS, 1 to 10)
surveys-about-nps_ten = The same question, on a scale that starts at 1.
surveys-supplied-own = Custom survey
surveys-about-own = Five stars, and every word is up to you.
surveys-kind-csat = Satisfaction (CSAT)
surveys-kind-ces = Effort (CES)
surveys-kind-nps = Recommendation (NPS)
surveys-kind-own = Custom survey
surveys-problems = The survey is not saved yet. The marked fields say what is missing; nothing was lost.
surveys-name = Name
surveys-name-help = For your colleagues. Customers do not see it.
surveys-scale = Scale
surveys-nps-scale = NPS has its own scale: scores up to 6 are negative, 9 and 10 are promoters.
surveys-first = The scale starts at
surveys-style = Style
surveys-style-faces = Faces
surveys-style-stars = Stars
surveys-style-numbers = Numbers
surveys-style-words = Words
surveys-style-thumbs = Thumbs
surveys-count = Number of points
surveys-negative = Negative points
surveys-negative-help = How many points, from the lowest up, count as negative: they ask for a reason and alert the team.
surveys-scale-help = Ratings on a new scale can hardly be compared with the old ones. To start fresh, copy the survey instead.
surveys-words = Wording
surveys-words-help = Each customer sees their own language. A language left completely empty is replaced by another.
surveys-tab-wrong = something is missing
surveys-question = Question
surveys-labels = Point labels
surveys-labels-help = From worst to best. For numbers and stars, the two ends are enough.
surveys-point = Point
surveys-reason-question = Question about the reason
surveys-open-question = Open question
surveys-thanks = Thank-you text
surveys-parts = After the rating
surveys-part-comment = Open question
surveys-part-reason = Reason for a negative rating
surveys-part-reason-help = One list for all, or a separate list for a type of ticket.
surveys-reason = Reason
surveys-reason-list = List
surveys-reason-for-all = All types without a separate list
surveys-reason-for = Separate list: { $type }
surveys-why = Reason for the change
surveys-why-help = For anyone who reads the history.
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
surveys-sample-comment = The reply took rather long.
surveys-wrong-points = This style cannot show that many points: thumbs 2, faces at most 5, words 7, stars 10.
surveys-wrong-negative = At least one point must not be negative.
surveys-wrong-nps = NPS goes from 0 to 10 or from 1 to 10, in numbers.
surveys-wrong-no-reasons = Enter at least one reason, or switch this question off.
surveys-wrong-most-reasons = Enter at most 12 reasons.
surveys-wrong-long = This text is too long.
surveys-wrong-taken = Another survey of this kind has, or once had, this name.
surveys-wrong-newer = Someone saved a newer version in the meantime. What you typed is still here; open the survey in another tab to compare.
surveys-wrong-why = Give a short reason.
surveys-wrong-archived = This survey is archived.
surveys-wrong-usual = This is the default survey. Choose another default first.
surveys-wrong-used = This survey is still in use. Choose another one there first.
survey-chat-skip = Skip
survey-chat-skip-words = skip,no,no thanks,no thank you,next,passer,non,non merci,nein,nein danke,überspringen,-
survey-chat-thanks = Thank you for your answer.
survey-chat-declined = No problem. Thank you for writing to us.
survey-chat-again-rating = Sorry, I did not understand. Choose one of the answers, or type a number from { $worst } to { $best }.
survey-chat-again-reason = Sorry, I did not understand. Choose one of the reasons, or type “skip”.
survey-chat-again-comment = Type what you would like to add, or “skip”.
workspace-done-survey-saved = The survey is saved.
workspace-done-survey-archived = The survey is archived.
workspace-done-survey-back = The survey has been restored.
workspace-done-survey-usual = This is now the default survey.
workspace-done-surveys-of-brands = Saved. This applies to surveys sent from now on.

### Satisfaction: asking kindly
letter-footer-aside = About request #{ $number }. Your reply goes to our team only.
letter-footer-alert = This message is about request #{ $number }. If you reply to it by e-mail, your reply becomes an internal note.
letter-link-alert = Open the ticket
satisfaction-letter-opt-out = Unsubscribe from surveys
satisfaction-opt-out = Unsubscribe from surveys?
satisfaction-opt-out-lead = We will no longer ask { $address } for ratings. You will still receive replies and updates about your requests.
satisfaction-opt-out-do = Stop sending me surveys
satisfaction-opted-out = You are unsubscribed from surveys
satisfaction-opted-out-lead = We no longer ask { $address } for ratings. You will still receive replies and updates about your requests.
satisfaction-opt-in = Send me surveys again
satisfaction-withheld = No survey was sent: { $reason }
satisfaction-withheld-trash = the ticket is in the trash
satisfaction-withheld-cancelled = the ticket was cancelled
satisfaction-withheld-closed = the ticket is closed
satisfaction-withheld-unsolved = the ticket is not solved
satisfaction-withheld-no-address = the customer cannot be reached by e-mail
satisfaction-withheld-opted-out = the customer opted out of surveys
satisfaction-withheld-complained = the customer reported one of our e-mails as spam
satisfaction-withheld-recent = the customer was asked recently
satisfaction-withheld-auto-solved = it was solved without a reply
satisfaction-withheld-spam = it is spam
satisfaction-withheld-merged = it was merged into another ticket
satisfaction-withheld-colleague = the requester works here
satisfaction-withheld-asked = the customer has already been asked about this resolution
satisfaction-withheld-no-survey = there is no survey yet
satisfaction-withheld-too-late = the ticket closes before anyone could answer
satisfaction-withheld-open-ticket = the customer has an open ticket
satisfaction-ask = Ask for a rating
satisfaction-ask-help = Sends the customer the survey now.
satisfaction-asked = Survey sent { $when }, not answered yet. The customer can answer until { $day }.
satisfaction-withdrawn = The unanswered survey was withdrawn because the ticket was reopened.
satisfaction-manners-days-most = Enter at most 365 days.
workspace-done-survey = The survey is on its way.

### Satisfaction: unhappy customers and thanks
satisfaction-alert-subject = Unhappy customer: { $subject }
satisfaction-alert-rated = { $customer } rated “{ $subject }” { $score } out of { $best }.
satisfaction-alert-not-solved = { $customer } says that “{ $subject }” is not solved.
satisfaction-alert-wave-do = Please get in touch by { $day }. Then mark the alert as done in the list.
satisfaction-alert-do = Please get in touch by { $day }. Then mark the alert as done on the ticket.
satisfaction-alert-open = Open the ticket
satisfaction-alert-wave = { $customer } answered the relationship survey with { $score } out of { $best }.
satisfaction-alert-wave-subject = Unhappy customer: { $customer }
satisfaction-alert-list = Open the list
satisfaction-unhappy-line = This customer is unhappy. Please get in touch by { $day }.
satisfaction-unhappy-late = This customer is unhappy and should have heard from us by { $day }.
satisfaction-won-back = Done
satisfaction-won-back-help = Nothing more to do for this customer
workspace-done-won-back = Done. The alert has been removed from the list.
satisfaction-nav = Satisfaction
satisfaction-tab-results = Results
satisfaction-tab-unhappy = Unhappy customers
satisfaction-unhappy-none = No open alerts
satisfaction-unhappy-none-about = Low ratings and “not solved” appear here.
satisfaction-unhappy-ticket = Ticket
satisfaction-unhappy-cause = Reason
satisfaction-unhappy-owner = Who gets in touch
satisfaction-unhappy-due = Due
satisfaction-unhappy-write = Write to them
satisfaction-cause-rated = Low rating
satisfaction-cause-not_solved = “Not solved”
satisfaction-late = overdue
satisfaction-nobody = Nobody
satisfaction-next-page = More

### Satisfaction: results
satisfaction-from = From
satisfaction-to = To
satisfaction-show = Show
satisfaction-percent = { $value }%
satisfaction-interval = Between { $low } and { $high }
satisfaction-rate-is = Response rate: { $rate }.
satisfaction-too-few = too few responses
satisfaction-trend = By week
satisfaction-trend-label = The score of each week on the full scale; the table below has the numbers
satisfaction-trend-help = A hollow circle means too few responses to tell.
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
satisfaction-by-reason = Reasons for negative responses
satisfaction-none = None
satisfaction-former = Removed, no. { $key }
satisfaction-all = All
satisfaction-comments = What customers wrote
satisfaction-comments-none = No comments match.
satisfaction-negative-only = Negative only
satisfaction-filter = Filter
satisfaction-answer = Answer


# Results of all kinds of surveys, rules that ask, relationship surveys, thanks
letter-footer-alone = You are receiving this message because you have been in touch with { $desk }. To reach us, just reply.
letter-password-subject = Set your password for { $desk }
letter-password-text = Use this link to set a new password. It works once, within 24 hours.
letter-password-button = Set a password
letter-password-small = Didn’t ask for this? You don’t need to do anything: your password stays the same.
letter-footer-staff = You are receiving this message because you work with { $desk }.
satisfaction-letter-answered = We have replied to your request “{ $subject }”. May we ask you one question?
satisfaction-withheld-rule-off = the rule was switched off
satisfaction-withheld-otherwise = the rule no longer applies to the ticket
satisfaction-withheld-reopened = the ticket was reopened
satisfaction-withheld-by-rule = a rule sends another survey
satisfaction-survey = Survey
satisfaction-versions = Scale
satisfaction-versions-help = The scale was changed: responses on different scales are not counted together.
satisfaction-reading = From { $first } to { $best } ({ $count ->
    [one] version { $versions }
   *[other] versions { $versions }
})
satisfaction-decimal = { $whole }.{ $tenths }
satisfaction-score-share = Satisfied: { $score }
satisfaction-score-net = Net Promoter Score: { $score }
satisfaction-score-mean = Mean: { $score }
satisfaction-define-share = The score is the share of responses that are not negative, out of all responses to surveys sent in this period. The range contains the true share with 95% confidence (Wilson, 1927). Below { $enough } responses, a score is too uncertain and is not ranked. Surveys withdrawn because a ticket was reopened do not count.
satisfaction-define-net = The score is the share of promoters (9 and 10) minus the share of detractors (6 and below), in points from −100 to +100, out of all responses to surveys sent in this period. The range contains the true score with 95% confidence (Agresti and Min, 2005). Below { $enough } responses, a score is too uncertain and is not ranked.
satisfaction-define-mean = The score is the mean of all responses to surveys sent in this period. The range contains the true mean with 95% confidence (Student’s t). Below { $enough } responses, a score is too uncertain and is not ranked. Surveys withdrawn because a ticket was reopened do not count.
satisfaction-delivered-head = Delivered
satisfaction-delivered-known = of { $known } with a known delivery result
satisfaction-delivered-lost = ({ $lost } not delivered)
satisfaction-opened = Guichet does not track whether e-mails are opened.
satisfaction-days-of = Days are in the time zone { $zone }.
satisfaction-trash = Responses about tickets in the trash do not count; they count again when the ticket is restored.
satisfaction-by-score = Responses by rating
satisfaction-share-head = Share of all responses
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
satisfaction-thanks-all = To everyone
satisfaction-thanks-none = No thanks yet
satisfaction-thanks-none-about = They appear as soon as a satisfied customer leaves a comment.
satisfaction-thanks-someone = From { $customer }, to { $agent }
asking-rules = Survey rules
asking-rules-about = When a ticket is solved or gets its first reply, the first rule that matches sends the customer its survey, whatever the closing policy says. Nobody is asked twice about the same resolution, or against their wishes.
asking-rules-none = There are no rules yet. Surveys are sent according to the closing policies.
asking-rule = Rule
asking-rule-new = New rule
asking-name = Name
asking-name-taken = This name is already taken.
asking-moment = When
asking-moment-solved = When the ticket is solved
asking-moment-first-reply = When the customer gets the first reply
asking-after = Hours later
asking-after-wrong = Enter a whole number from 0 to { $most }.
asking-with = Survey
asking-line-wrong = Please choose a survey that is in use.
asking-never-twice = One survey per resolution: where a rule asks, the closing policy does not. The pause between two surveys to the same person applies here too.
asking-planned = A rule will send a survey on { $day }.
asking-back = Back
asking-says-solved = Sends “{ $survey }” { $hours ->
    [0] as soon as the ticket is solved.
    [one] 1 hour after the ticket is solved.
   *[other] { $hours } hours after the ticket is solved.
  }
asking-says-first-reply = Sends “{ $survey }” { $hours ->
    [0] right after the first reply.
    [one] 1 hour after the first reply.
   *[other] { $hours } hours after the first reply.
  }
asking-says-solved-working = Sends “{ $survey }” { $hours ->
    [one] 1 business hour after the ticket is solved.
   *[other] { $hours } business hours after the ticket is solved.
  }
asking-says-first-reply-working = Sends “{ $survey }” { $hours ->
    [one] 1 business hour after the first reply.
   *[other] { $hours } business hours after the first reply.
  }
waves-title = Relationship surveys
waves-about = Ask customers from time to time how they feel about you as a whole, apart from any ticket. Customers who opted out, were asked recently, have an open ticket or cannot be reached are left out.
waves-none = There are no relationship surveys yet.
waves-new = New relationship survey
waves-survey = Relationship survey
waves-next-title = Next wave
waves-next = The next wave starts on { $day }.
waves-none-planned = No wave is planned.
waves-plan-on = Plan the next wave
waves-plan-off = Stop planning waves
waves-segment = Who to ask
waves-segment-about = Empty fields do not matter. If everything is empty, all customers are asked.
waves-customer-tags = Customers with one of these tags
waves-tags = Customers with a ticket that has one of these tags
waves-brand = On behalf of brand
waves-brand-any = All brands, on behalf of the desk
waves-brand-about = With a brand: only customers who have written to it. The e-mail is sent from its mailbox, in its colours.
waves-tickets = Minimum number of tickets
waves-days = within this many days
waves-share = Percentage of customers to ask
waves-tickets-wrong = Enter a number of tickets, or leave this empty.
waves-days-wrong = Enter a number of days from 1 to 3,650.
waves-share-wrong = Enter a whole number from 1 to 100.
waves-schedule = When
waves-schedule-about = A wave starts on this day of the month at this hour; if the desk is closed then, when it next opens. E-mails are sent during business hours only.
waves-months = Months between waves
waves-months-wrong = Enter a whole number from 1 to 60.
waves-day-wrong = Enter a whole number from 1 to 31.
waves-day = Day of the month
waves-day-help = 31: the last day, even in shorter months.
waves-hour = Hour
waves-hour-wrong = Enter a whole number from 0 to 23.
waves-per-hour = Maximum e-mails per hour
waves-per-hour-wrong = Enter a whole number from 1 to 100,000.
waves-count = How many would that be?
waves-would-ask = { $number ->
    [one] 1 person would be asked now.
   *[other] { $number } people would be asked now.
  }
waves-would-ask-about = { $segment } in the segment, { $chosen } of them selected. It takes about { $hours ->
    [one] 1 business hour.
   *[other] { $hours } business hours.
  }
waves-waves = Waves
waves-wave = Wave { $number }
waves-running = Wave { $number } is in progress
waves-on-its-way = in progress
waves-stopped = stopped
waves-done = done
waves-progress = { $asked } asked and { $withheld } left out, of { $expected }; { $answered ->
    [one] { $answered } response
   *[other] { $answered } responses
} so far
waves-stop = Stop this wave
waves-stop-about = Nobody else is asked in this wave. E-mails already on their way still arrive, and responses still count.
waves-over = This wave has already ended.

### Satisfaction: how customers are asked
satisfaction-manners = How customers are asked
satisfaction-manners-about = Nobody is asked twice about the same resolution, or against their wishes.
satisfaction-manners-days = Days between two surveys to the same person
satisfaction-manners-days-help = 0: no pause. The pause does not apply when an agent asks manually.
satisfaction-manners-again = A customer who rated a resolution badly is still asked the next time the same ticket is solved.
satisfaction-manners-auto = Also ask about tickets solved without a reply
satisfaction-manners-auto-help = When the closing policy solved the ticket because the customer did not reply.
satisfaction-manners-leads = Who is notified of an unhappy customer
satisfaction-manners-leads-about = By e-mail and in the list of unhappy customers.
satisfaction-manners-no-lead = The owner and the administrators
trash-title = Trash
trash-about = Deleted tickets are in no list, and Guichet sends nothing about them. They stay here until someone restores them.
trash-none = The trash is empty
trash-none-about = Deleted tickets appear here, and you can restore them.
trash-deleted = deleted { $when }
trash-deleted-by = deleted { $when } by { $who }
trash-all = Show the whole trash
trash-restore = Restore
trash-restore-one = Restore ticket #{ $number }
workspace-delete = Move to the trash
workspace-done-deleted = Ticket #{ $number } is in the trash.
workspace-done-restored = Ticket #{ $number } has been restored.
workspace-done-bulk-restored = { $number ->
    [one] { $number } ticket has been restored.
   *[other] { $number } tickets have been restored.
}
workspace-done-bulk-deleted = { $number ->
    [0] Nothing was deleted.
    [one] One ticket is in the trash.
   *[other] { $number } tickets are in the trash.
}

### The change log

changes-title = Change log
changes-about = Who changed what in the settings, and when.
changes-by = Who
changes-of = What
changes-anybody = Anyone
changes-anything = Anything
changes-added = added
changes-removed = removed
changes-yes = yes
changes-role-customer = customer
changes-role-light = light agent
changes-role-agent = agent
changes-role-admin = administrator
changes-no = no
changes-none = No changes
changes-none-about = What administrators change from now on appears here.
changes-none-of-these = Nothing matches these filters. Choose other days, or anyone.
changes-kind-setting = General
changes-kind-person = Person
changes-kind-team = Team
changes-kind-mailbox = Mailbox
changes-kind-brand = Brand
changes-kind-category = Category
changes-kind-calendar = Calendar
changes-kind-policy = Closing policy
changes-kind-survey = Survey
changes-kind-survey-rule = Survey rule
changes-kind-wave = Relationship survey
change-name = Name
change-address = Address
change-retired = Archived
change-archived = Archived
change-enabled = Switched on
change-quarantined = In quarantine
change-colour = Colour
change-logo = Logo
change-team-id = Team
change-brand-id = Brand
change-sends-per-hour = Hourly sending limit
change-imap = Incoming mail
change-relay = Outgoing mail
change-desk-name = Name of the desk
change-trusted-mail-servers = Trusted mail servers
change-letters-a-week = E-mails per customer and week
change-letters-an-hour = E-mails per hour
change-letters-a-day = E-mails per day
change-summary-for = Summary required for
change-percent = Limit in percent
change-least = Least number of tickets
change-days-between = Days between two surveys
change-after-auto-solving = Ask after automatic solving
change-leads = Team leads
change-closing-stopped = Automatic e-mails stopped
change-survey-after-solving = Survey after solving
change-survey-after-solving-of-brands = Surveys of brands
change-undo = Undo sending
change-link-above = Files as links above (MB)
change-takes = Answering takes the ticket
change-time-zone = Time zone
change-week = Week
change-region = Public holidays
change-exceptions = Special days
change-teams = Teams
change-brands = Brands
change-members = Members
change-role = Role
change-suspended = Suspended
change-api-token = API token
change-conditions = Conditions
change-pending = Steps while waiting
change-on-solve = When solved
change-notices-only-high = Notices only at high impact
change-survey = Survey
change-close-after-days = Closes after days
change-confirm = One-click answers
change-more-days = More days on request
change-on-hold = While on hold
change-calendar = Calendar
change-asks-with = Asks with
change-policy-order = Order of policies
change-experiment = Experiment running
change-style = Style
change-points = Scale
change-asks-reason = Asks for a reason
change-reasons = Reasons
change-only-for = Reasons by type
change-asks-comment = Asks for a comment
change-wordings = Wording
change-moment = Moment
change-after-hours = Hours later
change-pace = Kind of hours
change-segment = Who is asked
change-share = Share in percent
change-every-months = Months between waves
change-day = Day of the month
change-hour = Hour
change-per-hour = E-mails per hour
change-types = Types
change-categories = Categories
change-impacts = Impact
change-priorities = Priority
change-channels = Channels
change-mailboxes = Mailboxes
change-tags = Tags
change-languages = Languages
change-customer-tags = Customer tags

# The strip of the settings
settings-strip = All settings
settings-part-you = You
settings-part-desk = Desk
settings-part-channels = Channels
settings-part-letters = E-mails and brands
settings-part-closing = Closing
settings-part-satisfaction = Satisfaction
workspace-settings-name = Name
