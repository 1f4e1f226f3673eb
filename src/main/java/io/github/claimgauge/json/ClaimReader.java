package io.github.claimgauge.json;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidClaim;
import io.github.claimgauge.claim.Moment;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Reads claims strictly: no duplicate keys, no unknown fields, no coercion; every fault with its JSON pointer. */
public final class ClaimReader {

    /** Largest claim accepted, in bytes. */
    public static final int MAX_BYTES = 1 << 20;

    /** A claim may be dated a day ahead, since clocks and time zones differ; not more. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private static final String CLAIM = "claim";

    /** Members of a labelled case; none of them is a member of a claim. */
    private static final Set<String> CASE = Set.of(CLAIM, "outcome", "verified", "sources");

    private static final StrictReader CLAIMS = new StrictReader(Claim.class);
    private static final StrictReader WHAT_IFS = new StrictReader(WhatIf.class);

    private final Clock clock;

    /** @param clock tells what lies in the future */
    public ClaimReader(Clock clock) {
        this.clock = clock;
    }

    /** The mapper that this reader uses, for whatever else must be read as strictly. */
    public static JsonMapper mapper() {
        var constraints = StreamReadConstraints.builder()
                .maxDocumentLength(2L * MAX_BYTES)
                .maxNestingDepth(32)
                .maxStringLength(65_536)
                .maxNameLength(1_000)
                .maxNumberLength(100)
                .maxTokenCount(200_000)
                .build();
        var builder = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(constraints)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS, EnumFeature.READ_ENUMS_USING_TO_STRING)
                .addModule(new SimpleModule("claim").addDeserializer(Moment.class, new MomentReader()))
                .addHandler(new Faults());
        for (var type : List.of(LogicalType.Textual, LogicalType.Enum, LogicalType.Integer, LogicalType.Boolean)) {
            builder.withCoercionConfig(type, config -> {
                for (var shape : CoercionInputShape.values()) {
                    config.setCoercion(shape, CoercionAction.Fail);
                }
            });
        }
        return builder.build();
    }

    /**
     * @param json a claim, or a labelled case that holds one as its member {@code claim}
     * @throws InvalidClaim with every fault; a text that is no JSON is one fault at the pointer {@code ""}
     */
    public Claim read(byte[] json) {
        return read(json, 0, json.length);
    }

    /** The same for a part of an array. */
    public Claim read(byte[] json, int offset, int length) {
        return CLAIMS.read(json, offset, length, (reader, parser, faults) -> {
            var claim = read(reader, parser, faults);
            checkTime(claim, "", faults);
            return claim;
        });
    }

    /**
     * @param json a claim, and what to try on it
     * @throws InvalidClaim with every fault
     */
    public WhatIf readWhatIf(byte[] json) {
        return WHAT_IFS.read(json, 0, json.length, (reader, parser, faults) -> {
            WhatIf whatIf = reader.readValue(parser);
            checkTime(whatIf == null ? null : whatIf.claim(), "/claim", faults);
            return whatIf;
        });
    }

    private static @Nullable Claim read(ObjectReader reader, JsonParser parser, List<Fault> faults) {
        var first = parser.nextName();
        return first == null || !CASE.contains(first) ? reader.readValue(parser) : readCase(reader, parser, faults);
    }

    /** A labelled case: the claim, and what is not for scoring. */
    private static @Nullable Claim readCase(ObjectReader reader, JsonParser parser, List<Fault> faults) {
        Claim claim = null;
        for (var name = parser.currentName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            if (name.equals(CLAIM)) {
                claim = reader.readValue(parser);
            } else if (CASE.contains(name)) {
                parser.skipChildren();
            } else {
                faults.add(new Fault(Faults.pointer(parser), "is not a known field of a labelled case"));
                parser.skipChildren();
            }
        }
        return claim;
    }

    private void checkTime(@Nullable Claim claim, String pointer, List<Fault> faults) {
        if (claim != null && claim.claimedAt().start().isAfter(clock.instant().plus(AHEAD))) {
            faults.add(new Fault(pointer + "/claimedAt", "must not be in the future"));
        }
    }
}
