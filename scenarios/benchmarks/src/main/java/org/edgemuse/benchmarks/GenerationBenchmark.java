package org.edgemuse.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.edgemuse.experiment.file.ScenarioBinder;
import org.edgemuse.experiment.file.YamlReader;
import org.edgemuse.inference.descriptor.DenoiserGraph;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.generation.Generator;
import org.edgemuse.inference.generation.Order;
import org.edgemuse.inference.picture.Picture;
import org.edgemuse.inference.session.Device;
import org.edgemuse.inference.session.DeviceKind;
import org.edgemuse.inference.session.Graph;
import org.edgemuse.inference.session.NativeArray;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A batch of pictures with guidance, against nothing but the evaluations of the denoiser that it
 * needs: what noise, sampling, guidance and pixels add to ONNX Runtime's time, on one thread. Run
 * from the repository's root.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class GenerationBenchmark {
  private static final Path MODEL = Path.of("scenarios/inference/shapes/model.yaml");
  private static final Device DEVICE = new Device(DeviceKind.CPU, 1);
  private static final String PROMPT = "red ring";

  /** Pictures in the batch. */
  @Param("8")
  public int pictures = 8;

  /** Denoising steps of each. */
  @Param("10")
  public int steps = 10;

  private Generator generator;
  private List<Order> orders = List.of();
  private Graph graph;
  private int rows;
  private NativeArray sample;
  private NativeArray time;
  private NativeArray label;
  private NativeArray noise;

  /** Loads the model. */
  @Setup
  public void load() {
    Descriptor descriptor =
        ScenarioBinder.of(PluginRegistry.load(List.of()), MODEL.getParent())
            .bind(YamlReader.read(MODEL), Descriptor.class);
    generator = Generator.open(descriptor, DEVICE, System.err::println);
    orders = IntStream.range(0, pictures).mapToObj(i -> new Order(PROMPT, steps, i)).toList();
    DenoiserGraph named = descriptor.denoiser();
    graph = Graph.open(named.file(), DEVICE, System.err::println);
    rows = pictures * descriptor.evaluationsPerStep();
    long[] shape = descriptor.shape().stream().mapToLong(Integer::longValue).toArray();
    sample = new NativeArray(graph.input("sample", named.inputs().sample()), rows, shape);
    time = new NativeArray(graph.input("timestep", named.inputs().timestep()), rows);
    label = new NativeArray(graph.input("condition", named.inputs().condition()), rows);
    noise = new NativeArray(graph.output("output", named.output()), rows, shape);
  }

  /** Evaluates the denoiser as often as the batch needs it. */
  @Benchmark
  public NativeArray evaluations() {
    for (int step = 0; step < steps; step++) {
      graph.run(rows, noise, sample, time, label);
    }
    return noise;
  }

  /** Makes the batch, from seeds to pixels. */
  @Benchmark
  public List<Picture> batch() {
    return generator.generate(orders);
  }

  /** Gives back what lies outside the heap. */
  @TearDown
  public void close() {
    generator.close();
    for (NativeArray array : List.of(sample, time, label, noise)) {
      array.close();
    }
  }
}
