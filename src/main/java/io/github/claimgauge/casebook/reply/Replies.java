package io.github.claimgauge.casebook.reply;

import io.github.claimgauge.access.Caller;
import java.util.Optional;

/** Replies by the keys that callers gave their requests, so that a request that comes again changes nothing again. */
public interface Replies {

    /**
     * Reserves the key until the end of the transaction, unless there is a reply to it.
     *
     * @param fingerprint stands for all that was asked
     * @return the reply that was kept; empty if the request is new
     * @throws KeyReused if the key was given to another request
     */
    Optional<Reply> find(Caller caller, String key, byte[] fingerprint);

    /** Keeps the reply to a reserved key, in the same transaction. */
    void keep(Caller caller, String key, Reply reply);
}
