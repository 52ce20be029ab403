package org.edgemuse.inference.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.inference.generation.Generator;
import org.edgemuse.inference.generation.Order;
import org.edgemuse.inference.output.OutputFile;
import org.edgemuse.inference.picture.Picture;
import org.edgemuse.inference.picture.Sheet;
import org.edgemuse.inference.session.Device;
import org.edgemuse.kernel.api.command.Command;
import org.edgemuse.kernel.api.command.CommandOutput;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;

/**
 * Writes a sheet: a column for each number of denoising steps, a row for each noise. What it says
 * of each picture repeats on one machine.
 */
public final class GenerateCommand implements Command<GenerateOptions> {

  @Override
  public Class<GenerateOptions> options() {
    return GenerateOptions.class;
  }

  @Override
  public String summary() {
    return "Generates pictures of a prompt with an exported diffusion model, on one sheet";
  }

  @Override
  public void run(GenerateOptions options, CommandOutput out) throws IOException {
    Path file = OutputFile.writable("out", options.out(), ".png");
    Device device = new Device(options.device(), options.threads());
    List<Sheet.Captioned> sheet = new ArrayList<>();
    try (Generator generator = Generator.open(options.descriptor(), device, out::note)) {
      check(options, generator);
      for (int row = 0; row < options.pictures(); row++) {
        out.progress("pictures", row, options.pictures());
        row(options, generator, options.seed() + row, sheet, out);
      }
      out.progress("pictures", options.pictures(), options.pictures());
    }
    Files.write(file, Sheet.png(sheet, options.steps().size()));
    out.note("Wrote " + options.out());
  }

  /** What would end the command after rows of pictures were made. */
  private static void check(GenerateOptions options, Generator generator) {
    try {
      generator.check(options.prompt());
    } catch (IllegalArgumentException unknown) {
      throw new ConfigException(new Where("", 0, "prompt"), unknown);
    }
    int most = generator.mostSteps();
    for (int steps : options.steps()) {
      if (steps > most) {
        throw new ConfigException(
            new Where("", 0, "steps"),
            "must be at most %d, the times of the model's schedule, not %d".formatted(most, steps));
      }
    }
  }

  /** Makes the pictures of one noise together. */
  private static void row(
      GenerateOptions options,
      Generator generator,
      long seed,
      List<Sheet.Captioned> sheet,
      CommandOutput out) {
    List<Order> orders =
        options.steps().stream().map(steps -> new Order(options.prompt(), steps, seed)).toList();
    List<Picture> pictures = generator.generate(orders);
    for (int i = 0; i < pictures.size(); i++) {
      String steps = orders.get(i).steps() + (orders.get(i).steps() == 1 ? " step" : " steps");
      String made = steps + ", seed " + seed;
      sheet.add(new Sheet.Captioned(pictures.get(i), List.of(options.prompt(), made)));
      out.say(made + ": sha256 " + pictures.get(i).sha256());
    }
  }
}
