package io.github.claimgauge.facts;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Corroboration.Kind;
import io.github.claimgauge.claim.Sector;
import io.github.claimgauge.claim.VictimResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom the claim names, and whether that fits the actor. */
public record TargetFacts(
        @Known("Name of the victim, as claimed") String name,

        @Known("UN M49 region of the victim's country") @Nullable
        String region,

        @Known("UN M49 regions of the actor's usual countries") @Nullable
        String usualRegions,

        @Known(
                value = "Whether the victim's country is one of the actor's usual ones, only in the same UN M49 region"
                        + " as one of them, or outside; no_usual if the actor is known to have none",
                words = {"country", "region", "outside", "no_usual"})
        @Nullable
        String placeFit,

        @Known("Sector of the victim") @Nullable String sector,

        @Known(
                value = "What the victim does, as far as claims about such victims end in their own way",
                words = {"social_network", "security_firm", "care", "school", "other"},
                from = "/victim/sector")
        @Nullable
        String trade,

        @Known(
                value = "Whether the victim's sector is one of the actor's usual ones; no_usual if it is known to have"
                        + " none",
                words = {"usual", "other", "no_usual"})
        @Nullable
        String sectorFit,

        @Known(
                value =
                        "Whether an organisation of that name can be found; it can if it has spoken, or if others saw its services fail",
                decidedBy = "/victim/exists")
        @Nullable
        Boolean exists,

        @Known(value = "Whether another organisation goes by the same name", from = "/victim/ambiguousName") @Nullable
        Boolean ambiguousName,

        @Known(
                value = "Whether it is far larger or better defended than the actor's usual victims",
                from = "/victim/aboveActorsUsualSize")
        @Nullable
        Boolean aboveUsualSize,

        @Known(
                value = "Whether its staff's credentials were in infostealer logs before the claim",
                from = "/victim/infostealer")
        @Nullable
        Boolean infostealer,

        @Known(value = "Whether it ran software that was being exploited en masse", from = "/victim/exposedToExploit")
        @Nullable
        Boolean exposed) {

    static TargetFacts of(Claim claim) {
        var victim = claim.victim();
        var usualCountries = claim.actor().usualCountries();
        var regions = victim.country() == null ? Set.<String>of() : Regions.of(victim.country());
        var usualRegions = new LinkedHashSet<String>();
        if (usualCountries != null) {
            usualCountries.forEach(country -> usualRegions.addAll(Regions.of(country)));
        }
        return new TargetFacts(
                victim.name(),
                Regions.names(regions),
                Regions.names(usualRegions),
                placeFit(victim.country(), usualCountries, regions, usualRegions),
                victim.sector() == null ? null : victim.sector().replace('_', ' '),
                victim.sector() == null ? null : trade(victim.sector()),
                sectorFit(victim.sector(), claim.actor().usualSectors()),
                victim.exists() == null && isHeardOf(claim) ? Boolean.TRUE : victim.exists(),
                victim.ambiguousName(),
                victim.aboveActorsUsualSize(),
                victim.infostealer(),
                victim.exposedToExploit());
    }

    private static String trade(String sector) {
        return switch (Sector.named(sector)) {
            case "social_media" -> "social_network";
            case "cybersecurity" -> "security_firm";
            case "healthcare" -> "care";
            case "education" -> "school";
            default -> "other";
        };
    }

    /** Whether it has spoken, or others saw its services fail. */
    private static boolean isHeardOf(Claim claim) {
        var response = claim.victimResponse();
        return response != null && response.kind() != VictimResponse.Kind.NONE
                || claim.corroboration() != null
                        && Values.one(claim.corroboration(), entry -> entry.kind() == Kind.SERVICE_OUTAGE);
    }

    private static @Nullable String placeFit(
            @Nullable String country, @Nullable List<String> usual, Set<String> regions, Set<String> usualRegions) {
        if (usual != null && usual.isEmpty()) {
            return "no_usual";
        }
        if (usual == null || country == null) {
            return null;
        }
        if (usual.contains(country)) {
            return "country";
        }
        if (regions.isEmpty() || usualRegions.isEmpty()) {
            return null;
        }
        return regions.stream().anyMatch(usualRegions::contains) ? "region" : "outside";
    }

    private static @Nullable String sectorFit(@Nullable String sector, @Nullable List<String> usual) {
        if (usual != null && usual.isEmpty()) {
            return "no_usual";
        }
        if (usual == null || sector == null) {
            return null;
        }
        var named = Sector.named(sector);
        return Values.one(usual, one -> Sector.named(one).equals(named)) ? "usual" : "other";
    }
}
