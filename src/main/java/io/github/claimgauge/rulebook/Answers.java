package io.github.claimgauge.rulebook;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.score.Question;
import io.github.claimgauge.score.Question.Answer;
import io.github.claimgauge.score.Question.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The answers to one question, ready to be filled in. */
final class Answers {

    private final Place main;
    private final boolean mayChange;
    private final Map<String, List<Value>> values;
    private final Set<String> groups;

    private Answers(Place main, boolean mayChange, Map<String, List<Value>> values, Set<String> groups) {
        this.main = main;
        this.mayChange = mayChange;
        this.values = values;
        this.groups = groups;
    }

    private record Value(Place place, AnswerValue value) {}

    /** @throws IllegalArgumentException if an answer does not fit its place */
    static Answers compile(Question question) {
        var values = new HashMap<String, List<Value>>();
        question.answers().forEach(answer -> values.put(answer.id(), values(question, answer.sets())));
        var groups = question.properties().stream()
                .map(property -> property.substring(0, property.indexOf('.')))
                .collect(Collectors.toUnmodifiableSet());
        return new Answers(Place.at(question.pointer()), question.mayChange(), values, groups);
    }

    private static List<Value> values(Question question, List<Setting> settings) {
        var values = new ArrayList<Value>();
        for (var setting : settings) {
            var place = Place.at(setting.pointer());
            values.add(new Value(place, AnswerValue.compile(setting.json(), place.type())));
        }
        int last = settings.size() - 1;
        if (last > 0 && !settings.get(last).pointer().equals(question.pointer())) {
            throw new IllegalArgumentException("The question's own pointer must be set last");
        }
        return List.copyOf(values);
    }

    /** Groups of the flat fact that an answer changes. */
    Set<String> groups() {
        return groups;
    }

    /** Whether the question can be asked about this claim: its answer is not known, or may change. */
    boolean isApplicableTo(Claim claim) {
        return main.isReachable(claim) && (mayChange || main.isUnknown(claim));
    }

    /**
     * Fills the answer in wherever it is unknown; where it is known everywhere, in its stead. An answer that speaks of
     * something that the claim lacks changes nothing.
     */
    Claim fillIn(Claim claim, Answer answer) {
        Predicate<Object> where = main.isUnknown(claim) ? main::isUnknownIn : item -> true;
        var filled = claim;
        for (var setting : values.getOrDefault(answer.id(), List.of())) {
            Optional<Object> value = setting.value().of(claim);
            if (value.isEmpty()) {
                return claim;
            }
            filled = setting.place().set(filled, value.get(), where);
        }
        return filled;
    }
}
