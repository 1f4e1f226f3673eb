package io.github.claimgauge.rulebook.answer;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Moment;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value of the claim: {@code $claimedAt-5d}, {@code $claimedAt+5d}, {@code $actor.name}, {@code $victim.country} or
 * {@code $victim.sector}.
 *
 * @param days how long after; negative if before
 */
record Placeholder(String name, int days) implements AnswerValue {

    private static final Pattern TEXT = Pattern.compile(
            "\\$(?:(claimedAt)(?:([+-][1-9]\\d{0,3})d)?|(actor\\.name|victim\\.country|victim\\.sector))");

    static boolean isIn(JsonNode json) {
        return json.isContainer()
                ? json.valueStream().anyMatch(Placeholder::isIn)
                : json.isString() && json.stringValue().startsWith("$");
    }

    /** @throws IllegalArgumentException if there is no such value, or if it is not of this type */
    static Placeholder of(JsonNode json, Type type) {
        var matcher = TEXT.matcher(json.stringValue(""));
        if (!matcher.matches() || type != (matcher.group(1) == null ? String.class : Moment.class)) {
            throw new IllegalArgumentException("No value of a claim that could be set: " + json);
        }
        int days = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return new Placeholder(Objects.requireNonNullElse(matcher.group(1), matcher.group(3)), days);
    }

    @Override
    public @Nullable Object of(Claim claim) {
        return switch (name) {
            case "claimedAt" -> claimedAt(claim.claimedAt());
            case "actor.name" -> claim.actor().name();
            case "victim.country" -> claim.victim().country();
            default -> claim.victim().sector();
        };
    }

    @Override
    public Stream<Place> sources() {
        return Stream.of(Place.at("/" + name.replace('.', '/')));
    }

    private @Nullable Moment claimedAt(Moment moment) {
        try {
            return days == 0
                    ? Moment.of(moment.start())
                    : Moment.of(
                            LocalDate.ofInstant(moment.start(), ZoneOffset.UTC).plusDays(days));
        } catch (DateTimeException tooFarOff) {
            return null;
        }
    }
}
