package io.github.claimgauge.web.queue;

import io.github.claimgauge.claim.Words;
import io.github.claimgauge.json.AnswerReader;
import io.github.claimgauge.score.Scale;
import io.github.claimgauge.web.answer.Tone;
import java.util.List;

/**
 * What to find out next about a claim.
 *
 * @param how to find out
 */
record Check(String id, String question, String how, List<Choice> choices) {

    /** A possible answer, and where it leads. */
    record Choice(String answer, String words, Tone tone) {}

    static Check of(AnswerReader.Check check, Scale scale) {
        return new Check(
                check.id(),
                check.question(),
                check.how(),
                check.scores().entrySet().stream()
                        .map(score ->
                                new Choice(score.getKey(), Words.of(score.getKey()), Tone.of(score.getValue(), scale)))
                        .toList());
    }
}
