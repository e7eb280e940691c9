workspace-event-survey-offered = Survey sent to the customer
workspace-event-survey-withdrawn = Survey withdrawn

### Satisfaction

satisfaction-letter-greeting = Hello,
satisfaction-letter-greeting-name = Hello { $name },
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

workspace-rated = Rated { $score } out of { $best }

satisfaction-combined-solved = Thank you for writing to us. Your request “{ $subject }” is now solved.
satisfaction-combined-unanswered = Thank you for writing to us. We have not heard back from you, so we consider your request “{ $subject }” solved.
satisfaction-combined-help = I still need help

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

satisfaction-opt-out = Unsubscribe from surveys?
satisfaction-opt-out-lead = We will no longer ask { $address } for ratings. You will still receive replies and updates about your requests.
satisfaction-opt-out-do = Stop sending me surveys
satisfaction-opted-out = You are unsubscribed from surveys
satisfaction-opted-out-lead = We no longer ask { $address } for ratings. You will still receive replies and updates about your requests.
satisfaction-opt-in = Send me surveys again
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

letter-footer-alone = You are receiving this message because you have been in touch with { $desk }. To reach us, just reply.
satisfaction-from = From
satisfaction-to = To
satisfaction-show = Show
asking-moment-solved = When the ticket is solved
asking-moment-first-reply = When the customer gets the first reply
