-- What rules found in each claim: all that it takes to score claims by other numbers. It can be worked out anew at any time,
-- and is, once the rules or the program judge otherwise.

-- What makes the rules of a rulebook fire.
create table detection (
    rulebook varchar(64) primary key references rulebook (version),
    conditions bytea not null   -- deflated JSON: text by id of the rule
);

-- One row for each claim, with what else it takes to count it.
create table hits (
    claim_seq bigint primary key references claim (seq),
    tlp smallint not null,
    outcome varchar(20) not null,
    rulebook varchar(64) not null,  -- whose rules fired; empty until that has been worked out
    fired bytea not null            -- a bit for each of its rules, in the order of their ids
);
create index hits_rulebook on hits (rulebook, tlp);
insert into hits (claim_seq, tlp, outcome, rulebook, fired) select seq, tlp, outcome, '', cast('' as bytea) from claim;

-- Whose turn it is to bring claims up to date once the rules have changed: one process does it for all.
create table renewal (
    holder varchar(36) not null,
    held_until timestamp with time zone not null
);
insert into renewal (holder, held_until) values ('', timestamp with time zone '2000-01-01 00:00:00+00:00');
