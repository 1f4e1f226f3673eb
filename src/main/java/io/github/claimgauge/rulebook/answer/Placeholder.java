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
 * A value of the claim: {@code $claimedAt-5d}, {@code $actor.name}, {@code $victim.country}, {@code $victim.sector}, or
 * {@code $elsewhere}, a country in another region than the victim's.
 *
 * @param days how long before
 */
record Placeholder(String name, int days) implements AnswerValue {

    private static final Pattern TEXT = Pattern.compile(
            "\\$(?:(claimedAt)(?:-([1-9]\\d{0,3})d)?|(actor\\.name|victim\\.country|victim\\.sector|elsewhere))");

    private static final String ELSEWHERE = "elsewhere";

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
        var country = claim.victim().country();
        return switch (name) {
            case "claimedAt" -> claimedAt(claim.claimedAt());
            case "actor.name" -> claim.actor().name();
            case "victim.country" -> country;
            case "victim.sector" -> claim.victim().sector();
            default -> country == null ? null : elsewhere(country);
        };
    }

    private static String elsewhere(String country) {
        return country.equals("NZ") || country.equals("AU") ? "BR" : "NZ";
    }

    @Override
    public Stream<Place> sources() {
        var field = name.equals(ELSEWHERE) ? "victim.country" : name;
        return Stream.of(Place.at("/" + field.replace('.', '/')));
    }

    private @Nullable Moment claimedAt(Moment moment) {
        try {
            return days == 0
                    ? Moment.of(moment.start())
                    : Moment.of(
                            LocalDate.ofInstant(moment.start(), ZoneOffset.UTC).minusDays(days));
        } catch (DateTimeException tooFarBack) {
            return null;
        }
    }
}
