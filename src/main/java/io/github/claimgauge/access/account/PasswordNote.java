package io.github.claimgauge.access.account;

/** Where a password that was made up is written down, for nobody but the owner of this machine. */
public interface PasswordNote {

    boolean isThere();

    /** Writes it down in place of what was there before. */
    void write(String name, String password);

    void remove();
}
