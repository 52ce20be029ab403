package org.edgemuse.inference.generation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.session.Device;
import org.edgemuse.inference.session.DeviceKind;
import org.junit.jupiter.api.Test;

/** What a generator holds outside the heap does not grow with what it has generated. */
class EnduranceTest {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final double KB_TO_MB = 1 / 1024.;
  private static final double BYTE_TO_MB = 1 / 1024. / 1024;

  private static final int PARTS = 4;

  private static final List<Order> BATCH =
      List.of(
          new Order("red ring", 1, 1),
          new Order("blue star", 1, 2),
          new Order("cyan plus", 1, 3),
          new Order("green heart", 1, 4));

  /** Memory of the process less what the JVM keeps for objects, MB. */
  private static double outsideMB() throws IOException {
    System.gc();
    double residentKB =
        Files.readAllLines(STATUS).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
            .sum();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted();
    return residentKB * KB_TO_MB - heap * BYTE_TO_MB;
  }

  private static void generate(Generator generator, int times) {
    for (int i = 0; i < times; i++) {
      generator.generate(BATCH);
    }
  }

  @Test
  void tenThousandBatchesLeaveNothingBehind() throws IOException {
    assumeTrue(Files.isReadable(STATUS), "only Linux tells the memory of a process here");
    try (Generator generator =
        Generator.open(
            TinyModel.descriptor(Descriptor.DDIM, 3), new Device(DeviceKind.CPU, 1), line -> {})) {
      generate(generator, 3000);
      double least = Double.POSITIVE_INFINITY;
      for (int part = 0; part < PARTS; part++) {
        double before = outsideMB();
        generate(generator, 10_000 / PARTS);
        least = Math.min(least, outsideMB() - before);
      }
      // One array that nobody gives back would be 6 KB a batch, 15 MB in every part; the JVM's own
      // needs, such as compiled code and heap that it had not touched before, come now and then.
      double grown = least;
      assertTrue(grown < 5, grown + " MB");
    }
  }
}
