package io.github.claimgauge.rulebook;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.conf.KieBaseMutabilityOption;

/**
 * Makes the engine's rules. What it compiles is printed anew from what the lint let through: numbered rules, conditions
 * of known parts, and a right-hand side that passes a number on. Not a character of it is an author's own.
 */
final class Compiler {

    private static final AtomicLong BUILDS = new AtomicLong();

    private Compiler() {}

    static KieBase compile(List<RuleText> rules) {
        return compile(print(rules), new FilteredLoader());
    }

    static String print(List<RuleText> rules) {
        var drl = new StringBuilder("package claimgauge.rules;\nimport " + DrlReader.IMPORT + ";\n");
        for (int ordinal = 0; ordinal < rules.size(); ordinal++) {
            var rule = rules.get(ordinal);
            if (rule.isJudged()) {
                var when = String.join(
                        ", ",
                        rule.conditions().stream().map(Condition::canonical).toList());
                drl.append("rule \"r")
                        .append(ordinal)
                        .append("\" when $claim : Facts(")
                        .append(when)
                        .append(") then $claim.hit(")
                        .append(ordinal)
                        .append("); end\n");
            }
        }
        return drl.toString();
    }

    /**
     * @param wall all that the rules can see
     * @throws IllegalStateException if the engine refuses the text
     */
    static KieBase compile(String drl, ClassLoader wall) {
        var services = KieServices.Factory.get();
        var files = services.newKieFileSystem();
        var release = services.newReleaseId("io.github.claimgauge", "rules", "build-" + BUILDS.incrementAndGet());
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/claimgauge/rules/rules.drl", drl);
        var results = services.newKieBuilder(files, wall)
                .buildAll(ExecutableModelProject.class)
                .getResults();
        try {
            if (results.hasMessages(Message.Level.ERROR)) {
                throw new IllegalStateException("The engine refuses the rules: "
                        + results.getMessages(Message.Level.ERROR).get(0).getText());
            }
            var configuration = services.newKieBaseConfiguration();
            configuration.setOption(KieBaseMutabilityOption.DISABLED);
            return services.newKieContainer(release, wall).newKieBase(configuration);
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }
}
