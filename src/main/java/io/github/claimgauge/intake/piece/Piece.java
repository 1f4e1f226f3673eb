package io.github.claimgauge.intake.piece;

import io.github.claimgauge.claim.Fault;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** One object of a file, before anybody asks what it means. */
public sealed interface Piece {

    /** @param pointer where in the file it stands; empty where each line stands for itself */
    record Whole(long line, String pointer, ObjectNode node) implements Piece {}

    /** Something else than an object, or one that is too large or says two things at once. */
    record Broken(long line, List<Fault> faults) implements Piece {

        static Broken of(long line, String pointer, String message) {
            return new Broken(line, List.of(new Fault(pointer, message)));
        }
    }
}
