-- The category of the ticket as it was when the survey was sent (CS12).
-- owner: satisfaction
ALTER TABLE response ADD COLUMN category_id INTEGER REFERENCES category (id);

-- Answers are counted by category too: the days are counted anew at the next start.
-- owner: settings
DELETE FROM setting WHERE name = 'response_day_zone';
