package org.edgemuse.inference.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.inference.descriptor.ClassOptions;
import org.edgemuse.inference.descriptor.ConditionChoice;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.generation.TinyModel;
import org.edgemuse.inference.profile.Profile;
import org.edgemuse.inference.session.Device;
import org.edgemuse.inference.session.DeviceKind;
import org.edgemuse.kernel.api.command.Plot;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final Device CPU = new Device(DeviceKind.CPU, 1);
  private static final MeasurementPlan PLAN =
      new MeasurementPlan(
          List.of("red ring", "blue star"),
          new int[] {1, 2, 5, 10, 20},
          new int[] {1, 2, 4},
          3,
          6,
          40);

  private final List<String> notes = new ArrayList<>();

  private Calibration measure(String sampler) {
    return Calibration.of(
        TinyModel.descriptor(sampler, 3), CPU, PLAN, (what, done, of) -> {}, notes::add);
  }

  @Test
  void aModelIsMeasuredWhole() {
    Profile profile = measure("ddim").profile();
    assertEquals("tiny", profile.model());
    assertTrue(profile.device().startsWith("cpu ("), profile.device());
    assertEquals(1, profile.threads());
    assertEquals(3, profile.guidance());
    assertNull(profile.tflops());
    assertTrue(profile.loadS() > 0);
    assertEquals(List.of(1, 2, 4), profile.time().batch());
    assertTrue(profile.time().oneMs() > 0);
    assertEquals(6, profile.quality().samples());
    assertNotNull(profile.fits());
  }

  @Test
  void errorsAreThoseOfTheModelWheneverTheyAreMeasured() {
    assertEquals(measure("ddim").profile().quality(), measure("ddim").profile().quality());
  }

  @Test
  void theReferenceIsDdimWhateverTheSampler() {
    // Both samplers begin with the same step of all.
    assertEquals(
        measure("ddim").profile().quality().error().get(0),
        measure("dpm-solver++").profile().quality().error().get(0),
        1e-5);
  }

  @Test
  void promptsThatTheModelDoesNotKnowAreRefused() {
    MeasurementPlan plan =
        new MeasurementPlan(List.of("red rung"), new int[] {1}, new int[] {1}, 1, 1, 2);
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Calibration.of(
                    TinyModel.descriptor("ddim", 3),
                    CPU,
                    plan,
                    (what, done, of) -> {},
                    notes::add));
    assertTrue(refused.getMessage().contains("red ring"), refused.getMessage());
  }

  @Test
  void aModelThatCannotBeEvaluatedIsRefusedBeforeMeasuring() {
    Descriptor tiny = TinyModel.descriptor("ddim", 3);
    Descriptor other =
        new Descriptor(
            tiny.name(),
            tiny.denoiser(),
            new ConditionChoice(new ClassOptions(TinyModel.labels(), 99), null, null),
            null,
            tiny.shape(),
            tiny.schedule(),
            tiny.prediction(),
            tiny.sampler(),
            tiny.guidance(),
            tiny.clip(),
            null,
            2);
    List<String> progress = new ArrayList<>();
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Calibration.of(
                    other, CPU, PLAN, (what, done, of) -> progress.add(what), notes::add));
    assertTrue(refused.getMessage().contains("idx=99"), refused.getMessage());
    assertEquals(List.of(), progress);
  }

  @Test
  void theFigureShowsErrorAndTimes() {
    Plot plot = CalibrationPlot.of(measure("ddim"));
    assertEquals(3, plot.panels().size());
    assertEquals(
        List.of("measured", "exponential", "with a floor", "stretched"),
        plot.panels().get(0).curves().stream().map(Plot.Curve::name).toList());
  }
}
