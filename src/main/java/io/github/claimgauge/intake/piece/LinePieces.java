package io.github.claimgauge.intake.piece;

import io.github.claimgauge.json.Lines;
import io.github.claimgauge.json.Lines.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The objects of a file that has one a line (NDJSON): a faulty line harms no other. */
public final class LinePieces implements Pieces {

    private final Lines lines;
    private final Queue<Line> waiting = new ArrayDeque<>();

    public LinePieces(InputStream input) {
        this.lines = new Lines(input);
    }

    @Override
    public @Nullable Piece next() throws IOException {
        if (waiting.isEmpty()) {
            waiting.addAll(lines.next());
        }
        var line = waiting.poll();
        return line == null ? null : piece(line);
    }

    private static Piece piece(Line line) throws IOException {
        if (line.json() == null) {
            return Piece.Broken.of(line.number(), "", "is longer than any claim may be");
        }
        var pieces = new JsonPieces(new ByteArrayInputStream(line.json()), null);
        var piece = pieces.next();
        boolean alone = piece != null && pieces.next() == null;
        return alone && piece instanceof Piece.Whole whole
                ? new Piece.Whole(line.number(), "", whole.node())
                : Piece.Broken.of(line.number(), "", "must be one JSON object, well-formed and in UTF-8");
    }
}
