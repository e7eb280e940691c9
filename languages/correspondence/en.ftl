### Letters: the frame

letter-footer = This message is about your request #{ $number }. To reach us, just reply.
letter-footer-several = This message is about your requests { $numbers }. To reach us, just reply.
letter-closing = Kind regards,
    The { $brand } team
letter-link = Check your request’s status

channels-received-subject = We have received your request
channels-received-greeting = Hello,
channels-received-thanks = Thank you for your message. We have received it, and a person will read it.
channels-received-soon = We will reply as soon as we can.
channels-received-add = If you would like to add something, just reply to this message.

letter-why-complained = the customer reported one of our e-mails as spam

### The words of the letters, and the brand

letters-title = E-mail templates
letters-about = The e-mails that Guichet writes automatically, in your own words, in each language.
letters-brand = Brand
letters-brand-about = { $name }: the colour and logo of e-mails, customer pages and surveys.
brands-title = Brands
brands-name = Name
brands-first = It uses the desk’s name, which you can change in the settings.
brands-add = Add a brand
brands-add-about = A separate customer-facing brand with its own name, colour, logo and e-mails. A mailbox belongs to one brand; its tickets, e-mails and surveys show it.
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

satisfaction-letter-solved = Your request “{ $subject }” is solved. May we ask you one question?

satisfaction-combined-subject = Thank you, your request is solved: { $subject }
satisfaction-combined-way-back = If you still need help, just reply to this e-mail: we will reopen your request, and you won’t need to repeat anything.

letter-why-no-mailbox = the desk has no mailbox
letter-why-no-address = the customer cannot be reached by e-mail
letter-why-ourselves = the address is one of the desk’s own mailboxes

letter-footer-aside = About request #{ $number }. Your reply goes to our team only.
letter-footer-alert = This message is about request #{ $number }. If you reply to it by e-mail, your reply becomes an internal note.
letter-link-alert = Open the ticket
satisfaction-letter-opt-out = Unsubscribe from surveys

# Results of all kinds of surveys, rules that ask, relationship surveys, thanks
letter-password-subject = Set your password for { $desk }
letter-password-text = Use this link to set a new password. It works once, within 24 hours.
letter-password-button = Set a password
letter-password-small = Didn’t ask for this? You don’t need to do anything: your password stays the same.
letter-footer-staff = You are receiving this message because you work with { $desk }.

### Letters in the log of a ticket, and why one did not leave

workspace-event-notice = Closing notice sent to the customer
workspace-event-acknowledged = Acknowledgement sent to the customer
workspace-event-letter-outdated = An e-mail could not be sent in time: what it announced was no longer true. A new one is being written.
workspace-event-letter-withheld = An e-mail was not sent
workspace-event-survey-withheld = No survey was sent
workspace-event-unacknowledged = No acknowledgement was sent
outbox-why-quarantined = the mailbox was in quarantine
outbox-why-left = someone dismissed it
outbox-why-answered = our reply was sent before it
delivery-why-uncertain = { $why }. It may have arrived; it will be tried once more
delivery-why-uncertain-last = { $why }. It may have arrived
delivery-why-stopped-twice = Guichet stopped twice while this e-mail was being sent
delivery-why-unnoted = Guichet could not record that the e-mail is being sent ({ $error })
outbox-why-outdated = it could not be sent before the day that it announced

mailboxes-last-stays = The last mailbox cannot be removed: without an address, the desk cannot reply to anyone. Add another one first.
