package io.github.claimgauge.casebook.filing;

/**
 * A fact that memory filled in, since the claim did not say.
 *
 * @param pointer JSON pointer into the claim, such as {@code /actor/record}
 * @param source where memory has it from, for people: {@code 3 outcomes in the casebook before 2024-04-16}
 */
public record Recalled(String pointer, String source) {}
