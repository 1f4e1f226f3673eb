-- Versions of the rulebook: who made each and why, which was in force when, and where rules come from.

alter table rulebook add column name varchar(200) default '' not null;              -- as its scale.yaml says; empty if kept before it was noted
alter table rulebook add column author varchar(200) default 'ClaimGauge' not null;
alter table rulebook add column comment varchar(1000) default 'Kept with the first assessment by it' not null;
alter table rulebook add column made_at timestamp with time zone;
alter table rulebook add column parent varchar(64);                                 -- the version in force before; null for the first
update rulebook set made_at =
    coalesce((select min(filed_at) from filing where filing.rulebook = rulebook.version), current_timestamp);
alter table rulebook alter column made_at set not null;
create index rulebook_made_at on rulebook (made_at, version);

-- Which version was put in force when. The one with the highest number is in force, for everybody on this database.
create table rulebook_activation (
    number bigint primary key,
    version varchar(64) not null references rulebook (version),
    activated_at timestamp with time zone not null,
    who varchar(200) not null,
    comment varchar(1000) not null,
    cause varchar(20) not null
);

create index rulebook_activation_version on rulebook_activation (version);

-- What was last seen in each folder that rules come from, so that an edit is known from what others have published since.
create table rulebook_source (
    host varchar(255) not null,
    place varchar(1000) not null,       -- the folder's path there
    version varchar(64) not null references rulebook (version),
    unwritten bytea,                    -- what is being written into it, as deflated JSON; null if nothing
    primary key (host, place)
);
