package io.github.claimgauge.tuning.effect;

import io.github.claimgauge.casebook.Entry;

/**
 * A claim that another rulebook would score otherwise.
 *
 * @param claim as lists show it now: if it is settled, with an answer that may be older than {@code before}
 */
public record Mover(Entry claim, Standing before, Standing after) {}
