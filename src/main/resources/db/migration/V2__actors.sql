-- The registry of actors: who said what about each, as JSON. One dialect for H2 and PostgreSQL.
create table actor (
    id varchar(200) primary key,                        -- key of its name
    revision bigint not null,
    starter bytea,                                      -- as it comes with the product
    imported bytea,                                     -- as the last import had it
    edited bytea,                                       -- as an analyst left it
    changed_by varchar(200) not null,
    changed_at timestamp with time zone not null
);

-- A name belongs to one actor. The skeleton is what look-alikes share.
create table actor_name (
    name_key varchar(200) primary key,
    name varchar(200) not null,
    skeleton varchar(600) not null,
    actor_id varchar(200) not null references actor (id)
);
create index actor_name_skeleton on actor_name (skeleton);
create index actor_name_actor on actor_name (actor_id);

-- What memory asks of earlier claims.
alter table claim add column claimed_at_estimated boolean default false not null;
create index claim_actor_outcome on claim (actor_key, outcome);
