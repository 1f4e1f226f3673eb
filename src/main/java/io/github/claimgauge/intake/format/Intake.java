package io.github.claimgauge.intake.format;

import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.intake.piece.CsvPieces;
import io.github.claimgauge.intake.piece.InvalidFile;
import io.github.claimgauge.intake.piece.JsonPieces;
import io.github.claimgauge.intake.piece.LinePieces;
import io.github.claimgauge.intake.piece.Piece;
import io.github.claimgauge.intake.piece.Pieces;
import io.github.claimgauge.json.ClaimReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads claims from a file, one after the other, so that memory does not grow with the file; of a STIX bundle, whose objects
 * refer to each other, it holds what claims are made of. Nothing is dropped in silence: each place of the file gives a claim or
 * a refusal, and each claim tells what it could not carry. Nothing is ever fetched.
 */
public final class Intake {

    private final ClaimReader reader;

    /** @param reader tells what no claim can be */
    public Intake(ClaimReader reader) {
        this.reader = reader;
    }

    /** Told of what was found: first the format, once, then each place. */
    public interface Found extends Consumer<Item> {

        default void format(Format format) {}
    }

    /**
     * Reads to the end of the stream, and does not close it.
     *
     * @param told the format, if it is known; else it is found out
     * @throws InvalidFile if nothing of it can be read
     */
    public void read(InputStream input, Optional<Format> told, Found found) throws IOException {
        var buffered = new BufferedInputStream(input, 1 << 16);
        var recognition = Recognition.of(buffered);
        var format = told.orElseGet(recognition::format);
        refuseOther(format, recognition);
        found.format(format);
        var shape = shape(format, recognition);
        var pieces = pieces(buffered, recognition, shape);
        for (var piece = pieces.next(); piece != null; piece = pieces.next()) {
            if (piece instanceof Piece.Broken broken) {
                found.accept(new Item.Refused(broken.line(), broken.faults()));
            } else {
                shape.read((Piece.Whole) piece, found);
            }
        }
        shape.end(found);
    }

    private static void refuseOther(Format told, Recognition recognition) {
        boolean table = told == Format.CSV;
        boolean either = told == Format.CLAIMS || told == Format.RANSOMWARE_LIVE;
        if (!either && table == recognition.json()) {
            throw new InvalidFile(new Fault("", table ? "is JSON, and no CSV" : "is no JSON, and so not " + told));
        }
    }

    private static Pieces pieces(BufferedInputStream input, Recognition recognition, Shape shape) throws IOException {
        if (recognition.empty()) {
            return () -> null;
        }
        if (!recognition.json()) {
            var table = new CsvPieces(input);
            shape.header(table.names());
            return table;
        }
        return recognition.lines() ? new LinePieces(input) : new JsonPieces(input, recognition.member());
    }

    private Shape shape(Format format, Recognition recognition) {
        return switch (format) {
            case CLAIMS -> recognition.json() ? new ClaimShape(reader) : new ColumnShape(reader);
            case CSV -> new ColumnShape(reader);
            case RANSOMWARE_LIVE, RANSOMLOOK -> new PostShape(reader);
            case MISP -> new MispShape(reader);
            case STIX -> new StixShape(reader);
        };
    }
}
