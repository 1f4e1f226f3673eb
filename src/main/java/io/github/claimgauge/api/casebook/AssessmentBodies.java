package io.github.claimgauge.api.casebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.claimgauge.casebook.filing.Difference;
import io.github.claimgauge.casebook.filing.Difference.Cause;
import io.github.claimgauge.casebook.filing.Difference.Change;
import io.github.claimgauge.casebook.filing.Filing;
import io.github.claimgauge.casebook.filing.Recalled;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.json.AnswerReader.Found;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Kept assessments as the API shows them. The component names are the JSON names. */
final class AssessmentBodies {

    private AssessmentBodies() {}

    /** @param next cursor of the next page; left out behind the last */
    record History(
            String id,
            List<Item> assessments,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String next) {

        static History of(String id, io.github.claimgauge.casebook.filing.History part) {
            var filings = part.filings();
            return new History(
                    id,
                    IntStream.range(0, filings.size())
                            .mapToObj(index ->
                                    Item.of(filings.get(index), index == 0 ? part.before() : filings.get(index - 1)))
                            .toList(),
                    part.next() == null ? null : HistoryParameters.cursor(part.next()));
        }
    }

    /** @param claim as it was scored, with what memory had filled in */
    record Evidence(Claim claim, List<Recalled> recalled) {

        static Evidence of(Filing filing) {
            return new Evidence(filing.evidence(), filing.recalled());
        }
    }

    /** @param change what differs from the assessment before; null for the first */
    record Item(
            int number,
            String at,
            String by,
            String trigger,
            String asOf,
            String rulebook,
            String engine,
            int score,
            String band,
            String confidence,
            boolean open,
            List<Recalled> recalled,
            @Nullable DifferenceBody change) {

        static Item of(Filing filing, @Nullable Filing before) {
            var verdict = filing.verdict();
            return new Item(
                    filing.number(),
                    filing.at().toString(),
                    filing.by(),
                    filing.trigger().toString(),
                    filing.asOf().text(),
                    filing.rulebook(),
                    filing.engine(),
                    verdict.score(),
                    verdict.band(),
                    verdict.confidence(),
                    verdict.open(),
                    filing.recalled(),
                    before == null ? null : DifferenceBody.of(before, filing));
        }
    }

    /**
     * What lies between two assessments.
     *
     * @param from number of the one
     * @param to number of the other
     */
    record DifferenceBody(
            int from,
            int to,
            int score,
            int points,
            String bandBefore,
            String bandAfter,
            List<ChangeBody> findings,
            List<String> causes,
            List<String> facts,
            List<String> recalled) {

        static DifferenceBody of(Filing before, Filing after) {
            var difference = Difference.between(before, after);
            return new DifferenceBody(
                    before.number(),
                    after.number(),
                    difference.score(),
                    difference.points(),
                    difference.bandBefore(),
                    difference.bandAfter(),
                    difference.findings().stream().map(ChangeBody::of).toList(),
                    difference.causes().stream().map(Cause::toString).toList(),
                    difference.facts(),
                    difference.recalled());
        }
    }

    /** @param change came, went or changed */
    record ChangeBody(
            String rule,
            String change,
            @Nullable Found before,
            @Nullable Found after) {

        static ChangeBody of(Change change) {
            return new ChangeBody(change.rule(), change.kind(), change.before(), change.after());
        }
    }
}
