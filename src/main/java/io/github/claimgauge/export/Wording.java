package io.github.claimgauge.export;

import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Words;
import java.util.Optional;

/** Sentences about a claim, in prose that is safe to show. None of them says that it is true. */
final class Wording {

    private Wording() {}

    /** Its headline, or what it would be. */
    static String title(Claim claim) {
        return Prose.of(claim.headline() == null ? claimed(claim) : claim.headline());
    }

    /** Who claims what. */
    static String claimed(Claim claim) {
        return Prose.of(claim.actor().name() + " claims: "
                + claim.attack().on(claim.victim().name()));
    }

    /** Where and when, and that this is all that is said. */
    static String record(Claim claim) {
        return claimed(claim) + ". The claim was made " + when(claim) + place(claim)
                + ". That it was made is all that is recorded here; whether it is true is judged apart.";
    }

    static String when(Claim claim) {
        return claim.claimedAt().text();
    }

    static String place(Claim claim) {
        var channel = claim.channel();
        if (channel == null || channel.platform() == null) {
            return "";
        }
        return " on " + Words.of(channel.platform());
    }

    static Optional<String> outcome(Dossier dossier) {
        return Optional.ofNullable(dossier.outcome()).map(Wording::sentence);
    }

    private static String sentence(Outcome outcome) {
        return "Outcome: " + outcome.label()
                + (outcome.reason() == null ? "" : " (" + Words.of(outcome.reason()) + ")")
                + (outcome.at() == null ? "" : ", " + outcome.at())
                + "."
                + (outcome.basis() == null ? "" : " " + Prose.of(outcome.basis()));
    }
}
