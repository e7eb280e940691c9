whole-goes-on-here = The text is longer than a million characters and is cut off here. The file contains all of it.

portal-file-gone = This link is no longer valid
portal-file-gone-about = Files stay available for thirty days. Reply to the message that brought you here, and we will gladly send the file again.

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

### Portal: waiting for others

portal-state-on-hold-for = We are waiting for a reply from: { $who }.
portal-next-on-hold = There is nothing you need to do. We will write to you as soon as we know more.
portal-next-on-hold-until = There is nothing you need to do. We will check again on { $day }.
portal-done-already-until = You already have more time, until { $day }. Write to us whenever it suits you.
portal-done-already = You already have more time. Write to us whenever it suits you.
