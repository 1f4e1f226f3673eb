package io.github.claimgauge.rulebook.folder;

/**
 * One thing that is wrong with a rules folder.
 *
 * @param file name of the file; empty for the folder itself
 * @param line line in the file, from 1; 0 for the file as a whole
 */
public record RuleFault(String file, int line, String message) implements Comparable<RuleFault> {

    /** {@code rules/proof.drl:14: the message}. */
    @Override
    public String toString() {
        return in("rules");
    }

    /** The same, where the folder has another name. */
    String in(String folder) {
        var place = file.isEmpty() ? folder : folder + "/" + file;
        return (line > 0 ? place + ":" + line : place) + ": " + message;
    }

    @Override
    public int compareTo(RuleFault other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }
}
