package dev.holdfast.lab.leak.evidence;

import dev.holdfast.lab.leak.talk.Conversation;
import dev.holdfast.lab.leak.talk.Conversation.Ending;
import dev.holdfast.lab.leak.talk.Exchange;
import java.util.List;

/** What a conversation looks like in numbers, for those who learn. */
public final class Features {

    private static final int MARKS = 8;

    private Features() {}

    static double[] of(Evidence evidence) {
        Conversation talk = evidence.talk();
        List<Exchange> exchanges = talk.exchanges();
        double[] features = new double[MARKS + 11];
        double largest = 0;
        double before = talk.opening();
        int moves = 0;
        double firstMove = 1;
        for (Exchange exchange : exchanges) {
            double step = before - exchange.ours();
            largest = Math.max(largest, step);
            if (step != 0) {
                firstMove = moves == 0 ? exchange.time() : firstMove;
                moves++;
            }
            before = exchange.ours();
        }
        for (int mark = 0; mark < MARKS; mark++) {
            int index = (mark + 1) * exchanges.size() / MARKS - 1;
            features[mark] = index < 0 ? talk.opening() : exchanges.get(index).ours();
        }
        int next = MARKS;
        features[next++] = talk.opening();
        features[next++] = talk.ourLowest();
        features[next++] = talk.bestRefused();
        features[next++] = talk.leastTaken();
        features[next++] = largest;
        features[next++] = moves;
        features[next++] = firstMove;
        features[next++] = exchanges.size();
        features[next++] = talk.ending() == Ending.WE_ACCEPTED ? 1 : talk.ending() == Ending.WE_LEFT ? -1 : 0;
        features[next++] = evidence.polynomialEnd().orElse(0);
        features[next] = evidence.exponentialEnd().orElse(0);
        return features;
    }
}
