package io.github.claimgauge.json;

import io.github.claimgauge.claim.InvalidClaim;

/**
 * Reads what is asked for, where that is no claim, as strictly as claims are read: into a public record, whose components'
 * names are the JSON names, and whose constructor throws {@link InvalidClaim} with all that is wrong with it.
 *
 * @param <T> the record
 */
public final class RequestReader<T> {

    private final RecordReader<T> records;

    private RequestReader(RecordReader<T> records) {
        this.records = records;
    }

    public static <T extends Record> RequestReader<T> of(Class<T> type) {
        return new RequestReader<>(RecordReader.of(type));
    }

    /** @throws InvalidClaim with every fault; a text that is no JSON is one fault at the pointer {@code ""} */
    public T read(byte[] json) {
        return StrictReader.read(json, 0, json.length, records);
    }
}
