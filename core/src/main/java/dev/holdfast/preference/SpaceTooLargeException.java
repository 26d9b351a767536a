package dev.holdfast.preference;

/** Thrown when a region has too many outcomes to be searched; the message says what can be done. */
public final class SpaceTooLargeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Thrown where half of the issues alone have more combinations than that. */
    public SpaceTooLargeException(long most) {
        this("the outcomes are too many to be searched (half of the issues alone have more than " + most
                + " combinations): use larger steps, fewer values, or limits that rule more of them out");
    }

    /** Thrown with a message that says what can be done. */
    public SpaceTooLargeException(String message) {
        super(message);
    }
}
