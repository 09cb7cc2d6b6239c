-- Runs unchanged on H2 in PostgreSQL mode and on PostgreSQL 15 and later. Never edited once released: what comes after
-- is a further file. Decimals are a number and the count of decimals it was written with (x, x_scale).

create table site (
    id uuid not null primary key,
    version integer not null,
    site_id uuid not null references site (id),
    code varchar not null,
    name varchar not null,
    constraint site_code unique (code)
);

create table study (
    id uuid not null primary key,
    version integer not null,
    site_id uuid not null references site (id),
    code varchar not null,
    number_pattern varchar not null,
    constraint study_code unique (site_id, code)
);

-- The last number given to a participant of a study; locked while the next one is taken.
create table number_counter (
    id uuid not null primary key,
    version integer not null,
    site_id uuid not null references site (id),
    study_id uuid not null references study (id),
    last_number integer not null,
    constraint number_counter_study unique (study_id)
);

create table protocol_version (
    id uuid not null primary key,
    version integer not null,
    site_id uuid not null references site (id),
    study_id uuid not null references study (id),
    label varchar not null,
    content varchar not null,
    sha256 varchar not null,
    effective_from date not null,
    accepted_by varchar,
    accepted_on date,
    accepted_why varchar,
    constraint protocol_version_label unique (study_id, label),
    constraint protocol_version_of_study unique (id, study_id)
);

create table participant (
    id uuid not null primary key,
    version integer not null,
    site_id uuid not null references site (id),
    study_id uuid not null references study (id),
    number varchar not null,
    initials varchar not null,
    sex varchar not null,
    birth_date date not null,
    arm_code varchar,
    protocol_version_id uuid not null,
    disposition varchar not null,
    disposition_on date,
    disposition_reason varchar,
    constraint participant_number unique (study_id, number),
    constraint participant_protocol_version foreign key (protocol_version_id, study_id)
        references protocol_version (id, study_id)
);

-- The only table with names, phones and addresses. A correction is a new row, to which the old one points.
create table contact (
    id uuid not null primary key,
    version integer not null,
    site_id uuid not null references site (id),
    participant_id uuid not null references participant (id),
    relation varchar not null,
    name varchar not null,
    phone varchar,
    other_phone varchar,
    address varchar,
    superseded_by uuid,
    constraint contact_of_participant unique (id, participant_id),
    constraint contact_superseded foreign key (superseded_by, participant_id) references contact (id, participant_id)
);

create index contact_participant on contact (participant_id);

create table consent (
    id uuid not null primary key,
    version integer not null,
    site_id uuid not null references site (id),
    participant_id uuid not null references participant (id),
    form_version varchar not null,
    signed_on date not null,
    signed_by varchar not null,
    taken_by varchar not null
);

create index consent_participant on consent (participant_id);

create table body_size (
    id uuid not null primary key,
    version integer not null,
    site_id uuid not null references site (id),
    participant_id uuid not null references participant (id),
    measured_on date not null,
    height numeric(38, 15),
    height_scale integer,
    weight numeric(38, 15),
    weight_scale integer
);

create index body_size_participant on body_size (participant_id, measured_on);

create table anchor_dates (
    id uuid not null primary key,
    version integer not null,
    site_id uuid not null references site (id),
    participant_id uuid not null references participant (id),
    enrolled_on date,
    first_dose_planned_on date,
    last_dose_planned_on date,
    constraint anchor_dates_participant unique (participant_id)
);

create table dosing_closure (
    id uuid not null primary key,
    version integer not null,
    site_id uuid not null references site (id),
    participant_id uuid not null references participant (id),
    state varchar not null,
    closed_on date not null,
    reason varchar,
    constraint dosing_closure_participant unique (participant_id)
);

create table visit (
    id uuid not null primary key,
    version integer not null,
    site_id uuid not null references site (id),
    participant_id uuid not null references participant (id),
    kind varchar not null,
    code varchar,
    extra_reason varchar,
    booked_on date,
    booked_at time(6),
    actual_on date,
    actual_at time(6),
    outcome varchar,
    reason varchar,
    constraint visit_code unique (participant_id, code),
    constraint visit_of_participant unique (id, participant_id)
);

create index visit_booked on visit (booked_on);

create table visit_assessment (
    id uuid not null primary key,
    version integer not null,
    site_id uuid not null references site (id),
    participant_id uuid not null references participant (id),
    visit_id uuid not null,
    code varchar not null,
    done boolean not null,
    reason varchar,
    constraint visit_assessment_code unique (visit_id, code),
    constraint visit_assessment_visit foreign key (visit_id, participant_id) references visit (id, participant_id)
);

create index visit_assessment_participant on visit_assessment (participant_id);

create table infusion (
    id uuid not null primary key,
    version integer not null,
    site_id uuid not null references site (id),
    participant_id uuid not null references participant (id),
    visit_id uuid,
    dose_number integer not null,
    planned_amount numeric(38, 15) not null,
    planned_amount_scale integer not null,
    planned_unit varchar not null,
    actual_amount numeric(38, 15),
    actual_amount_scale integer,
    actual_unit varchar,
    lot varchar,
    started_at timestamp(6),
    stopped_at timestamp(6),
    temperature_before numeric(38, 15),
    temperature_before_scale integer,
    temperature_after numeric(38, 15),
    temperature_after_scale integer,
    difference_reason varchar,
    constraint infusion_dose unique (participant_id, dose_number),
    constraint infusion_visit foreign key (visit_id, participant_id) references visit (id, participant_id)
);

create index infusion_lot on infusion (lot);

create table lab_result (
    id uuid not null primary key,
    version integer not null,
    site_id uuid not null references site (id),
    participant_id uuid not null references participant (id),
    visit_id uuid,
    analyte varchar not null,
    reported varchar not null,
    comparator varchar,
    amount numeric(38, 15),
    amount_scale integer,
    unit varchar,
    specimen_on date not null,
    specimen_at time(6),
    constraint lab_result_visit foreign key (visit_id, participant_id) references visit (id, participant_id)
);

create index lab_result_participant on lab_result (participant_id, analyte, specimen_on);

-- One row for each field that was written. Nobody can change or delete one: the everyday user may only add.
create table audit_entry (
    id uuid not null primary key,
    version integer not null,
    site_id uuid not null,
    recorded_at timestamp(6) with time zone not null,
    who varchar not null,
    why varchar not null,
    entity varchar not null,
    entity_id uuid not null,
    entity_version integer not null,
    participant_id uuid,
    field varchar not null,
    old_value varchar,
    new_value varchar
);

create index audit_entry_entity on audit_entry (entity_id, entity_version);

create index audit_entry_recorded on audit_entry (recorded_at);

create index audit_entry_participant on audit_entry (participant_id, recorded_at);
