package io.github.claimgauge.tuning.edition;

import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook, ready to assess, and the text that it was made of. Two are equal if they give the same answers, whatever else
 * their texts say. Immutable.
 */
public record Edition(RulesFolder folder, Assessor assessor) {

    /** @throws InvalidRulebook with every fault of the folder */
    public static Edition of(RulesFolder folder) {
        return new Edition(folder, new Assessor(Rulebooks.load(folder)));
    }

    /**
     * The same at once if it differs from another edition in weights and the like, which the engine never sees.
     *
     * @throws InvalidRulebook with every fault of the folder
     */
    public static Edition of(RulesFolder folder, Edition like) {
        return new Edition(folder, new Assessor(Rulebooks.load(folder, like.rulebook())));
    }

    public Rulebook rulebook() {
        return assessor.rulebook();
    }

    /** SHA-256 over what can change an answer. */
    public String version() {
        return rulebook().version();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edition edition && edition.version().equals(version());
    }

    @Override
    public int hashCode() {
        return version().hashCode();
    }
}
