-- Claims, their assessments and outcomes. One dialect for H2 and PostgreSQL.

-- The text of every rulebook that an assessment was made by, so that it can be made again.
create table rulebook (
    version varchar(64) primary key,
    files bytea not null,       -- deflated JSON: text by name of file
    dictionary bytea not null   -- an answer by this rulebook, which the others are compressed against
);

-- What claims are listed by. The three keys hold what they are sorted by in their upper bits and seq in the lower 30: each is
-- unique, so a page begins where the one before it ended, however many rows lie before that.
create sequence claim_seq;
create table claim (
    seq bigint primary key,
    id varchar(200) not null unique,
    revision bigint not null,
    filing integer not null,                            -- number of the latest
    tlp smallint not null,                              -- 0 clear to 4 red; what is unmarked is amber
    headline varchar(1000),
    attack varchar(20) not null,
    actor varchar(200) not null,
    actor_key varchar(200) not null,
    victim varchar(300) not null,
    victim_key varchar(200),                            -- null if the name names nobody for sure
    domain_key varchar(200),
    country varchar(2),
    sector varchar(60),
    claimed_at varchar(40) not null,                    -- as precisely as it is known
    claimed_from timestamp with time zone not null,     -- the first instant that it may mean
    claimed_to timestamp with time zone not null,       -- the last
    score smallint not null,
    band varchar(40) not null,
    confidence varchar(20) not null,
    needs_check boolean not null,                       -- not settled, and one answer would lead into another band
    outcome varchar(20) not null,                       -- none until it is settled
    outcome_reason varchar(30),
    outcome_basis varchar(4000),
    outcome_source varchar(2000),
    outcome_at varchar(40),
    outcome_known timestamp with time zone,             -- the last instant of outcome_at, else when it was recorded
    outcome_by varchar(200),
    filed_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    by_claimed bigint not null,
    by_score bigint not null,
    by_changed bigint not null
);
create unique index claim_by_claimed on claim (by_claimed);
create unique index claim_by_score on claim (by_score);
create unique index claim_by_changed on claim (by_changed);
create index claim_actor_claimed on claim (actor_key, by_claimed);
create index claim_actor_score on claim (actor_key, by_score);
create index claim_actor_changed on claim (actor_key, by_changed);
create index claim_country_claimed on claim (country, by_claimed);
create index claim_country_score on claim (country, by_score);
create index claim_country_changed on claim (country, by_changed);
create index claim_outcome_claimed on claim (outcome, by_claimed);
create index claim_outcome_score on claim (outcome, by_score);
create index claim_outcome_changed on claim (outcome, by_changed);
create index claim_band_claimed on claim (band, by_claimed);
create index claim_band_score on claim (band, by_score);
create index claim_band_changed on claim (band, by_changed);
create index claim_victim_claimed on claim (victim_key, by_claimed);
create index claim_domain_claimed on claim (domain_key, by_claimed);

-- Words of headline and names, in UTF-8, so that every database compares them alike.
create table claim_word (
    word bytea not null,
    claim_seq bigint not null references claim (seq),
    primary key (word, claim_seq)
);
create index claim_word_claim on claim_word (claim_seq);

create table filing (
    claim_seq bigint not null references claim (seq),
    number integer not null,
    filed_at timestamp with time zone not null,
    filed_by varchar(200) not null,
    cause varchar(20) not null,
    claim bytea,                -- as it was given, as deflated JSON; null if it is the evidence
    evidence bytea not null,    -- what was scored, as deflated JSON
    recalled bytea,             -- what memory filled in, as deflated JSON; null if nothing
    as_of varchar(40) not null,
    rulebook varchar(64) not null references rulebook (version),
    engine varchar(40) not null,
    score smallint not null,
    band varchar(40) not null,
    confidence varchar(20) not null,
    needs_check boolean not null,
    answer bytea not null,      -- the JSON of the answer, deflated against the rulebook's dictionary
    primary key (claim_seq, number)
);

-- Replies to requests that came with an Idempotency-Key, so that the same request gets the same reply again.
create table kept_reply (
    caller varchar(200) not null,
    request_key varchar(200) not null,
    fingerprint bytea not null,     -- SHA-256 of what was asked
    status smallint,
    revision bigint,
    location varchar(1000),
    body bytea,
    kept_at timestamp with time zone not null,
    primary key (caller, request_key)
);
create index kept_reply_kept_at on kept_reply (kept_at);
