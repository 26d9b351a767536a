package dev.holdfast.server.proof.promise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdfast.server.proof.stage.Answer;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.OneServer;
import dev.holdfast.server.proof.stage.Talk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * U1: with the same moves, two walk-away points give the counterparty and the negotiator the same answers, byte for byte,
 * until the end; only what is random or tells the time is masked.
 */
@ExtendWith(OneServer.class)
class NonInterferenceIT {

    private static final int MOVES = 14;
    private static final Pattern TAG = Pattern.compile("etag=\\[[^]]*]");
    private static final double LOWEST_SETTLING_UTILITY = 0.6;

    private final Client client;

    NonInterferenceIT(Client client) {
        this.client = client;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void u01_twoWalkAwayPointsLookTheSameToEverybodyButTheOwner(int seed) {
        Random random = new Random(seed);
        double one = random.nextDouble() * LOWEST_SETTLING_UTILITY;
        double other = random.nextDouble() * LOWEST_SETTLING_UTILITY;
        String policy = random.nextBoolean() ? "WALK" : "ASK_OWNER";

        List<String> seenWithOne = seen(seed, one, policy);
        List<String> seenWithOther = seen(seed, other, policy);
        for (int answer = 0; answer < Math.min(seenWithOne.size(), seenWithOther.size()); answer++) {
            assertThat(seenWithOther.get(answer)).isEqualTo(seenWithOne.get(answer));
        }
        assertThat(seenWithOther).hasSameSizeAs(seenWithOne).hasSizeGreaterThan(MOVES);
    }

    /** All that negotiator and counterparty are told; the moves follow from the seed. */
    private List<String> seen(int seed, double walkAwayPoint, String policy) {
        boolean autopilot = seed % 2 == 0;
        boolean single = seed % 4 < 2;
        Talk talk = client.setUp(mandate(single, autopilot, walkAwayPoint, policy));
        List<String> seen = new ArrayList<>();
        Random random = new Random(seed);
        note(seen, talk, talk.team("POST", "/open", ""));
        for (int move = 0; move < MOVES; move++) {
            note(seen, talk, theirs(talk, random, single));
            if (!autopilot && !talk.isOver()) {
                note(seen, talk, ours(talk, random, single));
            }
            if (talk.isOver()) {
                break;
            }
            look(seen, talk);
        }
        return withTagsNumbered(seen);
    }

    /**
     * A tag is made of the bytes of a view, ids and times included, so those of two talks differ. What must not differ is when a
     * tag is a new one: each stands here for the place at which it was first seen.
     */
    private static List<String> withTagsNumbered(List<String> seen) {
        Map<String, Integer> known = new HashMap<>();
        return seen.stream()
                .map(line -> TAG.matcher(line)
                        .replaceAll(tag -> "etag=" + known.computeIfAbsent(tag.group(), first -> known.size())))
                .toList();
    }

    private static String mandate(boolean single, boolean autopilot, double walkAwayPoint, String policy) {
        return single
                ? Mandates.price(body -> change(body, autopilot, walkAwayPoint, policy))
                : Mandates.supply(body -> change(body, autopilot, walkAwayPoint, policy));
    }

    private static void change(ObjectNode body, boolean autopilot, double walkAwayPoint, String policy) {
        body.put("mode", autopilot ? "AUTOPILOT" : "COPILOT");
        body.set(
                "walkAwayPoint",
                Mandates.json("{\"utility\":" + walkAwayPoint + ",\"lastDecision\":\"" + policy + "\"}"));
    }

    private static Answer theirs(Talk talk, Random random, boolean single) {
        boolean last = random.nextInt(MOVES) == 0;
        return switch (random.nextInt(6)) {
            case 0 -> talk.they("POST", "/offers/" + (1 + random.nextInt(4)) + "/decline", "{\"revision\":1}");
            case 1 -> talk.they("POST", "/offers/" + (1 + random.nextInt(4)) + "/withdraw", "{\"revision\":1}");
            default ->
                talk.they("POST", "/offers", "{\"terms\":" + terms(random, single, 0.6) + ",\"final\":" + last + "}");
        };
    }

    private static Answer ours(Talk talk, Random random, boolean single) {
        return switch (random.nextInt(8)) {
            case 0 -> talk.accept(talk.negotiator());
            case 1 -> talk.team("POST", "/warn", "{\"message\":\"Close to our last word.\"}");
            case 2 -> talk.team("POST", "/final", "");
            case 3 -> talk.team("POST", "/hold", "");
            case 4, 5 -> talk.offer(terms(random, single, 1));
            default -> talk.followAdvice();
        };
    }

    private static String terms(Random random, boolean single, double most) {
        double level = random.nextDouble() * most;
        return single
                ? String.format(Locale.ROOT, "{\"price\":%.2f}", level * 50)
                : String.format(
                        Locale.ROOT,
                        "{\"price\":%.1f,\"days\":%d,\"volume\":%d,\"support\":\"%s\"}",
                        10 + level * 10,
                        random.nextInt(91),
                        1 + random.nextInt(10),
                        List.of("none", "basic", "premium").get(random.nextInt(3)));
    }

    private static void look(List<String> seen, Talk talk) {
        for (String below : List.of("", "/offers", "/events?limit=500", "/log", "/receipt")) {
            note(seen, talk, talk.they("GET", below, ""));
            note(seen, talk, talk.team("GET", below, ""));
        }
        for (String below : List.of("/advice", "/ledger", "/readiness", "/viability", "/result", "/walk-away-point")) {
            note(seen, talk, talk.team("GET", below, ""));
            note(seen, talk, talk.they("GET", below, ""));
        }
    }

    private static void note(List<String> seen, Talk talk, Answer answer) {
        seen.add(answer.status() + " " + masked(answer.headers(), talk) + " " + masked(answer.body(), talk));
    }

    /**
     * Instants have as many digits as they need, so lengths differ, and long answers are sent in chunks. What is left of an
     * allowance follows from when requests were sent, and their number.
     */
    private static String masked(String text, Talk talk) {
        return text.replace(talk.id(), "(id)")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z", "(time)")
                .replaceAll("perHour\":[-0-9.E]+", "perHour\":(time)")
                .replaceAll("\"head\":\"[0-9a-f]{64}\"", "(head)")
                .replaceAll("\"requestId\":\"[^\"]*\"", "(request)")
                .replaceAll("(?i)(content-length|transfer-encoding)=\\[[^]]*], ", "")
                .replaceAll("(?i)(x-request-id|date|ratelimit)=\\[[^]]*]", "$1=(masked)");
    }
}
