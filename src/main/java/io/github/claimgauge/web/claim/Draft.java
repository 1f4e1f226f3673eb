package io.github.claimgauge.web.claim;

import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.json.ClaimWriter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of a claim while it is amended.
 *
 * @param faults what is wrong with it, in the order of the lines
 */
record Draft(String json, List<Placed> faults) {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final PrettyPrinter PRETTY = new DefaultPrettyPrinter(
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER));

    /**
     * A fault and where it is.
     *
     * @param line from 1; 0 if it has no place in the text
     */
    record Placed(int line, String place, String message) {}

    static Draft of(Case found) {
        return of(ClaimWriter.bytes(found.claim()));
    }

    static Draft of(byte[] json) {
        var tree = JSON.readTree(json);
        return new Draft(JSON.writer().with(PRETTY).writeValueAsString(tree), List.of());
    }

    static Draft refused(String json, List<Fault> faults) {
        var lines = lines(json);
        return new Draft(
                json,
                faults.stream()
                        .map(fault -> new Placed(line(fault.pointer(), lines), fault.pointer(), fault.message()))
                        .sorted(Comparator.comparingInt(Placed::line))
                        .toList());
    }

    /** Of the value, or of the innermost one around it if it is not there. */
    private static int line(String pointer, Map<String, Integer> lines) {
        for (var place = pointer; !place.isEmpty(); place = place.substring(0, place.lastIndexOf('/'))) {
            if (lines.containsKey(place)) {
                return lines.getOrDefault(place, 0);
            }
        }
        return 0;
    }

    /** Where each value begins. What is no JSON has places up to its fault. */
    private static Map<String, Integer> lines(String json) {
        var lines = new HashMap<String, Integer>();
        try (var parser = JSON.createParser(json)) {
            while (parser.nextToken() != null) {
                var place = parser.streamReadContext().pathAsPointer(false).toString();
                lines.putIfAbsent(place, parser.currentTokenLocation().getLineNr());
            }
        } catch (JacksonException unreadable) {
            return lines;
        }
        return lines;
    }
}
