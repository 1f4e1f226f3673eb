package io.github.claimgauge.json;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.claim.InvalidInput;
import io.github.claimgauge.json.Lines.Line;
import io.github.claimgauge.score.AsOfBeforeClaim;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers many claims, one a line (NDJSON): for each line that is not blank one line, in the same order. A faulty line is
 * answered by a {@link Problem} that carries its number, and the rest goes on. Memory does not grow with the number of
 * lines nor with the length of one. Uses all processors; an answer never waits for a line that has not come yet.
 */
public final class ClaimLines {

    private static final System.Logger LOG = System.getLogger(ClaimLines.class.getName());

    private final ClaimReader reader;
    private final Function<Claim, byte[]> scoring;

    /** @param scoring gives the answer to a claim, without a line break at its end; called by many threads */
    public ClaimLines(ClaimReader reader, Function<Claim, byte[]> scoring) {
        this.reader = reader;
        this.scoring = scoring;
    }

    private record Answer(byte[] bytes, @Nullable Problem problem) {}

    /** Answers until the stream ends. Flushes whenever it has to wait; closes neither stream. */
    public void answer(InputStream in, OutputStream out) throws IOException {
        answer(in, out, problem -> {});
    }

    /** @param onProblem is told of every faulty line, in their order */
    public void answer(InputStream in, OutputStream out, Consumer<Problem> onProblem) throws IOException {
        var lines = new Lines(in);
        for (var batch = lines.next(); !batch.isEmpty(); batch = lines.next()) {
            for (var answer : batch.parallelStream().map(this::answer).toList()) {
                out.write(answer.bytes);
                out.write('\n');
                if (answer.problem != null) {
                    onProblem.accept(answer.problem);
                }
            }
            out.flush();
        }
    }

    private Answer answer(Line line) {
        if (line.json() == null) {
            return problem(Problem.tooLarge(), line);
        }
        try {
            return new Answer(scoring.apply(reader.read(line.json())), null);
        } catch (InvalidInput fault) {
            return problem(Problem.invalidClaim(fault), line);
        } catch (AsOfBeforeClaim fault) {
            return problem(Problem.of(fault), line);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "Line " + line.number() + " could not be scored", fault);
            return problem(Problem.unexpected(), line);
        }
    }

    private static Answer problem(Problem problem, Line line) {
        var placed = problem.at(line.number());
        return new Answer(placed.bytes(), placed);
    }
}
