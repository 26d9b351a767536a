package dev.holdfast.server.proof.stage;

import java.util.Locale;
import java.util.Random;

/** People of both sides who try everything, whether or not it makes sense. Talks about one price. */
public final class RandomHands {

    private static final String[] OFFER_VERBS = {"accept", "decline", "withdraw"};

    private final Talk talk;
    private final Random random;

    public RandomHands(Talk talk, Random random) {
        this.talk = talk;
        this.random = random;
    }

    /** Tries something; it may be refused. */
    public Answer move() {
        String we = random.nextBoolean() ? talk.owner() : talk.negotiator();
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> talk.send(we, "POST", "/offers", offer());
            case 3, 4, 5 -> talk.they("POST", "/offers", offer());
            case 6, 7 -> talk.send(we, "POST", anOffer(), "{\"revision\":1}");
            case 8 -> talk.they("POST", anOffer(), "{\"revision\":1}");
            case 9 -> talk.send(we, "POST", "/hold", "");
            case 10 -> talk.send(we, "POST", "/warn", "{\"message\":\"We are close to our last word.\"}");
            case 11 -> talk.send(we, "POST", "/final", offer());
            case 12 -> talk.owner("POST", "/walk-away-point/tightenings", tightening());
            default -> talk.owner("POST", "/walk-away-point/loosenings", loosening());
        };
    }

    private String offer() {
        return "{\"terms\":" + Mandates.terms(price(0, 50)) + "}";
    }

    private String anOffer() {
        return "/offers/" + (1 + random.nextInt(6)) + "/" + OFFER_VERBS[random.nextInt(OFFER_VERBS.length)];
    }

    private String tightening() {
        return "{\"walkAwayPoint\":{\"terms\":" + Mandates.terms(price(15, 35)) + "}}";
    }

    private String loosening() {
        return "{\"walkAwayPoint\":{\"terms\":" + Mandates.terms(price(5, 35)) + "},\"reason\":\"please\"}";
    }

    private String price(int lowest, int highest) {
        return String.format(Locale.ROOT, "%.2f", lowest + random.nextDouble() * (highest - lowest));
    }
}
