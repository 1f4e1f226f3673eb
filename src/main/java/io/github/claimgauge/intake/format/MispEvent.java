package io.github.claimgauge.intake.format;

import static io.github.claimgauge.intake.format.MispShape.DDOS;
import static io.github.claimgauge.intake.format.MispShape.POST;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.intake.words.Days;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a MISP event says beside its posts. It is looked up once: an event may have thousands of them.
 *
 * @param marked whether it has a marking by TLP
 * @param tlp the most restricted of those that are known
 * @param victim an object on the victim, if there is one and it can only be that of the one post
 * @param others places of what no claim carries
 */
record MispEvent(
        Optional<LocalDate> date,
        Optional<String> actor,
        boolean marked,
        Optional<Claim.Tlp> tlp,
        Optional<JsonNode> victim,
        List<String> others) {

    private static final String VICTIM = "victim";

    private static final Pattern ACTOR_TAG = Pattern.compile(
            "(?i)misp-galaxy:(?:ransomware|threat-actor|mitre-intrusion-set|360net-threat-actor)=\"([^\"]{1,500})\"");
    private static final Pattern ACTOR_IN_TITLE = Pattern.compile("(.{1,200}?) new post\\s*: .*");

    /** More names of objects do not help. */
    private static final int MOST_OTHERS = 100;

    static MispEvent of(JsonNode event) {
        var colours = MispShape.colours(event).toList();
        var victim = victim(event);
        return new MispEvent(
                Days.utc(event.path("date").asString("")),
                tagged(MispShape.tags(event).stream())
                        .or(() -> attributed(event))
                        .or(() -> titled(event)),
                !colours.isEmpty(),
                colours.stream().flatMap(Optional::stream).max(Comparator.naturalOrder()),
                victim,
                others(event, victim.isPresent()));
    }

    /** The actor whom the first of these tags names that names one. */
    static Optional<String> tagged(Stream<String> tags) {
        return tags.map(ACTOR_TAG::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .findFirst();
    }

    /** Whom the event itself names, if it is one. */
    private static Optional<String> attributed(JsonNode event) {
        var names = event.path("Attribute")
                .valueStream()
                .filter(attribute -> attribute.path("type").asString("").equals("threat-actor"))
                .map(attribute -> attribute.path("value").asString(""))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private static Optional<String> titled(JsonNode event) {
        var title = ACTOR_IN_TITLE.matcher(event.path("info").asString(""));
        return title.matches() ? Optional.of(title.group(1)) : Optional.empty();
    }

    private static Optional<JsonNode> victim(JsonNode event) {
        var count = names(event).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        boolean alone = times(count, VICTIM) == 1 && times(count, POST) + times(count, DDOS) == 1;
        return event.path("Object")
                .valueStream()
                .filter(object -> alone && name(object).equals(VICTIM))
                .findFirst();
    }

    private static long times(Map<String, Long> count, String name) {
        return count.getOrDefault(name, 0L);
    }

    private static List<String> others(JsonNode event, boolean victimIsRead) {
        var objects = names(event)
                .filter(name -> !name.equals(POST) && !name.equals(DDOS) && !(name.equals(VICTIM) && victimIsRead))
                .distinct()
                .limit(MOST_OTHERS)
                .map(MispEvent::place);
        return Stream.concat(event.path("Attribute").isEmpty() ? Stream.of() : Stream.of("/Event/Attribute"), objects)
                .toList();
    }

    /** Where its objects of a name stand, for people. */
    private static String place(String name) {
        return "/Event/Object " + name;
    }

    static String placeOfVictim() {
        return place(VICTIM);
    }

    private static Stream<String> names(JsonNode event) {
        return event.path("Object").valueStream().map(MispEvent::name);
    }

    private static String name(JsonNode object) {
        return object.path("name").asString("");
    }
}
