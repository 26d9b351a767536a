package dev.holdfast.server.config.traffic;

import dev.holdfast.server.config.Setting;
import java.time.Duration;
import java.util.List;

/** How the server is reached over HTTP, and what it tolerates. */
public record HttpConfig(
        @Setting(fallback = "127.0.0.1", about = "Address to listen on; 0.0.0.0 for every interface") String host,
        @Setting(fallback = "8380", least = "0", most = "65535", about = "Port to listen on; 0 takes a free one")
                int port,
        @Setting(
                        fallback = "1048576",
                        least = "1024",
                        most = "104857600",
                        about = "Largest body of a request, also after decompression")
                int maxBodyBytes,
        @Setting(
                        fallback = "67108864",
                        least = "1048576",
                        most = "2147483647",
                        about =
                                "Most bytes of bodies in memory, together; beyond, the largest that is still on its way is answered 503")
                int maxArrivingBytes,
        @Setting(
                        fallback = "8192",
                        least = "1024",
                        most = "65536",
                        about = "Largest request line and headers of a request together")
                int maxHeaderBytes,
        @Setting(fallback = "PT10S", least = "PT0.1S", about = "Time for the request line and headers to arrive")
                Duration headerTimeout,
        @Setting(fallback = "PT20S", least = "PT0.1S", about = "Time for the body of a request to arrive")
                Duration bodyTimeout,
        @Setting(
                        fallback = "PT20S",
                        least = "PT0.1S",
                        about = "Time for an answer to be read, and a second more for every 10000 bytes of it")
                Duration answerTimeout,
        @Setting(
                        fallback = "67108864",
                        least = "1048576",
                        most = "2147483647",
                        about =
                                "Most bytes of answers that wait to be read, together; beyond, the connection with the most of them is closed")
                int maxUnreadBytes,
        @Setting(fallback = "PT30S", least = "PT0.1S", about = "Time after which a silent connection is closed")
                Duration idleTimeout,
        @Setting(fallback = "PT10S", least = "PT0S", about = "Time that a stop gives to requests under way")
                Duration stopTimeout,
        @Setting(
                        fallback = "PT0S",
                        least = "PT0S",
                        most = "PT5M",
                        about =
                                "Time between not being ready any more and taking no more requests, after a signal to stop")
                Duration stopDelay,
        @Setting(fallback = "2000", least = "1", about = "Most connections at a time; further ones wait")
                int maxConnections,
        @Setting(fallback = "64", least = "8", most = "1000", about = "Most threads that serve requests") int threads,
        @Setting(fallback = "", about = "Origins of web pages that may call the API (CORS), separated by commas")
                List<String> allowedOrigins) {

    public HttpConfig {
        allowedOrigins = List.copyOf(allowedOrigins);
    }
}
