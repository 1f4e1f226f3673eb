package io.github.claimgauge.rulebook;

import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.rulebook.folder.RuleText;
import io.github.claimgauge.score.Detection;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;

/**
 * Makes the engine's rules. What it compiles is printed anew from what the lint let through: numbered rules, conditions
 * of known parts, and a right-hand side that passes a number on. Not a character of it is an author's own.
 */
final class Compiler {

    private static final AtomicLong BUILDS = new AtomicLong();

    private Compiler() {}

    /**
     * The rules, ready to judge: from the classes that the build made, if those are of these rules, otherwise compiled now,
     * and then only behind a wall that was attacked and held.
     */
    static KieBase compile(List<RuleText> rules) {
        var drl = print(rules);
        var wall = new FilteredLoader();
        var prebuilt = Prebuilt.of(drl);
        if (prebuilt.isEmpty()) {
            SelfTest.checkOnce();
        }
        return prebuilt.orElseGet(() -> classes(drl, wall)).base(wall);
    }

    /**
     * Compiles and loads rule text as it is.
     *
     * @param wall all that the rules can see
     * @throws IllegalStateException if the engine refuses the text
     */
    static KieBase compile(String drl, ClassLoader wall) {
        return classes(drl, wall).base(wall);
    }

    static String print(List<RuleText> rules) {
        var drl = new StringBuilder("package claimgauge.rules;\nimport " + Facts.class.getName() + ";\n");
        for (int ordinal = 0; ordinal < rules.size(); ordinal++) {
            var rule = rules.get(ordinal);
            if (rule.isJudged()) {
                drl.append("rule \"r")
                        .append(ordinal)
                        .append("\" when $claim : Facts(")
                        .append(rule.when())
                        .append(") then $claim.hit(")
                        .append(ordinal)
                        .append("); end\n");
            }
        }
        return drl.toString();
    }

    /** The same without the rules' places in the text, which change nothing. */
    static Detection detection(List<RuleText> rules) {
        var conditions = new TreeMap<String, String>();
        rules.stream()
                .filter(RuleText::isJudged)
                .forEach(rule -> conditions.put(rule.rule().id(), rule.when()));
        return new Detection(conditions);
    }

    static CompiledRules classes(String drl, ClassLoader wall) {
        var services = KieServices.Factory.get();
        var files = services.newKieFileSystem();
        var release = services.newReleaseId("io.github.claimgauge", "rules", "build-" + BUILDS.incrementAndGet());
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/claimgauge/rules/rules.drl", drl);
        var builder = services.newKieBuilder(files, wall).buildAll(ExecutableModelProject.class);
        var errors = builder.getResults().getMessages(Message.Level.ERROR);
        try {
            if (!errors.isEmpty()) {
                throw new IllegalStateException(
                        "The engine refuses the rules: " + errors.get(0).getText());
            }
            return CompiledRules.of((InternalKieModule) builder.getKieModule());
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }
}
