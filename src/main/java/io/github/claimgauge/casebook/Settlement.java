package io.github.claimgauge.casebook;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.casebook.Outcome.Reason;
import io.github.claimgauge.claim.Checks;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.claim.Moment;
import org.jspecify.annotations.Nullable;

/** What somebody says became of a claim: an {@link Outcome} without who says it. The component names are the JSON names. */
public record Settlement(
        Label label,
        @Nullable Reason reason,
        @Nullable String basis,
        @Nullable String source,
        @Nullable Moment at) {

    private static final int LONGEST_BASIS = 4000;
    /** In characters. */
    public static final int LONGEST_SOURCE = 2000;

    /** @throws InvalidInput with every fault */
    public Settlement {
        new Checks()
                .required("label", label)
                .that(
                        "reason",
                        label != Label.CONFIRMED || reason == null,
                        "says what was wrong with the claim; a confirmed one has none")
                .that("basis", fits(basis, LONGEST_BASIS), lengths(LONGEST_BASIS))
                .that("source", fits(source, LONGEST_SOURCE), lengths(LONGEST_SOURCE))
                .orThrow();
    }

    private static boolean fits(@Nullable String text, int longest) {
        return text == null || !text.isBlank() && text.length() <= longest && text.indexOf('\0') < 0;
    }

    private static String lengths(int longest) {
        return "must have 1 to " + longest + " characters and no NUL; leave it out if it is not known";
    }

    Outcome by(String caller) {
        return new Outcome(label, reason, basis, source, at, caller);
    }

    static Settlement of(Outcome outcome) {
        return new Settlement(outcome.label(), outcome.reason(), outcome.basis(), outcome.source(), outcome.at());
    }
}
