package org.edgemuse.inference.generation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.List;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.session.Device;
import org.edgemuse.inference.session.DeviceKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a GPU makes, beside what the CPU makes; skipped, saying why, where there is no GPU. */
class CudaTest {
  /** Convolutions may round to ten bits on a GPU, and errors grow over the steps. */
  private static final float TOLERANCE = 0.02f;

  private static final List<Order> ORDERS =
      List.of(
          new Order("red ring", 20, 1), new Order("blue moon", 5, 2), new Order("red plus", 12, 3));

  private Generator gpu;

  @BeforeEach
  void openOrSkip() {
    try {
      gpu =
          Generator.open(
              TinyModel.descriptor(Descriptor.DDIM, 3), new Device(DeviceKind.CUDA, 1), line -> {});
    } catch (IllegalArgumentException none) {
      abort("skipped: " + none.getMessage());
    }
  }

  @AfterEach
  void close() {
    if (gpu != null) {
      gpu.close();
    }
  }

  @Test
  void aGpuMakesWhatTheCpuMakes() {
    assertEquals("cuda", gpu.deviceName());
    Descriptor descriptor = TinyModel.descriptor(Descriptor.DDIM, 3);
    try (Generator cpu = Generator.open(descriptor, new Device(DeviceKind.CPU, 1), line -> {})) {
      var expected = cpu.generate(ORDERS);
      var made = gpu.generate(ORDERS);
      for (int i = 0; i < ORDERS.size(); i++) {
        assertArrayEquals(expected.get(i).pixels(), made.get(i).pixels(), TOLERANCE);
      }
    }
  }

  @Test
  void aGpuMakesTheSameAgain() {
    assertEquals(gpu.generate(ORDERS).get(0).sha256(), gpu.generate(ORDERS).get(0).sha256());
  }
}
