package io.github.claimgauge.casebook.registry;

import java.util.List;

/**
 * What became of an import.
 *
 * @param added actors that were not known
 * @param changed actors about which it said something new
 * @param unchanged actors about which it said nothing new
 * @param unmapped what has no place in the registry, such as targets that are no country
 * @param conflicts what the registry says otherwise, and keeps
 */
public record ImportReport(int added, int changed, int unchanged, List<Unmapped> unmapped, List<Conflict> conflicts) {

    public ImportReport {
        unmapped = List.copyOf(unmapped);
        conflicts = List.copyOf(conflicts);
    }
}
