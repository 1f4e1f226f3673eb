package io.github.claimgauge;

import io.github.claimgauge.casebook.Outcome.Label;
import io.github.claimgauge.claim.Actor;
import io.github.claimgauge.claim.Attack;
import io.github.claimgauge.claim.Channel;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Claimed;
import io.github.claimgauge.claim.Corroboration;
import io.github.claimgauge.claim.FollowUpChannel;
import io.github.claimgauge.claim.Found;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.claim.PriorListing;
import io.github.claimgauge.claim.Proof;
import io.github.claimgauge.claim.TrackRecord;
import io.github.claimgauge.claim.Victim;
import io.github.claimgauge.claim.VictimResponse;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.tuning.LabelledClaim;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Valid claims at random, the same ones for the same seed: every field, known and unknown, empty and full lists. Some claims
 * are nearly blank and some nearly complete.
 */
public final class RandomClaims {

    private static final List<String> COUNTRIES = List.of("CN", "MY", "DE", "US", "BR", "EU", "XK", "NZ", "AU", "IL");
    private static final List<String> SECTORS =
            List.of("manufacturing", "government", "health", "education", "social_media", "cybersecurity");
    private static final List<String> DATA_TYPES =
            List.of("credentials", "emails", "customer_pii", "contracts", "source_code", "health_records");
    private static final List<String> BRANDS = List.of("R00TK1T", "LockBit", " lockbit ", "Ünïcode-Crew", "0APT");
    private static final int[] COUNTS = {0, 1, 2, 3, 5, 10, 20, 50, 80, 120, 300, 500, 1000, 4000};

    private static final JsonMapper WRITER = JsonMapper.builder()
            .enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
            .addModule(new SimpleModule()
                    .addSerializer(Moment.class, ToStringSerializer.instance)
                    .addSerializer(Found.class, new FoundSerializer()))
            .build();

    private static final class FoundSerializer extends ValueSerializer<Object> {

        @Override
        public void serialize(Object found, JsonGenerator json, SerializationContext context) {
            context.writeValue(json, Objects.requireNonNullElse(((Found<?>) found).value(), "none"));
        }
    }

    private final Random random;
    private double share;

    public RandomClaims(long seed) {
        this.random = new Random(seed);
    }

    /** That many claims of this seed, in order. */
    public static Stream<Claim> of(long seed, int count) {
        var claims = new RandomClaims(seed);
        return IntStream.range(0, count).mapToObj(number -> claims.next());
    }

    /** The same, with every outcome in turn. */
    public static List<LabelledClaim> labelled(long seed, int count) {
        var labels = Label.values();
        var claims = new RandomClaims(seed);
        return IntStream.range(0, count)
                .mapToObj(number -> new LabelledClaim(claims.next(), labels[number % labels.length]))
                .toList();
    }

    /** The claim as {@link ClaimReader} reads it. */
    public static byte[] json(Claim claim) {
        return WRITER.writeValueAsBytes(claim);
    }

    public Claim next() {
        share = random.nextInt(5) / 4.0;
        var claimedAt = moment(2016, 2024);
        return new Claim(
                maybe(() -> "claim-" + random.nextInt(10_000)),
                maybe(() -> "Somebody claims something, “quoted” & <b>marked</b>"),
                one(Attack.values()),
                maybe(() -> one(Claim.Tlp.values())),
                actor(),
                victim(),
                found(() -> before(claimedAt)),
                claimedAt,
                maybe(random::nextBoolean),
                maybe(this::channel),
                maybe(() -> list(this::followUp)),
                maybe(() -> list(this::proof)),
                maybe(() -> one(Claim.ProofRequest.values())),
                maybe(() -> one(Claim.PromisedProof.values())),
                maybe(this::claimed),
                found(() -> near(claimedAt)),
                maybe(() -> response(claimedAt)),
                maybe(() -> list(() -> corroboration(claimedAt))),
                maybe(() -> list(() -> new PriorListing(one(BRANDS), maybe(() -> near(claimedAt))))));
    }

    private Actor actor() {
        return new Actor(
                one(BRANDS),
                maybe(() -> one(Actor.Kind.values())),
                maybe(() -> list(() -> one(COUNTRIES))),
                maybe(() -> list(() -> one(SECTORS))),
                maybe(() -> moment(2010, 2025)),
                maybe(() -> new TrackRecord(maybe(this::count), maybe(this::count), maybe(this::count))),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                found(() -> moment(2014, 2025)),
                maybe(() -> 1 + count()),
                maybe(() -> list(() -> one(BRANDS))));
    }

    private Victim victim() {
        return new Victim(
                "Victim " + random.nextInt(100),
                maybe(() -> one(COUNTRIES)),
                maybe(() -> one(SECTORS)),
                maybe(() -> "victim.example"),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(this::size),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean));
    }

    private Channel channel() {
        return new Channel(
                maybe(() -> one(Channel.Platform.values())),
                maybe(random::nextBoolean),
                maybe(() -> "https://t.me/somewhere"),
                maybe(random::nextBoolean),
                maybe(() -> one(Channel.SellerStanding.values())),
                maybe(random::nextBoolean));
    }

    private FollowUpChannel followUp() {
        return new FollowUpChannel(
                maybe(() -> one(Channel.Platform.values())),
                maybe(random::nextBoolean),
                maybe(this::count),
                maybe(() -> "https://t.me/elsewhere"));
    }

    private Proof proof() {
        var tested = maybe(this::count);
        return new Proof(
                one(Proof.Kind.values()),
                maybe(() -> moment(2016, 2024)),
                maybe(random::nextBoolean),
                maybe(() -> 1 + count()),
                maybe(() -> 1 + count()),
                maybe(this::size),
                maybe(this::size),
                maybe(() -> one(Proof.View.values())),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(() -> random.nextInt(101)),
                maybe(random::nextBoolean),
                tested,
                tested == null ? null : maybe(() -> random.nextInt(tested + 1)),
                maybe(this::count),
                maybe(random::nextBoolean),
                found(() -> moment(2010, 2025)),
                maybe(random::nextBoolean));
    }

    private Claimed claimed() {
        return new Claimed(
                found(this::size),
                found(this::size),
                maybe(() -> list(() -> one(DATA_TYPES))),
                found(this::size),
                found(() -> moment(2016, 2025)),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(() -> one(Claimed.Vector.values())));
    }

    private VictimResponse response(Moment claimedAt) {
        return new VictimResponse(
                one(VictimResponse.Kind.values()),
                maybe(() -> near(claimedAt)),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean));
    }

    private Corroboration corroboration(Moment claimedAt) {
        return new Corroboration(
                one(Corroboration.Kind.values()), maybe(() -> near(claimedAt)), maybe(() -> "A source"));
    }

    private int count() {
        return COUNTS[random.nextInt(COUNTS.length)];
    }

    /** From 0 over the everyday to the absurd. */
    private long size() {
        return random.nextInt(20) == 0
                ? Long.MAX_VALUE
                : (long) (random.nextInt(10) * Math.pow(10, random.nextInt(16)));
    }

    private Moment moment(int firstYear, int lastYear) {
        return written(LocalDate.of(firstYear + random.nextInt(lastYear - firstYear + 1), 1, 1)
                .plusDays(random.nextInt(365)));
    }

    /** Not after the claim, most often days before it. */
    private Moment before(Moment claimedAt) {
        var day = LocalDate.ofInstant(claimedAt.start(), ZoneOffset.UTC);
        var candidate = written(day.minusDays(random.nextInt(10) < 8 ? random.nextInt(12) : random.nextInt(400)));
        return candidate.isAfter(claimedAt) ? claimedAt : candidate;
    }

    private Moment near(Moment claimedAt) {
        return written(LocalDate.ofInstant(claimedAt.start(), ZoneOffset.UTC)
                .plusDays(random.nextInt(30) * (random.nextBoolean() ? 1L : -10L)));
    }

    private Moment written(LocalDate day) {
        return Moment.parse(
                switch (random.nextInt(8)) {
                    case 0 -> day.toString().substring(0, 4);
                    case 1 -> day.toString().substring(0, 7);
                    case 2 -> day + "T0" + random.nextInt(10) + ":30:00Z";
                    case 3 -> day + "T1" + random.nextInt(10) + ":00:00+05:30";
                    default -> day.toString();
                });
    }

    private <T> List<T> list(Supplier<T> item) {
        return Stream.generate(item).limit(random.nextInt(4)).toList();
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextDouble() < share ? value.get() : null;
    }

    private <T> @Nullable Found<T> found(Supplier<T> value) {
        return maybe(() -> random.nextInt(6) == 0 ? Found.none() : Found.of(value.get()));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
