package io.github.claimgauge.casebook.renewal;

import io.github.claimgauge.casebook.Case;
import io.github.claimgauge.claim.Claim.Tlp;
import java.util.List;
import java.util.Set;

/** The claims that other rules than those in force have judged last. Each use joins the transaction that the thread is in. */
public interface Backlog {

    /**
     * A claim that is to be judged.
     *
     * @param number in the order in which claims were filed
     */
    record Item(long number, Case found) {}

    /** Whether any claim was judged by other rules than those of this version. It takes no longer, the more claims there are. */
    boolean isAny(String rulebook);

    /**
     * How many claims were.
     *
     * @param ceiling claims marked as more restricted are not counted
     */
    int count(String rulebook, Tlp ceiling);

    /** The next of them, in the order in which they were filed. */
    List<Item> next(String rulebook, long after, int most);

    /**
     * Whether it is this worker's turn, and these are the rules in force for all on this database; then it stays so for some
     * seconds, and nobody else need begin the same.
     */
    boolean takeTurn(String worker, String rulebook);

    /** Lets others have their turn. */
    void endTurn(String worker);

    /** Whether nobody has changed the claim since, or is about to; then nobody does before the end of the transaction. */
    boolean holdAsFound(Item item);

    /** Stores another assessment of a claim that is held. */
    void file(Case assessed);

    /** Stores what the rules of this version find in a claim that is held; its assessment stays. */
    void note(Item item, String rulebook, Set<String> fired);
}
