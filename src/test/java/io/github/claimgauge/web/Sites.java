package io.github.claimgauge.web;

import io.github.claimgauge.access.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All pages that there are. What must hold for every page is tested for each row: {@link EveryPageTest}, {@link InjectionTest}. */
public final class Sites {

    /**
     * @param path may hold {@code {claim}}, {@code {user}}, {@code {key}}, {@code {draft}}, {@code {fit}} and
     *     {@code {version}}, which {@link Shelf} fills in
     * @param role the least that one needs; null for nobody
     */
    public record Site(String path, @Nullable Role role) {}

    public static final List<Site> ALL = List.of(
            new Site("/", null),
            new Site("/login", null),
            new Site("/claims", Role.ANALYST),
            new Site("/claims?sort=-changed&limit=60", Role.VIEWER),
            new Site("/rules", Role.ANALYST),
            new Site("/rules/proof.illegible", null),
            new Site("/rules/proof.illegible", Role.RULE_EDITOR),
            new Site("/rules/proof.illegible/claims", Role.VIEWER),
            new Site("/quality", Role.VIEWER),
            new Site("/drafts", Role.ANALYST),
            new Site("/drafts/{draft}", Role.RULE_EDITOR),
            new Site("/drafts/{draft}/effect", Role.VIEWER),
            new Site("/drafts/{draft}/scenarios", Role.ANALYST),
            new Site("/drafts/{draft}/discard", Role.ANALYST),
            new Site("/fits", Role.ANALYST),
            new Site("/fits/{fit}", Role.ANALYST),
            new Site("/rulebooks", Role.VIEWER),
            new Site("/rulebooks/compare?from={version}&to={version}", Role.VIEWER),
            new Site("/rulebooks/{version}", Role.RULE_EDITOR),
            new Site("/claims/{claim}", Role.VIEWER),
            new Site("/claims/{claim}?asOf=2024-05-01", Role.ANALYST),
            new Site("/claims/{claim}/compare?from=1&to=1", Role.VIEWER),
            new Site("/claims/{claim}/actor", Role.ANALYST),
            new Site("/claims/{claim}/edit", Role.ANALYST),
            new Site("/claims/{claim}/edit?as=json", Role.ANALYST),
            new Site("/scenarios", null),
            new Site("/scenarios?q=denied", null),
            new Site("/scenarios/proof", null),
            new Site("/scenarios/all", null),
            new Site("/me", Role.VIEWER),
            new Site("/keys", Role.ANALYST),
            new Site("/keys/{key}/revoke", Role.ADMIN),
            new Site("/admin", Role.ADMIN),
            new Site("/admin/users", Role.ADMIN),
            new Site("/admin/users/{user}", Role.ADMIN),
            new Site("/admin/users/{user}/password", Role.ADMIN),
            new Site("/admin/users/{user}/remove", Role.ADMIN),
            new Site("/admin/trail", Role.ADMIN),
            new Site("/imports", Role.ANALYST),
            new Site("/actors", Role.ANALYST),
            new Site("/actors/lockbit", Role.ANALYST),
            new Site("/actors/lockbit/edit", Role.ANALYST));

    private Sites() {}
}
