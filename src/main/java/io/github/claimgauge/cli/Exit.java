package io.github.claimgauge.cli;

/** How the program ends, and how its help says so. */
final class Exit {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int RULES = 3;
    static final int INPUT = 4;

    static final String HEADING = "%nExit codes:%n";

    static final String ON_OK = "0:all went well";
    static final String ON_FAILED = "1:a fault of the program or of the machine";
    static final String ON_USAGE = "2:wrong usage, or a file that is not there";
    static final String ON_RULES = "3:the rules are faulty";
    static final String ON_SCENARIOS = "3:the rules are faulty, or a scenario fails or is missing";
    static final String ON_FAULTY = "4:some of the input is faulty";
    static final String ON_INPUT = "4:some of the input is faulty; the rest was scored";
    static final String ON_REFUSED = "4:some of the input was refused; the rest is in the casebook";
    static final String ON_GALAXY = "4:the file is faulty; nothing of it was taken over";
    static final String ON_CASES = "4:the cases are faulty or too few; nothing was measured";

    private Exit() {}
}
