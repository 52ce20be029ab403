package org.edgemuse.inference.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.inference.descriptor.ConditionChoice;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.generation.TinyModel;
import org.edgemuse.inference.session.DeviceKind;
import org.edgemuse.kernel.api.command.CommandOutput;
import org.edgemuse.kernel.api.command.Plot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCommandTest {
  @TempDir Path folder;

  private final Recorded out = new Recorded();

  /** Keeps what a command tells. */
  private static final class Recorded implements CommandOutput {
    private final List<String> said = new ArrayList<>();
    private final List<Path> figures = new ArrayList<>();

    @Override
    public void say(String line) {
      said.add(line);
    }

    @Override
    public void note(String line) {}

    @Override
    public void progress(String what, long done, long of) {
      assertTrue(done <= of, what);
    }

    @Override
    public void figure(Path file, Plot plot) {
      figures.add(file);
    }
  }

  private static CalibrateCommand.Options options(
      Descriptor descriptor, String out, String figure) {
    return new CalibrateCommand.Options(
        descriptor,
        out,
        figure,
        DeviceKind.CPU,
        1,
        List.of(1, 2, 5, 10),
        List.of(1, 2),
        3,
        4,
        20,
        null);
  }

  private static Descriptor tiny() {
    return TinyModel.descriptor("ddim", 3);
  }

  private String refused(CalibrateCommand.Options options) {
    return assertThrows(
            IllegalArgumentException.class, () -> new CalibrateCommand().run(options, out))
        .getMessage();
  }

  @Test
  void theProfileIsWrittenAndTold() throws IOException {
    Path file = folder.resolve("profile.yaml");
    Path figure = folder.resolve("figure.png");
    new CalibrateCommand().run(options(tiny(), file.toString(), figure.toString()), out);
    String text = Files.readString(file);
    assertTrue(text.startsWith("# Measured by edgemuse calibrate"), text);
    assertTrue(text.contains("  batch: [1, 2]\n"), text);
    assertTrue(text.contains("  samples: 4\n  referenceSteps: 20\n"), text);
    assertTrue(out.said.get(0).startsWith("tiny on cpu ("), out.said.get(0));
    assertEquals(7, out.said.size());
    assertEquals(List.of(figure), out.figures);
  }

  @Test
  void foldersThatAreMissingAreToldBeforeMeasuring() {
    String missing = folder.resolve("none/p.yaml").toString();
    assertEquals(
        "--out (" + missing + ") is in a folder that does not exist",
        refused(options(tiny(), missing, null)));
    String file = folder.resolve("p.yaml").toString();
    assertEquals(
        "--figure (" + folder + ") is a folder", refused(options(tiny(), file, folder.toString())));
    assertEquals(
        "--figure (f.gif) must end in .png or .svg", refused(options(tiny(), file, "f.gif")));
  }

  @Test
  void modelsWithoutLabelsNeedPrompts() {
    Descriptor tiny = tiny();
    Descriptor text =
        new Descriptor(
            "text",
            tiny.denoiser(),
            new ConditionChoice(null, null, null),
            null,
            tiny.shape(),
            tiny.schedule(),
            tiny.prediction(),
            tiny.sampler(),
            1,
            true,
            null,
            2);
    assertEquals(
        "--prompts must say what pictures show: the model has no labels",
        refused(options(text, "p.yaml", null)));
  }
}
