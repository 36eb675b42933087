-- Organisations, centres, people and when a centre works. Organisations and centres belong to the
-- whole organisation (nil centre_id), people and calendars to their centre.

CREATE TABLE organisation (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL,
    short_name TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('own', 'maker', 'dealer', 'partner')),
    phone TEXT,
    address TEXT,
    tax_number TEXT
) STRICT;

CREATE TABLE centre (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    organisation_id BLOB NOT NULL REFERENCES organisation (id),
    name TEXT NOT NULL,
    short_name TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('direct', 'outsourced', 'mixed')),
    number_prefix TEXT NOT NULL,
    currency TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    locale TEXT NOT NULL,
    tax_basis_points INTEGER NOT NULL DEFAULT 0,
    phone TEXT,
    address TEXT,
    document_header TEXT
) STRICT;

CREATE INDEX centre_organisation ON centre (organisation_id);

CREATE TABLE person (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL,
    phone TEXT,
    employment TEXT NOT NULL CHECK (employment IN ('employed', 'contracted')),
    post TEXT,
    work_centre_id BLOB REFERENCES centre (id),
    joined_on TEXT,
    left_on TEXT,
    note TEXT
) STRICT;

CREATE INDEX person_work_centre ON person (work_centre_id, name);

CREATE TABLE work_calendar (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    valid_from_on TEXT NOT NULL,
    week_shifts TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX work_calendar_centre ON work_calendar (centre_id, valid_from_on);

CREATE TABLE work_calendar_day (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    centre_id BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    day_on TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('holiday', 'working')),
    name TEXT,
    shifts TEXT
) STRICT;

CREATE INDEX work_calendar_day_centre ON work_calendar_day (centre_id, day_on);
