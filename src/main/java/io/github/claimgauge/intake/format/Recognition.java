package io.github.claimgauge.intake.format;

import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.intake.piece.InvalidFile;
import io.github.claimgauge.intake.piece.JsonPieces;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * What can be told of a file from its beginning: how its objects follow one another, and what they are.
 *
 * @param json false for a table
 * @param lines whether each line is an object of its own
 * @param member name of the array with the objects, in the one object that the file is; null if it is not so
 * @param names of the first object's fields, or of the columns
 * @param empty whether there is no object in it, nor anything else
 */
record Recognition(boolean json, boolean lines, @Nullable String member, Set<String> names, boolean empty) {

    private static final Pattern EMPTY_LIST = Pattern.compile("\\s*\\[\\s*]\\s*");

    /** In bytes: the first object begins before that, and mostly ends. */
    private static final int BEGINNING = 1 << 18;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Members that hold the objects, by whose files they are in. */
    private static final List<String> MEMBERS = List.of("victims", "posts", "objects");

    /** Reads the beginning and goes back to it, past a byte order mark. */
    static Recognition of(BufferedInputStream input) throws IOException {
        skipMark(input);
        input.mark(BEGINNING);
        var beginning = input.readNBytes(BEGINNING);
        input.reset();
        int first = firstNotBlank(beginning);
        if (first < beginning.length && (beginning[first] == '{' || beginning[first] == '[')) {
            return json(beginning, first);
        }
        var header = new String(beginning, StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
        var columns = Arrays.stream(header.split("[,;\\t]")) // what is no comma is refused once the table is read
                .map(name -> name.strip().replaceAll("^\"|\"$", ""))
                .collect(Collectors.toUnmodifiableSet());
        return new Recognition(false, false, null, columns, first == beginning.length && first < BEGINNING);
    }

    private static Recognition json(byte[] beginning, int first) {
        var outer = names(beginning, first, 1);
        if (beginning[first] == '[') {
            var text = new String(beginning, StandardCharsets.UTF_8);
            boolean empty = EMPTY_LIST.matcher(text).matches() && beginning.length < BEGINNING;
            return new Recognition(true, false, null, names(beginning, first, 2), empty);
        }
        var member = MEMBERS.stream().filter(outer::contains).findFirst();
        if (member.isPresent()) {
            return new Recognition(true, false, member.get(), outer, false);
        }
        return new Recognition(true, isLines(beginning, first), null, outer, false);
    }

    /** Where the first line is no whole object but the second is, the first is a broken line. */
    private static boolean isLines(byte[] beginning, int first) {
        var lines = new String(beginning, first, beginning.length - first, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .limit(2)
                .toList();
        return isWhole(lines.get(0)) || lines.size() > 1 && isWhole(lines.get(1));
    }

    private static boolean isWhole(String line) {
        if (!line.stripLeading().startsWith("{")) {
            return false;
        }
        try (var parser = JsonPieces.FACTORY.createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
        } catch (JacksonException broken) {
            return false;
        }
    }

    /** Names of the fields of the first object that is so deep, as far as they stand in the beginning. */
    private static Set<String> names(byte[] beginning, int first, int depth) {
        var names = new HashSet<String>();
        try (var parser = JsonPieces.FACTORY.createParser(
                ObjectReadContext.empty(), beginning, first, beginning.length - first)) {
            int deep = 0;
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && deep == depth) {
                    names.add(parser.currentName());
                }
                deep += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (deep < depth && token.isStructEnd()) {
                    break;
                }
            }
        } catch (JacksonException cutOff) {
            // what was read before is all that is needed
        }
        return names;
    }

    private static int firstNotBlank(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        return at;
    }

    private static void skipMark(BufferedInputStream input) throws IOException {
        input.mark(MARK.length);
        if (!Arrays.equals(input.readNBytes(MARK.length), MARK)) {
            input.reset();
        }
    }

    /**
     * What is empty has no claims, in whatever format.
     *
     * @throws InvalidFile if it is none of them, or might be two
     */
    Format format() {
        if (empty) {
            return Format.CLAIMS;
        }
        var candidates = new ArrayList<Format>();
        if (json) {
            add(candidates, Format.STIX, has("objects", "type"));
            add(candidates, Format.MISP, has("Event") || has("response") || has("Object", "info"));
            add(candidates, Format.CLAIMS, has("claim") || has("actor", "victim", "attack"));
        } else {
            add(candidates, Format.CSV, hasColumn("/actor/name") && hasColumn("/victim/name"));
        }
        boolean posts = has("victims") || has("victim", "group") || has("post_title", "group_name");
        boolean ransomLook = has("link") || has("magnet") || has("screen") || has("slug");
        add(candidates, json && ransomLook ? Format.RANSOMLOOK : Format.RANSOMWARE_LIVE, posts);
        return candidates.size() == 1 ? candidates.get(0) : unclear(candidates);
    }

    private static void add(List<Format> candidates, Format format, boolean fits) {
        if (fits) {
            candidates.add(format);
        }
    }

    private static Format unclear(List<Format> candidates) {
        var what = candidates.isEmpty()
                ? "is in no format that is known"
                : "may be in more than one format ("
                        + candidates.stream().map(Format::toString).collect(Collectors.joining(", ")) + ")";
        throw new InvalidFile(new Fault("", what + "; name its format: " + Format.names()));
    }

    private boolean has(String... all) {
        return names.containsAll(List.of(all));
    }

    private boolean hasColumn(String pointer) {
        return names.stream().map(ColumnShape::pointer).anyMatch(pointer::equals);
    }
}
