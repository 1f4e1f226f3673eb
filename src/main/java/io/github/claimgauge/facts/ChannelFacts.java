package io.github.claimgauge.facts;

import io.github.claimgauge.claim.Channel;
import io.github.claimgauge.claim.Channel.Platform;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.FollowUpChannel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the claim was made, and where it sends its readers. */
public record ChannelFacts(
        @Known(value = "Whether the actor was known by this channel before", from = "/channel/established") @Nullable
        Boolean established,

        @Known(
                value = "Whether the claim is known only from somebody else's re-post or screenshot",
                from = "/channel/repost")
        @Nullable
        Boolean repost,

        @Known(
                value = "How the forum regards the seller; none if the claim was not made on a forum",
                words = {"banned", "newcomer", "vouched", "none"})
        @Nullable
        String sellerStanding,

        @Known("Whether the leak site is a copy of another gang's; never so elsewhere") @Nullable
        Boolean copiedDesign,

        @Known(value = "Number of channels that the claim points to for more", unit = "channels") @Nullable
        Integer followUps,

        @Known(value = "Number of those that can be opened and hold no message", unit = "channels") @Nullable
        Integer emptyFollowUps,

        @Known(
                value = "State of the channels that the claim points to: none if it points to none; active if one"
                        + " holds messages; empty if all that open hold none; unreachable if none opens",
                words = {"none", "active", "empty", "unreachable"})
        @Nullable
        String followUpState) {

    static ChannelFacts of(Claim claim) {
        var channel = claim.channel();
        var followUps = claim.followUpChannels();
        return new ChannelFacts(
                channel == null ? null : channel.established(),
                channel == null ? null : channel.repost(),
                channel == null ? null : sellerStanding(channel),
                channel == null ? null : copiedDesign(channel),
                followUps == null ? null : followUps.size(),
                followUps == null ? null : Values.count(followUps, ChannelFacts::isEmpty),
                followUps == null ? null : state(followUps));
    }

    /** Only forums have sellers; what kind of place "other" is, is not known. */
    private static @Nullable String sellerStanding(Channel channel) {
        boolean elsewhere = channel.platform() == Platform.TELEGRAM
                || channel.platform() == Platform.LEAK_SITE
                || channel.platform() == Platform.X;
        return channel.sellerStanding() == null && elsewhere ? "none" : Values.word(channel.sellerStanding());
    }

    /** Only leak sites have a design of their own. */
    private static @Nullable Boolean copiedDesign(Channel channel) {
        boolean elsewhere = channel.platform() == Platform.TELEGRAM
                || channel.platform() == Platform.FORUM
                || channel.platform() == Platform.X;
        return channel.copiedDesign() == null && elsewhere ? Boolean.FALSE : channel.copiedDesign();
    }

    private static @Nullable String state(List<FollowUpChannel> followUps) {
        if (followUps.isEmpty()) {
            return "none";
        }
        if (Values.one(followUps, followUp -> followUp.messages() != null && followUp.messages() > 0)) {
            return "active";
        }
        if (!Values.one(followUps, followUp -> !isUnreachable(followUp))) {
            return "unreachable";
        }
        return Values.one(followUps, followUp -> !isEmpty(followUp) && !isUnreachable(followUp)) ? null : "empty";
    }

    private static boolean isEmpty(FollowUpChannel followUp) {
        return !isUnreachable(followUp) && followUp.messages() != null && followUp.messages() == 0;
    }

    private static boolean isUnreachable(FollowUpChannel followUp) {
        return Boolean.FALSE.equals(followUp.reachable());
    }
}
