package io.github.claimgauge.rulebook.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The faults that an honest analyst makes: each told with file and line, and none hides another. */
final class LintTest {

    private static final String RULE = """
            package rules
            import io.github.claimgauge.facts.Facts
            rule "timing.example"
                @title("Example")
                @weight(3)
                @group(timing)
                @aspect(occurrence)
                @status(stable)
                @why("To be changed by a test")
                @source("Test")
                @blindspot("None")
            when
                $claim : Facts(
                    timing.claimsSameDay > 3,
                    content.attack == "ddos" )
            then
                $claim.because("{timing.claimsSameDay} claims");
            end
            """;

    @Test
    void theRulesThatShipHaveNoFault() {
        assertThat(Lint.faultsOf(RulesFolder.bundled())).isEmpty();
    }

    @Test
    void theExampleHasNoFault() {
        assertThat(faultsOf("timing.drl", RULE)).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "@weight(3) | `` | 3: timing.example lacks @weight",
                "@weight(3) | @weight() | 3: timing.example lacks @weight",
                "@weight(3) | @weight(0) | 5: timing.example @weight must be a whole number from -99 to 99, and not 0",
                "@weight(3) | @weight(1.5) | 5: timing.example @weight must be a whole number from -99 to 99, and not 0",
                "@weight(3) | @weight(\"x\") | 5: timing.example @weight must be a whole number from -99 to 99",
                "@weight(3) | @weight(100) | 5: timing.example @weight must be a whole number from -99 to 99",
                "@weight(3) | @weight(3) @weight(4) | 5: timing.example must not have @weight twice",
                "@group(timing) | @group(victim) | 6: timing.example must be named after its group (victim)",
                "@group(timing) | @group(weather) | 6: timing.example @group must be one of [actor, channel",
                "@aspect(occurrence) | @aspect(luck) | 7: timing.example @aspect must be one of [occurrence, victim",
                "@status(stable) | @status(draft) | 8: timing.example @status must be one of [trial, stable, retired]",
                "@status(stable) | @status(stable) @owner(me) | 8: timing.example must not have @owner",
                "@title(\"Example\") | @title(\"\") | 3: timing.example lacks @title",
                "@why( | @because( | 9: timing.example must not have @because",
                "@blindspot(\"None\") | `` | 3: timing.example lacks @blindspot",
                "timing.example | timing.Example | 3: timing.Example must be named group.finding, in lower snake case",
                "timing.example | example | 3: example must be named group.finding, in lower snake case",
                "timing.claimsSameDay > 3 | timing.claims > 3 | 14: asks for a fact that does not exist (timing.claims)",
                "timing.claimsSameDay > 3 | timing.claimsSameDay > 3.5 | 14: timing.claimsSameDay is a whole number",
                "timing.claimsSameDay > 3 | timing.claimsSameDay > \"3\" | 14: timing.claimsSameDay must be compared with",
                "timing.claimsSameDay > 3 | timing.claimsSameDay > threshold.x | 14: timing.claimsSameDay is compared with a threshold that scale.yaml does not have (threshold.x)",
                "timing.claimsSameDay > 3 | timing.claimsSameDay != 3 | 14: has a condition that an unknown fact would meet",
                "timing.claimsSameDay > 3 | timing.claimsSameDay == null | 14: has a condition that an unknown fact would meet",
                "timing.claimsSameDay > 3 | !timing.released | 14: has a condition that an unknown fact would meet",
                "timing.claimsSameDay > 3 | timing.released | 14: has a condition that is not of the form",
                "timing.claimsSameDay > 3 | timing.released != true | 14: has a condition that an unknown fact would meet",
                "timing.claimsSameDay > 3 | timing.released > true | 14: timing.released must be compared by == true or == false",
                "content.attack == \"ddos\" | content.attack == \"dos\" | 15: content.attack must be compared by == or in with one of: data_breach",
                "content.attack == \"ddos\" | content.attack == ddos | 15: content.attack must be compared by == or in",
                "content.attack == \"ddos\" | content.attack > \"ddos\" | 15: content.attack must be compared by == or in",
                "content.attack == \"ddos\" | content.attack not in (\"ddos\") | 15: has a condition that an unknown fact would meet",
                "content.attack == \"ddos\" | content.attack in () | 15: is not DRL",
                "content.attack == \"ddos\" | actor.name == \"x\" | 15: actor.name is prose",
                "{timing.claimsSameDay} | {timing.claims} | 16: gives as reason a fact that does not exist (timing.claims)",
            })
    void tellsWhatIsWrongWithARule(String good, String bad, String fault) {
        var text = RULE.replace(good.replace("|", ""), bad == null ? "" : bad);
        assertThat(text).isNotEqualTo(RULE);

        assertThat(faultsOf("timing.drl", text))
                .anySatisfy(told -> assertThat(told).startsWith("rules/timing.drl:" + fault));
    }

    @Test
    void metadataMustBeInOrder() {
        var text = RULE.replace("    @weight(3)\n", "").replace("@why", "@weight(3) @why");

        assertThat(faultsOf("timing.drl", text))
                .containsExactly("rules/timing.drl:8: timing.example must have its metadata in the order"
                        + " @title @weight @group @aspect @status @why @source @blindspot");
    }

    @Test
    void annotationsInTextsAndCommentsDoNotCount() {
        var text =
                RULE.replace("To be changed", "An @weight(9) or @title(x)").replace("@status", "// @why(\n    @status");

        assertThat(faultsOf("timing.drl", text)).isEmpty();
    }

    @Test
    void anIdMayStandOnce() {
        var twice = RULE + RULE.substring(RULE.indexOf("rule \"")).replace("> 3", "< 2");

        assertThat(faultsOf("timing.drl", twice))
                .containsExactly("rules/timing.drl:19: timing.example has the same id as the rule at timing.drl:3");
    }

    @Test
    void theSameIdInAnotherFileIsOutOfPlace() {
        var faults = Lint.faultsOf(with(Map.of("timing.drl", RULE, "victim.drl", RULE)));

        assertThat(faults)
                .extracting(RuleFault::toString)
                .contains("rules/victim.drl:6: timing.example belongs in timing.drl");
    }

    @Test
    void rulesMustNotHoldForTheSameFacts() {
        var same = RULE + RULE.substring(RULE.indexOf("rule \"")).replace("timing.example", "timing.other");
        var implied = same.replaceFirst("> 3", "> 5");

        assertThat(faultsOf("timing.drl", same))
                .singleElement()
                .asString()
                .startsWith("rules/timing.drl:19: timing.other holds exactly where timing.example holds");
        assertThat(faultsOf("timing.drl", implied))
                .singleElement()
                .asString()
                .contains("holds only where timing.other");
    }

    @Test
    void everyFactThatARuleAsksForNeedsAQuestion() {
        var faults = Lint.faultsOf(
                edited("questions.yaml", text -> text.replace("timing.claimsSameDay", "timing.released")));

        assertThat(faults)
                .extracting(RuleFault::message)
                .contains(
                        "timing.burst asks for a fact that no question in questions.yaml answers (timing.claimsSameDay)");
    }

    @Test
    void filesMustBeNamedAfterGroups() {
        var faults = Lint.faultsOf(with(Map.of("weather.drl", RULE)));

        assertThat(faults).extracting(RuleFault::toString).anySatisfy(fault -> assertThat(fault)
                .startsWith("rules/weather.drl: is named after no group: actor,"));
    }

    @Test
    void allFaultsOfAllFilesAreToldAtOnceInOrder() {
        var faults = Lint.faultsOf(with(Map.of(
                "timing.drl", RULE.replace("@weight(3)", "@weight(0)").replace("\"ddos\"", "\"dos\""),
                "victim.drl", "nonsense",
                "scale.yaml", "strat: 1\nnam: x\n",
                "questions.yaml", "a.b:\n  aks: 1\nc.d:\n  how: [1]\n")));

        assertThat(faults).isSorted();
        assertThat(faults.stream()
                        .map(fault -> fault.file() + ":" + fault.line())
                        .toList())
                .containsExactly(
                        "questions.yaml:1",
                        "questions.yaml:2",
                        "questions.yaml:4",
                        "scale.yaml:0",
                        "scale.yaml:1",
                        "scale.yaml:2",
                        "timing.drl:5",
                        "timing.drl:15",
                        "victim.drl:1");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name: default | name: default\\nname: other | 3: has the same key twice: \"name\"",
                "name: default | nam: default | 2: has an unknown key, none of bands",
                "name: default | name: \"a\\tb\" | 2: name must have at most 200 characters, on one line",
                "name: very_unlikely, | name: unlikely, | : the name of each band must be its own",
                "name: very_unlikely, | name: Very unlikely, | : the name of each band must be its own, in lower snake case",
                "start: | start: 40 # | : start must be from -30 to 30",
                "start: | start: -2147483648 # | : start must be from -30 to 30",
                "start: | start: 1.5 # | : must be a whole number (start)",
                "start: | start: many # | : must be a whole number (start)",
                "start: | start: [1 # | : must be a whole number (start)",
                "start: | start: &x # | : must not use anchors, aliases or tags",
                "name: default | name: !!javax.script.ScriptEngineManager [x] | 2: must not use anchors, aliases or tags",
                "name: default | name: default\\n---\\nname: other | : must hold one document",
                "floor: -9, | floor: 9, | : actor must have a floor from -99 to 0",
                "floor: -9, | floor: -9000000000, | : has a number that cannot be used",
                "actor:  | actors: | : groups must be, in this order: actor, channel",
                "from: 5} | from: 50} | : unlikely must begin above the band before it",
                "from: 1} | from: 2} | : almost_no_chance must begin at 1",
                "voicePoints: 4 | voicePoints: -5 | : voicePoints must be from 1 to 99",
                "voices: [victim, | voices: [weather, | : voices must name groups",
                "highCoverage: 60 | highCoverage: 160 | : highCoverage must be from moderateCoverage to 100",
                "a: 90, | a: 9, | : reliability must fall from a over b to c",
                "strike_hours: 36 | strike_hours: | : strike_hours must be a number",
                "strike_hours: 36 | strike_hours: soon | : must be a number (thresholds: strike_hours)",
                "{floor: -9,  ceiling: 6} | {floor: -9} | : must be a whole number (groups: actor)",
            })
    void tellsWhatIsWrongWithTheScale(String good, String bad, String fault) {
        tells("scale.yaml", good, bad, fault);
    }

    @Test
    void valuesOfTheWrongKindHideNoOthersAndAreToldOnce() {
        var folder = edited("scale.yaml", text -> text.replace("start: -3", "start: soon")
                .replace("floor: -9,  ceiling: 6", "floor: low,  ceiling: -6")
                .replace("floor: -8,  ceiling: 3", "floor: 8,  ceiling: 3")
                .replace("from: 45", "from: x")
                .replace("voicePoints: 4", "voicePoints: few")
                .replace("highVoices: 2", "highVoices: 200")
                .replace("a: 90, b: 75", "a: 90, b: x")
                .replace("stale_days: 365", "stale_days: old")
                .replace("strike_hours: 36", "strike_hours: 1e300"));

        assertThat(Lint.faultsOf(folder))
                .extracting(RuleFault::message)
                .containsExactly(
                        "must be a whole number (start)",
                        "must be a whole number (groups: actor: floor)",
                        "channel must have a floor from -99 to 0 and a ceiling from 0 to 99",
                        "must be a whole number (bands: 3: from)",
                        "must be a whole number (confidence: voicePoints)",
                        "highVoices must be from 0 to 99",
                        "must be a whole number (reliability: b)",
                        "must be a number (thresholds: stale_days)",
                        "strike_hours must be a number from -1e12 to 1e12");
    }

    @Test
    void aQuestionOfTheWrongKindHidesNoOther() {
        var folder = edited(
                "questions.yaml",
                text -> text.replaceFirst("matters: true", "matters: maybe") + "\nVictim:\n  ask: Who?\n");

        assertThat(Lint.faultsOf(folder))
                .extracting(RuleFault::message)
                .anySatisfy(fault -> assertThat(fault).contains("must be true or false"))
                .anySatisfy(fault -> assertThat(fault).startsWith("Victim must have ask, how"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ask: What does the victim say? | aks: What? | 12: has an unknown key, none of answers",
                "ask: What does the victim say? | `` | 11: victim.response must have ask, how, pointer",
                "pointer: /victimResponse | pointer: victimResponse | 11: victim.response must have a pointer that begins with /",
                "pointer: /victimResponse | pointer: /victim | 11: victim.response has an answer that does not fit the claim at /victim (none)",
                "[victim.response, | [victim.respons, | 11: victim.response answers a fact that does not exist (victim.respons)",
                "none: {kind: none} | none: {kind: nothing} | 11: victim.response has an answer that does not fit",
                "none: {kind: none} | None: {kind: none} | 11: victim.response has an answer that is no word",
                "matters: true | matters: maybe | : must be true or false (victim.response: matters)",
                "victim.response: | Victim: | 11: Victim must be named group.topic",
                "days_old: $claimedAt-5d | days_old: soon | : proof.newest_record has an answer that does not fit",
                "some: 3 | some: -3 | : proof.consistent has an answer that does not fit the claim at /proofs/*/inconsistencies (some)",
                "years_old: $claimedAt-900d | years_old: $claimedAt-900 | : proof.newest_record has an answer that does not fit the claim at /proofs/*/newestRecordAt (years_old)",
                "its_own: [$victim.sector] | its_own: [$victim.domain] | : target.sectors has an answer that does not fit the claim at /actor/usualSectors (its_own)",
                "early: [none, | early: [nobody, | 11: victim.response has no answer that it names as early (nobody)",
                "most: 90 | most: 190 | : proof.overlap has an answer that does not fit",
                "presupposes: /claimed/deadline | presupposes: /claimed/due | : timing.released presupposes what no claim has (/claimed/due)",
            })
    void tellsWhatIsWrongWithAQuestion(String good, String bad, String fault) {
        tells("questions.yaml", good, bad, fault);
    }

    @Test
    void deepNestingDoesNoHarm() {
        for (var file : List.of("scale.yaml", "questions.yaml")) {
            assertThat(Lint.faultsOf(with(Map.of(file, "[".repeat(100_000))))).isNotEmpty();
            assertThat(Lint.faultsOf(with(Map.of(file, "a: {".repeat(50_000))))).isNotEmpty();
        }
    }

    private static void tells(String file, String good, String bad, String fault) {
        var before = RulesFolder.bundled().files().get(file);
        var folder = edited(
                file,
                text -> text.replaceFirst(
                        Pattern.quote(good), Matcher.quoteReplacement(bad == null ? "" : bad.replace("\\n", "\n"))));
        assertThat(folder.files().get(file)).isNotEqualTo(before);

        assertThat(Lint.faultsOf(folder))
                .allSatisfy(told -> assertThat(told.file()).isEqualTo(file));
        assertThat(Lint.faultsOf(folder)).extracting(RuleFault::toString).anySatisfy(told -> {
            assertThat(told)
                    .matches("(?s)rules/" + file + ":\\d+: .*")
                    .doesNotContain("java", "tools.jackson", "claimgauge");
            assertThat(told).contains((fault.startsWith(":") ? "" : ":") + fault);
        });
    }

    private static List<String> faultsOf(String file, String text) {
        var scale = RulesFolder.bundled().files().getOrDefault(RulesFolder.SCALE, "");
        return Lint.faultsOf(new RulesFolder(Map.of(file, text, RulesFolder.SCALE, scale))).stream()
                .filter(fault -> fault.file().equals(file))
                .map(RuleFault::toString)
                .toList();
    }

    private static RulesFolder edited(String file, UnaryOperator<String> edit) {
        return with(Map.of(file, edit.apply(RulesFolder.bundled().files().getOrDefault(file, ""))));
    }

    private static RulesFolder with(Map<String, String> changed) {
        var files = new HashMap<>(RulesFolder.bundled().files());
        files.putAll(changed);
        return new RulesFolder(files);
    }
}
