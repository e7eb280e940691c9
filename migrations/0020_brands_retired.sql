-- When a brand was retired: nothing new is written in its name, what was keeps it.
-- owner: brands
ALTER TABLE brand ADD COLUMN retired_at INTEGER;
