error-suspended = You cannot write here any more. Please reach us another way. Nothing was sent.

channels-received-by = You will have our reply by { $time }.

channels-why-suspended = The sender is suspended: e-mails from this person do not open tickets.
channels-why-fault = Something went wrong while this e-mail was being processed; nothing of it is lost. Technical details: { $error }
channels-why-duplicate = the same e-mail as number { $mail }
channels-because-conversation = it continues its sender’s conversation
channels-because-repeated = its sender wrote the same a few minutes ago

# Why there is no acknowledgement: "No acknowledgement was sent: …".
channels-unanswered-import = an old e-mail was imported
channels-unanswered-uncertain = it is not certain who sent the e-mail
channels-unanswered-colleague = the sender works here
channels-unanswered-disowned = the e-mail does not come from the domain it names
channels-unanswered-lately = the sender already received one within 24 hours
channels-unanswered-budget = the hourly limit for automatic replies to unknown senders is reached
channels-unanswered-budget-domain = the hourly limit for automatic replies to this domain is reached

channels-no-subject = (no subject)
set-aside-title = Unprocessed e-mails
set-aside-about = These e-mails are kept, but could not be added to a ticket. Check the reason, then process them again.
set-aside-none = No unprocessed e-mails
set-aside-none-about = Every incoming e-mail is in a ticket. Any that cannot be read or processed appears here, with the reason.
set-aside-waits = Will be retried within a minute
set-aside-stopped = Could not be processed
set-aside-sender-unknown = Unknown sender
set-aside-retry = Try again
set-aside-raw = Download the e-mail
set-aside-dismiss = Remove from list
workspace-done-mail-taken = The e-mail is in ticket #{ $number }.
workspace-done-mail-stays = That did not work. The e-mail stays here with the reason.
workspace-done-mail-gone = The e-mail has been processed.
workspace-done-mail-dismissed = Removed from the list. The e-mail itself is kept.
