channels-text-cut = [This text is shortened here. The full text is in the file { $file }.]
channels-encrypted = [This message is encrypted. Guichet cannot open it; the original is attached.]
channels-unproven-subject = Your reply was not sent: { $subject }
channels-unproven-text =
    We received an e-mail reply to this request in your name. We could not verify that you sent it, so it did not go to the customer.

    It is saved as your draft in the ticket. Open the ticket, check the draft and send it. If you did not write it, delete the draft and tell your administrator.
mailboxes-too-large = This e-mail is too large to import ({ $size } MB; the limit is { $most } MB). The original is still in its folder on the mail server.
channels-why-unreadable = The e-mail is damaged or too large to read. Download it to see the original.
channels-why-too-slow = Reading the e-mail took too long. Download it to see the original.
channels-why-own = an e-mail of this desk came back to it
channels-why-robot = an automatic e-mail that belongs to no ticket ({ $mark })
channels-why-receipt = an e-mail that only confirms that one of ours was read
channels-why-report-known = a delivery report that says nothing new
channels-why-report-alone = a report about an e-mail that belongs to no ticket
channels-why-sent-back = the receiving mail server sent it back: { $said }
channels-why-sent-back-by = { $server } sent it back: { $said }
channels-doubt-no-part = it refers to a ticket in which its sender does not take part
channels-doubt-disowned = it refers to a ticket, and its sender’s domain says that the e-mail is not its own
channels-doubt-not-proven = it refers to a ticket, and nothing proves who sent it
channels-because-address = it was sent to a signed reply address
channels-because-answer = it answers an e-mail from the desk
channels-because-reference = it refers to an e-mail in this ticket
channels-because-report = it is a report about one of our e-mails
channels-because-forwarded = a colleague forwarded the customer’s e-mail
channels-unanswered-ourselves = the e-mail came from this desk
channels-unanswered-null-sender = the e-mail was sent without a return address
channels-unanswered-list = the e-mail came through a mailing list
channels-unanswered-robot = the e-mail was sent automatically
channels-unanswered-sign-up = it is the sign-up e-mail of a service
channels-unanswered-not-wanted = the e-mail asks for no automatic reply
