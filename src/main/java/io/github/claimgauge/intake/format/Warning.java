package io.github.claimgauge.intake.format;

import java.util.Locale;

/**
 * Something that a file says of a claim and that was not taken over as it stands.
 *
 * @param field its name in the file
 */
public record Warning(Kind kind, String field) {

    /** Why it was not. */
    public enum Kind {
        DATE_ESTIMATED("the claim’s date is only the day on which the tracker first saw it"),
        DATE_CONTRADICTED("this date lies after the tracker saw the claim; the day of the sighting was taken"),
        NAME_CUT("the name was cut off by the tracker"),
        NAME_MASKED("the name is masked, in part or wholly"),
        TEXT_CLEANED("markup, entities or invisible characters were taken out"),
        NOT_PROOF("a picture of the post is no proof of what it says, and is not kept"),
        MAY_BE_LEAKED("is not kept: it may hold personal or leaked data, or lead to it"),
        REVOKED("what it refers to was taken back by whoever said it, and is not taken over"),
        NOT_UNDERSTOOD("could not be understood, and stays unknown"),
        NOT_CARRIED("a claim has no place for it"),
        UNKNOWN_FIELD("this shape of file is not known to have it");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What it means, for people. */
        public String words() {
            return words;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
