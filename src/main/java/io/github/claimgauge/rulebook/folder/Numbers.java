package io.github.claimgauge.rulebook.folder;

import io.github.claimgauge.claim.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * The numbers of a rules folder that may be tuned without touching what the rules say, each under a JSON pointer:
 * {@code /weights/proof.illegible}, {@code /status/proof.illegible}, {@code /start}, {@code /groups/proof/floor},
 * {@code /bands/unlikely}, {@code /thresholds/strike_hours}, {@code /confidence/voicePoints}, {@code /reliability/a}.
 * Changing one changes its characters in its file and nothing else.
 */
public final class Numbers {

    /** What stands where in which file. */
    private record Span(String pointer, String file, int start, int end) {

        String in(String text) {
            return text.substring(start, end);
        }
    }

    private static final Pattern DRL =
            Pattern.compile("\\brule\\s+\"(?<id>[^\"]*+)\"|\"[^\"]*+\"|//[^\n]*+|/\\*(?s:.*?)\\*/"
                    + "|@weight\\(\\s*(?<weight>[^)\\s]*+)\\s*\\)|@status\\(\\s*(?<status>[^)\\s]*+)\\s*\\)");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,9})?");
    private static final Pattern WORD = Pattern.compile("[a-z]{1,20}");
    private static final YAMLFactory YAML = new YAMLFactory();

    private Numbers() {}

    /** All of them as they are written, in the order of the files. */
    public static Map<String, String> of(RulesFolder folder) {
        var numbers = new LinkedHashMap<String, String>();
        spans(folder).forEach(span -> numbers.put(span.pointer, span.in(text(folder, span.file))));
        return numbers;
    }

    /**
     * The folder with other numbers.
     *
     * @param changes pointer and what is to stand there
     * @throws InvalidNumbers naming every pointer that there is not, and every value that cannot stand there. Whether
     *     the folder is still sound is for the lint to say
     */
    public static RulesFolder changed(RulesFolder folder, Map<String, String> changes) {
        var spans = spans(folder);
        check(spans, changes);
        var files = new TreeMap<>(folder.files());
        spans.stream()
                .filter(span -> changes.containsKey(span.pointer))
                .sorted(Comparator.comparingInt(Span::start).reversed())
                .forEach(span -> files.computeIfPresent(
                        span.file,
                        (file, text) ->
                                text.substring(0, span.start) + changes.get(span.pointer) + text.substring(span.end)));
        return new RulesFolder(files);
    }

    private static void check(List<Span> spans, Map<String, String> changes) {
        var faults = new ArrayList<Fault>();
        var known = spans.stream().map(Span::pointer).toList();
        new TreeMap<>(changes).forEach((pointer, value) -> {
            boolean status = pointer.startsWith("/status/");
            if (!known.contains(pointer)) {
                faults.add(new Fault(pointer, "there is no such number in the rules"));
            } else if (!(status ? WORD : NUMBER).matcher(value).matches()) {
                faults.add(new Fault(
                        pointer, status ? "must be trial, stable or retired" : "must be a number such as -4 or 0.5"));
            }
        });
        if (!faults.isEmpty()) {
            throw new InvalidNumbers(faults);
        }
    }

    private static List<Span> spans(RulesFolder folder) {
        return folder.files().keySet().stream()
                .flatMap(file -> file.endsWith(RulesFolder.DRL)
                        ? inRules(file, text(folder, file)).stream()
                        : file.equals(RulesFolder.SCALE) ? inScale(file, text(folder, file)).stream() : Stream.empty())
                .toList();
    }

    private static List<Span> inRules(String file, String text) {
        var spans = new ArrayList<Span>();
        var tokens = DRL.matcher(text);
        var id = "";
        while (tokens.find()) {
            if (tokens.group("id") != null) {
                id = tokens.group("id");
            } else if (tokens.group("weight") != null) {
                spans.add(new Span("/weights/" + id, file, tokens.start("weight"), tokens.end("weight")));
            } else if (tokens.group("status") != null) {
                spans.add(new Span("/status/" + id, file, tokens.start("status"), tokens.end("status")));
            }
        }
        return spans;
    }

    private static List<Span> inScale(String file, String text) {
        var spans = new ArrayList<Span>();
        var band = "";
        try (var parser = YAML.createParser(ObjectReadContext.empty(), text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                var pointer = parser.streamReadContext().pathAsPointer(false).toString();
                if (token == JsonToken.VALUE_STRING && pointer.matches("/bands/\\d+/name")) {
                    band = parser.getString();
                } else if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
                    int start = (int) parser.currentTokenLocation().getCharOffset();
                    spans.add(new Span(
                            pointer.startsWith("/bands/") ? "/bands/" + band : pointer,
                            file,
                            start,
                            start + parser.getString().length()));
                }
            }
        }
        return spans;
    }

    private static String text(RulesFolder folder, String file) {
        return folder.files().getOrDefault(file, "");
    }
}
