package io.github.claimgauge.casebook;

/**
 * Where in a list a claim stands, in words that its reader has seen: a number of the row would tell how many claims there are
 * that the reader may not see.
 *
 * @param value what the list is sorted by: the score, or a time in seconds since 1970
 * @param id of the claim, by which those of the same value are told apart
 */
public record Place(long value, String id) {}
