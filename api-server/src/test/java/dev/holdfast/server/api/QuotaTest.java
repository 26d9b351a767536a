package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P1: how many offers the other side may make is limited, and not told. */
class QuotaTest {

    @AutoClose
    private static ApiServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
    }

    private static Talk withQuota(int quota, String walkAwayPoint) {
        return server.setUp(Bodies.price(body -> {
                    body.put("counterpartyOffers", quota);
                    body.set("walkAwayPoint", Bodies.json("{\"terms\":{\"price\":\"" + walkAwayPoint + "\"}}"));
                }))
                .open();
    }

    @Test
    void overTheQuotaTheyAreToldThatNothingCanBeOfferedNowAndNoMore() {
        Talk talk = withQuota(2, "50.00");
        talk.offer("90").is(200);
        assertThat(talk.bid("20").is(200).actions()).contains("make-offer");
        assertThat(talk.bid("21").is(200).actions())
                .doesNotContain("make-offer")
                .contains("accept-offer", "leave");

        Answer refused = talk.bid("99");

        refused.isRefused(409, "NOT_IN_THIS_STATE");
        assertThat(refused.body()).doesNotContain("quota", "2 ", "limit");
        assertThat(talk.owner("GET", "", "").is(200).text("/counterpartyOffers"))
                .isEqualTo("2");
        assertThat(talk.negotiator("GET", "", "").is(200).text("/counterpartyOffers"))
                .isEqualTo("2");
        for (String below : new String[] {"", "/offers", "/events", "/log"}) {
            assertThat(talk.counterparty("GET", below, "").is(200).body()).doesNotContain("counterpartyOffers", "uota");
        }
        talk.counterparty("POST", "/offers/1/accept", "{\"revision\":1}").is(200);
    }

    @Test
    void u01WhatTheyAreToldDoesNotDependOnTheWalkAwayPoint() {
        assertThat(over(withQuota(1, "50.00"))).isEqualTo(over(withQuota(1, "12.34")));
    }

    private static String over(Talk talk) {
        talk.bid("20").is(200);
        return (talk.bid("99").body() + talk.counterparty("GET", "", "").body())
                .replace(talk.id(), "(id)")
                .replaceAll("\"requestId\":\"[^\"]*\"", "(request)");
    }

    @Test
    void aQuotaIsAtLeastOneOffer() {
        assertThat(server.post(
                                "/v1/negotiations",
                                server.key(),
                                Bodies.price(body -> body.put("counterpartyOffers", 0)))
                        .wrongFields())
                .containsExactly("/counterpartyOffers");
    }
}
