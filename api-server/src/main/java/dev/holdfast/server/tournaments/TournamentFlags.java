package dev.holdfast.server.tournaments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.holdfast.server.tournaments.setup.Draft;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The flags that stand above the fields of a configuration file. */
final class TournamentFlags {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Option(
            names = "--strategies",
            paramLabel = "NAME",
            split = ",",
            description = "Who takes part; \"all\" for every strategy of the plugins.")
    private List<String> strategies = List.of();

    @Option(
            names = "--scenarios",
            paramLabel = "PATH",
            split = ",",
            description = "What is negotiated: scenario files, their folders, or folders of them.")
    private List<String> scenarios = List.of();

    @Option(
            names = "--between",
            paramLabel = "PROFILE",
            split = ",",
            description = "Who sits at the tables, two or more profiles (the first two).")
    private List<String> between = List.of();

    @Option(names = "--rounds", paramLabel = "N", description = "After how many rounds sessions are over (100).")
    private Optional<String> rounds = Optional.empty();

    @Option(
            names = "--time",
            paramLabel = "DURATION",
            description = "After how much time they are over, such as 500ms, 2s; results are then not reproducible.")
    private Optional<String> time = Optional.empty();

    @Option(names = "--repetitions", paramLabel = "N", description = "How often each table is played (1).")
    private Optional<String> repetitions = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "From which all chance comes (1).")
    private Optional<String> seed = Optional.empty();

    @Option(
            names = "--patience",
            paramLabel = "DURATION",
            description = "How long a move may take before its party counts as hanging (30s).")
    private Optional<String> patience = Optional.empty();

    @Option(names = "--no-self-play", description = "Strategies do not meet themselves.")
    private boolean noSelfPlay;

    @Option(names = "--one-seat", description = "Each combination is played in one order of seats only.")
    private boolean oneSeat;

    @Option(names = "--traces", description = "Keeps all offers, in traces.jsonl.")
    private boolean traces;

    @Option(names = "--skip-unreadable", description = "Leaves scenarios out that cannot be read, and says which.")
    private boolean skipUnreadable;

    Draft above(Draft draft) {
        list(draft, "strategies", strategies);
        list(draft, "scenarios", scenarios);
        rounds.ifPresent(given -> draft.flag("--rounds", "rounds", number(given)));
        time.ifPresent(given -> draft.flag("--time", "time", JSON.textNode(given)));
        repetitions.ifPresent(given -> draft.flag("--repetitions", "repetitions", number(given)));
        seed.ifPresent(given -> draft.flag("--seed", "seed", number(given)));
        patience.ifPresent(given -> draft.flag("--patience", "patience", JSON.textNode(given)));
        truth(draft, "--no-self-play", "selfPlay", noSelfPlay, false);
        truth(draft, "--one-seat", "everySeat", oneSeat, false);
        truth(draft, "--traces", "traces", traces, true);
        truth(draft, "--skip-unreadable", "skipUnreadable", skipUnreadable, true);
        return draft;
    }

    Optional<List<String>> between() {
        return between.isEmpty() ? Optional.empty() : Optional.of(between);
    }

    private static void list(Draft draft, String field, List<String> given) {
        if (!given.isEmpty()) {
            ArrayNode list = JSON.arrayNode();
            given.forEach(list::add);
            draft.flag("--" + field, field, list);
        }
    }

    private static void truth(Draft draft, String flag, String field, boolean given, boolean value) {
        if (given) {
            draft.flag(flag, field, JSON.booleanNode(value));
        }
    }

    /** A number where it is one; what else it is, is judged together with the file. */
    private static JsonNode number(String given) {
        try {
            return JSON.numberNode(Long.parseLong(given.strip()));
        } catch (NumberFormatException other) {
            return JSON.textNode(given);
        }
    }
}
