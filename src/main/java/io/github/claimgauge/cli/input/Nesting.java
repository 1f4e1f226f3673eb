package io.github.claimgauge.cli.input;

/** How deep in JSON a reader of its bytes is. Says nothing about whether the JSON is right: the claim reader does. */
final class Nesting {

    private int depth;
    private boolean quoted;
    private boolean escaped;

    /** Whether every string, object and array that began has ended. */
    boolean isClosed() {
        return depth <= 0 && !quoted;
    }

    void take(int read) {
        if (quoted) {
            boolean ends = read == '"' && !escaped;
            escaped = read == '\\' && !escaped;
            quoted = !ends;
            return;
        }
        switch (read) {
            case '"' -> quoted = true;
            case '{', '[' -> depth++;
            case '}', ']' -> depth--;
            default -> {}
        }
    }
}
