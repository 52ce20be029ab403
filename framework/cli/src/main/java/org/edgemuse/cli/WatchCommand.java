package org.edgemuse.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.edgemuse.console.Watch;
import org.edgemuse.console.display.NoDisplayException;
import org.edgemuse.console.run.Comparison;
import org.edgemuse.console.run.WatchFailedException;
import org.edgemuse.console.run.WatchRequest;
import org.edgemuse.console.run.WatchedScenario;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a scenario while it runs. */
@Command(
    name = WatchCommand.NAME,
    description = {
      "Watch a scenario in a window while it runs, or draw one picture of it.",
      "Its sweep is left aside."
    })
final class WatchCommand implements Callable<Integer> {
  /** What users call it. */
  static final String NAME = "watch";

  @Mixin private Shared shared = new Shared();
  @Mixin private PluginFolders pluginFolders = new PluginFolders();
  @Mixin private Sets sets = new Sets();
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The scenario file.")
  private Path file;

  @Option(
      names = Comparison.OPTION,
      paramLabel = "SCHEDULER,...",
      description = {
        "Show these schedulers side by side in the same world, each a name, or a name with options",
        "as in a scenario file. For example: --compare 'masl,{best-response: {start: fastest}}'"
      })
  private @Nullable String compare;

  @ArgGroup(exclusive = false)
  private @Nullable Picture picture;

  /** One picture instead of windows. */
  static final class Picture {
    @Option(
        names = "--snapshot",
        required = true,
        paramLabel = "PNG",
        description = "Draw one picture to this file, in place of an earlier one, and leave.")
    private Path to;

    @Option(
        names = "--slots",
        required = true,
        paramLabel = "N",
        description = "After so many slots.")
    private int slots;

    @Option(
        names = "--size",
        paramLabel = "WIDTHxHEIGHT",
        converter = PictureSize.Converter.class,
        description = "Its size in pixels, 300 to 10000 each; 1200x900 if absent.")
    private PictureSize size = new PictureSize(1200, 900);
  }

  @Override
  public Integer call() throws InterruptedException {
    WatchRequest request =
        new WatchRequest(
            file,
            sets.pairs(),
            compare == null ? List.of() : Comparison.parse(compare),
            pluginFolders.load());
    WatchedScenario watched = new WatchedScenario(request);
    new Notes(spec.commandLine().getErr()).tell(watched.repairs());
    Scenario scenario = watched.scenarios().get(0);
    try {
      if (picture == null) {
        Watch.open(request);
      } else {
        draw(request, scenario.length().slots(), picture);
      }
    } catch (NoDisplayException none) {
      throw new BadInputException(String.valueOf(none.getMessage()), none);
    } catch (WatchFailedException failed) {
      throw new RunFailedException(String.valueOf(failed.getMessage()), failed);
    }
    return 0;
  }

  private void draw(WatchRequest request, int most, Picture wanted) {
    if (wanted.slots < 1 || wanted.slots > most) {
      throw new BadInputException(
          "--slots (%d) must be from 1 to %d, the slots of the run".formatted(wanted.slots, most));
    }
    if (Files.isDirectory(wanted.to)) {
      throw new BadInputException("Picture '" + wanted.to + "' is a folder");
    }
    if (!wanted.to.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
      throw new BadInputException("--snapshot (%s) must end in .png".formatted(wanted.to));
    }
    Watch.snapshot(request, wanted.slots, wanted.to, wanted.size.widthPx(), wanted.size.heightPx());
    spec.commandLine()
        .getOut()
        .printf("Wrote %s after slot %d of %d%n", wanted.to, wanted.slots, most);
  }
}
