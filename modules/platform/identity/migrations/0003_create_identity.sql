-- Users, their roles and the centre's settings. They go to every machine of the organisation, so
-- that names can be shown and people can sign in without a network. A user's person and home centre
-- are rows of staff, whose tables come later in the series: no foreign keys to them.

CREATE TABLE sys_user (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL,
    person_id BLOB,
    home_centre_id BLOB,
    password_hash TEXT,
    pin_hash TEXT,
    disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1))
) STRICT;

CREATE INDEX sys_user_name ON sys_user (name);

CREATE TABLE sys_user_role (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    user_id BLOB NOT NULL REFERENCES sys_user (id),
    role TEXT NOT NULL
) STRICT;

CREATE INDEX sys_user_role_user ON sys_user_role (user_id);

CREATE TABLE sys_setting (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    setting_key TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;

CREATE INDEX sys_setting_key ON sys_setting (setting_key, centre_id);
