package io.github.claimgauge.casebook.registry;

/**
 * Something that an import said and the registry has no place for.
 *
 * @param actor of whom it was said
 * @param field where it stood
 * @param value what was said
 */
public record Unmapped(String actor, String field, String value) {}
