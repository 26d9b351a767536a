package dev.holdfast.server.proof.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.Locale;

/** A keep-alive connection that costs as little as possible, so that the machine is left to the server. */
public final class Connection implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;

    public Connection(URI server) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
    }

    /** A status and a body. */
    public record Reply(int status, String body) {}

    public Reply send(String method, String path, String credential, String body) throws IOException {
        byte[] content = body.getBytes(UTF_8);
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + credential
                + (content.length == 0 ? "" : "\r\nContent-Type: application/json")
                + "\r\nContent-Length: " + content.length + "\r\n\r\n";
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.write(head.getBytes(ISO_8859_1));
        request.write(content);
        socket.getOutputStream().write(request.toByteArray());
        return reply();
    }

    /** Asks for a stream of events, waits for the first of them, and hears no more. */
    public static void hear(URI server, String path, String credential) throws IOException {
        try (Connection connection = listen(server, path, credential)) {
            for (String line = connection.line(); !line.startsWith("data:"); line = connection.line()) {
                // chunks, ids and signs of life
            }
        }
    }

    /** Opens a stream of events that nobody reads any further; to be closed. */
    public static Connection listen(URI server, String path, String credential) throws IOException {
        Connection connection = new Connection(server);
        String head =
                "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + credential + "\r\n\r\n";
        connection.socket.getOutputStream().write(head.getBytes(ISO_8859_1));
        String status = connection.line();
        if (!status.contains(" 200")) {
            connection.close();
            throw new IOException(status);
        }
        return connection;
    }

    /** Whether the other side has not closed it; what it has sent is read and forgotten. */
    public boolean isOpen() throws IOException {
        socket.setSoTimeout(20);
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                // signs of life
            }
            return false;
        } catch (SocketTimeoutException quiet) {
            return true;
        }
    }

    private Reply reply() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        return new Reply(status, new String(chunked ? chunks() : exactly(length), UTF_8));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(exactly(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the server has closed the connection");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server has closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
