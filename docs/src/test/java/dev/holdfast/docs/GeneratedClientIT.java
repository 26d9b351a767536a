package dev.holdfast.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.holdfast.client.ApiClient;
import dev.holdfast.client.ApiException;
import dev.holdfast.client.api.AdviceApi;
import dev.holdfast.client.api.EventsApi;
import dev.holdfast.client.api.NegotiationsApi;
import dev.holdfast.client.api.OffersApi;
import dev.holdfast.client.api.ReadinessApi;
import dev.holdfast.client.api.ResultApi;
import dev.holdfast.client.model.AdviceView;
import dev.holdfast.client.model.CounterpartyView;
import dev.holdfast.client.model.CreatedNegotiation;
import dev.holdfast.client.model.DeadlineJson;
import dev.holdfast.client.model.DealValueJson;
import dev.holdfast.client.model.EventView;
import dev.holdfast.client.model.IssueJson;
import dev.holdfast.client.model.Linear;
import dev.holdfast.client.model.NegotiatorView;
import dev.holdfast.client.model.NewNegotiation;
import dev.holdfast.client.model.NewOffer;
import dev.holdfast.client.model.NewReadiness;
import dev.holdfast.client.model.OfDecimals;
import dev.holdfast.client.model.OfferJson;
import dev.holdfast.client.model.OfferRevision;
import dev.holdfast.client.model.OwnerResult;
import dev.holdfast.client.model.OwnerView;
import dev.holdfast.client.model.PlanJson;
import dev.holdfast.client.model.PointJson;
import dev.holdfast.client.model.PreferenceJson;
import dev.holdfast.client.model.Problem;
import dev.holdfast.client.model.RungJson;
import dev.holdfast.client.model.WalkAwayPointJson;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plays with a client that a public generator has made of the description of the API, and of nothing else. */
class GeneratedClientIT {

    @AutoClose
    private static ServerProcess server;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        server = ServerProcess.start(directory.resolve("data"));
    }

    private static ApiClient as(String credential) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(server.address());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + credential));
        return client;
    }

    private static Map<String, Object> price(String amount) {
        return new HashMap<>(Map.of("price", amount));
    }

    private static NewNegotiation bicycle() {
        return new NewNegotiation()
                .title("A used bicycle")
                .issues(List.of(new IssueJson(new OfDecimals()
                        .type(OfDecimals.TypeEnum.DECIMAL)
                        .name("price")
                        .min(new BigDecimal("0.00"))
                        .max(new BigDecimal("100.00"))
                        .step(new BigDecimal("0.01"))
                        .currency("EUR"))))
                .preferences(Map.of(
                        "price",
                        new PreferenceJson()
                                .weight(1.0)
                                .linear(new Linear().atLowest(0.0).atHighest(1.0))))
                .walkAwayPoint(new WalkAwayPointJson().terms(price("50.00")))
                .plan(new PlanJson()
                        .opening(new RungJson().terms(price("90.00")))
                        .target(new RungJson().terms(price("80.00")))
                        .settlingPoint(new PointJson().terms(price("60.00"))))
                .deadline(new DeadlineJson().rounds(20))
                .value(new DealValueJson().side(DealValueJson.SideEnum.SELLER).price("price"))
                .readiness(new NewReadiness()
                        .facts(Map.of(
                                "SOLD_FIRST", "they have seen it",
                                "NEEDS_KNOWN", "to ride to work",
                                "DECISION_MAKER", "she pays",
                                "TIMELINE_KNOWN", "before Monday",
                                "VALUE_OF_MONEY_KNOWN", "she looks at the price per year"))
                        .rejections(List.of("too much", "still too much")));
    }

    @Test
    void aNegotiationIsPlayedFromTheFirstCallToTheResult() throws ApiException {
        CreatedNegotiation created =
                new NegotiationsApi(as(ServerProcess.KEY)).createNegotiation(bicycle(), "\"the-first-bicycle\"");
        String id = created.getId();
        ApiClient ours = as(created.getCredentials().getNegotiator());
        ApiClient theirs = as(created.getCredentials().getCounterparty());

        NegotiatorView opened = new ReadinessApi(ours).open(id, null, null).getNegotiatorView();
        assertThat(opened.getState()).isEqualTo(NegotiatorView.StateEnum.OPEN);
        AdviceView advice = new AdviceApi(ours).getAdvice(id);
        new OffersApi(ours)
                .makeOffer(
                        id, new NewOffer().terms(new HashMap<>(advice.getMove().getTerms())), null, null);
        CounterpartyView table = new OffersApi(theirs)
                .makeOffer(id, new NewOffer().terms(price("70.00")).message("Not more."), null, null)
                .getCounterpartyView();
        OfferJson theirOffer = table.getOffers().getCounterparty();
        new OffersApi(ours)
                .acceptOffer(
                        id,
                        theirOffer.getId().toString(),
                        new OfferRevision().revision(theirOffer.getRevision()),
                        null,
                        null);

        ApiClient owner = as(created.getCredentials().getOwner());
        OwnerResult result = new ResultApi(owner).getResult(id).getOwnerResult();
        assertThat(result.getState()).isEqualTo(OwnerResult.StateEnum.AGREED);
        assertThat(result.getValue().getAmount()).isEqualByComparingTo("70.00");
        assertThat(result.getSettlementPosition()).isBetween(0.66, 0.67);
        OwnerView view =
                new NegotiationsApi(owner).getNegotiation(id, null, null).getOwnerView();
        assertThat(view.getWalkAwayPoint().getUtility()).isEqualTo(0.5);
        assertThat(new EventsApi(theirs).listEvents(id, 0L, 100).getEvents())
                .extracting(EventView::getType)
                .contains("OPENED", "OFFER_MADE")
                .doesNotContain("PREPARED");
    }

    @Test
    void anErrorIsReadAsAProblem() throws JsonProcessingException {
        ApiClient client = as(ServerProcess.KEY);

        ApiException failed = catchThrowableOfType(ApiException.class, () -> new NegotiationsApi(client)
                .createNegotiation(bicycle().title(""), null));

        assertThat(failed.getCode()).isEqualTo(400);
        Problem problem = client.getObjectMapper().readValue(failed.getResponseBody(), Problem.class);
        assertThat(problem.getCode()).isEqualTo("invalid-request");
        assertThat(problem.getErrors().get(0).getField()).isEqualTo("/title");
        assertThat(problem.getRemedy()).isNotBlank();
    }
}
