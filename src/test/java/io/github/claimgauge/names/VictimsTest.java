package io.github.claimgauge.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Titles of leak-site posts that mean one victim, and that mean two. */
class VictimsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acme                          | ACME, Inc.
            Acme                          | Acme GmbH & Co. KG
            Acme                          | Acme S.p.A.
            Acme                          | Acme S.A.C.
            Acme                          | ACME LEAKED
            Acme                          | Acme Sp. z o. o.
            Acme                          | Acme Sp. z o.o.
            Acme                          | The Acme
            Acme                          | Acme. Part 2.
            Acme                          | Acme / Part 2
            Acme                          | Acme - HACKED AND MORE THEN 500Gb DATA LEAKED
            Acme                          | Acme Data Leak
            Acme                          | Leaks from company Acme
            Acme                          | LEAK Post ACME
            Acme                          | Update for Acme
            Acme                          | Acme / Data on sale
            Baker & Taylor                | Baker and Taylor
            Greenberg & Stein             | Greenberg &#038; Stein
            Läderach                      | Laderach
            Gestão Contabilidade          | GestÃ£o Contabilidade
            Axicorp                       | Axiсorp GMBH
            Acme                          | Αcme
            華為                            | 華為 Co., Ltd.
            Nicola                        | "  Nicola\u200b "
            St. Margaret's Hospice Care   | St. Margaretâ\u0080\u0099s Hospice Care
            MOLNÁRBETON Kft.              | Molnarbeton
            """)
    void oneVictimHasOneKey(String one, String other) {
        assertThat(Victims.key(other)).isPresent().isEqualTo(Victims.key(one));
    }

    @Test
    void leavesOutTheDomainBesideAName() {
        assertThat(Victims.key("Solaris Management Consultants | solaris-mci.com"))
                .isEqualTo(Victims.key("Solaris Management Consultants"));
        assertThat(Victims.domain("Solaris Management Consultants | solaris-mci.com"))
                .contains("solaris-mci.com");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ministerio de Hacienda - Costa Rica | Ministerio de Hacienda - Argentina
            Network Telecom / Enreach           | Network Telecom
            Hx5, LLC                            | Hx6, LLC
            Leak Detection Ltd                  | Detection Ltd
            """)
    void differentVictimsHaveDifferentKeys(String one, String other) {
        assertThat(Victims.key(one)).isNotEqualTo(Victims.key(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M*******l***",
                "*****",
                "hancockassociat...",
                "COFRAP ESPAÑOLA...",
                "Studio Brazzale…",
                "華",
                "AG",
                "r",
                "www.example.com",
                "",
                "!!"
            })
    void whatNamesNobodyForSureHasNoKey(String title) {
        assertThat(Victims.key(title)).isEmpty();
    }

    @Test
    void tellsOnePostFromAnotherByTheMaskAsWell() {
        assertThat(Victims.mark("M*** Ltd")).isEqualTo("M*** Ltd");
        assertThat(Victims.mark("Caf?? Ltd")).isEqualTo("Caf?? Ltd");
        assertThat(Victims.mark("Acme, Inc.")).isEqualTo(Victims.mark("ACME Inc"));
    }

    @ParameterizedTest
    @CsvSource({
        "inibsa.com | inibsadental.com | inibsa.net 2TB FULL DATA, inibsa.com",
        "ALPSRX.COM - MORE THEN 150GB DATA LEAKED, alpsrx.com",
        "http://www.wiseyes.net, wiseyes.net",
        "HAVI Logistic | havilog.com | PART 1, havilog.com"
    })
    void findsTheDomainInATitle(String title, String domain) {
        assertThat(Victims.domain(title)).contains(domain);
    }

    @Test
    void everyRealTitleHasAnAnswer() throws IOException {
        var file = Path.of("../shared/data/leaksite/ransomfeed_posts_to_2023-03-13.json");
        assumeTrue(Files.exists(file), "needs the leak-site posts in ../shared/data");

        for (var post : new JsonMapper().readTree(Files.readString(file))) {
            var title = post.get("post_title").asString();
            assertThat(Victims.key(title)).as(title).isNotNull();
            assertThat(Victims.domain(title)).as(title).isNotNull();
        }
    }
}
