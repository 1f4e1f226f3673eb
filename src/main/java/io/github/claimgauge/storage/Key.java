package io.github.claimgauge.storage;

import com.google.common.base.Ascii;
import java.util.Locale;

/** What a name is looked up by, whatever its spelling. */
final class Key {

    private static final int LONGEST = 200;

    private Key() {}

    static String of(String name) {
        return Ascii.truncate(name.strip().toLowerCase(Locale.ROOT), LONGEST, "");
    }
}
