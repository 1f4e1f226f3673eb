-- Who may do what, and who did what.

create table app_user (
    name varchar(64) primary key,
    password varchar(200) not null,     -- only what it can be checked against
    role varchar(20) not null,
    tlp varchar(20) not null,           -- the most restricted marking that the user may see
    locked boolean not null,
    generated boolean not null,         -- whether the program made up the password
    created_at timestamp with time zone not null,
    password_since timestamp with time zone not null
);

create table api_key (
    id varchar(36) primary key,
    hash varchar(64) not null unique,   -- SHA-256 of the secret, which is kept nowhere
    owner varchar(64) not null references app_user (name) on delete cascade,
    name varchar(100) not null,
    role varchar(20) not null,
    tlp varchar(20) not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    last_used date
);
create index api_key_owner on api_key (owner, name);

-- Rows are added, and never changed or removed.
create table trail (
    number bigint generated always as identity primary key,
    entered_at timestamp with time zone not null,
    who varchar(200) not null,
    action varchar(60) not null,
    subject varchar(300) not null,
    detail varchar(500)
);
create index trail_subject on trail (subject, number);
create index trail_who on trail (who, number);
