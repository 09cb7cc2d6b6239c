-- Laboratories with their reference ranges, sheets of results with what is worked out from them, and what was judged.

create table laboratory (
    id uuid not null primary key,
    version integer not null,
    site_id uuid not null references site (id),
    name varchar not null,
    in_use boolean not null,
    constraint laboratory_name unique (site_id, name)
);

-- What holds for an analyte from a day until the next day for which the laboratory states something of that analyte.
create table reference_range (
    id uuid not null primary key,
    version integer not null,
    site_id uuid not null references site (id),
    laboratory_id uuid not null references laboratory (id),
    analyte varchar not null,
    effective_from date not null,
    sex varchar,
    -- whole months of age, the first included, the last not; null if it has no end
    from_months integer not null,
    to_months integer,
    low numeric(38, 15),
    low_scale integer,
    high numeric(38, 15),
    high_scale integer,
    unit varchar,
    -- the normal answer of an ordinal or nominal scale
    normal varchar,
    -- why it does not hold after all; null if it does
    withdrawn_reason varchar
);

create index reference_range_laboratory on reference_range (laboratory_id, analyte, effective_from);

-- One collection of blood and urine: a sheet of results.
create table specimen (
    id uuid not null primary key,
    version integer not null,
    site_id uuid not null references site (id),
    participant_id uuid not null references participant (id),
    visit_id uuid,
    laboratory_id uuid references laboratory (id),
    collected_on date not null,
    collected_at time(6),
    -- of a timed urine collection
    urine_from timestamp(6),
    urine_to timestamp(6),
    constraint specimen_of_participant unique (id, participant_id),
    constraint specimen_visit foreign key (visit_id, participant_id) references visit (id, participant_id)
);

create index specimen_participant on specimen (participant_id, collected_on);

create index specimen_visit_id on specimen (visit_id);

alter table lab_result add column specimen_id uuid;

alter table lab_result add column standard numeric(38, 15);

alter table lab_result add column standard_scale integer;

alter table lab_result add column answer varchar;

alter table lab_result add column flag varchar;

-- The limits that the flag was told by, in the standard unit, and where they come from.
alter table lab_result add column range_low numeric(38, 15);

alter table lab_result add column range_low_scale integer;

alter table lab_result add column range_high numeric(38, 15);

alter table lab_result add column range_high_scale integer;

alter table lab_result add column range_source varchar;

-- Why somebody kept a value that is not plausible.
alter table lab_result add column kept_reason varchar;

-- Results of before belong to one specimen for each time and visit, which takes the id of the first of them.
insert into specimen (id, version, site_id, participant_id, visit_id, collected_on, collected_at)
    select r.id, 1, r.site_id, r.participant_id, r.visit_id, r.specimen_on, r.specimen_at
    from lab_result r
    where not exists (
        select 1 from lab_result o
        where o.participant_id = r.participant_id
            and o.specimen_on = r.specimen_on
            and o.specimen_at is not distinct from r.specimen_at
            and o.visit_id is not distinct from r.visit_id
            and o.id < r.id);

update lab_result set specimen_id = (
    select s.id from specimen s
    where s.participant_id = lab_result.participant_id
        and s.collected_on = lab_result.specimen_on
        and s.collected_at is not distinct from lab_result.specimen_at
        and s.visit_id is not distinct from lab_result.visit_id);

alter table lab_result alter column specimen_id set not null;

alter table lab_result add constraint lab_result_specimen
    foreign key (specimen_id, participant_id) references specimen (id, participant_id);

alter table lab_result add constraint lab_result_of_participant unique (id, participant_id);

create index lab_result_of_specimen on lab_result (specimen_id);

create index lab_result_flag on lab_result (flag);

-- What follows from the results of a specimen by a published equation.
create table derived_value (
    id uuid not null primary key,
    version integer not null,
    site_id uuid not null references site (id),
    participant_id uuid not null references participant (id),
    specimen_id uuid not null,
    specimen_on date not null,
    equation varchar not null,
    equation_version varchar not null,
    comparator varchar,
    amount numeric(38, 15),
    amount_scale integer,
    unit varchar not null,
    -- why there is no number
    refused varchar,
    -- what it was worked out from: codes, values and the ids of their rows
    inputs varchar not null,
    worked_out_at timestamp(6) with time zone not null,
    constraint derived_value_equation unique (specimen_id, equation),
    constraint derived_value_specimen foreign key (specimen_id, participant_id)
        references specimen (id, participant_id)
);

create index derived_value_participant on derived_value (participant_id, equation, specimen_on);

-- The one equation by which a participant's kidney function is told through the whole study.
create table equation_choice (
    id uuid not null primary key,
    version integer not null,
    site_id uuid not null references site (id),
    participant_id uuid not null references participant (id),
    endpoint varchar not null,
    equation varchar not null,
    fixed_on date not null,
    constraint equation_choice_endpoint unique (participant_id, endpoint)
);

-- Whether an abnormal result matters, as an investigator judged it.
create table significance (
    id uuid not null primary key,
    version integer not null,
    site_id uuid not null references site (id),
    participant_id uuid not null references participant (id),
    result_id uuid not null,
    -- the version of the result that was judged: one corrected later waits for another judgement
    result_version integer not null,
    judgement varchar not null,
    judged_by varchar not null,
    judged_at timestamp(6) with time zone not null,
    remark varchar,
    constraint significance_result unique (result_id),
    constraint significance_of_result foreign key (result_id, participant_id)
        references lab_result (id, participant_id)
);

create index significance_participant on significance (participant_id);
