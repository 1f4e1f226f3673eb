package io.github.claimgauge.tuning.edition;

import io.github.claimgauge.rulebook.InvalidRulebook;
import io.github.claimgauge.rulebook.RuleFault;
import io.github.claimgauge.rulebook.RulesFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a rules folder again and again. New content is checked and made into an edition on a thread of its own, and put in
 * force if nothing is wrong with it; otherwise the old one stays, and {@link InForce#refused} says why. Content counts once
 * two looks have found it alike, so that nothing half-written is taken.
 */
public final class RulesWatch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(RulesWatch.class.getName());

    /** What a look found: the folder's text, or why there is none. */
    private record Look(Optional<RulesFolder> folder, List<String> faults) {}

    private final Path path;
    private final InForce inForce;
    private final Function<Edition, List<String>> guard;
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "rules-watch"));
    private Look before;
    private @Nullable Look judged;

    /** @param guard what else must hold of an edition before it may be put in force: every fault, in words */
    public RulesWatch(Path path, InForce inForce, Function<Edition, List<String>> guard) {
        this.path = path;
        this.inForce = inForce;
        this.guard = guard;
        this.before = new Look(Optional.of(inForce.edition().folder()), List.of());
        this.judged = before;
    }

    /** Looks from now on, that long after each look. */
    public void every(Duration pause) {
        // a look never throws, so nobody needs to wait for it
        var unused =
                looks.scheduleWithFixedDelay(this::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One look. Never throws: what goes wrong is told, and the next look tries again. */
    void look() {
        try {
            var now = read();
            if (now.equals(before) && !now.equals(judged)) {
                judged = now;
                judge(now);
            }
            before = now;
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.log(System.Logger.Level.ERROR, "The rules folder could not be looked at", fault);
            refuse(List.of("The rules could not be loaded, through a fault of the program"));
        }
    }

    private Look read() {
        try {
            return new Look(Optional.of(RulesFolder.read(path)), List.of());
        } catch (InvalidRulebook fault) {
            return new Look(Optional.empty(), words(fault));
        }
    }

    private void judge(Look look) {
        if (look.folder.isEmpty()) {
            refuse(look.faults);
            return;
        }
        try {
            var edition = Edition.of(look.folder.get());
            var faults = guard.apply(edition);
            if (faults.isEmpty()) {
                inForce.replace(edition);
                LOG.log(System.Logger.Level.INFO, "Rulebook {0} is in force", edition.version());
            } else {
                refuse(faults);
            }
        } catch (InvalidRulebook fault) {
            refuse(words(fault));
        }
    }

    private void refuse(List<String> faults) {
        inForce.refuse(faults);
        LOG.log(
                System.Logger.Level.WARNING,
                "The rules folder has changed, but its rules are faulty; those before stay in force:\n{0}",
                String.join("\n", faults));
    }

    private static List<String> words(InvalidRulebook fault) {
        return fault.faults().stream().map(RuleFault::toString).toList();
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
