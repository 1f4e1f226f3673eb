package io.github.claimgauge.web;

import io.github.claimgauge.access.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All pages that there are. What must hold for every page is tested for each row: {@link EveryPageTest}, {@link InjectionTest}. */
final class Sites {

    /**
     * @param path may hold {@code {claim}}, the id of a claim in the casebook
     * @param role the least that one needs; null for nobody
     */
    record Site(String path, @Nullable Role role) {

        String of(String claim) {
            return path.replace("{claim}", claim);
        }
    }

    static final List<Site> ALL = List.of(
            new Site("/", null),
            new Site("/login", null),
            new Site("/claims", Role.ANALYST),
            new Site("/rules", Role.ANALYST),
            new Site("/rules/proof.illegible", null),
            new Site("/claims/{claim}", Role.VIEWER),
            new Site("/claims/{claim}?asOf=2024-05-01", Role.ANALYST),
            new Site("/claims/{claim}/compare?from=1&to=1", Role.VIEWER),
            new Site("/claims/{claim}/edit", Role.ANALYST));

    private Sites() {}
}
