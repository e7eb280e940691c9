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
