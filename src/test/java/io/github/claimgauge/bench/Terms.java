package io.github.claimgauge.bench;

import io.github.claimgauge.facts.Property;
import io.github.claimgauge.score.Rule;
import io.github.claimgauge.score.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One condition of a rule, taken apart so that it can be said in another language.
 *
 * @param operands literals, thresholds put in their place; several for {@code in}
 */
record Terms(Property property, String operator, List<String> operands) {

    private static final Pattern CONDITION =
            Pattern.compile("([a-z]+\\.\\w+)\\s*(==|<=|>=|<|>|\\bin\\b)\\s*(.+)", Pattern.DOTALL);

    static List<Terms> of(Rule rule, Rulebook rulebook) {
        return rule.conditions().stream()
                .map(text -> of(text, rulebook.scale().thresholds()))
                .toList();
    }

    private static Terms of(String text, Map<String, Double> thresholds) {
        Matcher matcher = CONDITION.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No condition: " + text);
        }
        var literals = matcher.group(3).replaceAll("[()\\s]", "").split(",", -1);
        return new Terms(
                Property.named(matcher.group(1)).orElseThrow(),
                matcher.group(2),
                List.of(literals).stream()
                        .map(literal -> number(literal, thresholds))
                        .toList());
    }

    private static String number(String literal, Map<String, Double> thresholds) {
        if (!literal.startsWith("threshold.")) {
            return literal;
        }
        double value = thresholds.get(literal.substring("threshold.".length()));
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /** The subject that the property belongs to: {@code proof} of {@code proof.count}. */
    String subject() {
        return property.name().substring(0, property.name().indexOf('.'));
    }

    /** As a person would write it in Java: unknown meets nothing. */
    String java() {
        var value = "facts." + property.name().replace(".", "().") + "()";
        if (property.type() == Boolean.class) {
            return "Boolean." + operands.get(0).toUpperCase(java.util.Locale.ROOT) + ".equals(" + value + ")";
        }
        if (property.type() == String.class) {
            return anyOf(operands.stream()
                    .map(word -> word + ".equals(" + value + ")")
                    .toList());
        }
        var sign = operator.equals("in") ? "==" : operator;
        return value + " != null && "
                + anyOf(operands.stream()
                        .map(number -> value + " " + sign + " " + number)
                        .toList());
    }

    private static String anyOf(List<String> alternatives) {
        return alternatives.size() == 1 ? alternatives.get(0) : "(" + String.join(" || ", alternatives) + ")";
    }

    /** As a unary test of a decision table. */
    String feel() {
        return switch (operator) {
            case "==", "in" -> String.join(",", operands);
            default -> operator + " " + operands.get(0);
        };
    }
}
