package io.github.claimgauge.intake.piece;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes of a JSON text for a parser that is less strict than UTF-8 (RFC 3629): what it would take, though it may not be, comes
 * out as a byte that no UTF-8 has, and so is a fault at its place. Those are characters in more bytes than they need, halves of
 * surrogate pairs, what lies beyond Unicode, and the zeros by which a parser takes a text for another encoding.
 */
final class StrictBytes extends FilterInputStream {

    private static final int NEVER = 0xff;

    private int previous;

    StrictBytes(InputStream input) {
        super(input);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return read < 0 ? read : strict(read);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        for (int at = offset; at < offset + read; at++) {
            bytes[at] = (byte) strict(bytes[at] & 0xff);
        }
        return read;
    }

    private int strict(int next) {
        boolean possible =
                switch (previous) {
                    case 0xe0 -> next >= 0xa0;
                    case 0xed -> next <= 0x9f;
                    case 0xf0 -> next >= 0x90;
                    case 0xf4 -> next <= 0x8f;
                    default -> next != 0 && next != 0xc0 && next != 0xc1 && next <= 0xf4;
                };
        previous = next;
        return possible ? next : NEVER;
    }
}
