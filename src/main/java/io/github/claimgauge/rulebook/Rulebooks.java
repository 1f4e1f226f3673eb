package io.github.claimgauge.rulebook;

import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.score.Scale;
import java.util.List;

/** Makes rulebooks from rules folders: lint first, then compile. */
public final class Rulebooks {

    private Rulebooks() {}

    /** Version of the rule engine. */
    public static String engine() {
        return Version.ENGINE;
    }

    /**
     * What a folder says, for who does not judge by it.
     *
     * @param rules the retired ones included
     */
    public record Contents(List<Rule> rules, Scale scale) {}

    /**
     * Reads a folder without compiling anything.
     *
     * @throws InvalidRulebook with every fault of the folder
     */
    public static Contents read(RulesFolder folder) {
        var clean = Lint.check(folder);
        return new Contents(clean.rules().stream().map(RuleText::rule).toList(), clean.scale());
    }

    /**
     * @throws InvalidRulebook with every fault of the folder
     * @throws IllegalStateException if the wall does not hold
     */
    public static Rulebook load(RulesFolder folder) {
        var clean = Lint.check(folder);
        var sessions = OwnLoader.with(() -> new Sessions(Compiler.compile(clean.rules())));
        return new DroolsRulebook(clean.rules(), clean.questions(), clean.scale(), sessions);
    }
}
