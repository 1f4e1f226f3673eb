package io.github.claimgauge.api;

import io.github.claimgauge.claim.InvalidClaim;
import io.github.claimgauge.json.Problem;

/** A request that is answered by a problem. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.title());
        this.problem = problem;
    }

    /** A request, not for a score, that is malformed or asks for what cannot be. */
    public static Refused invalid(InvalidClaim fault) {
        return new Refused(Problem.of(
                "invalid-request", "Invalid request", 400, "Correct every error and send it again", fault.faults()));
    }

    Problem problem() {
        return problem;
    }
}
