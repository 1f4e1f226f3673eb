-- Numbers that somebody would like to change. One dialect for H2 and PostgreSQL.
create table draft (
    number bigint generated always as identity unique,  -- the younger, the higher
    id varchar(36) primary key,
    revision bigint not null,
    name varchar(200) not null,
    parent varchar(64) not null references rulebook (version),
    numbers bytea not null,                             -- JSON: value by pointer
    state varchar(20) not null,                         -- open, published, discarded
    author varchar(200) not null,
    created_at timestamp with time zone not null,
    changed_by varchar(200) not null,
    changed_at timestamp with time zone not null,
    published_as varchar(64) references rulebook (version)
);
create index draft_state on draft (state, number);
