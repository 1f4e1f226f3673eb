package io.github.claimgauge.web.queue;

import org.jspecify.annotations.Nullable;

/**
 * What has just happened to a claim, and how it is undone.
 *
 * @param id of the claim
 * @param revision that it is at now
 * @param words for people
 * @param undo number of the assessment whose facts it is taken back to; 0 if its outcome is taken back; null if there is nothing
 *     to undo
 */
record Said(
        String id, long revision, String words, @Nullable Integer undo) {

    static final String NAME = "said";
}
