package dev.holdfast.server.api.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.api.ApiServer;
import dev.holdfast.server.api.hostile.Described.Operation;
import dev.holdfast.server.api.hostile.RawCall.Said;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Requests for every operation of the description: some in each build, and with {@code -Dholdfast.fuzz.seconds=600} as many as
 * that time allows, from {@code -Dholdfast.fuzz.seed}; on PostgreSQL with {@code -Dholdfast.test.database=POSTGRESQL}.
 */
class HostileRequestsTest {

    private static final int IN_EACH_BUILD = 1_500;
    private static final int UNTIL_RENEWED = 150;
    private static final long SECONDS = Long.getLong("holdfast.fuzz.seconds", 0);
    private static final long SEED = Long.getLong("holdfast.fuzz.seed", 4);

    @TempDir
    Path directory;

    @Test
    void everyAnswerIsOneThatTheDocumentsKnowAndTheServerStaysAsItWas() throws Exception {
        try (ApiServer server = ApiServer.start(directory, Map.of("events.heartbeat", "PT1S"))) {
            World world = new World(server);
            Described described = Described.read();
            Chance chance = new Chance(SEED);
            Requests requests = new Requests(described, chance, world);
            Oracle oracle = new Oracle(World.CANARY);
            double busy = world.busyThreads();
            Map<Integer, Integer> statuses = new TreeMap<>();
            long end = System.nanoTime() + SECONDS * 1_000_000_000;
            int sent = 0;
            for (; sent < IN_EACH_BUILD || System.nanoTime() < end; sent++) {
                if (sent % UNTIL_RENEWED == UNTIL_RENEWED - 1) {
                    world.renew();
                }
                Operation operation = chance.of(described.operations());
                World.Caller caller =
                        chance.once(4) ? chance.of(world.callers()) : world.suited(operation.path(), chance);
                RawCall call = requests.of(operation, caller);
                String asked = call + " of " + caller.name() + ", request " + sent + " from seed " + SEED;
                Said said = call.send(world.port());
                oracle.judge(asked, said, caller.mayKnow());
                statuses.merge(said.status(), 1, Integer::sum);
            }
            System.out.println("Hostile requests: " + sent + " answered " + statuses);

            assertThat(statuses).containsKeys(200, 400, 401, 403, 404);
            world.requireHealthy();
            assertThat(world.busyThreads()).isLessThanOrEqualTo(busy + 1);
        }
    }
}
