package io.github.claimgauge.rulebook;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.InvalidClaim;
import io.github.claimgauge.json.Values;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What an answer sets: the same for every claim, or made from the claim where its JSON says {@code "$…"}. */
final class AnswerValue {

    private static final JsonMapper QUOTE = new JsonMapper();
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\"\\$(claimedAt|actor\\.name|victim\\.country|victim\\.sector|elsewhere)(?:-(\\d{1,4})d)?\"");

    private final String json;
    private final Type type;
    private final @Nullable Object constant;

    private AnswerValue(String json, Type type, @Nullable Object constant) {
        this.json = json;
        this.type = type;
        this.constant = constant;
    }

    /** @throws IllegalArgumentException if the JSON does not fit the type */
    static AnswerValue compile(String json, Type type) {
        if (PLACEHOLDER.matcher(json).find()) {
            return new AnswerValue(json, type, null);
        }
        return new AnswerValue(json, type, parse(json, type));
    }

    /** The value for this claim; empty if the claim lacks what it is made from, or lies too far back for it. */
    Optional<Object> of(Claim claim) {
        if (constant != null) {
            return Optional.of(constant);
        }
        try {
            return filledIn(claim);
        } catch (IllegalArgumentException cannotBe) {
            return Optional.empty();
        }
    }

    private Optional<Object> filledIn(Claim claim) {
        var matcher = PLACEHOLDER.matcher(json);
        var text = new StringBuilder();
        while (matcher.find()) {
            var value = value(matcher, claim);
            if (value == null) {
                return Optional.empty();
            }
            matcher.appendReplacement(text, Matcher.quoteReplacement(QUOTE.writeValueAsString(value)));
        }
        return Optional.of(parse(matcher.appendTail(text).toString(), type));
    }

    private static @Nullable String value(Matcher placeholder, Claim claim) {
        return switch (placeholder.group(1)) {
            case "claimedAt" ->
                placeholder.group(2) == null
                        ? claim.claimedAt().start().toString()
                        : LocalDate.ofInstant(claim.claimedAt().start(), ZoneOffset.UTC)
                                .minusDays(Long.parseLong(placeholder.group(2)))
                                .toString();
            case "actor.name" -> claim.actor().name();
            case "victim.country" -> claim.victim().country();
            case "victim.sector" -> claim.victim().sector();
            default ->
                "NZ".equals(claim.victim().country())
                                || "AU".equals(claim.victim().country())
                        ? "BR"
                        : "NZ";
        };
    }

    private static Object parse(String json, Type type) {
        try {
            return Values.read(json, type);
        } catch (InvalidClaim fault) {
            throw new IllegalArgumentException(fault);
        }
    }
}
