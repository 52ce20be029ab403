package org.edgemuse.inference.generation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.net.URISyntaxException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.edgemuse.inference.descriptor.DenoiserGraph;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.picture.Picture;
import org.edgemuse.inference.session.Device;
import org.edgemuse.inference.session.DeviceKind;
import org.edgemuse.inference.session.NativeRuntime;
import org.edgemuse.inference.tensor.Tensor;
import org.edgemuse.inference.tensor.TensorFile;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.junit.jupiter.api.Test;

/**
 * The model that the scenarios bring: the Java code makes of it what the training framework makes,
 * and a judge trained on real renderings recognises what was asked for.
 */
class BundledModelTest {
  private static final Path GRAPH = Path.of("../../scenarios/inference/shapes/denoiser.onnx");
  private static final int SIDE = 32;
  private static final int PIXELS = 3 * SIDE * SIDE;
  private static final List<String> LABELS = TinyModel.labels();
  private static final int COLOURS = 6;

  private static Path reference(String name) throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(BundledModelTest.class.getResource("/shapes/" + name)).toURI());
  }

  /** As the product opens it, which happens once a process. */
  private static OrtEnvironment environment() {
    NativeRuntime.load();
    return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "edgemuse");
  }

  private static Generator open() {
    LocalFile file = new LocalFile("denoiser.onnx", GRAPH.toAbsolutePath().normalize());
    DenoiserGraph graph = new DenoiserGraph(file, TinyModel.INPUTS, "eps");
    Descriptor descriptor =
        TinyModel.descriptor("shapes", graph, List.of(3, SIDE, SIDE), Descriptor.DDIM, 3);
    return Generator.open(descriptor, new Device(DeviceKind.CPU, 1), line -> {});
  }

  @Test
  void theDenoiserIsTheOneThatWasTrained() throws Exception {
    Map<String, Tensor> references = TensorFile.read(reference("references.safetensors"));
    OrtEnvironment environment = environment();
    float[] x = references.get("x_t").values();
    long[] batch = {4};
    try (OrtSession session = environment.createSession(GRAPH.toString());
        OnnxTensor noised =
            OnnxTensor.createTensor(
                environment, FloatBuffer.wrap(x), new long[] {4, 3, SIDE, SIDE});
        OnnxTensor t =
            OnnxTensor.createTensor(
                environment, LongBuffer.wrap(new long[] {999, 700, 200, 3}), batch);
        OnnxTensor label =
            OnnxTensor.createTensor(
                environment, LongBuffer.wrap(new long[] {0, 17, 47, 48}), batch);
        OrtSession.Result result = session.run(Map.of("x_t", noised, "t", t, "class", label))) {
      float[] eps = new float[x.length];
      ((OnnxTensor) result.get(0)).getFloatBuffer().get(eps);
      assertArrayEquals(references.get("eps").values(), eps, 1e-4f);
    }
  }

  @Test
  void twentyStepsOfDdimAreThoseOfTheTrainingFramework() throws Exception {
    Map<String, Tensor> references = TensorFile.read(reference("references.safetensors"));
    float[] noise = references.get("noise").values();
    float[] expected = references.get("pictures").values();
    List<double[]> starts = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      int from = i * PIXELS;
      starts.add(IntStream.range(0, PIXELS).mapToDouble(p -> noise[from + p]).toArray());
    }
    List<Order> orders = List.of(new Order("red ring", 20, 0), new Order("magenta moon", 20, 0));
    try (Generator generator = open()) {
      List<Picture> made = generator.generate(orders, starts, new long[2], System.nanoTime());
      for (int i = 0; i < 2; i++) {
        float[] one = Arrays.copyOfRange(expected, i * PIXELS, (i + 1) * PIXELS);
        assertArrayEquals(one, made.get(i).pixels(), 1e-3f);
      }
    }
  }

  @Test
  void aJudgeSeesWhatWasAskedFor() throws Exception {
    int each = 4;
    int rightShapes = 0;
    int rightColours = 0;
    OrtEnvironment environment = environment();
    try (Generator generator = open();
        OrtSession judge = environment.createSession(reference("classifier.onnx").toString())) {
      for (int label = 0; label < LABELS.size(); label++) {
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < each; i++) {
          orders.add(new Order(LABELS.get(label), 20, each * label + i));
        }
        FloatBuffer pictures = FloatBuffer.allocate(each * PIXELS);
        generator.generate(orders).forEach(picture -> pictures.put(picture.pixels()));
        float[][][] scores = scores(environment, judge, pictures.flip(), each);
        for (int i = 0; i < each; i++) {
          rightShapes += best(scores[0][i]) == label / COLOURS ? 1 : 0;
          rightColours += best(scores[1][i]) == label % COLOURS ? 1 : 0;
        }
      }
    }
    int all = each * LABELS.size();
    assertEquals(192, all);
    int shapes = rightShapes;
    int colours = rightColours;
    assertTrue(shapes >= 0.95 * all, () -> shapes + " of " + all + " shapes");
    assertTrue(colours >= 0.99 * all, () -> colours + " of " + all + " colours");
  }

  private static float[][][] scores(
      OrtEnvironment environment, OrtSession judge, FloatBuffer pictures, int count)
      throws OrtException {
    long[] shape = {count, 3, SIDE, SIDE};
    try (OnnxTensor input = OnnxTensor.createTensor(environment, pictures, shape);
        OrtSession.Result result = judge.run(Map.of("pictures", input))) {
      return new float[][][] {
        (float[][]) result.get(0).getValue(), (float[][]) result.get(1).getValue()
      };
    }
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  @Test
  void theSameSeedMakesTheSamePicture() {
    Order order = new Order("red ring", 5, 1);
    String hash;
    try (Generator generator = open()) {
      hash = generator.generate(List.of(order)).get(0).sha256();
    }
    try (Generator generator = open()) {
      assertEquals(hash, generator.generate(List.of(order)).get(0).sha256());
    }
  }
}
