package io.github.claimgauge.api;

import io.github.claimgauge.access.Caller;
import org.springframework.stereotype.Component;

/** Knows who makes the request at hand. */
@Component
final class Callers {

    /** The caller of the request that this thread answers. */
    Caller caller() {
        return Caller.local();
    }
}
