-- Whatever the program does, an entry of the trail stays as it was written.
create trigger trail_append_only before update, delete on trail
    for each row call 'io.github.claimgauge.storage.AppendOnly';
