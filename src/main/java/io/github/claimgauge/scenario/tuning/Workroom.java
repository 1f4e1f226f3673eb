package io.github.claimgauge.scenario.tuning;

import io.github.claimgauge.access.Trail;
import io.github.claimgauge.access.Transactions;
import io.github.claimgauge.assessment.Assessor;
import io.github.claimgauge.casebook.Casebook;
import io.github.claimgauge.casebook.Editions;
import io.github.claimgauge.casebook.filing.Memory;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.scenario.Features;
import io.github.claimgauge.scenario.ScenarioResult;
import io.github.claimgauge.scenario.Scenarios;
import io.github.claimgauge.scenario.casebook.Drawer;
import io.github.claimgauge.score.Rulebook;
import io.github.claimgauge.tuning.draft.Drafting;
import io.github.claimgauge.tuning.edition.Edition;
import io.github.claimgauge.tuning.edition.InForce;
import io.github.claimgauge.tuning.edition.Publishing;
import io.github.claimgauge.tuning.edition.Succession;
import io.github.claimgauge.tuning.effect.Effects;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** All that it takes to tune the rules of the product, for as long as one scenario lasts. */
final class Workroom implements Editions {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);
    private static final String GUARD = "the-dji-claim";

    private final Archive archive = new Archive();
    private final Drawer drawer = new Drawer();
    private final InForce inForce;
    private final Publishing publishing;
    private final Drafting drafting;

    /** @param like rules that are most often those of the product, so that nothing need be compiled */
    Workroom(Rulebook like) {
        var folder = RulesFolder.bundled();
        inForce = new InForce(Edition.of(folder, new Edition(folder, new Assessor(like))));
        var succession =
                new Succession(inForce, archive, Transactions.NONE, Trail.NONE, CLOCK, null, Workroom::failures);
        succession.round(false);
        publishing = new Publishing(succession, archive, Transactions.NONE);
        drafting =
                new Drafting(Transactions.NONE, new Pile(), publishing, inForce, Workroom::failures, Trail.NONE, CLOCK);
    }

    /** One feature stands for all, since running all within each would never end. */
    private static List<String> failures(Edition edition) {
        return new Scenarios(edition.rulebook())
                .run(Features.bundled().about(GUARD)).stream()
                        .filter(result -> !result.passed())
                        .map(ScenarioResult::toString)
                        .toList();
    }

    @Override
    public Assessor inForce() {
        return inForce.edition().assessor();
    }

    @Override
    public Optional<Assessor> find(String version) {
        return archive.text(version)
                .map(text -> Edition.of(text, inForce.edition()).assessor());
    }

    Drafting drafting() {
        return drafting;
    }

    Publishing publishing() {
        return publishing;
    }

    Effects effects() {
        return new Effects(Transactions.NONE, drawer);
    }

    Casebook casebook() {
        return new Casebook(Transactions.NONE, drawer, Memory.BLANK, this, Trail.NONE, CLOCK);
    }
}
