-- What waits for somebody: visits that took place and whose results are not all entered, and abnormal results that nobody
-- judged. Worked out from the records inside the change that writes them, as due_visit is, so that the lists cost as much
-- as what waits and not as much as what was ever entered.

create table awaited_sheet (
    participant_id uuid not null references participant (id),
    visit_id uuid not null primary key,
    site_id uuid not null,
    held_on date not null,
    -- codes of the analytes that are missing, with spaces between; in a masked study those that every arm asks for
    missing varchar not null,
    is_begun boolean not null
);

create index awaited_sheet_held on awaited_sheet (held_on);

create index awaited_sheet_participant on awaited_sheet (participant_id);

create table unjudged_result (
    participant_id uuid not null references participant (id),
    result_id uuid not null primary key,
    site_id uuid not null,
    specimen_on date not null
);

create index unjudged_result_specimen on unjudged_result (specimen_on);

create index unjudged_result_participant on unjudged_result (participant_id);

create index significance_judged on significance (judged_at);
