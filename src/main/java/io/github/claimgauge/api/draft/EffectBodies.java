package io.github.claimgauge.api.draft;

import io.github.claimgauge.tuning.Moved;
import io.github.claimgauge.tuning.Quality;
import io.github.claimgauge.tuning.draft.CaseEffect;
import io.github.claimgauge.tuning.effect.Crossing;
import io.github.claimgauge.tuning.effect.Effect;
import io.github.claimgauge.tuning.effect.Mover;
import io.github.claimgauge.tuning.effect.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a draft would change, as the API shows it. The component names are the JSON names. */
final class EffectBodies {

    private EffectBodies() {}

    /**
     * @param before version of the rules that the draft changes
     * @param after version of the rules with the draft
     * @param stored for the claims of the casebook that the caller may see
     * @param cases for the reference cases
     */
    record Whole(String before, String after, Stored stored, List<Cases> cases) {

        static Whole of(Effect effect, List<CaseEffect> cases) {
            return new Whole(
                    effect.before(),
                    effect.after(),
                    Stored.of(effect),
                    cases.stream().map(Cases::of).toList());
        }
    }

    record Stored(
            int claims,
            int moved,
            int crossed,
            List<Crossing> bands,
            List<Difference> differences,
            List<StoredMove> most,
            QualityBody qualityBefore,
            QualityBody qualityAfter,
            int judgedAnew,
            List<String> newRules) {

        static Stored of(Effect effect) {
            return new Stored(
                    effect.claims(),
                    effect.moved(),
                    effect.crossed(),
                    effect.bands(),
                    effect.differences().entrySet().stream()
                            .map(one -> new Difference(one.getKey(), one.getValue()))
                            .toList(),
                    effect.most().stream().map(StoredMove::of).toList(),
                    QualityBody.of(effect.qualityBefore()),
                    QualityBody.of(effect.qualityAfter()),
                    effect.judgedAnew(),
                    effect.newRules());
        }
    }

    /** How many claims would score so much more. */
    record Difference(int score, int claims) {}

    record StoredMove(
            String id,
            @Nullable String headline,
            String actor,
            String victim,
            String outcome,
            Standing before,
            Standing after) {

        static StoredMove of(Mover mover) {
            var claim = mover.claim();
            return new StoredMove(
                    claim.id(),
                    claim.headline(),
                    claim.actor(),
                    claim.victim(),
                    claim.outcome() == null ? "none" : claim.outcome().toString(),
                    mover.before(),
                    mover.after());
        }
    }

    /** @param difference what is gained, after less before */
    record Cases(
            String view, QualityBody before, QualityBody after, Gain difference, int crossed, List<CaseMove> moved) {

        static Cases of(CaseEffect effect) {
            return new Cases(
                    effect.view().toString(),
                    QualityBody.of(effect.before()),
                    QualityBody.of(effect.after()),
                    Gain.of(effect.before(), effect.after()),
                    effect.crossed(),
                    effect.moved().stream().map(CaseMove::of).toList());
        }
    }

    /**
     * A reference case with another score or band.
     *
     * @param claim its id; empty if it has none
     * @param before its score as it is
     * @param after its score with the draft
     * @param from name of its band as it is
     * @param to name of its band with the draft
     */
    record CaseMove(String claim, String outcome, int before, int after, String from, String to) {

        static CaseMove of(Moved moved) {
            return new CaseMove(
                    moved.before().claim(),
                    moved.before().outcome().toString(),
                    moved.before().score(),
                    moved.after().score(),
                    moved.before().band().name(),
                    moved.after().band().name());
        }
    }

    record Gain(
            @Nullable Double auc,
            @Nullable Double brier,
            @Nullable Double logLoss,
            @Nullable Double accuracy) {

        static Gain of(Quality before, Quality after) {
            return new Gain(
                    QualityBody.rounded(after.auc() - before.auc()),
                    QualityBody.rounded(after.brier() - before.brier()),
                    QualityBody.rounded(after.logLoss() - before.logLoss()),
                    QualityBody.rounded(after.accuracy() - before.accuracy()));
        }
    }
}
