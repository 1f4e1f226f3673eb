package io.github.claimgauge.web.drafts;

import io.github.claimgauge.score.Scale;
import io.github.claimgauge.tuning.Quality;
import io.github.claimgauge.tuning.View;
import io.github.claimgauge.tuning.draft.CaseEffect;
import io.github.claimgauge.tuning.effect.Effect;
import io.github.claimgauge.tuning.effect.Mover;
import io.github.claimgauge.tuning.report.Chart;
import io.github.claimgauge.tuning.report.Numerals;
import io.github.claimgauge.tuning.report.Sentences;
import io.github.claimgauge.web.Typeset;
import io.github.claimgauge.web.answer.Tone;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What other numbers would change.
 *
 * @param cases for the reference cases, at each look
 * @param stored for the claims of the casebook
 */
record EffectView(List<Cases> cases, Stored stored) {

    /**
     * The reference cases at one look.
     *
     * @param name in few words
     * @param moved how many have another score
     * @param crossed how many are in another band
     */
    record Cases(String name, String title, List<Measure> quality, int moved, int crossed, List<Flip> flips) {

        static Cases of(CaseEffect effect, Scale before, Scale after, int most, UnaryOperator<String> words) {
            return new Cases(
                    effect.view() == View.AT_CLAIM ? "Reference cases, at once" : "Reference cases, 72 hours later",
                    Sentences.title(effect.view()),
                    Measure.all(effect.before(), effect.after()),
                    (int) effect.moved().stream()
                            .filter(move ->
                                    move.before().score() != move.after().score())
                            .count(),
                    effect.crossed(),
                    effect.moved().stream()
                            .limit(most)
                            .map(move -> new Flip(
                                    "/?example=" + move.before().claim(),
                                    words.apply(move.before().claim()),
                                    move.before().outcome().toString(),
                                    Tone.of(move.before().score(), before),
                                    Tone.of(move.after().score(), after),
                                    move.isAcross()))
                            .toList());
        }
    }

    /**
     * The claims of the casebook that the reader may see.
     *
     * @param quality none if none of them was confirmed or refuted
     * @param chart how far they move; null if none does
     */
    record Stored(
            int claims,
            int moved,
            int crossed,
            int judgedAnew,
            List<Measure> quality,
            @Nullable Chart chart,
            List<Flip> flips) {

        static Stored of(Effect effect, Scale before, Scale after) {
            return new Stored(
                    effect.claims(),
                    effect.moved(),
                    effect.crossed(),
                    effect.judgedAnew(),
                    effect.qualityBefore().claims() == 0
                            ? List.of()
                            : Measure.all(effect.qualityBefore(), effect.qualityAfter()),
                    effect.moved() == 0 ? null : Chart.moves(effect.differences()),
                    effect.most().stream()
                            .map(mover -> flip(mover, before, after))
                            .toList());
        }

        private static Flip flip(Mover mover, Scale before, Scale after) {
            var claim = mover.claim();
            var headline = claim.headline();
            var words = claim.actor() + " · " + claim.victim();
            return new Flip(
                    "/claims/" + claim.id(),
                    headline == null || headline.isBlank() ? words : headline,
                    claim.outcome() == null ? "" : claim.outcome().toString(),
                    Tone.of(mover.before().score(), before),
                    Tone.of(mover.after().score(), after),
                    !mover.before().band().equals(mover.after().band()));
        }
    }

    /**
     * A claim that would move.
     *
     * @param across whether into another band
     */
    record Flip(String address, String words, String outcome, Tone before, Tone after, boolean across) {}

    /**
     * A measure of quality before and after.
     *
     * @param verdict better or worse; empty if it is neither
     */
    record Measure(String name, String before, String after, String difference, String verdict) {

        static List<Measure> all(Quality before, Quality after) {
            var one = Sentences.measures(before);
            var other = Sentences.measures(after);
            return IntStream.range(0, one.size())
                    .mapToObj(index -> of(one.get(index), other.get(index)))
                    .toList();
        }

        private static Measure of(Sentences.Measure before, Sentences.Measure after) {
            var difference = after.less(before);
            boolean isMoved = !difference.equals(Numerals.UNCHANGED) && !Double.isNaN(after.value() - before.value());
            return new Measure(
                    before.name(),
                    before.text(),
                    after.text(),
                    Typeset.minus(difference),
                    isMoved ? after.isBetterThan(before) ? "better" : "worse" : "");
        }
    }

    /**
     * The effect in one line for each kind of claims.
     *
     * @param brier null if none of them was confirmed or refuted
     */
    record Gist(
            String name, int moved, int crossed, @Nullable Measure brier) {}

    /** @param words for a reference case, by its id */
    static EffectView of(
            List<CaseEffect> cases, Effect stored, Scale before, Scale after, int most, UnaryOperator<String> words) {
        return new EffectView(
                cases.stream()
                        .map(one -> Cases.of(one, before, after, most, words))
                        .toList(),
                Stored.of(stored, before, after));
    }

    public List<Gist> gists() {
        return Stream.concat(
                        cases.stream().map(one -> gist(one.name(), one.moved(), one.crossed(), one.quality())),
                        stored.claims() == 0
                                ? Stream.of()
                                : Stream.of(gist(
                                        "Claims of the casebook", stored.moved(), stored.crossed(), stored.quality())))
                .toList();
    }

    private static Gist gist(String name, int moved, int crossed, List<Measure> quality) {
        return new Gist(
                name,
                moved,
                crossed,
                quality.stream()
                        .filter(measure -> measure.name().equals(Sentences.BRIER))
                        .findFirst()
                        .orElse(null));
    }
}
