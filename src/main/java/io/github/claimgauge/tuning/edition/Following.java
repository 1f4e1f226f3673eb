package io.github.claimgauge.tuning.edition;

import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import io.github.claimgauge.tuning.edition.Refusals.About;
import java.util.List;
import java.util.stream.Stream;

/** Takes over what was put in force elsewhere, or before this program was started. For one thread. */
final class Following {

    private static final System.Logger LOG = System.getLogger(Following.class.getName());

    private final InForce inForce;
    private final Ledger ledger;
    private final Refusals refusals;

    /** Number of the activation that this program cannot follow; it is not tried again. */
    private long unusable;

    Following(InForce inForce, Ledger ledger, Refusals refusals) {
        this.inForce = inForce;
        this.ledger = ledger;
        this.refusals = refusals;
    }

    void follow() {
        var active = ledger.active();
        if (active.isEmpty() || active.get().version().equals(inForce.edition().version())) {
            refusals.say(About.ACTIVE, List.of());
        } else if (active.get().number() != unusable) {
            follow(active.get());
        }
    }

    private void follow(Activation active) {
        try {
            var rules = ledger.text(active.version()).orElseThrow(UnknownVersion::new);
            inForce.replace(Edition.of(rules, inForce.edition()));
            refusals.say(About.ACTIVE, List.of());
        } catch (InvalidRulebook fault) {
            unusable = active.number();
            var faults = Stream.concat(
                            Stream.of("Rulebook " + active.version()
                                    + " is to be in force, but this program cannot use it"),
                            fault.words().stream())
                    .toList();
            LOG.log(System.Logger.Level.WARNING, String.join("\n", faults));
            refusals.say(About.ACTIVE, faults);
        }
    }
}
