package io.github.claimgauge.casebook;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.InvalidInput;
import java.util.regex.Pattern;

/** What a claim is called in the casebook: a word that can stand in an address as it is. */
final class CaseId {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]{0,199}");

    /** In the order of time, so that new rows lie together. */
    private static final NoArgGenerator NEW = Generators.timeBasedEpochRandomGenerator();

    private CaseId() {}

    /**
     * The claim's own id, or a new one.
     *
     * @throws InvalidInput if its own cannot stand in an address
     */
    static String of(Claim claim) {
        var own = claim.id();
        if (own == null) {
            return NEW.generate().toString();
        }
        if (!FORM.matcher(own).matches()) {
            throw new InvalidInput(
                    "/id",
                    "must begin with a letter or digit and consist of letters, digits and . _ ~ - to be filed; leave it out"
                            + " to get a new one");
        }
        return own;
    }
}
