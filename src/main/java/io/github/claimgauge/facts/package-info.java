/**
 * The flat fact: what rules may ask about a claim, computed once from the claim, each property with an unknown state.
 *
 * <p>One record a rule group; a property is written {@code group.property} in a rule. Null is unknown, unless
 * the claim says that there is none ({@link io.github.claimgauge.facts.Known#noneWith}).
 */
@NullMarked
package io.github.claimgauge.facts;

import org.jspecify.annotations.NullMarked;
