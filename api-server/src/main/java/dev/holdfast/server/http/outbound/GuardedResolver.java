package dev.holdfast.server.http.outbound;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/**
 * Finds the addresses of a name and leaves those out that are not public. What it answers with is what is connected to: a name
 * that leads elsewhere a moment later is looked at again.
 */
final class GuardedResolver implements SocketAddressResolver {

    private final SocketAddressResolver resolver;

    GuardedResolver(SocketAddressResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public void resolve(String host, int port, Map<String, Object> context, Promise<List<InetSocketAddress>> promise) {
        resolver.resolve(host, port, context, new Promise<>() {
            @Override
            public void succeeded(List<InetSocketAddress> found) {
                List<InetSocketAddress> allowed = found.stream()
                        .filter(address -> PublicAddress.isPublic(address.getAddress()))
                        .toList();
                if (allowed.isEmpty()) {
                    promise.failed(new AddressRefused());
                } else {
                    promise.succeeded(allowed);
                }
            }

            @Override
            public void failed(Throwable failure) {
                promise.failed(failure);
            }
        });
    }
}
