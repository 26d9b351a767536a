package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.verification.VerifyCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** P6 and U4: receipts over HTTP, and {@code holdfast verify} without a server. */
class ReceiptsTest {

    @TempDir
    private static Path directory;

    @AutoClose
    private static ApiServer server;

    @TempDir
    Path files;

    @BeforeAll
    static void start() {
        server = ApiServer.start(directory);
    }

    @BeforeEach
    void fetchKeys() throws IOException {
        save("jwks.json", server.get("/.well-known/jwks.json", "").is(200).body());
    }

    private Path save(String name, String content) throws IOException {
        return Files.writeString(files.resolve(name), content);
    }

    private static Talk agreed(String walkAwayPoint) {
        Talk talk = server.setUp(Bodies.price(body ->
                        body.set("walkAwayPoint", Bodies.json("{\"terms\":{\"price\":\"" + walkAwayPoint + "\"}}"))))
                .open();
        talk.bid("40").is(200);
        talk.last("75").is(200);
        talk.counterparty("POST", "/offers/2/accept", "{\"revision\":1}").is(200);
        return talk;
    }

    private static String receipt(Talk talk) {
        return talk.counterparty("GET", "/receipt", "").is(200).body();
    }

    private static JsonNode claims(String receipt) throws IOException {
        byte[] payload = Base64.getUrlDecoder().decode(receipt.split("\\.", 3)[1]);
        return new ObjectMapper().readTree(payload);
    }

    private record Said(int code, String out) {}

    private static Said verify(Object... arguments) {
        StringWriter out = new StringWriter();
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int code = new CommandLine(new VerifyCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(words);
        return new Said(code, out.toString());
    }

    @Test
    void theReceiptSaysWhatBothSidesKnowAndIsTheSameForEverybody() throws IOException {
        Talk talk = agreed("50.00");

        String receipt = receipt(talk);

        assertThat(talk.negotiator("GET", "/receipt", "").is(200).body()).isEqualTo(receipt);
        assertThat(talk.owner("GET", "/receipt", "").is(200).body()).isEqualTo(receipt);
        JsonNode claims = claims(receipt);
        assertThat(claims.at("/state").asText()).isEqualTo("AGREED");
        assertThat(claims.at("/terms/price").asText()).isEqualTo("75.00");
        assertThat(claims.at("/parties/team").asText()).isEqualTo("Default");
        assertThat(claims.at("/finals/announced").asInt()).isEqualTo(1);
        assertThat(claims.at("/finals/honoured").asInt()).isEqualTo(1);
        assertThat(claims.at("/publicLog/events").asInt()).isEqualTo(4);
        assertThat(claims.has("log")).isFalse();
    }

    @Test
    void u01WithTheSamePublicHistoryLogAndReceiptAreTheSameWhateverTheWalkAwayPointIs() throws IOException {
        Talk one = agreed("50.00");
        Talk other = agreed("12.34");

        String log = one.counterparty("GET", "/log", "").is(200).body();
        assertThat(comparable(other.counterparty("GET", "/log", "").is(200).body(), other))
                .isEqualTo(comparable(log, one));
        assertThat(comparable(claims(receipt(other)).toString(), other))
                .isEqualTo(comparable(claims(receipt(one)).toString(), one));
    }

    /** The head follows from the id and the events; both are compared. */
    private static String comparable(String text, Talk talk) {
        return text.replace(talk.id(), "(id)").replaceAll("\"head\":\"[0-9a-f]{64}\"", "(head)");
    }

    @Test
    void verifySaysWhoAndWhatWithoutAServer() throws IOException {
        Talk talk = agreed("50.00");
        Path receipt = save("receipt.jws", receipt(talk));
        Path log = save("log.json", talk.counterparty("GET", "/log", "").is(200).body());

        Said said = verify(receipt, "--log", log);

        assertThat(said.out()).contains("VALID: signed with key ", talk.id(), "AGREED", "75.00", "is the one that was");
        assertThat(said.code()).isZero();
        assertThat(verify(receipt, "--jwks", save("none.json", "{\"keys\":[]}")).code())
                .isEqualTo(1);
        assertThat(verify(files.resolve("nothing.jws")).code()).isEqualTo(1);
    }

    @Test
    void anotherByteInTheReceiptIsFound() throws IOException {
        byte[] receipt = receipt(agreed("50.00")).getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < receipt.length; at++) {
            byte[] changed = receipt.clone();
            changed[at] ^= 1;
            Path file = Files.write(files.resolve("receipt.jws"), changed);

            Said said = verify(file);

            assertThat(said.code()).as("byte %d: %s", at, said.out()).isEqualTo(1);
        }
    }

    @Test
    void anotherByteInALogIsFound() throws IOException {
        Talk talk = agreed("50.00");
        Path owners = save(
                "owner.jws", talk.owner("GET", "/receipt/owner", "").is(200).body());
        String log = talk.owner("GET", "/log/owner", "").is(200).body();
        assertThat(verify(owners, "--log", save("log.json", log)).code()).isZero();
        assertThat(verify(save("receipt.jws", receipt(talk)), "--log", files.resolve("log.json"))
                        .out())
                .contains("INVALID", "the owner's does");
        for (int at = 0; at < log.length(); at += 7) {
            String changed = log.substring(0, at) + (char) (log.charAt(at) ^ 1) + log.substring(at + 1);
            assertThat(verify(owners, "--log", save("log.json", changed)).code())
                    .as("character %d of %s", at, changed)
                    .isEqualTo(1);
        }
    }

    @Test
    void nothingIsSignedAboutALogThatWasChanged() {
        Talk talk = agreed("50.00");
        Talk other = agreed("50.00");
        Database.chosen()
                .place(directory)
                .sql("UPDATE event SET payload = replace(payload, '75.00', '25.00') WHERE negotiation ="
                        + " (SELECT number FROM negotiation WHERE id = '" + talk.id() + "')");

        talk.owner("GET", "/receipt/owner", "").isRefused(409, "LOG_CHANGED");
        talk.counterparty("GET", "/receipt", "").isRefused(409, "LOG_CHANGED");
        other.counterparty("GET", "/receipt", "").is(200);
    }

    @Test
    void keysAreNotFetchedWhereAnybodyOnTheWayCouldChangeThem() throws IOException {
        Path receipt = save("receipt.jws", receipt(agreed("50.00")));

        Said said = verify(receipt, "--jwks", "http://holdfast.example/.well-known/jwks.json");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("Nothing was verified", "must be an https address");
    }

    @Test
    void aFileThatHoldsNothingIsNoLog() throws IOException {
        Path receipt = save("receipt.jws", receipt(agreed("50.00")));

        Said said = verify(receipt, "--log", save("log.json", "null"));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("holds nothing");
    }

    @Test
    void theWholeLogIsTheOwnersAndAReceiptComesAfterTheEnd() {
        Talk talk = server.setUp(Bodies.price()).open();

        assertThat(talk.counterparty("GET", "/log/owner", "").status()).isEqualTo(403);
        assertThat(talk.negotiator("GET", "/receipt/owner", "").status()).isEqualTo(403);
        talk.counterparty("GET", "/receipt", "").isRefused(409, "NOT_IN_THIS_STATE");
        talk.owner("GET", "/receipt/owner", "").isRefused(409, "NOT_IN_THIS_STATE");
        assertThat(talk.owner("GET", "/log/owner", "").is(200).body()).contains("ReservationStated");
        assertThat(talk.counterparty("GET", "/log", "").is(200).body()).doesNotContain("Reservation");
    }

    @Test
    void thePublicRecordIsSignedToo() throws IOException {
        Path record =
                save("record.jws", server.get("/v1/record/signed", "").is(200).body());

        assertThat(verify(record).out()).contains("VALID", "holdfast-record/1", "finalsAnnounced");
    }
}
