package io.github.claimgauge.intake.format;

import io.github.claimgauge.claim.Attack;
import io.github.claimgauge.claim.Channel;
import io.github.claimgauge.intake.format.Warning.Kind;
import io.github.claimgauge.intake.piece.Piece;
import io.github.claimgauge.intake.words.Countries;
import io.github.claimgauge.intake.words.Days;
import io.github.claimgauge.intake.words.Sectors;
import io.github.claimgauge.intake.words.Sizes;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.names.Domains;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Posts of leak sites as trackers give them: ransomware.live in its three shapes, and RansomLook. A tracker's time of
 * discovery is no time of the claim; a picture of the post is no proof; a text may be leaked data, and is not kept.
 */
final class PostShape implements Shape {

    /** The tracker's own pages and numbers: they say nothing of the claim. */
    private static final List<String> OF_NO_ACCOUNT = List.of("id", "url", "permalink");

    private static final List<String> PICTURES = List.of("screenshot", "screen");
    private static final List<String> TEXTS = List.of("description", "magnet", "post_text");

    private final ClaimReader reader;

    PostShape(ClaimReader reader) {
        this.reader = reader;
    }

    @Override
    public void read(Piece.Whole piece, Consumer<Item> items) {
        var draft = new Draft(piece.line(), piece.pointer());
        var fields = new Fields(piece.node());
        draft.set("/attack", Attack.RANSOMWARE.toString(), "");
        draft.set("/channel/platform", Channel.Platform.LEAK_SITE.toString(), "");
        victim(draft, fields);
        fields.text("group", "group_name").ifPresent(field -> Title.actor(draft, field.value(), field.pointer()));
        fields.text("claim_url", "post_url", "link").ifPresent(field -> url(draft, field));
        data(draft, fields);
        var seen = dates(draft, fields);
        leftovers(draft, fields);
        required(draft);
        items.accept(draft.finished(reader, seen));
    }

    private static void required(Draft draft) {
        if (!draft.has("/victim/name")) {
            draft.fault("", "names no victim: victim or post_title is required");
        }
        if (!draft.has("/actor/name")) {
            draft.fault("", "names no actor: group or group_name is required");
        }
        if (!draft.has("/claimedAt")) {
            draft.fault("", "has no date: discovered is required, such as 2024-04-16 or 2024-04-16 09:30:00");
        }
    }

    private static void victim(Draft draft, Fields fields) {
        fields.text("website", "domain")
                .ifPresent(field -> draft.set("/victim/domain", Domains.registrable(field.value()), field.pointer()));
        fields.text("victim", "post_title").ifPresent(field -> Title.victim(draft, field.value(), field.pointer()));
        fields.text("country")
                .ifPresent(field -> draft.set("/victim/country", Countries.code(field.value()), field.pointer()));
        fields.text("activity")
                .flatMap(field -> Sectors.word(field.value()).map(word -> new Fields.Field<>(field.pointer(), word)))
                .ifPresent(field -> draft.set("/victim/sector", field.value(), field.pointer()));
        fields.any("infostealer").ifPresent(field -> infostealer(draft, field));
    }

    /** An object tells how many of the staff's credentials were found; anything else tells nothing. */
    private static void infostealer(Draft draft, Fields.Field<JsonNode> field) {
        var employees = field.value().path("employees");
        int sign = employees.isIntegralNumber() ? employees.bigIntegerValue().signum() : -1;
        draft.set("/victim/infostealer", sign < 0 ? Optional.empty() : Optional.of(sign > 0), field.pointer());
    }

    private static void url(Draft draft, Fields.Field<String> field) {
        boolean usable = field.value().length() <= 2000
                && field.value().strip().chars().noneMatch(c -> c <= ' ' || Character.isSurrogate((char) c));
        draft.set(
                "/channel/url",
                usable ? Optional.of(field.value().strip()) : Optional.<String>empty(),
                field.pointer());
    }

    private static void data(Draft draft, Fields fields) {
        fields.text("data_size")
                .ifPresent(field -> draft.set("/claimed/bytes", Sizes.bytes(field.value()), field.pointer()));
        if (fields.has("magnet")) {
            draft.set("/claimed/released", true, "/magnet");
        }
    }

    /**
     * The day on which the tracker first saw the claim. It stands in for the claim's own date, which only the oldest shape
     * has ({@code published}); {@code attackdate} is the tracker's estimate of when the attack happened, not of the claim.
     */
    private static Optional<LocalDate> dates(Draft draft, Fields fields) {
        var seen = day(draft, fields, "discovered");
        var published = day(draft, fields, "published");
        var attacked = day(draft, fields, "attackdate");
        if (published.isPresent() && seen.isPresent() && published.get().isBefore(seen.get())) {
            draft.set("/claimedAt", published.get().toString(), "/published");
            return seen;
        }
        if (published.isPresent() && seen.isPresent() && published.get().isAfter(seen.get())) {
            draft.warn(Kind.DATE_CONTRADICTED, "/published");
        }
        if (attacked.isPresent() && seen.isPresent() && !attacked.equals(seen)) {
            draft.warn(Kind.NOT_CARRIED, "/attackdate");
        }
        if (seen.isEmpty() && published.isPresent()) {
            draft.set("/claimedAt", published.get().toString(), "/published");
            return published;
        }
        seen.or(() -> attacked).ifPresent(day -> draft.estimate(day, seen.isPresent() ? "/discovered" : "/attackdate"));
        return seen.or(() -> attacked);
    }

    private static Optional<LocalDate> day(Draft draft, Fields fields, String name) {
        var field = fields.text(name);
        var day = field.flatMap(found -> Days.utc(found.value()));
        if (field.isPresent() && day.isEmpty()) {
            draft.warn(Kind.NOT_UNDERSTOOD, "/" + name);
        }
        return day;
    }

    private static void leftovers(Draft draft, Fields fields) {
        fields.each(OF_NO_ACCOUNT, (field, value) -> {});
        fields.each(PICTURES, (field, value) -> draft.warn(Kind.NOT_PROOF, field));
        fields.each(TEXTS, (field, value) -> draft.warn(Kind.MAY_BE_LEAKED, field));
        fields.each(
                List.of("press", "claim_url", "post_url", "link"),
                (field, value) -> draft.warn(Kind.NOT_CARRIED, field));
        fields.unread().forEach(field -> draft.warn(Kind.UNKNOWN_FIELD, field));
    }
}
