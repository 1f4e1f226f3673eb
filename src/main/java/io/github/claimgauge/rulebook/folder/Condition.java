package io.github.claimgauge.rulebook.folder;

import io.github.claimgauge.facts.Facts;
import io.github.claimgauge.facts.Property;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule: a property compared with literals. An unknown property meets none, and fails none; one
 * of which somebody found that there is none fails all. A number that is known within bounds
 * fails none that it meets at the other bound.
 *
 * @param operands one, or several for {@code in}: Boolean, String or Double
 * @param text as the rule has it
 */
public record Condition(Property property, Operator operator, List<Object> operands, String text) {

    /** How a property is compared. There is no "not": an unknown fact would meet it. */
    enum Operator {
        EQUAL("=="),
        LESS("<"),
        AT_MOST("<="),
        GREATER(">"),
        AT_LEAST(">="),
        IN("in");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        static @Nullable Operator of(String sign) {
            for (var operator : values()) {
                if (operator.sign.equals(sign)) {
                    return operator;
                }
            }
            return null;
        }
    }

    /** What a condition says about a claim. */
    public enum Verdict {
        MET,
        UNMET,
        UNKNOWN
    }

    public Verdict verdict(Facts facts) {
        var actual = property.of(facts);
        if (actual == null) {
            return property.isNone(facts) ? Verdict.UNMET : Verdict.UNKNOWN;
        }
        if (holds(actual)) {
            return Verdict.MET;
        }
        var counterpart = property.counterpart(facts);
        return counterpart != null && holds(counterpart) ? Verdict.UNKNOWN : Verdict.UNMET;
    }

    /** Whether an answer that changes its property, and sets these places (JSON pointers) of a claim, can make it met or not met. */
    public boolean dependsOn(Collection<String> places) {
        var decidedBy = property.decidedBy();
        return decidedBy.isEmpty()
                || holds(true)
                || places.stream().anyMatch(place -> (decidedBy + "/").startsWith(place + "/"));
    }

    private boolean holds(Object actual) {
        if (operator == Operator.EQUAL || operator == Operator.IN) {
            return operands.contains(actual instanceof Number number ? number.doubleValue() : actual);
        }
        int order = Double.compare(((Number) actual).doubleValue(), bound());
        return switch (operator) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
        };
    }

    /** Whether whatever meets this condition meets the other one too. */
    boolean implies(Condition other) {
        if (!property.equals(other.property)) {
            return false;
        }
        if (isSet() && other.isSet()) {
            return other.operands.containsAll(operands);
        }
        if (isSet()) {
            return operands.stream().allMatch(other::holds);
        }
        return !other.isSet() && isUpper() == other.isUpper() && isTighter(other);
    }

    private boolean isSet() {
        return operator == Operator.EQUAL || operator == Operator.IN;
    }

    private boolean isUpper() {
        return operator == Operator.LESS || operator == Operator.AT_MOST;
    }

    private boolean isTighter(Condition other) {
        int order = Double.compare(bound(), other.bound());
        boolean strictOther = other.operator == Operator.LESS || other.operator == Operator.GREATER;
        boolean strict = operator == Operator.LESS || operator == Operator.GREATER;
        return (isUpper() ? order < 0 : order > 0) || order == 0 && (strict || !strictOther);
    }

    private double bound() {
        return (Double) operands.get(0);
    }

    /** As the rule has it; a number that stands in {@code scale.yaml} is told beside its name. */
    public String told() {
        return text.contains("threshold.")
                ? text + " (" + BigDecimal.valueOf(bound()).stripTrailingZeros().toPlainString() + ")"
                : text;
    }

    /** As the engine is to compile it: from the parsed parts, never from the author's text. */
    public String canonical() {
        var literals = operands.stream().map(this::literal).collect(Collectors.joining(", "));
        return property.name() + " " + operator.sign + " "
                + (operator == Operator.IN ? "(" + literals + ")" : literals);
    }

    private String literal(Object operand) {
        if (operand instanceof Double number) {
            if (property.type() == Double.class) {
                return String.format(Locale.ROOT, "%.6f", number);
            }
            return String.format(Locale.ROOT, "%.0f", number) + (property.type() == Long.class ? "L" : "");
        }
        return operand instanceof String ? "\"" + operand + "\"" : operand.toString();
    }
}
