package dev.holdfast.server.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;

/**
 * What a run was made on.
 *
 * @param java the version of Java
 * @param system the operating system
 * @param processors how many processors there are
 * @param load how many threads wanted one in the minute before the run; negative where that is not known
 */
record Machine(String java, String system, int processors, double load) {

    /** Whether so many processors had nothing to do before the run; never where that is not known. */
    boolean hasRoomFor(double more) {
        return load >= 0 && load + more <= processors;
    }

    static Machine here() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                Runtime.version().toString(),
                system.getName() + " " + system.getVersion() + " " + system.getArch(),
                system.getAvailableProcessors(),
                system.getSystemLoadAverage());
    }
}
