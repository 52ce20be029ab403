package org.edgemuse.inference.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.inference.generation.Generator;
import org.edgemuse.inference.generation.Order;
import org.edgemuse.inference.picture.Picture;
import org.edgemuse.inference.picture.Sheet;
import org.edgemuse.inference.session.Device;
import org.edgemuse.kernel.api.command.Command;
import org.edgemuse.kernel.api.command.CommandOutput;

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
    Device device = new Device(options.device(), options.threads());
    List<Sheet.Captioned> sheet = new ArrayList<>();
    try (Generator generator = Generator.open(options.descriptor(), device, out::note)) {
      for (int row = 0; row < options.pictures(); row++) {
        out.progress("pictures", row, options.pictures());
        row(options, generator, options.seed() + row, sheet, out);
      }
      out.progress("pictures", options.pictures(), options.pictures());
    }
    Files.write(Path.of(options.out()), Sheet.png(sheet, options.steps().size()));
    out.note("Wrote " + options.out());
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
