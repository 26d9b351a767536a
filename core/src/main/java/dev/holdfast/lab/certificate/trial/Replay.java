package dev.holdfast.lab.certificate.trial;

/**
 * Whether a strategy gives the same advice again.
 *
 * @param negotiations how many negotiations were played, each three times
 * @param differentWhenRepeated how many went otherwise when they were played again
 * @param differentWhenRebuilt how many went otherwise when the strategy was rebuilt from the events before every turn
 */
public record Replay(int negotiations, int differentWhenRepeated, int differentWhenRebuilt) {

    /** Whether it always does. */
    public boolean repeatsItself() {
        return differentWhenRepeated == 0 && differentWhenRebuilt == 0;
    }
}
