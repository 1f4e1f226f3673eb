package io.github.claimgauge.facts;

import io.github.claimgauge.claim.Attack;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Found;
import io.github.claimgauge.claim.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the claim says. */
public record ContentFacts(
        @Known(
                value = "What the actor says was done",
                words = {"data_breach", "ransomware", "ddos", "defacement", "access_sale", "ot_intrusion", "wiper"})
        String attack,

        @Known(
                value =
                        "Whether data may be taken in an attack of this kind: in all but floods of traffic and defacements",
                from = "/attack")
        Boolean takesData,

        @Known(value = "Number of records claimed", unit = "records", noneWith = "/claimed/records") @Nullable
        Long records,

        @Known(value = "Size of the data claimed", unit = "TB", noneWith = "/claimed/bytes") @Nullable
        Double terabytes,

        @Known(value = "Number of kinds of data named", unit = "kinds", from = "/claimed/dataTypes") @Nullable
        Integer dataTypes,

        @Known(value = "Whether log-in data is all that is offered", from = "/claimed/dataTypes") @Nullable
        Boolean credentialsOnly,

        @Known(
                value = "Whether it names data that stands in no public source: of health, or social security numbers",
                from = "/claimed/dataTypes")
        @Nullable
        Boolean sensitive,

        @Known(value = "Which of these it names", from = "/claimed/dataTypes") @Nullable
        String sensitiveNamed,

        @Known(
                value = "Records claimed as a share of the customers that the victim has; none if it has no customers",
                unit = "%",
                noneWith = {"/claimed/records", "/victim/customers"})
        @Nullable
        Long recordsPerCustomer,

        @Known(
                value = "Price or ransom asked",
                unit = "USD",
                from = "/claimed/askingPriceUsd",
                noneWith = "/claimed/askingPriceUsd")
        @Nullable
        Long price,

        @Known(
                value = "Price asked for a million records",
                unit = "USD",
                noneWith = {"/claimed/records", "/claimed/askingPriceUsd"})
        @Nullable
        Long pricePerMillion,

        @Known(value = "Whether it claims everything: all systems, full control", from = "/claimed/entireSystems")
        @Nullable
        Boolean entireSystems,

        @Known(value = "Whether the text only repeats what the victim says about itself", from = "/claimed/boilerplate")
        @Nullable
        Boolean boilerplate,

        @Known(value = "Whether the data can be had without any breach", from = "/claimed/publiclyAvailable") @Nullable
        Boolean publiclyAvailable,

        @Known(
                value = "Whether the actor says how it got in, and whether that fits what the victim runs",
                words = {"not_stated", "fits", "does_not_fit"},
                from = "/claimed/vector")
        @Nullable
        String vector) {

    private static final Set<String> LOGINS =
            Set.of("credentials", "passwords", "usernames", "emails", "password_hashes", "logins");
    private static final Set<String> PASSWORDS = Set.of("credentials", "passwords", "logins");
    private static final Set<String> SENSITIVE = Set.of(
            "health_records", "medical_records", "patient_records", "patient_data", "ssn", "social_security_numbers");

    static ContentFacts of(Claim claim) {
        var claimed = claim.claimed();
        var attack = claim.attack().toString();
        boolean takesData = claim.attack() != Attack.DDOS && claim.attack() != Attack.DEFACEMENT;
        if (claimed == null) {
            return new ContentFacts(
                    attack, takesData, null, null, null, null, null, null, null, null, null, null, null, null, null);
        }
        var types = claimed.dataTypes();
        var records = Found.valueOf(claimed.records());
        var bytes = Found.valueOf(claimed.bytes());
        var price = Found.valueOf(claimed.askingPriceUsd());
        return new ContentFacts(
                attack,
                takesData,
                records,
                bytes == null ? null : bytes / 1e12,
                types == null ? null : types.size(),
                types == null ? null : LOGINS.containsAll(types) && Values.one(types, PASSWORDS::contains),
                types == null ? null : Values.one(types, SENSITIVE::contains),
                types == null ? null : sensitiveNamed(types),
                Values.rate(records, 100, claim.victim().customers()),
                price,
                Values.rate(price, 1e6, records),
                claimed.entireSystems(),
                claimed.boilerplate(),
                claimed.publiclyAvailable(),
                Values.word(claimed.vector()));
    }

    private static @Nullable String sensitiveNamed(List<String> types) {
        var named = types.stream()
                .filter(SENSITIVE::contains)
                .distinct()
                .map(Words::of)
                .toList();
        return named.isEmpty() ? null : String.join(", ", named);
    }
}
