package dev.holdfast.server.demo.telling;

/** What a move is called. */
final class MoveWords {

    private MoveWords() {}

    static String of(String type) {
        return switch (type) {
            case "COUNTER" -> "offer";
            case "TRADE" -> "trade";
            case "HOLD" -> "hold";
            case "ACCEPT" -> "accept";
            case "WARN" -> "warn";
            case "ANNOUNCE_FINAL" -> "announce the final offer";
            case "WALK_AWAY" -> "walk away";
            default -> "do nothing";
        };
    }
}
