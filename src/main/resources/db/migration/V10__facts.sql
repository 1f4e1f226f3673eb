-- Words for sectors that mean the same are one now, so rules may fire on claims of which hits are kept: they are judged again.
update hits set rulebook = '';
