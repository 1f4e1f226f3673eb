package io.github.claimgauge.json;

import java.io.InputStream;
import java.util.Arrays;

/** So many letters, and no end of line among them. */
public final class Letters extends InputStream {

    private long left;

    public Letters(long length) {
        left = length;
    }

    @Override
    public int read() {
        return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        int read = (int) Math.min(length, left);
        left -= read;
        Arrays.fill(bytes, offset, offset + read, (byte) 'x');
        return read == 0 ? -1 : read;
    }
}
