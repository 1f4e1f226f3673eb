package io.github.claimgauge.rulebook;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a data file of the rules folder strictly into a record; faults come with their line. */
final class YamlReader {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private YamlReader() {}

    static <T> Optional<T> read(String file, String text, Class<T> type, List<RuleFault> faults) {
        try {
            return Optional.of(MAPPER.readValue(text, type));
        } catch (JacksonException fault) {
            int line = fault.getLocation() == null
                    ? 0
                    : Math.max(0, fault.getLocation().getLineNr());
            var message = String.valueOf(fault.getOriginalMessage())
                    .lines()
                    .findFirst()
                    .orElse("");
            faults.add(new RuleFault(file, line, "is not as it should be: " + withoutJava(message)));
            return Optional.empty();
        }
    }

    private static String withoutJava(String message) {
        return message.replaceAll("\\s*\\(?(?:for|of)? ?(?:type|class)? ?[`\"]?io\\.github\\.[\\w.$]+[`\"]?\\)?", "");
    }
}
