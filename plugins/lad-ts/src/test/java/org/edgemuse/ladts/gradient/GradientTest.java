package org.edgemuse.ladts.gradient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradientTest {
  private static final double BOUND = 1e-6;

  @TempDir static Path folder;
  private static Class<?> inDouble = GradientProbe.class;

  @BeforeAll
  static void compileInDouble() throws Exception {
    Path probe = Path.of("src/test/java/org/edgemuse/ladts/gradient/GradientProbe.java");
    inDouble = DoubleSources.compile(folder, probe).loadClass(GradientProbe.class.getName());
  }

  @ParameterizedTest
  @CsvSource({
    "plain, value",
    "plain, LINEAR",
    "plain, SQUARED",
    "softmax, LINEAR",
    "softmax, SQUARED",
    "softmax, value",
    "softmax-noise, LINEAR",
    "linear, LINEAR",
    "linear, SQUARED",
    "linear, value",
    "linear-half, LINEAR",
  })
  void theGradientOfEveryWeightIsThatOfFiniteDifferences(String body, String head)
      throws Exception {
    Method worst = inDouble.getMethod("worst", String.class, String.class);
    double error = (double) worst.invoke(null, body, head);
    assertTrue(error < BOUND, body + " with " + head + ": relative error " + error);
    assertTrue(error > 0, "differences that agree to the last bit compare nothing");
  }

  @Test
  void inSinglePrecisionTheSameProbeIsFarOff() {
    // Or the check would not notice that its sources were left in float.
    assertTrue(GradientProbe.worst("linear", "LINEAR") > BOUND);
  }

  @Test
  void onlyTypesAndLiteralsAreTurned() {
    assertEquals(
        "double x = (double) 0.5d; Double.isFinite(x); floating(2 * f);",
        DoubleSources.inDouble("float x = (float) 0.5f; Float.isFinite(x); floating(2 * f);"));
  }
}
