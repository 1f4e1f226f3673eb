package io.github.claimgauge.score;

import io.github.claimgauge.claim.Claim;
import java.util.OptionalInt;

/**
 * The Admiralty code (NATO STANAG 2511): reliability of the source and credibility of the information, judged apart.
 *
 * @param source A completely reliable … E unreliable, F cannot be judged
 * @param information 1 confirmed by other sources … 5 improbable, 6 cannot be judged
 */
public record Admiralty(String source, String information) {

    // As rules/README.md names sizes of weights, and not a number of a rulebook, for the reason that bounds of grades
    // are none.
    private static final int STRONG = 7;

    static Admiralty of(Claim claim, Scale.ReliabilityScale scale, Credibility credibility) {
        return new Admiralty(reliability(claim, scale), Integer.toString(credibility.grade()));
    }

    /** STIX 2.1 confidence for the information grade; empty for 6, which STIX leaves unspecified. */
    public OptionalInt stixConfidence() {
        return switch (information) {
            case "1" -> OptionalInt.of(90);
            case "2" -> OptionalInt.of(70);
            case "3" -> OptionalInt.of(50);
            case "4" -> OptionalInt.of(30);
            case "5" -> OptionalInt.of(10);
            default -> OptionalInt.empty();
        };
    }

    /** F without a resolved claim, or if the record is not this actor's own. */
    private static String reliability(Claim claim, Scale.ReliabilityScale scale) {
        var record = claim.actor().record();
        int confirmed = record == null || record.confirmed() == null ? 0 : record.confirmed();
        int refuted = record == null || record.refuted() == null ? 0 : record.refuted();
        if (confirmed + refuted == 0 || isSomebodyElses(claim)) {
            return "F";
        }
        int share = Math.round(100f * (confirmed + 1) / (confirmed + refuted + 2));
        if (share >= scale.a() && confirmed + refuted >= scale.aResolved()) {
            return "A";
        }
        return share >= scale.b() ? "B" : share >= scale.c() ? "C" : confirmed > 0 ? "D" : "E";
    }

    /** Whether the channel is not the actor's, or the name another's or that of a brand that came back without proof. */
    private static boolean isSomebodyElses(Claim claim) {
        var channel = claim.channel();
        return channel != null && Boolean.FALSE.equals(channel.established())
                || !claim.actor().usesItsOwnName();
    }

    /** Whether so many points of a voice say that the claim holds, and not only that something happened: five times the odds. */
    static boolean confirms(int points) {
        return points >= STRONG;
    }

    /**
     * What the grade of the information is made from.
     *
     * @param judged whether there is any evidence at all
     * @param confirmedByOthers whether a voice other than the actor's confirms the claim
     */
    record Credibility(int score, boolean judged, boolean confirmedByOthers, Confidence confidence) {

        // Lower bounds as ICD 203 has them, and not the bands of a rulebook: a grade says the same by all of them.
        private static final int VERY_LIKELY = 80;
        private static final int LIKELY = 55;
        private static final int EVEN = 45;
        private static final int UNLIKELY = 20;

        /** A grade of 2 or 5 wants more than low confidence; with that it moves one step to the middle. */
        int grade() {
            if (!judged) {
                return 6;
            }
            if (confirmedByOthers && score >= VERY_LIKELY) {
                return 1;
            }
            boolean sure = confidence != Confidence.LOW;
            if (score >= LIKELY) {
                return sure ? 2 : 3;
            }
            if (score >= EVEN) {
                return 3;
            }
            return score < UNLIKELY && sure ? 5 : 4;
        }
    }
}
