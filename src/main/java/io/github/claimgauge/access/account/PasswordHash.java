package io.github.claimgauge.access.account;

/** Turns passwords into what they can be checked against, slowly, so that nobody can try them all. */
public interface PasswordHash {

    String encode(String password);

    boolean matches(String password, String encoded);
}
