package io.github.claimgauge.actor;

import io.github.claimgauge.claim.Checks;
import io.github.claimgauge.claim.Text;
import io.github.claimgauge.names.Names;

/** What an actor can be called. */
final class ActorName {

    private static final int LONGEST = 200;

    /** What looks like one letter can be written by several. */
    private static final int LONGEST_SKELETON = 3 * LONGEST;

    private ActorName() {}

    static boolean is(String text) {
        return faultOf(text).isEmpty();
    }

    static void check(String at, String name, Checks checks) {
        var fault = faultOf(name);
        checks.that(at, fault.isEmpty(), fault);
    }

    /** Empty if it can be a name. */
    private static String faultOf(String name) {
        if (name.length() > LONGEST
                || name.indexOf('\0') >= 0
                || !Text.isVisible(name)
                || Names.key(name).isEmpty()) {
            return "must be a name of 1 to " + LONGEST + " characters that can be seen";
        }
        if (!Text.isWellFormed(name)) {
            return "must not contain half of a surrogate pair";
        }
        return Names.key(name).length() > LONGEST || Names.skeleton(name).length() > LONGEST_SKELETON
                ? "has characters that stand for so many letters that it is too long"
                : "";
    }
}
