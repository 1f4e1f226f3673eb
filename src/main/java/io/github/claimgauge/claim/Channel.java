package io.github.claimgauge.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the claim was made.
 *
 * @param established whether it is a channel that the actor was known by before
 * @param url where exactly; never opened, never shown as a link
 * @param repost whether the claim is known only from somebody else's re-post or screenshot
 * @param sellerStanding how the forum regards the seller; none if the claim was not made on a forum
 * @param copiedDesign whether the site is a copy of another gang's
 */
public record Channel(
        @Nullable Platform platform,
        @Nullable Boolean established,
        @Nullable String url,
        @Nullable Boolean repost,
        @Nullable SellerStanding sellerStanding,
        @Nullable Boolean copiedDesign) {

    /** Kind of place. */
    public enum Platform {
        TELEGRAM,
        LEAK_SITE,
        FORUM,
        X,
        OTHER;

        private final String word = name().toLowerCase(Locale.ROOT);

        @Override
        public String toString() {
            return word;
        }
    }

    /** How a forum regards one who sells there. */
    public enum SellerStanding {
        BANNED,
        NEWCOMER,
        VOUCHED,
        /** There is no seller: the claim was not made on a forum. */
        NONE;

        private final String word = name().toLowerCase(Locale.ROOT);

        @Override
        public String toString() {
            return word;
        }
    }

    public Channel {
        url = Checks.nfc(url);
        new Checks().text("url", url, 2000).orThrow();
    }
}
