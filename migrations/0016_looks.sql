-- The day on which an agent looks at a ticket on hold again comes also where no policy holds the ticket.
-- owner: closing
CREATE INDEX hold_look ON hold (look_at, ticket_id) WHERE look_at IS NOT NULL;

-- What a simulated ticket adds to the other figures, so that each has its list.
-- owner: closing
-- whether the rules held for it; else it is only among those not done at the end
ALTER TABLE simulated_ticket ADD COLUMN held BOOLEAN NOT NULL DEFAULT TRUE;
-- whether it began to wait for its customer under the rules
ALTER TABLE simulated_ticket ADD COLUMN waited BOOLEAN NOT NULL DEFAULT FALSE;
-- letters that gave way to the customer's mail budget, or that another letter spoke for
ALTER TABLE simulated_ticket ADD COLUMN withheld INTEGER NOT NULL DEFAULT 0;
-- minutes from opening to the last solving, by the rules and really; only where it is solved both ways
ALTER TABLE simulated_ticket ADD COLUMN minutes INTEGER;
ALTER TABLE simulated_ticket ADD COLUMN minutes_really INTEGER;
-- whether it is not done at the end of the period, by the rules and really
ALTER TABLE simulated_ticket ADD COLUMN open_at_end BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE simulated_ticket ADD COLUMN open_really BOOLEAN NOT NULL DEFAULT FALSE;
