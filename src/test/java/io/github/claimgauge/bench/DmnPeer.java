package io.github.claimgauge.bench;

import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.facts.Property;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Rulebook;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The same rules as DMN decision tables that collect, one for each group, a column for each property that the group asks. */
final class DmnPeer {

    private static final String NAMESPACE = "claimgauge";

    private final DMNRuntime runtime;
    private final DMNModel model;

    DmnPeer(Rulebook rulebook) {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(xml(rulebook)), "UTF-8");
        resource.setSourcePath("rules.dmn");
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    /** What a decision is made from. */
    DMNContext context(Facts facts) {
        var context = runtime.newContext();
        for (var property : Property.all()) {
            context.set(name(property), value(property.of(facts)));
        }
        return context;
    }

    /** The rules that hold. */
    List<Integer> judge(DMNContext context) {
        var hits = new ArrayList<Integer>();
        for (var decision : runtime.evaluateAll(model, context).getDecisionResults()) {
            if (decision.getResult() instanceof List<?> numbers) {
                numbers.forEach(number -> hits.add(((Number) number).intValue()));
            }
        }
        return hits;
    }

    private static Object value(Object value) {
        return value instanceof Number number ? new BigDecimal(number.toString()) : value;
    }

    private static String name(Property property) {
        return property.name().replace('.', '_');
    }

    private static String xml(Rulebook rulebook) {
        var properties = Property.all().stream()
                .map(property ->
                        "<inputData id=\"_%1$s\" name=\"%1$s\"><variable name=\"%1$s\" typeRef=\"%2$s\"/></inputData>\n"
                                .formatted(name(property), type(property)))
                .collect(Collectors.joining());
        var tables = new StringBuilder();
        groups(rulebook).forEach((group, rules) -> tables.append(table(group, rules, rulebook)));
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" namespace="%s" name="rules" id="_rules">
                %s%s</definitions>
                """.formatted(NAMESPACE, properties, tables);
    }

    private static Map<String, List<Rule>> groups(Rulebook rulebook) {
        return PlainJava.judged(rulebook).stream()
                .collect(Collectors.groupingBy(Rule::group, LinkedHashMap::new, Collectors.toList()));
    }

    private static String table(String group, List<Rule> rules, Rulebook rulebook) {
        var columns = rules.stream()
                .flatMap(rule -> Terms.of(rule, rulebook).stream())
                .map(Terms::property)
                .distinct()
                .toList();
        var xml = new StringBuilder(
                "<decision id=\"_d_%1$s\" name=\"d_%1$s\"><variable name=\"d_%1$s\"/>\n".formatted(group));
        columns.forEach(
                column -> xml.append("<informationRequirement><requiredInput href=\"#_%s\"/></informationRequirement>\n"
                        .formatted(name(column))));
        xml.append("<decisionTable hitPolicy=\"COLLECT\" outputLabel=\"hit\">\n");
        columns.forEach(column ->
                xml.append("<input><inputExpression typeRef=\"%s\"><text>%s</text></inputExpression></input>\n"
                        .formatted(type(column), name(column))));
        xml.append("<output typeRef=\"number\"/>\n");
        rules.forEach(rule -> xml.append(row(rule, columns, rulebook)));
        return xml.append("</decisionTable></decision>\n").toString();
    }

    private static String row(Rule rule, List<Property> columns, Rulebook rulebook) {
        var terms = Terms.of(rule, rulebook);
        var xml = new StringBuilder("<rule>");
        for (var column : columns) {
            var tests = terms.stream().filter(term -> term.property() == column).toList();
            xml.append("<inputEntry><text>").append(escaped(cell(tests))).append("</text></inputEntry>");
        }
        return xml.append("<outputEntry><text>%d</text></outputEntry></rule>\n"
                        .formatted(rulebook.rules().indexOf(rule)))
                .toString();
    }

    /** Two conditions on one property are an interval. */
    private static String cell(List<Terms> terms) {
        return switch (terms.size()) {
            case 0 -> "-";
            case 1 -> terms.get(0).feel();
            default -> interval(end(terms, ">"), end(terms, "<"));
        };
    }

    private static String interval(Terms from, Terms to) {
        return (from.operator().equals(">") ? "(" : "[")
                + from.operands().get(0)
                + ".."
                + to.operands().get(0)
                + (to.operator().equals("<") ? ")" : "]");
    }

    private static Terms end(List<Terms> terms, String sign) {
        return terms.stream()
                .filter(term -> term.operator().startsWith(sign))
                .findFirst()
                .orElseThrow();
    }

    private static String type(Property property) {
        return property.type() == Boolean.class ? "boolean" : property.type() == String.class ? "string" : "number";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
