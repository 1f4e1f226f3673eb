package io.github.claimgauge.cli;

import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidClaim;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.score.AsOfBeforeClaim;
import io.github.claimgauge.score.Scorer.Detail;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores all claims of all sources, one after the other. A faulty claim is told, and the next one is scored. */
final class Scoring {

    private final Terminal terminal;
    private final Assessor assessor;
    private final ClaimReader reader;
    private final @Nullable Moment asOf;
    private final Detail detail;
    private final Answers answers;
    private boolean faulty;

    Scoring(
            Terminal terminal,
            Assessor assessor,
            ClaimReader reader,
            @Nullable Moment asOf,
            Detail detail,
            Answers answers) {
        this.terminal = terminal;
        this.assessor = assessor;
        this.reader = reader;
        this.asOf = asOf;
        this.detail = detail;
        this.answers = answers;
    }

    /** @return whether every claim could be scored */
    boolean score(List<Source> sources) throws IOException {
        try (var progress =
                new Progress(terminal, sources.stream().mapToLong(Source::size).sum())) {
            for (var source : sources) {
                score(source, progress);
            }
        }
        return !faulty;
    }

    private void score(Source source, Progress progress) throws IOException {
        try (var input = source.open(terminal.in(), progress)) {
            var items = new Items(input, Format.of(input));
            for (var item = items.next(); item != null; item = items.next()) {
                score(item, source, progress);
            }
        } catch (Items.Unfinished fault) {
            problem(source, fault.line, List.of(fault.fault()), progress);
        }
    }

    private void score(Item item, Source source, Progress progress) throws IOException {
        try {
            Claim claim = reader.read(item.json());
            answers.answer(claim, assessor.assess(claim, asOf, detail));
        } catch (InvalidClaim invalid) {
            problem(source, item.line(), invalid.faults(), progress);
        } catch (AsOfBeforeClaim fault) {
            problem(
                    source,
                    item.line(),
                    List.of(new Fault("/claimedAt", String.valueOf(fault.getMessage()))),
                    progress);
        }
        if (terminal.out().checkError()) {
            throw new IOException("The answers cannot be written: nobody reads them, or the disk is full");
        }
    }

    private void problem(Source source, long line, List<Fault> faults, Progress progress) {
        faulty = true;
        answers.problem(line, faults);
        progress.giveWay();
        for (var fault : faults) {
            var pointer = fault.pointer().isEmpty() ? "" : fault.pointer() + ": ";
            terminal.tell(source.name() + ":" + line + ": " + pointer + fault.message());
        }
    }
}
