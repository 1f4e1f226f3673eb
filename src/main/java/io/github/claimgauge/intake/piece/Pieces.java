package io.github.claimgauge.intake.piece;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The objects of a file, one after the other. */
public interface Pieces {

    /** Null behind the last. What cannot be read is a broken piece; if reading cannot go on behind it, it is the last. */
    @Nullable
    Piece next() throws IOException;
}
