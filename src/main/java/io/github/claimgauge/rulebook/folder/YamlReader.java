package io.github.claimgauge.rulebook.folder;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a data file of the rules folder strictly into a record; every fault comes with its line. */
final class YamlReader {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .addHandler(new YamlFaults())
            .build();

    /** A value or key that begins so is a reference or a tag, not what it seems; a data file needs none. */
    private static final Pattern REFERENCE = Pattern.compile("(?:^|[\\s\\[{,])(?:[&*]\\w|!)");

    private static final Pattern QUOTED_OR_COMMENT = Pattern.compile("\"[^\"]*+\"|'[^']*+'|(?:^|\\s)#.*");

    private YamlReader() {}

    /** @param faults filled with all that is wrong */
    static <T> Optional<T> read(String file, String text, Class<T> type, List<RuleFault> faults) {
        int before = faults.size();
        checkReferences(file, text, faults);
        if (faults.size() > before) {
            return Optional.empty();
        }
        var sink = new YamlFaults.Sink(file, text, faults);
        try {
            var value = MAPPER.readerFor(type)
                    .withAttribute(YamlFaults.ATTRIBUTE, sink)
                    .<T>readValue(text);
            return faults.size() > before ? Optional.empty() : Optional.ofNullable(value);
        } catch (JacksonException | StackOverflowError fault) {
            sink.add(fault);
            return Optional.empty();
        }
    }

    /** Line of the first of these keys, of the next one below it, and so on: as far as they are found. 0 for none. */
    static int lineOf(String text, String... keys) {
        int found = 0;
        int line = 0;
        int key = 0;
        for (var content : text.lines().toList()) {
            line++;
            while (key < keys.length && holds(content, keys[key])) {
                found = line;
                key++;
            }
        }
        return found;
    }

    private static boolean holds(String line, String key) {
        return line.matches("(?:.*[\\s{,])?[\"']?" + Pattern.quote(key) + "[\"']?\\s*:.*")
                || line.matches(".*\\bname:\\s*" + Pattern.quote(key) + "\\b.*");
    }

    private static void checkReferences(String file, String text, List<RuleFault> faults) {
        int line = 0;
        for (var content : text.lines().toList()) {
            line++;
            if (REFERENCE
                    .matcher(QUOTED_OR_COMMENT.matcher(content).replaceAll(""))
                    .find()) {
                faults.add(new RuleFault(
                        file, line, "must not use anchors, aliases or tags (&, *, !)\nMaybe the text needs quotes"));
            }
        }
    }
}
