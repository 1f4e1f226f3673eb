package io.github.claimgauge.intake.piece;

import io.github.claimgauge.claim.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** The rows of a CSV file (RFC 4180), each as an object whose members are the cells that are not empty. */
public final class CsvPieces implements Pieces {

    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@＝＋－＠\\t\\r\\n].*", Pattern.DOTALL);

    /** The middle of a link with brackets around its colon. */
    private static final Pattern UNLINKED = Pattern.compile("\\[:](]*)//");

    private static final char NEVER = '\0';

    /** No place in a claim has a name half as long. */
    private static final int LONGEST_NAME = 200;

    private final OneRowAtATime reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final List<String> names;
    private boolean ended;

    /** @throws InvalidFile if the header is faulty */
    public CsvPieces(InputStream input) throws IOException {
        this(new OneRowAtATime(new InputStreamReader(input, decoder())));
    }

    private CsvPieces(OneRowAtATime reader) throws IOException {
        this.reader = reader;
        try {
            parser = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreEmptyLines(true)
                    .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                    .get()
                    .parse(reader);
        } catch (IllegalArgumentException | CSVException fault) {
            throw invalidHeader();
        }
        rows = parser.iterator();
        names = parser.getHeaderNames().stream().map(String::strip).toList();
        if (Set.copyOf(names).size() < names.size() || names.stream().anyMatch(CsvPieces::isNoName)) {
            throw invalidHeader();
        }
    }

    /** Reports what is no UTF-8 by the one character that no text may have, so that it harms no row but its own. */
    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(NEVER));
    }

    /** Longer than any, parted by what some spreadsheets write where commas stand in numbers, or no UTF-8. */
    private static boolean isNoName(String name) {
        return name.length() > LONGEST_NAME
                || name.indexOf(';') >= 0
                || name.indexOf('\t') >= 0
                || name.indexOf(NEVER) >= 0;
    }

    private static InvalidFile invalidHeader() {
        return new InvalidFile(new Fault(
                "",
                "must be UTF-8 and begin with a header: columns whose names are all there, all different, none longer than "
                        + LONGEST_NAME + " characters, and parted by commas"));
    }

    /** Of the columns, in their order. */
    public List<String> names() {
        return names;
    }

    @Override
    public @Nullable Piece next() {
        if (ended) {
            return null;
        }
        long line = parser.getCurrentLineNumber() + 1;
        reader.begin();
        try {
            return rows.hasNext() ? piece(line, rows.next()) : null;
        } catch (UncheckedIOException | IllegalStateException fault) {
            ended = true;
            return Piece.Broken.of(
                    line,
                    "",
                    "is no row of a CSV file in UTF-8: maybe a quotation mark is missing or too much; nothing from here on"
                            + " was read");
        }
    }

    private Piece piece(long line, CSVRecord row) {
        if (row.size() != names.size()) {
            return Piece.Broken.of(line, "", "must have as many cells as the header has names");
        }
        if (row.stream().anyMatch(cell -> cell.indexOf(NEVER) >= 0)) {
            return Piece.Broken.of(line, "", "must be UTF-8, without NUL");
        }
        var node = JsonNodeFactory.instance.objectNode();
        for (int column = 0; column < row.size(); column++) {
            if (!row.get(column).isBlank()) {
                node.put(names.get(column), plain(row.get(column)));
            }
        }
        return new Piece.Whole(line, "", node);
    }

    /** Takes away what keeps a spreadsheet from taking a text for a formula, or for a link. */
    private static String plain(String cell) {
        var text = GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
        return UNLINKED.matcher(text).replaceAll(":$1//");
    }

    /** Ends where a row would be longer than any can be: a quotation mark that never closes would take in all the rest. */
    private static final class OneRowAtATime extends Reader {

        private static final int LONGEST = 1 << 20;

        private final Reader reader;
        private int sinceBegin;

        OneRowAtATime(Reader reader) {
            this.reader = reader;
        }

        void begin() {
            sinceBegin = 0;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = reader.read(buffer, offset, length);
            sinceBegin += read;
            if (sinceBegin > LONGEST) {
                throw new CSVException("too long a row");
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
