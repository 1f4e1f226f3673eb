-- The trail is looked through by day.
create index trail_entered_at on trail (entered_at, number);
