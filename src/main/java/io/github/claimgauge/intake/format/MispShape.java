package io.github.claimgauge.intake.format;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.intake.piece.Piece;
import io.github.claimgauge.json.ClaimReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * MISP events. Our own export says in an attribute all that a claim can say; of other events, each object
 * {@code ransomware-group-post} or {@code ddos-claim} is a claim. RansomLook's events leave
 * most of the object empty and name the actor in a tag, or in the event's title alone.
 */
final class MispShape implements Shape {

    static final String POST = "ransomware-group-post";
    static final String DDOS = "ddos-claim";

    private static final Pattern TLP = Pattern.compile("(?i)tlp:(.*)");

    private static final Map<String, Claim.Tlp> COLOURS = Map.of(
            "white", Claim.Tlp.CLEAR,
            "clear", Claim.Tlp.CLEAR,
            "green", Claim.Tlp.GREEN,
            "amber", Claim.Tlp.AMBER,
            "amber+strict", Claim.Tlp.AMBER_STRICT,
            "red", Claim.Tlp.RED);

    private final ClaimReader reader;

    MispShape(ClaimReader reader) {
        this.reader = reader;
    }

    @Override
    public void read(Piece.Whole piece, Consumer<Item> items) {
        var node = piece.node();
        if (node.path("response").isArray()) {
            var events = node.get("response");
            for (int index = 0; index < events.size(); index++) {
                event(events.get(index), piece, piece.pointer() + "/response/" + index, items);
            }
        } else {
            event(node, piece, piece.pointer(), items);
        }
    }

    private void event(JsonNode node, Piece.Whole piece, String pointer, Consumer<Item> items) {
        boolean wrapped = node.has("Event");
        var event = wrapped ? node.get("Event") : node;
        var place = pointer + (wrapped ? "/Event" : "");
        own(event)
                .ifPresentOrElse(
                        text -> items.accept(own(text, event, new Piece.Whole(piece.line(), place, piece.node()))),
                        () -> posts(event, piece.line(), place, items));
    }

    private Item own(String text, JsonNode event, Piece.Whole around) {
        var marked = colours(event).flatMap(Optional::stream).max(Comparator.naturalOrder());
        return new OwnCase(reader).read(around, text, marked, "/Attribute");
    }

    /** What our own export says in an attribute. */
    private static Optional<String> own(JsonNode event) {
        return event.path("Attribute")
                .valueStream()
                .filter(attribute -> attribute.path("type").asString("").equals("other"))
                .map(attribute -> attribute.path("value").asString(""))
                .filter(value -> value.startsWith("{\"claim\":"))
                .findFirst();
    }

    private void posts(JsonNode event, long line, String pointer, Consumer<Item> items) {
        var around = MispEvent.of(event);
        int found = 0;
        int index = 0;
        for (var object : event.path("Object")) {
            var name = object.path("name").asString("");
            if (name.equals(POST) || name.equals(DDOS)) {
                found++;
                var place = pointer + "/Object/" + index;
                items.accept(new MispPost(around, object, new Draft(line, place)).claim(reader));
            }
            index++;
        }
        if (found == 0) {
            items.accept(new Item.Refused(
                    line,
                    List.of(new Fault(pointer, "holds no object " + POST + " or " + DDOS + ", and so no claim"))));
        }
    }

    static List<String> tags(JsonNode of) {
        var names = new ArrayList<String>();
        of.path("Tag").forEach(tag -> names.add(tag.path("name").asString("")));
        return names;
    }

    /** The markings by TLP; one that nobody knows is empty. */
    static Stream<Optional<Claim.Tlp>> colours(JsonNode event) {
        return tags(event).stream()
                .map(TLP::matcher)
                .filter(Matcher::matches)
                .map(match -> Optional.ofNullable(COLOURS.get(match.group(1).toLowerCase(Locale.ROOT))));
    }
}
