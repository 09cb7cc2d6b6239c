create table remark (id uuid not null primary key); alter table nothing_like_this add column x integer;
