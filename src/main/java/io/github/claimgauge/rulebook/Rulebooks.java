package io.github.claimgauge.rulebook;

import io.github.claimgauge.score.Rulebook;
import java.util.concurrent.atomic.AtomicBoolean;

/** Makes rulebooks from rules folders: lint first, then compile. */
public final class Rulebooks {

    /** What was seen once holds for the process: the wall is code of this program, not of a folder. */
    private static final AtomicBoolean WALL_HOLDS = new AtomicBoolean();

    private Rulebooks() {}

    /** Version of the rule engine. */
    public static String engine() {
        return Version.ENGINE;
    }

    /**
     * Before the first rulebook of a process is handed out, the wall around compiled rules is attacked.
     *
     * @throws InvalidRulebook with every fault of the folder
     * @throws IllegalStateException if the wall does not hold
     */
    public static Rulebook load(RulesFolder folder) {
        var clean = Lint.check(folder);
        var sessions = OwnLoader.with(() -> new Sessions(Compiler.compile(clean.rules())));
        if (!WALL_HOLDS.get()) {
            OwnLoader.with(() -> {
                SelfTest.check(new FilteredLoader());
                return true;
            });
            WALL_HOLDS.set(true);
        }
        return new DroolsRulebook(clean.rules(), clean.questions(), clean.scale(), sessions);
    }
}
