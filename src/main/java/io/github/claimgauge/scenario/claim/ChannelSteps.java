package io.github.claimgauge.scenario.claim;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import java.util.List;
import java.util.Map;

/** Where the claim was made, and where it sends its readers. */
public final class ChannelSteps {

    private static final String FOLLOW_UPS = "/followUpChannels";

    private final ClaimDraft draft;

    public ChannelSteps(World world) {
        draft = world.draft();
    }

    @ParameterType("has banned|hardly knows|vouches for")
    public static String standing(String words) {
        return switch (words) {
            case "has banned" -> "banned";
            case "hardly knows" -> "newcomer";
            default -> "vouched";
        };
    }

    @Given("the claim points to no other channel")
    public void pointsNowhere() {
        draft.set(FOLLOW_UPS, List.of());
    }

    @Given("the claim points to {number} channel(s) with {number} message(s)")
    public void pointsTo(long channels, long messages) {
        add(channels, Map.of("reachable", true, "messages", messages));
    }

    @Given("the claim points to {number} channel(s) that cannot be opened")
    public void pointsToDead(long channels) {
        add(channels, Map.of("reachable", false));
    }

    @Given("the claim points to {number} channel(s) that nobody has opened")
    public void pointsToUnopened(long channels) {
        add(channels, Map.of());
    }

    @Given("the claim {whether} made on a channel that the actor was known by")
    public void established(boolean whether) {
        draft.set("/channel/established", whether);
    }

    @Given("the claim {whether} known from a re-post only")
    public void repost(boolean whether) {
        draft.set("/channel/repost", whether);
    }

    @Given("the forum {standing} the seller")
    public void seller(String standing) {
        draft.set("/channel/sellerStanding", standing);
    }

    @Given("the claim was not made on a forum")
    public void noForum() {
        draft.set("/channel/sellerStanding", "none");
    }

    @Given("the site {whether} a copy of another gang’s")
    public void copied(boolean whether) {
        draft.set("/channel/copiedDesign", whether);
    }

    private void add(long channels, Map<String, ?> channel) {
        for (long added = 0; added < channels; added++) {
            draft.add(FOLLOW_UPS, channel);
        }
    }
}
