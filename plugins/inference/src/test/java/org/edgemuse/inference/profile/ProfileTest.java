package org.edgemuse.inference.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.inference.testing.Profiles;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.fault.Culprit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "quality.steps|[1, 5, 2, 10, 20, 50]|quality.steps: steps must rise, but 2 follows 5",
        "quality.steps|[1, 2]"
            + "|quality.error: error must hold as many values as steps, 2, not 6",
        "quality.steps|[0, 2, 5, 10, 20, 50]"
            + "|quality.steps[0]: steps[0] (0) must be in [1, 1000000]",
        "quality.error|[.2, .1, .11, .05, .03, .01]"
            + "|quality.error: error must not rise, but 5 steps have more of it than 2",
        "quality.error|[.2, .1, .1, .05, .03, 0]|quality.error[5]: error[5] (0) must be above 0",
        "time.batch|[2, 4, 8, 16]|time.batch: batch must begin with 1, not 2",
        "time.batch|[]|time.batch: batch must not be empty",
        "time.ms|[2, 3, 2.5, 9]|time.ms: ms must not fall, but batch 4 takes less than batch 2",
        "time.ms|[2, 3, 5]|time.ms: ms must hold as many values as batch, 4, not 3",
        "qualty|{}|qualty: Unknown key 'qualty'. Did you mean 'quality'? Known: model, device,"
            + " threads, sampler, guidance, tflopPerStep, tflops, loadS, memoryMB, peakMemoryMB,"
            + " time, quality, ... (13 in all)",
      })
  void whatMakesNoSenseIsToldWithItsKey(String path, String value, String told) {
    Node written = Nodes.parse(Where.NOWHERE, value);
    ConfigException refused =
        assertThrows(ConfigException.class, () -> Profiles.profile(Map.of(path, written)));
    assertEquals(told, refused.getMessage());
  }

  @Test
  void workWithoutCapacityIsRefused() {
    Map<String, Object> change = new LinkedHashMap<>();
    change.put("tflops", null);
    ConfigException refused = assertThrows(ConfigException.class, () -> Profiles.profile(change));
    assertEquals("tflopPerStep: tflopPerStep needs tflops beside it", refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(doubles = {9.89, 10.11, 5, 1e4})
  void aCapacityThatIsNotWhatTheStepsAchievedIsRefused(double tflops) {
    ConfigException refused =
        assertThrows(ConfigException.class, () -> Profiles.profile(Map.of("tflops", tflops)));
    assertEquals(
        "tflops: tflops (%s) must be tflopPerStep over the time of a lone picture's step, 10"
            .formatted(Culprit.number(tflops)),
        refused.getMessage());
  }

  @Test
  void aCapacityMayBeRounded() {
    assertEquals(9.91, Profiles.profile(Map.of("tflops", 9.91)).capacity());
    assertEquals(10.09, Profiles.profile(Map.of("tflops", 10.09)).capacity());
  }

  @Test
  void atItsCapacityStepsTakeAsLongAsMeasured() {
    assertEquals(.002 * 20, Profiles.profile().work(20) / Profiles.profile().capacity(), 1e-15);
    Map<String, Object> uncounted = new LinkedHashMap<>();
    uncounted.put("tflops", null);
    uncounted.put("tflopPerStep", null);
    Profile seconds = Profiles.profile(uncounted);
    assertEquals(.002 * 20, seconds.work(20) / seconds.capacity(), 1e-15);
    uncounted.put("time.onceMs", 7);
    Profile once = Profiles.profile(uncounted);
    assertEquals(.002 * 20 + .007, once.work(20) / once.capacity(), 1e-15);
  }

  @Test
  void textHasEveryKeyThatIsKnownAndRoundsToSixDigits() {
    Profile profile =
        Profiles.profile(
            Map.of(
                "model",
                "it's one",
                "loadS",
                0.12345678,
                "tflopPerStep",
                4.85e-5,
                "tflops",
                .02425));
    assertEquals(
        """
        # Measured
        model: 'it''s one'
        device: 'a CPU'
        threads: 2
        sampler: 'ddim'
        guidance: 3
        tflopPerStep: 0.0000485
        tflops: 0.02425
        loadS: 0.123457
        memoryMB: 40
        time:
          batch: [1, 2, 4, 8]
          ms: [2, 3, 5, 9]
          onceMs: 0
        quality:
          steps: [1, 2, 5, 10, 20, 50]
          error: [0.222, 0.157, 0.097, 0.055, 0.03, 0.011]
          referenceSteps: 200
        """,
        ProfileWriter.text(profile, "Measured"));
  }

  @Test
  void fitsAreWrittenToo() {
    Profile plain = Profiles.profile();
    Profile fitted =
        Profiles.profile(
            Map.of(
                "fits",
                Map.of(
                    "exponential", Map.of("scale", .2, "decay", .1, "r2", .9, "worstPct", 90),
                    "floor",
                        Map.of("scale", .2, "decay", .2, "floor", .02, "r2", .98, "worstPct", 99),
                    "stretched",
                        Map.of("scale", 1, "decay", 1.5, "power", .3, "r2", .99, "worstPct", 4))));
    String text = ProfileWriter.text(fitted, "");
    assertEquals(
        """
        fits:
          exponential:
            scale: 0.2
            decay: 0.1
            r2: 0.9
            worstPct: 90
        """,
        text.substring(ProfileWriter.text(plain, "").length(), text.indexOf("  floor:")));
    assertEquals(List.of(1, 2, 4, 8), fitted.time().batch());
  }
}
