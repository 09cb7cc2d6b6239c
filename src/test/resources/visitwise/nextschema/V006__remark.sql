create table remark (id uuid not null primary key, version integer not null, site_id uuid not null, remark varchar);
