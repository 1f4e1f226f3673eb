package io.github.claimgauge.json;

/**
 * A number or a word of JSON, as it was written: 0.50 stays 0.50.
 *
 * @param isNumber otherwise it stands in quotes
 */
public record Figure(String text, boolean isNumber) {}
