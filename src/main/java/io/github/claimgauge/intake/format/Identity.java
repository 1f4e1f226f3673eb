package io.github.claimgauge.intake.format;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.names.Names;
import io.github.claimgauge.names.Victims;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * Names a claim by what it is, not by where it was read: by actor, victim and day. So a post has one id in every shape of
 * file and at every tracker that saw it on the same day.
 */
final class Identity {

    private static final NameBasedGenerator OURS =
            Generators.nameBasedGenerator(UUID.fromString("0c9a5a5e-5a0e-4f0e-8b53-8a6c2f9d1e77"));

    private static final int LENGTH_OF_DAY = "2024-04-16".length();

    private Identity() {}

    /**
     * The claim with an id: its own, if it has one.
     *
     * @param seen day on which it was first seen; empty if only its own date is known
     */
    static Claim named(Claim claim, Optional<LocalDate> seen) {
        return claim.id() != null
                ? claim
                : claim.named(of(claim, seen.map(LocalDate::toString).orElseGet(() -> day(claim.claimedAt()))));
    }

    private static String of(Claim claim, String day) {
        return OURS.generate(String.join(
                        "\n",
                        Names.key(claim.actor().name()),
                        Victims.mark(claim.victim().name()),
                        day))
                .toString();
    }

    /** A date that is not known to the day is taken as it is. */
    private static String day(Moment at) {
        return at.text().length() < LENGTH_OF_DAY
                ? at.text()
                : at.start().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
