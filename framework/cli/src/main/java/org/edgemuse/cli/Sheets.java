package org.edgemuse.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.edgemuse.kernel.agent.EdgeServers;
import org.edgemuse.kernel.api.world.SheetBearer;
import org.jspecify.annotations.Nullable;

/** Pictures that generative models have made in a run, in files. */
final class Sheets {
  private Sheets() {}

  /** A sheet of the run's pictures, for a file. */
  static Keepsake of(SingleRun run, Path file) {
    EdgeServers ess = run.simulation().world().ess();
    if (!(ess.model() instanceof SheetBearer)) {
      throw new BadInputException(
          "--save-sheet: The generative model '%s' makes no pictures that could be saved"
              .formatted(ess.modelMaker().name()));
    }
    if (Files.isDirectory(file)) {
      throw new BadInputException("Sheet '" + file + "' is a folder");
    }
    return new Keepsake(file, () -> png(run, ess));
  }

  private static byte[] png(SingleRun run, EdgeServers ess) {
    byte[] png = run.saved("its sheet", () -> sheet(ess));
    if (png.length == 0) {
      throw new BadInputException(
          "--save-sheet: The generative model '%s' kept no picture of the run"
              .formatted(ess.modelMaker().name()));
    }
    return png;
  }

  private static byte[] sheet(EdgeServers ess) {
    // The model of the last episode is another object than that of the first.
    byte @Nullable [] png = ((SheetBearer) ess.model()).sheetPng();
    if (png == null) {
      throw ess.modelMaker().returned("gave no sheet of pictures (null)");
    }
    return png;
  }
}
