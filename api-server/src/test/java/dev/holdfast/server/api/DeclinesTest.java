package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P1: many offers are declined at once, each by itself. */
class DeclinesTest {

    @AutoClose
    private static ApiServer server;

    private static Tenant acme;
    private static Tenant umbrella;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
        acme = Tenant.setUp(server, "acme");
        umbrella = Tenant.setUp(server, "umbrella");
    }

    private static Talk withBid(Tenant tenant) {
        Talk talk = tenant.setUp(Bodies.price()).open();
        talk.bid("20").is(200);
        return talk;
    }

    private static String item(String negotiation, int offer, int revision) {
        return "{\"negotiation\":\"" + negotiation + "\",\"offer\":" + offer + ",\"revision\":" + revision
                + ",\"message\":\"too little\"}";
    }

    private static Answer decline(String key, String... items) {
        return server.post(
                "/v1/declines", key, Arrays.stream(items).collect(Collectors.joining(",", "{\"declines\":[", "]}")));
    }

    private static String status(Talk talk) {
        return talk.counterparty("GET", "/offers", "").is(200).text("/offers/0/status");
    }

    @Test
    void eachHasAResultOfItsOwnAndOneThatFailsStopsNoOther() {
        Talk one = withBid(acme);
        Talk two = withBid(acme);
        Talk three = withBid(acme);
        Talk foreign = withBid(umbrella);
        String key = acme.key("NEGOTIATOR", "Nina", "");

        Answer answer = decline(
                        key,
                        item(one.id(), 1, 1),
                        item(two.id(), 1, 2),
                        item(foreign.id(), 1, 1),
                        item("no-such-id", 1, 1),
                        item(three.id(), 0, 1),
                        item(three.id(), 1, 1),
                        item(one.id(), 1, 1))
                .is(200);

        assertThat(answer.json().findValuesAsText("status").stream()
                        .filter(text -> text.length() == 3)
                        .toList())
                .startsWith("200");
        assertThat(answer.text("/results/0/state")).isEqualTo("OPEN");
        assertThat(answer.text("/results/1/problem/reason")).isEqualTo("STALE_REVISION");
        assertThat(answer.text("/results/1/status")).isEqualTo("412");
        assertThat(answer.json().at("/results/2/problem").toString())
                .isEqualTo(answer.json().at("/results/3/problem").toString())
                .contains("404");
        assertThat(answer.text("/results/4/status")).isEqualTo("404");
        assertThat(answer.text("/results/5/status")).isEqualTo("200");
        assertThat(answer.text("/results/6/problem/reason")).isEqualTo("OFFER_NOT_STANDING");
        assertThat(status(one)).isEqualTo("DECLINED");
        assertThat(status(two)).isEqualTo("PENDING");
        assertThat(status(three)).isEqualTo("DECLINED");
        assertThat(status(foreign)).isEqualTo("PENDING");
    }

    @Test
    void whatIsWrongInTheRequestIsNamedAndNothingIsDone() {
        Talk one = withBid(acme);
        String key = acme.key("OWNER", "Olga", "");

        assertThat(decline(key).wrongFields()).containsExactly("/declines");
        assertThat(decline(key, item(one.id(), 1, 1), "{\"negotiation\":7}").wrongFields())
                .contains("/declines/1/negotiation");
        assertThat(status(one)).isEqualTo("PENDING");
    }
}
