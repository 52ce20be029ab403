package org.edgemuse.inference.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.edgemuse.inference.calibrated.ErrorTable;
import org.edgemuse.inference.descriptor.DenoiserGraph;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.generation.TinyModel;
import org.edgemuse.inference.profile.Quality;
import org.edgemuse.inference.session.Device;
import org.edgemuse.inference.session.DeviceKind;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.junit.jupiter.api.Test;

/**
 * What a profile says of numbers of steps that nobody measured, against measuring them: the model
 * that the scenarios bring, with the steps that {@code calibrate} measures unless told otherwise.
 */
class TableBetweenPointsTest {
  private static final Path GRAPH =
      Path.of("../../scenarios/inference/shapes/denoiser.onnx").toAbsolutePath().normalize();

  /**
   * One between most neighbours that have any. The table ends at 85 steps, as errors fall unevenly
   * nearer to the reference: a table that goes on to 100 is off by 8.5 % at 92 (240 pictures).
   */
  private static final List<Integer> HELD_OUT = List.of(4, 6, 10, 15, 25, 35, 60, 77);

  /** The same pictures make the table and what it is held against, so that few are enough. */
  private static final int SAMPLES = 16;

  private static final int REFERENCE_STEPS = 200;
  private static final double MOST_OFF = 0.05;

  /** The steps that the command measures if nobody says which. */
  private static List<Integer> measuredSteps() {
    RecordComponent steps =
        Arrays.stream(CalibrateCommand.Options.class.getRecordComponents())
            .filter(component -> component.getName().equals("steps"))
            .findFirst()
            .orElseThrow();
    String written = steps.getAnnotation(Default.class).value();
    return Arrays.stream(written.substring(1, written.length() - 1).split(", "))
        .map(Integer::valueOf)
        .toList();
  }

  private static Quality measured(int[] steps) {
    LocalFile file = new LocalFile("denoiser.onnx", GRAPH);
    Descriptor shapes =
        TinyModel.descriptor(
            "shapes",
            new DenoiserGraph(file, TinyModel.INPUTS, "eps"),
            List.of(3, 32, 32),
            Descriptor.DDIM,
            3);
    List<String> notes = new ArrayList<>();
    try (MeasuredGenerator model =
        new MeasuredGenerator(
            shapes, new Device(DeviceKind.CPU, 1), TinyModel.labels(), notes::add)) {
      Quality quality =
          QualityMeasurement.of(
              model, steps, REFERENCE_STEPS, SAMPLES, (what, done, of) -> {}, notes::add);
      assertEquals(List.of(), notes);
      return quality;
    }
  }

  @Test
  void errorsBetweenMeasuredStepsAreWithinFivePercentOfMeasuringThem() {
    List<Integer> inTable = measuredSteps();
    int[] all =
        IntStream.range(1, REFERENCE_STEPS)
            .filter(steps -> inTable.contains(steps) || HELD_OUT.contains(steps))
            .toArray();
    Quality measured = measured(all);
    List<Double> kept =
        inTable.stream().map(s -> measured.error().get(measured.steps().indexOf(s))).toList();
    ErrorTable table = new ErrorTable(new Quality(inTable, kept, SAMPLES, REFERENCE_STEPS));
    StringBuilder told = new StringBuilder();
    double worst = 0;
    for (int steps : HELD_OUT) {
      double error = measured.error().get(measured.steps().indexOf(steps));
      double off = table.at(steps) / error - 1;
      worst = Math.max(worst, Math.abs(off));
      told.append("%n%d steps: measured %.4f, off by %.1f %%".formatted(steps, error, 100 * off));
    }
    assertTrue(worst > 0, "steps held out are in the table");
    assertTrue(worst <= MOST_OFF, told::toString);
  }
}
