package org.edgemuse.inference.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.imageio.ImageIO;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.generation.TinyModel;
import org.edgemuse.inference.session.DeviceKind;
import org.edgemuse.kernel.api.command.CommandOutput;
import org.edgemuse.kernel.api.command.Plot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
  @TempDir private Path folder;

  /** Runs the command and returns what it says. */
  private static List<String> said(String prompt, List<Integer> steps, int pictures, Path out)
      throws IOException {
    List<String> lines = new ArrayList<>();
    GenerateOptions options =
        new GenerateOptions(
            TinyModel.descriptor(Descriptor.DPM_SOLVER, 3),
            prompt,
            steps,
            pictures,
            5,
            DeviceKind.CPU,
            1,
            out.toString());
    new GenerateCommand()
        .run(
            options,
            new CommandOutput() {
              @Override
              public void say(String line) {
                lines.add(line);
              }

              @Override
              public void note(String line) {}

              @Override
              public void progress(String what, long done, long of) {
                assertTrue(done <= of);
              }

              @Override
              public void figure(Path file, Plot plot) {
                throw new AssertionError("A sheet is no plot");
              }
            });
    return lines;
  }

  @Test
  void theSheetHasAColumnForEachNumberOfStepsAndARowForEachNoise() throws IOException {
    Path out = folder.resolve("sheet.png");
    List<String> lines = said("red ring", List.of(1, 2, 5), 2, out);
    BufferedImage sheet = ImageIO.read(out.toFile());
    // Pictures of 8 x 8 are shown 16 times as large, 8 pixels apart, over two lines of text.
    assertEquals(8 + 3 * (128 + 8), sheet.getWidth());
    assertEquals(8 + 2 * (128 + 2 * 15 + 8), sheet.getHeight());
    assertEquals(6, lines.size());
    assertEquals(6, new HashSet<>(lines).size());
    assertTrue(lines.get(0).matches("1 step, seed 5: sha256 [0-9a-f]{64}"), lines.get(0));
    assertTrue(lines.get(5).matches("5 steps, seed 6: sha256 [0-9a-f]{64}"), lines.get(5));
    assertEquals(lines, said("red ring", List.of(1, 2, 5), 2, out));
  }

  private String refused(String prompt, List<Integer> steps, Path out) {
    return assertThrows(IllegalArgumentException.class, () -> said(prompt, steps, 1, out))
        .getMessage()
        .replace(folder + "/", "@");
  }

  @Test
  void whatCannotBeDrawnIsToldWithItsOptionAndLeavesNoFile() {
    Path out = folder.resolve("none.png");
    String unknown = refused("red rong", List.of(1), out);
    assertTrue(
        unknown.startsWith("prompt: Unknown prompt 'red rong'. Did you mean 'red ring'?"), unknown);
    assertEquals(
        "steps: must be at most 1000, the times of the model's schedule, not 1001",
        refused("red ring", List.of(1, 1001), out));
    assertTrue(Files.notExists(out));
  }

  @Test
  void aSheetThatCannotBeWrittenIsToldBeforeAnyPictureIsMade() {
    // Nobody has come to the steps yet, which are too many.
    List<Integer> many = List.of(1001);
    assertEquals(
        "--out (@no/s.png) is in a folder that does not exist",
        refused("red ring", many, folder.resolve("no/s.png")));
    assertEquals(
        "--out (@s.jpg) must end in .png", refused("red ring", many, folder.resolve("s.jpg")));
  }
}
