package io.github.claimgauge.score;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which answer is picked for each member of a factor, if any. Immutable.
 *
 * @param answers by member: 0 is none, 1 the first
 */
record Picks(int[] answers) {

    static Picks none(int members) {
        return new Picks(new int[members]);
    }

    /** The same with an answer of this index. */
    Picks with(int member, int answer) {
        return changed(member, answer + 1);
    }

    Picks without(int member) {
        return changed(member, 0);
    }

    private Picks changed(int member, int answer) {
        var changed = answers.clone();
        changed[member] = answer;
        return new Picks(changed);
    }

    /** What is picked for some of the members. */
    Picks only(BitSet some) {
        var only = new int[answers.length];
        for (int member = some.nextSetBit(0); member >= 0; member = some.nextSetBit(member + 1)) {
            only[member] = answers[member];
        }
        return new Picks(only);
    }

    boolean areNoneFor(BitSet some) {
        for (int member = some.nextSetBit(0); member >= 0; member = some.nextSetBit(member + 1)) {
            if (answers[member] != 0) {
                return false;
            }
        }
        return true;
    }

    /** The last member for which an answer is picked; -1 if there is none. */
    int last() {
        int last = answers.length - 1;
        while (last >= 0 && answers[last] == 0) {
            last--;
        }
        return last;
    }

    /** Index of the answer that is picked for a member. */
    int answer(int member) {
        return answers[member] - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picks picks && Arrays.equals(answers, picks.answers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(answers);
    }
}
