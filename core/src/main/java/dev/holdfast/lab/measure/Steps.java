package dev.holdfast.lab.measure;

import java.util.Map;

/**
 * How many steps of each kind a party has taken.
 *
 * @param silent {@link StepKind#SILENT}
 * @param nice {@link StepKind#NICE}
 * @param fortunate {@link StepKind#FORTUNATE}
 * @param selfish {@link StepKind#SELFISH}
 * @param concession {@link StepKind#CONCESSION}
 * @param unfortunate {@link StepKind#UNFORTUNATE}
 */
public record Steps(int silent, int nice, int fortunate, int selfish, int concession, int unfortunate) {

    static Steps of(Map<StepKind, Integer> counts) {
        return new Steps(
                counts.getOrDefault(StepKind.SILENT, 0),
                counts.getOrDefault(StepKind.NICE, 0),
                counts.getOrDefault(StepKind.FORTUNATE, 0),
                counts.getOrDefault(StepKind.SELFISH, 0),
                counts.getOrDefault(StepKind.CONCESSION, 0),
                counts.getOrDefault(StepKind.UNFORTUNATE, 0));
    }

    /** How many there are of a kind. */
    public int count(StepKind kind) {
        return switch (kind) {
            case SILENT -> silent;
            case NICE -> nice;
            case FORTUNATE -> fortunate;
            case SELFISH -> selfish;
            case CONCESSION -> concession;
            case UNFORTUNATE -> unfortunate;
        };
    }

    /** All of them: one less than the offers of the party. */
    public int total() {
        return silent + nice + fortunate + selfish + concession + unfortunate;
    }
}
