package io.github.claimgauge.web.form;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Several words in one field, with commas between them. A word that holds a comma stands in quotation marks, as in CSV. */
public final class Words {

    private static final CSVFormat LINE = CSVFormat.RFC4180
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();

    private Words() {}

    /** The words of a text, whatever stands in it. */
    public static List<String> split(String text) {
        try (var parser = LINE.parse(new StringReader(text))) {
            return parser.stream()
                    .flatMap(CSVRecord::stream)
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A text that is split into the same words. */
    public static String join(Collection<String> words) {
        return words.stream().map(Words::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String word) {
        return word.contains(",") || word.contains("\"") ? '"' + word.replace("\"", "\"\"") + '"' : word;
    }
}
