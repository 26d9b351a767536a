package dev.holdfast.server.tournaments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.holdfast.server.tournaments.setup.Draft;
import dev.holdfast.server.workbench.TableFlags;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The flags that stand above the fields of a configuration file. */
final class TournamentFlags {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Option(
            names = "--strategies",
            paramLabel = "NAME",
            split = ",",
            description =
                    "Who takes part: names, with settings as in \"time-dependent:exponent=4;start=0.9\"; \"all\" for every"
                            + " strategy that plays alone.")
    private List<String> strategies = List.of();

    @Option(
            names = "--scenarios",
            paramLabel = "PATH",
            split = ",",
            description = "What is negotiated: scenario files, their folders, or folders of them.")
    private List<String> scenarios = List.of();

    @Mixin
    private TableFlags table;

    @Option(names = "--repetitions", paramLabel = "N", description = "How often each table is played (1).")
    private Optional<String> repetitions = Optional.empty();

    @Option(names = "--no-self-play", description = "Strategies do not meet themselves.")
    private boolean noSelfPlay;

    @Option(names = "--one-seat", description = "Each combination is played in one order of seats only.")
    private boolean oneSeat;

    @Option(names = "--no-discount", description = "Utilities do not shrink with time, whatever the scenarios say.")
    private boolean noDiscount;

    @Option(names = "--traces", description = "Keeps all offers, in traces.jsonl.")
    private boolean traces;

    @Option(names = "--skip-unreadable", description = "Leaves scenarios out that cannot be read, and says which.")
    private boolean skipUnreadable;

    Draft above(Draft draft) {
        list(draft, "strategies", "--strategies", strategies);
        list(draft, "scenarios", "--scenarios", scenarios);
        table.rounds().ifPresent(given -> draft.flag("--rounds", "rounds", JSON.numberNode(given)));
        table.time().ifPresent(given -> draft.flag("--time", "time", JSON.textNode(given)));
        list(draft, "deadlines", "--deadline", table.deadlines());
        repetitions.ifPresent(given -> draft.flag("--repetitions", "repetitions", number(given)));
        table.seed().ifPresent(given -> draft.flag("--seed", "seed", JSON.numberNode(given)));
        table.patience().ifPresent(given -> draft.flag("--patience", "patience", JSON.textNode(given)));
        truth(draft, "--no-self-play", "selfPlay", noSelfPlay, false);
        truth(draft, "--one-seat", "everySeat", oneSeat, false);
        truth(draft, "--no-discount", "discount", noDiscount, false);
        truth(draft, "--traces", "traces", traces, true);
        truth(draft, "--skip-unreadable", "skipUnreadable", skipUnreadable, true);
        return draft;
    }

    Optional<List<String>> between() {
        return Optional.of(table.between()).filter(given -> !given.isEmpty());
    }

    private static void list(Draft draft, String field, String flag, List<String> given) {
        if (!given.isEmpty()) {
            ArrayNode list = JSON.arrayNode();
            given.forEach(list::add);
            draft.flag(flag, field, list);
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
