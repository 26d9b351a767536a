package dev.holdfast.server.http.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** What comes over a connection. */
final class Exchange {

    private Exchange() {}

    /** Everything until the server closes the connection; that it does not is a failure. */
    static String readAll(Socket socket) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[4096];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                answer.write(buffer, 0, read);
            }
        } catch (SocketException reset) {
            // closed all the same
        }
        return answer.toString(StandardCharsets.ISO_8859_1);
    }
}
