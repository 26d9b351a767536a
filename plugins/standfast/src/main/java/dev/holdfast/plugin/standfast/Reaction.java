package dev.holdfast.plugin.standfast;

/**
 * Finds out whether the other side concedes because we do: whether it offers new packages soon after we have offered a new
 * one, and not while we repeat ourselves. Who concedes with time does both; who never concedes, neither.
 */
final class Reaction {

    private static final int MOST_WITHOUT_CAUSE = 4;
    private static final int FEWEST_ANSWERS = 2;
    private static final int SOON = 2;
    private static final double MUCH_SELDOMER = 0.25;

    private int ourOffers;
    private int sinceNew;
    private boolean moved;
    private int newBefore;
    private int answers;
    private int newAnswers;
    private int repetitions;
    private int newWithoutCause;

    void weOffered(boolean isNew) {
        sinceNew++;
        if (isNew && ourOffers > 0) {
            sinceNew = 0;
            moved = true;
        }
        ourOffers++;
    }

    void theyOffered(boolean isNew) {
        int counted = isNew ? 1 : 0;
        if (!moved) {
            newBefore += counted;
        } else if (sinceNew < SOON) {
            answers++;
            newAnswers += counted;
        } else {
            repetitions++;
            newWithoutCause += counted;
        }
    }

    /** Whether they stood still while we did, so that a concession may tell whether they answer it. */
    boolean mayAnswer() {
        return newBefore <= MOST_WITHOUT_CAUSE;
    }

    /** Whether they have answered concessions, and moved much more seldom without one. */
    boolean answer() {
        return mayAnswer()
                && newAnswers >= FEWEST_ANSWERS
                && (double) newWithoutCause * answers <= MUCH_SELDOMER * newAnswers * repetitions;
    }
}
