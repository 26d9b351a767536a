package dev.holdfast.server.demo.play;

import dev.holdfast.server.demo.answer.Negotiation;
import dev.holdfast.server.demo.answer.Result;
import dev.holdfast.server.demo.client.Table;
import java.util.List;

/**
 * A conversation that has been played.
 *
 * @param title what it was about
 * @param owner the name of its owner
 * @param end how it ended, in a few words
 * @param negotiation the negotiation as its owner sees it now
 * @param result what it was worth
 * @param table where it was held
 * @param differences what is not as expected, each with its place in the file
 */
public record Played(
        String title,
        String owner,
        String end,
        Negotiation negotiation,
        Result result,
        Table table,
        List<String> differences) {

    public Played {
        differences = List.copyOf(differences);
    }
}
