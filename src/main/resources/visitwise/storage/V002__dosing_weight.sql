-- The weight that a planned amount per kilogram was worked out from, and the day it was measured.

alter table infusion add column dosing_weight numeric(38, 15);

alter table infusion add column dosing_weight_scale integer;

alter table infusion add column dosing_weight_on date;
