package dev.holdfast.server.limits;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What belongs to one caller of what an address may be: with IPv6 a whole network of 64 bits, which everybody gets. */
final class AddressBlock {

    private static final Pattern IPV6 = Pattern.compile("\\[?([0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(%.*)?]?");
    private static final int NETWORK_BYTES = 8;
    private static final int LONGEST = 64;

    private AddressBlock() {}

    /** The name of the block; the text itself where it is none that we know. */
    static String of(String address) {
        String text = address.length() > LONGEST ? address.substring(0, LONGEST) : address;
        var ipv6 = IPV6.matcher(text);
        if (!ipv6.matches()) {
            return text;
        }
        try {
            // a literal: nobody is asked
            byte[] bytes = InetAddress.getByName("[" + ipv6.group(1) + "]").getAddress();
            return bytes.length > NETWORK_BYTES ? Arrays.toString(Arrays.copyOf(bytes, NETWORK_BYTES)) : text;
        } catch (UnknownHostException noAddress) {
            return text;
        }
    }
}
