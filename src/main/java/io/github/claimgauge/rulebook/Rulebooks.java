package io.github.claimgauge.rulebook;

import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import io.github.claimgauge.rulebook.folder.Lint;
import io.github.claimgauge.rulebook.folder.Lint.Clean;
import io.github.claimgauge.rulebook.folder.RuleText;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.score.Scale;
import java.util.List;
import java.util.function.Function;

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
     * @param version that of the rulebook which the folder would make
     * @param rules the retired ones included
     */
    public record Contents(String version, List<Rule> rules, Scale scale) {}

    /**
     * Reads a folder without compiling anything.
     *
     * @throws InvalidRulebook with every fault of the folder
     */
    public static Contents read(RulesFolder folder) {
        var clean = Lint.check(folder);
        return new Contents(
                Version.of(clean.rules(), clean.questions(), clean.scale()),
                clean.rules().stream().map(RuleText::rule).toList(),
                clean.scale());
    }

    /**
     * Names a folder's rulebook without compiling anything.
     *
     * @throws InvalidRulebook with every fault of the folder
     */
    public static String version(RulesFolder folder) {
        var clean = Lint.check(folder);
        return Version.of(clean.rules(), clean.questions(), clean.scale());
    }

    /**
     * @throws InvalidRulebook with every fault of the folder
     * @throws IllegalStateException if the wall does not hold
     */
    public static Rulebook load(RulesFolder folder) {
        return of(Lint.check(folder), Rulebooks::compiled);
    }

    /**
     * The same at once, without compiling, if the engine's rules are those of another rulebook: if what differs is weights
     * and the like, which the engine never sees.
     *
     * @throws InvalidRulebook with every fault of the folder
     */
    public static Rulebook load(RulesFolder folder, Rulebook like) {
        return like instanceof DroolsRulebook other
                ? of(Lint.check(folder), clean -> other.sessionsFor(clean.rules())
                        .orElseGet(() -> compiled(clean)))
                : load(folder);
    }

    private static Sessions compiled(Clean clean) {
        return OwnLoader.with(() -> new Sessions(Compiler.compile(clean.rules())));
    }

    private static Rulebook of(Clean clean, Function<Clean, Sessions> sessions) {
        return new DroolsRulebook(clean.rules(), clean.questions(), clean.scale(), sessions.apply(clean));
    }
}
