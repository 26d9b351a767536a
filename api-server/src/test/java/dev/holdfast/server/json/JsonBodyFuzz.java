package dev.holdfast.server.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.holdfast.server.fuzz.Parts;
import dev.holdfast.server.keys.NewKey;
import dev.holdfast.server.negotiations.credentials.NewCredential;
import dev.holdfast.server.negotiations.mandate.WalkAwayPointJson;
import dev.holdfast.server.negotiations.moves.FinalOffer;
import dev.holdfast.server.negotiations.moves.Warning;
import dev.holdfast.server.negotiations.offers.Declines;
import dev.holdfast.server.negotiations.offers.NewOffer;
import dev.holdfast.server.negotiations.readiness.EvidenceJson;
import dev.holdfast.server.negotiations.setup.NewNegotiation;
import dev.holdfast.server.negotiations.terms.TheirPositionJson;
import dev.holdfast.server.negotiations.walkaway.Approval;
import dev.holdfast.server.negotiations.walkaway.Loosening;
import dev.holdfast.server.negotiations.walkaway.Tightening;
import dev.holdfast.server.negotiations.webhooks.NewWebhook;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.tenants.NewTenant;
import java.io.IOException;
import java.util.List;

/** Bodies of requests: each is read, or all that is wrong with it is named. */
public final class JsonBodyFuzz {

    private static final Injector INJECTOR = Guice.createInjector(new JsonModule());
    private static final BodyReader READER = INJECTOR.getInstance(BodyReader.class);
    private static final ObjectMapper MAPPER = INJECTOR.getInstance(ObjectMapper.class);

    private static final List<Class<? extends Record>> TYPES = List.of(
            NewNegotiation.class,
            NewOffer.class,
            FinalOffer.class,
            Approval.class,
            Loosening.class,
            Tightening.class,
            NewCredential.class,
            EvidenceJson.class,
            TheirPositionJson.class,
            WalkAwayPointJson.class,
            Warning.class,
            Declines.class,
            NewWebhook.class,
            NewTenant.class,
            NewKey.class);

    private JsonBodyFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        int choice = Parts.choice(input, TYPES.size() + 1);
        byte[] body = Parts.rest(input);
        try {
            if (choice < TYPES.size()) {
                errorsCanBeWritten(READER.read(body, TYPES.get(choice)));
            } else {
                for (Body<?> each : READER.readAll(body, NewNegotiation.class).elements()) {
                    errorsCanBeWritten(each);
                }
            }
        } catch (ProblemException refused) {
            MAPPER.writeValueAsBytes(refused.errors());
        }
    }

    private static void errorsCanBeWritten(Body<?> body) throws IOException {
        MAPPER.writeValueAsBytes(body.errors());
    }
}
