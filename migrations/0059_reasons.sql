-- Reasons are data from here on: a key of the language files, and JSON with its arguments where it has some. Sentences that
-- versions before wrote become keys; what is no longer shown is emptied.
-- Why a letter was sent was shown nowhere; why it was not stays.
-- owner: leaving
UPDATE outbox SET reason = '' WHERE state NOT IN ('withheld', 'cancelled') AND reason <> '';
-- owner: closing
UPDATE step SET reason = '' WHERE state = 'cancelled' AND reason <> '';

-- Who took a mail off the list of those set aside.
-- owner: channels
ALTER TABLE mail ADD COLUMN dismissed_by INTEGER REFERENCES person (id);

-- owner: leaving
UPDATE outbox SET reason = CASE reason
  WHEN 'no letter reaches the customer' THEN 'closing-why-nobody'
  WHEN 'the desk has no mailbox' THEN 'letter-why-no-mailbox'
  WHEN 'the person has no address that letters reach' THEN 'letter-why-no-address'
  WHEN 'the desk does not write to itself' THEN 'letter-why-ourselves'
  WHEN 'a later step is due already' THEN 'closing-why-overrun'
  WHEN 'missed while the desk was down: a later step is due already' THEN 'closing-why-missed'
  WHEN 'an agent skipped it' THEN 'closing-why-skipped'
  WHEN 'the customer answered' THEN 'closing-why-answered'
  WHEN 'the answer to the customer came first' THEN 'outbox-why-answered'
  WHEN 'the status changed' THEN 'closing-why-status'
  WHEN 'an agent replied: the waiting began anew' THEN 'closing-why-replied'
  WHEN 'an agent paused the policy' THEN 'closing-why-paused'
  WHEN 'the ticket was deleted' THEN 'closing-why-deleted'
  WHEN 'the letters of policies are stopped' THEN 'closing-why-stopped'
  WHEN 'it was written while its mailbox was in quarantine' THEN 'outbox-why-quarantined'
  WHEN 'an agent gave it up' THEN 'outbox-why-left'
  WHEN 'a later letter says more' THEN 'closing-why-overtaken'
  WHEN 'the person called a letter of ours spam' THEN 'letter-why-complained'
  WHEN 'its day came before it could leave' THEN 'outbox-why-outdated'
  ELSE reason END
WHERE reason <> '';

-- owner: closing
UPDATE step SET reason = CASE reason
  WHEN 'no letter reaches the customer' THEN 'closing-why-nobody'
  WHEN 'a later step is due already' THEN 'closing-why-overrun'
  WHEN 'missed while the desk was down: a later step is due already' THEN 'closing-why-missed'
  WHEN 'an agent skipped it' THEN 'closing-why-skipped'
  WHEN 'the customer answered' THEN 'closing-why-answered'
  WHEN 'the status changed' THEN 'closing-why-status'
  WHEN 'an agent replied: the waiting began anew' THEN 'closing-why-replied'
  WHEN 'an agent paused the policy' THEN 'closing-why-paused'
  WHEN 'the ticket was deleted' THEN 'closing-why-deleted'
  WHEN 'the letters of policies are stopped' THEN 'closing-why-stopped'
  WHEN 'a later letter says more' THEN 'closing-why-overtaken'
  ELSE reason END
WHERE reason <> '';

UPDATE step SET reason = '{"key":"closing-why-budget","args":{"number":' || SUBSTR(reason, 49) || '}}'
WHERE reason LIKE 'notices to this customer in seven days already: %';
UPDATE step SET reason = '{"key":"closing-why-together","args":{"ticket":"' || SUBSTR(reason, 45) || '"}}'
WHERE reason LIKE 'the customer was reminded of it with ticket %';

-- owner: satisfaction
UPDATE survey_plan SET reason = CASE reason
  WHEN 'the ticket is in the trash' THEN 'satisfaction-withheld-trash'
  WHEN 'the ticket was cancelled' THEN 'satisfaction-withheld-cancelled'
  WHEN 'the ticket is closed' THEN 'satisfaction-withheld-closed'
  WHEN 'the ticket is no longer solved' THEN 'satisfaction-withheld-unsolved'
  WHEN 'the person has no address that letters reach' THEN 'satisfaction-withheld-no-address'
  WHEN 'the person asked for no more surveys' THEN 'satisfaction-withheld-opted-out'
  WHEN 'the person called a letter of ours spam' THEN 'satisfaction-withheld-complained'
  WHEN 'the person was asked about another ticket a short while ago' THEN 'satisfaction-withheld-recent'
  WHEN 'the ticket was solved without an answer' THEN 'satisfaction-withheld-auto-solved'
  WHEN 'the ticket is spam' THEN 'satisfaction-withheld-spam'
  WHEN 'the ticket was merged into another' THEN 'satisfaction-withheld-merged'
  WHEN 'the requester works here' THEN 'satisfaction-withheld-colleague'
  WHEN 'the customer was asked about this solving already' THEN 'satisfaction-withheld-asked'
  WHEN 'the desk has no survey' THEN 'satisfaction-withheld-no-survey'
  WHEN 'the ticket is closed before anybody could answer' THEN 'satisfaction-withheld-too-late'
  WHEN 'the person has a ticket that is not done' THEN 'satisfaction-withheld-open-ticket'
  WHEN 'the rule was switched off' THEN 'satisfaction-withheld-rule-off'
  WHEN 'the ticket no longer meets the rule''s conditions' THEN 'satisfaction-withheld-otherwise'
  WHEN 'the ticket was reopened' THEN 'satisfaction-withheld-reopened'
  WHEN 'a rule asks about this solving with another survey' THEN 'satisfaction-withheld-by-rule'
  ELSE reason END
WHERE reason <> '';

UPDATE wave_withheld SET reason = CASE reason
  WHEN 'the ticket is in the trash' THEN 'satisfaction-withheld-trash'
  WHEN 'the ticket was cancelled' THEN 'satisfaction-withheld-cancelled'
  WHEN 'the ticket is closed' THEN 'satisfaction-withheld-closed'
  WHEN 'the ticket is no longer solved' THEN 'satisfaction-withheld-unsolved'
  WHEN 'the person has no address that letters reach' THEN 'satisfaction-withheld-no-address'
  WHEN 'the person asked for no more surveys' THEN 'satisfaction-withheld-opted-out'
  WHEN 'the person called a letter of ours spam' THEN 'satisfaction-withheld-complained'
  WHEN 'the person was asked about another ticket a short while ago' THEN 'satisfaction-withheld-recent'
  WHEN 'the ticket was solved without an answer' THEN 'satisfaction-withheld-auto-solved'
  WHEN 'the ticket is spam' THEN 'satisfaction-withheld-spam'
  WHEN 'the ticket was merged into another' THEN 'satisfaction-withheld-merged'
  WHEN 'the requester works here' THEN 'satisfaction-withheld-colleague'
  WHEN 'the customer was asked about this solving already' THEN 'satisfaction-withheld-asked'
  WHEN 'the desk has no survey' THEN 'satisfaction-withheld-no-survey'
  WHEN 'the ticket is closed before anybody could answer' THEN 'satisfaction-withheld-too-late'
  WHEN 'the person has a ticket that is not done' THEN 'satisfaction-withheld-open-ticket'
  WHEN 'the rule was switched off' THEN 'satisfaction-withheld-rule-off'
  WHEN 'the ticket no longer meets the rule''s conditions' THEN 'satisfaction-withheld-otherwise'
  WHEN 'the ticket was reopened' THEN 'satisfaction-withheld-reopened'
  WHEN 'a rule asks about this solving with another survey' THEN 'satisfaction-withheld-by-rule'
  ELSE reason END
WHERE reason <> '';

-- owner: channels
UPDATE mail SET reason = CASE reason
  WHEN 'a letter of this desk came back to it' THEN 'channels-why-own'
  WHEN 'its sender is suspended' THEN 'channels-why-suspended'
  WHEN 'it tells that a letter was read' THEN 'channels-why-receipt'
  WHEN 'a report that tells nothing new' THEN 'channels-why-report-known'
  WHEN 'a report about a letter of no ticket' THEN 'channels-why-report-alone'
  WHEN 'the letter could not be read: its reader stopped' THEN 'channels-why-unreadable'
  WHEN 'it claims a ticket in which its sender does not take part' THEN 'channels-doubt-no-part'
  WHEN 'it claims a ticket, and its sender''s domain says that the letter is not its own' THEN 'channels-doubt-disowned'
  WHEN 'it claims a ticket, and nothing proves its sender, whom it only names' THEN 'channels-doubt-not-proven'
  ELSE reason END
WHERE reason <> '';

UPDATE mail SET reason = 'channels-why-too-slow' WHERE reason LIKE 'the letter took longer than %';

UPDATE mail SET threaded_because = CASE threaded_because
  WHEN 'its sender wrote the same minutes ago' THEN 'channels-because-repeated'
  WHEN 'it reports about a letter of ours' THEN 'channels-because-report'
  WHEN 'the signed reply address it was sent to' THEN 'channels-because-address'
  WHEN 'it answers a letter of ours' THEN 'channels-because-answer'
  WHEN 'it refers to a letter of this ticket' THEN 'channels-because-reference'
  WHEN 'a colleague forwarded this customer''s letter' THEN 'channels-because-forwarded'
  ELSE threaded_because END
WHERE threaded_because <> '';

-- In events the reason is the last field.
WITH before (words, key) AS (VALUES
  ('no letter reaches the customer', 'closing-why-nobody'),
  ('the desk has no mailbox', 'letter-why-no-mailbox'),
  ('the person has no address that letters reach', 'letter-why-no-address'),
  ('the desk does not write to itself', 'letter-why-ourselves'),
  ('a later step is due already', 'closing-why-overrun'),
  ('missed while the desk was down: a later step is due already', 'closing-why-missed'),
  ('an agent skipped it', 'closing-why-skipped'),
  ('the customer answered', 'closing-why-answered'),
  ('the answer to the customer came first', 'outbox-why-answered'),
  ('the status changed', 'closing-why-status'),
  ('an agent replied: the waiting began anew', 'closing-why-replied'),
  ('an agent paused the policy', 'closing-why-paused'),
  ('the ticket was deleted', 'closing-why-deleted'),
  ('the letters of policies are stopped', 'closing-why-stopped'),
  ('it was written while its mailbox was in quarantine', 'outbox-why-quarantined'),
  ('an agent gave it up', 'outbox-why-left'),
  ('a later letter says more', 'closing-why-overtaken'),
  ('the person called a letter of ours spam', 'letter-why-complained'),
  ('its day came before it could leave', 'outbox-why-outdated'),
  ('an old letter was brought in', 'channels-unanswered-import'),
  ('the sender is not certain', 'channels-unanswered-uncertain'),
  ('the sender is this desk', 'channels-unanswered-ourselves'),
  ('the sender works here', 'channels-unanswered-colleague'),
  ('the letter has the null sender', 'channels-unanswered-null-sender'),
  ('the letter came by a list', 'channels-unanswered-list'),
  ('a robot wrote the letter', 'channels-unanswered-robot'),
  ('the letter is not from the domain it claims', 'channels-unanswered-disowned'),
  ('a service wrote the letter, for a sign-up', 'channels-unanswered-sign-up'),
  ('the letter asks for no automatic answer', 'channels-unanswered-not-wanted'),
  ('this sender had an acknowledgement within 24 hours', 'channels-unanswered-lately'),
  ('the budget of automatic answers to unknown senders is used up for this hour', 'channels-unanswered-budget'),
  ('the budget of automatic answers to this domain is used up for this hour', 'channels-unanswered-budget-domain'),
  ('the ticket is in the trash', 'satisfaction-withheld-trash'),
  ('the ticket was cancelled', 'satisfaction-withheld-cancelled'),
  ('the ticket is closed', 'satisfaction-withheld-closed'),
  ('the ticket is no longer solved', 'satisfaction-withheld-unsolved'),
  ('the person asked for no more surveys', 'satisfaction-withheld-opted-out'),
  ('the person was asked about another ticket a short while ago', 'satisfaction-withheld-recent'),
  ('the ticket was solved without an answer', 'satisfaction-withheld-auto-solved'),
  ('the ticket is spam', 'satisfaction-withheld-spam'),
  ('the ticket was merged into another', 'satisfaction-withheld-merged'),
  ('the requester works here', 'satisfaction-withheld-colleague'),
  ('the customer was asked about this solving already', 'satisfaction-withheld-asked'),
  ('the desk has no survey', 'satisfaction-withheld-no-survey'),
  ('the ticket is closed before anybody could answer', 'satisfaction-withheld-too-late'),
  ('the person has a ticket that is not done', 'satisfaction-withheld-open-ticket'),
  ('the rule was switched off', 'satisfaction-withheld-rule-off'),
  ('the ticket no longer meets the rule''s conditions', 'satisfaction-withheld-otherwise'),
  ('the ticket was reopened', 'satisfaction-withheld-reopened'),
  ('a rule asks about this solving with another survey', 'satisfaction-withheld-by-rule')
)
-- owner: events
UPDATE event SET data = (SELECT REPLACE(event.data, '"reason":"' || before.words || '"}', '"reason":"' || before.key || '"}')
  FROM before WHERE event.data LIKE '%"reason":"' || before.words || '"}')
WHERE kind IN ('step_withheld', 'letter_withheld')
  AND EXISTS (SELECT 1 FROM before WHERE event.data LIKE '%"reason":"' || before.words || '"}');

UPDATE event SET data = REPLACE(SUBSTR(data, 1, LENGTH(data) - 2), '"reason":"notices to this customer in seven days already: ',
  '"reason":{"key":"closing-why-budget","args":{"number":') || '}}}'
WHERE kind IN ('step_withheld', 'letter_withheld') AND data LIKE '%"reason":"notices to this customer in seven days already: %';
UPDATE event SET data = REPLACE(SUBSTR(data, 1, LENGTH(data) - 2), '"reason":"the customer answered, minutes before it was due: ',
  '"reason":{"key":"closing-why-answered-minutes","args":{"minutes":') || '}}}'
WHERE kind = 'step_withheld' AND data LIKE '%"reason":"the customer answered, minutes before it was due: %';
UPDATE event SET data = REPLACE(SUBSTR(data, 1, LENGTH(data) - 1), '"reason":"the customer was reminded of it with ticket ',
  '"reason":{"key":"closing-why-together","args":{"ticket":"') || '}}}'
WHERE kind IN ('step_withheld', 'letter_withheld') AND data LIKE '%"reason":"the customer was reminded of it with ticket %';
