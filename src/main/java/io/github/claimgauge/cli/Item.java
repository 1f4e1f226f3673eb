package io.github.claimgauge.cli;

import io.github.claimgauge.json.ClaimReader;

/**
 * One claim in an input, not yet read.
 *
 * @param line where it begins, from 1
 * @param json its bytes; of one that is longer than any claim, as many as show that
 */
record Item(long line, byte[] json) {

    boolean isTooLarge() {
        return json.length > ClaimReader.MAX_BYTES;
    }
}
