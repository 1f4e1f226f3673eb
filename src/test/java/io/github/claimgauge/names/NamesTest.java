package io.github.claimgauge.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings of one actor's name, and names that only look like it. */
class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "LockBit, lockbit",
        "LockBit, Lock Bit",
        "LockBit, LOCK-BIT",
        "LockBit, Ｌｏｃｋｂｉｔ",
        "LockBit, Lock\u200bBit",
        "'ALPHV/BlackCat', 'ALPHV (BlackCat)'",
        "Straße, STRASSE",
    })
    void oneNameHasOneKey(String one, String other) {
        assertThat(Names.key(one)).isEqualTo(Names.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "LockBit, L0ckBit",
        "LockBit, LосkBit",
        "LockBit, LОСКBIT",
        "LockBit, LockBlt",
        "LockBit, L0ckB!t",
        "LockBit, Löckbit",
        "R00TK1T, RootKit",
        "R00TK1T, R00тк1т",
        "BlackCat, 8lackCat",
        "Akira, Аkira",
        "Medusa, Меdusa",
        "Clop, C1op",
        "Conti, C0nti",
    })
    void aLookalikeSharesTheSkeletonButNotTheKey(String known, String lookalike) {
        assertThat(Names.skeleton(lookalike)).isEqualTo(Names.skeleton(known));
        assertThat(Names.key(lookalike)).isNotEqualTo(Names.key(known));
    }

    @ParameterizedTest
    @CsvSource({"LockBit, LockBit2", "APT28, APT29", "APT1, APT10", "Cuba, Conti", "Play, Ploy", "Royal, Loyal"})
    void differentNamesAreNoLookalikes(String one, String other) {
        assertThat(Names.skeleton(one)).isNotEqualTo(Names.skeleton(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "!!!", "😀", " ", "", "\u202e", "㍿", "ﷺ", "\u202eevil"})
    void anyTextHasAKeyAndASkeleton(String text) {
        assertThat(Names.key(text)).isNotNull();
        assertThat(Names.skeleton(text)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"***, ***", "😀, 😀", "' *** ', ***"})
    void aNameWithoutLetterOrDigitIsItsOwnKey(String name, String key) {
        assertThat(Names.key(name)).isEqualTo(key);
        assertThat(Names.skeleton(name)).isEqualTo(key);
    }
}
