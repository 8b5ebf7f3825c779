-- The worker writes the list of erasures beside the database, so that it outlives it and a restored copy can be put right.
grant select on identity.erasures to hearback_worker;
