package io.github.claimgauge.rulebook.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a data file of the rules folder strictly into a record; every fault comes with its line. */
final class YamlReader {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(YamlScalar.module())
            .addHandler(new YamlFaults())
            .build();

    /** A value or key that begins so is a reference or a tag, not what it seems; a data file needs none. */
    private static final Pattern REFERENCE = Pattern.compile("(?:^|[\\s\\[{,])(?:[&*]\\w|!)");

    private static final Pattern QUOTED_OR_COMMENT = Pattern.compile("\"[^\"]*+\"|'[^']*+'|(?:^|\\s)#.*");

    private YamlReader() {}

    /**
     * What was read of a file.
     *
     * @param value null if the file could not be read to its end
     * @param misread places whose values do not fit and were told; there stand nulls and zeroes that mean nothing
     */
    record Reading<T>(@Nullable T value, List<List<String>> misread) {

        /** Whether the value at this place, or one above or below it, was told to be wrong. */
        boolean isMisread(String... place) {
            var keys = List.of(place);
            return misread.stream().anyMatch(told -> begins(told, keys) || begins(keys, told));
        }

        private static boolean begins(List<String> keys, List<String> first) {
            return keys.size() >= first.size() && keys.subList(0, first.size()).equals(first);
        }
    }

    /** @param faults filled with all that is wrong */
    static <T> Reading<T> read(String file, String text, Class<T> type, List<RuleFault> faults) {
        var misread = new ArrayList<List<String>>();
        if (!checkReferences(file, text, faults)) {
            return new Reading<>(null, misread);
        }
        var sink = new YamlFaults.Sink(file, text, faults, misread);
        try {
            var value = MAPPER.readerFor(type)
                    .withAttribute(YamlFaults.ATTRIBUTE, sink)
                    .<T>readValue(text);
            return new Reading<>(value, misread);
        } catch (JacksonException | StackOverflowError fault) {
            sink.add(fault);
            return new Reading<>(null, misread);
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

    private static boolean checkReferences(String file, String text, List<RuleFault> faults) {
        int before = faults.size();
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
        return faults.size() == before;
    }
}
