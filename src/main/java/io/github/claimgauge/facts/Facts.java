package io.github.claimgauge.facts;

import io.github.claimgauge.claim.Claim;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one fact that rules match: a claim as of a moment, seen through the properties that rules may ask about.
 *
 * <p>It also carries what the rules find, so that a session keeps nothing between two claims. Not safe for use by several
 * threads at a time.
 */
public final class Facts {

    private static final int[] NONE = {};

    private final ActorFacts actor;
    private final ChannelFacts channel;
    private final ProofFacts proof;
    private final TargetFacts target;
    private final TimingFacts timing;
    private final ContentFacts content;
    private final VictimFacts victim;
    private final CorroborationFacts corroboration;
    private final RecyclingFacts recycling;
    private final Claim claim;
    private @Nullable Set<String> nothing;
    private int[] hits = NONE;
    private int hitCount;

    private Facts(Claim claim) {
        this.claim = claim;
        actor = ActorFacts.of(claim);
        channel = ChannelFacts.of(claim);
        proof = ProofFacts.of(claim);
        target = TargetFacts.of(claim);
        timing = TimingFacts.of(claim);
        content = ContentFacts.of(claim);
        victim = VictimFacts.of(claim);
        corroboration = CorroborationFacts.of(claim);
        recycling = RecyclingFacts.of(claim);
    }

    private Facts(Facts before, Claim claim, Set<String> groups) {
        this.claim = claim;
        actor = groups.contains("actor") ? ActorFacts.of(claim) : before.actor;
        channel = groups.contains("channel") ? ChannelFacts.of(claim) : before.channel;
        proof = groups.contains("proof") ? ProofFacts.of(claim) : before.proof;
        target = groups.contains("target") ? TargetFacts.of(claim) : before.target;
        timing = groups.contains("timing") ? TimingFacts.of(claim) : before.timing;
        content = groups.contains("content") ? ContentFacts.of(claim) : before.content;
        victim = groups.contains("victim") ? VictimFacts.of(claim) : before.victim;
        corroboration = groups.contains("corroboration") ? CorroborationFacts.of(claim) : before.corroboration;
        recycling = groups.contains("recycling") ? RecyclingFacts.of(claim) : before.recycling;
    }

    /** The facts of another claim that differs from this one's in nothing but what these groups are about. */
    public Facts revised(Claim claim, Set<String> groups) {
        return new Facts(this, claim, groups);
    }

    /** @param claim already cut to what was known at the moment of scoring, by {@link Claim#asOf} */
    public static Facts of(Claim claim) {
        return new Facts(claim);
    }

    public ActorFacts actor() {
        return actor;
    }

    public ChannelFacts channel() {
        return channel;
    }

    public ProofFacts proof() {
        return proof;
    }

    public TargetFacts target() {
        return target;
    }

    public TimingFacts timing() {
        return timing;
    }

    public ContentFacts content() {
        return content;
    }

    public VictimFacts victim() {
        return victim;
    }

    public CorroborationFacts corroboration() {
        return corroboration;
    }

    public RecyclingFacts recycling() {
        return recycling;
    }

    /** Places of the claim where somebody looked and there is none; worked out only if it is asked for. */
    Set<String> nothing() {
        if (nothing == null) {
            nothing = Nothing.in(claim);
        }
        return nothing;
    }

    /** Called by the right-hand side of a compiled rule: the rule with this ordinal holds. */
    public void hit(int rule) {
        if (hitCount == hits.length) {
            hits = Arrays.copyOf(hits, Math.max(16, 2 * hitCount));
        }
        hits[hitCount++] = rule;
    }

    /** Ordinals of the rules that hold, in the order in which they fired. */
    public int[] hits() {
        return Arrays.copyOf(hits, hitCount);
    }
}
