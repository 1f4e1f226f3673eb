package io.github.claimgauge.web;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.Role;
import io.github.claimgauge.access.account.Accounts;
import io.github.claimgauge.access.account.KeyRing;
import io.github.claimgauge.access.account.NewKey;
import io.github.claimgauge.api.Door;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.filing.Trigger;
import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Claim.Tlp;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.tuning.LabelledClaims.Source;
import io.github.claimgauge.tuning.draft.Draft;
import io.github.claimgauge.tuning.draft.Drafting;
import io.github.claimgauge.tuning.draft.Wish;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.tuning.fitting.FitRun;
import io.github.claimgauge.tuning.fitting.FitRuns;
import io.github.claimgauge.tuning.fitting.FitSettings;
import io.github.claimgauge.web.Sites.Site;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/** Claims that pages show in tests. */
public final class Shelf {

    private static final Map<String, String> NUMBERS =
            Map.of("/weights/victim.denies", "-9", "/weights/proof.illegible", "-7", "/groups/victim/floor", "-18");

    private final Casebook casebook;
    private final ClaimReader reader;
    private final Supplier<String> key;
    private final Supplier<Draft> draft;
    private final Supplier<FitRun> fit;

    Shelf(Casebook casebook, ClaimReader reader, KeyRing keys, Drafting drafting, FitRuns fits, InForce inForce) {
        this.casebook = casebook;
        this.reader = reader;
        this.key = SingletonSupplier.of(() -> key(keys));
        this.draft = SingletonSupplier.of(
                () -> drafting.make(Caller.local(), new Wish("Denials count for more", null, NUMBERS))
                        .draft());
        this.fit = SingletonSupplier.of(() -> fit(fits, inForce));
    }

    /** One that is ready. */
    private static FitRun fit(FitRuns fits, InForce inForce) {
        var run = fits.begin(
                new Caller("pages", Role.ANALYST, Tlp.CLEAR),
                inForce.edition().rulebook(),
                Set.of(Source.REFERENCE),
                new FitSettings(3, 6, Set.of("victim.denies"), 2, 4));
        run.end().join();
        return run;
    }

    private static String key(KeyRing keys) {
        return keys.make(
                        new Caller(Accounts.FIRST, Role.ADMIN, Tlp.RED),
                        null,
                        new NewKey("pages", Role.VIEWER, null, null))
                .key()
                .id();
    }

    /** The id of the claim of R00TK1T against DJI, marked clear, which is filed if it is not yet. */
    String dji() {
        var id = "pages-dji";
        if (casebook.find(Caller.local(), id).isEmpty()) {
            file(reader.read(Door.dji()
                            .replaceFirst("\"headline\"", "\"tlp\": \"clear\", \"headline\"")
                            .getBytes(StandardCharsets.UTF_8))
                    .named(id));
        }
        return id;
    }

    /** Where a page is, for the claim of R00TK1T against DJI. */
    String path(Site site) {
        return path(site, dji());
    }

    /** The same for another claim. */
    public String path(Site site, String claim) {
        return site.path()
                .replace("{claim}", claim)
                .replace("{user}", Accounts.FIRST)
                .replace("{key}", key.get())
                .replace("{draft}", draft.get().id())
                .replace("{fit}", site.path().contains("{fit}") ? fit.get().id() : "")
                .replace("{version}", draft.get().parent());
    }

    /** The cases that the product ships with, as they stood on the day of each claim; marked clear. */
    void casesOfTheFirstDay() {
        for (var line : new String(Door.cases(), StandardCharsets.UTF_8).lines().toList()) {
            var claim = reader.read(line.replaceFirst("\"headline\"", "\"tlp\": \"clear\", \"headline\"")
                    .getBytes(StandardCharsets.UTF_8));
            var id = "first-day-" + claim.id();
            if (casebook.find(Caller.local(), id).isEmpty()) {
                file(claim.asOf(claim.claimedAt()).named(id));
            }
        }
    }

    /** The id of a claim just filed. */
    String file(Claim claim) {
        return casebook.file(Caller.local(), claim, null, Trigger.FILED).id();
    }
}
