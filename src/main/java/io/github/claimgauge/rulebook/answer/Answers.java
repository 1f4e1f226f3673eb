package io.github.claimgauge.rulebook.answer;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Found;
import io.github.claimgauge.claim.InvalidInput;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answers to one question, ready to be filled in. */
public final class Answers {

    private final Place main;
    private final @Nullable Place presupposed;
    private final boolean mayChange;
    private final Map<String, List<Value>> values;
    private final Set<String> none;
    private final Set<String> groups;
    private final List<Answer> answers;
    private final List<Answer> later;

    private Answers(Question question, Place main, Map<String, List<Value>> values, Set<String> groups) {
        this.main = main;
        this.presupposed = question.presupposes() == null ? null : Place.at(question.presupposes());
        this.mayChange = question.mayChange();
        this.answers = question.answers();
        boolean grows = answers.stream().anyMatch(Answer::adds);
        this.later = answers.stream()
                .filter(answer -> grows ? answer.adds() : !answer.early())
                .toList();
        this.values = values;
        this.none = answers.stream()
                .map(Answer::id)
                .filter(id -> values.getOrDefault(id, List.of()).stream().allMatch(Value::isNone))
                .collect(Collectors.toUnmodifiableSet());
        this.groups = groups;
    }

    private record Value(Place place, AnswerValue value) {

        boolean isNone() {
            return value instanceof AnswerValue.Constant constant
                    && constant.value() instanceof Found<?> found
                    && Found.isNone(found);
        }
    }

    /** @throws IllegalArgumentException if an answer does not fit its place */
    public static Answers compile(Question question) {
        var values = new HashMap<String, List<Value>>();
        question.answers().forEach(answer -> values.put(answer.id(), values(question, answer.sets())));
        var groups = question.properties().stream()
                .map(property -> property.substring(0, property.indexOf('.')))
                .collect(Collectors.toUnmodifiableSet());
        return new Answers(question, Place.at(question.pointer()), values, groups);
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
    public Set<String> groups() {
        return groups;
    }

    /** Whether neither's answers set a place that the other's read, set or stand in. */
    public boolean areApartFrom(Answers other) {
        return !touches(other) && !other.touches(this);
    }

    private boolean touches(Answers other) {
        return values().map(Value::place).anyMatch(place -> other.values()
                .flatMap(value ->
                        Stream.concat(Stream.of(value.place()), value.value().sources()))
                .anyMatch(place::overlaps));
    }

    private Stream<Value> values() {
        return values.values().stream().flatMap(List::stream);
    }

    /** Whether what an answer sets is made from the claim, and so may differ from one to the next. */
    public boolean isMadeFromTheClaim(Answer answer) {
        return settings(answer).stream()
                .anyMatch(value -> value.value().sources().findAny().isPresent());
    }

    /** Whether the answer says that there is none of what was looked for, and nothing else. */
    public boolean tellsNone(Answer answer) {
        return none.contains(answer.id());
    }

    private List<Value> settings(Answer answer) {
        return values.getOrDefault(answer.id(), List.of());
    }

    /** Whether something is on record that answers the question. */
    public boolean isKnown(Claim claim) {
        return !main.isUnknown(claim);
    }

    /** Whether the question can be asked about this claim: what it presupposes is known, and its answer is not, or may change. */
    public boolean isApplicableTo(Claim claim) {
        return isReachableIn(claim)
                && (presupposed == null || !presupposed.isUnknown(claim))
                && (mayChange || main.isUnknown(claim));
    }

    /** Whether a claim has a place of that name. */
    public static boolean isPlace(String pointer) {
        try {
            Place.at(pointer);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** Whether the claim has what the question is about. */
    boolean isReachableIn(Claim claim) {
        return main.isReachable(claim);
    }

    /**
     * The answers that may yet come true, if the question can be asked. Of a known list that may change, that is only more of
     * it; of another known answer, none that comes early.
     */
    public List<Answer> possible(Claim claim) {
        return main.isUnknown(claim) ? answers : later;
    }

    /** The claim with the answer filled in; empty if it cannot be true of this claim. */
    public Optional<Claim> given(Claim claim, Answer answer) {
        try {
            return filled(claim, answer);
        } catch (InvalidInput impossible) {
            return Optional.empty();
        }
    }

    /**
     * Fills the answer in wherever it is unknown; where it is known everywhere, in its stead. An answer that speaks of
     * something that the claim lacks changes nothing.
     *
     * @throws InvalidInput if the answer contradicts the rest of the claim
     */
    public Claim fillIn(Claim claim, Answer answer) {
        return filled(claim, answer).orElse(claim);
    }

    private Optional<Claim> filled(Claim claim, Answer answer) {
        if (!isReachableIn(claim)) {
            return Optional.empty();
        }
        Predicate<Object> where = main.isUnknown(claim) ? main::isUnknownIn : item -> true;
        var filled = claim;
        for (var setting : settings(answer)) {
            var value = setting.value().of(claim);
            if (value == null) {
                return Optional.empty();
            }
            filled = setting.place().set(filled, value, where);
        }
        return Optional.of(filled);
    }
}
