package io.github.claimgauge.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.json.ClaimReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each property is, and when it is unknown. */
class FactsTest {

    private static final ClaimReader READER =
            new ClaimReader(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void knowsNothingOfAClaimWithNothingButItsNames() {
        var facts = facts("");

        for (var property : Property.all()) {
            assertThat(property.of(facts) == null).as(property.name()).isEqualTo(property.mayBeUnknown());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "?", textBlock = """
            actor.reliability      | "record":{"confirmed":0,"refuted":0}     | 50
            actor.reliability      | "record":{"confirmed":1,"refuted":0}     | 67
            actor.reliability      | "record":{"confirmed":0,"refuted":1}     | 33
            actor.reliability      | "record":{"confirmed":3}                 | ?
            actor.reliability      | "record":{"confirmed":2000000000,"refuted":2000000000} | 50
            actor.kind             | "kind":"unknown"                         | ?
            actor.confirmed        | "record":{"confirmed":3},"lookalikeOf":["B"] | ?
            actor.confirmed        | "record":{"confirmed":3},"lookalikeOf":[],"brandRevived":false | 3
            actor.daysSinceTakedownAtMost | "takedownAt":"2024-04-06"         | 10
            actor.daysSinceTakedownAtMost | "takedownAt":"2023"                | 471
            actor.daysSinceTakedownAtMost | "takedownAt":"2024-04-17"         | ?
            actor.daysSinceTakedownAtLeast | "takedownAt":"2023"              | 107
            actor.daysSinceTakedownAtLeast | "takedownAt":"2024-04-17"        | ?
            timing.claimsSameDay   | "claimsSameDay":26                       | 26
            target.placeFit        | "usualCountries":[]                      | no_usual
            target.placeFit        | "usualCountries":["CN"]                  | country
            target.placeFit        | "usualCountries":["JP"]                  | region
            target.placeFit        | "usualCountries":["MY"]                  | outside
            target.usualRegions    | "usualCountries":["MY","ID","CN"]        | Southeast Asia, Eastern Asia
            target.region          | "kind":"state"                           | Eastern Asia
            target.sectorFit       | "usualSectors":["manufacturing"]         | usual
            target.sectorFit       | "usualSectors":["finance"]               | other
            """)
    void seesTheActor(String property, String members, @Nullable String expected) {
        var facts = Facts.of(read("\"actor\":{\"name\":\"A\"," + members + "},"
                + "\"victim\":{\"name\":\"V\",\"country\":\"CN\",\"sector\":\"manufacturing\"}"));

        assertValue(facts, property, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "?", textBlock = """
            channel.followUpState   | "followUpChannels":[]                                                       | none
            channel.followUpState   | "followUpChannels":[{"reachable":true,"messages":0}]                        | empty
            channel.followUpState   | "followUpChannels":[{"reachable":true,"messages":0},{"reachable":false}]    | empty
            channel.followUpState   | "followUpChannels":[{"reachable":false}]                                    | unreachable
            channel.followUpState   | "followUpChannels":[{"messages":0},{"messages":3}]                          | active
            channel.followUpState   | "followUpChannels":[{"messages":0},{"reachable":true}]                      | ?
            channel.emptyFollowUps  | "followUpChannels":[{"messages":0},{"messages":0},{"messages":3}]           | 2
            channel.sellerStanding  | "channel":{"platform":"telegram"}                                          | none
            channel.sellerStanding  | "channel":{"platform":"forum"}                                             | ?
            channel.sellerStanding  | "channel":{"platform":"telegram","sellerStanding":"banned"}                | banned
            channel.copiedDesign    | "channel":{"platform":"forum"}                                             | false
            channel.copiedDesign    | "channel":{"platform":"leak_site"}                                         | ?
            proof.view              | "proofs":[{"kind":"sample_records"}]                                       | none
            proof.view              | "proofs":[{"kind":"screenshot"}]                                           | ?
            proof.legibility        | "proofs":[]                                                                 | none
            proof.legibility        | "proofs":[{"kind":"video","legible":false},{"kind":"video"}]                | ?
            proof.legibility        | "proofs":[{"kind":"video","legible":true},{"kind":"video"}]                 | legible
            proof.legibility        | "proofs":[{"kind":"screenshot","legible":false}]                            | illegible
            proof.described         | "proofs":[{"kind":"screenshot","widthPx":320,"heightPx":180}]               | screenshot of 320×180 px
            proof.unjudgedWidth     | "proofs":[{"kind":"screenshot","widthPx":320,"legible":false}]              | ?
            proof.unjudgedWidth     | "proofs":[{"kind":"screenshot","widthPx":320}]                              | 320
            proof.unjudgedWidth     | "proofs":[{"kind":"screenshot","widthPx":320},{"kind":"video","widthPx":90}] | 320
            proof.unjudgedWidth     | "proofs":[{"kind":"screenshot","widthPx":90},{"kind":"video","widthPx":320}] | 320
            proof.verification      | "proofs":[{"kind":"video","independentlyVerified":false},{"kind":"video"}]  | ?
            proof.verification      | "proofs":[{"kind":"video","independentlyVerified":false}]                   | unproven
            proof.matched           | "proofs":[{"kind":"sample_records","tested":20,"matched":19}]               | 95
            proof.matched           | "proofs":[{"kind":"sample_records","tested":0}]                             | ?
            proof.matched           | "proofs":[{"kind":"sample_records","tested":2000000000,"matched":2000000000},{"kind":"sample_records","tested":2000000000,"matched":0}] | 50
            proof.inconsistencies   | "proofs":[{"kind":"video","inconsistencies":2000000000},{"kind":"video","inconsistencies":2000000000}] | 4000000000
            proof.newestAgeAtMost   | "proofs":[{"kind":"sample_records","newestRecordAt":"2024-04-06"}]          | 10
            proof.newestAgeAtMost   | "proofs":[{"kind":"sample_records","newestRecordAt":"2024"}]                | 106
            proof.newestAgeAtLeast  | "proofs":[{"kind":"sample_records","newestRecordAt":"2024-04-06"}]          | 10
            proof.newestAgeAtLeast  | "proofs":[{"kind":"sample_records","newestRecordAt":"2024-03"}]             | 16
            proof.newestAgeAtLeast  | "proofs":[{"kind":"sample_records","newestRecordAt":"2024"}]                | 0
            proof.unjudged          | "proofs":[{"kind":"screenshot","legible":false},{"kind":"screenshot"}]      | true
            proof.unjudged          | "proofs":[{"kind":"screenshot","legible":true},{"kind":"screenshot"}]       | false
            proof.unjudged          | "proofs":[]                                                                 | false
            proof.givenAway         | "proofs":[{"kind":"full_dump"}]                                             | true
            proof.givenAway         | "proofs":[{"kind":"full_dump"}],"claimed":{"askingPriceUsd":0}              | true
            proof.givenAway         | "proofs":[{"kind":"full_dump"}],"claimed":{"askingPriceUsd":10}             | false
            proof.publishedTerabytes | "proofs":[{"kind":"full_dump","bytes":57}],"claimed":{"bytes":2000000000000} | 5.7E-11
            proof.publishedTerabytes | "proofs":[{"kind":"full_dump"}],"claimed":{"bytes":2000000000000}          | 2.0
            proof.publishedTerabytes | "proofs":[{"kind":"full_dump","records":5}],"claimed":{"records":10,"bytes":2000000000000} | 1.0
            proof.publishedTerabytes | "proofs":[{"kind":"video","bytes":57}],"claimed":{"bytes":2000000000000}   | ?
            proof.publishedShare    | "proofs":[{"kind":"full_dump","bytes":57}],"claimed":{"bytes":1000}         | 6
            proof.publishedShare    | "proofs":[{"kind":"full_dump","bytes":57000}],"claimed":{"bytes":1000}      | 5700
            proof.publishedShare    | "proofs":[{"kind":"sample_records","bytes":57}],"claimed":{"bytes":1000}    | ?
            recycling.proof         | "proofs":[{"kind":"video","recycled":false}]                                | fresh
            recycling.proof         | "proofs":[{"kind":"video","recycled":true},{"kind":"video"}]                | recycled
            recycling.listedBefore  | "priorListings":[]                                                          | none
            recycling.listedBefore  | "priorListings":[{"actor":"a ","at":"2024-01-01"}]                          | same_brand
            recycling.listedDaysBeforeAtLeast | "priorListings":[{"actor":"B","at":"2024-04-06"}]                 | 10
            recycling.listedDaysBeforeAtMost | "priorListings":[{"actor":"B","at":"2024-03"}]                     | 46
            recycling.listedDaysBeforeAtLeast | "priorListings":[{"actor":"B","at":"2024-03"}]                    | 16
            recycling.listedBefore  | "priorListings":[{"actor":"B","at":"2024-04-17"}]                           | none
            timing.hoursFromThreat  | "threatenedAt":"2024-04-15"                                                 | 24
            timing.hoursFromThreat  | "threatenedAt":"2024-04"                                                    | ?
            timing.daysFromOutageAtMost | "corroboration":[]                                                          | -1
            timing.daysFromOutageAtMost | "corroboration":[{"kind":"service_outage","at":"2024-04-13"}]               | 3
            timing.daysFromOutageAtMost | "corroboration":[{"kind":"service_outage","at":"2024-04-17"}]               | -1
            timing.daysFromOutageAtMost | "corroboration":[{"kind":"service_outage","at":"2024-04-13"},{"kind":"service_outage","at":"2024-04-15"}] | 3
            timing.daysFromOutageAtMost | "corroboration":[{"kind":"service_outage","at":"2024-04-15"},{"kind":"service_outage","at":"2024-04-13"}] | 3
            timing.daysFromOutageAtMost | "corroboration":[{"kind":"service_outage"}]                                 | ?
            timing.daysFromOutageAtLeast | "corroboration":[{"kind":"service_outage","at":"2024-03"}]             | 16
            timing.daysFromOutageAtMost | "corroboration":[{"kind":"service_outage","at":"2024-03"}]              | 46
            timing.daysFromOutageAtLeast | "corroboration":[{"kind":"service_outage","at":"2024"}]                | -1
            timing.daysFromOutageAtMost | "corroboration":[{"kind":"service_outage","at":"2024"}]                 | 106
            timing.daysFromOutageAtMost | "corroboration":[{"kind":"service_outage","at":"2024-05"}]              | -1
            timing.removedBeforeDeadline | "listingRemovedAt":"2024-04-17","claimed":{"deadline":"2024-04-20"}    | true
            timing.removedBeforeDeadline | "listingRemovedAt":"2024-04-20","claimed":{"deadline":"2024-04-20"}    | false
            timing.removedBeforeDeadline | "listingRemovedAt":"2024-05-17","claimed":{"deadline":"2024-05"}       | ?
            content.credentialsOnly | "claimed":{"dataTypes":["credentials","emails"]}                            | true
            content.credentialsOnly | "claimed":{"dataTypes":["emails"]}                                          | false
            content.sensitiveNamed  | "claimed":{"dataTypes":["customer_pii","ssn","health_records"]}            | SSN, health records
            content.sensitiveNamed  | "claimed":{"dataTypes":["customer_pii"]}                                   | ?
            content.pricePerMillion | "claimed":{"records":150000000,"askingPriceUsd":800}                        | 5
            content.pricePerMillion | "claimed":{"records":0,"askingPriceUsd":800}                                | ?
            content.pricePerMillion | "claimed":{"records":1000,"askingPriceUsd":50000000}                        | 50000000000
            content.pricePerMillion | "claimed":{"records":1,"askingPriceUsd":9000000000000000000}                | ?
            content.terabytes       | "claimed":{"bytes":33000000000000}                                          | 33.0
            victim.response         | "victimResponse":{"kind":"none"}                                            | none
            victim.disclosedBefore  | "victimResponse":{"kind":"confirmed","at":"2024-04-12"}                     | true
            victim.disclosedBefore  | "victimResponse":{"kind":"confirmed"}                                       | ?
            victim.disclosedBefore  | "victimResponse":{"kind":"confirmed","at":"2024"}                           | ?
            victim.disclosedBefore  | "victimResponse":{"kind":"confirmed","at":"2024-04-16"}                     | false
            victim.disclosedBefore  | "victimResponse":{"kind":"denied"}                                          | false
            corroboration.outage    | "corroboration":[]                                                          | false
            corroboration.verified  | "corroboration":[{"kind":"researcher_verified"}]                            | true
            """)
    void seesTheClaim(String property, String members, @Nullable String expected) {
        assertValue(facts(members), property, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            timing.hoursFromThreat       | "threatenedAt":"none"                                           | true
            timing.hoursFromThreat       | "threatenedAt":"2024-04"                                        | false
            timing.hoursFromThreat       | "headline":"none"                                               | false
            timing.removedBeforeDeadline | "claimed":{"deadline":"none"}                                   | true
            timing.removedBeforeDeadline | "listingRemovedAt":"none"                                       | true
            timing.removedBeforeDeadline | "listingRemovedAt":"2024-04-17","claimed":{"records":"none"}    | false
            timing.released              | "claimed":{"deadline":"none"}                                   | true
            timing.released              | "claimed":{"deadline":"none","released":true}                   | false
            content.records              | "claimed":{"records":"none"}                                    | true
            content.terabytes            | "claimed":{"bytes":"none"}                                      | true
            content.price                | "claimed":{"askingPriceUsd":"none"}                             | true
            content.price                | "claimed":{"records":"none"}                                    | false
            content.pricePerMillion      | "claimed":{"askingPriceUsd":"none"}                             | true
            content.pricePerMillion      | "claimed":{"askingPriceUsd":500,"records":"none"}               | true
            content.pricePerMillion      | "claimed":{"askingPriceUsd":500,"records":0}                    | true
            content.pricePerMillion      | "claimed":{"askingPriceUsd":500}                                | false
            content.recordsPerCustomer   | "claimed":{"records":"none"}                                    | true
            proof.publishedShare         | "claimed":{"bytes":"none"}                                      | false
            proof.publishedShare         | "claimed":{"records":"none"}                                    | false
            proof.publishedShare         | "claimed":{"records":"none","bytes":"none"}                     | true
            proof.newestAgeAtMost        | "proofs":[{"kind":"video","newestRecordAt":"none"}]             | true
            proof.newestAgeAtMost        | "proofs":[{"kind":"video","newestRecordAt":"none"},{"kind":"video"}] | false
            proof.newestAgeAtMost        | "proofs":[{"kind":"video","newestRecordAt":"none"},{"kind":"video","newestRecordAt":"2024"}] | false
            proof.newestAgeAtMost        | "proofs":[]                                                     | false
            """)
    void tellsThatThereIsNoneFromWhatNobodyHasLookedAt(String property, String members, boolean none) {
        var facts = facts(members);

        assertThat(Property.named(property).orElseThrow().isNone(facts)).isEqualTo(none);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            healthcare,           care,           usual
            health_care,          care,           usual
            hospital,             care,           usual
            higher_education,     school,         other
            cyber_security,       security_firm,  other
            social_networking,    social_network, other
            information_security, security_firm,  other
            security,             other,          other
            """)
    void takesWordsForOneSectorAsOne(String sector, String trade, String fit) {
        var facts = Facts.of(read("\"actor\":{\"name\":\"A\",\"usualSectors\":[\"government\",\"health\"]},"
                + "\"victim\":{\"name\":\"V\",\"sector\":\"" + sector + "\"}"));

        assertValue(facts, "target.trade", trade);
        assertValue(facts, "target.sectorFit", fit);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "?", textBlock = """
            9000000000,          100, 9000000000
            9000000000000000000, 1,   ?
            9000000000,          0,   ?
            """)
    void tellsNoShareThatIsNotTheTrueOne(String records, String customers, @Nullable String percent) {
        var facts = Facts.of(read("\"actor\":{\"name\":\"A\"},\"claimed\":{\"records\":" + records
                + "},\"victim\":{\"name\":\"V\",\"customers\":" + customers + "}"));

        assertValue(facts, "content.recordsPerCustomer", percent);
    }

    @Test
    void whatCannotFollowOrBeAShareIsNoneAndNotUnknown() {
        var facts = Facts.of(read("\"actor\":{\"name\":\"A\",\"takedownAt\":\"2024-05\"},"
                + "\"claimed\":{\"records\":50},\"victim\":{\"name\":\"V\",\"customers\":0}"));

        assertThat(List.of(
                        "actor.daysSinceTakedownAtMost",
                        "actor.daysSinceTakedownAtLeast",
                        "content.recordsPerCustomer"))
                .allMatch(name -> Property.named(name).orElseThrow().isNone(facts));
    }

    @Test
    void aCountryGroupCoversTheRegionsOfItsMembers() {
        var facts = Facts.of(read("\"actor\":{\"name\":\"A\",\"usualCountries\":[\"EU\"]},"
                + "\"victim\":{\"name\":\"V\",\"country\":\"CH\"}"));

        assertValue(facts, "target.placeFit", "region");
    }

    private static void assertValue(Facts facts, String property, @Nullable String expected) {
        var value = Property.named(property).orElseThrow().of(facts);

        assertThat(value == null ? null : value.toString()).isEqualTo(expected);
    }

    private static Facts facts(String members) {
        var more = members.isEmpty() ? "" : "," + members;
        return Facts.of(read("\"actor\":{\"name\":\"A\"},\"victim\":{\"name\":\"V\"}" + more));
    }

    private static Claim read(String members) {
        var json = "{\"attack\":\"data_breach\",\"claimedAt\":\"2024-04-16\"," + members + "}";
        return READER.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
