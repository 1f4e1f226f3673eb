package io.github.claimgauge.tuning.edition;

import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.InvalidNumbers;
import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A rules folder on this machine: looked at again and again, and written when other rules are published. For one thread. */
final class Folder {

    private final Path path;
    private final Source source;
    private Look before;
    private Look judged;

    /** What a look found: the folder's text, or why there is none. */
    record Look(Optional<RulesFolder> rules, List<String> faults) {}

    /** @param known what was read there already */
    Folder(Path path, RulesFolder known) {
        this.path = path;
        this.source = Source.of(path);
        this.before = new Look(Optional.of(known), List.of());
        this.judged = before;
    }

    Source source() {
        return source;
    }

    /** Content that was not judged yet. It counts once two looks have found it alike, so that nothing half-written is taken. */
    Optional<Look> news() {
        var now = look();
        boolean isNews = now.equals(before) && !now.equals(judged);
        before = now;
        return isNews ? Optional.of(now) : Optional.empty();
    }

    /** Until this is said of it, it is news again and again. */
    void isJudged(Look look) {
        judged = look;
    }

    private Look look() {
        try {
            return new Look(Optional.of(RulesFolder.read(path)), List.of());
        } catch (InvalidRulebook fault) {
            return new Look(Optional.empty(), fault.words());
        }
    }

    /**
     * Prepares to write other rules into the folder; nothing is changed yet.
     *
     * @param present version that the folder must hold now
     * @throws FolderInTheWay if it holds another one, or cannot be written
     */
    Rewrite prepare(String present, Edition next) {
        var rules = held(present, next);
        var rewrite =
                Rewrite.of(next.version(), rules.files(), onto(rules, next).files());
        try {
            rewrite.stage(path);
            return rewrite;
        } catch (IOException fault) {
            drop(rewrite);
            throw new FolderInTheWay("The rules folder cannot be written, and nothing was changed\n"
                    + "Maybe let the server write there, or change the number in the folder, wherever it comes from");
        }
    }

    private RulesFolder held(String present, Edition next) {
        try {
            var rules = RulesFolder.read(path);
            var version = Rulebooks.version(rules);
            if (version.equals(present) || version.equals(next.version())) {
                return rules;
            }
            throw new FolderInTheWay("The rules folder holds another version (" + version
                    + ") than the one in force (" + present + "), and nothing was changed\n"
                    + "Maybe write the files of the one in force into it (GET /api/v1/rulebooks/" + present
                    + " has them), or put the folder's version in force first");
        } catch (InvalidRulebook fault) {
            throw new FolderInTheWay("The rules in the folder are faulty, and nothing was changed\n"
                    + "Maybe correct them first; GET /api/v1/rulebook lists the faults");
        }
    }

    /** Where only numbers differ, only they change: comments, which make no version, stay as they are. */
    private static RulesFolder onto(RulesFolder present, Edition next) {
        try {
            var numbers = new TreeMap<>(Numbers.of(next.folder()));
            numbers.keySet().retainAll(Numbers.of(present).keySet());
            var changed = Numbers.changed(present, numbers);
            return Rulebooks.version(changed).equals(next.version()) ? changed : next.folder();
        } catch (InvalidNumbers | InvalidRulebook fault) {
            return next.folder();
        }
    }

    /** Forgets what was prepared. */
    void drop(Rewrite rewrite) {
        try {
            rewrite.unstage(path);
        } catch (IOException fault) {
            // what is left over is overwritten when the next rules are prepared
        }
    }

    /**
     * Writes what was prepared, here or before the program was started.
     *
     * @return what the folder holds then; empty if somebody has edited it meanwhile
     */
    boolean write(Rewrite rewrite) throws IOException {
        return rewrite.finish(path);
    }
}
