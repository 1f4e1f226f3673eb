-- Times between dates, numbers of 0 and the record of a borrowed name mean something else to rules than before.
update hits set rulebook = '';
