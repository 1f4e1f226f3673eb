package io.github.claimgauge.casebook.renewal;

import io.github.claimgauge.access.Rounds;
import io.github.claimgauge.access.Unavailable;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * Looks again and again whether there are claims to be judged by the rules in force, and judges them, on a thread of its own.
 * It is never interrupted, since a database file does not survive that, but ends behind the claims in hand.
 */
public final class Renewer implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Renewer.class.getName());

    private final Renewals renewals;
    private final Rounds rounds =
            new Rounds("renewal", Duration.ofSeconds(10), "Claims are still being judged by the rules in force");
    private volatile boolean closing;

    public Renewer(Renewals renewals) {
        this.renewals = renewals;
    }

    /** Looks from now on, that long after each look. */
    public void every(Duration pause) {
        rounds.every(Duration.ZERO, pause, this::round);
    }

    /** One look, and all that there is to do. Never throws: what goes wrong is told, and the next look tries again. */
    public void round() {
        try {
            var last = OptionalLong.of(0);
            boolean worked = false;
            while (last.isPresent() && !closing) {
                last = renewals.step(last.getAsLong());
                worked |= last.isPresent();
            }
            if (worked) {
                renewals.end();
            }
        } catch (Unavailable away) {
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "Claims are judged by the rules in force once the database is back",
                    away);
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.log(System.Logger.Level.ERROR, "Claims could not be judged by the rules in force", fault);
        }
    }

    @Override
    public void close() {
        closing = true;
        rounds.close();
    }
}
