package io.github.claimgauge.tuning.effect;

/**
 * How many claims go from one band to another, or stay in it.
 *
 * @param from name of the band before
 * @param to name of the band after
 */
public record Crossing(String from, String to, int claims) {}
