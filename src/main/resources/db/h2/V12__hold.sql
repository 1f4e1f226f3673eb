-- There is no other server: the lock of the process is all that it takes.
create alias hold for 'io.github.claimgauge.storage.Locks.take';
