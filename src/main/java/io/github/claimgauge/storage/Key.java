package io.github.claimgauge.storage;

import io.github.claimgauge.claim.Victim;
import io.github.claimgauge.names.Names;
import io.github.claimgauge.names.Victims;
import org.jspecify.annotations.Nullable;

/** What names are looked up by, whatever their spelling; not longer than an index takes. */
public final class Key {

    private static final int LONGEST = 200;

    private Key() {}

    /** What an actor is looked up by. */
    public static String actor(String name) {
        return cut(Names.key(name));
    }

    /** What a victim is looked up by; null if its name names nobody for sure. */
    public static @Nullable String victim(Victim victim) {
        return Victims.key(victim.name()).map(Key::cut).orElse(null);
    }

    /** The victim's domain as it was registered; null if that is not known. */
    public static @Nullable String domain(Victim victim) {
        return Victims.domain(victim).map(Key::cut).orElse(null);
    }

    private static String cut(String key) {
        return key.codePointCount(0, key.length()) <= LONGEST
                ? key
                : key.substring(0, key.offsetByCodePoints(0, LONGEST));
    }
}
