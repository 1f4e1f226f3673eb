package io.github.claimgauge.claim;

import org.jspecify.annotations.Nullable;

/**
 * Whom the actor names as its victim. Null means that nobody has looked.
 *
 * @param country ISO 3166-1 alpha-2, EU or XK
 * @param sector lower snake case
 * @param domain host name of its web site
 * @param exists whether an organisation of that name can be found at all
 * @param ambiguousName whether another organisation, parent or supplier goes by the same name
 * @param customers how many people its records can be about, as it has published
 * @param aboveActorsUsualSize whether it is far larger or better defended than the actor's usual victims
 * @param infostealer whether its staff's credentials were in infostealer logs before the claim
 * @param exposedToExploit whether it ran software that was being exploited en masse when the claim was made
 */
public record Victim(
        String name,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String domain,
        @Nullable Boolean exists,
        @Nullable Boolean ambiguousName,
        @Nullable Long customers,
        @Nullable Boolean aboveActorsUsualSize,
        @Nullable Boolean infostealer,
        @Nullable Boolean exposedToExploit) {

    public Victim {
        name = Checks.nfc(name);
        domain = Checks.nfc(domain);
        new Checks()
                .requiredText("name", name, 300)
                .country("country", country)
                .word("sector", sector)
                .text("domain", domain, 253)
                .notNegative("customers", customers)
                .orThrow();
    }
}
