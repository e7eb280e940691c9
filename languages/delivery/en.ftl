### Letters: replies

delivery-you-wrote = You wrote to us on { $date }:
delivery-someone-wrote = { $name } wrote on { $date }:
delivery-forwarded-subject = Fwd: { $subject }

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
delivery-why-unread = the e-mail could not be loaded ({ $error })
delivery-why-broken = the e-mail cannot be composed ({ $error })
delivery-why-file-missing = the file “{ $file }” is missing
delivery-why-no-address = “{ $address }” is not an address that e-mails can be sent to
delivery-why-beyond-ascii = { $address } cannot be reached from here: the mail server accepts only addresses in plain ASCII (no SMTPUTF8)

delivery-files-linked = The files are too large for an e-mail. You can download them here until { $day }:

