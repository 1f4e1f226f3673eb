package io.github.claimgauge.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents one property that rules may ask about; {@code rules/FACTS.md} is made from it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Known {

    /** What the property is, in an analyst's words; when it is unknown, if that does not go without saying. */
    String value();

    /** The unit of a number: h, days, px, % …; empty for a plain count. */
    String unit() default "";

    /** The words that a text property can be; empty if it is prose, which reasons may quote and conditions may not ask. */
    String[] words() default {};

    /** The one place of a claim (a JSON pointer) that it depends on, if there is no other; what stands elsewhere changes nothing. */
    String from() default "";

    /**
     * The place of a claim (JSON pointer) that it depends on alone once that says something; until then, others can only say
     * that it is so (true).
     */
    String decidedBy() default "";

    /**
     * The places of a claim (JSON pointers) of which one that says yes (true, or a list that names something) leaves nothing known
     * here. Otherwise they change nothing.
     */
    String[] unless() default {};

    /** Of a number that is known within bounds, and is this one at one of them: the property that it is at the other bound. */
    String counterpart() default "";

    /**
     * The places of a claim (JSON pointers) of which one that says "none" leaves nothing to know: there is no value, and there
     * will be none. Of places with a blank between them, all must say so. A number of 0, of which nothing can be a share, a
     * takedown after the claim, and true claims that may be somebody else's say it, too.
     */
    String[] noneWith() default {};
}
