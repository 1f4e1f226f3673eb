-- The latest claims of each marking: few may be marked as little restricted as a claim that asks what is usual.
create index claim_tlp_claimed on claim (tlp, by_claimed);
