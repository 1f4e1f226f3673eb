package io.github.claimgauge.intake.format;

import io.github.claimgauge.casebook.Settlement;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.Found;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.intake.format.Warning.Kind;
import io.github.claimgauge.intake.piece.InvalidFile;
import io.github.claimgauge.intake.piece.Piece;
import io.github.claimgauge.json.ClaimReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows whose columns are named by the place of a fact in the claim: as JSON pointer ({@code /proofs/0/legible}) or with dots
 * ({@code proofs.0.legible}). An empty cell is an unknown fact. A list stands in one cell, as JSON or, if it is one of words,
 * with semicolons between them; {@code []} or {@code none} says that there is none,
 * as {@code none} does of a single fact that there may be none of. Capitals do not matter where a word stands for a value.
 */
final class ColumnShape implements Shape {

    private static final String OUTCOME = "/outcome";

    /** What our export writes beside the facts. */
    private static final Set<String> MADE_FROM_IT = Set.of("answer", "case");

    private static final Pattern LEADING_ZEROS = Pattern.compile("/0+(?=\\d)");

    private static final int MOST_FAULTS = 100;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ClaimShape claims;

    ColumnShape(ClaimReader reader) {
        this.claims = new ClaimShape(reader);
    }

    /** The JSON pointer that a column's name stands for; each place has one, whatever its spelling. */
    static String pointer(String column) {
        var pointer = column.startsWith("/") ? column : "/" + column.replace('.', '/');
        return LEADING_ZEROS.matcher(pointer).replaceAll("/");
    }

    /** Of two columns for one fact, one would be lost; so it is with a column for a whole beside one for its part. */
    @Override
    public void header(List<String> columns) {
        var places = new HashSet<String>();
        var twice = columns.stream()
                .map(ColumnShape::pointer)
                .filter(place -> !places.add(place))
                .map(place -> new Fault(place, "is the place of two columns; keep one of them"));
        var parts = columns.stream().map(ColumnShape::pointer).flatMap(place -> parents(place)
                .filter(places::contains)
                .map(whole -> new Fault(place, "is a part of another column, " + whole + "; keep one of them")));
        // in two steps, since all places must be known before a part is looked for
        var faults =
                Stream.concat(twice.toList().stream(), parts).limit(MOST_FAULTS).toList();
        if (!faults.isEmpty()) {
            throw new InvalidFile(faults.toArray(Fault[]::new));
        }
    }

    /** The places that a place is a part of. */
    private static Stream<String> parents(String place) {
        return IntStream.iterate(place.lastIndexOf('/'), end -> end > 0, end -> place.lastIndexOf('/', end - 1))
                .mapToObj(end -> place.substring(0, end));
    }

    @Override
    public void read(Piece.Whole piece, Consumer<Item> items) {
        var node = NODES.objectNode();
        var faults = new ArrayList<Fault>();
        var warnings = new ArrayList<Warning>();
        for (var cell : piece.node().properties()) {
            if (faults.size() == MOST_FAULTS) {
                faults.add(new Fault("", "has more errors than these " + MOST_FAULTS));
                break;
            }
            var place = pointer(cell.getKey());
            if (MADE_FROM_IT.contains(first(place))) {
                warnings.add(new Warning(Kind.NOT_CARRIED, cell.getKey()));
            } else {
                put(node, place, cell.getValue().stringValue(), faults);
            }
        }
        items.accept(
                faults.isEmpty()
                        ? with(claims.read(whole(piece, node)), warnings)
                        : new Item.Refused(piece.line(), faults));
    }

    private static String first(String place) {
        return place.substring(1).split("/", 2)[0];
    }

    /** With an outcome, it is a labelled case. */
    private static Piece.Whole whole(Piece.Whole piece, ObjectNode node) {
        var outcome = node.remove("outcome");
        var whole = node;
        if (outcome != null) {
            whole = NODES.objectNode();
            whole.set("claim", node);
            whole.set("outcome", outcome);
        }
        return new Piece.Whole(piece.line(), "", whole);
    }

    private static Item with(Item item, List<Warning> warnings) {
        if (item instanceof Item.Refused refused) {
            return new Item.Refused(
                    refused.line(),
                    refused.faults().stream().map(ColumnShape::ofCell).toList());
        }
        var read = (Item.Read) item;
        var all = new ArrayList<>(read.warnings());
        all.addAll(warnings);
        return new Item.Read(read.line(), read.claim(), read.outcome(), all);
    }

    /** Where there is an outcome, the facts stand one level deeper than the columns say. */
    private static Fault ofCell(Fault fault) {
        return new Fault(fault.pointer().replaceFirst("^/claim(?=/|$)", ""), fault.message());
    }

    private static void put(ObjectNode row, String place, String text, List<Fault> faults) {
        var type = place.startsWith(OUTCOME + "/")
                ? type(Settlement.class, place.substring(OUTCOME.length()))
                : type(Claim.class, place);
        if (type.isEmpty()) {
            faults.add(new Fault(place, "is no place in a claim; the header names columns like /victim/name"));
            return;
        }
        try {
            Spot.of(row, place)
                    .set(type.get() == String.class ? NODES.stringNode(text) : value(text.strip(), type.get()));
        } catch (IllegalArgumentException | JacksonException fault) {
            faults.add(new Fault(place, "does not fit the other columns, or is no list: [\"one\", \"two\"]"));
        }
    }

    /** The type of the fact at a place; empty if there is none. */
    private static Optional<Type> type(Type of, String place) {
        Type type = of;
        for (var step : place.substring(1).split("/", -1)) {
            if (type instanceof ParameterizedType list && step.matches("\\d{1,3}")) {
                type = list.getActualTypeArguments()[0];
            } else if (type instanceof Class<?> record && record.isRecord() && record != Moment.class) {
                var component = Arrays.stream(record.getRecordComponents())
                        .filter(one -> one.getName().equals(step))
                        .findFirst();
                if (component.isEmpty()) {
                    return Optional.empty();
                }
                type = Found.soughtIn(component.get().getGenericType());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(type);
    }

    /** In any case, since spreadsheets write {@code TRUE}, and {@code None} at the beginning of a cell. */
    private static JsonNode value(String text, Type type) {
        var word = text.toLowerCase(Locale.ROOT);
        if (type instanceof ParameterizedType list) {
            return word.equals(Found.NONE) ? NODES.arrayNode() : list(text, list.getActualTypeArguments()[0]);
        }
        boolean number = type == Integer.class || type == Long.class;
        if (number && text.matches("-?\\d{1,30}")) {
            return JSON.readTree(text.replaceFirst("^(-?)0+(?=\\d)", "$1"));
        }
        if (type == Boolean.class && word.matches("true|false")) {
            return NODES.booleanNode(Boolean.parseBoolean(word));
        }
        return NODES.stringNode(word);
    }

    private static JsonNode list(String text, Type items) {
        if (text.startsWith("[") || items != String.class) {
            return JSON.readTree(text);
        }
        var array = NODES.arrayNode();
        Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(array::add);
        return array;
    }

    /** A place in the row's object, in which lists and objects appear as they are needed. */
    private record Spot(JsonNode parent, String name) {

        static Spot of(ObjectNode row, String place) {
            var steps = place.substring(1).split("/", -1);
            JsonNode parent = row;
            for (int step = 0; step < steps.length - 1; step++) {
                boolean listed = Character.isDigit(steps[step + 1].charAt(0));
                parent = new Spot(parent, steps[step]).child(listed);
            }
            return new Spot(parent, steps[steps.length - 1]);
        }

        private JsonNode child(boolean listed) {
            var there = parent.isArray() ? parent.get(Integer.parseInt(name)) : parent.get(name);
            if (there != null && !there.isNull()) {
                return there;
            }
            JsonNode made = listed ? NODES.arrayNode() : NODES.objectNode();
            set(made);
            return made;
        }

        void set(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                var array = parent.asArray();
                int index = Integer.parseInt(name);
                while (array.size() <= index) {
                    array.addNull();
                }
                array.set(index, value);
            }
        }
    }
}
