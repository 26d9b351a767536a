package dev.holdfast.plugin.field;

/** How a band of utilities moves with time; in shares of the highest utility. See {@link PonPoko}. */
enum Pattern {
    /** Falls slowly; its width goes up and down quickly. */
    RIPPLE {
        @Override
        double high(double time) {
            return 1 - 0.1 * time;
        }

        @Override
        double low(double time) {
            return high(time) - 0.1 * Math.abs(Math.sin(40 * time));
        }
    },
    /** Opens evenly like a fan. */
    FAN {
        @Override
        double high(double time) {
            return 1;
        }

        @Override
        double low(double time) {
            return 1 - 0.22 * time;
        }
    },
    /** Falls slowly; its width goes up and down slowly. */
    SWELL {
        @Override
        double high(double time) {
            return 1 - 0.1 * time;
        }

        @Override
        double low(double time) {
            return high(time) - 0.15 * Math.abs(Math.sin(20 * time));
        }
    },
    /** Is narrow until the last moment, when it opens. */
    PATIENT {
        @Override
        double high(double time) {
            return 1 - 0.05 * time;
        }

        @Override
        double low(double time) {
            return 1 - (time > 0.99 ? 0.3 : 0.1) * time;
        }
    },
    /** Goes up and down as a whole, further with time. */
    TIDE {
        @Override
        double high(double time) {
            return 1 - 0.15 * time * Math.abs(Math.sin(20 * time));
        }

        @Override
        double low(double time) {
            return 1 - 0.21 * time * Math.abs(Math.sin(20 * time));
        }
    };

    /** The upper end of the band. */
    abstract double high(double time);

    /** The lower end of the band. */
    abstract double low(double time);
}
