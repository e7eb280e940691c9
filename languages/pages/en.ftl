workspace-sign-in-to = Welcome to the { $desk } desk.
workspace-sign-in-wrong = The e-mail address or password is incorrect.
workspace-sign-in-throttled = Too many attempts. Please wait 15 minutes and try again.
workspace-sign-in-nobody = No one has an account yet. Open the “set-up” link that Guichet prints when it starts, or create the first account on the command line:
workspace-sign-in-demo = This is the demo desk:
workspace-password = Password
workspace-main = Main
workspace-views = Views
workspace-teams = Teams
workspace-tickets = Tickets
workspace-new-ticket = New ticket
workspace-search = Search
workspace-quick-links = Quick links
workspace-go-to-mine = Go to my tickets
workspace-close = Close
workspace-yes = Yes
workspace-confirm = Please confirm
workspace-keys = Keyboard shortcuts
workspace-key-walk = Next or previous ticket
workspace-key-send = Send
workspace-demo = Demo desk
workspace-demo-stays-here = Nothing leaves this machine.
workspace-demo-move = Move time forward
workspace-demo-hours = +{ $number } h
workspace-demo-mailbox = Demo mailbox
workspace-refresh-away = This page may be out of date: Guichet cannot be reached. It will update as soon as the connection is back.
workspace-refresh-ended = You have been signed out, so this page no longer updates.
workspace-visit-away = Guichet cannot be reached, so nothing was changed. Please try again in a moment.
workspace-sign-in-kept = Your session had expired. What you typed is kept: sign in to get it back.
workspace-again = You are signed in again
workspace-again-about = Your session had expired when you sent this, so nothing has been done yet.
workspace-again-back = Go back without sending
workspace-demo-days = +{ $number } { $number ->
    [one] day
   *[other] days
}
workspace-demo-business-days = +{ $number } { $number ->
    [one] business day
   *[other] business days
}

composer-sign-in = Sign in
workspace-undo = Undo

workspace-done-bulk-deleted = { $number ->
    [0] Nothing was deleted.
    [one] One ticket is in the trash.
   *[other] { $number } tickets are in the trash.
}

# The strip of the settings
settings-strip = All settings
settings-part-you = You
settings-part-desk = Desk
settings-part-channels = Channels
settings-part-letters = E-mails and brands
settings-part-closing = Closing
settings-part-satisfaction = Satisfaction

workspace-done-demo-jump = { $number ->
    [0] Time moved forward. No e-mails were due.
    [one] Time moved forward: 1 e-mail was sent. See the demo mailbox.
   *[other] Time moved forward: { $number } e-mails were sent. See the demo mailbox.
}
workspace-sign-out = Sign out
workspace-theme = Theme
workspace-theme-light = Light
workspace-theme-dark = Dark
workspace-theme-system = System
