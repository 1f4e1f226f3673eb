package io.github.claimgauge.intake.format;

import io.github.claimgauge.intake.piece.InvalidFile;
import io.github.claimgauge.intake.piece.Piece;
import java.util.List;
import java.util.function.Consumer;

/** Understands the objects of one sort of file. */
interface Shape {

    /**
     * In a table, the names of its columns, before its rows.
     *
     * @throws InvalidFile if they contradict each other
     */
    default void header(List<String> columns) {}

    void read(Piece.Whole piece, Consumer<Item> items);

    /** There are no more: for files whose objects refer to each other. */
    default void end(Consumer<Item> items) {}
}
