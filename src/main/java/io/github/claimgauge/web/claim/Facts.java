package io.github.claimgauge.web.claim;

import io.github.claimgauge.casebook.filing.Filing;
import io.github.claimgauge.casebook.filing.Recalled;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.json.Values;
import io.github.claimgauge.web.form.Field;
import io.github.claimgauge.web.form.Section;
import io.github.claimgauge.web.form.Sections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was scored, in the words and the order of the form: what the claim states and what memory filled in. What nobody has
 * looked at is left out, as far as its name: a subject of which nothing is known has no facts.
 */
final class Facts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final int MOST_ITEMS = 50;

    /** What stands at the head of the page and changes no score. */
    private static final Set<String> AT_HEAD = Set.of("/id", "/headline", "/tlp");

    /** Facts about one thing. */
    record Subject(String name, List<Fact> facts) {}

    /** @param memory where memory has it from; null for what the claim states */
    record Fact(String name, String value, @Nullable String memory) {}

    private final Filing filing;
    private final JsonNode evidence;

    private Facts(Filing filing, Moment asOf) {
        this.filing = filing;
        this.evidence = JSON.readTree(Values.bytes(filing.evidence().asOf(asOf)));
    }

    /** @param asOf what became known later is left out */
    static List<Subject> of(Filing filing, Moment asOf) {
        var facts = new Facts(filing, asOf);
        return Sections.ALL.stream()
                .filter(section -> section.isList() || !AT_HEAD.containsAll(pointers(section)))
                .map(section -> new Subject(section.title(), facts.of(section).toList()))
                .toList();
    }

    private static List<String> pointers(Section section) {
        return section.fields().stream().map(Field::pointer).toList();
    }

    private Stream<Fact> of(Section section) {
        return section.isList() ? items(section, evidence.at(section.list())) : single(section);
    }

    private Stream<Fact> single(Section section) {
        return section.fields().stream()
                .filter(field -> !AT_HEAD.contains(field.pointer()))
                .filter(field -> isKnown(evidence.at(field.pointer())))
                .map(field -> fact(field.label(), field.pointer()));
    }

    private Stream<Fact> items(Section section, JsonNode items) {
        if (!isKnown(items)) {
            return Stream.empty();
        }
        if (items.isEmpty()) {
            return Stream.of(new Fact("Looked for", "there are none", memory(section.list())));
        }
        int shown = Math.min(items.size(), MOST_ITEMS);
        return Stream.concat(
                IntStream.range(0, shown)
                        .mapToObj(at -> fact(section.item() + " " + (at + 1), section.list() + "/" + at)),
                items.size() > shown
                        ? Stream.of(new Fact("Further ones", String.valueOf(items.size() - shown), null))
                        : Stream.empty());
    }

    private Fact fact(String name, String pointer) {
        return new Fact(name, Plain.of(pointer, evidence.at(pointer)), memory(pointer));
    }

    private static boolean isKnown(JsonNode value) {
        return !value.isMissingNode() && !value.isNull();
    }

    /** What memory fills in may be an object of several facts. */
    private @Nullable String memory(String pointer) {
        return filing.recalled().stream()
                .filter(recalled -> (pointer + "/").startsWith(recalled.pointer() + "/"))
                .map(Recalled::source)
                .findFirst()
                .orElse(null);
    }
}
