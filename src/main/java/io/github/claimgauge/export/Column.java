package io.github.claimgauge.export;

import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Found;
import io.github.claimgauge.claim.Moment;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of claims that is no fact of the claim.
 *
 * @param name its first part, up to the dot, is {@code answer}, {@code outcome} or {@code case}; no fact's name begins so
 * @param value a text or a number; the empty text for none
 */
record Column(String name, BiFunction<Dossier, Answer, Object> value) {

    /** The facts of a claim, in its order: their JSON names, joined by dots. A list is one. */
    static final List<String> FACTS = facts("", Claim.class).toList();

    static final List<Column> OTHERS = List.of(
            ofAnswer("answer.asOf", Answer::asOf),
            ofAnswer("answer.score", Answer::score),
            ofAnswer(
                    "answer.low",
                    answer -> answer.range() == null ? "" : answer.range().low()),
            ofAnswer(
                    "answer.high",
                    answer -> answer.range() == null ? "" : answer.range().high()),
            ofAnswer("answer.band", Answer::band),
            ofAnswer("answer.confidence", Answer::confidence),
            ofAnswer("answer.admiralty", answer -> answer.admiralty().code()),
            ofAnswer("answer.points", Answer::points),
            ofAnswer("answer.findings", Column::findings),
            ofAnswer("answer.nextChecks", Column::nextChecks),
            ofAnswer("answer.rulebook", answer -> answer.rulebook().version()),
            ofOutcome("outcome.label", Outcome::label),
            ofOutcome("outcome.reason", Outcome::reason),
            ofOutcome("outcome.basis", Outcome::basis),
            ofOutcome("outcome.source", Outcome::source),
            ofOutcome("outcome.at", Outcome::at),
            ofCase("case.id", Dossier::id),
            ofCase("case.created", Dossier::created),
            ofCase("case.modified", Dossier::modified),
            ofOutcome("case.settledBy", Outcome::by));

    private interface Part<T> {
        @Nullable
        Object of(T whole);
    }

    private static Column ofAnswer(String name, Part<Answer> part) {
        return new Column(name, (dossier, answer) -> Objects.requireNonNullElse(part.of(answer), ""));
    }

    private static Column ofCase(String name, Part<Dossier> part) {
        return new Column(name, (dossier, answer) -> Objects.toString(part.of(dossier), ""));
    }

    private static Column ofOutcome(String name, Part<Outcome> part) {
        return ofCase(name, dossier -> dossier.outcome() == null ? null : part.of(dossier.outcome()));
    }

    private static String findings(Answer answer) {
        return answer.findings().stream()
                .map(finding -> finding.rule() + " " + finding.points())
                .collect(Collectors.joining("; "));
    }

    private static String nextChecks(Answer answer) {
        return answer.checks().stream().map(Answer.NextCheck::id).collect(Collectors.joining("; "));
    }

    private static Stream<String> facts(String parent, Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> {
            var name = parent + component.getName();
            boolean branch = component.getType().isRecord()
                    && component.getType() != Moment.class
                    && component.getType() != Found.class;
            return branch ? facts(name + ".", component.getType()) : Stream.of(name);
        });
    }
}
