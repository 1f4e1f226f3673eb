package io.github.claimgauge.access;

import io.github.claimgauge.access.account.Accounts;

/** The server would be open to others although nobody has said who they are; the message says what to do instead. */
public final class NotSetUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotSetUp(String what, String maybe) {
        super(what + "\nMaybe " + maybe);
    }

    /** Tokens would be taken that the issuer made for other programs. */
    public static NotSetUp withoutAudience() {
        return new NotSetUp(
                "An OIDC issuer is trusted, and it is not said for whom its tokens must be",
                "set the audience that it writes into tokens for this program:"
                        + " --spring.security.oauth2.resourceserver.jwt.audiences=claimgauge");
    }

    /** @param address where it would have been open, as it was given */
    public NotSetUp(String address) {
        super("Others could reach the server at " + address + ", and there are no users but " + Accounts.FIRST
                + " with the password that was made up\n"
                + "Maybe set up users first: serve without --server.address, and as " + Accounts.FIRST
                + " change that password (PUT /api/v1/me/password) or make a user (POST /api/v1/users);\n"
                + "or trust an OIDC issuer: --spring.security.oauth2.resourceserver.jwt.issuer-uri=https://…");
    }
}
