-- Waits until no other server has what is named; it is had until the transaction ends. So what has no row yet can be held, too.
create function hold(what varchar) returns boolean language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(what, 0));
    return true;
end
$$;
