package io.github.claimgauge.casebook.registry;

/**
 * An import said something else than the registry, which stayed as it was.
 *
 * @param actor name in the registry
 * @param field what it is about
 * @param kept what the registry says
 * @param said what the import says
 */
public record Conflict(String actor, String field, String kept, String said) {}
