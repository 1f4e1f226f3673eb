package io.github.claimgauge.rulebook.folder;

import io.github.claimgauge.facts.Property;
import io.github.claimgauge.rulebook.folder.Condition.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one condition: a property, an operator, and literals or thresholds. Nothing else is a condition. */
final class ConditionParser {

    private static final int MAX_LENGTH = 500;

    private static final String OPERAND = "(?:\"[^\"\\\\]*+\"|[A-Za-z0-9_.-]++)";
    private static final Pattern COMPARISON =
            Pattern.compile("\\s*+([a-z]++\\.[A-Za-z]++)\\s*+(==|<=|>=|<|>)\\s*+(" + OPERAND + ")\\s*+");
    private static final Pattern MEMBERSHIP = Pattern.compile("\\s*+([a-z]++\\.[A-Za-z]++)\\s++in\\s*+\\(\\s*+("
            + OPERAND + "(?:\\s*+,\\s*+" + OPERAND + ")*+)\\s*+\\)\\s*+");
    private static final Pattern EACH = Pattern.compile(OPERAND);
    private static final Pattern ABSENCE = Pattern.compile("!=|!|\\bnot\\b|\\bnull\\b");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,6})?");

    private final Function<String, @Nullable Double> thresholds;
    private final Consumer<String> faults;

    ConditionParser(Function<String, @Nullable Double> thresholds, Consumer<String> faults) {
        this.thresholds = thresholds;
        this.faults = faults;
    }

    Optional<Condition> parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return fault("has a condition of more than " + MAX_LENGTH + " characters");
        }
        var comparison = COMPARISON.matcher(text);
        if (comparison.matches() && !comparison.group(3).equals("null")) {
            return condition(comparison, Operator.of(comparison.group(2)), List.of(comparison.group(3)), text);
        }
        var membership = MEMBERSHIP.matcher(text);
        if (membership.matches()) {
            var operands = EACH.matcher(membership.group(2))
                    .results()
                    .map(result -> result.group())
                    .toList();
            return condition(membership, Operator.IN, operands, text);
        }
        if (ABSENCE.matcher(text).find()) {
            return fault(
                    "has a condition that an unknown fact would meet\nMaybe use == false, or in (…) with the words that count");
        }
        return fault(
                "has a condition that is not of the form group.property, operator (== < <= > >= in), literal or threshold.name");
    }

    private Optional<Condition> condition(
            Matcher matcher, @Nullable Operator operator, List<String> literals, String text) {
        var name = matcher.group(1);
        var property = Property.named(name);
        if (property.isEmpty() || operator == null) {
            return fault("asks for a fact that does not exist (" + name + ")\nMaybe look it up in rules/FACTS.md");
        }
        var operands = new ArrayList<Object>();
        for (var literal : literals) {
            var operand = operand(property.get(), operator, literal);
            if (operand == null) {
                return Optional.empty();
            }
            operands.add(operand);
        }
        return Optional.of(new Condition(property.get(), operator, operands, text.strip()));
    }

    private @Nullable Object operand(Property property, Operator operator, String literal) {
        if (property.type() == String.class) {
            return word(property, operator, literal);
        }
        if (property.type() == Boolean.class) {
            if (operator == Operator.EQUAL && (literal.equals("true") || literal.equals("false"))) {
                return Boolean.valueOf(literal);
            }
            return none(property, "must be compared by == true or == false");
        }
        return number(property, literal);
    }

    private @Nullable Object word(Property property, Operator operator, String literal) {
        if (property.words().isEmpty()) {
            return none(property, "is prose: a reason may quote it, a condition cannot ask for it");
        }
        var word = literal.replace("\"", "");
        boolean quoted = literal.startsWith("\"");
        boolean fits = operator == Operator.EQUAL || operator == Operator.IN;
        return quoted && fits && property.words().contains(word)
                ? word
                : none(property, "must be compared by == or in with one of: " + String.join(", ", property.words()));
    }

    private @Nullable Object number(Property property, String literal) {
        Double value;
        if (literal.startsWith("threshold.")) {
            value = thresholds.apply(literal.substring("threshold.".length()));
            if (value == null) {
                return none(property, "is compared with a threshold that scale.yaml does not have (" + literal + ")");
            }
        } else if (NUMBER.matcher(literal).matches()) {
            value = Double.valueOf(literal);
        } else {
            return none(property, "must be compared with a number or a threshold");
        }
        return property.type() == Double.class || value == Math.rint(value)
                ? value
                : none(property, "is a whole number and must be compared with one");
    }

    private @Nullable Object none(Property property, String message) {
        faults.accept(property.name() + " " + message);
        return null;
    }

    private Optional<Condition> fault(String message) {
        faults.accept(message);
        return Optional.empty();
    }
}
