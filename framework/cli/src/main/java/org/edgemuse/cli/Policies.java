package org.edgemuse.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.edgemuse.experiment.csv.IoReason;
import org.edgemuse.kernel.api.scheduling.PolicyBearer;

/** Policies that schedulers have learnt, in files. */
final class Policies {
  private Policies() {}

  /** What the run's scheduler has learnt, for a file. */
  static Keepsake of(SingleRun run, Path file) {
    if (!(run.simulation().scheduler() instanceof PolicyBearer bearer)) {
      throw new BadInputException(
          "--save-policy: The scheduler%s learns nothing that could be saved"
              .formatted(run.label().isEmpty() ? "" : " '" + run.label() + "'"));
    }
    if (Files.isDirectory(file)) {
      throw new BadInputException("Policy '" + file + "' is a folder");
    }
    return new Keepsake(file, () -> run.saved("its policy", () -> bytes(bearer)));
  }

  /** What a scheduler saves. Nothing on the way can fail but the scheduler itself. */
  private static byte[] bytes(PolicyBearer bearer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      bearer.savePolicy(bytes);
    } catch (IOException failed) {
      throw new IllegalStateException(
          "The policy could not be written: " + IoReason.of(failed), failed);
    }
    return bytes.toByteArray();
  }
}
