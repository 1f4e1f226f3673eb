package io.github.claimgauge.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which domain was registered. */
class DomainsTest {

    @ParameterizedTest
    @CsvSource({
        "www.example.com, example.com",
        "https://www.shop.example.co.uk:8443/a?b#c, example.co.uk",
        "hxxps://example[.]com/, example.com",
        "EXAMPLE.COM., example.com",
        "*.example.com, example.com",
        "aref.government.bg, government.bg",
        "jpbdselangor.gov.my, jpbdselangor.gov.my",
        "läderach.com, xn--lderach-5wa.com",
        "xn--lderach-5wa.com, xn--lderach-5wa.com",
        "someone.github.io, someone.github.io",
        "marriott.com/ho..., marriott.com",
        "linkedin.com, linkedin.com",
        "https://linkedin.com/, linkedin.com",
        "//example.org, example.org",
    })
    void findsTheRegisteredDomain(String hostOrUrl, String domain) {
        assertThat(Domains.registrable(hostOrUrl)).contains(domain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hancockassociat...",
                "chervongroup.co...",
                "studiobrazzale....",
                "https://www.nov...",
                "dtstechnical.c",
                "ni*usa.com",
                "co.uk",
                "com",
                "localhost",
                "192.0.2.1",
                "http://192.0.2.1:8080/",
                "[2001:db8::1]",
                "abcdefghijklmnop.onion",
                "https://www.linkedin.com/company/acme",
                "https://x.com/a",
                "studio….com",
                "Acme Inc.",
                "S.p.A.",
                "someone@example.com",
                "",
                " ",
                "https://",
                "a b.com",
                "-.com",
                "...",
                "\u0000.com"
            })
    void findsNoneWhereNoneIsCertain(String hostOrUrl) {
        assertThat(Domains.registrable(hostOrUrl)).isEmpty();
    }
}
