package org.edgemuse.inference.generate;

import java.io.Serializable;
import java.util.List;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.session.DeviceKind;
import org.edgemuse.kernel.api.command.Argument;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Included;
import org.edgemuse.kernel.api.plugin.Range;

/**
 * What to generate.
 *
 * @param descriptor the exported model
 * @param prompt what the pictures shall show
 * @param steps denoising steps, a column of the sheet each
 * @param pictures rows of the sheet, each from noise of its own
 * @param seed of the first row's noise; the next ones have the next
 * @param device what evaluates the model
 * @param threads CPU threads for one evaluation; 0 is one for each core
 * @param out the sheet, a PNG file
 */
public record GenerateOptions(
    @Argument @Included @Doc("The exported model's descriptor, a YAML file") Descriptor descriptor,
    @Doc("What the pictures shall show") String prompt,
    @Default("[1, 2, 5, 10, 20, 50]")
        @Range(min = 1)
        @Doc("Denoising steps, a column of the sheet each")
        List<Integer> steps,
    @Default("1") @Range(min = 1, max = 1000) @Doc("Rows of the sheet, each from noise of its own")
        int pictures,
    @Default("1") @Doc("Seed of the first row's noise; the next rows have the next seeds")
        long seed,
    @Default("auto") @Doc("What evaluates the model; auto takes a GPU if there is one")
        DeviceKind device,
    @Default("0")
        @Range(min = 0, max = 1024)
        @Doc("CPU threads for one evaluation; 0 is one for each core")
        int threads,
    @Doc("The PNG file to write") String out)
    implements Serializable {
  /** Checks that there is a column. */
  public GenerateOptions {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("steps must not be empty");
    }
  }
}
