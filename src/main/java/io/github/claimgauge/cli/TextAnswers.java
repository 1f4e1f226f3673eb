package io.github.claimgauge.cli;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.cli.terminal.Terminal;
import io.github.claimgauge.cli.text.Explanation;
import io.github.claimgauge.cli.text.Page;
import io.github.claimgauge.score.Assessment;
import io.github.claimgauge.score.Scale;

/** Answers for people, with a line between two of them. */
final class TextAnswers implements Answers {

    private final Terminal terminal;
    private final Scale scale;
    private final int width;
    private boolean begun;

    TextAnswers(Terminal terminal, Scale scale) {
        this.terminal = terminal;
        this.scale = scale;
        this.width = terminal.width();
    }

    @Override
    public void answer(Claim claim, Assessment assessment) {
        if (begun) {
            terminal.out().print("\n" + "=".repeat(width) + "\n\n");
        }
        begun = true;
        terminal.out().print(Explanation.of(claim, assessment, scale, new Page(width, terminal.ink())));
    }
}
