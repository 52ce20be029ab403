package org.edgemuse.inference.generation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.edgemuse.inference.TextModel;
import org.edgemuse.inference.descriptor.ConditionChoice;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.picture.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text to picture, through every part of a Stable Diffusion export. */
class TextGenerationTest {
  private static ConditionChoice text(String precision) {
    return new ConditionChoice(null, TextModel.text(precision), null);
  }

  private static ConditionChoice embedding() {
    return new ConditionChoice(null, null, TextModel.embedding());
  }

  private static float[] picture(Descriptor descriptor, int steps) {
    float[] noise = TextModel.references().get("noise").values();
    double[] start = IntStream.range(0, noise.length).mapToDouble(i -> noise[i]).toArray();
    try (Generator generator = Generator.open(descriptor, TextModel.CPU, line -> {})) {
      Picture made =
          generator
              .generate(List.of(new Order("red ring", steps, 0)), List.of(start), new long[1], 0)
              .get(0);
      assertEquals(List.of(3, 8, 8), List.of(made.channels(), made.height(), made.width()));
      float[] pixels = made.pixels();
      for (int i = 0; i < pixels.length; i++) {
        // What the reference does last.
        pixels[i] = Math.max(-1, Math.min(1, pixels[i]));
      }
      return pixels;
    }
  }

  @ParameterizedTest
  @CsvSource({"ddim, ddim, 1", "ddim, ddim, 20", "dpm-solver++, dpm, 1", "dpm-solver++, dpm, 20"})
  void picturesAreThoseOfPyTorch(String sampler, String name, int steps) {
    float[] expected =
        TextModel.references().get("%s %d steps picture".formatted(name, steps)).values();
    assertArrayEquals(expected, picture(TextModel.descriptor(text(""), "", sampler), steps), 1e-4f);
    assertArrayEquals(
        expected, picture(TextModel.descriptor(embedding(), "", sampler), steps), 1e-4f);
  }

  @ParameterizedTest
  // A single step divides what half precision rounds, about 2^-11, by the root of alpha bar, .068,
  // and then by the
  // latent scale.
  @CsvSource({"ddim, ddim, 1, .08", "ddim, ddim, 20, .03", "dpm-solver++, dpm, 20, .03"})
  void picturesOfHalfPrecisionAreNearThoseOfPyTorch(
      String sampler, String name, int steps, float tolerance) {
    float[] expected =
        TextModel.references().get("%s %d steps picture".formatted(name, steps)).values();
    float[] half = picture(TextModel.descriptor(text(".fp16"), ".fp16", sampler), steps);
    assertArrayEquals(expected, half, tolerance);
    // Full embeddings serve a denoiser of half precision.
    assertArrayEquals(
        expected, picture(TextModel.descriptor(embedding(), ".fp16", sampler), steps), tolerance);
    float[] full = picture(TextModel.descriptor(text(""), "", sampler), steps);
    assertFalse(Arrays.equals(full, half), "half precision was not used");
  }

  @ParameterizedTest
  // The time is a scalar in the one and an array in the other.
  @ValueSource(strings = {"", ".fp16"})
  void aBatchOfMixedStepsMakesWhatEachWouldAlone(String precision) {
    Descriptor descriptor = TextModel.descriptor(text(precision), precision, Descriptor.DPM_SOLVER);
    List<Order> orders =
        List.of(
            new Order("red ring", 4, 1),
            new Order("a blue star at night", 4, 2),
            new Order("red ring", 7, 3),
            new Order("Cyan moon", 1, 4));
    try (Generator generator = Generator.open(descriptor, TextModel.CPU, line -> {})) {
      List<Picture> together = generator.generate(orders);
      for (int i = 0; i < orders.size(); i++) {
        float[] alone = generator.generate(List.of(orders.get(i))).get(0).pixels();
        assertArrayEquals(
            alone, together.get(i).pixels(), precision.isEmpty() ? 1e-4f : .05f, "picture " + i);
      }
    }
  }

  @Test
  void promptsLeadToPicturesOfTheirOwn() {
    Descriptor descriptor = TextModel.descriptor(text(""), "", Descriptor.DPM_SOLVER);
    try (Generator generator = Generator.open(descriptor, TextModel.CPU, line -> {})) {
      List<Order> orders =
          List.of(
              new Order("red ring", 4, 1),
              new Order("a blue star at night", 4, 1),
              new Order("Red  RING", 4, 1));
      List<String> hashes = generator.generate(orders).stream().map(Picture::sha256).toList();
      assertNotEquals(hashes.get(0), hashes.get(1));
      assertEquals(hashes.get(0), hashes.get(2));
    }
  }
}
