package io.github.claimgauge.web.form;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.Fault;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.json.ClaimReader;
import io.github.claimgauge.web.form.FormView.FaultView;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was entered, and what it says.
 *
 * @param claim null if it is no claim yet
 * @param faults what is missing or wrong
 */
public record Entry(ClaimForm form, @Nullable Claim claim, List<FaultView> faults) {

    /** A form that has not been read yet. */
    public static Entry of(ClaimForm form) {
        return new Entry(form, null, List.of());
    }

    /** The form of a claim that is one. */
    public static Entry of(Claim claim) {
        return new Entry(ClaimForm.of(claim), claim, List.of());
    }

    /** What the form says. */
    public static Entry read(ClaimForm form, ClaimReader reader) {
        var entered = new Entered(form);
        try {
            return new Entry(form, reader.readClaim(entered.json()), List.of());
        } catch (InvalidInput fault) {
            return new Entry(
                    form,
                    null,
                    fault.faults().stream()
                            .map(one -> FaultView.of(one, entered.field(one.pointer())))
                            .toList());
        }
    }

    /** What a text says, which ought to be the JSON of a claim or of a labelled case; the form stays empty if it is not. */
    public static Entry read(byte[] json, ClaimReader reader) {
        try {
            return of(reader.read(json));
        } catch (InvalidInput fault) {
            return of(ClaimForm.empty()).refused(fault.faults());
        }
    }

    /** The same with what else is wrong with it. */
    public Entry refused(List<Fault> others) {
        return new Entry(
                form,
                claim,
                others.stream().map(one -> FaultView.of(one, one.pointer())).toList());
    }

    /** Whether all that is wrong is that something is missing. */
    public boolean isIncomplete() {
        return !faults.isEmpty() && faults.stream().allMatch(FaultView::isMissing);
    }

    /**
     * The form with each fault at its field.
     *
     * @param touched JSON pointer to the list that was just changed, or to an item of it; empty if none was
     */
    public FormView view(String touched) {
        return FormView.of(
                form,
                faults.stream()
                        .collect(Collectors.toMap(
                                FaultView::name, FaultView::message, (one, other) -> one + "; " + other)),
                touched);
    }
}
