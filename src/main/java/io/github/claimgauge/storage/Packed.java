package io.github.claimgauge.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterOutputStream;

/** Bytes made smaller: what they have in common with a dictionary costs next to nothing. */
public final class Packed {

    private static final byte[] NO_DICTIONARY = {};

    private Packed() {}

    /** For {@link #unpack(byte[])}. */
    public static byte[] pack(byte[] bytes) {
        return pack(bytes, NO_DICTIONARY);
    }

    /** @param dictionary what they may have in common */
    public static byte[] pack(byte[] bytes, byte[] dictionary) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try (var packed = new DeflaterInputStream(new ByteArrayInputStream(bytes), deflater)) {
            deflater.setDictionary(dictionary);
            return packed.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } finally {
            deflater.end();
        }
    }

    /** What was packed without a dictionary. */
    public static byte[] unpack(byte[] packed) {
        return unpack(packed, NO_DICTIONARY);
    }

    /** @param dictionary the one that they were packed with */
    public static byte[] unpack(byte[] packed, byte[] dictionary) {
        var inflater = new Inflater(true);
        inflater.setDictionary(dictionary);
        var bytes = new ByteArrayOutputStream(8 * packed.length);
        try (var unpacked = new InflaterOutputStream(bytes, inflater)) {
            unpacked.write(packed);
            unpacked.finish();
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } finally {
            inflater.end();
        }
    }
}
