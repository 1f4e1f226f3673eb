package io.github.claimgauge.score;

import io.github.claimgauge.claim.Claim;
import io.github.claimgauge.score.Question.Answer;
import io.github.claimgauge.score.Question.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A rulebook made at random, small enough to try out every combination of answers: a rule holds if each of the questions
 * that it asks is answered by one of the answers that it wants.
 */
final class Riddle implements Rulebook {

    private final List<Rule> rules = new ArrayList<>();
    private final List<int[]> wants = new ArrayList<>();
    private final List<Question> questions;
    private final Scale scale;
    private final int[] given;

    private Riddle(Random random, int size) {
        questions =
                IntStream.range(0, size).mapToObj(id -> question(id, random)).toList();
        scale = scale(random);
        for (int rule = 0; rule < 2 * size; rule++) {
            rules.add(rule(rule, random));
            wants.add(wants(random));
        }
        given = questions.stream()
                .mapToInt(question -> random.nextInt(3) == 0
                        ? 1 + random.nextInt(question.answers().size())
                        : 0)
                .toArray();
    }

    static Riddle of(long seed, int questions) {
        return new Riddle(new Random(seed), questions);
    }

    private static Question question(int id, Random random) {
        var answers = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(answer -> new Answer("a" + answer, List.of(new Question.Setting("/x", "1")), false))
                .toList();
        return new Question("q" + id, "?", "", "/x", null, List.of(), answers, false, random.nextInt(3) == 0);
    }

    private static Scale scale(Random random) {
        var groups = IntStream.range(0, 3)
                .mapToObj(group -> new Scale.Group("g" + group, -random.nextInt(16), random.nextInt(16)))
                .toList();
        var bands = IntStream.of(1, 5, 20, 45, 55, 80, 95)
                .mapToObj(from -> new Scale.Band("from" + from, "from" + from, from))
                .toList();
        return new Scale(
                "riddle",
                random.nextInt(11) - 5,
                groups,
                bands,
                new Scale.ConfidenceScale(Set.of(), 5, 50, 50, 2),
                new Scale.ReliabilityScale(90, 75, 50, 10),
                Map.of());
    }

    private static Rule rule(int id, Random random) {
        var group = "g" + random.nextInt(3);
        return new Rule(
                "r" + id,
                "",
                random.nextInt(19) - 9,
                group,
                Aspect.SCOPE,
                Rule.Status.STABLE,
                "",
                "",
                "",
                "riddle:" + id,
                List.of(),
                "");
    }

    /** One bit for each answer wanted; 0 where the rule does not ask. */
    private int[] wants(Random random) {
        int[] wanted = new int[questions.size()];
        for (int asked = 1 + random.nextInt(3); asked > 0; asked--) {
            int question = random.nextInt(wanted.length);
            wanted[question] =
                    1 + random.nextInt((1 << questions.get(question).answers().size()) - 1);
        }
        return wanted;
    }

    /** Every way to answer open questions, and to change answers that may change; the present state is the first. */
    List<int[]> states(BitSet inPlay) {
        var states = new ArrayList<int[]>();
        states.add(given.clone());
        for (int question = inPlay.nextSetBit(0); question >= 0; question = inPlay.nextSetBit(question + 1)) {
            for (var state : List.copyOf(states)) {
                for (int answer = 1; answer <= questions.get(question).answers().size(); answer++) {
                    if (answer != given[question]) {
                        var other = state.clone();
                        other[question] = answer;
                        states.add(other);
                    }
                }
            }
        }
        return states;
    }

    int changes(int[] state) {
        return (int) IntStream.range(0, state.length)
                .filter(question -> state[question] != given[question])
                .count();
    }

    int[] after(List<Choice> choices) {
        var state = given.clone();
        for (var choice : choices) {
            state[questions.indexOf(choice.question())] =
                    1 + choice.question().answers().indexOf(choice.answer());
        }
        return state;
    }

    Judgement judgement() {
        return new State(given);
    }

    Judgement judgement(int[] state) {
        return new State(state);
    }

    private final class State implements Judgement {

        private final int[] answers;

        State(int[] answers) {
            this.answers = answers;
        }

        @Override
        public BitSet fired() {
            return such(rule -> IntStream.range(0, answers.length)
                    .allMatch(question -> wants.get(rule)[question] == 0 || fits(rule, question)));
        }

        @Override
        public BitSet silent() {
            return such(rule -> IntStream.range(0, answers.length)
                    .anyMatch(question ->
                            wants.get(rule)[question] != 0 && answers[question] != 0 && !fits(rule, question)));
        }

        @Override
        public BitSet notAssessed() {
            var rest = such(rule -> true);
            rest.andNot(fired());
            rest.andNot(silent());
            return rest;
        }

        private BitSet such(IntPredicate predicate) {
            var found = new BitSet();
            IntStream.range(0, rules.size()).filter(predicate).forEach(found::set);
            return found;
        }

        private boolean fits(int rule, int question) {
            return answers[question] != 0 && (wants.get(rule)[question] >> (answers[question] - 1) & 1) == 1;
        }

        @Override
        public BitSet questions(int rule) {
            var asked = new BitSet();
            IntStream.range(0, answers.length)
                    .filter(question -> wants.get(rule)[question] != 0 && answers[question] == 0)
                    .forEach(asked::set);
            return asked;
        }

        @Override
        public BitSet open() {
            var open = new BitSet();
            notAssessed().stream().forEach(rule -> open.or(questions(rule)));
            return open;
        }

        @Override
        public boolean awaits(int question) {
            return notAssessed().stream().anyMatch(rule -> questions(rule).get(question));
        }

        @Override
        public boolean isAnswered(int question) {
            return answers[question] != 0;
        }

        @Override
        public List<Answer> possibleAnswers(int question) {
            var asked = questions.get(question);
            return answers[question] == 0 || asked.mayChange() ? asked.answers() : List.of();
        }

        /** No rule wants some of the answers. */
        @Override
        public boolean isIdle(int question, Answer answer) {
            int index = questions.get(question).answers().indexOf(answer);
            return answers[question] == 0 && wants.stream().noneMatch(wanted -> (wanted[question] >> index & 1) == 1);
        }

        @Override
        public Optional<Hypothesis> given(int question, Answer answer) {
            var other = answers.clone();
            other[question] = 1 + questions.get(question).answers().indexOf(answer);
            return Optional.of(new State(other));
        }

        @Override
        public String reason(int rule) {
            return "";
        }

        @Override
        public Map<String, Object> facts(int rule) {
            return Map.of();
        }

        @Override
        public List<Unmet> because(int rule) {
            return List.of();
        }
    }

    @Override
    public String version() {
        return "0";
    }

    @Override
    public String engine() {
        return "0";
    }

    @Override
    public Scale scale() {
        return scale;
    }

    @Override
    public Detection detection() {
        var conditions = new TreeMap<String, String>();
        rules.forEach(rule -> conditions.put(rule.id(), Arrays.toString(wants.get(conditions.size()))));
        return new Detection(conditions);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public List<Question> questions() {
        return questions;
    }

    @Override
    public BitSet entangledWith(int question) {
        var entangled = new BitSet();
        for (var wanted : wants) {
            IntStream.range(0, wanted.length)
                    .filter(other -> other != question && wanted[question] != 0 && wanted[other] != 0)
                    .forEach(entangled::set);
        }
        return entangled;
    }

    @Override
    public Judgement judge(Claim claim) {
        return judgement();
    }

    @Override
    public Rulebook weighing(Map<String, Integer> weights) {
        throw new UnsupportedOperationException("A riddle is asked as it is");
    }

    @Override
    public Claim answered(Claim claim, List<Choice> choices) {
        throw new UnsupportedOperationException("A riddle is not about a claim");
    }
}
