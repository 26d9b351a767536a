package dev.holdfast.server.proof.stress;

import dev.holdfast.server.proof.stage.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Servers on one database, and what stands before them: each request goes to the next one that has not failed. */
final class Nodes implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<ServerProcess> servers = new ArrayList<>();
    private final Set<Integer> failed = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();

    /** Starts them all at the same time. */
    Nodes(int count, Path directory, Map<String, String> environment) {
        for (int number = 0; number < count; number++) {
            servers.add(ServerProcess.launch(directory.resolve("node" + number), environment));
        }
        servers.forEach(ServerProcess::address);
    }

    ServerProcess server(int number) {
        return servers.get(number);
    }

    URI address(int number) {
        return servers.get(number).address();
    }

    /** It takes requests again. */
    void isBack(int number) {
        failed.remove(number);
    }

    /** The answer of any of them; the exception means that nobody knows what was done. */
    HttpResponse<String> send(String method, String path, String credential, String body) throws IOException {
        int number = next();
        HttpRequest request = HttpRequest.newBuilder(address(number).resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + credential)
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException lost) {
            failed.add(number);
            throw lost;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    private int next() {
        int number = Math.floorMod(turn.getAndIncrement(), servers.size());
        for (int tries = 0; failed.contains(number) && tries < servers.size(); tries++) {
            number = (number + 1) % servers.size();
        }
        return number;
    }

    @Override
    public void close() {
        servers.forEach(ServerProcess::close);
    }
}
