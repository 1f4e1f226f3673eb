package io.github.claimgauge.casebook.memory;

import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.claim.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What memory asks of the claims in the casebook. Answers come in an order that does not depend on when they were filed. */
public interface Precedents {

    /**
     * Which claims may be recalled: none that was made at or after that moment, none more restricted than the claim for which
     * they are recalled, and never that claim itself.
     *
     * @param except id of the claim for which memory is asked; null if it has none
     */
    record Scope(Instant before, Tlp ceiling, @Nullable String except) {}

    /**
     * A claim that before the moment was confirmed, refuted, or found not to be resolvable.
     *
     * @param victimKey null if its name names nobody for sure
     * @param domainKey null if that is not known
     */
    record Settled(
            @Nullable String victimKey,
            @Nullable String domainKey,
            Outcome.Label label,
            @Nullable String reason) {}

    /** Whom a claim named. */
    record Target(@Nullable String country, @Nullable String sector) {}

    /** An earlier claim against the same victim. */
    record Listing(String actor, String actorKey, Moment claimedAt) {}

    /**
     * Claims of an actor.
     *
     * @param claims all of them, settled or not
     * @param unresolved those settled as not to be resolved
     */
    record Tally(long claims, long confirmed, long partly, long refuted, long unresolved) {}

    /** How many claims of the actor there are, and how they ended. */
    Tally tally(Set<String> actorKeys, Scope scope);

    /** Claims of the actor whose outcome became known before. */
    List<Settled> settled(Set<String> actorKeys, Scope scope);

    /** Whom the actor named before, the latest first. */
    List<Target> targets(Set<String> actorKeys, Scope scope, int limit);

    /** Whom other actors named before, the latest first. */
    List<Target> targetsOfOthers(Set<String> actorKeys, Scope scope, int limit);

    /** Claims before against the same registered domain, or a victim whose name has the same key; the latest first. */
    List<Listing> listings(Claim claim, Scope scope, int limit);

    /** How many other victims the actor named on a day; posts that are only dated by who first saw them do not count. */
    int othersOnThatDay(Set<String> actorKeys, Claim claim, Scope scope);
}
