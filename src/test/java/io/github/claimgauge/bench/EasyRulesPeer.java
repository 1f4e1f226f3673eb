package io.github.claimgauge.bench;

import io.github.claimgauge.facts.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The same rules in Easy Rules, their conditions in plain Java. */
final class EasyRulesPeer {

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRulesPeer(PlainJava plain) {
        for (var rule : plain.rules()) {
            rules.register(new RuleBuilder()
                    .name("r" + rule.ordinal())
                    .when(facts -> rule.condition().test(facts.get("claim")))
                    .then(facts -> facts.<Facts>get("claim").hit(rule.ordinal()))
                    .build());
        }
    }

    void judge(Facts facts) {
        var known = new org.jeasy.rules.api.Facts();
        known.put("claim", facts);
        engine.fire(rules, known);
    }
}
