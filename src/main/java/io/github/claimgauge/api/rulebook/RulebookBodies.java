package io.github.claimgauge.api.rulebook;

import io.github.claimgauge.api.rulebook.RulebookBody.RuleBody;
import io.github.claimgauge.rulebook.Rulebooks;
import io.github.claimgauge.rulebook.folder.InvalidRulebook;
import io.github.claimgauge.rulebook.folder.Numbers;
import io.github.claimgauge.rulebook.folder.RuleFault;
import io.github.claimgauge.rulebook.folder.RulesFolder;
import io.github.claimgauge.tuning.difference.Difference;
import io.github.claimgauge.tuning.difference.NumberChange;
import io.github.claimgauge.tuning.difference.RuleChanges;
import io.github.claimgauge.tuning.edition.Activation;
import io.github.claimgauge.tuning.edition.Version;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Versions of the rulebook as the API shows them. The component names are the JSON names. */
final class RulebookBodies {

    private RulebookBodies() {}

    /** Versions and activations, newest first. */
    record Listed(List<Item> versions, List<Activated> activations) {

        static Listed of(List<Version> versions, List<Activation> activations) {
            return new Listed(
                    versions.stream().map(Item::of).toList(),
                    activations.stream().map(Activated::of).toList());
        }

        /** @param parent the version that was active before; null for the first */
        record Item(
                String version,
                String name,
                String author,
                String comment,
                String at,
                @Nullable String parent,
                boolean active) {

            static Item of(Version version) {
                return new Item(
                        version.version(),
                        version.name(),
                        version.author(),
                        version.comment(),
                        version.at().toString(),
                        version.parent(),
                        version.active());
            }
        }

        record Activated(long number, String version, String at, String who, String comment, String cause) {

            static Activated of(Activation activation) {
                return new Activated(
                        activation.number(),
                        activation.version(),
                        activation.at().toString(),
                        activation.who(),
                        activation.comment(),
                        activation.cause().toString());
            }
        }
    }

    /**
     * A version and all that is in it.
     *
     * @param numbers as they are written, by pointer
     * @param rules none if this program cannot use it
     * @param faults why this program cannot use it; none if it can
     * @param files text by name of the file
     */
    record Whole(
            Listed.Item version,
            Map<String, String> numbers,
            List<RuleBody> rules,
            List<String> faults,
            Map<String, String> files) {

        static Whole of(Version version, RulesFolder text) {
            var item = Listed.Item.of(version);
            try {
                var rules =
                        Rulebooks.read(text).rules().stream().map(RuleBody::of).toList();
                return new Whole(item, Numbers.of(text), rules, List.of(), text.files());
            } catch (InvalidRulebook fault) {
                var faults = fault.faults().stream().map(RuleFault::toString).toList();
                return new Whole(item, Numbers.of(text), List.of(), faults, text.files());
            }
        }
    }

    /**
     * What lies between two versions.
     *
     * @param rules null if this program cannot use one of the two
     * @param text a unified diff of the files
     */
    record Compared(
            String from,
            String to,
            List<NumberChange> numbers,
            @Nullable RuleChanges rules,
            String text) {

        static Compared of(String from, String to, Difference difference) {
            return new Compared(
                    from, to, difference.numbers(), difference.rules().orElse(null), difference.text());
        }
    }
}
