package org.edgemuse.inference.generation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.edgemuse.inference.descriptor.ClassOptions;
import org.edgemuse.inference.descriptor.ConditionChoice;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.picture.Picture;
import org.edgemuse.inference.session.Device;
import org.edgemuse.inference.session.DeviceKind;
import org.edgemuse.inference.tensor.Tensor;
import org.edgemuse.inference.tensor.TensorFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratorTest {
  private static final Device CPU = new Device(DeviceKind.CPU, 1);

  private static Generator open(String sampler, double guidance) {
    return Generator.open(TinyModel.descriptor(sampler, guidance), CPU, line -> {});
  }

  private static Picture only(Generator generator, Order order) {
    return generator.generate(List.of(order)).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "ddim, ddim, 20, 1",
    "ddim, ddim, 20, 3",
    "ddim, ddim, 1, 3",
    "ddim, ddim, 7, 3",
    "dpm-solver++, dpm, 20, 1",
    "dpm-solver++, dpm, 20, 3",
    "dpm-solver++, dpm, 1, 3",
    "dpm-solver++, dpm, 7, 3"
  })
  void picturesAreThoseOfThePythonPipeline(String sampler, String name, int steps, int guidance)
      throws IOException {
    Map<String, Tensor> references = TensorFile.read(TinyModel.file("references.safetensors"));
    float[] noise = references.get("noise").values();
    double[] start = IntStream.range(0, noise.length).mapToDouble(i -> noise[i]).toArray();
    try (Generator generator = open(sampler, guidance)) {
      Picture made =
          generator
              .generate(List.of(new Order("red ring", steps, 0)), List.of(start), new long[1], 0)
              .get(0);
      float[] expected =
          references.get("%s %d steps guidance %d".formatted(name, steps, guidance)).values();
      assertArrayEquals(expected, made.pixels(), 1e-4f);
    }
  }

  @Test
  void theSameOrderMakesTheSamePictureAndAnotherSeedAnother() {
    String hash;
    try (Generator generator = open(Descriptor.DPM_SOLVER, 3)) {
      hash = only(generator, new Order("blue star", 9, 42)).sha256();
      assertEquals(hash, only(generator, new Order("blue star", 9, 42)).sha256());
      assertNotEquals(hash, only(generator, new Order("blue star", 9, 43)).sha256());
      assertNotEquals(hash, only(generator, new Order("blue star", 10, 42)).sha256());
      assertNotEquals(hash, only(generator, new Order("red star", 9, 42)).sha256());
    }
    try (Generator again = open(Descriptor.DPM_SOLVER, 3)) {
      assertEquals(hash, only(again, new Order("blue star", 9, 42)).sha256());
    }
  }

  @Test
  void aBatchOfMixedStepsMakesWhatEachWouldAlone() {
    List<Order> orders =
        List.of(
            new Order("red ring", 5, 1),
            new Order("blue moon", 1, 2),
            new Order("cyan plus", 12, 3),
            new Order("green heart", 5, 4));
    for (String sampler : List.of(Descriptor.DDIM, Descriptor.DPM_SOLVER)) {
      try (Generator generator = open(sampler, 3)) {
        long[] done = new long[orders.size()];
        List<Picture> together = generator.generate(orders, done);
        for (int i = 0; i < orders.size(); i++) {
          float[] alone = only(generator, orders.get(i)).pixels();
          assertArrayEquals(alone, together.get(i).pixels(), 1e-5f, sampler + " picture " + i);
        }
        assertTrue(0 < done[1] && done[1] < done[0] && done[0] < done[3] && done[3] < done[2]);
      }
    }
  }

  @Test
  void guidanceOfOneIsNoneAndOfZeroForgetsThePrompt() {
    Order order = new Order("red ring", 8, 7);
    float[] plain;
    try (Generator generator = open(Descriptor.DDIM, 1)) {
      plain = only(generator, order).pixels();
    }
    // The smallest double above 1 takes the way of two evaluations.
    try (Generator generator = open(Descriptor.DDIM, Math.nextUp(1.0))) {
      assertArrayEquals(plain, only(generator, order).pixels(), 1e-5f);
    }
    try (Generator generator = open(Descriptor.DDIM, 0)) {
      float[] forgotten = only(generator, order).pixels();
      float[] other = only(generator, new Order("blue star", 8, 7)).pixels();
      assertArrayEquals(forgotten, other, 1e-6f);
      assertTrue(IntStream.range(0, plain.length).anyMatch(i -> plain[i] != forgotten[i]));
    }
  }

  @Test
  void anUnknownPromptIsRefusedWithTheNearest() {
    try (Generator generator = open(Descriptor.DDIM, 3)) {
      List<Order> orders = List.of(new Order("red rong", 2, 0));
      String message =
          assertThrows(IllegalArgumentException.class, () -> generator.generate(orders))
              .getMessage();
      assertTrue(
          message.startsWith("Unknown prompt 'red rong'. Did you mean 'red ring'? Known: "),
          message);
    }
  }

  private static String refused(ClassOptions classes) {
    Descriptor tiny = TinyModel.descriptor(Descriptor.DDIM, 3);
    Descriptor other =
        new Descriptor(
            tiny.name(),
            tiny.denoiser(),
            new ConditionChoice(classes, null, null),
            null,
            tiny.shape(),
            tiny.schedule(),
            tiny.prediction(),
            tiny.sampler(),
            tiny.guidance(),
            tiny.clip(),
            null,
            2);
    return assertThrows(
            IllegalArgumentException.class, () -> Generator.open(other, CPU, line -> {}))
        .getMessage();
  }

  @Test
  void aClassThatTheGraphDoesNotHaveIsRefusedAtOnce() {
    String guided =
        "model 'tiny' cannot be evaluated for the prompt '%s' and, as guidance needs, for none:"
            + " denoiser.onnx could not be evaluated: ";
    String none = refused(new ClassOptions(TinyModel.labels(), 49));
    assertTrue(none.startsWith(guided.formatted("magenta moon")), none);
    assertTrue(none.contains("idx=49"), none);
    List<String> many = IntStream.range(0, 60).mapToObj(i -> "label " + i).toList();
    String label = refused(new ClassOptions(many, 48));
    assertTrue(label.startsWith(guided.formatted("label 59")), label);
    assertTrue(label.contains("idx=59"), label);
  }

  @Test
  void measuringAStepTellsTimeAndLeavesNoTrace() {
    try (Generator generator = open(Descriptor.DDIM, 3)) {
      String before = only(generator, new Order("red ring", 3, 5)).sha256();
      generator.warmUp("red ring", 4);
      assertTrue(generator.stepNanos("red ring", 4, 3) > 0);
      assertTrue(generator.loadS() > 0);
      assertEquals("cpu", generator.deviceName());
      assertEquals(before, only(generator, new Order("red ring", 3, 5)).sha256());
    }
  }
}
