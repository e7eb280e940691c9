### Letters in

workspace-cancel = Cancel
workspace-optional = (optional)
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
workspace-mailboxes = Mailboxes

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

# Kept with e-mails that are in no ticket or joined one; the API gives them in English.
mailboxes-purpose-progress = Progress update
mailboxes-purpose-check-back = Check-back

brands-brand = Brand
brands-of-mailbox = E-mails from this mailbox show the brand’s name, colour and logo.

brands-has-mailbox = A mailbox still belongs to this brand, so e-mails would keep arriving in its name. Choose another brand for the mailbox first.
brands-retired-already = This brand is archived: choose another one.
