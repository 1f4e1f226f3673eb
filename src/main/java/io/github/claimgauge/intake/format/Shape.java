package io.github.claimgauge.intake.format;

import io.github.claimgauge.intake.piece.Piece;
import java.util.function.Consumer;

/** Understands the objects of one sort of file. */
interface Shape {

    void read(Piece.Whole piece, Consumer<Item> items);

    /** There are no more: for files whose objects refer to each other. */
    default void end(Consumer<Item> items) {}
}
