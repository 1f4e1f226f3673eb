package io.github.claimgauge.export;

import io.github.claimgauge.casebook.Outcome;
import io.github.claimgauge.claim.Attack;
import io.github.claimgauge.claim.Claim.Tlp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is said of a claim in the words of MISP's taxonomies, as machine tags. */
final class Tags {

    private Tags() {}

    static List<String> of(Dossier dossier, Answer answer) {
        var tags = new ArrayList<String>();
        tags.add(tlp(dossier.tlp()));
        tags.add(tag("dark-web:structure", "hacking-claim"));
        if (dossier.claim().attack() == Attack.RANSOMWARE) {
            tags.add(tag("dark-web:structure", "ransomware-post"));
        }
        tags.add(tag(
                "admiralty-scale:source-reliability",
                answer.admiralty().source().toLowerCase(Locale.ROOT)));
        tags.add(tag(
                "admiralty-scale:information-credibility", answer.admiralty().information()));
        tags.add(tag("estimative-language:likelihood-probability", answer.band().replace('_', '-')));
        tags.add(tag("estimative-language:confidence-in-analytic-judgment", answer.confidence()));
        var outcome = dossier.outcome();
        if (outcome == null || outcome.label() == Outcome.Label.UNRESOLVED) {
            answer.checks().stream()
                    .map(check -> tag("workflow:todo", todo(check.id())))
                    .distinct()
                    .forEach(tags::add);
        }
        if (outcome != null) {
            tags.addAll(disposition(outcome));
        }
        return tags;
    }

    static String tlp(Tlp tlp) {
        return tlp.label().toLowerCase(Locale.ROOT);
    }

    /** The word of TLP 2.0. */
    static String colour(Tlp tlp) {
        return tlp == Tlp.AMBER_STRICT ? "amber+strict" : tlp.toString();
    }

    /** Which of the tasks that the taxonomy knows an open question comes down to. */
    private static String todo(String question) {
        return switch (question.substring(0, Math.max(0, question.indexOf('.')))) {
            case "actor", "channel" -> "review-the-source-credibility";
            case "target", "timing" -> "add-context";
            case "victim", "corroboration" -> "review-completeness";
            default -> "review-accuracy";
        };
    }

    /** A recycled leak was refuted as a new one, and is another record's duplicate besides. */
    private static List<String> disposition(Outcome outcome) {
        var tags = new ArrayList<String>();
        tags.add(
                switch (outcome.label()) {
                    case CONFIRMED, PARTLY -> tag("incident-disposition:incident", "confirmed");
                    case REFUTED -> tag("incident-disposition:not-an-incident", "refuted");
                    case UNRESOLVED -> tag("incident-disposition:not-an-incident", "insufficient-data");
                });
        if (outcome.reason() == Outcome.Reason.RECYCLED) {
            tags.add(tag("incident-disposition:duplicate", "duplicate"));
        }
        return tags;
    }

    private static String tag(String predicate, String value) {
        return predicate + "=\"" + value + "\"";
    }
}
