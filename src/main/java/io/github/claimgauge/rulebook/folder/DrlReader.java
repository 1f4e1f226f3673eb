package io.github.claimgauge.rulebook.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads one rule file by the engine's own parser, which runs no code, and lets pass only what a rule may consist of. The
 * list is of what is allowed, so that what nobody thought of is refused.
 */
final class DrlReader {

    private static final String PACKAGE = "rules";

    /** The one import: the flat fact. */
    static final String IMPORT = "io.github.claimgauge.facts.Facts";

    private static final int MAX_RULES = 200;
    private static final Pattern BECAUSE =
            Pattern.compile("\\s*+\\$claim\\.because\\(\"([^\"\\\\\\p{Cntrl}]{1,500}+)\"\\);\\s*+");
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\\\\\p{Cntrl}&&[^\n\t]]|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]");

    private final String file;
    private final List<RuleFault> faults;
    private final Function<String, @Nullable Double> thresholds;

    DrlReader(String file, Function<String, @Nullable Double> thresholds, List<RuleFault> faults) {
        this.file = file;
        this.thresholds = thresholds;
        this.faults = faults;
    }

    List<RuleText> read(String text) {
        if (hasForbiddenCharacters(text)) {
            return List.of();
        }
        return parse(text).map(parsed -> rules(parsed, text)).orElse(List.of());
    }

    private boolean hasForbiddenCharacters(String text) {
        var lines = text.split("\n", -1);
        boolean found = false;
        for (int line = 0; line < lines.length; line++) {
            if (FORBIDDEN.matcher(lines[line]).find()) {
                fault(line + 1, "must not contain backslashes, control characters or invisible characters");
                found = true;
            }
        }
        return found;
    }

    private Optional<PackageDescr> parse(String text) {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            var parsed = parser.parse(false, text);
            if (parser.hasErrors()) {
                parser.getErrors().forEach(error -> fault(error.getLines()[0], "is not DRL: " + error.getMessage()));
                return Optional.empty();
            }
            return Optional.ofNullable(parsed);
        } catch (DroolsParserException | RuntimeException | StackOverflowError fault) {
            fault(0, "is not DRL, or too deeply nested for it");
            return Optional.empty();
        }
    }

    private List<RuleText> rules(PackageDescr parsed, String text) {
        checkPackage(parsed);
        if (parsed.getRules().size() > MAX_RULES) {
            fault(0, "must have at most " + MAX_RULES + " rules");
            return List.of();
        }
        return parsed.getRules().stream()
                .flatMap(rule -> rule(rule, text).stream())
                .toList();
    }

    private void checkPackage(PackageDescr parsed) {
        if (!PACKAGE.equals(parsed.getName())) {
            fault(Math.max(1, parsed.getLine()), "must begin with package " + PACKAGE);
        }
        none(parsed.getFunctions(), "a function");
        none(parsed.getFunctionImports(), "an import of a function");
        none(parsed.getAccumulateImports(), "an import of an accumulate function");
        none(parsed.getGlobals(), "a global");
        none(parsed.getAttributes(), "a package attribute");
        none(parsed.getTypeDeclarations(), "a declared type");
        none(List.copyOf(parsed.getEnumDeclarations()), "a declared enumeration");
        none(List.copyOf(parsed.getEntryPointDeclarations()), "an entry point");
        none(List.copyOf(parsed.getWindowDeclarations()), "a window");
        if (parsed.getUnit() != null) {
            fault(parsed.getUnit().getLine(), "must not name a rule unit");
        }
        var imports = parsed.getImports();
        if (imports.size() != 1 || !imports.get(0).getTarget().equals(IMPORT)) {
            fault(imports.isEmpty() ? 1 : imports.get(0).getLine(), "must import " + IMPORT + " and nothing else");
        }
    }

    private Optional<RuleText> rule(RuleDescr descr, String text) {
        int before = faults.size();
        if (descr.getClass() != RuleDescr.class) {
            fault(descr.getLine(), "must not contain a query");
            return Optional.empty();
        }
        checkForm(descr);
        var rule = new Metadata(file, text, descr, faults).rule();
        var conditions = conditions(descr);
        var reason = reason(descr);
        return faults.size() > before || rule.isEmpty() || reason.isEmpty()
                ? Optional.empty()
                : Optional.of(new RuleText(
                        rule.get()
                                .saying(
                                        conditions.stream().map(Condition::text).toList(),
                                        reason.get().template()),
                        conditions,
                        reason.get(),
                        file,
                        descr.getLine()));
    }

    private void checkForm(RuleDescr rule) {
        for (AttributeDescr attribute : rule.getAttributes().values()) {
            fault(attribute.getLine(), "must not set the attribute " + attribute.getName());
        }
        if (rule.getParentName() != null) {
            fault(rule.getLine(), "must not extend another rule");
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            fault(rule.getLine(), "must not have a named right-hand side");
        }
    }

    private List<Condition> conditions(RuleDescr rule) {
        var pattern = pattern(rule);
        if (pattern.isEmpty()) {
            fault(
                    rule.getLhs().getLine() > 0 ? rule.getLhs().getLine() : rule.getLine(),
                    "must have the one form $claim : Facts( … ) between when and then");
            return List.of();
        }
        return conditions(pattern.get());
    }

    /** The only one that the rule may have; empty if it has anything else. */
    private static Optional<PatternDescr> pattern(RuleDescr rule) {
        var parts = rule.getLhs().getDescrs();
        if (parts.size() != 1
                || !(parts.get(0) instanceof PatternDescr pattern)
                || pattern.getClass() != PatternDescr.class
                || !"Facts".equals(pattern.getObjectType())
                || !"$claim".equals(pattern.getIdentifier())
                || pattern.getSource() != null
                || !pattern.getBehaviors().isEmpty()
                || !pattern.getAnnotationNames().isEmpty()
                || pattern.isQuery()
                || pattern.isUnification()) {
            return Optional.empty();
        }
        return Optional.of(pattern);
    }

    private List<Condition> conditions(PatternDescr pattern) {
        var conditions = new ArrayList<Condition>();
        for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
            int line = Math.max(constraint.getLine(), pattern.getLine());
            if (constraint instanceof ExprConstraintDescr expression) {
                var parser = new ConditionParser(thresholds, message -> fault(line, message));
                parser.parse(expression.getExpression()).ifPresent(conditions::add);
            } else {
                fault(line, "must consist of conditions such as proof.count == 0, separated by commas");
            }
        }
        if (pattern.getConstraint().getDescrs().isEmpty()) {
            fault(pattern.getLine(), "must have at least one condition");
        }
        return conditions;
    }

    private Optional<Reason> reason(RuleDescr rule) {
        int line = rule.getConsequenceLine();
        var matcher = BECAUSE.matcher(String.valueOf(rule.getConsequence()));
        if (!matcher.matches()) {
            fault(line, "must have the one form $claim.because(\"…\"); between then and end");
            return Optional.empty();
        }
        return Optional.of(Reason.parse(
                matcher.group(1), name -> fault(line, "gives as reason a fact that does not exist (" + name + ")")));
    }

    private void none(List<? extends BaseDescr> parts, String what) {
        parts.stream()
                .min(Comparator.comparingInt(BaseDescr::getLine))
                .ifPresent(part -> fault(part.getLine(), "must not contain " + what));
    }

    private void fault(int line, String message) {
        faults.add(new RuleFault(file, line, message));
    }
}
