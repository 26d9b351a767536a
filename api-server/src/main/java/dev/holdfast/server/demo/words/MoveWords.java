package dev.holdfast.server.demo.words;

import java.util.Optional;

/** What a move is called. */
public final class MoveWords {

    private MoveWords() {}

    /**
     * A verb and what goes with it.
     *
     * @param type which move
     * @param price the price that is offered, when nothing else is
     */
    public static String of(String type, Optional<String> price) {
        return switch (type) {
            case "COUNTER" -> price.map(amount -> "offer " + amount).orElse("make an offer");
            case "TRADE" -> "trade one thing for another";
            case "HOLD" -> "hold";
            case "ACCEPT" -> "accept";
            case "WARN" -> "warn";
            case "ANNOUNCE_FINAL" ->
                "announce the final offer" + price.map(amount -> ": " + amount).orElse("");
            case "WALK_AWAY" -> "walk away";
            default -> "do nothing";
        };
    }
}
