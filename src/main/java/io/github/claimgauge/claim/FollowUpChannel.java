package io.github.claimgauge.claim;

import io.github.claimgauge.claim.Channel.Platform;
import org.jspecify.annotations.Nullable;

/**
 * A channel that the claim points to for more.
 *
 * @param reachable whether it could be opened
 * @param messages how many messages it held
 * @param url where; never opened, never shown as a link
 */
public record FollowUpChannel(
        @Nullable Platform platform,
        @Nullable Boolean reachable,
        @Nullable Integer messages,
        @Nullable String url) {

    public FollowUpChannel {
        url = Checks.nfc(url);
        new Checks().notNegative("messages", messages).text("url", url, 2000).orThrow();
    }
}
