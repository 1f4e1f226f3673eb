package io.github.claimgauge.facts;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Corroboration;
import io.github.claimgauge.claim.Corroboration.Kind;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What others than the victim have shown or said; all unknown if nobody has looked. */
public record CorroborationFacts(
        @Known("Whether an outage of the victim's services was seen independently") @Nullable
        Boolean outage,

        @Known("Whether the victim or somebody bound to told a regulator, a court or the stock market") @Nullable
        Boolean regulator,

        @Known("Whether a researcher or journalist found the data genuine") @Nullable
        Boolean verified,

        @Known("Whether a researcher or journalist found the claim false") @Nullable
        Boolean refuted,

        @Known("Whether Have I Been Pwned lists the breach as verified") @Nullable
        Boolean hibp,

        @Known("Whether a law-enforcement or national cyber authority has spoken of the incident") @Nullable
        Boolean authority,

        @Known("Whether a supplier, partner or other party with inside knowledge has spoken of the incident") @Nullable
        Boolean thirdParty,

        @Known("Whether people named in the data confirmed it to the press") @Nullable
        Boolean victimsContacted,

        @Known("Whether ransom notes, encryption or other traces of the incident were seen") @Nullable
        Boolean traces,

        @Known("Whether the actor admitted that the claim was false") @Nullable
        Boolean retracted,

        @Known("Whether another actor credibly claims the same attack") @Nullable
        Boolean competing) {

    static CorroborationFacts of(Claim claim) {
        var kinds = claim.corroboration() == null ? null : kinds(claim.corroboration());
        return new CorroborationFacts(
                has(kinds, Kind.SERVICE_OUTAGE),
                has(kinds, Kind.REGULATOR_FILING),
                has(kinds, Kind.RESEARCHER_VERIFIED),
                has(kinds, Kind.RESEARCHER_REFUTED),
                has(kinds, Kind.HIBP_LISTED),
                has(kinds, Kind.LAW_ENFORCEMENT),
                has(kinds, Kind.THIRD_PARTY_STATEMENT),
                has(kinds, Kind.PRESS_CONTACTED_VICTIMS),
                has(kinds, Kind.INCIDENT_EVIDENCE),
                has(kinds, Kind.ACTOR_RETRACTED),
                has(kinds, Kind.COMPETING_CLAIM));
    }

    private static EnumSet<Kind> kinds(List<Corroboration> corroboration) {
        var kinds = EnumSet.noneOf(Kind.class);
        corroboration.forEach(entry -> kinds.add(entry.kind()));
        return kinds;
    }

    private static @Nullable Boolean has(@Nullable EnumSet<Kind> kinds, Kind kind) {
        return kinds == null ? null : kinds.contains(kind);
    }
}
