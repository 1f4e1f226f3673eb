package io.github.claimgauge.casebook.filing;

import io.github.claimgauge.json.Pointers;
import java.util.Arrays;
import java.util.List;

/**
 * What came of making a kept assessment again.
 *
 * @param identical whether it is the same to the byte
 * @param because why it is not, for people; empty if it is
 * @param differences JSON pointers into the answer to what differs
 * @param rulebook version of the rulebook, of both
 * @param engine version of the rule engine then
 * @param engineNow version of the rule engine now
 */
public record Replay(
        boolean identical, String because, List<String> differences, String rulebook, String engine, String engineNow) {

    /** Nobody can make it again: its rulebook is gone. */
    public static Replay impossible(Filing filing) {
        return new Replay(
                false,
                "The rulebook that the assessment was made by was not kept, or this program cannot use it any more",
                List.of(),
                filing.rulebook(),
                filing.engine(),
                "");
    }

    /** @param again the JSON of the answer as it is made now, by the same rulebook */
    public static Replay compare(Filing filing, byte[] again, String engineNow) {
        boolean identical = Arrays.equals(filing.answer(), again);
        return new Replay(
                identical,
                identical ? "" : reason(filing.engine(), engineNow),
                identical ? List.of() : Pointers.differing(filing.answer(), again),
                filing.rulebook(),
                filing.engine(),
                engineNow);
    }

    private static String reason(String engine, String engineNow) {
        return engine.equals(engineNow)
                ? "The rules are the same, but this version of the program words or computes something in another way"
                : "The rules are the same, but the rule engine is another version: " + engineNow + ", then " + engine;
    }
}
