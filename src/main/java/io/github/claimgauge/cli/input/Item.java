package io.github.claimgauge.cli.input;

import io.github.claimgauge.json.ClaimReader;

/**
 * One claim in an input, not yet read.
 *
 * @param line where it begins, from 1
 * @param json its bytes; of one that is longer than any claim, as many as show that
 */
public record Item(long line, byte[] json) {

    public boolean isTooLarge() {
        return json.length > ClaimReader.MAX_BYTES;
    }
}
