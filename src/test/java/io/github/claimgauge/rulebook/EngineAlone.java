package io.github.claimgauge.rulebook;

import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.rulebook.folder.Lint;
import io.github.claimgauge.rulebook.folder.RulesFolder;

/** The engine with the shipped rules and nothing around it, for tests and benchmarks outside this package. */
public final class EngineAlone {

    private final Sessions sessions =
            new Sessions(Compiler.compile(Lint.check(RulesFolder.bundled()).rules()));

    /** Notes in the facts which rules hold. */
    public void judge(Facts facts) {
        sessions.judge(facts);
    }
}
