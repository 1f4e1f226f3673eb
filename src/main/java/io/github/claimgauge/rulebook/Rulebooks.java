package io.github.claimgauge.rulebook;

import io.github.claimgauge.score.Rulebook;

/** Makes rulebooks from rules folders: lint first, then compile. */
public final class Rulebooks {

    private Rulebooks() {}

    /** Version of the rule engine. */
    public static String engine() {
        return Version.ENGINE;
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
