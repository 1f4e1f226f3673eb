package io.github.claimgauge.intake;

import io.github.claimgauge.intake.format.Format;
import io.github.claimgauge.intake.format.Item;
import io.github.claimgauge.intake.format.Warning;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What became of a file: each of its places is accepted, updated, unchanged or refused.
 *
 * @param accepted claims that were new
 * @param updated claims in which something unknown was filled in
 * @param unchanged claims that the casebook knew as they are
 * @param refused how many places were no claim
 * @param refusals the first thousand of them, by line
 * @param keeping how many claims have a fact that the file tells otherwise; the casebook's was kept
 * @param kept the first thousand of them, by line
 * @param told what the file says and claims do not carry: the first thousand sorts of it
 */
public record Report(
        Format format,
        long accepted,
        long updated,
        long unchanged,
        long refused,
        List<Item.Refused> refusals,
        long keeping,
        List<Kept> kept,
        List<Told> told) {

    public Report {
        refusals = List.copyOf(refusals);
        kept = List.copyOf(kept);
        told = List.copyOf(told);
    }

    /**
     * A claim in which the casebook's facts were kept.
     *
     * @param facts JSON pointers into the claim
     */
    public record Kept(long line, String claim, List<String> facts) {}

    /**
     * A sort of warning.
     *
     * @param count how many claims it was about
     * @param line of the first of them
     */
    public record Told(Warning warning, long count, long line) {

        Told and(Told other) {
            return new Told(warning, count + other.count, Math.min(line, other.line));
        }
    }

    /** In UTF-8, in one line. */
    public byte[] json() {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("format", format.toString());
        node.put("accepted", accepted)
                .put("updated", updated)
                .put("unchanged", unchanged)
                .put("refused", refused);
        var lines = node.putArray("refusals");
        refusals.forEach(refusal -> write(refusal, lines.addObject()));
        node.put("keeping", keeping);
        var keepings = node.putArray("kept");
        kept.forEach(one -> write(one, keepings.addObject()));
        var warnings = node.putArray("warnings");
        told.forEach(one -> write(one, warnings.addObject()));
        return JsonMapper.shared().writeValueAsBytes(node);
    }

    private static void write(Item.Refused refusal, ObjectNode node) {
        node.put("line", refusal.line());
        var errors = node.putArray("errors");
        refusal.faults()
                .forEach(fault ->
                        errors.addObject().put("pointer", fault.pointer()).put("message", fault.message()));
    }

    private static void write(Kept kept, ObjectNode node) {
        node.put("line", kept.line()).put("claim", kept.claim());
        kept.facts().forEach(node.putArray("facts")::add);
    }

    private static void write(Told told, ObjectNode node) {
        node.put("kind", told.warning().kind().toString())
                .put("field", told.warning().field())
                .put("meaning", told.warning().kind().words())
                .put("count", told.count())
                .put("line", told.line());
    }
}
