package io.github.claimgauge.casebook.hits;

import io.github.claimgauge.casebook.Entry;
import io.github.claimgauge.claim.Claim.Tlp;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What rules found in each claim of the casebook, as of its latest assessment. Claims above the ceiling are not there. */
public interface Hits {

    /**
     * The claims that were filed next, in their order.
     *
     * @param after number of the claim before; 0 for the first
     * @param most no more than this many; if there are fewer, they are the last
     */
    List<Hit> next(long after, int most, Tlp ceiling);

    /** What these claims are judged by; claims that are no longer there, or above the ceiling by now, are left out. */
    List<Evidence> evidence(Set<Long> claims, Tlp ceiling);

    /** These claims as lists show them, by their numbers; the same ones are left out. */
    Map<Long, Entry> entries(Set<Long> claims, Tlp ceiling);
}
