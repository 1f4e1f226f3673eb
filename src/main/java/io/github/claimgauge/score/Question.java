package io.github.claimgauge.score;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be asked about a claim.
 *
 * @param id {@code group.topic}
 * @param text the question
 * @param how how to find out
 * @param pointer JSON pointer to what it answers in the claim
 * @param presupposes JSON pointer to what must be on record before it can be asked; null if nothing must
 * @param properties the properties of the flat fact that an answer changes
 * @param matters whether leaving it open lowers confidence
 * @param mayChange whether a known answer can still change as events go on
 */
public record Question(
        String id,
        String text,
        String how,
        String pointer,
        @Nullable String presupposes,
        List<String> properties,
        List<Answer> answers,
        boolean matters,
        boolean mayChange) {

    /** JSON pointers to the places of a claim that its answers set. */
    public Set<String> places() {
        return answers.stream()
                .flatMap(answer -> answer.sets().stream())
                .map(Setting::pointer)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same question with other answers. */
    public Question with(List<Answer> others) {
        return new Question(id, text, how, pointer, presupposes, properties, others, matters, mayChange);
    }

    /**
     * One possible answer.
     *
     * @param id one word
     * @param sets JSON pointers into the claim, in order, and the JSON text set there; a step {@code *} is every item
     *     whose value is unknown, a last step {@code -} appends
     * @param early whether it no longer comes true once another answer is known
     */
    public record Answer(String id, List<Setting> sets, boolean early) {

        /** Whether the answer only adds to what is known, and so can come true whatever was known before. */
        public boolean adds() {
            return sets.stream().allMatch(setting -> setting.pointer().endsWith("/-"));
        }
    }

    /** A value for one place in the claim, as JSON text. */
    public record Setting(String pointer, String json) {}

    /** One answer chosen. */
    public record Choice(Question question, Answer answer) {}
}
