package io.github.claimgauge.intake;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.access.Unavailable;
import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.IdTaken;
import io.github.claimgauge.casebook.Settlement;
import io.github.claimgauge.casebook.UnknownClaim;
import io.github.claimgauge.casebook.filing.Trigger;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.intake.format.Format;
import io.github.claimgauge.intake.format.Intake;
import io.github.claimgauge.intake.format.Item;
import io.github.claimgauge.intake.piece.InvalidFile;
import io.github.claimgauge.json.ClaimReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Takes the claims of a file into the casebook, many in one transaction. A claim that is there already is not filed again:
 * what it does not know yet is filled in, and what it knows stays. So a file may be imported as often as one likes, and an
 * import that was stopped is finished by doing it again.
 */
public final class Imports {

    private static final int AT_ONCE = 200;

    private final Transactions transactions;
    private final Casebook casebook;
    private final ClaimReader reader;
    private final BooleanSupplier ending;

    public Imports(Transactions transactions, Casebook casebook, ClaimReader reader) {
        this(transactions, casebook, reader, () -> false);
    }

    /** @param ending whether the program ends, so that an import that goes on would be cut off soon */
    public Imports(Transactions transactions, Casebook casebook, ClaimReader reader, BooleanSupplier ending) {
        this.transactions = transactions;
        this.casebook = casebook;
        this.reader = reader;
        this.ending = ending;
    }

    /**
     * Reads to the end of the stream. What was taken in is kept, even if the rest cannot be read.
     *
     * @param told the format, if it is known; else it is found out
     * @throws InvalidFile if nothing of it can be read
     * @throws Stopped if the program ends meanwhile; what was taken in before is kept
     * @throws Unavailable if the casebook cannot be reached; what was taken in before is kept
     */
    public Report take(Caller caller, InputStream input, Optional<Format> told) throws IOException {
        var taking = new Taking(caller);
        new Intake(reader).read(input, told, taking);
        taking.flush();
        return taking.ledger.report();
    }

    /** One file on its way in. */
    private final class Taking implements Intake.Found {

        private final Caller caller;
        private final Ledger ledger = new Ledger();
        private final List<Item.Read> waiting = new ArrayList<>();

        Taking(Caller caller) {
            this.caller = caller;
        }

        @Override
        public void format(Format format) {
            ledger.format(format);
        }

        @Override
        public void accept(Item item) {
            if (ending.getAsBoolean()) {
                flush();
                throw new Stopped(ledger.report());
            }
            if (item instanceof Item.Refused refused) {
                ledger.refused(refused);
                return;
            }
            waiting.add((Item.Read) item);
            if (waiting.size() == AT_ONCE) {
                flush();
            }
        }

        /** In the order of their dates, so that what came first is remembered when what came later is judged. */
        void flush() {
            waiting.sort(Comparator.comparing(item -> item.claim().claimedAt()));
            try {
                together(waiting);
            } catch (InvalidInput | IdTaken | UnknownClaim one) {
                waiting.forEach(this::alone);
            }
            waiting.clear();
        }

        private void together(List<Item.Read> items) {
            var receipts = transactions.within(() -> {
                casebook.hold(items.stream().map(Imports::id).collect(Collectors.toSet()));
                return items.stream().map(item -> file(caller, item)).toList();
            });
            receipts.forEach(ledger::taken);
        }

        /** One that cannot be filed takes none of the others with it. */
        private void alone(Item.Read item) {
            try {
                together(List.of(item));
            } catch (InvalidInput invalid) {
                ledger.refused(new Item.Refused(item.line(), invalid.faults()));
            } catch (IdTaken | UnknownClaim hidden) {
                // no word of why: whoever may not see a claim must not learn that it is there
                ledger.refused(new Item.Refused(item.line(), List.of(new Fault("", "could not be taken in"))));
            }
        }
    }

    private Receipt file(Caller caller, Item.Read item) {
        var id = id(item);
        return casebook.find(caller, id)
                .map(there -> fillIn(caller, there, item))
                .orElseGet(() -> fileNew(caller, id, item));
    }

    private static String id(Item.Read item) {
        return Objects.requireNonNull(item.claim().id());
    }

    private Receipt fileNew(Caller caller, String id, Item.Read item) {
        casebook.file(caller, item.claim(), null, Trigger.IMPORTED);
        if (item.outcome() != null) {
            settle(caller, id, item.outcome());
        }
        return new Receipt(item, Receipt.Result.ACCEPTED, List.of());
    }

    private Receipt fillIn(Caller caller, Case there, Item.Read item) {
        refuseSecrets(there.claim(), item.claim());
        var filling = Filling.of(there.claim(), item.claim(), reader);
        var kept = new ArrayList<>(filling.kept());
        boolean updated = !filling.claim().equals(there.claim());
        if (updated) {
            casebook.amend(caller, there.id(), null, filling.claim(), Trigger.IMPORTED);
        }
        if (item.outcome() != null && there.outcome() == null) {
            settle(caller, there.id(), item.outcome());
            updated = true;
        } else if (item.outcome() != null && !there.isSettledAs(item.outcome())) {
            kept.add("/outcome");
        }
        return new Receipt(item, updated ? Receipt.Result.UPDATED : Receipt.Result.UNCHANGED, kept);
    }

    private void settle(Caller caller, String id, Settlement outcome) {
        try {
            casebook.settle(caller, id, null, outcome);
        } catch (InvalidInput invalid) {
            throw new InvalidInput(invalid.faults().stream()
                    .map(fault -> fault.under("/outcome"))
                    .toList());
        }
    }

    /** What only few may see does not get into a claim that more may see. */
    private static void refuseSecrets(Claim there, Claim told) {
        if (told.marking().compareTo(there.marking()) > 0) {
            throw new InvalidInput(
                    "/tlp", "is more restricted than that of the claim in the casebook; mark that one first");
        }
    }
}
