package io.github.claimgauge.casebook.reply;

import org.jspecify.annotations.Nullable;

/**
 * What a caller was told, as it is kept for the case that the caller did not hear it.
 *
 * @param status the HTTP status
 * @param revision of the claim; told as its ETag
 * @param location address of what was made; null if nothing was
 * @param body JSON
 */
public record Reply(int status, long revision, @Nullable String location, byte[] body) {}
