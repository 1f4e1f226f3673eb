package io.github.claimgauge.intake.format;

import io.github.claimgauge.intake.format.Warning.Kind;
import io.github.claimgauge.intake.words.Days;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** The attributes of one MISP object, and which of them nobody has looked at yet. Of many of one name, the first counts. */
final class Attributes {

    private final Draft draft;
    private final Map<String, String> unread = new LinkedHashMap<>();

    Attributes(JsonNode object, Draft draft) {
        this.draft = draft;
        object.path("Attribute").forEach(this::add);
    }

    private void add(JsonNode attribute) {
        var name = attribute.path("object_relation").asString("");
        var value = attribute.path("value").asString("");
        if (name.isEmpty() || value.isBlank()) {
            return;
        }
        if (unread.putIfAbsent(name, value) != null) {
            draft.warn(Kind.NOT_CARRIED, "/" + name);
        }
    }

    Optional<String> taken(String name) {
        return Optional.ofNullable(unread.remove(name));
    }

    void take(String name, BiConsumer<String, String> there) {
        taken(name).ifPresent(text -> there.accept(text, "/" + name));
    }

    Optional<LocalDate> day(String name) {
        var text = taken(name);
        var day = text.flatMap(Days::utc);
        if (text.isPresent() && day.isEmpty()) {
            draft.warn(Kind.NOT_UNDERSTOOD, "/" + name);
        }
        return day;
    }

    void skip(Kind why, String... names) {
        for (var name : names) {
            take(name, (text, field) -> draft.warn(why, field));
        }
    }

    void leftovers() {
        unread.keySet().forEach(name -> draft.warn(Kind.UNKNOWN_FIELD, "/" + name));
    }
}
