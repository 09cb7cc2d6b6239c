-- What is still to come of every calendar, so that the work of a day is found without planning everybody. Worked out from
-- the records inside the change that writes them: no record itself, not in the audit trail, and replaced as a whole for a
-- participant. Nothing here says more than the visits of a calendar do.

create table due_visit (
    participant_id uuid not null references participant (id),
    code varchar not null,
    site_id uuid not null references site (id),
    target date,
    earliest date,
    latest date,
    is_stated boolean not null,
    -- the last day before the visit is closed; null if there is none
    closes_on date,
    -- the day from which the target no longer is provisional; null as long as it is
    firm_from date,
    dose_number integer,
    constraint due_visit_code primary key (participant_id, code)
);

create index due_visit_target on due_visit (target);

create index due_visit_closes on due_visit (closes_on);

-- One row for each participant whose visits are in due_visit: which rules of the program they were worked out by, and what
-- is amiss with the consent.
create table due_basis (
    participant_id uuid not null primary key references participant (id),
    site_id uuid not null references site (id),
    scheduler integer not null,
    consent varchar
);

create index due_basis_consent on due_basis (consent);

create index visit_actual on visit (actual_on);
