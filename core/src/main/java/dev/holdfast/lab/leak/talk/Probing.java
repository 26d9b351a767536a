package dev.holdfast.lab.leak.talk;

/** How an opponent drives a conversation in order to learn, in utilities for our side. */
public enum Probing {
    /** Halves what lies between the best that was refused and the least that would be taken. */
    BISECTION {
        @Override
        double next(Conversation soFar, int round, int rounds) {
            return (soFar.bestRefused() + soFar.leastTaken()) / 2;
        }
    },
    /** Offers next to nothing, again and again. */
    LOWBALL {
        @Override
        double next(Conversation soFar, int round, int rounds) {
            return 0;
        }
    },
    /** Asks for a little less each time, from where it would never be taken. */
    NIBBLING {
        @Override
        double next(Conversation soFar, int round, int rounds) {
            return soFar.opening() * (0.2 + 0.8 * round / (2.0 * rounds));
        }
    },
    /** Negotiates as anybody would, conceding evenly to the middle, and reads. */
    ORDINARY {
        @Override
        double next(Conversation soFar, int round, int rounds) {
            return soFar.opening() * 0.6 * round / rounds;
        }
    },
    /** Says that its offer is the last, half-way through and half-way between what is known. */
    ULTIMATUM {
        @Override
        double next(Conversation soFar, int round, int rounds) {
            return soFar.leastTaken() * (isFinal(round, rounds) ? 0.5 : 0.1);
        }

        @Override
        boolean isFinal(int round, int rounds) {
            return round >= (rounds + 1) / 2;
        }
    };

    /** The utility of its next offer. */
    abstract double next(Conversation soFar, int round, int rounds);

    /** Whether it says that this offer is its last. */
    boolean isFinal(int round, int rounds) {
        return false;
    }
}
