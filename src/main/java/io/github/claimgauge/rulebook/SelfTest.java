package io.github.claimgauge.rulebook;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.json.Values;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Attacks the wall before any rules are compiled, with rules that would run code while they are built, while they are matched
 * and when they fire. If one of them does, this program must not run rules at all.
 */
final class SelfTest {

    static final String MARKER = "claimgauge.selftest";
    private static final String CODE = "System.setProperty(\"" + MARKER + "\", \"set\")";
    private static final String FLOOD = """
            {"attack": "ddos", "actor": {"name": "A"}, "victim": {"name": "V"}, "claimedAt": "2024-04-16"}
            """;
    private static final String HARMLESS = "content.attack == \"ddos\"";

    static final List<String> ATTACKS = List.of(
            rule("salience (" + CODE + " == null ? 1 : 2)", HARMLESS, "$claim.hit(0);"),
            rule("", CODE + " == null", "$claim.hit(0);"),
            rule("", HARMLESS, CODE + ";"));

    /** What was seen once holds for the process: the wall is code of this program, not of a folder. */
    private static final AtomicBoolean WALL_HOLDS = new AtomicBoolean();

    private SelfTest() {}

    /** Before the first rules of a process are compiled, the wall around them is attacked. */
    static void checkOnce() {
        if (!WALL_HOLDS.get()) {
            check(new FilteredLoader());
            WALL_HOLDS.set(true);
        }
    }

    /**
     * @param wall what rules are to be shown; that it shows enough is seen when the rules themselves are built
     * @throws IllegalStateException if an attack gets through
     */
    static void check(ClassLoader wall) {
        for (var attack : ATTACKS) {
            attempt(attack, wall);
            if (System.clearProperty(MARKER) != null) {
                throw new IllegalStateException(
                        "The self-test failed: rules can run code of their own, so no rules are run\n"
                                + "Maybe the program was packed or started in a way that its class loaders do not hold");
            }
        }
    }

    static void attempt(String drl, ClassLoader wall) {
        try {
            new Sessions(Compiler.compile(drl, wall)).judge(Facts.of((Claim) Values.read(FLOOD, Claim.class)));
        } catch (RuntimeException | LinkageError refused) {
            // As it should be. Whether anything ran before is what counts.
        }
    }

    private static String rule(String attribute, String condition, String consequence) {
        return "package claimgauge.rules;\nimport " + Facts.class.getName() + ";\nrule \"r0\" " + attribute
                + " when $claim : Facts(" + condition + ") then " + consequence + " end\n";
    }
}
