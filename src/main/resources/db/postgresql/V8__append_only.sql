-- Whatever the program does, an entry of the trail stays as it was written.
create function trail_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'Entries of the trail are never changed or removed';
end
$$;
create trigger trail_append_only before update or delete or truncate on trail
    for each statement execute function trail_is_append_only();
