### Closing

closing-step-remind = reminder
closing-step-warn = advance notice
closing-step-solve = solved
closing-step-survey = survey
closing-step-close = closed
closing-outage = desk downtime
closing-weekend = weekend
closing-greeting = Hello { $name },
closing-greeting-nameless = Hello,
closing-choice-solved = Yes, solved
closing-choice-help = I still need help
closing-choice-more-days = I need more days
closing-said-help = I still need help.
closing-remind-subject = We are waiting for your reply: { $subject }
closing-remind-text = We are waiting for your reply about “{ $subject }” so we can continue. Here is what we wrote to you:
closing-remind-answer = Just reply to this e-mail. Or let us know with one click:
closing-warn-subject = We will consider your request solved on { $date }: { $subject }
closing-warn-text = We have not heard back from you about “{ $subject }”. If you do not reply, we will consider your request solved on { $date }. Here is what we wrote to you:
closing-warn-answer = Do you still need us? Just reply to this e-mail. Or choose:
closing-notice-subject = Your request is solved: { $subject }
closing-notice-text = Your request “{ $subject }” is now solved.
closing-notice-unanswered = We have not heard back from you, so we consider your request “{ $subject }” solved.
closing-notice-way-back = If you still need help, just reply to this e-mail: we will reopen your request, and you won’t need to repeat anything.

workspace-whole-letter = Show the whole e-mail
workspace-policy = What happens next
workspace-send = Send
workspace-after-sending = Once your message has been sent
workspace-step-done-remind = Reminder sent to the customer
workspace-step-done-warn = Advance notice sent to the customer
workspace-step-done-solve = Solved by the policy: the customer did not reply
workspace-step-done-close = Closed by the policy
workspace-step-withheld-remind = Reminder not sent
workspace-step-withheld-warn = Advance notice not sent
workspace-step-withheld-solve = Not solved by the policy
workspace-step-withheld-survey = Survey not sent
workspace-step-withheld-close = Not closed by the policy
closing-why-overtaken = a later e-mail replaces it

half-typed-drop = Start over

### Workspace: policy and ratings on the ticket

workspace-policy-version = { $name }, version { $version }
workspace-step-done-survey = Customer asked for a rating
workspace-step-coming-remind = Remind the customer
workspace-step-coming-warn = Send the advance notice
workspace-step-coming-solve = Mark as solved and send the notice
workspace-step-coming-survey = Ask for a rating
workspace-step-coming-close = Close
workspace-step-not-counted = { $days } not counted

### Workspace: policies as sentences

workspace-policy-days = { $days ->
    [one] one business day
   *[other] { $days } business days
}
workspace-policy-hours = { $hours ->
    [one] one business hour
   *[other] { $hours } business hours
}

### Closing: presets, the way back in a reply, the combined letter

closing-preset-b2c-standard = B2C standard
closing-preset-continuing = Continuing support
closing-preset-one-off = One-off request
closing-preset-combined = Combined e-mail
closing-preset-agent-driven = Agent-driven
closing-preset-high-impact = High impact only
closing-preset-quiet = Quiet
closing-reply-way-back = With this, your request is solved. If you still need help, just reply to this e-mail: we will reopen your request.
closing-reply-any-time = You can come back to this at any time: just reply to this e-mail, even once your request is solved, and we will reopen it.

### Endings: steps and why a letter was withheld

closing-step-progress = progress update
closing-step-nudge = owner reminder
closing-step-look = reopening
closing-step-unasked = back to the owner
closing-step-unreached = back to the owner
closing-why-nobody = the customer cannot be reached by e-mail
closing-why-missed = missed while the desk was down; a later step is already due
closing-why-overrun = a later step is already due
closing-why-skipped = an agent skipped it
closing-why-answered = the customer replied
closing-why-status = the status changed
closing-why-replied = an agent replied; the waiting time started over
closing-why-paused = an agent paused the policy
closing-why-deleted = the ticket is in the trash
closing-why-stopped = policy e-mails are stopped
closing-why-budget = { $number ->
    [one] already one e-mail this week
   *[other] already { $number } e-mails this week
}; the advance notice will still be sent
closing-why-together = covered by the e-mail about ticket #{ $ticket }
closing-why-answered-minutes = { $minutes ->
    [0] the customer had just replied
    [one] the customer replied one minute before
   *[other] the customer replied { $minutes } minutes before
}
closing-why-answered-hours = { $hours ->
    [one] the customer replied one hour before
   *[other] the customer replied { $hours } hours before
}

### Endings: letters

closing-digest-subject = We are waiting for your reply about { $number } requests
closing-digest-text = We are waiting for your reply about { $number } requests so we can continue. Here they all are, in one e-mail:
closing-digest-ticket = #{ $number }: { $subject }
closing-digest-until = We are waiting for your reply. If we do not hear from you, we will consider it solved on { $date }; we will write to you again before then.
closing-digest-warn-subject = We will consider { $number } of your requests solved, the first on { $date }
closing-digest-warn-text = We have not heard back from you about { $number } requests. If you do not reply, we will consider each of them solved at the time shown. Here they all are, in one e-mail:
closing-digest-warn-until = If we do not hear from you, we will consider it solved on { $date }.
closing-digest-waits = We are waiting for your reply.
closing-digest-answer = Reply about this request
closing-digest-reply = You can simply reply to this e-mail: we will read your reply for each of these requests.
closing-progress-subject = An update on your request: { $subject }
closing-progress-text = We have not forgotten your request “{ $subject }”.
closing-progress-waits = We are still waiting for a reply from someone else.
closing-progress-waits-for = We are still waiting for a reply from: { $who }.
closing-progress-look = We will check again on { $date }.
closing-progress-soon = We will write to you as soon as we know more.
closing-progress-answer = There is nothing you need to do. If something has changed, just reply to this e-mail.
closing-check-subject = Is everything all right? { $subject }
closing-check-text = We solved your request “{ $subject }” some time ago. We would like to know whether everything has been fine since.
closing-check-answer = If all is well, there is nothing you need to do. If not, reply to this e-mail or click here:
closing-nudge-subject = Still waiting: { $subject }
closing-nudge-text = “{ $subject }” is still waiting for someone else. Should someone follow up, or update the customer?
closing-nudge-text-for = “{ $subject }” is still waiting for: { $who }. Should someone follow up, or update the customer?
closing-unasked-subject = Nothing was asked: { $subject }
closing-unasked-text = “{ $subject }” has been waiting for { $customer } for three business days, but nothing was asked since their last message, so no reminder was sent. The ticket is open again: ask what you need to know, or resolve it.
closing-unreached-subject = Not delivered: { $subject }
closing-unreached-text = Our message to { $customer } about “{ $subject }” was not delivered. No reminders will be sent, and the ticket will not be solved for lack of a reply. It is open again: correct the address, or reach them another way.
policies-says-on-hold-customer = While we wait for others, the customer hears from us every { $after }.
policies-says-on-hold-owner = While we wait for others, the owner is reminded every { $after }.
policies-sample-awaited = your bank

### Endings: the resolve sheet

resolve-title = Resolve ticket #{ $number }
resolve-policy = Closing policy: { $name }
resolve-no-policy = No closing policy applies to this ticket.
resolve-what = Resolution
resolve-summary = Summary
resolve-summary-help = Stays with the ticket, for your colleagues. The customer does not see it.
resolve-summary-wanted = Describe the resolution in a few words: tickets of this type require it.
resolve-how = Closing message
resolve-proposed = suggested by the policy
resolve-reason = Why not follow the policy?
resolve-reason-wanted = Give a short reason.
resolve-solved-already = This ticket is already solved or closed.
resolve-do = Resolve
resolve-keys = e or Ctrl+Enter
resolve-preview = What the customer receives
resolve-preview-about = { $who }, in { $language ->
    [fr] French
    [de] German
   *[en] English
}
resolve-ending-notice = Closing notice
resolve-ending-both = Closing notice and rating in one e-mail
resolve-ending-survey = Survey only
resolve-ending-reply = Your last reply explains how to reopen
resolve-ending-nothing = No e-mail
resolve-now-notice = Now: the closing notice
resolve-now-both = Now: the closing notice with the rating
resolve-now-in-reply = No notice: your last reply already explains how to reopen
resolve-now-not-in-reply = Now: the closing notice, because your last reply does not explain how to reopen
resolve-now-nothing = Now: no e-mail
resolve-later-survey = { $day }: the survey
resolve-later-close = { $day }: closed, unless someone writes
workspace-done-solved = Solved.
workspace-event-ending-chosen = { $who } chose a different closing message: { $ending } ({ $reason })

### Endings: on hold

hold-title = Put ticket #{ $number } on hold
hold-about = For requests that depend on a bank, a supplier or a colleague.
hold-awaited = Who are we waiting for?
hold-awaited-help = The customer may see this: “your bank”, “the manufacturer”.
hold-look = When should we check again?
hold-look-help = The ticket reopens on that day. The customer may see the date.
hold-look-past = Choose a day in the future.
hold-look-wrong = Choose a day.
hold-meanwhile-customer = The policy sends the customer an update on { $day }.
hold-meanwhile-owner = The policy reminds the owner on { $day }.
hold-meanwhile-nothing = The policy writes to nobody in the meantime.
hold-do = Put on hold
hold-begin = Wait for someone…
hold-change = Change…
hold-waits-for = Waiting for: { $who }.
hold-look-on = Reopens on { $day }
workspace-done-hold = On hold.
workspace-event-on-hold = { $who } put the ticket on hold, waiting for: { $awaited }
workspace-event-on-hold-until = { $who } put the ticket on hold, waiting for: { $awaited }, until { $day }
workspace-event-on-hold-nobody = someone else

### Endings: checking back

ending-title = Follow-up
check-back-title = Check back on ticket #{ $number }
check-back-about = On that day, the ticket appears at the top of your list with your note. It stays solved or closed.
check-back-day = On which day?
check-back-note = Note to yourself
check-back-note-example = Did the spare part arrive?
check-back-tells = Also e-mail the customer on that day
check-back-tells-help = A short e-mail asks whether everything has been fine since.
check-back-do = Schedule
check-back-past = Choose a day in the future.
check-back-is-due = Check back: due since { $day }
check-back-planned = Check back on { $day }
check-back-begin = Check back later…
check-back-change = Change the day…
check-back-done = Done
check-back-list = Check back today
workspace-done-check-back = Scheduled. The ticket will be on your list that day.
workspace-done-check-back-done = Done.
workspace-done-check-back-dropped = Check-back cancelled.
workspace-event-check-back-planned = { $who } will check back on { $day }
workspace-event-check-back-due = Time to check back, as planned
workspace-event-check-back-done = { $who } checked back
workspace-event-check-back-dropped = { $who } cancelled the check-back

### Endings: for all cases

endings-about = These settings apply to all closing policies together.
endings-open = Settings for all policies
endings-stop-title = Stop everything
endings-stop-about = No policy writes, solves or closes anything until you resume. Nothing is lost: afterwards, each customer gets at most one e-mail, the one that is true then, and every announced date is kept.
endings-stop = Stop all policy e-mails now
endings-stopped = Policy e-mails are stopped ({ $who }, { $when }).
endings-go = Resume
endings-letters = E-mail limits
endings-letters-about = 0 means no limit.
endings-week = Notices per customer in seven days
endings-week-help = Across all tickets. Beyond that, reminders and progress updates are not sent; advance notices always are.
endings-hour = Policy e-mails per hour
endings-hour-help = Anything over the limit waits for the next hour.
endings-day = Policy e-mails per day
endings-day-help = A safeguard against mistakes: anything over the limit waits.
endings-summary = Summary when resolving
endings-summary-about = For the selected types, agents must describe the resolution.
endings-number-wrong = Enter a whole number from 0 to 1,000,000.
workspace-done-letters-stopped = { $number ->
    [0] Everything is stopped.
    [one] Everything is stopped; one e-mail is held.
   *[other] Everything is stopped; { $number } e-mails are held.
}
workspace-done-letters-go = Policy e-mails are sent again.
workspace-step-coming-progress = Send the customer an update
workspace-step-coming-nudge = Remind the owner
workspace-step-coming-look = Reopen the ticket
workspace-step-coming-unasked = Back to the owner: nothing was asked
workspace-step-coming-unreached = Back to the owner: e-mails do not arrive
workspace-step-done-progress = Progress update sent to the customer
workspace-step-done-nudge = Owner reminded
workspace-step-done-look = Reopened, as planned
workspace-step-done-unasked = Reopened: nothing was asked since the customer’s last message
workspace-step-done-unreached = Reopened: our message to the customer was not delivered
workspace-step-withheld-progress = Progress update not sent
workspace-step-withheld-nudge = Owner not reminded
workspace-step-withheld-look = Reopening skipped
workspace-step-withheld-unasked = Return to the owner skipped
workspace-step-withheld-unreached = Return to the owner skipped

### Endings: policies

policies-switching-on = Switch on “{ $name }”
policies-waiting-already = { $number ->
    [0] No tickets are waiting under this policy.
    [one] 1 ticket is already waiting. E-mails in the next 7 days if nobody replies:
   *[other] { $number } tickets are already waiting. E-mails in the next 7 days if nobody replies:
}
policies-on-start-today = Start their clock today
policies-on-move = As if the policy had always applied: steps already due happen now
policies-on-keep = Leave them alone until an agent resumes them
policies-fate-day = { $day } { $number }
policies-ramp = per hour at most; leave empty for all at once
policies-overlap = { $number ->
    [one] 1 open ticket goes to “{ $name }” instead, which is higher in the list.
   *[other] { $number } open tickets go to “{ $name }” instead, which is higher in the list.
}
policies-goes-first = { $number ->
    [0] “{ $name }” is higher in the list and goes first: it takes the tickets that meet the conditions of both. At the moment, there are none.
    [one] “{ $name }” is higher in the list and goes first: 1 open ticket meets the conditions of both.
   *[other] “{ $name }” is higher in the list and goes first: { $number } open tickets meet the conditions of both.
}
policies-takes-first = { $number ->
    [0] This policy is above “{ $name }” and goes first: it takes the tickets that meet the conditions of both. At the moment, there are none.
    [one] This policy is above “{ $name }” and goes first: 1 open ticket meets the conditions of both.
   *[other] This policy is above “{ $name }” and goes first: { $number } open tickets meet the conditions of both.
}
policies-drag = Drag to change the order, or press Alt with the arrow keys
policies-on-hold = While we wait for someone else
policies-on-hold-about = Leave empty for no updates. The agent enters on the ticket whom we wait for and when to check again.
policies-progress = between updates
policies-tell-customer = update the customer
policies-tell-owner = only remind the owner
policies-calendar = Calendar
policies-calendar-own = the team’s, otherwise the desk’s
policies-carrying = Policies as text
policies-carrying-about = To review them together, back them up or copy them to another desk. Nothing is saved until you have seen what changes.
policies-take-out = Export all policies (TOML)
policies-carrying-file = A TOML or JSON file
policies-carrying-text = or paste its text
policies-carrying-unreadable = This text cannot be read: { $why }
policies-carrying-changes = What changes
policies-carrying-none = Nothing: the policies already match.
policies-carrying-new = new, switched off
workspace-done-policies-carried = Saved. Tickets in progress keep their version.

### Endings: sending

expect-pending = Send and wait
expect-pending-then = Send and wait: { $step } { $day }
expect-on-hold = Send and hold
expect-on-hold-then = Send and hold: { $step } { $day }
expect-solved = Send and resolve: { $ending }
expect-solved-nothing = Send and resolve

### Workspace: steering the policy on a ticket

workspace-steer = Policy controls
workspace-steer-pause = Pause
workspace-steer-pause-about = Nothing happens until you resume; no time is lost.
workspace-steer-paused = paused since { $when }
workspace-steer-resume = Resume
workspace-steer-days = { $days ->
    [one] One more day
   *[other] { $days } more days
}
workspace-steer-skip = Skip next
workspace-steer-now = Run now
workspace-steer-now-sure = { $what } now? What has been sent cannot be undone.
workspace-steer-bring-back = Bring back: { $step }
workspace-steer-days-back = Remove extra days
workspace-done-policy-paused = Paused. Nothing happens until you resume.
workspace-done-policy-resumed = Resumed, with the time that was left.
workspace-done-policy-days = Extra days added.
workspace-done-policy-days-back = Extra days removed.
workspace-done-policy-skipped = Skipped. You can bring it back.
workspace-done-policy-back = Brought back.
workspace-done-policy-now = Done.
workspace-done-policy-nothing = Nothing was changed: the next step is now a different one.
workspace-event-more-days = { $who } added more days
workspace-event-days-back = { $who } removed the extra days
workspace-event-paused = { $who } paused the policy
workspace-event-resumed = { $who } resumed the policy
workspace-event-step-back = { $who } brought back: { $step }

### What a policy's cases became: figures, guard, experiment

measure-title = Figures
measure-about = What actually happened to its tickets in the last { $days } days.
measure-none = No tickets have been solved under this policy yet.
measure-by-version = By version
measure-letters = E-mails per ticket
measure-define-letters = The policy’s reminders, advance notices, closing notices and surveys, divided by the number of resolutions in the last { $days } days.
measure-response = Response rate
measure-define-response = Customers who answered the survey, as a share of those asked in the last { $days } days. Withdrawn surveys do not count.
measure-score = Score
measure-define-score = Responses that are not negative, as a share of all responses to surveys of the last { $days } days.
measure-reopened = Reopened
measure-define-reopened = Resolutions of the last { $days } days after which anyone reopened the ticket or followed up on it.
measure-wrong = Wrongly closed
measure-define-wrong = Tickets that the policy solved automatically in the last { $days } days and whose customer replied within five business days or said “not solved”, as a share of all it solved automatically.
measure-range = { $low } – { $high }
measure-of = { $part } of { $whole }
measure-when = Solved or asked
measure-became = What happened next
measure-open-again = reopened { $day }
guard-title = Wrong-closing guard
guard-about = It suggests looser steps when too many customers come back soon after a policy solved their ticket automatically. It never changes anything itself.
guard-percent = Wrong closings above (percent)
guard-least = Minimum number of automatic resolutions
guard-wrong-threshold = Enter 1 to 50 percent, and 1 to 10,000 resolutions.
guard-finding = { $wrong } of { $solved } tickets that it solved automatically were not really solved ({ $share }, at the very least { $least }). Suggestion: each step { $days } business days later.
guard-simulate = Simulate the suggestion
guard-edit = Open in the editor
workspace-done-guard = Saved.
experiment-start = Try on half of the customers
experiment-start-about = Instead of saving for everyone: half of the customers get the steps as entered, the other half the current version, until you end the experiment. The conditions stay as they are.
experiment-runs = Experiment
experiment-see = Compare both versions
experiment-runs-already = An experiment is already running. End it first.
experiment-edit-later = The policy cannot be changed while an experiment is running. End it first.
experiment-wrong-conditions = Both versions must apply to the same tickets: leave the conditions as they are.
experiment-wrong-same = These are the steps of the current version: change something first.
experiment-wrong-outcome = Choose an outcome.
experiment-over = This experiment has already ended.
experiment-over-list = Earlier experiments
experiment-about = Since { $day }: { $a } customers with a finished ticket in one group, { $b } in the other.
experiment-sides = The two versions
experiment-split = A hash of the customer decides who gets which version. It never changes midway.
experiment-difference = Difference
experiment-verdict = Conclusion
experiment-early = too early
experiment-needed = { $number ->
    [one] about 1 more customer in each group
   *[other] about { $number } more customers in each group
}
experiment-verdict-differs = The difference is significant.
experiment-verdict-same = No significant difference.
experiment-points = { $value } points ({ $low } to { $high })
experiment-too-early = Too early to tell
experiment-no-difference = No significant difference so far
experiment-differs = The versions differ: { $figures }
experiment-honest = Each customer counts once, by their first ticket. The ranges contain the true value in 95 of 100 cases (shares: Wilson and Newcombe; e-mails: Welch). With five figures, one may differ by chance alone, and the more often you look, the likelier that is.
experiment-define-response = Customers who answered the survey, as a share of those asked.
experiment-define-score = Responses that are not negative, as a share of all responses.
experiment-define-reopened = Tickets that were reopened after being solved, as a share of all.
experiment-define-wrong = Tickets solved automatically whose customer then replied within five business days or said “not solved”, as a share of all solved automatically.
experiment-define-letters = Policy e-mails per ticket, on average.
experiment-end = End the experiment
experiment-choose = Outcome
experiment-keep = Keep { $version } for everyone
experiment-stop = Stop without a decision: the previous version continues
experiment-ended-kept = Ended { $day }: { $version } was kept. { $reason }
experiment-ended-stopped = Stopped { $day } without a decision; { $version } continues. { $reason }

### Simulating closing policies

policies-simulate = Simulate
simulation-title = Simulation of { $name }
simulation-finding = Would have solved { $solved } of { $waiting ->
    [one] 1 waiting ticket
   *[other] { $waiting } waiting tickets
}; { $wrong ->
    [0] no customer replied afterwards
    [one] 1 customer replied afterwards
   *[other] { $wrong } customers replied afterwards
}
simulation-about = What really happened from { $from } to { $to }, replayed: { $number ->
    [one] 1 ticket
   *[other] { $number } tickets
}. Nothing is sent and nothing changes.
simulation-progress = { $done } of { $whole } tickets replayed
simulation-stop = Stop
simulation-ended-cut-short = The simulation was interrupted. Start it again.
simulation-ended-cancelled = The simulation was stopped.
simulation-ended-failed = The simulation did not finish. Start it again; if that does not help, check the log.
simulation-sides = Versions compared
simulation-side-typed = As edited
simulation-side-proposed = Suggested
simulation-side-policy = Steps of “{ $name }”
simulation-to-editor = Open these rules in the editor
simulation-period = Period
simulation-days = Last { $days } days
simulation-against = Compare with
simulation-against-nothing = nothing
simulation-again = Simulate again
simulation-figures = Figures
simulation-figure = Figure
simulation-figure-waiting = Tickets that waited
simulation-define-waiting = Tickets that started waiting for their customer in this period and that the policy applies to.
simulation-figure-reminded = Reminded
simulation-define-reminded = Waiting tickets with at least one reminder.
simulation-figure-warned = Warned
simulation-define-warned = Waiting tickets with an advance notice.
simulation-figure-solved = Solved without a reply
simulation-define-solved = Waiting tickets that the policy would have solved at least once, as a share of those that waited.
simulation-figure-wrong = Replied afterwards
simulation-define-wrong = Tickets whose customer wrote in person after the policy would have solved them, including in a follow-up: wrongly closed. Automatic e-mails and bare thanks do not count. The share is of those solved without a reply, with the range that contains the true share (95%, Wilson).
simulation-figure-wrong-soon = Of those, within { $days } business days
simulation-define-wrong-soon = Replies within { $days } business days after the ticket was solved. In daily use, these count against the policy.
simulation-figure-letters = E-mails
simulation-define-letters = All e-mails that the policy would have written: reminders, advance notices, closing notices (also when an agent resolves the ticket), surveys, and progress updates while on hold.
simulation-letter-kinds = { $reminders } reminders, { $warnings } advance notices, { $notices } closing notices, { $surveys } surveys{ $progress ->
    [0] {""}
   *[other] , { $progress } while on hold
}
simulation-figure-withheld = E-mails held back
simulation-define-withheld = E-mails that were due but not written: the customer already had as many notices that week as the e-mail budget allows, or one reminder covered several of their tickets. The other figures do not count them.
simulation-withheld-why = { $budget } by the e-mail budget, { $together } by another reminder
simulation-withheld-some = { $number } held back
simulation-really-days = actual: { $days }
simulation-really-open = also open
simulation-really-done = done
simulation-figure-per-ticket = E-mails per ticket
simulation-define-per-ticket = E-mails divided by the tickets that the policy applied to: those that waited and those that an agent resolved.
simulation-figure-per-customer = E-mails per customer
simulation-define-per-customer = E-mails divided by the customers of these tickets.
simulation-most-letters = at most { $number } to one customer
simulation-figure-to-solution = Time to resolution
simulation-define-to-solution = The median time from opening to the last time the ticket was solved, over tickets solved both in reality and in the replay.
simulation-to-solution-more = actual: { $real }; { $number } tickets
simulation-in-days = { $days } days
simulation-figure-backlog-end = Open at the end
simulation-define-backlog-end = Tickets of all policies that were new, open, waiting for the customer or on hold at the end of the period.
simulation-share = { $value } ({ $low } to { $high })
simulation-percent = { $value }%
simulation-really = Actual
simulation-day = Day
simulation-week = Week from
simulation-business-day = Business day
simulation-answers = Replies
simulation-table = As a table
simulation-backlog-fewer = { $by } fewer tickets open at the end: { $here } instead of { $real }
simulation-backlog-same = As many tickets open at the end as in reality: { $real }
simulation-backlog-more = { $by } more tickets open at the end: { $here } instead of { $real }
simulation-backlog-about = Tickets that are new, open, waiting for the customer or on hold at the end of each day.
simulation-solvings-title = { $number ->
    [one] 1 ticket solved without a reply, by week
   *[other] { $number } tickets solved without a reply, by week
}
simulation-solvings-about = When the policy would have solved them for the first time.
simulation-answers-title = { $share }% of replies came before business day { $days }, when the policy solves the ticket
simulation-answers-title-plain = When customers replied
simulation-answers-about = Replies by the number of business days the customer took. Anything to the right of a line came after that policy would have solved the ticket.
simulation-solves-here = { $side } solves here
simulation-honest = How to read this
simulation-held-earlier = { $number ->
    [one] 1 waiting ticket is
   *[other] { $number } waiting tickets are
} left out: “{ $name }”, which comes first, applies there.
simulation-held-by-nobody = { $number ->
    [one] 1 waiting ticket is
   *[other] { $number } waiting tickets are
} left out: the conditions are not met.
simulation-honest-answers = Customers reply here when they really did. Whether other e-mails would have made them reply sooner, nobody knows; only an experiment can tell.
simulation-honest-began = Tickets that were already waiting when the period began follow what really happened.
simulation-honest-calendar = Business days and the order of the policies are those of today; priority, type, team, tags and language are those the ticket had then.
simulation-honest-outages = Times when the desk was down are not replayed: here, every step happens on its day. In reality, it happens after the outage, and promised dates move by that time.
simulation-honest-surveys = The e-mail budget counts this policy’s e-mails only; other policies may leave less room. Surveys are counted when they are due; the pause between two surveys to one customer may hold some back.
simulation-back = Back to the figures
simulation-ticket = Ticket
simulation-did = E-mails while waiting
simulation-solved-on = Solved
simulation-answered-on = Replied afterwards
simulation-soon = soon
simulation-behind-held = Tickets the policy applied to
simulation-behind-waiting = Tickets that waited for their customer
simulation-behind-reminded = Tickets it would have reminded
simulation-behind-warned = Tickets with an advance notice
simulation-behind-solved = Tickets it would have solved
simulation-behind-wrong = Tickets whose customer replied afterwards
simulation-behind-wrong-soon = Tickets whose customer replied soon afterwards
simulation-behind-letters = Tickets with e-mails
simulation-behind-withheld = Tickets with e-mails held back
simulation-behind-to-solution = Tickets solved in reality and in the replay
simulation-behind-backlog-end = Tickets open at the end
simulation-behind-none = No tickets.
simulation-next-page = More tickets
simulation-wrong-days = Choose a period of 30 to 365 days.

### The editor of closing policies

policies-about = Each ticket follows the first policy whose conditions it meets. Tickets already waiting keep the version they started with.
policies-on = on
policies-off = off
policies-version = Version { $number }
policies-tickets = { $number ->
    [0] applies to no open tickets
    [one] applies to 1 open ticket
   *[other] applies to { $number } open tickets
}
policies-tickets-many = applies to more than { $number } open tickets
policies-for-all = All tickets
policies-hidden-by = No tickets reach this policy: “{ $name }”, higher in the list, takes them all. Move this one up, or narrow the other.
policies-edit = Edit
policies-switch-on = Switch on
policies-switch-off = Switch off
policies-up = Up
policies-down = Down
policies-presets = Add from a preset
policies-presets-about = It is added at the top, switched off: review it, then switch it on.
policies-about-b2c-standard = Reminder after 3 business days, advance notice after 5, solved after 7, closing notice, survey after 48 hours.
policies-about-continuing = A reminder every week, the customer confirms with one click, then closing notice and survey.
policies-about-one-off = One reminder; solved without a notice: the survey is the first the customer hears of it.
policies-about-combined = Thanks, closing notice and rating in one e-mail.
policies-about-agent-driven = The agent’s last reply explains how to reopen; no second e-mail when an agent resolves the ticket, a closing notice when nobody replied.
policies-about-high-impact = For all tickets. Only those of high impact (priority high or urgent, or impact high) get a closing notice; the others get only the survey.
policies-about-quiet = Low priority: survey only. It is the first the customer hears that the request is solved.
policies-does = What it does
policies-not-saved = This is a preview of your changes. They are not saved yet.
policies-axis-begins = We reply and wait for the customer
policies-axis-later = { $days ->
    [0] on the same business day
    [one] one business day later
   *[other] { $days } business days later
}
policies-axis-hours = { $hours ->
    [one] one hour later
   *[other] { $hours } hours later
}
policies-axis-working-hours = { $hours ->
    [one] one business hour later
   *[other] { $hours } business hours later
}
policies-axis-days = { $days ->
    [one] one day after it was solved
   *[other] { $days } days after it was solved
}
policies-axis-about = Sample dates, if a ticket starts waiting for its customer on the first of them:
policies-problems = This cannot be saved yet. Please check the marked fields.
policies-name = Name
policies-waiting = While we wait for the customer
policies-waiting-about = Counted from our last reply. A reply from the customer cancels everything.
policies-after = After how many
policies-unit = Days or hours
policies-step = Step
policies-business-days = business days
policies-pace = Kind of hours
policies-step-remind = remind the customer
policies-step-warn = send the advance notice
policies-step-solve = mark as solved
policies-announces = business days at least from the advance notice until the ticket is solved
policies-confirm = Reminder and advance notice offer “solved”, “I still need help” and “I need more days”
policies-more-days = more business days for customers who ask for them
policies-solving = When it is solved
policies-survey = until the survey; leave empty for none
policies-survey-window = Customers have { $days ->
    [0] less than a day
    [one] one day
   *[other] { $days } days
} to answer instead of 28: nothing is recorded once the ticket is closed.
policies-survey-too-late = The ticket would be closed before the survey is sent, so nobody could answer. Ask earlier, or close later.
policies-asks-with = survey to send
policies-survey-usual = The default survey
policies-close = days until it is closed; leave empty for never
policies-look = Preview
policies-fate = Tickets in progress
policies-under-way = { $number ->
    [0] No tickets are in progress under this policy.
    [one] 1 ticket is in progress under this policy. E-mails in the next 7 days if nobody replies:
   *[other] { $number } tickets are in progress under this policy. E-mails in the next 7 days if nobody replies:
}
policies-fate-keep = They keep the version they started with
policies-fate-move = They move to the new version
policies-fate-start-today = They move, and their clock starts today
policies-fate-letters = { $number ->
    [one] 1 e-mail
   *[other] { $number } e-mails
}, { $now } of them immediately
policies-reason = Why this change?
policies-save = Save as a new version
policies-letters = E-mails
policies-letters-about = As customers receive them, for a ticket that starts waiting now.
policies-letter-notice = closing notice
policies-sample-subject = Broken lamp
policies-sample-asked = Which lamp is it? A photo would help us.
policies-history = History
policies-wrong-number = Enter a whole number from 1 to 9,999.
policies-wrong-order = Each step must come later than the one before, and “mark as solved” comes last; an advance notice needs “mark as solved” after it.
policies-wrong-reason = Please give a short reason.
policies-name-taken = Another policy already has this name.
policies-says-waits = While we wait for the customer, nothing is sent.
policies-says-remind = After { $after } without a reply, the customer is reminded.
policies-says-warn = After { $after }, an advance notice is sent, at least { $days ->
    [one] one business day
   *[other] { $days } business days
} before the ticket is solved.
policies-says-solve = After { $after }, the ticket is solved.
policies-on-solve-nothing = When the ticket is solved, nothing is sent, then or later.
policies-on-solve-notice = When the ticket is solved, a closing notice explains how to reopen it.
policies-on-solve-both = When the ticket is solved, one e-mail is sent: thanks, closing notice and rating.
policies-on-solve-survey = When the ticket is solved, no notice is sent; only the survey follows.
policies-on-solve-reply = The agent’s last reply explains how to reopen; no second e-mail when an agent resolves the ticket, a closing notice when nobody replied.
policies-only-high = Closing notice only for tickets of high impact (priority high or urgent, or impact high)
policies-says-only-high = Only tickets of high impact (priority high or urgent, or impact high) get the closing notice; the others get only the survey.
policies-says-survey = { $hours ->
    [one] One hour
   *[other] { $hours } hours
} later, the customer is asked for a rating.
policies-says-asks-with = It sends the survey “{ $name }”.
policies-says-survey-working = { $hours ->
    [one] One business hour
   *[other] { $hours } business hours
} later, the customer is asked for a rating.
policies-says-close = { $days ->
    [one] One day
   *[other] { $days } days
} after it was solved, the ticket is closed.
policies-says-never-closes = The ticket never closes automatically.
policies-says-confirm = E-mails offer one-click answers: solved, not solved, or { $days ->
    [one] one more business day
   *[other] { $days } more business days
}.
workspace-done-policies-added = Added, switched off. Review it, then switch it on.
workspace-done-policies-order = Order changed.
workspace-done-policies-on = Switched on.
workspace-done-policies-off = Switched off. Its tickets are paused until you switch it on again.
workspace-done-policies-saved = Saved as a new version.

satisfaction-withheld = No survey was sent: { $reason }

endings-title = Settings for all policies
policies-business-hours = business hours
policies-hours-wall = clock hours
