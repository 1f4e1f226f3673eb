package io.github.claimgauge.casebook.renewal;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Now;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Editions;
import io.github.claimgauge.casebook.filing.Filing;
import io.github.claimgauge.casebook.renewal.Backlog.Item;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Judges by the rules in force what other rules have judged. A claim that is not settled gets another assessment, of the same
 * evidence at the same moment; a settled one keeps its answer, and only what fires is noted. What is left is read from what
 * is stored: nothing is lost with the process, and nothing is done twice.
 */
public final class Renewals {

    private static final System.Logger LOG = System.getLogger(Renewals.class.getName());

    /** Claims stored at a time: few, so that nobody waits long for one of them. */
    private static final int BATCH = 25;

    private final Transactions transactions;
    private final Backlog backlog;
    private final Editions editions;
    private final Clock clock;
    private final String worker = UUID.randomUUID().toString();

    /** The version by which a claim could not be judged; empty if there is none. */
    private String faulty = "";

    public Renewals(Transactions transactions, Backlog backlog, Editions editions, Clock clock) {
        this.transactions = transactions;
        this.backlog = backlog;
        this.editions = editions;
        this.clock = clock;
    }

    /** How far it has come, as far as the caller may know. */
    public Renewal progress(Caller caller, String rulebook) {
        return new Renewal(transactions.within(() -> backlog.count(rulebook, caller.ceiling())));
    }

    /**
     * Judges the next claims. For one thread.
     *
     * @param after number of the last claim that was judged; 0 at the beginning
     * @return number of the last one now; empty if none is left, or another process judges them
     */
    OptionalLong step(long after) {
        var assessor = transactions.within(editions::inForce);
        var items = transactions.within(() -> next(assessor.rulebook().version(), after));
        if (items.isEmpty()) {
            return OptionalLong.empty();
        }
        var results =
                items.stream().flatMap(item -> judge(item, assessor).stream()).toList();
        transactions.run(() -> results.forEach(this::store));
        return OptionalLong.of(items.get(items.size() - 1).number());
    }

    private List<Item> next(String rulebook, long after) {
        if (rulebook.equals(faulty) && after == 0 || !backlog.isAny(rulebook)) {
            return List.of();
        }
        return backlog.takeTurn(worker, rulebook) ? backlog.next(rulebook, after, BATCH) : List.of();
    }

    /** @param assessed with its next assessment; null if the one that it has stays */
    private record Result(Item item, @Nullable Case assessed, String rulebook, Set<String> fired) {}

    /** What goes wrong with one claim is no reason to leave the others. */
    private Optional<Result> judge(Item item, Assessor assessor) {
        try {
            return Optional.of(result(item, assessor));
        } catch (RuntimeException | StackOverflowError fault) {
            faulty = assessor.rulebook().version();
            LOG.log(
                    System.Logger.Level.ERROR,
                    "Claim " + item.found().id() + " could not be judged by the rules in force, and keeps its answer",
                    fault);
            return Optional.empty();
        }
    }

    private Result result(Item item, Assessor assessor) {
        var rulebook = assessor.rulebook().version();
        var latest = item.found().latest();
        if (item.found().outcome() == null) {
            var now = Now.by(clock);
            var again = latest.judgedBy(assessor, now, Caller.PROGRAM);
            if (!again.saysTheSameAs(latest)) {
                return new Result(item, item.found().renewed(again), rulebook, Set.of());
            }
        }
        return new Result(item, null, rulebook, fired(latest, assessor));
    }

    private static Set<String> fired(Filing filing, Assessor assessor) {
        var rules = assessor.rulebook().rules();
        return assessor.rulebook().judge(filing.evidence().asOf(filing.asOf())).fired().stream()
                .mapToObj(rule -> rules.get(rule).id())
                .collect(Collectors.toSet());
    }

    private void store(Result result) {
        if (!backlog.holdAsFound(result.item())) {
            return;
        }
        var assessed = result.assessed();
        if (assessed == null) {
            backlog.note(result.item(), result.rulebook(), result.fired());
        } else {
            backlog.file(assessed);
        }
    }

    /** Lets other processes go on. */
    void end() {
        transactions.run(() -> backlog.endTurn(worker));
    }
}
