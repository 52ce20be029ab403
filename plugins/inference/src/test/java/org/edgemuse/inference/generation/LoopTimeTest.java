package org.edgemuse.inference.generation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.edgemuse.inference.descriptor.DenoiserGraph;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.session.Device;
import org.edgemuse.inference.session.DeviceKind;
import org.edgemuse.inference.session.Graph;
import org.edgemuse.inference.session.NativeArray;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.junit.jupiter.api.Test;

/** What Java adds to the time that ONNX Runtime takes, with the model that the scenarios bring. */
class LoopTimeTest {
  private static final Path GRAPH =
      Path.of("../../scenarios/inference/shapes/denoiser.onnx").toAbsolutePath().normalize();
  private static final Device CPU = new Device(DeviceKind.CPU, 1);
  private static final int PICTURES = 8;
  private static final int STEPS = 10;
  private static final double MOST_OVERHEAD = 0.05;

  /** Enough for a machine on which others work as well to be quiet for once. */
  private static final int TRIALS = 40;

  @Test
  void generatingEightPicturesTakesAtMostFivePercentMoreThanEvaluatingTheGraph() {
    LocalFile file = new LocalFile("denoiser.onnx", GRAPH);
    DenoiserGraph named = new DenoiserGraph(file, TinyModel.INPUTS, "eps");
    Descriptor descriptor =
        TinyModel.descriptor("shapes", named, List.of(3, 32, 32), Descriptor.DPM_SOLVER, 3);
    Graph graph = Graph.open(file, CPU, line -> {});
    int rows = 2 * PICTURES;
    List<Order> orders =
        IntStream.range(0, PICTURES).mapToObj(i -> new Order("red ring", STEPS, i)).toList();
    try (Generator generator = Generator.open(descriptor, CPU, line -> {});
        NativeArray x = new NativeArray(graph.input("x_t"), rows, 3, 32, 32);
        NativeArray t = new NativeArray(graph.input("t"), rows);
        NativeArray label = new NativeArray(graph.input("class"), rows);
        NativeArray eps = new NativeArray(graph.output("eps"), rows, 3, 32, 32)) {
      // The shortest of many: what else the machine does only adds.
      long bare = Long.MAX_VALUE;
      long whole = Long.MAX_VALUE;
      for (int trial = 0; trial < TRIALS && !(trial > 5 && near(whole, bare)); trial++) {
        long start = System.nanoTime();
        for (int step = 0; step < STEPS; step++) {
          graph.run(rows, eps, x, t, label);
        }
        long between = System.nanoTime();
        generator.generate(orders);
        whole = Math.min(whole, System.nanoTime() - between);
        bare = Math.min(bare, between - start);
      }
      assertTrue(near(whole, bare), whole / 1e6 + " ms against " + bare / 1e6 + " ms");
    }
  }

  private static boolean near(long whole, long bare) {
    return whole <= (1 + MOST_OVERHEAD) * bare;
  }
}
