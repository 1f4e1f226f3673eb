package io.github.claimgauge.web.actors;

import io.github.claimgauge.actor.ActorEntry;
import io.github.claimgauge.actor.ActorProfile;
import io.github.claimgauge.actor.Trait;
import io.github.claimgauge.casebook.memory.Dossier;
import io.github.claimgauge.casebook.memory.Precedents.Tally;
import io.github.claimgauge.casebook.memory.Precedents.Target;
import io.github.claimgauge.claim.Moment;
import io.github.claimgauge.claim.TrackRecord;
import io.github.claimgauge.claim.Words;
import io.github.claimgauge.export.Prose;
import io.github.claimgauge.names.Names;
import io.github.claimgauge.web.Typeset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An actor as its page shows it. All texts are safe to show.
 *
 * @param facts what is known of it beside its names, with dates and sources
 * @param open claims that nobody has settled
 * @param told what a claim made now would be told of its record
 * @param verdicts how claims of its ended that others have judged
 */
record ActorView(
        String id,
        long revision,
        String name,
        List<String> aliases,
        List<Said> facts,
        Tally claims,
        long open,
        String told,
        List<Verdict> verdicts,
        List<Chart> charts,
        List<String> targets,
        List<Note> notes,
        List<Lookalike> lookalikes,
        List<String> sources,
        List<ActorEntry.Source> damaged,
        String changedBy,
        String changedAt) {

    /**
     * Something that is known.
     *
     * @param since empty if it always held, or nobody knows since when
     */
    record Said(String what, String value, String since, String source) {}

    /** How a claim ended. */
    record Verdict(String victim, String outcome, String at, String source) {}

    /** Another actor, by a name that can be taken for one of this actor's. */
    record Lookalike(String id, String name) {}

    record Note(String text, String source) {}

    static ActorView of(Dossier dossier) {
        var entry = dossier.entry();
        var profile = entry.profile();
        var tally = dossier.claims();
        return new ActorView(
                entry.id(),
                entry.revision(),
                Prose.of(profile.name()),
                profile.aliases().stream().map(Prose::of).toList(),
                facts(profile),
                tally,
                tally.claims() - tally.confirmed() - tally.partly() - tally.refuted() - tally.unresolved(),
                told(dossier.record()),
                profile.record().stream()
                        .map(one -> new Verdict(
                                Prose.of(one.victim()),
                                one.outcome().toString(),
                                one.at().text(),
                                shown(one.source())))
                        .toList(),
                charts(dossier),
                profile.targets().stream().map(Prose::of).toList(),
                profile.notes().stream()
                        .map(note -> new Note(Prose.of(note.text()), shown(note.source())))
                        .toList(),
                dossier.lookalikes().stream()
                        .map(name -> new Lookalike(Names.key(name), Prose.of(name)))
                        .toList(),
                Terms.sources(entry),
                entry.damaged(),
                entry.changedBy(),
                day(entry));
    }

    private static String day(ActorEntry entry) {
        return entry.changedAt().toString().substring(0, "2024-04-16".length());
    }

    private static List<Said> facts(ActorProfile profile) {
        var facts = new ArrayList<Said>();
        add(facts, "Kind", profile.kind(), Words::of);
        if (profile.isAnybody()) {
            facts.add(new Said("Name", "is anybody’s: claims under it have nothing in common", "", ""));
        }
        single(facts, "Said to come from", profile.origin() == null ? null : Typeset.country(profile.origin()));
        single(facts, "Active since", text(profile.activeSince()));
        if (!profile.channels().isEmpty()) {
            single(facts, "Posts on", joined(profile.channels(), Words::of));
        }
        add(facts, "Usual countries", profile.usualCountries(), codes -> joined(codes, Typeset::country));
        add(facts, "Usual sectors", profile.usualSectors(), sectors -> joined(sectors, Words::of));
        add(facts, "Extorts", profile.extorts(), ActorView::yesNo);
        add(facts, "Sells old data as new", profile.knownRecycler(), ActorView::yesNo);
        add(facts, "Name revived by others", profile.brandRevived(), ActorView::yesNo);
        profile.takedowns()
                .forEach(takedown ->
                        facts.add(new Said("Taken down", takedown.at().text(), "", shown(takedown.source()))));
        return facts;
    }

    private static <T> void add(
            List<Said> facts, String what, List<? extends Trait<T>> history, Function<T, String> words) {
        history.forEach(trait -> facts.add(new Said(
                what,
                words.apply(trait.value()),
                Objects.requireNonNullElse(text(trait.since()), ""),
                shown(trait.source()))));
    }

    private static void single(List<Said> facts, String what, @Nullable String value) {
        if (value != null) {
            facts.add(new Said(what, value, "", ""));
        }
    }

    private static <T> String joined(Collection<T> values, Function<T, String> words) {
        return values.isEmpty()
                ? "none in particular"
                : values.stream().map(words).collect(Collectors.joining(", "));
    }

    private static String yesNo(boolean value) {
        return value ? "yes" : "no";
    }

    private static @Nullable String text(@Nullable Moment moment) {
        return moment == null ? null : moment.text();
    }

    private static String shown(@Nullable String source) {
        return source == null ? "" : Prose.of(source);
    }

    private static String told(@Nullable TrackRecord record) {
        if (record == null) {
            return "nothing of its record, since none of its claims was judged";
        }
        var told = Stream.of(
                        part(record.confirmed(), "confirmed"),
                        part(record.refuted(), "refuted"),
                        part(record.unresolved(), "neither, or not resolved"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? "that none of its claims was confirmed or refuted" : told;
    }

    private static String part(@Nullable Integer count, String words) {
        return count == null || count == 0 ? "" : count + " " + words;
    }

    private static List<Chart> charts(Dossier dossier) {
        var profile = dossier.entry().profile();
        var countries = known(dossier.targets(), Target::country);
        var sectors = known(dossier.targets(), Target::sector);
        return List.of(
                chart(
                        "Country",
                        countries,
                        latest(profile.usualCountries()),
                        dossier.usualCountries(),
                        Typeset::country),
                chart("Region", countries, latest(profile.usualCountries()), dossier.usualCountries(), Terms::region),
                chart("Sector", sectors, latest(profile.usualSectors()), dossier.usualSectors(), Words::of));
    }

    private static Chart chart(
            String title,
            List<String> named,
            List<String> stated,
            @Nullable List<String> told,
            Function<String, String> words) {
        return Chart.of(
                title,
                words(named, words),
                words(stated, words),
                words(Objects.requireNonNullElse(told, List.of()), words));
    }

    private static List<String> latest(List<? extends Trait<List<String>>> history) {
        return history.isEmpty() ? List.of() : history.get(history.size() - 1).value();
    }

    private static List<String> known(List<Target> targets, Function<Target, @Nullable String> part) {
        return targets.stream()
                .flatMap(target -> Stream.ofNullable(part.apply(target)))
                .toList();
    }

    private static List<String> words(List<String> codes, Function<String, String> words) {
        return codes.stream().map(words).toList();
    }
}
