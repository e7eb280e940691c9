delivery-forwarded-head = { $who } wrote on { $date }:

### The workspace

workspace-search-hint = Words, a name, an address or a number.
workspace-search-empty = What are you looking for?
workspace-search-nothing = No results for “{ $words }”
workspace-search-filling = The search index is still being built, so older tickets may be missing.
workspace-go-to-unassigned = See unassigned tickets
workspace-go-to-active = See all open tickets
workspace-back = Back to the list
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
workspace-unread = Unread.
workspace-language-heard = Detect automatically
looking-writes = { $name } is writing
looking-reads = { $name } is also viewing this
workspace-none = –
workspace-nobody = Nobody
workspace-ticked = selected
workspace-add-tag = Add a tag
workspace-apply = Apply
workspace-let-go = Clear selection
workspace-pages = Pages
workspace-newest = Newest
workspace-solve = Resolve
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
workspace-show-images = Show images
workspace-delivery = Delivery
workspace-letter-not-delivered = Not delivered.
workspace-letter-not-yet = Not delivered yet.
workspace-letter-trouble = Reason: { $error }. Next attempt: { $when }. Nothing is lost.
workspace-letter-failed = Reason: { $error }. It will not be tried again automatically.
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
workspace-customer-since = since { $day }
workspace-customer-tags-hint = e.g. vip, wholesale
workspace-other-tickets = Other tickets
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
workspace-add-note = Add note
workspace-event-changed = { $who }: { $change }
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
workspace-letter-held = Held: the mailbox is in quarantine.

workspace-done-not-solved = Not resolved yet: something arrived that you have not read. Read it, then resolve the ticket if that still fits.
workspace-done-reply = Your reply will be sent in a moment.
workspace-done-note = Note added.
workspace-done-retry = The e-mail is being tried again.
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
undelivered-title = Undelivered e-mails
undelivered-about = These e-mails were not delivered: the mail server rejected or returned them, or five days went by. Correct the address, or try again.
undelivered-none = No undelivered e-mails
undelivered-none-about = When Guichet gives up on an e-mail, it appears here with the reason.
undelivered-why = Not delivered
undelivered-leave = Dismiss
workspace-done-letter-left = The e-mail will not be tried again.
workspace-done-claim-joined = The e-mail is now in ticket #{ $number }.
workspace-done-claim-dismissed = The e-mail stays in ticket #{ $number }.

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
composer-unsaved = This browser still has text that you never saved:
composer-put-back = Restore it
composer-drop-unsaved = Discard it
half-typed-since = What you typed is still here (saved: { $when }).
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

conditions-tags-help = The ticket has at least one of these tags. Separate them with commas; leave empty for any.
conditions-customer-tags-help = The customer has at least one of these tags. Separate them with commas; leave empty for any.

resolve-summary-first = Tickets of this type need a summary first: send without resolving, then choose “Resolve”.

policies-or = or
policies-which = Which tickets
policies-which-about = In each group, one selected value is enough. A group with nothing selected does not matter.

### Satisfaction: how customers are asked

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
workspace-done-restored = Ticket #{ $number } has been restored.
workspace-done-bulk-restored = { $number ->
    [one] { $number } ticket has been restored.
   *[other] { $number } tickets have been restored.
}
